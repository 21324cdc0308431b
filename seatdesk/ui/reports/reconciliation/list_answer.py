"""The answer to a list that was given as an invoice: what importing it would change (E8.1)."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from seatdesk.controllers.imports.list_changes import ListChangeKind, ListChanges
from seatdesk.ui.reports.reconciliation.list_changes_model import (
    HERE,
    ListChangesTable,
)
from seatdesk.ui.style import theme
from seatdesk.ui.text.number_format import number
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.tables.fitted_columns import ColumnPlan
from seatdesk.ui.widgets.tables.plain_table import PlainTable

_WHO, _HERE, _IN_FILE = 1, HERE, HERE + 1
_PLAN = ColumnPlan(
    {_IN_FILE: 1, _HERE: 1}, most=dict.fromkeys(range(HERE + 1), 40), least={_WHO: 24}
)


class ListAnswer(QWidget):
    """A title, the counts, the changes, and the way into the importer."""

    import_requested = Signal(object)
    """The path of the list is to be imported."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self.title = PlainLabel("", self)
        self.counts = MutedLabel("", self)
        self.model = ListChangesTable(self)
        self.view = PlainTable(self)
        self.view.setAccessibleName(self.tr("Changes of the list"))
        self.view.setModel(self.model)
        self.view.fit_columns(_PLAN)
        self.import_button = QPushButton(self.tr("Import…"), self)
        self.import_button.clicked.connect(self._import)
        self.view.row_menu.offer(self.import_button)
        self._lay_out()

    def show_changes(self, found: ListChanges, path: Path | None) -> None:
        """Show what a list would change; pasted cells (`path` None) cannot be imported."""
        self._path = path
        title = (
            self.tr("{file} is a list of people, not an invoice")
            if found.of_people
            else self.tr("{file} is a list of subscriptions, not an invoice")
        )
        self.title.setText(title.format(file=found.file))
        self.counts.setText(self._told(found))
        self.model.show_changes(found)
        self.import_button.setVisible(path is not None)

    def _told(self, found: ListChanges) -> str:
        """The numbers of all changes, those that are not shown among them."""
        names = {
            ListChangeKind.ADDED: self.tr("{count} added"),
            ListChangeKind.GONE: self.tr("{count} gone"),
            ListChangeKind.MOVED: self.tr("{count} moved"),
            ListChangeKind.QUANTITY: self.tr("{count} with another quantity"),
            ListChangeKind.OTHER: self.tr("{count} changed otherwise"),
        }
        counted = [
            name.format(count=number(found.counts[kind]))
            for kind, name in names.items()
            if found.counts[kind]
        ]
        if not counted:
            return self.tr("Importing it would change nothing.")
        told = self.tr("Importing it would change this: {counts}.").format(
            counts=", ".join(counted)
        )
        if found.questions:
            told += " " + self.tr("The importer has questions about it first.")
        return told

    @Slot()
    def _import(self) -> None:
        if self._path is not None:
            self.import_requested.emit(self._path)

    def _lay_out(self) -> None:
        gap = 4 * theme.step(self)
        self.title.setFont(theme.scaled(self.font(), 1.2, bold=True))
        self.buttons = QHBoxLayout()
        self.buttons.addStretch()
        self.buttons.addWidget(self.import_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, gap, 0, 0)
        column.setSpacing(gap)
        column.addWidget(self.title)
        column.addWidget(self.counts)
        column.addWidget(self.view, 1)
        column.addLayout(self.buttons)
