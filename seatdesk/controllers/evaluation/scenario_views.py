"""Views of scenarios: what becomes of each step, what they come to, and what moved since."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import get_args

from seatdesk.controllers.evaluation.stored_scenarios import (
    SEEN_MONTHS,
    evaluated_scenario,
    planned_course,
    planned_scenario,
    year_total,
)
from seatdesk.controllers.operations import book_price_changes
from seatdesk.controllers.operations.planning import data_freshness
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.domain.account.account import Account
from seatdesk.domain.account.exchange_rates import MissingRate
from seatdesk.domain.account.subscription_checks import calendar_months_between
from seatdesk.domain.calendar import add_months
from seatdesk.domain.changes.kinds.planning_changes import (
    KeptApart,
)
from seatdesk.domain.charges.invoice import amount_of
from seatdesk.domain.comparison.day_grid import TOTALS_OVER, DayGrid
from seatdesk.domain.comparison.side_sums import SideSums, SpanTotal
from seatdesk.domain.evaluation.account_ahead import account_ahead
from seatdesk.domain.evaluation.evaluation import Evaluated
from seatdesk.domain.evaluation.freshness import DataSource, Freshness
from seatdesk.domain.forecast.overview import Overview, overview
from seatdesk.domain.forecast.renewal_prices import RenewalDifference
from seatdesk.domain.headcount.kept_headcount import KeptHeadcount
from seatdesk.domain.money.algebra import EXPLAINED
from seatdesk.domain.money.derivation import Derivation
from seatdesk.domain.scenario.scenario import Scenario

RESTS_ON = (
    DataSource.CONTRACTS,
    DataSource.PRICE_BOOK,
    DataSource.RATES,
    DataSource.HEADCOUNT,
)
"""The sources of what a scenario comes to; its seats are known, whatever is known of their use."""

_KEPT_APART = tuple(kind.__name__ for kind in get_args(KeptApart))


@dataclass(frozen=True, slots=True)
class AnswerAge:
    """The day of an answer, the currency of its totals, and the age of the data behind it."""

    as_of: date
    currency: str
    freshness: tuple[Freshness, ...]


@dataclass(frozen=True, slots=True)
class StepMoved:
    """A step whose status is another than when the scenario was last edited."""

    number: int
    before: str
    now: str


@dataclass(frozen=True, slots=True)
class ScenarioBase:
    """The account since a scenario was last edited or looked at (E1.10)."""

    lines: int
    """Lines of the history since that change something."""
    as_of: date
    """The day of that edit."""
    steps: tuple[StepMoved, ...]
    total_before: Decimal | None
    total_now: Decimal | None

    @property
    def moved(self) -> bool:
        """True when the account is no longer the one that the scenario was made on."""
        return self.lines > 0

    @property
    def difference(self) -> Decimal | None:
        """The rise of the total since; None where it is not known."""
        if self.total_before is None or self.total_now is None:
            return None
        return self.total_now - self.total_before


@dataclass(frozen=True, slots=True)
class ScenarioView:
    """One scenario, evaluated over a span, with what moved since it was edited."""

    scenario: Scenario
    evaluated: Evaluated
    base: ScenarioBase
    totals: tuple[SpanTotal, ...]
    """Of twelve, twenty-four and thirty-six months from today on."""
    missing_rates: tuple[MissingRate, ...]
    """The rates without which one of them is not known, the earliest of each pair (V6)."""
    age: AnswerAge

    @property
    def currency(self) -> str:
        """The currency of the totals."""
        return self.age.currency

    @property
    def difference(self) -> Decimal | None:
        """To doing nothing over the span, without tax; None where a rate is missing."""
        return difference_of(self.evaluated, self.currency)

    @property
    def derivation(self) -> Derivation:
        """The difference as the sum of what the steps make, where every rate is known."""
        total = EXPLAINED.literal(0, "total")
        for step in self.evaluated.steps:
            if step.effect is not None and step.effect.minor:
                total = EXPLAINED.add(total, step.effect.derivation, "total")
        return total


@dataclass(frozen=True, slots=True)
class ScenarioRow:
    """One scenario in a list."""

    scenario: Scenario
    refused: int
    """Steps that do not apply."""
    changed: int
    """Steps whose status is another than when it was edited."""
    moved: bool
    difference: Decimal | None
    """To doing nothing, over twelve months, without tax; None where a rate is missing."""
    currency: str


@dataclass(frozen=True, slots=True)
class ScenarioList:
    """All scenarios, by name."""

    rows: tuple[ScenarioRow, ...]
    age: AnswerAge


class KnownRows:
    """Rows of scenarios that are still right: a list is read again after every step that changes.

    They hold as long as the scenario, the day, the head-count plan, and the lines of the history
    that change something.
    """

    def __init__(self) -> None:
        self._base: tuple[date, int, KeptHeadcount | None] | None = None
        self._rows: dict[str, ScenarioRow] = {}

    def all(self, use_case: UseCase) -> tuple[ScenarioRow, ...]:
        """Every scenario with what it comes to in a year, by name."""
        lines = use_case.work.history.count_after(0, besides=_KEPT_APART)
        base = (use_case.account.as_of, lines, use_case.work.headcount.get())
        known = self._rows if base == self._base else {}
        rows = [
            row
            if (row := known.get(scenario.key)) is not None and row.scenario == scenario
            else scenario_row(use_case, scenario)
            for scenario in use_case.work.scenarios.all()
        ]
        self._rows = {row.scenario.key: row for row in rows}
        self._base = base
        return tuple(rows)


def scenario_list(use_case: UseCase, known: KnownRows) -> ScenarioList:
    """All scenarios as they are listed."""
    return ScenarioList(known.all(use_case), answer_age(use_case))


def answer_age(use_case: UseCase) -> AnswerAge:
    """The day, the currency and the age of the data that scenarios rest on."""
    account = use_case.account
    return AnswerAge(account.as_of, account.currency, data_freshness.states(use_case, RESTS_ON))


def scenario_view(use_case: UseCase, scenario: Scenario, months: int) -> ScenarioView:
    """A scenario evaluated over so many months."""
    course = planned_course(use_case, scenario, max(months, *TOTALS_OVER))
    evaluated = course.within(months)
    sums = SideSums(course.projection, DayGrid.of(use_case.account.as_of, months))
    return ScenarioView(
        scenario=scenario,
        evaluated=evaluated,
        base=_base(use_case, scenario, course.within(SEEN_MONTHS)),
        totals=sums.totals(),
        missing_rates=sums.missing_rates(),
        age=answer_age(use_case),
    )


def scenario_row(use_case: UseCase, scenario: Scenario) -> ScenarioRow:
    """A scenario as a list shows it."""
    year = planned_scenario(use_case, scenario, SEEN_MONTHS)
    return ScenarioRow(
        scenario,
        len(year.refused),
        len(_steps_moved(year)),
        lines_since(use_case, scenario) > 0,
        difference_of(year, use_case.account.currency),
        use_case.account.currency,
    )


def difference_of(evaluated: Evaluated, currency: str) -> Decimal | None:
    """The difference to doing nothing: what the steps add up to (E2.6)."""
    effects = [step.effect for step in evaluated.steps]
    if any(effect is None for effect in effects):
        return None
    return amount_of(sum(effect.minor for effect in effects if effect is not None), currency)


def _base(use_case: UseCase, scenario: Scenario, year: Evaluated) -> ScenarioBase:
    return ScenarioBase(
        lines_since(use_case, scenario),
        scenario.edited,
        _steps_moved(year),
        scenario.seen_total,
        year_total(use_case, year),
    )


def _steps_moved(year: Evaluated) -> tuple[StepMoved, ...]:
    return tuple(
        StepMoved(result.number, result.step.seen, result.status.value)
        for result in year.steps
        if result.step.seen not in ("", result.status.value)
    )


def lines_since(use_case: UseCase, scenario: Scenario) -> int:
    """Lines of the history that changed the account since a scenario was last edited (E1.10)."""
    return use_case.work.history.count_after(scenario.seen_length, besides=_KEPT_APART)


@dataclass(frozen=True, slots=True)
class ScenarioOverview:
    """The billing overview with a scenario applied up to a day."""

    scenario: Scenario
    account: Account
    rows: tuple[Overview, ...]
    renewals: tuple[RenewalDifference, ...]
    refused: int


def scenario_overview(use_case: UseCase, scenario: Scenario, on: date) -> ScenarioOverview:
    """The overview as of a day, today or later."""
    evaluated = evaluated_scenario(use_case, scenario, months_until(use_case.today, on))
    account = account_ahead(use_case.account, evaluated, on)
    use_case.account = account  # whoever looks forgets it again
    renewals = book_price_changes.next_differences(use_case)
    rows = overview(account)
    return ScenarioOverview(scenario, account, rows, renewals, len(evaluated.refused))


def months_until(today: date, on: date) -> int:
    """The months of the shortest span in which a day lies."""
    months = max(1, calendar_months_between(today, on))
    return months if on < add_months(today, months) else months + 1
