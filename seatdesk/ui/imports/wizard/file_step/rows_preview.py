"""A preview of a file's first rows: lines above the header grey, bad cells outlined."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from seatdesk.exchange.people.problems import SENTENCES
from seatdesk.override import override
from seatdesk.ui.imports.wizard.model.field_names import read_as
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity, tone
from seatdesk.ui.text.number_format import number
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.wording import translated
from seatdesk.ui.widgets.tables.plain_table import PlainTable

if TYPE_CHECKING:
    from seatdesk.controllers.imports.reading.read_files import FileRead
    from seatdesk.exchange.people.person import RowProblem

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ROOT = QModelIndex()
SHOWN = 20
"""Rows below the header."""
MOST_COLUMNS = 200
BAD = Role.UserRole
_LONGEST = 200
_WIDEST = 28


class FirstRowsModel(QAbstractTableModel):
    """An item model of the first records of a file; cells of secret columns stay blank."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, ...]] = []
        self._lines: list[int] = []
        self._heads: list[str] = []
        self._header = 0
        self._bad: dict[tuple[int, int], str] = {}

    def show_file(self, read: "FileRead | None") -> None:
        """Show another file, or the same one read otherwise."""
        self.beginResetModel()
        self._rows, self._lines, self._heads, self._bad = [], [], [], {}
        if read is not None:
            self._take(read)
        self.endResetModel()

    def _take(self, read: "FileRead") -> None:
        layout, recognition = read.table.layout, read.recognition
        self._header = layout.header_record
        columns = recognition.columns[:MOST_COLUMNS]
        self._heads = [read_as(column) for column in columns]
        secret = {column.index for column in columns if column.secret}
        line = 1
        for record, cells in enumerate(layout.sample[: self._header + SHOWN], start=1):
            hidden = secret if record > self._header else frozenset()
            texts = ("" if n in hidden else text for n, text in enumerate(cells))
            self._rows.append(tuple(texts)[:MOST_COLUMNS])
            self._lines.append(line)
            line += 1 if layout.dialect is None else 1 + sum(map(_breaks, cells))
        self._mark(read.problems, {column.source: column.index for column in columns})

    def _mark(self, problems: "Sequence[RowProblem]", columns: dict[str, int]) -> None:
        places = {line: row for row, line in enumerate(self._lines)}
        for problem in problems:
            if problem.line > self._lines[-1]:
                break
            if (row := places.get(problem.line)) is not None:
                column = columns.get(problem.column, -1)
                self._bad[row, column] = translated(SENTENCES[problem.problem])

    def bad(self, row: int, column: int) -> str:
        """The problem of a cell, or of its whole row; empty: there is none."""
        return self._bad.get((row, column)) or self._bad.get((row, -1), "")

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._heads)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if role != Role.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._heads[section]
        return number(self._lines[section])

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        cells = self._rows[row]
        text = cells[column][:_LONGEST] if column < len(cells) else ""
        match role:
            case Role.DisplayRole:
                return " ".join(text.split())
            case Role.ToolTipRole:
                return plain_tip(self._tip(row, column) or text)
            case Role.AccessibleTextRole:
                return ", ".join(filter(None, (text, self._tip(row, column))))
            case _ if role == BAD:
                return bool(self.bad(row, column))
            case _:
                return self._look(row, role)

    def _look(self, row: int, role: int) -> object:
        """The font or colour of a row: faint above the header, strong in it."""
        view: QWidget = self.parent()  # type: ignore[assignment]  # the view that made it
        if role == Role.ForegroundRole and row < self._header - 1:
            return theme.muted(view.palette())
        if role == Role.FontRole and row == self._header - 1:
            return theme.scaled(view.font(), 1.0, bold=True)
        return None

    def _tip(self, row: int, column: int) -> str:
        if row < self._header - 1:
            return self.tr("Above the header: not read")
        if row == self._header - 1:
            return self.tr("Header")
        return self.bad(row, column)


class _Outlined(QStyledItemDelegate):
    """A delegate that frames what cannot be read."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if index.data(BAD):
            painter.save()
            painter.setPen(QPen(tone(option.palette, Severity.REFUSAL), 1.5))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
            painter.restore()


class RowsPreview(PlainTable):
    """A table of the first rows: line numbers at the left, fields above."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("First rows"))
        self.setItemDelegate(_Outlined(self))
        self.setShowGrid(True)
        self.rows = FirstRowsModel(self)
        self.setModel(self.rows)
        self.setSelectionBehavior(PlainTable.SelectionBehavior.SelectItems)
        self.setHorizontalScrollMode(PlainTable.ScrollMode.ScrollPerPixel)
        header = self.verticalHeader()
        header.show()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultSectionSize(round(self.fontMetrics().height() * 1.5))

    def show_file(self, read: "FileRead | None") -> None:
        """Show the first rows of a file, columns as wide as their contents."""
        self.rows.show_file(read)
        metrics, most = self.fontMetrics(), self.fontMetrics().averageCharWidth() * _WIDEST
        for column in range(self.rows.columnCount()):
            texts = [str(self.rows.headerData(column, Qt.Orientation.Horizontal))]
            texts += [self.rows.index(row, column).data() for row in range(self.rows.rowCount())]
            widest = max(map(metrics.horizontalAdvance, texts))
            self.setColumnWidth(column, min(widest, most) + 2 * metrics.averageCharWidth() + 8)


def _breaks(cell: str) -> int:
    return cell.count("\n") + cell.count("\r") - cell.count("\r\n")
