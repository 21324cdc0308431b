"""Groups that are alike: with the same seats at the same times they cost the same, but for a unit.

A million users have held their seats since a handful of days. What a split asks of each of them is
asked once for all that are alike.
"""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from heapq import merge
from itertools import islice
from typing import NamedTuple

from seatdesk.domain.costs.seat_holders import SeatSteps

_PIECE = 10_000
"""Names sorted at once: more would keep a window from its turn."""
_LETTERS = 2
"""Letters by which more of them are told apart at a time."""


class GroupWeights(NamedTuple):
    """Everything that a group of one product weighs by."""

    steps: SeatSteps = ()
    """Its seats from each day on which their number changes."""
    users: int = 0
    """Its active users."""
    share: int = 0
    """Its fixed share."""


class AlikeGroups:
    """The groups of one product by what they weigh, each known by its place among all groups."""

    def __init__(self, names: Iterable[str], of: "GroupSources") -> None:
        self.weights: list[GroupWeights] = []
        """One for all groups that are alike; its place here is their *kind*."""
        self.kinds = array("i")
        """The kind of each group, below zero for one that has no part in the product."""
        self._places: list[array[int]] = []
        known: dict[object, int] = {}
        steps, users, shares = of.steps, of.users, of.shares
        only_seats = not (users or shares)
        for place, name in enumerate(names):
            own = steps.get(name, ())
            weights: tuple[object, ...] = own
            if not only_seats:
                weights = own, users.get(name, 0), shares.get(name, 0)
            kind = known.get(weights)
            if kind is None:
                kind = known[weights] = self._add(
                    GroupWeights(own, users.get(name, 0), shares.get(name, 0))
                )
            self.kinds.append(kind)
            if kind >= 0:
                self._places[kind].append(place)

    def _add(self, weights: GroupWeights) -> int:
        """A new kind, below zero for what weighs nothing."""
        if not any(weights):
            return -1
        self.weights.append(weights)
        self._places.append(array("i"))
        return len(self.weights) - 1

    @cached_property
    def counts(self) -> list[int]:
        """The number of groups of each kind."""
        return [len(places) for places in self._places]

    def kind_of(self, place: int) -> int:
        """The kind of the group at a place; below zero for one that has no part in the product."""
        return self.kinds[place] if place < len(self.kinds) else -1

    def place_of(self, number: int, kinds: Sequence[int]) -> int:
        """The place of the group that comes so many behind the first of these kinds."""
        if len(kinds) == 1:
            return self._places[kinds[0]][number]
        return next(islice(merge(*(self._places[kind] for kind in kinds)), number, None))


class GroupSources(NamedTuple):
    """The weights of the groups of a product, by their names."""

    steps: Mapping[str, SeatSteps]
    users: Mapping[str, int]
    shares: Mapping[str, int]


def in_order(names: Iterable[str], piece: int = _PIECE) -> list[str]:
    """Names sorted in any case, alike ones as they are spelt; in pieces, however many they are."""
    return list(_sorted(((name.casefold(), name) for name in names), 0, piece))


def _sorted(keyed: Iterable[tuple[str, str]], place: int, piece: int) -> Iterator[str]:
    """Names that begin alike up to a place, sorted: at once if few, else by what comes next.

    Each piece is forgotten when it is done, not a million names at once.
    """
    found: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for one in keyed:
        found[one[0][place : place + _LETTERS]].append(one)
    for begins in sorted(found):
        alike = found.pop(begins)
        if len(alike) > piece and begins:
            yield from _sorted(alike, place + _LETTERS, piece)
        else:
            yield from (name for _, name in sorted(alike))
