"""Texts that are cut off: of tables, titles of cards, words in empty fields, what scrolls away."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QListView,
    QScrollArea,
    QTableView,
    QTreeView,
    QWidget,
)

from seatdesk.ui.widgets.fact_card import FactCard
from seatdesk.ui.widgets.tables.flat_header import FlatHeader
from tests.pseudo_language import SLACK, clipped

SHORT = 16
"""Letters up to which a text is a number, a day or a word, and no sentence."""
_ROWS = 40
_BELOW = Qt.ItemDataRole.UserRole
"""The second line of a cell, in tables that have one."""


def cut(root: QWidget) -> list[str]:
    """Everything that is cut off in a page or dialog."""
    return [
        *clipped(root),
        *cut_cells(root),
        *cut_headings(root),
        *cut_titles(root),
        *cut_hints(root),
        *cut_items(root),
        *cut_by_scrolling(root),
    ]


def cut_headings(root: QWidget) -> list[str]:
    """Headings in sight that have no room."""
    return [
        f"{_name(header)}: heading {title!r}"
        for header in root.findChildren(QHeaderView)
        if header.isVisible() and header.orientation() is Qt.Orientation.Horizontal
        for section in range(header.count())
        if not header.isSectionHidden(section)
        if (title := _cut_title(header, section))
        if title not in _text(_head(header, section, Qt.ItemDataRole.ToolTipRole))
    ]


def _cut_title(header: QHeaderView, section: int) -> str:
    if isinstance(header, FlatHeader):
        return header.cut_title(section)
    title = _text(_head(header, section, Qt.ItemDataRole.DisplayRole))
    wide = header.fontMetrics().horizontalAdvance(title)
    return title if wide > header.sectionSize(section) - SLACK else ""


def _head(header: QHeaderView, section: int, role: Qt.ItemDataRole) -> object:
    return header.model().headerData(section, header.orientation(), role)


def cut_titles(root: QWidget) -> list[str]:
    """Titles of cards of facts that end in dots; those of others are names, told by a tip."""
    return [
        f"card {card.accessibleName()!r}"
        for card in root.findChildren(FactCard)
        if card.isVisible() and card.title_width > card.width()
    ]


def cut_hints(root: QWidget) -> list[str]:
    """Words in empty fields that say what belongs there."""
    return [
        f"{field.accessibleName()}: hint {field.placeholderText()!r}"
        for field in root.findChildren(QLineEdit)
        if field.isVisible() and field.placeholderText() and not field.text()
        if field.fontMetrics().horizontalAdvance(field.placeholderText()) > field.width() - 6
    ]


def cut_items(root: QWidget) -> list[str]:
    """Items of plain lists that have no room, and are not told when somebody points at them."""
    return [
        f"{_name(view)}: item {text!r}"
        for view in root.findChildren(QListView)
        if view.isVisible()
        for row in range(min(view.model().rowCount(), _ROWS))
        if (text := _text((index := view.model().index(row, 0)).data()))
        if text not in _text(index.data(Qt.ItemDataRole.ToolTipRole))
        if view.fontMetrics().horizontalAdvance(text) > view.viewport().width() - SLACK
    ]


def cut_by_scrolling(root: QWidget) -> list[str]:
    """Pages of forms that are wider than what shows them: nobody scrolls a form sideways."""
    return [
        f"{_name(inside)}: {inside.width() - area.viewport().width()} pixels beyond the edge"
        for area in root.findChildren(QScrollArea)
        if area.isVisible() and (inside := area.widget()) is not None
        if inside.width() > area.viewport().width() + SLACK
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
