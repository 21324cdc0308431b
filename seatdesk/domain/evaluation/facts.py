"""The facts that an evaluation needs beside a scenario: the account, a few users, price books.

Only the users whom steps name are in the roster; nobody else is loaded (E1.9).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from seatdesk.domain.account.account import Account
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.addresses import address_key
from seatdesk.domain.choices import Status
from seatdesk.domain.headcount.need import PlannedProduct


@dataclass(frozen=True, slots=True)
class RosterUser:
    """A user as far as seats are concerned. `seats`: the products held, and whether each counts."""

    id: int
    email: str
    status: Status
    seats: Mapping[str, bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Facts:
    """All that an evaluation looks at. The account stands on the day of evaluation."""

    account: Account
    roster: Mapping[str, RosterUser] = field(default_factory=dict)
    """By the key of the e-mail (`roster_of`); those who are not there are unknown."""
    books: Sequence[PriceBook] = ()
    """Every price book, in the order in which they are listed."""
    plan: Mapping[str, PlannedProduct] = field(default_factory=dict)
    """The head-count plan by product, as far as there is one (E1.13)."""


def roster_of(users: Sequence[RosterUser]) -> dict[str, RosterUser]:
    """Users by the key that all spellings of their address share."""
    return {address_key(user.email): user for user in users}
