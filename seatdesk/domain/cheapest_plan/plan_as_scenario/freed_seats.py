"""The seats that a plan frees: by whom, and on the first day on which they are wanted (E6.11)."""

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from operator import itemgetter

from seatdesk.domain.calendar import Span
from seatdesk.domain.headcount.need import ProductNeed
from seatdesk.domain.scenario.steps import Basis, LeaveStep, UnassignStep

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class SeatsToFree:
    """The seats that are held today and not needed: whose they are, as far as that is known.

    Of `spare` seats those of the users named are freed first, in their order. `going`: the users
    holding one of them who free it themselves, with their last day. `leaving`: users who need
    theirs until their last day, and whom no head-count plan of the workspace lets go. `certain`:
    the users named who certainly need none; of the others somebody would have to ask (E3.3).
    """

    spare: int = 0
    users: tuple[str, ...] = ()
    going: Mapping[str, date] = field(default_factory=dict)
    leaving: tuple[tuple[str, date], ...] = ()
    certain: frozenset[str] = frozenset()
    besides: tuple[date, ...] = ()
    """Last days of others who free a spare seat by going, whoever they are; in their order."""

    @property
    def certainly_spare(self) -> int:
        """The seats that are certainly not needed, of those that are held."""
        return min(self.spare, sum(user in self.certain for user in self.users))

    def basis(self, users: Sequence[str]) -> Basis:
        """The certainty of users whose seats are freed (E2.7)."""
        certain = sum(user in self.certain for user in users)
        return Basis(certain, len(users) - certain)


@dataclass(frozen=True, slots=True)
class SeatLimit:
    """The most seats that may be held on a day; `evening`: from its evening on, until a day."""

    day: date
    seats: int
    evening_until: date | None = None

    def people(self, need: ProductNeed) -> int:
        """The most people who are there while the limit holds.

        Who has the last day on a day is gone in its evening, but for those who came that day; who
        joins next day is not there yet.
        """
        now, last = need.on(self.day).people, need.span.end - _DAY
        if self.evening_until is None:
            return now
        morrow = min(self.day + _DAY, last)
        evening = max(min(now, need.on(morrow).people), need.arriving(self.day))
        rest = Span(morrow, max(morrow, min(self.evening_until, last + _DAY)))
        return max((evening, *(part.people for part in need.within(rest))))

    def gone(self, last_days: Sequence[date]) -> int:
        """The number of these last days, in their order, after which no seat is held any more."""
        count = bisect_left if self.evening_until is None else bisect_right
        return count(last_days, self.day)


def freed_seats(
    limits: Iterable[SeatLimit], need: ProductNeed, free: SeatsToFree
) -> Iterator[UnassignStep | LeaveStep]:
    """The steps that free seats so that no limit is passed: who has left first, then the others."""
    held = _HeldSeats(free)
    for limit in sorted(limits, key=lambda limit: (limit.day, limit.seats)):
        held.let_go(limit)
        named, unnamed = held.freed(limit, limit.people(need))
        if named:
            yield UnassignStep(
                on=limit.day,
                product=need.product,
                users=named,
                release=True,
                basis=free.basis(named),
            )
        if unnamed:
            yield LeaveStep(on=limit.day, product=need.product, seats=unnamed)


class _HeldSeats:
    """The seats that are held and not needed, on the way through the limits.

    Who is gone stands before who is not, in the order of their last days: a place among them tells
    who went already, so that nobody is looked at again for every limit.
    """

    def __init__(self, free: SeatsToFree) -> None:
        self._spare, self._users = free.spare, deque(free.users)
        self._going, self._going_days = _by_last_day(free.going.items())
        self._leaving, self._leaving_days = _by_last_day(free.leaving)
        self._besides = free.besides
        self._went = self._left = self._gone_besides = 0
        """The places in `going`, `leaving` and `besides` up to which the seats are free."""
        self._freed: set[str] = set()
        """Users whose spare seat is free."""

    def let_go(self, limit: SeatLimit) -> None:
        """Let those go who free a spare seat themselves."""
        went = max(self._went, limit.gone(self._going_days))
        going = [email for email in self._going[self._went : went] if email not in self._freed]
        self._freed.update(going)
        besides = max(self._gone_besides, limit.gone(self._besides))
        gone = len(going) + besides - self._gone_besides
        self._spare = max(0, self._spare - gone)
        self._went, self._gone_besides = went, besides

    def freed(self, limit: SeatLimit, people: int) -> tuple[tuple[str, ...], int]:
        """The users whose seats a limit wants free, and how many seats more."""
        gone = max(0, limit.gone(self._leaving_days) - self._left)
        wanted = max(0, people + self._spare + gone - limit.seats)
        left = self._leaving[self._left : self._left + min(wanted, gone)]
        self._left += len(left)
        spare = min(wanted - len(left), self._spare)
        named = self._named(spare)
        self._spare -= spare
        return (*left, *named), spare - len(named)

    def _named(self, most: int) -> list[str]:
        """The next users whose spare seat is not free yet."""
        named: list[str] = []
        while self._users and len(named) < most:
            email = self._users.popleft()
            if email not in self._freed:
                named.append(email)
        self._freed.update(named)
        return named


def _by_last_day(users: Iterable[tuple[str, date]]) -> tuple[list[str], list[date]]:
    """Users in the order of their last days, and these."""
    ordered = sorted(users, key=itemgetter(1))
    return [email for email, _ in ordered], [last for _, last in ordered]
