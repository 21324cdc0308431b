"""A chunk: some rows of a table that are read at once, and all that is odd about them."""

from collections.abc import Sequence
from dataclasses import dataclass

from seatdesk.exchange.files.error_cells import ErrorCell

CHUNK = 2_000


@dataclass(frozen=True, slots=True)
class Chunk:
    """Up to `CHUNK` rows that are not blank, each exactly as wide as the table.

    `lines` are the physical lines (rows of a sheet) on which they begin. `short` and `long` are
    places in `rows` of those that had too few or too many cells; `spilt` of those whose surplus
    cells are not blank, `swallowing` of those that hold whole rows inside a cell, because a
    quotation mark was not closed. `errors` are cells that hold an error of a spreadsheet, or held
    control characters. `blank` counts the blank rows that were left out, `skipped` are the lines of
    those that a person left out.
    """

    rows: Sequence[Sequence[str]]
    lines: Sequence[int]
    blank: int = 0
    short: tuple[int, ...] = ()
    long: tuple[int, ...] = ()
    spilt: frozenset[int] = frozenset()
    swallowing: frozenset[int] = frozenset()
    skipped: tuple[int, ...] = ()
    errors: tuple[ErrorCell, ...] = ()
