"""A vendor's invoice as it was read: its head and its lines, in the vendor's own words (E8.1)."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

_DAY = timedelta(days=1)


class ChargeKind(StrEnum):
    """The kinds of charges that a line's words tell apart."""

    BASE = "base"
    SEATS = "seats"
    PRORATED = "prorated"
    CREDIT = "credit"
    DISCOUNT = "discount"
    ONE_OFF = "one_off"
    TAX = "tax"


@dataclass(frozen=True, slots=True, kw_only=True)
class VendorLine:
    """One line. What the file does not say is None; `product` is empty where no word names one.

    `first` and `last` are as written: `last` may be the last day of the service, or the day after.
    """

    row: int
    """The line of the file, from 1."""
    description: str
    amount: Decimal
    product: str = ""
    kind: ChargeKind | None = None
    quantity: Decimal | None = None
    unit_price: Decimal | None = None
    first: date | None = None
    last: date | None = None
    own_days: bool = True
    """False where the days are those of the invoice or of lines above, not the line's own."""

    def is_for(self, start: date, end: date) -> bool:
        """True when it says that it is for the days of `[start, end)`."""
        if self.first is None:
            return False
        last_day = max(start, end - _DAY)
        return self.first == start and self.last in {None, end, last_day}


class LeftOut(StrEnum):
    """The reasons why a row of an invoice is none of its charges."""

    TOTAL = "total"
    PAYMENT = "payment"
    """Paid, or owed before."""
    NO_TAX = "no_tax"
    """A tax of nothing."""


@dataclass(frozen=True, slots=True)
class LeftOutRow:
    """A row that charges nothing. `ties`: it is the sum of lines above it."""

    row: int
    text: str
    amount: Decimal
    why: LeftOut
    ties: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class VendorInvoice:
    """An invoice of the vendor. Empty or None: the file does not say it."""

    lines: tuple[VendorLine, ...]
    file: str = ""
    sha256: str = ""
    dated: date | None = None
    number: str = ""
    currency: str = ""
    left_out: tuple[LeftOutRow, ...] = ()

    @property
    def untied(self) -> tuple[LeftOutRow, ...]:
        """Totals of the file that its lines do not come to: a line may have been misread."""
        return tuple(one for one in self.left_out if one.why is LeftOut.TOTAL and not one.ties)
