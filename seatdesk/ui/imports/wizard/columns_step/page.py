"""The page of step 2: the field of each column, and how its dates and numbers are read."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from seatdesk.override import override
from seatdesk.ui.imports.wizard.columns_step.examples import notes
from seatdesk.ui.imports.wizard.columns_step.file_choice import FileChoice
from seatdesk.ui.imports.wizard.columns_step.form import ColumnForm
from seatdesk.ui.imports.wizard.model.field_names import read_as
from seatdesk.ui.imports.wizard.model.import_state import ImportState
from seatdesk.ui.style import theme
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.widgets.tables.list_rows import choose_row
from seatdesk.ui.widgets.tables.plain_table import PlainTable

if TYPE_CHECKING:
    from seatdesk.controllers.imports.reading.read_files import FileRead
    from seatdesk.exchange.fields import ColumnPlan

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ROOT = QModelIndex()
_OF_COLUMNS = frozenset(
    {"dates", "numbers", "email", "two_addresses", "login", "two_columns", "misread"}
)
_SAMPLED, _VALUES, _LONGEST = 200, 3, 60


class ColumnsTable(QAbstractTableModel):
    """A table with a row per column: name, field, some values, what is special."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._plans: tuple[ColumnPlan, ...] = ()
        self._texts: list[tuple[str, ...]] = []

    def show_file(self, read: "FileRead | None") -> None:
        """Show the columns of a file."""
        self.beginResetModel()
        self._plans = read.recognition.columns if read else ()
        self._texts = [self._cells(read, plan) for plan in self._plans] if read else []
        self.endResetModel()

    def _cells(self, read: "FileRead", plan: "ColumnPlan") -> tuple[str, ...]:
        found = () if plan.secret else values(read, plan)
        return plan.source, read_as(plan), " · ".join(found), " ".join(notes(plan, found))

    def plan(self, row: int) -> "ColumnPlan | None":
        """The plan of the column in a row."""
        return self._plans[row] if 0 <= row < len(self._plans) else None

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._texts)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else 4

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        titles = (
            self.tr("Column"), self.tr("Is read as"), self.tr("In the file"), self.tr("Note"),
        )  # fmt: skip
        across = orientation is Qt.Orientation.Horizontal
        return titles[section] if across and role == Role.DisplayRole else None

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if role in {Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole}:
            text = self._texts[index.row()][index.column()]
            return plain_tip(text) if role == Role.ToolTipRole else text
        if role == Role.ForegroundRole and self._plans[index.row()].field is None:
            return theme.muted(self.parent().palette())  # type: ignore[union-attr]
        return None


class ColumnsPage(QWidget):
    """The page: the table at the left, the form of the chosen column at the right."""

    def __init__(self, state: ImportState, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self.file = FileChoice(state, self)
        self.table = PlainTable(self)
        self.table.setAccessibleName(self.tr("Columns"))
        self.columns = ColumnsTable(self)
        self.table.setModel(self.columns)
        self.form = ColumnForm(state, self)
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._show_column)
        state.shown.connect(self.show_file)
        state.file_chosen.connect(self.show_file)
        self.show_file()

    @property
    def open(self) -> int:
        """The number of open questions about columns, in all files."""
        return sum(
            question.code in _OF_COLUMNS
            for read in self._state.reads
            for question in read.questions
        )

    @Slot()
    def show_file(self) -> None:
        """Show the columns of the current file; the chosen one stays chosen."""
        row = max(self.table.currentIndex().row(), 0)
        self.columns.show_file(self._state.read)
        choose_row(self.table, min(row, self.columns.rowCount() - 1))
        self._show_column()

    @Slot()
    def _show_column(self) -> None:
        plan, read = self.columns.plan(self.table.currentIndex().row()), self._state.read
        self.form.show_column(plan, values(read, plan) if read and plan else ())

    def _lay_out(self) -> None:
        line, metrics = self.fontMetrics().height(), self.fontMetrics()
        header = self.table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, letters in enumerate((22, 24, 40)):
            self.table.setColumnWidth(column, letters * metrics.averageCharWidth())
        self.form.setFixedWidth(38 * metrics.averageCharWidth())
        row = QHBoxLayout()
        row.setSpacing(line)
        row.addWidget(self.table, 1)
        row.addWidget(self.form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(line * 2 // 3)
        layout.addWidget(self.file)
        layout.addLayout(row, 1)


def values(read: "FileRead", plan: "ColumnPlan") -> tuple[str, ...]:
    """The first different values of a column that are not blank."""
    if plan.secret:
        return ()
    rows: Sequence[Sequence[str]] = read.table.sample(_SAMPLED)
    texts = (" ".join(row[plan.index].split())[:_LONGEST] for row in rows)
    return tuple(dict.fromkeys(filter(None, texts)))[:_VALUES]
