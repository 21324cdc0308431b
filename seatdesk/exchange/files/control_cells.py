"""Control characters in cells: left out of the files of every format alike, and told."""

from collections.abc import Sequence

from seatdesk.domain.control_signs import without_control
from seatdesk.exchange.files.error_cells import CONTROL, ErrorCell


def clear_control_characters(rows: list[list[str]], lines: Sequence[int]) -> tuple[ErrorCell, ...]:
    """Take control characters out of rows; the cells that had some, as they are now."""
    whole = "".join(map("".join, rows))
    if without_control(whole) == whole:
        return ()
    found = []
    for place, row in enumerate(rows):
        for column, text in enumerate(row):
            if (kept := without_control(text)) != text:
                row[column] = kept
                found.append(ErrorCell(lines[place], column, CONTROL, kept))
    return tuple(found)


def sample_without_control(rows: Sequence[Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    """The first rows of a file without control characters."""
    return tuple(tuple(map(without_control, row)) for row in rows)
