"""The comparison of scenarios with doing nothing: one object for table, chart and text (E2.1).

A pure function of what an evaluation needs; every side is the same account over the same span.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from seatdesk.domain.account.exchange_rates import MissingRate
from seatdesk.domain.calendar import Span
from seatdesk.domain.comparison.cost_difference import SideDifference, side_difference
from seatdesk.domain.comparison.day_grid import TOTALS_OVER, DayGrid
from seatdesk.domain.comparison.seat_months import (
    MonthSeats,
    Peak,
    peaks,
    people_without_seat,
    seat_months,
)
from seatdesk.domain.comparison.side_evaluation import SideEvaluation, SideEvaluator
from seatdesk.domain.comparison.side_sums import (
    FirstInvoice,
    MonthAmounts,
    SideSums,
    SpanTotal,
    TermTotals,
    service_shares,
)
from seatdesk.domain.evaluation.facts import Facts
from seatdesk.domain.evaluation.step_result import StepResult
from seatdesk.domain.findings.finding import Reason
from seatdesk.domain.scenario.scenario import DO_NOTHING, Scenario

MOST_COMPARED: Final = 5
"""Scenarios beside doing nothing (E2.1)."""
DEFAULT_MONTHS: Final = 24

Reasons: TypeAlias = Mapping[tuple[str, str], Reason]
"""The reason of the finding on a user's seat, by the address's key and the product."""


@dataclass(frozen=True, slots=True)
class LosingSeat:
    """A user who holds a seat today and none of that product on the last day (E2.4)."""

    email: str
    product: str
    reason: Reason | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """Doing nothing, or one scenario, over the span of a comparison."""

    name: str
    baseline: bool
    totals: tuple[SpanTotal, ...]
    first_invoice: FirstInvoice | None
    months: tuple[MonthAmounts, ...]
    terms: tuple[TermTotals, ...]
    seats: tuple[MonthSeats, ...]
    peaks: tuple[Peak, ...]
    people_without_seat: int
    losing_seat: tuple[LosingSeat, ...]
    difference: SideDifference
    refused: tuple[StepResult, ...]
    missing_rates: tuple[MissingRate, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """All sides, doing nothing first."""

    months: int
    span: Span
    currency: str
    sides: tuple[Side, ...]


def _unwatched(_done: int, _of: int) -> None:
    """A report that nobody reads."""


def compare(
    facts: Facts,
    scenarios: Sequence[Scenario],
    *,
    months: int,
    reasons: Reasons | None = None,
    report: Callable[[int, int], None] = _unwatched,
) -> Comparison:
    """Doing nothing and these scenarios, side by side from the account's day on.

    `report` hears how many sides are done, and ends the work by raising what it likes.
    """
    account, count = facts.account, len(scenarios) + 1
    sides = _Sides(facts, months, reasons or {})
    found = []
    for index, scenario in enumerate((None, *scenarios)):
        report(index, count)
        found.append(sides.side(scenario))
    report(count, count)
    return Comparison(months, sides.grid.span, account.currency, tuple(found))


@dataclass(frozen=True, slots=True)
class _Still:
    """The products that a side does not move: they are as in doing nothing."""

    terms: Mapping[str, TermTotals]
    seats: Mapping[str, tuple[MonthSeats, ...]]

    @classmethod
    def of(cls, nothing: Side | None, moved: frozenset[str]) -> "_Still":
        """Nothing is known while doing nothing itself is made."""
        if nothing is None:
            return cls({}, {})
        seats: defaultdict[str, tuple[MonthSeats, ...]] = defaultdict(tuple)
        for row in nothing.seats:
            seats[row.product] += (row,)
        return cls(
            {terms.product: terms for terms in nothing.terms if terms.product not in moved},
            {product: rows for product, rows in seats.items() if product not in moved},
        )


class _Sides:
    """Makes the sides of one comparison."""

    def __init__(self, facts: Facts, months: int, reasons: Reasons) -> None:
        self._facts, self._reasons = facts, reasons
        self.grid = DayGrid.of(facts.account.as_of, months)
        self._evaluator = SideEvaluator(
            facts, months=months, reach=max(TOTALS_OVER), end=self.grid.span.end
        )
        self._shares = service_shares(self._evaluator.nothing.projection, self.grid)
        self._nothing: Side | None = None

    def side(self, scenario: Scenario | None) -> Side:
        """The side of a scenario; None: doing nothing, which comes first."""
        nothing = self._evaluator.nothing
        found = nothing if scenario is None else self._evaluator.of(scenario)
        sums, grid = SideSums(found.projection, self.grid, self._shares), self.grid
        difference = side_difference(
            found.projection, nothing.projection, grid.span, grid.months, found.steps, found.moved
        )
        still = _Still.of(self._nothing, found.moved)
        side = Side(
            name=DO_NOTHING if scenario is None else scenario.name,
            baseline=scenario is None,
            totals=sums.totals(),
            first_invoice=sums.first_invoice(),
            months=sums.months(),
            terms=sums.terms(still.terms),
            seats=seat_months(found.occupancy, grid.months, still.seats),
            peaks=peaks(found.occupancy, grid.span),
            people_without_seat=people_without_seat(found.occupancy, grid.span),
            losing_seat=self._losing_seat(found),
            difference=difference,
            refused=found.refused,
            missing_rates=sums.missing_rates(),
        )
        self._nothing = self._nothing or side
        return side

    def _losing_seat(self, found: SideEvaluation) -> tuple[LosingSeat, ...]:
        """By product and address. Nobody but the users that steps name can lose a seat by them."""
        roster = found.roster or {}
        lost = [
            LosingSeat(user.email, product, self._reasons.get((key, product)))
            for key, user in self._facts.roster.items()
            for product in user.seats
            if product not in roster.get(key, user).seats
        ]
        return tuple(sorted(lost, key=lambda one: (one.product, one.email)))
