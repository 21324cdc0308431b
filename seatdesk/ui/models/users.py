"""The users table: an order of ids over pages of rows read when they are looked at.

A million users cost the ids and the pages in view. Sorting and filtering happen where the rows
are; the model is told the new order. The view paints whole lines; `data()` serves assistive
technology, copying and tests.
"""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from seatdesk.controllers.reading import UserRow
from seatdesk.domain.draft import SeatDraft
from seatdesk.override import override
from seatdesk.ui.models.columns import Column, ColumnSet, Kind, Line
from seatdesk.ui.models.places import places_of

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
Rows = Callable[[Sequence[int]], Sequence[UserRow]]
PAGE = 8
"""Rows that are kept or forgotten together: a jump reads hardly more than it shows."""
KEPT_PAGES = 768
ROOT = QModelIndex()
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_BOX = _PLAIN | Qt.ItemFlag.ItemIsUserCheckable
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_ALIGN = {
    Kind.NUMBER: Qt.AlignmentFlag.AlignRight | _MIDDLE,
    Kind.SEAT: Qt.AlignmentFlag.AlignHCenter | _MIDDLE,
}


class UserTable(QAbstractTableModel):
    """Users and their seat boxes. Ticking one is a request; the draft decides what it shows."""

    seat_toggled = Signal(object, str, bool)
    """User id, product, ticked."""

    def __init__(self, columns: ColumnSet, draft: SeatDraft, rows: Rows, parent: QObject) -> None:
        super().__init__(parent)
        self.set = columns
        self.columns: tuple[Column, ...] = columns.columns
        self.sort_order: tuple[tuple[str, bool], ...] = (("name", False),)
        self.locked = ""
        """Why no seat can be changed at all; empty: they can (P1)."""
        self._draft = draft
        self._rows = rows
        self._ids = array("i")
        self._pages: OrderedDict[int, list[Line]] = OrderedDict()

    # -- what it shows -------------------------------------------------------------------------

    @property
    def ids(self) -> array:  # type: ignore[type-arg]  # array is generic only to type checkers
        """The order of users on the screen; not to be changed in place."""
        return self._ids

    def show_ids(self, ids: array) -> None:  # type: ignore[type-arg]
        """Another order, or other users. The same ones again only read the rows anew."""
        if ids == self._ids:
            self.reread()
            return
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    def continues(self, ids: array) -> bool:  # type: ignore[type-arg]
        """Whether an order is the one that is shown, with more users behind it."""
        known = len(self._ids)
        return 0 < known < len(ids) and ids[:known] == self._ids

    def append_rest(self, ids: array) -> None:  # type: ignore[type-arg]
        """The whole order whose beginning is shown: rows and selection stay as they are."""
        known = len(self._ids)
        self.beginInsertRows(ROOT, known, len(ids) - 1)
        self._ids = ids
        self._pages.pop(known // PAGE, None)  # it may have ended early
        self.endInsertRows()

    def reread(self) -> None:
        """Rows may have changed where they are stored: read them again when they are looked at."""
        self._pages.clear()
        if self._ids:
            last = self.index(len(self._ids) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def use(self, columns: ColumnSet) -> None:
        """Other columns: a subscription came or went, or the words changed."""
        self.beginResetModel()
        self.set, self.columns = columns, columns.columns
        self._pages.clear()
        self.endResetModel()

    def line(self, row: int) -> Line:
        """One user as shown, from the page it is on."""
        number, place = divmod(row, PAGE)
        return self._page(number)[place]

    def lines(self, first: int, last: int) -> list[Line]:
        """The users of a block of rows, both ends included."""
        pages, start, end = self._pages, first // PAGE, last // PAGE
        missing = [number for number in range(start, end + 1) if number not in pages]
        if missing:
            self._read(missing[0], missing[-1])
        found = [line for number in range(start, end + 1) for line in self._page(number)]
        return found[first - start * PAGE : last + 1 - start * PAGE]

    def id_at(self, row: int) -> int:
        """The user of a row."""
        return int(self._ids[row])

    def row_of(self, user: int) -> int | None:
        """Where a user stands, or None."""
        return places_of((user,), self._ids).get(user)

    def shows_seat(self, line: Line, product: str) -> bool:
        """Whether a seat box is ticked: what is stored, and what the draft makes of it."""
        return self._draft.shows(line.row.id, product, stored=product in line.row.seats)

    def is_edited(self, product: str) -> bool:
        """Whether any box of a product may differ from what is stored."""
        return self._draft.has(product)

    def edited(self, user: int, product: str) -> bool:
        """Whether a seat box differs from what is stored."""
        return self._draft.edited(user, product)

    def repaint_seats(self, product: str, users: Sequence[int]) -> None:
        """Show what the draft now says; one cell when it is one user in sight."""
        column = self.set.find(f"seat:{product}")
        if column is None or not self._ids:
            return
        row = self.row_of(users[0]) if len(users) == 1 else None
        first, last = (row, row) if row is not None else (0, len(self._ids) - 1)
        self.dataChanged.emit(
            self.index(first, column), self.index(last, column), [Role.CheckStateRole]
        )

    def _page(self, number: int) -> list[Line]:
        """A page; one that had to make room for others is read again."""
        if number not in self._pages:
            self._read(number, number)
        return self._pages[number]

    def _read(self, first: int, last: int) -> None:
        """Read these pages, both ends included, in one go; the oldest ones make room."""
        ids = self._ids[first * PAGE : (last + 1) * PAGE]
        line, pages = self.set.line, self._pages
        found = {row.id: line(row) for row in self._rows(ids)}
        lines = [found.get(user) or line(_vanished(user)) for user in ids]
        for place, number in enumerate(range(first, last + 1)):
            pages[number] = lines[place * PAGE : (place + 1) * PAGE]
            pages.move_to_end(number)
        while len(pages) > max(KEPT_PAGES, last - first + 1):
            pages.popitem(last=False)

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
        return _BOX if self.columns[index.column()].kind is Kind.SEAT else _PLAIN

    @override
    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole or not index.isValid():
            return False
        column = self.columns[index.column()]
        if column.kind is not Kind.SEAT:
            return False
        ticked = Qt.CheckState(value) is Qt.CheckState.Checked  # views send a plain int
        self.seat_toggled.emit(self.id_at(index.row()), column.product, ticked)
        return True

    # -- one role each -------------------------------------------------------------------------

    def text(self, column: Column, index: Index) -> str | None:
        """What a cell reads on the screen; nothing beside a box."""
        if column.kind is Kind.SEAT:
            return None
        return self.line(index.row()).texts[index.column()]

    def tip(self, column: Column, index: Index) -> str:
        """What hovering says: why a seat is marked or not to be had, or the whole text."""
        line = self.line(index.row())
        if column.kind is Kind.SEAT:
            return self.seat_note(line, column.product)
        if column.kind is Kind.NAME and not line.row.seats:
            return self.tr("{name} has no seat: no paid features.").format(name=line.texts[0])
        return line.texts[index.column()]

    def seat_note(self, line: Line, product: str) -> str:
        """Why a seat cannot be had, what the draft does to it, or why it deserves a look."""
        seated = self.shows_seat(line, product)
        if self.edited(line.row.id, product):
            return self.tr("Assigned when saved") if seated else self.tr("Unassigned when saved")
        if not seated:
            return self.why_not(line)
        return line.mark

    def why_not(self, line: Line) -> str:
        """Why a user cannot be given a seat; empty when it can."""
        if self.locked:
            return self.locked
        if line.row.status == "deactivated":
            return self.tr("The user is deactivated")
        if line.row.status == "removed":
            return self.tr("The user is removed")
        return ""

    def spoken(self, column: Column, index: Index) -> str:
        """What assistive technology reads: a box says whose seat it is and how it stands."""
        line = self.line(index.row())
        if column.kind is not Kind.SEAT:
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

    def check_state(self, column: Column, index: Index) -> Qt.CheckState | None:
        """The state of a seat box; None where there is no box."""
        if column.kind is not Kind.SEAT:
            return None
        seated = self.shows_seat(self.line(index.row()), column.product)
        return Qt.CheckState.Checked if seated else Qt.CheckState.Unchecked

    def alignment(self, column: Column, _index: Index) -> Qt.AlignmentFlag:
        """Numbers to the right, boxes in the middle."""
        return _ALIGN.get(column.kind, Qt.AlignmentFlag.AlignLeft | _MIDDLE)


_READERS: dict[int, Callable[[UserTable, Column, Index], Any]] = {
    Role.DisplayRole: UserTable.text,
    Role.ToolTipRole: UserTable.tip,
    Role.AccessibleTextRole: UserTable.spoken,
    Role.AccessibleDescriptionRole: UserTable.tip,
    Role.TextAlignmentRole: UserTable.alignment,
    Role.CheckStateRole: UserTable.check_state,
}


def _vanished(user: int) -> UserRow:
    """A user whom someone else removed between the order and the page."""
    return UserRow(
        id=user,
        email="",
        name="…",
        status="removed",
        kind="person",
        team="",
        cost_centre="",
        job_title="",
        manager="",
        activity="unknown",
        last_active=None,
        super_admin=False,
    )
