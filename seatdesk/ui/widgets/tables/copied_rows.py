"""The chosen rows of any list as cells for a spreadsheet (H6)."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QTreeView

from seatdesk.ui.text.spreadsheet_text import spreadsheet_text
from seatdesk.ui.widgets.tables.cell_clipboard import Cells, CopiedCells, clipboard_texts, mime_of

COPIED: Final = Qt.ItemDataRole.UserRole + 900
"""The role of a cell's text for a spreadsheet, where it is not the one that is shown."""
_HEAD: Final = Qt.Orientation.Horizontal


def copy_rows(view: QAbstractItemView, *, headers: bool) -> None:
    """Put the chosen rows of a list on the clipboard; without a choice all of them."""
    if block := chosen_cells(view, headers=headers):
        put_on_clipboard(harmless_texts(block))


def harmless_texts(block: Cells) -> CopiedCells:
    """Cells in the forms of the clipboard, none of which a spreadsheet takes for a formula."""
    from seatdesk.exchange.writing.formula_injection import harmless  # noqa: PLC0415 - when one copies

    return clipboard_texts([[harmless(cell) for cell in line] for line in block])


def put_on_clipboard(copied: CopiedCells) -> None:
    """Have cells ready to be pasted."""
    QGuiApplication.clipboard().setMimeData(mime_of(copied))


def chosen_cells(view: QAbstractItemView, *, headers: bool) -> list[list[str]]:
    """The cells of the chosen rows in the order they are shown in."""
    columns, rows = shown_columns(view), _chosen_rows(view)
    chosen = view.selectionModel()
    cells = view.selectionBehavior() is QAbstractItemView.SelectionBehavior.SelectItems
    if cells and chosen.hasSelection():
        places = [[row.siblingAtColumn(column) for column in columns] for row in rows]
        marks = [[chosen.isSelected(index) for index in line] for line in places]
        columns = [
            c for c, column in zip(columns, zip(*marks, strict=True), strict=True) if any(column)
        ]

    def text(row: QModelIndex, column: int) -> str:
        index = row.siblingAtColumn(column)
        blank = cells and chosen.hasSelection() and not chosen.isSelected(index)
        return "" if blank else cell_text(index)

    block = [[_heading(view.model(), column) for column in columns]] if headers and rows else []
    block += [[text(row, column) for column in columns] for row in rows]
    return block


def cell_text(index: QModelIndex) -> str:
    """The text of one cell for a spreadsheet; a box is 1 or 0."""
    role = Qt.ItemDataRole
    told = index.data(COPIED)
    if told is not None:
        return str(told)
    shown = index.data(role.DisplayRole)
    if shown in {None, ""}:
        state = index.data(role.CheckStateRole)
        return "" if state is None else str(int(Qt.CheckState(state) is Qt.CheckState.Checked))
    side = index.data(role.TextAlignmentRole)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTrailing
    is_number = side is not None and bool(Qt.AlignmentFlag(side) & right)
    return spreadsheet_text(str(shown), is_number=is_number)


def shown_columns(view: QAbstractItemView) -> list[int]:
    """The columns that are shown, as they stand beside each other."""
    header = header_of(view)
    if header is None:
        return [0]
    order = [header.logicalIndex(place) for place in range(header.count())]
    return [column for column in order if not header.isSectionHidden(column)]


def header_of(view: QAbstractItemView) -> QHeaderView | None:
    """The header above the columns, if a list has one."""
    if isinstance(view, QTableView):
        return view.horizontalHeader()
    return view.header() if isinstance(view, QTreeView) else None


def _chosen_rows(view: QAbstractItemView) -> list[QModelIndex]:
    """The first cell of every chosen row, in the order of the list; of all, when none is."""
    chosen = view.selectionModel().selection()
    if not chosen.size():
        return list(_every_row(view.model(), view.rootIndex()))
    found: dict[tuple[int, ...], QModelIndex] = {}
    for number in range(chosen.size()):
        block = chosen.at(number)
        for row in range(block.top(), block.bottom() + 1):
            index = view.model().index(row, 0, block.parent())
            found[_path(index)] = index
    return [found[path] for path in sorted(found)]


def _every_row(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[QModelIndex]:
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        yield index
        yield from _every_row(model, index)


def _path(index: QModelIndex) -> tuple[int, ...]:
    """The place of a row in its tree: sorted by it, rows stand as they are shown."""
    path: tuple[int, ...] = ()
    while index.isValid():
        path, index = (index.row(), *path), index.parent()
    return path


def _heading(model: QAbstractItemModel, column: int) -> str:
    return str(model.headerData(column, _HEAD) or "")
