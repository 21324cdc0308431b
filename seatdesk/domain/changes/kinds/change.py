"""Changes: everything that can happen to an account, one class each.

Checkout, downgrades, import, history, undo and scenarios say what they do in these words; `apply`
says what they mean.
"""

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias, get_args

from seatdesk.domain.changes.kinds.account_changes import AccountChange
from seatdesk.domain.changes.kinds.planning_changes import KeptApart
from seatdesk.domain.changes.kinds.request_changes import RequestChange
from seatdesk.domain.changes.kinds.seat_changes import PlanSeats, SeatChange
from seatdesk.domain.changes.kinds.term_changes import SubscriptionChange, TermChange, TimeChange
from seatdesk.domain.changes.kinds.user_record_changes import UpgradeChange, UserChange

Change: TypeAlias = (
    AccountChange
    | KeptApart
    | SubscriptionChange
    | TermChange
    | RequestChange
    | TimeChange
    | SeatChange
    | UserChange
    | UpgradeChange
    | PlanSeats
)
CHANGE_KINDS: tuple[type[Change], ...] = tuple(
    kind for kind in get_args(Change) if kind is not PlanSeats
)
"""The classes of all changes that a history can have; each of its lines names one of them."""


@dataclass(frozen=True, slots=True)
class DatedChange:
    """A change and the day it happens: the element of histories and scenarios."""

    on: date
    change: Change
