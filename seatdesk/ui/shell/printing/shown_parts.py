"""The contents of a widget as they are seen: texts row by row, lists and charts, top to bottom.

Whatever a page is made of, this finds it by where it stands; pages need not know of paper.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from seatdesk.ui.renewals.timeline import RenewalTimeline
from seatdesk.ui.reports.printing.printed_page import (
    PrintedPart,
    PrintedTable,
    PrintedText,
)
from seatdesk.ui.shell.printing.shown_charts import drawing_of
from seatdesk.ui.shell.printing.shown_tables import TICK, table_of
from seatdesk.ui.widgets.charts.month_chart import MonthChart
from seatdesk.ui.widgets.fields import DayEdit

_FIELDS: Final = (QLineEdit, QComboBox, QAbstractSpinBox, QCheckBox, QRadioButton, DayEdit)
_LEFT_OUT: Final = (QAbstractButton, QTabBar, QScrollBar, QDialogButtonBox, QListView)
"""Parts to press, not to read; lists at the side lead to what is shown."""
_SUMMARY: Final = range(2, 7)
"""Texts of a card without a title that make one line: a total and what it is made of."""


class ShownParts:
    """Gathers the contents of widgets.

    `read`: the rows of views that hold only those in sight. `fields`: with what was entered, which
    on pages is the filter.
    """

    def __init__(
        self, read: Mapping[QAbstractItemView, Sequence[Sequence[str]]], *, fields: bool
    ) -> None:
        self._read, self._fields = read, fields
        self._named: set[QWidget] = set()
        """Fields whose label stands for them, wherever they are."""

    def of(self, root: QWidget) -> tuple[PrintedPart, ...]:
        """All that a widget shows."""
        if self._fields:
            labels = (one for one in root.findChildren(QLabel) if one.isVisibleTo(root))
            buddies = (label.buddy() for label in labels)
            self._named = {one for one in buddies if isinstance(one, _FIELDS)}
        return tuple(_joined(self._parts(root)))

    def _parts(self, root: QWidget) -> Iterator[PrintedPart]:
        match root:
            case QAbstractItemView():
                if (table := table_of(root, self._read.get(root))) is not None and table.rows:
                    yield table
            case MonthChart() | RenewalTimeline():
                yield from drawing_of(root)
            case QPlainTextEdit() | QTextEdit():
                yield PrintedText(root.toPlainText())
            case QAbstractButton() | QTabBar() | QScrollBar() | QDialogButtonBox():
                pass  # to press, not to read
            case QGroupBox():
                yield from self._card(root)
            case _:
                yield from self._inside(root)

    def _card(self, root: QGroupBox) -> Iterator[PrintedPart]:
        """A card below its title; a small one without a title is one line."""
        if root.title():
            yield PrintedText(root.title().replace("&&", "&"), heading=True)
        elif len(texts := _labels(root)) in _SUMMARY:
            yield PrintedTable("", (), ((texts[0], " · ".join(texts[1:])),))
            return
        yield from self._inside(root)

    def _inside(self, root: QWidget) -> Iterator[PrintedPart]:
        """The texts of labels beside each other as one row, and whatever stands between them."""
        row: list[QWidget] = []
        for child in _children(root):
            if self._is_read(child):
                if row and not _beside(row[-1].geometry(), child.geometry()):
                    yield from _row(row)
                    row = []
                row.append(child)
            elif not isinstance(child, (QLabel, QListView, *_FIELDS)):
                below = list(self._parts(child))
                if below:
                    yield from _row(row)
                    row = []
                yield from below
        yield from _row(row)

    def _is_read(self, child: QWidget) -> bool:
        if isinstance(child, QLabel):
            return bool(child.text()) and (self._fields or not _names_field(child))
        if not self._fields or child in self._named:
            return False
        return isinstance(child, _FIELDS) and bool(_entered(child))


def without_titles(
    parts: Sequence[PrintedPart], said: Collection[str], as_of: str
) -> Iterator[PrintedPart]:
    """The parts without texts that stand above them on paper anyway, and none of them twice."""
    for part, after in zip_longest(parts, parts[1:]):
        match part:
            case PrintedText() if part.text in said:
                pass
            case PrintedText() if isinstance(after, PrintedTable) and after.title == part.text:
                pass
            case PrintedTable(heads=()) if part.rows[0][0] in said:
                if not part.rows[0][1].endswith(as_of):
                    yield PrintedText(part.rows[0][1])
                if part.rows[1:]:
                    yield replace(part, rows=part.rows[1:])
            case None:
                pass
            case _:
                yield part


def filter_of(root: QWidget) -> Iterator[str]:
    """The fields of a page that choose what it shows: each with its name and its value."""
    buddies = {label.buddy(): _said(label) for label in root.findChildren(QLabel)}
    for field in _in_order(root):
        if isinstance(field, _FIELDS) and (value := _value(field)):
            named = field.line if isinstance(field, DayEdit) else field
            name = buddies.get(field, "") or named.accessibleName()
            said = isinstance(field, QAbstractButton) or not name
            yield value if said else f"{name.rstrip(':')}: {value}"


def _in_order(root: QWidget) -> Iterator[QWidget]:
    """Every visible widget, inside those that hold others, as they are read."""
    for child in _children(root):
        yield child
        if not isinstance(child, (*_FIELDS, *_LEFT_OUT, QAbstractItemView)):
            yield from _in_order(child)


def _children(root: QWidget) -> list[QWidget]:
    """The visible widgets directly in one: line by line from the top, each from the left."""
    if isinstance(root, QScrollArea) and isinstance(inside := root.widget(), QWidget):
        return [inside]
    found = [child for child in root.children() if isinstance(child, QWidget)]
    seen = [child for child in found if child.isVisibleTo(root) and not child.isWindow()]
    lines: list[list[QWidget]] = []
    for child in sorted(seen, key=lambda one: one.y()):
        if lines and _beside(lines[-1][0].geometry(), child.geometry()):
            lines[-1].append(child)
        else:
            lines.append([child])
    return [child for line in lines for child in sorted(line, key=lambda one: one.x())]


def _labels(root: QWidget) -> list[str]:
    """The texts of a small card."""
    return [_said(one) for one in _in_order(root) if isinstance(one, QLabel) and one.text()]


def _beside(left: QRect, right: QRect) -> bool:
    """True for two that stand in one line."""
    overlap = min(left.bottom(), right.bottom()) - max(left.top(), right.top())
    return overlap > min(left.height(), right.height()) // 2


def _row(widgets: Sequence[QWidget]) -> Iterator[PrintedPart]:
    """A line of texts: alone a sentence or a heading, else a name with its value."""
    ordered = sorted(widgets, key=lambda one: one.x())
    texts = [text for one in ordered for text in _read(one)]
    if len(texts) > 1:
        yield PrintedTable("", (), ((texts[0], " · ".join(texts[1:])),))
    elif texts:
        yield PrintedText(texts[0], heading=ordered[0].font().bold())


def _names_field(label: QLabel) -> bool:
    return isinstance(label.buddy(), QWidget)


def _read(widget: QWidget) -> Iterator[str]:
    """The text of a label, with that of the field that it names; or what was entered."""
    if not isinstance(widget, QLabel):
        yield _entered(widget)
        return
    yield _said(widget)
    if isinstance(field := widget.buddy(), _FIELDS):
        yield _entered(field)


def _said(label: QLabel) -> str:
    """A label's text; of a rich one what it says. Names are plain, whatever signs they have."""
    if label.textFormat() is Qt.TextFormat.RichText:
        return QTextDocumentFragment.fromHtml(label.text()).toPlainText()
    return label.text().replace("&", "") if _names_field(label) else label.text()


def _entered(field: QWidget) -> str:
    """The contents of a field in a dialog: boxes with their mark, ticked or not."""
    if isinstance(field, QCheckBox):
        mark = TICK if field.isChecked() else "\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}"
        return f"[{mark}] {field.text().replace('&&', '&')}"
    return _value(field)


def _value(field: QWidget) -> str:
    """The value of a field; of a box its words where it is ticked."""
    match field:
        case QLineEdit() | QAbstractSpinBox():
            return field.text()
        case QComboBox():
            return field.currentText()
        case DayEdit():
            return field.line.text()
        case QCheckBox() | QRadioButton():
            return field.text().replace("&&", "&") if field.isChecked() else ""
        case _:
            return ""


def _joined(parts: Iterator[PrintedPart]) -> Iterator[PrintedPart]:
    """Names and values that follow each other as one table."""
    rows: list[tuple[str, ...]] = []
    for part in parts:
        if isinstance(part, PrintedTable) and not part.heads:
            rows += part.rows
            continue
        if rows:
            yield PrintedTable("", (), tuple(rows))
            rows = []
        yield part
    if rows:
        yield PrintedTable("", (), tuple(rows))
