"""The run of an account in which time passes and planned people come and go (E1.13)."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.changes.apply import next_day_of_time
from seatdesk.domain.changes.kinds.seat_changes import PlanSeats, Unassign
from seatdesk.domain.evaluation.run.headcount_overlay import HeadcountOverlay
from seatdesk.domain.evaluation.run.occupancy import OccupancyLog
from seatdesk.domain.evaluation.run.roster import Roster
from seatdesk.domain.evaluation.step_order import Phase
from seatdesk.domain.forecast.projection import ProjectionRun
from seatdesk.domain.refusals import Refusal


class PeopleRun:
    """A projection with the people who are planned for, and the users whom steps name."""

    def __init__(
        self,
        run: ProjectionRun,
        roster: Roster,
        overlay: HeadcountOverlay,
        log: OccupancyLog | None = None,
    ) -> None:
        self.run, self.roster, self._overlay, self._log = run, roster, overlay, log
        self.days = sorted(overlay.days)
        """The days on which somebody comes or goes, or the need changes."""

    def alone(self, subscription: Subscription, roster: Roster) -> "PeopleRun":
        """One subscription of the day by itself, which can go on in another way."""
        overlay = self._overlay.alone(subscription.product)
        return PeopleRun(self.run.alone(subscription), roster.copy(), overlay)

    def turn(self, phase: Phase) -> None:
        """The turn of those who are planned, after the steps of a phase."""
        if phase is Phase.UNASSIGN:
            self._follow(self._overlay.leaving(self.run.account, self.roster))
        elif phase is Phase.ASSIGN:
            self._overlay.join(self.run.account, self.roster)
            self._seat_waiting()

    def note(self) -> None:
        """Note the seats as they are now."""
        if self._log is not None:
            self._log.note(self.run.account, self._overlay)

    def advance(self, day: date) -> None:
        """To the morning of a day, with a note of the seats whenever time moves them."""
        while (event := next_day_of_time(self.run.account, day)) is not None and event < day:
            self.run.advance(event)
            self._seat_waiting()
            self.note()
        self.run.advance(day)

    def rest_of_day(self, phase: Phase) -> None:
        """The rest of a day, from the turn that follows the steps of a phase on."""
        for turn in (Phase.UNASSIGN, Phase.ASSIGN):
            if phase <= turn:
                self.turn(turn)

    def days_before(self, day: date) -> list[date]:
        """The days to come before another on which somebody comes or goes, or the need changes."""
        first = bisect_right(self.days, self.run.account.as_of)
        return self.days[first : bisect_left(self.days, day)]

    def outlast(self, renewal: date) -> Subscription:
        """The one subscription on the morning of its renewal, or once no request is left."""
        for day in self.days_before(renewal):
            if not self._only.has_requests:
                break
            self.advance(day)
            self.rest_of_day(Phase.TIME)
        if self._only.has_requests:
            self.advance(renewal)
        return self._only

    @property
    def _only(self) -> Subscription:
        (subscription,) = self.run.account.subscriptions
        return subscription

    def _seat_waiting(self) -> None:
        self._follow(self._overlay.seating(self.run.account))

    def _follow(self, changes: Sequence[Unassign | PlanSeats]) -> None:
        if not changes:
            return
        happened = self.run.carry(changes)
        if isinstance(happened, Refusal):
            raise RuntimeError(happened)  # noqa: TRY004 - only seats that are free are taken
        self.roster.follow(happened, self.run.account.policies)
