"""A sum of amounts that depends on a number of seats: quick to tell, and explained when asked.

A list of findings asks for it thousands of times, and somebody for the reasons of one row.
"""

from collections import Counter
from collections.abc import Callable

from seatdesk.domain.charges.figure import Figure, figure_of
from seatdesk.domain.charges.formula import Formula
from seatdesk.domain.forecast.moving_lines import MovingSum, moving_sum

_FEW = 8
"""So many numbers of seats are computed one by one; more are worth a straight line."""


class SeatSum:
    """The sum for each number of seats, and what any stretch of seats adds to it."""

    def __init__(
        self,
        currency: str,
        formulas: Callable[[int], tuple[Formula, ...]],
        ends: tuple[int, int] = (0, 0),
    ) -> None:
        """Make a sum; `ends`: between these numbers of seats one costs what another does."""
        self._currency, self._formulas, self._ends = currency, formulas, ends
        self._known: dict[int, int] = {}
        self._line: MovingSum | None = None
        if ends[1] - ends[0] > _FEW:
            low, high = (formulas(seats) for seats in ends)
            self._line = moving_sum(currency, low, high, ends)

    def minor(self, seats: int) -> int:
        """The sum, in minor units."""
        if self._line is not None and self._ends[0] <= seats <= self._ends[1]:
            return self._line.minor(seats)
        if seats not in self._known:
            self._known[seats] = figure_of(self._currency, self._formulas(seats)).minor
        return self._known[seats]

    def between(self, above: int, upto: int) -> Figure:
        """The sum of `upto` seats less that of `above`; what both have in common is left out."""

        def explained() -> Figure:
            more, less = Counter(self._formulas(upto)), Counter(self._formulas(above))
            plus, minus = (more - less).elements(), (less - more).elements()
            return Figure(self._currency, minor, tuple(plus), tuple(minus))

        minor = self.minor(upto) - self.minor(above)
        return Figure(self._currency, minor, explained=explained)
