"""The entries of a head-count plan as a table that is edited cell by cell."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from seatdesk.override import override
from seatdesk.ui.text.number_format import day, number
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.typed_values import parse_amount, parse_day

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ROOT = QModelIndex()
DAY, LAST, PEOPLE, MONTHS, PRODUCT, REMARK, TEAM, EMAIL, NOTE = range(9)
KEYS: Final = {
    DAY: ("on", "from"),
    LAST: ("to",),
    PEOPLE: ("people", "per_month"),
    MONTHS: ("months",),
    PRODUCT: ("product",),
    TEAM: ("team",),
    EMAIL: ("email",),
    NOTE: ("note",),
}
"""The keys of an entry's document that a column shows: the first of them that it has."""
_NUMBERS: Final = frozenset({PEOPLE, MONTHS})
_DAYS: Final = frozenset({"on", "from", "to"})
_WHOLE: Final = frozenset({"people", "months"})
_MOST_REMARKS: Final = 3
_DAY: Final = timedelta(days=1)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PlanEntries(QAbstractTableModel):
    """Shows what is stored; an edit is asked for, and shown when it is stored."""

    edited = Signal(list)
    """All entries as documents, with the edit."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[Mapping[str, Any]] = []
        self._remarks: Mapping[int, str] = {}
        self.today, self._sealed = date.min, False

    def show_entries(
        self,
        entries: Sequence[Mapping[str, Any]],
        remarks: Mapping[int, str],
        today: date,
        *,
        sealed: bool,
    ) -> None:
        """Show other entries, and what is to be said about some of them by their number."""
        self.beginResetModel()
        self.entries, self._remarks = list(entries), remarks
        self.today, self._sealed = today, sealed
        self.endResetModel()

    def columns_needed(self) -> frozenset[int]:
        """The columns in which something stands, and those of every entry."""
        there = {key for entry in self.entries for key in entry}
        told = {column for column, keys in KEYS.items() if there.intersection(keys)}
        return frozenset({DAY, PEOPLE, PRODUCT, TEAM, *told, *([REMARK] if self._remarks else [])})

    def remark(self, rows: Sequence[int]) -> str:
        """The remarks on some rows; on all of them where none is named, a line each."""
        numbers = {row + 1 for row in rows} or self._remarks.keys()
        told = sorted(self._remarks.keys() & numbers)
        line = self.tr("Entry {number}: {text}")
        lines = [line.format(number=n, text=self._remarks[n]) for n in told[:_MOST_REMARKS]]
        rest = len(told) - _MOST_REMARKS
        more = [self.tr("%n more in the table", "", rest)] if rest > 0 else []
        return "\n".join([*lines, *more])

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.entries)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else NOTE + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole and section in _NUMBERS:
            return _RIGHT
        return self._heads()[section] if role == Role.DisplayRole else None

    def _heads(self) -> list[str]:
        return [
            self.tr("Day"),
            self.tr("Last day"),
            self.tr("People"),
            self.tr("Months"),
            self.tr("Product"),
            self.tr("Remark"),
            self.tr("Team"),
            self.tr("E-mail"),
            self.tr("Note"),
        ]

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        known = index.isValid() and not self._sealed and self._key(index) is not None
        return super().flags(index) | (
            Qt.ItemFlag.ItemIsEditable if known else Qt.ItemFlag.NoItemFlags
        )

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        answers: Mapping[int, Callable[[Index], Any]] = {
            Role.DisplayRole: self._shown,
            Role.EditRole: self._typed_text,
            Role.ToolTipRole: self._tip,
            Role.TextAlignmentRole: lambda cell: _RIGHT if cell.column() in _NUMBERS else None,
            Role.AccessibleTextRole: self._told,
        }
        answer = answers.get(role)
        return answer(index) if answer is not None and index.isValid() else None

    def _tip(self, index: Index) -> str | None:
        """The whole of a remark that may be cut off."""
        return plain_tip(self._shown(index)) if index.column() == REMARK else None

    def _told(self, index: Index) -> str:
        """A cell as it is read out."""
        return f"{self._heads()[index.column()]}, {self._shown(index)}"

    def _shown(self, index: Index) -> str:
        if index.column() == REMARK:
            return self._remarks.get(index.row() + 1, "")
        key = self._key(index)
        value = self.entries[index.row()].get(key or "", "")
        text = self._typed_text(index)
        if key == "people" and isinstance(value, int) and value > 0:
            return f"+{text}"
        if key == "per_month":
            sign = "" if str(value).startswith("-") else "+"
            return self.tr("{people} a month").format(people=f"{sign}{text}")
        return text

    def _typed_text(self, index: Index) -> str:
        """The value of a cell as it is typed."""
        key = self._key(index)
        value = self.entries[index.row()].get(key or "", "")
        if key in _DAYS and value:
            on = date.fromisoformat(value)
            return day(on - _DAY if key == "to" else on)
        if key == "per_month":
            return number(Decimal(value).normalize())
        if isinstance(value, list):
            return "; ".join(value)
        return number(value) if isinstance(value, int) else str(value)

    @override
    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        key = self._key(index) if index.isValid() and role == Role.EditRole else None
        if key is None or str(value) == self._typed_text(index):
            return False
        entries = [dict(entry) for entry in self.entries]
        text = str(value).strip()
        entries[index.row()].pop(key, None)
        if text:
            entries[index.row()][key] = self._typed(key, text)
        self.edited.emit(entries)
        return False

    def _key(self, index: Index) -> str | None:
        """The key behind a cell; None where the entry's kind has none."""
        keys = KEYS.get(index.column(), ())
        entry = self.entries[index.row()]
        told = next((key for key in keys if key in entry), None)
        plain = index.column() in {TEAM, NOTE} or (index.column() == EMAIL and "on" in entry)
        return told or (keys[0] if plain else None)

    def _typed(self, key: str, text: str) -> object:
        """The value of what was typed; what is none is refused by the plan, in words."""
        if key == "product":
            return products_of(text)
        if key in _DAYS:
            return self._typed_day(key, text)
        if key in _WHOLE or key == "per_month":
            amount = parse_amount(text, 4)
            whole = amount is not None and amount == int(amount)
            if amount is not None and (key == "per_month" or not whole):
                return f"{amount.normalize():f}"
            return text if amount is None else int(amount)
        return text

    def _typed_day(self, key: str, text: str) -> str:
        found = parse_day(text, self.today)
        if found is None or found == date.max:
            return text
        return (found + _DAY if key == "to" else found).isoformat()


def products_of(text: str) -> list[str]:
    """The products in a text, apart by semicolons."""
    return [part.strip() for part in text.split(";") if part.strip()]
