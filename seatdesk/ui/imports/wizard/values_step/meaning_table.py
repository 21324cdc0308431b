"""A table of spellings and their meanings, chosen below for the selected rows."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.widgets.form import choice, choose
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.tables.list_rows import choose_row
from seatdesk.ui.widgets.tables.plain_table import PlainTable

KEY = Qt.ItemDataRole.UserRole
_LETTERS = 62
_MEANS = 56


@dataclass(frozen=True, slots=True)
class MeaningRow:
    """A row: its cells, the meanings it can have, and the one it has now."""

    key: Hashable
    cells: tuple[str, ...]
    choices: tuple[tuple[str, str], ...]
    """Words and the value they stand for."""
    value: str = ""


class MeaningTable(QWidget):
    """The table with its choice; several rows can be given the same meaning at once."""

    meaning_chosen = Signal(object, str)
    """Keys of the chosen rows, and the value chosen for them."""

    def __init__(self, name: str, titles: Sequence[str], about: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._titles = (*titles, self.tr("Means"))
        self._rows: tuple[MeaningRow, ...] = ()
        self.about = MutedLabel(about, self)
        self.table = PlainTable(self)
        self.table.setAccessibleName(name)
        self.table.setSelectionMode(PlainTable.SelectionMode.ExtendedSelection)
        self._model = QStandardItemModel(0, len(self._titles), self)
        self._model.setHorizontalHeaderLabels(self._titles)
        self.table.setModel(self._model)
        self.choice = choice(self.tr("The selected rows mean"), (), self)
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(self._offer)
        self.choice.activated.connect(self._choose_meaning)

    def show_rows(self, rows: Sequence[MeaningRow]) -> None:
        """Show other rows; what was selected stays selected."""
        chosen = {row.key for row in self.selected}
        at = self.table.currentIndex().row()
        self._rows = tuple(rows)
        self._model.setRowCount(0)
        for row in self._rows:
            words = next((text for text, value in row.choices if value == row.value), row.value)
            self._model.appendRow([QStandardItem(text) for text in (*row.cells, words)])
        places = [n for n, row in enumerate(self._rows) if row.key in chosen]
        if self._rows:
            choose_row(self.table, places[0] if places else min(max(at, 0), len(self._rows) - 1))
        self._offer()

    @property
    def count(self) -> int:
        """The number of rows."""
        return len(self._rows)

    @property
    def unanswered(self) -> int:
        """The number of rows without a meaning."""
        return sum(not row.value for row in self._rows)

    @property
    def selected(self) -> tuple[MeaningRow, ...]:
        """The rows that a choice is for."""
        lines = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return tuple(self._rows[line] for line in lines if line < len(self._rows))

    @Slot()
    def _offer(self) -> None:
        """Offer the choices that all selected rows share."""
        self.choice.clear()
        rows = self.selected
        shared = rows[0].choices if rows else ()
        for text, value in shared:
            if all((text, value) in row.choices for row in rows):
                self.choice.addItem(text, value)
        values = {row.value for row in rows}
        if len(values) == 1:
            choose(self.choice, values.pop())
        else:
            self.choice.setCurrentIndex(-1)
        self.choice.setEnabled(bool(rows))
        self.choice.setToolTip("" if rows else self.tr("Select a row first."))

    @Slot()
    def _choose_meaning(self) -> None:
        if rows := self.selected:
            self.meaning_chosen.emit(tuple(row.key for row in rows), str(self.choice.currentData()))

    def _lay_out(self) -> None:
        metrics = self.fontMetrics()
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        last = len(self._titles) - 1
        header.setSectionResizeMode(last, QHeaderView.ResizeMode.Interactive)
        self.table.setColumnWidth(last, _MEANS * metrics.averageCharWidth())
        caption = PlainLabel(self.choice.accessibleName(), self)
        caption.setBuddy(self.choice)
        self.choice.setMinimumWidth(_LETTERS * metrics.averageCharWidth())
        row = QHBoxLayout()
        row.addWidget(caption)
        row.addWidget(self.choice)
        row.addStretch()
        layout = QVBoxLayout(self)
        edge = metrics.height() * 2 // 3
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(edge)
        layout.addWidget(self.about)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
