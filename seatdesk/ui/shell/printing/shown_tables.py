"""The rows of a view as they are seen: columns in their order, rows that are open, in words."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QTableView, QTreeView, QWidget

from seatdesk.ui.reports.printing.printed_page import PrintedTable
from seatdesk.ui.text.number_format import number
from seatdesk.ui.widgets.tables.copied_rows import header_of, shown_columns
from seatdesk.ui.widgets.tables.printed_cells import PRINTED

MOST_ROWS: Final = 5_000
"""More are no list on paper any more: over a hundred pages."""
TICK: Final = "\N{MULTIPLICATION SIGN}"
"""The mark of a ticked box; the typeface of reports has no other."""
_LOOKED_AT: Final = 20
"""Rows at the top that tell on which side the texts of a column stand."""
_INDENT: Final = "\N{NO-BREAK SPACE}" * 4
_RIGHT: Final = Qt.AlignmentFlag.AlignRight.value | Qt.AlignmentFlag.AlignTrailing.value


class _Row(NamedTuple):
    """A row of a view, and how deep it stands in a tree."""

    at: QModelIndex
    depth: int


def table_of(
    view: QAbstractItemView, read: Sequence[Sequence[str]] | None = None
) -> PrintedTable | None:
    """The list that a view shows; None where it shows none.

    `read`: all its rows, of a view that holds only those in sight.
    """
    model = _model(view)
    if model is None or header_of(view) is None:
        return None
    _fetch_all(model)
    columns = shown_columns(view)
    rows = [] if read is not None else list(_rows(view, model))
    named = _row_names(view, model, rows)
    heads = [_text(model.headerData(c, Qt.Orientation.Horizontal)) for c in columns]
    texts = [[_cell(row, column) for column in columns] for row in rows]
    texts += [[cells[column] for column in columns] for cells in read or ()]
    strong = {n for n, row in enumerate(rows) if _is_bold(row.at) or (named and not any(texts[n]))}
    if named:
        heads, texts = ["", *heads], [[n, *t] for n, t in zip(named, texts, strict=True)]
    first = 1 if named else 0
    numbers = {n for n, column in enumerate(columns, first) if _is_right(model, column)}
    return _without_empty(view.accessibleName(), heads, texts, numbers, strong)


def longest_list(root: QWidget) -> int:
    """The number of rows of the longest list that a widget shows."""
    lists = (one for one in root.findChildren(QAbstractItemView) if one.isVisibleTo(root))
    return max(map(_row_count, lists), default=0)


def _row_count(view: QAbstractItemView) -> int:
    model = _model(view)
    return 0 if model is None else model.rowCount()


def _model(view: QAbstractItemView) -> QAbstractItemModel | None:
    """The model of a view; None: it has none yet, of which Qt's own types know nothing."""
    return view.model()


def _fetch_all(model: QAbstractItemModel) -> None:
    top = QModelIndex()
    while model.rowCount() < MOST_ROWS and model.canFetchMore(top):
        before = model.rowCount()
        model.fetchMore(top)
        if model.rowCount() == before:  # what was asked for comes later
            return


def _rows(view: QAbstractItemView, model: QAbstractItemModel) -> Iterator[_Row]:
    if isinstance(view, QTreeView):
        yield from _open_rows(view, model, QModelIndex(), 0)
    elif isinstance(view, QTableView):
        for row in range(model.rowCount()):
            if not view.isRowHidden(row):
                yield _Row(model.index(row, 0), 0)


def _open_rows(
    view: QTreeView, model: QAbstractItemModel, above: QModelIndex, depth: int
) -> Iterator[_Row]:
    for row in range(model.rowCount(above)):
        if view.isRowHidden(row, above):
            continue
        index = model.index(row, 0, above)
        yield _Row(index, depth)
        if view.isExpanded(index):
            yield from _open_rows(view, model, index, depth + 1)


def _row_names(
    view: QAbstractItemView, model: QAbstractItemModel, rows: Sequence[_Row]
) -> list[str]:
    """The titles left of the rows; none where those are hidden or only numbers."""
    if not isinstance(view, QTableView) or not view.verticalHeader().isVisibleTo(view):
        return []
    side = Qt.Orientation.Vertical
    names = [_text(model.headerData(row.at.row(), side)) for row in rows]
    return [] if all(name.isdigit() for name in names) else names


def _cell(row: _Row, column: int) -> str:
    index = row.at.siblingAtColumn(column)
    text = index.data(PRINTED)
    if text is None:
        text = index.data()
    parts = [_tick(index), _text(text)]
    words = " ".join(part for part in parts if part)
    return _INDENT * row.depth + words if column == 0 else words


def _tick(index: QModelIndex) -> str:
    state = index.data(Qt.ItemDataRole.CheckStateRole)
    return TICK if state is not None and Qt.CheckState(state) is Qt.CheckState.Checked else ""


def _text(value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return number(value)
    return "" if value is None else str(value)


def _is_right(model: QAbstractItemModel, column: int) -> bool:
    """True where the head, or the first cells that have a text, stand on the right."""
    side = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    cells = (model.index(row, column) for row in range(min(model.rowCount(), _LOOKED_AT)))
    sides = [cell.data(Qt.ItemDataRole.TextAlignmentRole) for cell in cells if cell.data()]
    found = next((one for one in sides if one is not None), side)
    return found is not None and bool(int(found) & _RIGHT)


def _is_bold(index: QModelIndex) -> bool:
    font = index.data(Qt.ItemDataRole.FontRole)
    return isinstance(font, QFont) and font.bold()


def _without_empty(
    title: str, heads: list[str], texts: list[list[str]], numbers: set[int], strong: set[int]
) -> PrintedTable:
    """The table without columns in which nothing stands, such as those of buttons."""
    kept = [n for n, head in enumerate(heads) if head or any(row[n] for row in texts)]
    rows = tuple(tuple(row[n] for n in kept) for row in texts)
    right = frozenset(place for place, n in enumerate(kept) if n in numbers)
    return PrintedTable(title, tuple(heads[n] for n in kept), rows, right, frozenset(strong))
