"""The cells of copied rows of the users table, for the clipboard."""

from collections.abc import Iterable, Sequence

from seatdesk.ui.seats.table.columns import ColumnKind, TableColumn, TableLine
from seatdesk.ui.seats.table.model import UserTable


def block_of(
    model: UserTable,
    columns: Sequence[tuple[int, TableColumn]],
    lines: Iterable[TableLine],
    *,
    headers: bool,
) -> list[list[str]]:
    """The texts of rows and columns; a seat is 1 or 0, a last use is its ISO date.

    None of them is a formula to the program that they are pasted into (H6).
    """
    from seatdesk.exchange.writing.formula_injection import harmless  # noqa: PLC0415 - when one copies

    block = [[column.title for _, column in columns]] if headers else []
    block += [[_cell(model, number, column, line) for number, column in columns] for line in lines]
    return [[harmless(cell) for cell in row] for row in block]


def _cell(model: UserTable, number: int, column: TableColumn, line: TableLine) -> str:
    if column.kind is ColumnKind.SEAT:
        return "1" if model.shows_seat(line, column.product) else "0"
    if column.kind is ColumnKind.NUMBER and line.row.last_active is not None:
        day = line.row.last_active.isoformat()
        return f"before {day}" if line.row.censored else day
    return line.texts[number]
