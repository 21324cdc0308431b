"""Orders of all users who are not removed, each sorted once and remembered: four bytes a user."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Hashable
from itertools import chain, compress

from seatdesk.store.connection.row_source import Watch
from seatdesk.store.read_models.indexed import bitset
from seatdesk.store.read_models.indexed.mapped_bytes import MappedBytes

Sort = tuple[tuple[str, bool], ...]
MOST_ORDERS = 20
"""Orders that are remembered; the one that was not used for longest makes room."""
NOT_SORTED = -1
SORTED = 8 * bitset.CHUNK
"""Up to so many users, sorting their places is quicker than marking them."""


class SortOrder:
    """The numbers of all users in one order, and the place of each."""

    def __init__(self, ids: "array[int]") -> None:
        self._ids = MappedBytes(memoryview(ids))
        self._places: MappedBytes | None = None

    def whole(self, *, backwards: bool = False) -> "array[int]":
        """The numbers of all users."""
        return _reversed_if(_numbers(self._ids), backwards=backwards)

    def among(
        self, users: int, top: int, watch: Watch | None = None, *, backwards: bool = False
    ) -> "array[int]":
        """The numbers of the users in a set."""
        found = bitset.pick(bitset.chunks(_numbers(self._ids), watch), bitset.flags_of(users, top))
        return _reversed_if(found, backwards=backwards)

    def arranged(
        self, users: "array[int]", top: int, watch: Watch | None = None, *, backwards: bool = False
    ) -> "array[int]":
        """The numbers of these users, sorted; those that are not in the order are left out."""
        order, places = _numbers(self._ids), self.places(top, watch)
        if len(users) <= SORTED:
            sought = [
                sorted([places[user] for user in some]) for some in bitset.chunks(users, watch)
            ]
            ordered = sorted(chain.from_iterable(sought))  # only merges
            found = array("i", [order[place] for place in ordered if place != NOT_SORTED])
            return _reversed_if(found, backwards=backwards)
        flags = bytearray(len(order) + 1)  # the last is for those that are not in the order
        for chunk in bitset.chunks(users, watch):
            for user in chunk:
                flags[places[user]] = 1
        found = array("i")
        for number, chunk in enumerate(bitset.chunks(order, watch)):
            start = number * bitset.CHUNK
            found.fromlist(list(compress(chunk, flags[start : start + bitset.CHUNK])))
        return _reversed_if(found, backwards=backwards)

    def places(self, top: int, watch: Watch | None = None) -> "array[int]":
        """The place of each number up to `top`, or `NOT_SORTED`."""
        if self._places is None:
            places = array("i", [NOT_SORTED]) * (top + 1)
            for number, chunk in enumerate(bitset.chunks(_numbers(self._ids), watch)):
                for place, user in enumerate(chunk, number * bitset.CHUNK):
                    places[user] = place
            self._places = MappedBytes(memoryview(places))
            return places
        return _numbers(self._places)


class SortOrders:
    """A cache of orders by their columns, each right for one version of the data."""

    def __init__(self) -> None:
        self._cache: OrderedDict[Sort, tuple[Hashable, SortOrder]] = OrderedDict()

    def cached(self, sort: Sort, version: Hashable) -> SortOrder | None:
        """The order that was made of this version of the data; None: there is none."""
        made, order = self._cache.get(sort, (None, None))
        return order if made == version else None

    def get(self, sort: Sort, version: Hashable, make: "Callable[[], array[int]]") -> SortOrder:
        """The order, which is made now if it was not yet."""
        order = self.cached(sort, version)
        if order is None:
            order = SortOrder(make())
        self._cache[sort] = version, order
        self._cache.move_to_end(sort)
        while len(self._cache) > MOST_ORDERS:
            self._cache.popitem(last=False)
        return order


def normalised(sort: Sort) -> tuple[Sort, bool]:
    """The same order with its first column ascending, and whether it has to be reversed.

    The number runs with the first column; a number that ends a sort order anyway is left out.
    """
    backwards = bool(sort and sort[0][1])
    reversed_sort = tuple((key, down is not backwards) for key, down in sort)
    while len(reversed_sort) > 1 and reversed_sort[-1] == ("id", False):
        reversed_sort = reversed_sort[:-1]
    return reversed_sort or (("id", False),), backwards


def _numbers(stored: MappedBytes) -> "array[int]":
    found = array("i")
    found.frombytes(stored.read())
    return found


def _reversed_if(found: "array[int]", *, backwards: bool) -> "array[int]":
    if backwards:
        found.reverse()
    return found
