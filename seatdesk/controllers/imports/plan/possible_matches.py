"""Possible matches: people of a file who may be users here under another address."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from seatdesk.controllers.imports.plan.plan_rows import ImportPlan, PossibleMatch
from seatdesk.controllers.imports.reading.read_files import ImportFiles
from seatdesk.controllers.imports.reading.staged_people import NEW, STRANGER
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.domain.addresses import address_key
from seatdesk.domain.alphabet import sort_key

MOST = 100_000
"""So many people on the smaller side: with more of them names say little, and fill the memory."""
ENOUGH_WORDS = 2
_NAMESAKES = 5
"""So many of one name are looked at on each side."""
NamedAddress: TypeAlias = tuple[int, str, str]
"""Line or number, address, name."""


@dataclass(slots=True)
class _Namesakes:
    """People and users of the same name: from the file, and of the account."""

    coming: list[NamedAddress] = field(default_factory=list)
    here: list[NamedAddress] = field(default_factory=list)

    def add(self, one: NamedAddress, *, is_here: bool) -> None:
        """Add somebody to their side, as long as there are few of the name."""
        side = self.here if is_here else self.coming
        if len(side) < _NAMESAKES:
            side.append(one)


def possible_matches(
    use_case: UseCase, reading: ImportFiles, plan: ImportPlan
) -> tuple[PossibleMatch, ...]:
    """New people with the name of a user, as far as that says something.

    Proposed is the only user of that name whom the files miss. Where one of the two holds a seat
    or would get one, whoever else is called so is named, too: a second seat may be paid for one
    person. Of a usage file, strangers are compared with those it does not speak of.
    """
    listed = reading.lists_people
    coming = len(plan.new) if listed else len(plan.unknown_addresses)
    there = use_case.work.users.count() if coming else 0
    if not coming or not there or min(coming, there) > MOST:
        return ()
    new = reading.staged.with_names(NEW if listed else STRANGER)
    everybody = (
        use_case.work.users.not_removed() if listed else use_case.work.users.invited_and_active()
    )
    here = ((number, email, name) for number, _, email, name in everybody)
    groups = _groups(new, here) if coming <= there else _groups(new, here, first_here=True)
    seats = _SeatsAtStake(use_case, reading, plan, groups) if listed else None
    missed = _missed(reading, groups)
    found = [one for group in groups for one in _pairs(group, missed, seats)]
    return tuple(sorted(found, key=lambda one: (one.line, one.user)))


class _SeatsAtStake:
    """The seats at stake among namesakes: who holds one now, or would get one."""

    def __init__(
        self,
        use_case: UseCase,
        reading: ImportFiles,
        plan: ImportPlan,
        groups: Sequence[_Namesakes],
    ) -> None:
        users = {one[0] for group in groups for one in group.here}
        self._held = use_case.work.seats.of_users(users)
        keys = [address_key(one[1]) for group in groups for one in (*group.coming, *group.here)]
        self._given = {
            row.key
            for row, _ in reading.staged.rows_of(keys)
            if not plan.seats.keys().isdisjoint(row.seats or ())
        }

    def at_stake(self, one: NamedAddress, user: NamedAddress, *, is_missing: bool) -> bool:
        """True when seats depend on a new one being this user; `is_missing`: no file has them."""
        gets, holds = self._gets(one), user[0] in self._held or self._gets(user)
        return gets or holds if is_missing else gets and holds

    def _gets(self, one: NamedAddress) -> bool:
        return address_key(one[1]) in self._given


def _pairs(
    group: _Namesakes, missed: frozenset[str], seats: _SeatsAtStake | None
) -> Iterator[PossibleMatch]:
    """Pairs of namesakes whom it matters to tell apart."""
    absent = [user for user in group.here if address_key(user[1]) in missed]
    alone = len(group.coming) == len(absent) == 1
    for one in group.coming:
        for user in group.here:
            is_missing = user in absent
            seat = seats is not None and seats.at_stake(one, user, is_missing=is_missing)
            if seat or (is_missing and alone):
                line, email, name = one
                yield PossibleMatch(line, email, name, user[0], user[1], seat=seat)


def folded(name: str) -> str:
    """A name without accents, capitals and order of words, for comparing spellings.

    "" for a single word, which many people are called.
    """
    words = sorted("".join(c if c.isalnum() else " " for c in sort_key(name)).split())
    return " ".join(words) if len(words) >= ENOUGH_WORDS else ""


def _missed(reading: ImportFiles, groups: Iterable[_Namesakes]) -> frozenset[str]:
    """The compared addresses of users of whom the files do not speak."""
    keys = {address_key(user[1]) for group in groups for user in group.here}
    return frozenset(keys - {row.key for row, _ in reading.staged.rows_of(keys)})


def _groups(
    new: Iterable[NamedAddress], here: Iterable[NamedAddress], *, first_here: bool = False
) -> list[_Namesakes]:
    """Namesakes among new people and users, found from the side with fewer people."""
    found: Mapping[str, _Namesakes] = defaultdict(_Namesakes)
    few, many = (here, new) if first_here else (new, here)
    for one in few:
        if name := folded(one[2]):
            found[name].add(one, is_here=first_here)
    for one in many:
        name = folded(one[2])
        if name in found:
            found[name].add(one, is_here=not first_here)
    return [group for group in found.values() if group.coming and group.here]
