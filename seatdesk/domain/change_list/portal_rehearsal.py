"""The rehearsal of a change list: carried out in order, once more, by all rules (E9.4).

The people of the head-count plan come and go between the entries as they do in the scenario's run:
a seat that a leaver frees is free for what comes after.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from seatdesk.domain.account.account import Account
from seatdesk.domain.calendar import Span
from seatdesk.domain.change_list.portal_actions import PLACES, PortalAction
from seatdesk.domain.change_list.portal_entries import PortalEntry
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.request_changes import CancelRemoval, CancelTerms, CancelTier
from seatdesk.domain.changes.kinds.seat_changes import Assign, Transfer, Unassign
from seatdesk.domain.changes.rules import REACHABLE, check_assign, check_unassign, seat_counts
from seatdesk.domain.choices import Status
from seatdesk.domain.evaluation.facts import Facts, RosterUser
from seatdesk.domain.evaluation.run.headcount_overlay import HeadcountOverlay
from seatdesk.domain.evaluation.run.people_run import PeopleRun
from seatdesk.domain.evaluation.run.roster import Roster, holding
from seatdesk.domain.evaluation.step_order import Phase
from seatdesk.domain.forecast.projection import ProjectionRun
from seatdesk.domain.refusals import Code, Refusal, refuse

_STATUSES = {
    PortalAction.REACTIVATE: Status.ACTIVE,
    PortalAction.DEACTIVATE: Status.DEACTIVATED,
}


_TURNS = {Phase.UNASSIGN: PortalAction.UNASSIGN, Phase.ASSIGN: PortalAction.ASSIGN}
"""The phases after which planned people have their turn, and the action that each goes with."""


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """An entry as it went: the days of its subscription then, and the refusal, if any."""

    renewal: date | None
    last_day_to_act: date | None
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """Every entry as it went, and the account at the end."""

    steps: tuple[Rehearsed, ...]
    account: Account


def rehearse(facts: Facts, entries: Sequence[PortalEntry], end: date) -> Rehearsal:
    """Carry entries out in their order, and let time pass up to a day. One refused is left out."""
    run = _Run(facts, end)
    steps = tuple(run.carry_out(entry) for entry in entries)
    return Rehearsal(steps, run.finished())


class _Run:
    """The account, the named users and the planned people on the way."""

    def __init__(self, facts: Facts, end: date) -> None:
        today = facts.account.as_of
        self._end, self._roster = end, Roster(facts.roster)
        self._run = ProjectionRun(facts.account, Span(today, end))
        overlay = HeadcountOverlay.of(facts.plan, today)
        self._people = PeopleRun(self._run, self._roster, overlay)
        self._turns = list(_TURNS)
        """The turns of planned people that the day still has."""

    def carry_out(self, entry: PortalEntry) -> Rehearsed:
        """Carry an entry out on its day, all of it or nothing."""
        self._advance(max(entry.on, self._run.account.as_of))
        while self._turns and PLACES[_TURNS[self._turns[0]]] < PLACES[entry.action]:
            self._people.turn(self._turns.pop(0))
        before = self._run.account.find(entry.product)
        refusal = self._refused(entry)
        now = before or self._run.account.find(entry.product)
        if now is None:
            return Rehearsed(None, None, refusal)
        return Rehearsed(now.renewal, now.last_day_to_act, refusal)

    def finished(self) -> Account:
        """The account at the end."""
        self._rest_of_day()
        self._planned_days(self._end)
        self._run.advance(self._end)
        return self._run.account

    def _advance(self, day: date) -> None:
        """To the morning of a day, with the people who come and go before it."""
        if day > self._run.account.as_of:
            self._rest_of_day()
            self._planned_days(day)
            self._people.advance(day)
            self._turns = list(_TURNS)

    def _planned_days(self, until: date) -> None:
        """The days before one on which planned people come and go."""
        for day in self._people.days_before(until):
            self._people.advance(day)
            self._people.rest_of_day(Phase.TIME)

    def _rest_of_day(self) -> None:
        while self._turns:
            self._people.turn(self._turns.pop(0))

    def _refused(self, entry: PortalEntry) -> Refusal | None:
        if (status := _STATUSES.get(entry.action)) is not None:
            return self._set_status(entry, status)
        for change in entry.changes:
            if refusal := self._check_users(change):
                return refusal
        happened = self._run.carry([self._counted(change) for change in entry.changes])
        if isinstance(happened, Refusal):
            return happened
        self._roster.follow(happened, self._run.account.policies)
        return None

    def _set_status(self, entry: PortalEntry, status: Status) -> Refusal | None:
        """Seats stay as they are counted: what is freed on the way is freed as it stands."""
        users = self._roster.find(entry.users)
        if isinstance(users, Refusal):
            return users
        for user in users:
            if status not in REACHABLE[user.status]:
                return refuse(
                    Code.WRONG_STATUS,
                    email=user.email,
                    status=user.status.value,
                    wanted=status.value,
                )
            self._roster.put_status(user.id, status)
        return None

    def _check_users(self, change: Change) -> Refusal | None:
        """The refusal of the first user whom a rule leaves out (P5, P6)."""
        product = str(getattr(change, "product", ""))
        for user, gains in self._moved(change):
            check = check_assign if gains else check_unassign
            if refusal := check(holding(user, product), email=user.email, product=product):
                return refusal
        return None

    def _moved(self, change: Change) -> Iterator[tuple[RosterUser, bool]]:
        """The users a change moves, and whether each gains a seat."""
        match change:
            case Assign(users=users) | Unassign(users=users):
                gains = isinstance(change, Assign)
                yield from ((user, gains) for user in self._roster.by_id(users))
            case Transfer(giver=giver, taker=taker):
                yield from zip(self._roster.by_id((giver, taker)), (False, True), strict=True)
            case _:
                pass

    def _counted(self, change: Change) -> Change:
        """The change as it counts now: whose seat comes out of the pool is seen on the day."""
        match change:
            case Assign(users=users) | Unassign(users=users):
                named = self._roster.by_id(users)
                uncounted = tuple(user.id for user in named if not self._counts(change, user))
                return replace(change, uncounted=uncounted)
            case CancelRemoval() | CancelTier() | CancelTerms():
                return replace(change, outgrown=False, because="")
            case _:
                return change

    def _counts(self, change: Assign | Unassign, user: RosterUser) -> bool:
        if isinstance(change, Assign):
            return seat_counts(self._run.account.policies, user.status)
        return user.seats.get(change.product, True)
