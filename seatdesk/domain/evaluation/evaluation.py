"""The evaluation of a scenario: its steps carried out, one by one, on an account that is a copy."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from seatdesk.domain.account.account import Account, Rate
from seatdesk.domain.account.exchange_rates import MissingRate, needed_rates
from seatdesk.domain.calendar import Span, add_months
from seatdesk.domain.changes.kinds.request_changes import RequestCancelled
from seatdesk.domain.charges.invoice import Invoice
from seatdesk.domain.evaluation.facts import Facts, RosterUser
from seatdesk.domain.evaluation.net_difference import net_difference
from seatdesk.domain.evaluation.run.occupancy import Occupancy
from seatdesk.domain.evaluation.run.scenario_run import ScenarioRun, StepCourse
from seatdesk.domain.evaluation.step_result import StepEffect, StepResult, StepStatus
from seatdesk.domain.forecast.projection import Projection
from seatdesk.domain.scenario.scenario import Scenario


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluated:
    """A scenario as it would go."""

    months: int
    projection: Projection
    """Invoices and account, as `project` makes them: of the months, or as far as was asked."""
    steps: tuple[StepResult, ...]
    """By number."""
    order: tuple[int, ...]
    """The numbers of the steps in the order in which they are carried out (E1.6)."""
    occupancy: tuple[Occupancy, ...]
    """At every change from the first day on; the first entry of a product is today's."""
    today: Account
    """The account with everything applied that happens today."""
    roster_today: Mapping[str, RosterUser] = field(default_factory=dict)
    """The named users after what happens today."""
    roster: Mapping[str, RosterUser] = field(default_factory=dict)
    """The named users at the end of the projection."""
    missing_rates: tuple[MissingRate, ...] = ()

    @property
    def refused(self) -> tuple[StepResult, ...]:
        """The steps that do not apply."""
        return tuple(step for step in self.steps if step.status is StepStatus.REFUSED)


class ScenarioCourse:
    """A scenario carried out once, of which every span up to the longest can be looked at."""

    def __init__(
        self,
        facts: Facts,
        scenario: Scenario | None,
        *,
        months: int,
        watch: Callable[[], object] = lambda: None,
    ) -> None:
        account = facts.account
        steps = () if scenario is None else scenario.steps
        span = Span(account.as_of, add_months(account.as_of, months))
        self._account, self._run = account, ScenarioRun(facts, steps, span)
        self.projection = self._run.go(watch)
        wanted = [(invoice.currency, invoice.date) for invoice in self.projection.invoices]
        self._missing = tuple(needed_rates(account.rates, wanted, account.currency))

    def within(self, months: int) -> Evaluated:
        """The scenario with the statuses and effects of so many months."""
        account, run = self._account, self._run
        span = Span(account.as_of, add_months(account.as_of, months))
        return Evaluated(
            months=months,
            projection=self.projection,
            steps=tuple(_result(course, span, account) for course in run.courses),
            order=tuple(run.order),
            occupancy=run.occupancy,
            today=run.today,
            roster_today=run.roster_today,
            roster=run.roster_end,
            missing_rates=self._missing,
        )


def evaluate(
    facts: Facts,
    scenario: Scenario | None = None,
    *,
    months: int,
    reach: int = 0,
    watch: Callable[[], object] = lambda: None,
) -> Evaluated:
    """A scenario carried out over so many months; without one, or without steps: do nothing.

    `reach` lets the projection go further than the months that statuses and effects are of.
    `watch` is called on the way, and may raise to stop it.
    """
    course = ScenarioCourse(facts, scenario, months=max(months, reach), watch=watch)
    return course.within(months)


def _result(course: StepCourse, span: Span, account: Account) -> StepResult:
    status = _status(course, span)
    happens = status in {StepStatus.APPLIES, StepStatus.PAST}
    happened = tuple(course.happened) if happens else ()
    cancelled = [one.change for one in happened if isinstance(one.change, RequestCancelled)]
    return StepResult(
        number=course.number,
        step=course.step,
        status=status,
        effect=_effect(course if happens else None, span.end, account.currency, account.rates),
        refusal=course.refusal,
        also=tuple(change for change in cancelled if change.outgrown),
        happened=happened,
    )


def _status(course: StepCourse, span: Span) -> StepStatus:
    if course.refusal is not None:
        return StepStatus.REFUSED
    if course.step.on >= span.end:
        return StepStatus.LATER
    if not course.happened:
        return StepStatus.DONE
    return StepStatus.PAST if course.step.on < span.start else StepStatus.APPLIES


def _effect(
    course: StepCourse | None, end: date, currency: str, rates: Sequence[Rate]
) -> StepEffect | None:
    """The difference a step makes; None where an exchange rate is missing (V6)."""
    if course is None:
        return StepEffect(currency)
    before, after = _within(course.before, end), _within(course.after, end)
    try:
        minor = net_difference(after, before, currency, rates)
    except MissingRate:
        return None
    return StepEffect(currency, minor, before, after, tuple(rates))


def _within(invoices: Sequence[Invoice], end: date) -> tuple[Invoice, ...]:
    return tuple(invoice for invoice in invoices if invoice.date < end)
