"""Outcomes: the result a use case hands back, or the rule that refused it."""

from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from seatdesk.domain.changes.kinds.change_needs import AccountPart
from seatdesk.domain.changes.kinds.request_changes import RequestCancelled
from seatdesk.domain.refusals import Refusal

CancelledRequest: TypeAlias = RequestCancelled
"""A pending request that something outgrew."""
T = TypeVar("T", covariant=True)  # noqa: PLC0105 - the name that all of us use


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """The outcome of a use case that happened. `batch`: number of its history lines, for undo.

    `cancelled`: the pending requests that it outgrew, whatever it was (D5). `restored`: those that
    what it took back had outgrown, and that stand again. Whoever shows an outcome tells them.
    """

    value: T
    changes: AccountPart = AccountPart.NONE
    batch: int | None = None
    cancelled: tuple[CancelledRequest, ...] = ()
    restored: tuple[CancelledRequest, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """The outcome of a use case that a rule refused: nothing was stored, and nothing is broken.

    `also` lists every refused row of a bulk action.
    """

    refusal: Refusal
    also: tuple[Refusal, ...] = ()


Outcome: TypeAlias = Done[T] | Refused
