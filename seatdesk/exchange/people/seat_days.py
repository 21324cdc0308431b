"""The days on which seats were assigned, read from the columns of a people file (E3.5)."""

from collections.abc import Mapping, Sequence
from datetime import date

from seatdesk.domain.seat_age import SeatAge
from seatdesk.exchange.cells.dates import CensoredDay
from seatdesk.exchange.fields import ColumnPlan
from seatdesk.exchange.people.batch import Column
from seatdesk.exchange.people.column_readers import Day, DayColumn, ProblemReporter

Ages = tuple[SeatAge | None, ...]


class SeatDays:
    """Columns of days: of all seats that a row names, or of one product's seat."""

    def __init__(
        self, columns: Sequence[tuple[ColumnPlan, DayColumn]], synonyms: Mapping[str, str]
    ) -> None:
        self._columns = columns
        self._products = [synonyms.get(plan.product, plan.product) for plan, _ in columns]
        self._known: dict[tuple[tuple[str, ...], tuple[Day, ...]], Ages | None] = {}

    def read(
        self,
        people: dict[str, Column],
        cells: Sequence[Sequence[str]],
        report: ProblemReporter,
    ) -> None:
        """Add the ages of the seats of a chunk's people, where columns speak of them."""
        if not self._columns:
            return
        read = [reader.column(cells[plan.index], report) for plan, reader in self._columns]
        if "seats" in people:
            rows = zip(people["seats"], zip(*read, strict=True), strict=True)
            people["assigned"] = [self._ages(seats, days) for seats, days in rows]

    def _ages(self, seats: tuple[str, ...], days: tuple[Day, ...]) -> Ages | None:
        key = seats, days
        if key not in self._known:
            if len(self._known) > _MOST_REMEMBERED:
                self._known.clear()
            self._known[key] = self._ages_of(seats, days)
        return self._known[key]

    def _ages_of(self, seats: tuple[str, ...], days: tuple[Day, ...]) -> Ages | None:
        said = dict(zip(self._products, map(_age, days), strict=True))
        ages = tuple(said.get(product) or said.get("") for product in seats)
        return ages if any(ages) else None


def _age(day: Day) -> SeatAge | None:
    match day:
        case CensoredDay(last):
            return SeatAge(last, known=False)
        case date():
            return SeatAge(day)
        case _:
            return None


_MOST_REMEMBERED = 50_000
