"""The seats that a plan frees: by whom, and on the first day on which they are wanted (E6.11)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from seatdesk.domain.calendar import Span
from seatdesk.domain.headcount.need import ProductNeed
from seatdesk.domain.scenario.steps import LeaveStep, UnassignStep

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class SeatsToFree:
    """The seats that are held today and not needed: whose they are, as far as that is known.

    Of `spare` seats those of the users named are freed first, in their order. `going`: the users
    holding one of them who free it themselves, with their last day. `leaving`: users who need
    theirs until their last day, and whom no head-count plan of the workspace lets go.
    """

    spare: int = 0
    users: tuple[str, ...] = ()
    going: Mapping[str, date] = field(default_factory=dict)
    leaving: tuple[tuple[str, date], ...] = ()


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

    def is_gone(self, last: date) -> bool:
        """True when somebody with such a last day holds no seat any more."""
        return last < self.day or (self.evening_until is not None and last == self.day)


def freed_seats(
    limits: Iterable[SeatLimit], need: ProductNeed, free: SeatsToFree
) -> Iterator[UnassignStep | LeaveStep]:
    """The steps that free seats so that no limit is passed: who has left first, then the others."""
    held = _HeldSeats(free)
    for limit in sorted(limits, key=lambda limit: (limit.day, limit.seats)):
        held.let_go(limit)
        named, unnamed = held.freed(limit, limit.people(need))
        if named:
            yield UnassignStep(on=limit.day, product=need.product, users=named, release=True)
        if unnamed:
            yield LeaveStep(on=limit.day, product=need.product, seats=unnamed)


class _HeldSeats:
    """The seats that are held and not needed, on the way through the limits."""

    def __init__(self, free: SeatsToFree) -> None:
        self._spare, self._users = free.spare, list(free.users)
        self._going, self._leaving = dict(free.going), sorted(free.leaving, key=lambda one: one[1])

    def let_go(self, limit: SeatLimit) -> None:
        """Let those go who free a spare seat themselves."""
        for email in [email for email, last in self._going.items() if limit.is_gone(last)]:
            del self._going[email]
            self._spare -= 1
            self._users = [user for user in self._users if user != email]

    def freed(self, limit: SeatLimit, people: int) -> tuple[tuple[str, ...], int]:
        """The users whose seats a limit wants free, and how many seats more."""
        gone = [email for email, last in self._leaving if limit.is_gone(last)]
        wanted = max(0, people + self._spare + len(gone) - limit.seats)
        left = gone[:wanted]
        self._leaving = [one for one in self._leaving if one[0] not in left]
        spare = min(wanted - len(left), self._spare)
        named, self._users = self._users[:spare], self._users[spare:]
        self._going = {email: last for email, last in self._going.items() if email not in named}
        self._spare -= spare
        return (*left, *named), spare - len(named)
