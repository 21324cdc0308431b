"""The head-count plan laid over a run: leavers free a seat, joiners take one while one is free.

It lies over every side of a comparison, do nothing included (E1.13). A joiner who finds no seat is
short, and is served first when one comes free.
"""

import copy
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from seatdesk.domain.account.account import Account
from seatdesk.domain.changes.kinds.seat_changes import PlanSeats, Unassign
from seatdesk.domain.changes.pools import check_lives_on
from seatdesk.domain.evaluation.run.roster import Roster, uncounted_of
from seatdesk.domain.headcount.need import PeopleMove, PlannedProduct

_DAY = timedelta(days=1)


class HeadcountOverlay:
    """The planned people of a run: who waits for a seat, and who comes and goes on which day."""

    def __init__(self, products: "Mapping[str, _PlannedPeople]") -> None:
        self._products = products

    @classmethod
    def of(cls, plan: Mapping[str, PlannedProduct], today: date) -> "HeadcountOverlay":
        """The people of a plan, on the morning of the first day."""
        return cls({name: _PlannedPeople(name, planned, today) for name, planned in plan.items()})

    def alone(self, product: str) -> "HeadcountOverlay":
        """The people of one product, who can go on in another way."""
        found = self._products.get(product)
        return HeadcountOverlay({} if found is None else {product: found.copy()})

    @property
    def products(self) -> Iterable[str]:
        """The products that are planned for."""
        return self._products

    @property
    def days(self) -> set[date]:
        """The days on which somebody comes or goes, or the need changes."""
        return {day for people in self._products.values() for day in people.days}

    def needed(self, product: str, day: date) -> int | None:
        """The seats that a product needs on a day; None where nothing is planned for it."""
        planned = self._products.get(product)
        return None if planned is None else planned.needed(day)

    def waiting(self, product: str) -> int:
        """The joiners of a product who wait for a seat."""
        planned = self._products.get(product)
        return 0 if planned is None else planned.waiting

    def leaving(self, account: Account, roster: Roster) -> list[Unassign | PlanSeats]:
        """The seats that leavers free on the account's day."""
        return [
            change
            for people in self._products.values()
            for change in people.leaving(account, roster)
        ]

    def join(self, account: Account, roster: Roster) -> None:
        """Let the joiners of the account's day wait for a seat."""
        for people in self._products.values():
            people.join(account.as_of, roster)

    def seating(self, account: Account) -> list[PlanSeats]:
        """The seats that those who wait take now; they wait no more."""
        return [
            change
            for people in self._products.values()
            if people.waiting
            for change in people.seating(account)
        ]


class _PlannedPeople:
    """The planned people of one product."""

    def __init__(self, product: str, planned: PlannedProduct, today: date) -> None:
        self._product = product
        self.waiting = 0
        """Joiners without a seat."""
        curve = planned.need.curve
        self._need_days, self._needs = [p.day for p in curve], [p.seats for p in curve]
        joins, leaves = defaultdict[date, list[PeopleMove]](list), dict[date, list[PeopleMove]]()
        for move in planned.moves if planned.seated is None else planned.seated:
            if move.people > 0:
                joins[max(move.day, today)].append(move)
            else:  # the seat is free in the evening of the last day
                leaves.setdefault(max(move.day - _DAY, today), []).append(move)
        self._joins, self.leaves = dict(joins), leaves

    def copy(self) -> "_PlannedPeople":
        """The same people, who can go on in another way."""
        other = copy.copy(self)
        other.leaves = dict(self.leaves)
        return other

    @property
    def days(self) -> Iterable[date]:
        """The days on which somebody comes or goes, or the need changes."""
        return (*self._joins, *self.leaves, *self._need_days)

    def needed(self, day: date) -> int:
        """The seats that are needed on a day."""
        return self._needs[bisect_right(self._need_days, day) - 1]

    def leaving(self, account: Account, roster: Roster) -> Iterator[Unassign | PlanSeats]:
        """The seats that leavers free on the account's day."""
        moves = self.leaves.get(account.as_of)
        if moves is None:
            return
        held, leavers = _held(account, self._product), 0
        for move in moves:
            if move.user is None or not roster.knows(move.user):
                leavers -= move.people
            elif held:  # else one without a name has freed it
                for change in self._named_leaver(move.user, account, roster):
                    held -= 1
                    yield change
        freed = min(leavers, held)
        if freed:
            yield PlanSeats(self._product, -freed)
        if leavers:
            self._unseated(leavers - freed, account.as_of)

    def _unseated(self, people: int, day: date) -> None:
        """Leavers without a seat to free: one fewer waits for one; who comes that day goes next.

        A leaver of the day may be a joiner of the day, who has no seat yet.
        """
        waiting = self.waiting
        self.waiting = max(0, waiting - people)
        coming = sum(move.people for move in self._joins.get(day, ()))
        if owed := min(max(0, people - waiting), coming):
            next_day = day + _DAY
            self.leaves[next_day] = [*self.leaves.get(next_day, ()), PeopleMove(day, -owed)]

    def _named_leaver(self, user: int, account: Account, roster: Roster) -> list[Unassign]:
        """The seat of a user whom the scenario names, if it is still theirs."""
        (known,) = roster.by_id([user])
        if self._product not in known.seats or account.find(self._product) is None:
            return []
        return [Unassign(self._product, (user,), uncounted_of([known], account.policies))]

    def join(self, day: date, roster: Roster) -> None:
        """Let the joiners of a day wait for a seat."""
        for move in self._joins.get(day, ()):
            holds = move.user is not None and roster.knows(move.user)
            if not (holds and self._product in roster.by_id([move.user or 0])[0].seats):
                self.waiting += move.people

    def seating(self, account: Account) -> Iterator[PlanSeats]:
        """The seats that those who wait take now."""
        subscription = account.find(self._product)
        if subscription is None or check_lives_on(subscription):
            return
        pool = subscription.pool
        if taken := min(max(0, pool.owned - pool.assigned), self.waiting):
            self.waiting -= taken
            yield PlanSeats(self._product, taken)


def _held(account: Account, product: str) -> int:
    found = account.find(product)
    return 0 if found is None else found.assigned
