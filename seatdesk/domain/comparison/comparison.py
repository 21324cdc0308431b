"""The comparison of scenarios with doing nothing: one object for table, chart and text (E2).

A pure function of what an evaluation needs; every side is the same account over the same span.
"""

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
from seatdesk.domain.comparison.service_costs import ServiceShares
from seatdesk.domain.comparison.side_sums import (
    FirstInvoice,
    MonthAmounts,
    SideSums,
    SpanTotal,
    TermTotals,
    service_shares,
)
from seatdesk.domain.evaluation.evaluation import Evaluated, evaluate
from seatdesk.domain.evaluation.facts import Facts, RosterUser
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


class _Sides:
    """Makes the sides of one comparison."""

    def __init__(self, facts: Facts, months: int, reasons: Reasons) -> None:
        self._facts, self._months, self._reasons = facts, months, reasons
        self.grid = DayGrid.of(facts.account.as_of, months)
        self._nothing = self._evaluated(None)
        self._shares: ServiceShares = service_shares(self._nothing.projection, self.grid)

    def side(self, scenario: Scenario | None) -> Side:
        """The side of a scenario; None: doing nothing."""
        evaluated = self._nothing if scenario is None else self._evaluated(scenario)
        sums, grid = SideSums(evaluated.projection, self.grid, self._shares), self.grid
        return Side(
            name=DO_NOTHING if scenario is None else scenario.name,
            baseline=scenario is None,
            totals=sums.totals(),
            first_invoice=sums.first_invoice(),
            months=sums.months(),
            terms=sums.terms(),
            seats=seat_months(evaluated.occupancy, grid.months),
            peaks=peaks(evaluated.occupancy, grid.span),
            people_without_seat=people_without_seat(evaluated.occupancy, grid.span),
            losing_seat=self._losing_seat(scenario, evaluated),
            difference=side_difference(
                evaluated.projection,
                self._nothing.projection,
                grid.span,
                grid.months,
                evaluated.steps,
            ),
            refused=evaluated.refused,
            missing_rates=sums.missing_rates(),
        )

    def _evaluated(self, scenario: Scenario | None) -> Evaluated:
        return evaluate(self._facts, scenario, months=self._months, reach=max(TOTALS_OVER))

    def _losing_seat(
        self, scenario: Scenario | None, evaluated: Evaluated
    ) -> tuple[LosingSeat, ...]:
        """By product and address. Nobody but the users that steps name can lose a seat by them."""
        roster = self._roster_on_the_last_day(scenario, evaluated)
        found = [
            LosingSeat(user.email, product, self._reasons.get((key, product)))
            for key, user in self._facts.roster.items()
            for product in user.seats
            if product not in roster.get(key, user).seats
        ]
        return tuple(sorted(found, key=lambda lost: (lost.product, lost.email)))

    def _roster_on_the_last_day(
        self, scenario: Scenario | None, evaluated: Evaluated
    ) -> Mapping[str, RosterUser]:
        """The users at the end of the span; a total may reach further, and steps lie there."""
        end = self.grid.span.end
        if scenario is None or all(step.on < end for step in scenario.steps):
            return evaluated.roster
        return evaluate(self._facts, scenario, months=self._months).roster
