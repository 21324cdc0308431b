"""The model of the users table: an order of ids over rows that the worker reads when needed.

A million users cost the ids and the rows around those in view. Sorting and filtering happen where
the rows are; the model is told the new order. The view paints whole lines; `data()` serves
assistive technology, copying and tests. Neither ever reads: a row that is not there yet says so.
"""

from array import array
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)

from seatdesk.domain.seat_draft import SeatDraft
from seatdesk.override import override
from seatdesk.ui.seats.table.columns import ColumnKind, ColumnSet, TableColumn, TableLine
from seatdesk.ui.seats.table.row_index import places_of
from seatdesk.ui.seats.table.user_rows import KEPT, UserRows, blank
from seatdesk.ui.text.plain_text import plain_tip

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ROOT = QModelIndex()
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_BOX = _PLAIN | Qt.ItemFlag.ItemIsUserCheckable
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_ALIGN = {
    ColumnKind.NUMBER: Qt.AlignmentFlag.AlignRight | _MIDDLE,
    ColumnKind.SEAT: Qt.AlignmentFlag.AlignHCenter | _MIDDLE,
}


class UserTable(QAbstractTableModel):
    """The item model of users and seat boxes. Ticking is a request; the draft decides."""

    seat_toggled = Signal(object, str, bool)
    """User id, product, ticked."""

    def __init__(
        self, columns: ColumnSet, draft: SeatDraft, rows: UserRows, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.set = columns
        self.columns: tuple[TableColumn, ...] = columns.columns
        self.sort_order: tuple[tuple[str, bool], ...] = (("name", False),)
        self.locked = ""
        """The reason why no seat can be changed at all; empty: they can (P1)."""
        self._draft = draft
        self.rows = rows
        self._ids = array("i")
        self._lines: dict[int, TableLine] = {}
        self._sight = (0, -1)
        self._missed: set[int] = set()
        """Rows that were asked for one by one and were not there."""
        rows.arrived.connect(self._show_arrived)

    # -- what it shows -------------------------------------------------------------------------

    @property
    def ids(self) -> array:  # type: ignore[type-arg]  # array is generic only to type checkers
        """The ids of the users in their order; not to be changed in place."""
        return self._ids

    def show_ids(self, ids: array) -> None:  # type: ignore[type-arg]
        """Show another order, or other users."""
        if ids == self._ids:
            return
        self.beginResetModel()
        self._ids, self._sight = ids, (0, -1)
        self._missed.clear()
        self.endResetModel()

    def continues(self, ids: array) -> bool:  # type: ignore[type-arg]
        """True when an order begins with the one that is shown, and has more users."""
        known = len(self._ids)
        return 0 < known < len(ids) and ids[:known] == self._ids

    def append_rest(self, ids: array) -> None:  # type: ignore[type-arg]
        """Show a whole order whose beginning is shown: rows and selection stay as they are."""
        known = len(self._ids)
        self.beginInsertRows(ROOT, known, len(ids) - 1)
        self._ids = ids
        self.endInsertRows()

    def reread(self) -> None:
        """Have rows read again; what is shown changes when they are here."""
        self.rows.reread()

    def use_columns(self, columns: ColumnSet) -> None:
        """Use other columns: a subscription came or went, or the words changed."""
        self.beginResetModel()
        self.set, self.columns = columns, columns.columns
        self._lines.clear()
        self.endResetModel()

    def line(self, row: int) -> TableLine:
        """The line of a row; one that is not read yet is asked for."""
        user = self._ids[row]
        self.rows.request(user)
        line = self._line(user)
        if not line.is_known:
            self._missed.add(row)
        return line

    def lines(self, first: int, last: int) -> list[TableLine]:
        """The lines of the rows in sight, both ends included."""
        self._sight = (first, last)
        self.rows.look_at(self._ids, first, last)
        return [self._line(user) for user in self._ids[first : last + 1]]

    def lines_here(self, most: int) -> list[TableLine]:
        """The first of the lines that were read of those in sight; none is asked for."""
        first = self._sight[0]
        return [self._line(user) for user in self._ids[first : first + most] if self.rows.get(user)]

    def id_at(self, row: int) -> int:
        """The id of the user in a row."""
        return int(self._ids[row])

    def row_of(self, user: int) -> int | None:
        """The row of a user, or None."""
        return places_of((user,), self._ids).get(user)

    def shows_seat(self, line: TableLine, product: str) -> bool:
        """True when a seat box is ticked: as it is stored, or as the draft has it."""
        return self._draft.shows(line.row.id, product, stored=product in line.row.seats)

    def is_edited(self, product: str) -> bool:
        """True when a box of a product may differ from what is stored."""
        return self._draft.has(product)

    def edited(self, user: int, product: str) -> bool:
        """True when a seat box differs from what is stored."""
        return self._draft.edited(user, product)

    def repaint_seats(self, product: str, users: Sequence[int]) -> None:
        """Repaint boxes as the draft has them; one cell when it is one user in sight."""
        column = self.set.find(f"seat:{product}")
        if column is None or not self._ids:
            return
        row = self.row_of(users[0]) if len(users) == 1 else None
        first, last = (row, row) if row is not None else (0, len(self._ids) - 1)
        self.dataChanged.emit(
            self.index(first, column), self.index(last, column), [Role.CheckStateRole]
        )

    def _line(self, user: int) -> TableLine:
        row, line = self.rows.get(user), self._lines.get(user)
        if row is None:
            return self._unread(user)
        if line is None or line.row is not row:
            line = self._lines[user] = self.set.line(row)
        return line

    def _unread(self, user: int) -> TableLine:
        words = self.tr("could not be read") if self.rows.is_unreadable(user) else "…"
        return TableLine(blank(user)._replace(name=words), self.set)

    @Slot()
    def _show_arrived(self) -> None:
        """Show rows that are here now, or that cannot be read."""
        if len(self._lines) > KEPT:
            rows = self.rows.get
            self._lines = {u: line for u, line in self._lines.items() if rows(u) is line.row}
        missed, self._missed = self._missed, set()
        for first, last in {self._sight, *((row, row) for row in missed)}:
            end = min(last, len(self._ids) - 1)
            if first <= end:
                self.dataChanged.emit(self.index(first, 0), self.index(end, len(self.columns) - 1))

    # -- Qt's side -----------------------------------------------------------------------------

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return self.columns[section].title if section < len(self.columns) else None
        return None

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        read = _READERS.get(role)
        if read is None or not index.isValid():
            return None
        return read(self, self.columns[index.column()], index)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _BOX if self.columns[index.column()].kind is ColumnKind.SEAT else _PLAIN

    @override
    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole or not index.isValid():
            return False
        column = self.columns[index.column()]
        if column.kind is not ColumnKind.SEAT:
            return False
        ticked = Qt.CheckState(value) is Qt.CheckState.Checked  # views send a plain int
        self.seat_toggled.emit(self.id_at(index.row()), column.product, ticked)
        return True

    # -- one role each -------------------------------------------------------------------------

    def text(self, column: TableColumn, index: Index) -> str | None:
        """The text of a cell on the screen; None beside a box."""
        if column.kind is ColumnKind.SEAT:
            return None
        return self.line(index.row()).texts[index.column()]

    def tip(self, column: TableColumn, index: Index) -> str:
        """The tool tip: why a seat is marked or not to be had, or the whole text."""
        line = self.line(index.row())
        if column.kind is ColumnKind.SEAT:
            return self.seat_note(line, column.product)
        if column.kind is ColumnKind.NAME and line.is_known:
            return self._who(line)
        if column.key == "last_active" and line.is_known:
            return line.use
        return line.texts[index.column()]

    def _who(self, line: TableLine) -> str:
        """The name with the address, which may have no column of its own, and what is not paid."""
        from seatdesk.ui.text.shown_letters import letters_without_font  # noqa: PLC0415 - rarely

        row = line.row
        who = f"{row.name}\n{row.email}" if row.name else row.email
        if letters := letters_without_font(line.texts[0]):
            text = self.tr("This system has no font for {letters}. Install one to see the name.")
            who += "\n" + text.format(letters=letters)
        if row.seats:
            return who
        return f"{who}\n" + self.tr("{name} has no seat: no paid features.").format(
            name=line.texts[0]
        )

    def seat_note(self, line: TableLine, product: str) -> str:
        """The reason why a seat cannot be had or deserves a look, or what the draft does to it."""
        if not line.is_known:
            return self.why_not(line)
        seated = self.shows_seat(line, product)
        if self.edited(line.row.id, product):
            return self.tr("Assigned when saved") if seated else self.tr("Unassigned when saved")
        if not seated:
            return self.why_not(line)
        return line.mark

    def why_not(self, line: TableLine) -> str:
        """The reason why a user cannot be given a seat; empty when they can."""
        if not line.is_known:
            return self.tr("The user is not read yet")
        if self.locked:
            return self.locked
        if line.row.status == "deactivated":
            return self.tr("The user is deactivated")
        if line.row.status == "removed":
            return self.tr("The user is removed")
        return ""

    def spoken(self, column: TableColumn, index: Index) -> str:
        """The text for assistive technology: a box says whose seat it is and how it stands."""
        line = self.line(index.row())
        if column.kind is not ColumnKind.SEAT:
            return line.texts[index.column()]
        if self.shows_seat(line, column.product):
            text = self.tr("{product} seat, {user}, assigned")
        elif why := self.why_not(line):
            text = self.tr("{product} seat, {user}, not available: {reason}").replace(
                "{reason}", why
            )
        else:
            text = self.tr("{product} seat, {user}, not assigned")
        return text.format(product=column.product, user=line.texts[0])

    def described(self, column: TableColumn, index: Index) -> str:
        """Words that assistive tools add to the text: the column, whose it is, and the tip."""
        line, tip = self.line(index.row()), self.tip(column, index)
        if column.kind is ColumnKind.SEAT:
            return tip
        text, user = line.texts[index.column()], line.texts[0]
        whose = column.title if column.kind is ColumnKind.NAME else f"{column.title}, {user}"
        return whose if tip == text else f"{whose}. {tip}"

    def check_state(self, column: TableColumn, index: Index) -> Qt.CheckState | None:
        """The state of a seat box; None where there is no box, or it is not known yet."""
        line = self.line(index.row())
        if column.kind is not ColumnKind.SEAT or not line.is_known:
            return None
        seated = self.shows_seat(line, column.product)
        return Qt.CheckState.Checked if seated else Qt.CheckState.Unchecked

    def alignment(self, column: TableColumn, _index: Index) -> Qt.AlignmentFlag:
        """The alignment of a cell: numbers to the right, boxes in the middle."""
        return _ALIGN.get(column.kind, Qt.AlignmentFlag.AlignLeft | _MIDDLE)


_READERS: dict[int, Callable[[UserTable, TableColumn, Index], Any]] = {
    Role.DisplayRole: UserTable.text,
    Role.ToolTipRole: lambda table, column, index: plain_tip(table.tip(column, index)),
    Role.AccessibleTextRole: UserTable.spoken,
    Role.AccessibleDescriptionRole: UserTable.described,
    Role.TextAlignmentRole: UserTable.alignment,
    Role.CheckStateRole: UserTable.check_state,
}
