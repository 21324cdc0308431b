"""The entries of a head-count plan as a table that is edited cell by cell."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from seatdesk.override import override

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ROOT = QModelIndex()
COLUMNS = (("on", "from"), ("to",), ("people", "per_month"), ("months",), ("product",), ("team",),
           ("email",), ("note",))  # fmt: skip
"""The keys of an entry's document that a column shows: the first of them that it has."""
_WHOLE = {"people", "months"}


class PlanEntries(QAbstractTableModel):
    """Shows what is stored; an edit is asked for, and shown when it is stored."""

    edited = Signal(list)
    """All entries as documents, with the edit."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[Mapping[str, Any]] = []
        self._sealed = False

    def show_entries(self, entries: Sequence[Mapping[str, Any]], *, sealed: bool) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.entries, self._sealed = list(entries), sealed
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.entries)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return (
                self.tr("Day"),
                self.tr("Until"),
                self.tr("People"),
                self.tr("Months"),
                self.tr("Product"),
                self.tr("Team"),
                self.tr("E-mail"),
                self.tr("Note"),
            )[section]
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        known = index.isValid() and not self._sealed and self._key(index) is not None
        return super().flags(index) | (
            Qt.ItemFlag.ItemIsEditable if known else Qt.ItemFlag.NoItemFlags
        )

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid() or role not in {Role.DisplayRole, Role.EditRole}:
            return None
        key = self._key(index)
        value = self.entries[index.row()].get(key or "", "")
        return "; ".join(value) if isinstance(value, list) else str(value)

    @override
    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        key = self._key(index) if index.isValid() and role == Role.EditRole else None
        if key is None or str(value) == self.data(index):
            return False
        entries = [dict(entry) for entry in self.entries]
        text = str(value).strip()
        entries[index.row()].pop(key, None)
        if text:
            entries[index.row()][key] = _typed(key, text)
        self.edited.emit(entries)
        return False

    def _key(self, index: Index) -> str | None:
        """The key behind a cell; None where the entry's kind has none."""
        entry, keys = self.entries[index.row()], COLUMNS[index.column()]
        told = next((key for key in keys if key in entry), None)
        plain = keys[0] in {"team", "note"} or (keys[0] == "email" and "on" in entry)
        return told or (keys[0] if plain else None)


def _typed(key: str, text: str) -> object:
    """The value of what was typed; what is none is refused by the plan, in words."""
    if key == "product":
        return [part.strip() for part in text.split(";") if part.strip()]
    if key in _WHOLE and text.removeprefix("-").isdecimal():
        return int(text)
    return text
