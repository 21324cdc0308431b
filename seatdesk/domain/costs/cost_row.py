"""The rows of costs: what a group pays for a product in a month, or in the whole range."""

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from seatdesk.domain.calendar import Span
from seatdesk.domain.charges.invoice import amount_of


class CostKind(StrEnum):
    """The kinds of rows: a group's, or what nobody used."""

    GROUP = "group"
    UNASSIGNED = "unassigned"
    BASE = "base"
    OTHER = "other"


OWN_ROWS: Mapping[CostKind, str] = {
    CostKind.UNASSIGNED: "Unassigned seats",
    CostKind.BASE: "Base price",
    CostKind.OTHER: "Other",
}
"""The names of rows of their own, in their order."""
OWN_KINDS = tuple(OWN_ROWS)


class CostRow(NamedTuple):
    """The cost of one product in one month to a group, or a row of its own."""

    product: str
    month: Span
    group: str
    kind: CostKind
    minor: int
    seat_days: int
    currency: str
    exact: Fraction = Fraction(0)
    """The amount in minor units before it was rounded."""

    @property
    def amount(self) -> Decimal:
        """The amount with the currency's digits."""
        return amount_of(self.minor, self.currency)


class GroupTotal(NamedTuple):
    """The cost of the range to a group, or a row of its own, in one currency."""

    group: str
    kind: CostKind
    minor: int
    seat_days: int
    currency: str
    place: int = 0
    """The place of the group among all groups, or of the row among those of their own."""

    @property
    def amount(self) -> Decimal:
        """The amount with the currency's digits."""
        return amount_of(self.minor, self.currency)
