"""The age of seats: since when users hold them, and whether that is known (E3.5)."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class SeatAge:
    """The day a seat was assigned. Not `known`: it was held on that day already."""

    on: date
    known: bool = True


@dataclass(frozen=True, slots=True)
class SeatsSince:
    """Seats of one age in a change of many. `users` empty: those whom no other one names."""

    on: date
    known: bool = True
    users: tuple[int, ...] = ()

    @property
    def age(self) -> SeatAge:
        """The age of each."""
        return SeatAge(self.on, self.known)


def seats_by_age(
    users: Collection[int], since: Iterable[SeatsSince], usual: SeatAge
) -> dict[SeatAge, list[int]]:
    """Users by the age of their seat; `usual` is that of those whom nothing names."""
    named: dict[int, SeatAge] = {}
    for some in since:
        if some.users:
            named |= dict.fromkeys(some.users, some.age)
        else:
            usual = some.age
    if not named:
        return {usual: list(users)}
    found: defaultdict[SeatAge, list[int]] = defaultdict(list)
    for user in users:
        found[named.get(user, usual)].append(user)
    return dict(found)


def seats_since(
    by_age: Mapping[SeatAge, Collection[int]], usual: SeatAge | None = None
) -> tuple[SeatsSince, ...]:
    """Users by age as a change says them: those of the `usual` age, or the most, are not named."""
    unsaid = usual
    if usual not in by_age:
        unsaid = max(by_age, key=lambda age: (len(by_age[age]), age.on), default=None)
    return tuple(_said(by_age, unsaid, usual))


def _said(
    by_age: Mapping[SeatAge, Collection[int]], unsaid: SeatAge | None, usual: SeatAge | None
) -> Iterator[SeatsSince]:
    for age in sorted(by_age, key=lambda age: (age.on, age.known)):
        if age != unsaid:
            yield SeatsSince(age.on, age.known, tuple(by_age[age]))
        elif age != usual:
            yield SeatsSince(age.on, age.known)
