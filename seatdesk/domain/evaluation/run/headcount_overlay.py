"""The head-count plan laid over a run: leavers free a seat, joiners take one while one is free.

It lies over every side of a comparison, do nothing included (E1.13). A joiner who finds no seat is
short, and is served first when one comes free.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from seatdesk.domain.account.account import Account
from seatdesk.domain.changes.kinds.seat_changes import PlanSeats, Unassign
from seatdesk.domain.changes.pools import check_lives_on
from seatdesk.domain.evaluation.run.roster import Roster, uncounted_of
from seatdesk.domain.headcount.need import PeopleMove, PlannedProduct

_DAY = timedelta(days=1)


@dataclass(slots=True)
class HeadcountOverlay:
    """The planned people of a run: who waits for a seat, and who comes and goes on which day."""

    plan: Mapping[str, PlannedProduct]
    today: date
    waiting: dict[str, int] = field(default_factory=dict)
    """Joiners without a seat, by product."""
    _joins: dict[date, list[tuple[str, PeopleMove]]] = field(default_factory=dict)
    _leaves: dict[date, list[tuple[str, PeopleMove]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        joins, leaves = defaultdict(list), defaultdict(list)
        for product, planned in self.plan.items():
            for move in planned.moves if planned.seated is None else planned.seated:
                if move.people > 0:
                    joins[max(move.day, self.today)].append((product, move))
                else:  # the seat is free in the evening of the last day
                    leaves[max(move.day - _DAY, self.today)].append((product, move))
        self._joins, self._leaves = dict(joins), dict(leaves)

    @property
    def days(self) -> set[date]:
        """The days on which somebody comes or goes, or the need changes."""
        needs = (part.day for planned in self.plan.values() for part in planned.need.curve)
        return {*self._joins, *self._leaves, *needs}

    def needed(self, product: str, day: date) -> int | None:
        """The seats that a product needs on a day; None where nothing is planned for it."""
        planned = self.plan.get(product)
        return None if planned is None else planned.need.on(day).seats

    def leaving(self, account: Account, roster: Roster) -> list[Unassign | PlanSeats]:
        """The seats that leavers free on the account's day."""
        changes: list[Unassign | PlanSeats] = []
        leavers: dict[str, int] = defaultdict(int)
        for product, move in self._leaves.get(account.as_of, ()):
            if move.user is not None and roster.knows(move.user):
                taken = sum(change.product == product for change in changes)
                if taken < _held(account, product):  # else one without a name has freed it
                    changes += self._named_leaver(product, move.user, account, roster)
            else:
                leavers[product] -= move.people
        for product, people in leavers.items():
            held = _held(account, product)
            held -= sum(change.product == product for change in changes)
            freed = min(people, max(0, held))
            if freed:
                changes.append(PlanSeats(product, -freed))
            self._unseated(product, people - freed, account.as_of)
        return changes

    def _unseated(self, product: str, people: int, day: date) -> None:
        """Leavers without a seat to free: one fewer waits for one; who comes that day goes next.

        A leaver of the day may be a joiner of the day, who has no seat yet.
        """
        waiting = self.waiting.get(product, 0)
        self.waiting[product] = max(0, waiting - people)
        coming = sum(move.people for name, move in self._joins.get(day, ()) if name == product)
        if owed := min(max(0, people - waiting), coming):
            self._leaves.setdefault(day + _DAY, []).append((product, PeopleMove(day, -owed)))

    def _named_leaver(
        self, product: str, user: int, account: Account, roster: Roster
    ) -> list[Unassign]:
        """The seat of a user whom the scenario names, if it is still theirs."""
        (known,) = roster.by_id([user])
        if product not in known.seats or account.find(product) is None:
            return []
        return [Unassign(product, (user,), uncounted_of([known], account.policies))]

    def join(self, account: Account, roster: Roster) -> None:
        """Let the joiners of the account's day wait for a seat."""
        for product, move in self._joins.get(account.as_of, ()):
            holds = move.user is not None and roster.knows(move.user)
            if not (holds and product in roster.by_id([move.user or 0])[0].seats):
                self.waiting[product] = self.waiting.get(product, 0) + move.people

    def seating(self, account: Account) -> list[PlanSeats]:
        """The seats that those who wait take now; they wait no more."""
        changes: list[PlanSeats] = []
        for product, waiting in self.waiting.items():
            subscription = account.find(product)
            if subscription is None or not waiting or check_lives_on(subscription):
                continue
            free = max(0, subscription.pool.owned - subscription.pool.assigned)
            if taken := min(free, waiting):
                changes.append(PlanSeats(product, taken))
        for change in changes:
            self.waiting[change.product] -= change.seats
        return changes


def _held(account: Account, product: str) -> int:
    found = account.find(product)
    return 0 if found is None else found.assigned
