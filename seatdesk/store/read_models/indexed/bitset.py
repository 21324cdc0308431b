"""Sets of users as the bits of one number: and, not and counting cost next to nothing.

User 1 is the highest of `top` bits, so that what SQLite writes of all users in their order, a 1
or 0 each, is the number as it stands.
"""

import time
from array import array
from collections.abc import Iterable
from itertools import compress
from operator import itemgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from seatdesk.store.connection.row_source import Watch

CHUNK = 8_192
"""Numbers handled at once: half a millisecond, in which nobody else has the interpreter."""
PAUSE_SECONDS = 0.0002
"""Seconds between two chunks, in which the window may answer."""
_ONE = ord("1")
_TRUTH = bytes(1 if byte == _ONE else 0 for byte in range(256))


def everybody(top: int) -> int:
    """The set of all numbers up to `top`."""
    return (1 << top) - 1


def of_text(text: str) -> int:
    """The set whose bits a text has, a 1 or 0 for each user."""
    return int(text, 2) if text else 0


def of_ids(ids: "array[int]", top: int, watch: "Watch | None" = None) -> int:
    """The set of these numbers."""
    flags = bytearray(b"0") * (top + 1)
    for chunk in chunks(ids, watch):
        for number in chunk:
            flags[number] = _ONE
    return int(flags, 2)


def ids_of(users: int, top: int) -> "array[int]":
    """The numbers in a small set, ascending."""
    text = format(users, f"0{top + 1}b")
    found = array("i")
    number = text.find("1")
    while number >= 0:
        found.append(number)
        number = text.find("1", number + 1)
    return found


def flags_of(users: int, top: int) -> bytes:
    """A byte for each number from 0 to `top`: 1 for those in the set."""
    return format(users, f"0{top + 1}b").encode().translate(_TRUTH)


def pick(order: Iterable[list[int]], flags: bytes) -> "array[int]":
    """The numbers of an order that are in a set, in that order. `order` comes in chunks."""
    found = array("i")
    for chunk in order:
        # Nobody has number 0: it makes sure that a tuple comes back, and is cut off.
        found.fromlist(list(compress(chunk, itemgetter(*chunk, 0)(flags))))
    return found


def chunks(numbers: "array[int]", watch: "Watch | None" = None) -> Iterable[list[int]]:
    """The same numbers in chunks, with a pause after each; the watch may end it."""
    for start in range(0, len(numbers), CHUNK):
        if watch is not None:
            watch.step(start, len(numbers))
        yield numbers[start : start + CHUNK].tolist()
        time.sleep(PAUSE_SECONDS)
