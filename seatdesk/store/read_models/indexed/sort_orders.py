"""Whole orders of all users who are not removed, each made once and kept: four bytes a user."""

from array import array
from collections import OrderedDict
from collections.abc import Callable
from itertools import chain, compress

from seatdesk.store.connection.row_source import Watch
from seatdesk.store.read_models.indexed import bitset
from seatdesk.store.read_models.indexed.mapped_bytes import MappedBytes

Sort = tuple[tuple[str, bool], ...]
MOST = 20
"""Orders that are kept; the one that was not used for longest makes room."""
NOWHERE = -1
SORTED = 8 * bitset.PIECE
"""Users up to whom sorting their places is quicker than marking them."""


class SortOrder:
    """Numbers of users in one order, and the place of each."""

    def __init__(self, ids: "array[int]") -> None:
        self._ids = MappedBytes(memoryview(ids))
        self._places: MappedBytes | None = None

    def whole(self, *, backwards: bool = False) -> "array[int]":
        """All of them."""
        return _turned(_numbers(self._ids), backwards=backwards)

    def among(
        self, users: int, top: int, watch: Watch | None = None, *, backwards: bool = False
    ) -> "array[int]":
        """Those who are in a set."""
        found = bitset.pick(bitset.pieces(_numbers(self._ids), watch), bitset.flags_of(users, top))
        return _turned(found, backwards=backwards)

    def arranged(
        self, users: "array[int]", top: int, watch: Watch | None = None, *, backwards: bool = False
    ) -> "array[int]":
        """These users in this order; who is not in it is left out."""
        order, places = _numbers(self._ids), self.places(top, watch)
        if len(users) <= SORTED:
            sought = [
                sorted([places[user] for user in some]) for some in bitset.pieces(users, watch)
            ]
            ordered = sorted(chain.from_iterable(sought))  # which only merges
            found = array("i", [order[place] for place in ordered if place != NOWHERE])
            return _turned(found, backwards=backwards)
        flags = bytearray(len(order) + 1)  # the last is where those who are nowhere go
        for piece in bitset.pieces(users, watch):
            for user in piece:
                flags[places[user]] = 1
        found = array("i")
        for number, piece in enumerate(bitset.pieces(order, watch)):
            start = number * bitset.PIECE
            found.fromlist(list(compress(piece, flags[start : start + bitset.PIECE])))
        return _turned(found, backwards=backwards)

    def places(self, top: int, watch: Watch | None = None) -> "array[int]":
        """The place of each number up to `top`, or `NOWHERE`."""
        if self._places is None:
            places = array("i", [NOWHERE]) * (top + 1)
            for number, piece in enumerate(bitset.pieces(_numbers(self._ids), watch)):
                for place, user in enumerate(piece, number * bitset.PIECE):
                    places[user] = place
            self._places = MappedBytes(memoryview(places))
            return places
        return _numbers(self._places)


class SortOrders:
    """Those that were made, by what they are sorted by; each good for data of one age."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Sort, tuple[int, SortOrder]] = OrderedDict()

    def known(self, sort: Sort, age: int) -> SortOrder | None:
        """An order that was made of data of this age."""
        made, order = self._kept.get(sort, (None, None))
        return order if made == age else None

    def get(self, sort: Sort, age: int, make: "Callable[[], array[int]]") -> SortOrder:
        """The order; made now if it is not there."""
        order = self.known(sort, age)
        if order is None:
            order = SortOrder(make())
        self._kept[sort] = age, order
        self._kept.move_to_end(sort)
        while len(self._kept) > MOST:
            self._kept.popitem(last=False)
        return order


def normal(sort: Sort) -> tuple[Sort, bool]:
    """The same order with its first column ascending, and whether it has to be turned round.

    The number runs with the first column; a number that ends a sort order anyway is left out.
    """
    backwards = bool(sort and sort[0][1])
    turned = tuple((key, down is not backwards) for key, down in sort)
    while len(turned) > 1 and turned[-1] == ("id", False):
        turned = turned[:-1]
    return turned or (("id", False),), backwards


def _numbers(kept: MappedBytes) -> "array[int]":
    found = array("i")
    found.frombytes(kept.read())
    return found


def _turned(found: "array[int]", *, backwards: bool) -> "array[int]":
    if backwards:
        found.reverse()
    return found
