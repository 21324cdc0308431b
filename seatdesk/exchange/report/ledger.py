"""The ledger of a report: every line its totals are made of, and which lines each total adds up.

A workbook makes its formulas of it, so that whoever doubts a total can follow it (E10.2).
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from seatdesk.domain.choices import Rounding


class LedgerUse(StrEnum):
    """The sums that a row of the ledger is for: invoices by their date, or days by their cost."""

    CASH = "cash"
    SERVICE = "service"


class LedgerKind(StrEnum):
    """The kinds of rows: a line of an invoice, its tax, or an invoice in the account's currency."""

    LINE = "line"
    TAX = "tax"
    CONVERSION = "conversion"


@dataclass(frozen=True, slots=True)
class LineFactors:
    """The numbers whose product is a line, where it is one: seats, price, months, part of them."""

    quantity: int
    unit: Decimal
    months: int
    days: int | None = None
    of_days: int | None = None


@dataclass(frozen=True, slots=True)
class RateFactors:
    """An exchange rate between minor units, as whole numbers above and below the line."""

    top: int
    bottom: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerLine:
    """One row of the ledger. Amounts are whole minor units; None: a rate is missing."""

    side: str
    use: LedgerUse
    kind: LedgerKind
    invoice: int
    """The number of the invoice within the report; 0 for costs of days."""
    on: date
    """The day of the invoice, or on which the line falls due."""
    product: str
    text: str
    currency: str
    minor: int
    """In `currency`; of a conversion the invoice's net."""
    start: date | None = None
    end: date | None = None
    rounding: Rounding = Rounding.HALF_UP
    factors: LineFactors | None = None
    """None: the amount stands as a value, with its derivation beside it."""
    percent: Decimal | None = None
    """Of a row of tax."""
    rate: RateFactors | None = None
    net: int | None = 0
    gross: int | None = 0
    """The amount it adds to the cash of its side, in the account's currency."""
    service: tuple[int | None, ...] = ()
    """The amounts it adds to the service of each span of the ledger, in the account's currency."""
    how: str = ""
    """The derivation in words."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """All rows, and the ends of the spans whose service they have; all begin on the same day."""

    currency: str
    start: date
    ends: tuple[date, ...]
    rows: tuple[LedgerLine, ...]


class TotalOf(StrEnum):
    """The amounts that are added up."""

    NET = "net"
    TAX = "tax"
    GROSS = "gross"
    SERVICE = "service"


@dataclass(frozen=True, slots=True)
class LinesTotal:
    """The source of a total: rows of a side over days, less those of another if one is named."""

    side: str
    what: TotalOf
    start: date
    end: date
    less: str = ""


@dataclass(frozen=True, slots=True)
class CellsSum:
    """The source of a total that adds up cells of its own column, by the rows of the table."""

    rows: tuple[int, ...]


CellSource: TypeAlias = LinesTotal | CellsSum
