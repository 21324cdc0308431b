"""The widths of a table's columns: what stands in them decides, and nothing is left over."""

from collections.abc import Callable, Sequence
from typing import NamedTuple


class ColumnRoom(NamedTuple):
    """The room of one column, in pixels."""

    usual: int
    """Nothing in it is cut."""
    least: int
    """It gives way down to this where the table is narrow."""
    floor: int
    """And down to this where the columns would not be in sight together otherwise."""
    share: int = 0
    """Its share in what is left over, beside those of the others."""
    chosen: int | None = None
    """The width that a person gave it."""
    title_gives_way: bool = False
    """True when only its title is cut below its least: that is so before words of others are."""

    @property
    def wanted(self) -> int:
        """The width it has where there is room."""
        return max(self.usual, self.least, self.floor) if self.chosen is None else self.chosen


def fill_width(rooms: Sequence[ColumnRoom], width: int) -> list[int]:
    """The widths of columns that fill a width together.

    What a person chose stays as it is until all the others are as narrow as they may be; wider
    than the table they are only where every column is at its floor.
    """
    widths = [room.wanted for room in rooms]
    spare = width - sum(widths)
    if spare >= 0:
        return _grown(rooms, widths, spare)
    limits: tuple[Callable[[ColumnRoom], int], ...] = (
        _kept,
        lambda room: room.floor if room.title_gives_way and room.chosen is None else _kept(room),
        lambda room: room.wanted if room.chosen is not None else room.floor,
        lambda room: room.floor,
    )
    for limit in limits:
        widths = _shrunk(widths, [limit(room) for room in rooms], sum(widths) - width)
    return widths


def _kept(room: ColumnRoom) -> int:
    """The width that a column keeps until titles have given way."""
    return room.wanted if room.chosen is not None else room.least


def _grown(rooms: Sequence[ColumnRoom], widths: list[int], spare: int) -> list[int]:
    """Give the columns what is left over, each its share."""
    shares = [room.share if room.chosen is None else 0 for room in rooms]
    left, parts = spare, sum(shares)
    for place, share in enumerate(shares):
        if share:
            more = left * share // parts
            widths[place] += more
            left, parts = left - more, parts - share
    return widths


def _shrunk(widths: list[int], limits: Sequence[int], excess: int) -> list[int]:
    """Take what is too much from those that can give, each in proportion to what it can."""
    slack = [max(0, width - limit) for width, limit in zip(widths, limits, strict=True)]
    left, there = min(max(0, excess), sum(slack)), sum(slack)
    found = list(widths)
    for place, more in enumerate(slack):
        if more:
            less = -(-left * more // there)
            found[place] -= less
            left, there = left - less, there - more
    return found
