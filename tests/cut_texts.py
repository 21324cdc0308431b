"""Texts of tables that are cut off: headings, numbers, and the words of narrow columns."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTableView, QTreeView, QWidget

from tests.pseudo_language import SLACK

SHORT = 16
"""Letters up to which a text is a number, a day or a word, and no sentence."""
_ROWS = 40
_BELOW = Qt.ItemDataRole.UserRole
"""The second line of a cell, in tables that have one."""


def cut_headings(root: QWidget) -> list[str]:
    """Headings in sight that have no room."""
    return [
        f"{_name(header)}: heading {title!r}"
        for header in root.findChildren(QHeaderView)
        if header.isVisible() and header.orientation() is Qt.Orientation.Horizontal
        for section in range(header.count())
        if not header.isSectionHidden(section)
        if (title := _text(header.model().headerData(section, header.orientation())))
        if header.fontMetrics().horizontalAdvance(title) > header.sectionSize(section) - SLACK
    ]


def cut_cells(root: QWidget) -> list[str]:
    """Numbers that are cut, and words in columns that hold nothing longer than a word."""
    tables: list[Any] = [*root.findChildren(QTableView), *root.findChildren(QTreeView)]
    return [text for table in tables if table.isVisible() for text in _cut_cells(table)]


def _cut_cells(table: QTableView | QTreeView) -> Iterator[str]:
    model, metrics = table.model(), table.fontMetrics()
    for column in range(model.columnCount()):
        wide = table.columnWidth(column)
        if not wide or table.isColumnHidden(column):
            continue
        cells = [_lines(model.index(row, column)) for row in range(min(model.rowCount(), _ROWS))]
        numbers = _is_number(model, column)
        if numbers or all(len(line) <= SHORT for cell in cells for line in cell):
            yield from (
                f"{_name(table)}: {line!r} in column {column}"
                for line in dict.fromkeys(line for cell in cells for line in cell)
                if _advance(metrics, line) > wide - SLACK
            )


def _lines(index: QModelIndex) -> list[str]:
    below = index.data(_BELOW)
    said = [_text(index.data()), below if isinstance(below, str) else ""]
    return [line for text in said for line in text.splitlines()]


def _is_number(model: QAbstractItemModel, column: int) -> bool:
    side = model.index(0, column).data(Qt.ItemDataRole.TextAlignmentRole)
    return side is not None and bool(Qt.AlignmentFlag(side) & Qt.AlignmentFlag.AlignRight)


def _advance(metrics: QFontMetrics, text: str) -> int:
    return metrics.horizontalAdvance(text)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _name(widget: QWidget) -> str:
    owner = widget.parentWidget() if isinstance(widget, QHeaderView) else widget
    found = owner if owner is not None else widget
    return found.accessibleName() or type(found).__name__
