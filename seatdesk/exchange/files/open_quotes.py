"""Quotation marks beyond the beginning of a long text: one that is never closed swallows rows.

Marks come in pairs, so only a file with an odd number of them is read through.
"""

import csv
from itertools import islice

from seatdesk.exchange.files.dialect import Dialect, rows_with_open_quotes
from seatdesk.exchange.files.source import SourceFile, pieces

_ROWS = 2_000


def swallowing_row(source: SourceFile, encoding: str, dialect: Dialect, columns: int) -> int:
    """The first row (1-based record) that holds whole rows in a cell; 0 for none."""
    if dialect.escape or not _is_odd(source, dialect.quote.encode()):
        return 0
    with source.path.open(encoding=encoding, errors="replace", newline="") as stream:
        reader, before = dialect.read(stream), 0
        try:
            while rows := list(islice(reader, _ROWS)):
                if found := rows_with_open_quotes(rows, dialect.separator, columns):
                    return before + min(found) + 1
                before += len(rows)
        except (csv.Error, OSError):  # said with its line when the rows are read
            return 0
    return 0


def _is_odd(source: SourceFile, mark: bytes) -> bool:
    # In wide encodings the byte may be half of another character, which costs one reading more.
    return sum(piece.count(mark) for piece in pieces(source.path)) % 2 == 1
