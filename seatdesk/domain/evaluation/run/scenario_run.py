"""The run of a scenario: day by day and phase by phase over a copy of the account (E1.6, E1.8).

Every change goes through `carry_out` by way of the projection itself, so that nothing is priced
twice (V1). Planned leavers and joiners have their turn in the phases of those who are named.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from seatdesk.domain.calendar import Span
from seatdesk.domain.changes.kinds.change import Change, DatedChange
from seatdesk.domain.changes.kinds.term_changes import ChangeTier
from seatdesk.domain.changes.kinds.user_record_changes import SetStatus
from seatdesk.domain.charges.invoice import Invoice
from seatdesk.domain.evaluation.facts import Facts, RosterUser
from seatdesk.domain.evaluation.run.headcount_overlay import HeadcountOverlay
from seatdesk.domain.evaluation.run.occupancy import Occupancy, OccupancyLog
from seatdesk.domain.evaluation.run.people_run import PeopleRun
from seatdesk.domain.evaluation.run.roster import Roster
from seatdesk.domain.evaluation.run.seat_steps import deactivated_again, reactivated
from seatdesk.domain.evaluation.run.settled import is_settled
from seatdesk.domain.evaluation.run.step_changes import Morning, step_changes
from seatdesk.domain.evaluation.run.step_effects import StepEffects
from seatdesk.domain.evaluation.step_order import STEP_PHASES, Phase, effective_day, phases_of
from seatdesk.domain.forecast.projection import Projection, ProjectionRun
from seatdesk.domain.refusals import Refusal
from seatdesk.domain.scenario.steps import ScenarioStep, UnassignStep


@dataclass(slots=True)
class StepCourse:
    """The course of one step: what happened, what was refused, and the invoices it changed."""

    number: int
    step: ScenarioStep
    happened: list[DatedChange] = field(default_factory=list)
    refusal: Refusal | None = None
    before: tuple[Invoice, ...] = ()
    """Invoices as they would be without it, and nothing after it."""
    after: tuple[Invoice, ...] = ()
    awake: tuple[int, ...] = ()
    """Users whom it reactivated, who are deactivated again in the end (P6)."""
    waiting: bool = True
    """True until it has had its turn."""


class ScenarioRun:
    """One run. Steps that come after the span are tried, too: a rule may refuse them (E1.7)."""

    def __init__(self, facts: Facts, steps: tuple[ScenarioStep, ...], span: Span) -> None:
        self.courses = [StepCourse(number, step) for number, step in enumerate(steps, start=1)]
        self.order: list[int] = []
        self.today = facts.account
        self.roster_today: Mapping[str, RosterUser] = facts.roster
        self.roster_end: Mapping[str, RosterUser] = facts.roster
        self._books, self._span = facts.books, span
        self._roster = Roster(facts.roster)
        self._run = ProjectionRun(facts.account, span)
        self._log = OccupancyLog(span.end)
        overlay = HeadcountOverlay.of(facts.plan, span.start)
        self._people = PeopleRun(self._run, self._roster, overlay, self._log)
        self._effects = StepEffects(self._people)

    @property
    def occupancy(self) -> tuple[Occupancy, ...]:
        """Seats of every product at every change within the span."""
        return tuple(self._log.entries)

    def go(self, watch: Callable[[], object] = lambda: None) -> Projection:
        """Carry everything out; the projection of the span. `watch` may raise to stop it."""
        today, end = self._span.start, self._span.end
        days = self._days()
        self._day(today, days.pop(today, []))
        self.today, self.roster_today = self._run.account, self._roster.snapshot()
        for day in sorted(day for day in days if day < end):
            watch()
            self._day(day, days[day])
        closing, self.roster_end = self._run.copy(), self._roster.snapshot()
        self._people.advance(end)
        for day in sorted(day for day in days if day >= end):
            watch()
            self._day(day, days[day])
        return closing.finished()

    def _days(self) -> dict[date, list[StepCourse]]:
        """The days on which something happens, to the end of the span or the last step."""
        days: defaultdict[date, list[StepCourse]] = defaultdict(list)
        for course in self.courses:
            days[effective_day(course.step, self._span.start)].append(course)
        last = max(days, default=self._span.start)
        for day in self._people.days:
            if day < self._span.end or day < last:
                days[day] += []
        return days

    def _day(self, day: date, courses: list[StepCourse]) -> None:
        """A day: what time brings, then the steps in phases."""
        self._people.advance(day)
        for phase in STEP_PHASES:
            for course in courses:
                if course.waiting and phase in phases_of(course.step):
                    self._turn(course, phase)
            self._people.turn(phase)
        self._people.note()

    def _turn(self, course: StepCourse, phase: Phase) -> None:
        """The turn of a step in one of its phases."""
        match phase:
            case Phase.REACTIVATE:
                self._reactivate(course)
            case Phase.DEACTIVATE:
                self._carry(course, self._deactivated_again(course.awake))
                course.waiting = False
            case Phase.TIER_UP:
                self._tier_up(course)
            case _:
                self._perform(course, step_changes(course.step, self._morning()), phase)
                course.waiting = bool(course.awake)

    def _morning(self) -> Morning:
        return Morning(self._run.account, self._roster, self._books)

    def _tier_up(self, course: StepCourse) -> None:
        """A dearer tier has its turn now; any other waits for its phase (D8)."""
        changes = step_changes(course.step, self._morning())
        if not isinstance(changes, Refusal) and isinstance(changes[0], ChangeTier):
            self._perform(course, changes, Phase.TIER_UP)
            course.waiting = False

    def _reactivate(self, course: StepCourse) -> None:
        """Deactivated holders are active while their seat is freed (P6)."""
        account, step = self._run.account, course.step
        if not isinstance(step, UnassignStep) or account.find(step.product) is None:
            return
        changes = reactivated(step, account.policies, self._roster)
        if isinstance(changes, Refusal):
            return  # its next phase says so
        self._carry(course, changes)
        if course.refusal is not None:
            self.order.append(course.number)
            course.waiting = False
            return
        course.awake = tuple(u for c in changes if isinstance(c, SetStatus) for u in c.users)

    def _deactivated_again(self, users: tuple[int, ...]) -> tuple[Change, ...]:
        return deactivated_again(users, self._run.account.policies, self._roster)

    def _perform(
        self, course: StepCourse, changes: tuple[Change, ...] | Refusal, phase: Phase
    ) -> None:
        """The changes a step asks for, and the invoices that become others by them."""
        self.order.append(course.number)
        self._effects.mark()
        self._carry(course, changes)
        if course.happened:
            course.before, course.after = self._effects.changed(phase)

    def _carry(self, course: StepCourse, changes: tuple[Change, ...] | Refusal) -> None:
        """All changes or none. A refusal that says that all is as asked leaves the step done."""
        account = self._run.account
        asked = None if isinstance(changes, Refusal) or not changes else changes[0]
        happened = changes if isinstance(changes, Refusal) else self._run.carry(changes)
        if isinstance(happened, Refusal):
            if not is_settled(happened, asked, account.find(course.step.product)):
                course.refusal = happened
            return
        self._roster.follow(happened, account.policies)
        course.happened += [DatedChange(account.as_of, change) for change in happened]
