"""The seats of users over time, told from what happened to them since a day (E7.1).

Who is not in what happened holds what is stored. Whether a seat counts follows from the policies
and the status of each day; a seat that a later list dates back is held since that day.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple, TypeAlias, TypeVar

from seatdesk.domain.account.account import Policies
from seatdesk.domain.changes.rules import seat_counts
from seatdesk.domain.choices import Status

T = TypeVar("T")


class SeatGained(NamedTuple):
    """A user gets a seat; `since`: the day on which it was held already, where one is said."""

    day: date
    user: int
    product: str
    since: date


class SeatLost(NamedTuple):
    """A user loses a seat."""

    day: date
    user: int
    product: str


class SeatDated(NamedTuple):
    """A later list says since when a seat is held."""

    day: date
    user: int
    product: str
    since: date


class GroupChanged(NamedTuple):
    """A user moves to another group."""

    day: date
    user: int
    before: str
    after: str


class StatusChanged(NamedTuple):
    """A user reaches another status, or its seats are counted anew."""

    day: date
    user: int
    before: Status
    after: Status


SeatEvent: TypeAlias = SeatGained | SeatLost | SeatDated | GroupChanged | StatusChanged
PoliciesSince: TypeAlias = Sequence[tuple[date, Policies]]
"""The policies from each of some days on, in order; the first is there from the beginning."""
HolderMoves: TypeAlias = Counter[tuple[str, str, date]]
"""By how many seats a group holds more of a product from a day on."""


class SeatUser(NamedTuple):
    """A user as stored: the group, the status and the products held."""

    group: str
    status: Status
    seats: frozenset[str] = frozenset()


class _Held(NamedTuple):
    product: str
    start: date
    end: date


def holder_moves(
    users: Mapping[int, SeatUser],
    events: Iterable[SeatEvent],
    policies: PoliciesSince,
    start: date,
) -> HolderMoves:
    """The moves of the counted seats of these users from a day on, in the events' own order."""
    by_user: defaultdict[int, list[SeatEvent]] = defaultdict(list)
    for event in events:
        by_user[event.user].append(event)
    found: HolderMoves = Counter()
    for number, user in users.items():
        timeline = _Timeline(user, by_user.get(number, []), policies)
        for product, first, end, group in timeline.pieces(start):
            found[product, group, first] += 1
            if end < date.max:
                found[product, group, end] -= 1
    return found


class _Timeline:
    """One user from a day on."""

    def __init__(
        self, user: SeatUser, events: Sequence[SeatEvent], policies: PoliciesSince
    ) -> None:
        self._user, self._events, self._policies = user, events, policies
        moved = [event for event in events if isinstance(event, GroupChanged)]
        changed = [event for event in events if isinstance(event, StatusChanged)]
        self._groups = [(date.min, moved[0].before if moved else user.group)]
        self._groups += [(event.day, event.after) for event in moved]
        self._statuses = [(date.min, changed[0].before if changed else user.status)]
        self._statuses += [(event.day, event.after) for event in changed]

    def pieces(self, start: date) -> Iterator[tuple[str, date, date, str]]:
        """Product, first day, end and group of each stretch in which a seat counts."""
        cuts = {day for steps in (self._groups, self._statuses, self._policies) for day, _ in steps}
        for product, since, end in self._held(start):
            days = sorted({since, end, *(cut for cut in cuts if since < cut < end)})
            for first, last in pairwise(days):
                rules, status = _on(self._policies, first), _on(self._statuses, first)
                if seat_counts(rules, status):
                    yield product, first, last, _on(self._groups, first)

    def _held(self, start: date) -> Iterator[_Held]:
        """The stretches in which the user holds a seat, counted or not."""
        touched: defaultdict[str, list[SeatGained | SeatLost | SeatDated]] = defaultdict(list)
        for event in self._events:
            if isinstance(event, SeatGained | SeatLost | SeatDated):
                touched[event.product].append(event)
        for product in self._user.seats - touched.keys():
            yield _Held(product, start, date.max)
        for product, events in touched.items():
            yield from _stretches(product, events, start)


def _stretches(
    product: str, events: Sequence[SeatGained | SeatLost | SeatDated], start: date
) -> Iterator[_Held]:
    """The stretches of one seat; what is dated back never reaches over a stretch before it."""
    least = start
    since = None if isinstance(events[0], SeatGained) else start
    for event in events:
        if isinstance(event, SeatLost):
            if since is not None and since < event.day:
                yield _Held(product, since, event.day)
            since, least = None, max(start, event.day)
        elif since is None:
            since = max(least, min(event.day, event.since))
        else:
            since = max(least, min(since, event.since))
    if since is not None:
        yield _Held(product, since, date.max)


def _on(steps: Sequence[tuple[date, T]], day: date) -> T:
    """The value in force in the evening of a day."""
    return next(value for since, value in reversed(steps) if since <= day)
