"""The table of what a list of people or subscriptions would change, given as an invoice (E8.1)."""

from contextlib import suppress
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt

from seatdesk.controllers.imports.list_changes import ListChange, ListChangeKind, ListChanges
from seatdesk.domain.user_fields import imported
from seatdesk.override import override
from seatdesk.ui.text.number_format import day
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.user_words import status_words
from seatdesk.ui.widgets.tables.reading_table import Index, ReadingTable

KIND, WHAT, FIELD, HERE, THERE = range(5)
_FIELDS: Final = {
    **{field.name: field.in_wizard for field in imported()},
    "quantity": "Seats paid for",
    "assigned": "Seats assigned",
    "unit_price": "Price per seat",
    "tier": "Tier",
    "currency": "Currency",
    "renewal": "Renewal date",
}
"""The wizard's own words for what a list says, which are translated there."""


class ListChangesTable(ReadingTable):
    """A row for each change, by its kind."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.changes: tuple[ListChange, ...] = ()

    def show_changes(self, found: ListChanges) -> None:
        """Show the changes of another list."""
        self.beginResetModel()
        self.changes = found.changes
        self.endResetModel()

    @override
    def headings(self) -> tuple[str, ...]:
        return (
            self.tr("Change"),
            self.tr("Who or what"),
            self.tr("What"),
            self.tr("Here"),
            self.tr("In the file"),
        )

    @override
    def length(self) -> int:
        return len(self.changes)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = index.column()
        text = self._text(self.changes[index.row()], column)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self.headings()[column]}: {text}"
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(text)
            case _:
                return None

    def _text(self, change: ListChange, column: int) -> str:
        names = {
            ListChangeKind.ADDED: self.tr("Added"),
            ListChangeKind.GONE: self.tr("Gone"),
            ListChangeKind.MOVED: self.tr("Moved"),
            ListChangeKind.QUANTITY: self.tr("Quantity"),
            ListChangeKind.OTHER: self.tr("Changed"),
        }
        if column in {HERE, THERE}:
            return _shown(change, change.before if column == HERE else change.after)
        field = QCoreApplication.translate("ImportWords", _FIELDS.get(change.field, change.field))
        return {KIND: names[change.kind], WHAT: change.what, FIELD: field}[column]


def _shown(change: ListChange, text: str) -> str:
    """A value as the window writes it."""
    if change.field == "status":
        return status_words().get(text, text)
    with suppress(ValueError):
        return day(date.fromisoformat(text))
    return text
