"""The numbers of the comparison's chart: a value per month for each side, on one scale (E2.9)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import partial

from PySide6.QtCore import QCoreApplication

from seatdesk.domain.charges.invoice import amount_of
from seatdesk.domain.comparison.comparison import Comparison, Side
from seatdesk.domain.currency import digits_of
from seatdesk.ui.scenarios.compare.compare_cells import Because
from seatdesk.ui.text.number_format import money, number


class SeriesKind(Enum):
    """The figures that a chart can show by month."""

    CASH = "cash"
    SERVICE = "service"
    SEATS = "seats"


@dataclass(frozen=True, slots=True)
class SideSeries:
    """The values of all sides, doing nothing first; None: an exchange rate is missing.

    Money is in minor units. `lines` are a second value in each month: of seats those assigned.
    """

    kind: SeriesKind
    months: tuple[date, ...] = ()
    sides: tuple[str, ...] = ()
    values: tuple[tuple[int | None, ...], ...] = ()
    currency: str = ""
    lines: tuple[tuple[int | None, ...], ...] = ()
    product: str = ""
    reasons: tuple[tuple[Because, ...], ...] = ()
    """Of money how each value came about."""

    @property
    def digits(self) -> int:
        """Digits after the point of a value."""
        return digits_of(self.currency) if self.currency else 0

    @property
    def highest(self) -> int:
        """The highest value of all sides: they share one scale."""
        every = (*self.values, *self.lines)
        return max((value or 0 for row in every for value in row), default=0)

    def text(self, value: int | None, *, whole: bool = False) -> str:
        """A value in words."""
        if value is None:
            return QCoreApplication.translate("CompareRows", "not known")
        if not self.currency:
            return number(value)
        return money(amount_of(value, self.currency), self.currency, whole=whole)

    def total(self, side: int) -> int | None:
        """The sum of a side; None where a month is not known."""
        known = [value for value in self.values[side] if value is not None]
        return sum(known) if len(known) == len(self.months) else None


def series_of(comparison: Comparison, kind: SeriesKind, product: str = "") -> SideSeries:
    """The series of a comparison; of seats those of one product."""
    sides = comparison.sides
    months = tuple(month.days.start for month in sides[0].months)
    names = tuple(side_name(side) for side in sides)
    if kind is SeriesKind.SEATS:
        owned, assigned = (
            tuple(tuple(_seats(side, product, months, what)) for side in sides)
            for what in ("owned", "assigned")
        )
        return SideSeries(kind, months, names, owned, "", assigned, product)
    values = tuple(tuple(_money(side, kind)) for side in sides)
    reasons = tuple(tuple(_reasons(side, kind)) for side in sides)
    return SideSeries(kind, months, names, values, comparison.currency, reasons=reasons)


def side_name(side: Side) -> str:
    """The name of a side in the language of the window."""
    if side.baseline:
        return QCoreApplication.translate("CompareRows", "Do nothing")
    return side.name


def products_of(comparison: Comparison) -> tuple[str, ...]:
    """Every product with seats on any side, in the order of the account."""
    return tuple(dict.fromkeys(row.product for side in comparison.sides for row in side.seats))


def _money(side: Side, kind: SeriesKind) -> Sequence[int | None]:
    if kind is SeriesKind.CASH:
        return [month.cash.net_minor for month in side.months]
    return [month.service.minor for month in side.months]


def _reasons(side: Side, kind: SeriesKind) -> Iterator[Because]:
    for month in side.months:
        figure = month.cash if kind is SeriesKind.CASH else month.service
        yield partial(getattr, figure, "net_derivation")


def _seats(side: Side, product: str, months: Sequence[date], what: str) -> Sequence[int]:
    known = {
        row.days.start: int(getattr(row, what)) for row in side.seats if row.product == product
    }
    return [known.get(month, 0) for month in months]
