"""The history as a table: the newest line first, older ones read when they are scrolled to."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTime,
    Signal,
)

from seatdesk.override import override
from seatdesk.ui.text.number_format import day, short_day
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.widgets.tables.copied_rows import COPIED

if TYPE_CHECKING:
    from seatdesk.controllers.history import HistoryLine

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ROOT = QModelIndex()
PAGE = 200


class HistoryTable(QAbstractTableModel):
    """Lines of the history: when, who, what, why, and where from."""

    more_requested = Signal(object)
    """Number of the last line that is here: lines before it are wanted."""

    def __init__(self, what: "Callable[[HistoryLine], str]", parent: QObject) -> None:
        super().__init__(parent)
        self._what = what
        self._lines: list[HistoryLine] = []
        self._texts: list[tuple[str, ...]] = []
        self._more = False

    def show_lines(self, lines: "Sequence[HistoryLine]") -> None:
        """The newest lines; what was here is forgotten."""
        self.beginResetModel()
        self._lines, self._texts = list(lines), [self._worded(line) for line in lines]
        self._more = len(lines) == PAGE
        self.endResetModel()

    def add_lines(self, lines: "Sequence[HistoryLine]") -> None:
        """Older lines, at the end."""
        self._more = len(lines) == PAGE
        if lines:
            start = len(self._lines)
            self.beginInsertRows(ROOT, start, start + len(lines) - 1)
            self._lines += lines
            self._texts += [self._worded(line) for line in lines]
            self.endInsertRows()

    @property
    def last_number(self) -> int | None:
        """The number of the oldest line that is here, where there may be older ones."""
        return self._lines[-1].seq if self._more and self._lines else None

    def line(self, row: int) -> "HistoryLine":
        """The line of a row."""
        return self._lines[row]

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more

    @override
    def fetchMore(self, parent: Index) -> None:
        if self._more and self._lines:
            self._more = False  # one question at a time
            self.more_requested.emit(self._lines[-1].seq)

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._titles())

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return self._titles()[section]
        return None

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if index.isValid() and role in {
            Role.DisplayRole,
            Role.ToolTipRole,
            Role.AccessibleTextRole,
        }:
            row, column = index.row(), index.column()
            if role == Role.ToolTipRole:
                return plain_tip(self._tip(self._lines[row], column) or self._texts[row][column])
            return self._texts[row][column]
        if role == COPIED and index.isValid() and index.column() == 0:
            return sortable_moment(self._lines[index.row()])
        return None

    def _titles(self) -> tuple[str, ...]:
        return (self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("Note"), self.tr("From"))

    def _tip(self, line: "HistoryLine", column: int) -> str:
        """All of what a cell says shortly; empty: it says it all."""
        if column == 0:
            return _whole(line)
        named = column == 1 and line.actor_name
        return f"{line.actor_name}, {line.actor}" if named else ""

    def _worded(self, line: "HistoryLine") -> tuple[str, ...]:
        return (
            when(line.day, line.at, this_year=QDate.currentDate().year()),
            line.actor_name
            or line.actor
            or (self.tr("time") if line.source == "time" else self.tr("owner of the file")),
            self._what(line),
            line.note,
            self._from(line.source),
        )

    def _from(self, source: str) -> str:
        """The source of a change, as far as the program named it."""
        sources = {
            "sample": self.tr("sample"),
            "time": self.tr("time"),
            "window": self.tr("window"),
            "command line": self.tr("command line"),
        }
        return sources.get(source, source)


def when(on: date, at: str, *, this_year: int) -> str:
    """The day and the time, shortly: this year needs no name, and an old time is no news."""
    return f"{short_day(on)}, {local_time(at)}" if on.year == this_year else day(on)


def sortable_moment(line: "HistoryLine") -> str:
    """The day and the time here of a line, as spreadsheets read and sort them."""
    try:
        here = datetime.fromisoformat(line.at).astimezone()
    except ValueError:
        return line.day.isoformat()
    return f"{line.day.isoformat()} {here:%H:%M}"


def _whole(line: "HistoryLine") -> str:
    return f"{day(line.day)}, {local_time(line.at)}"


def local_time(at: str) -> str:
    """Hours and minutes, here, of a moment written in UTC, as the region writes them."""
    try:
        here = datetime.fromisoformat(at).astimezone()
        return QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
    except ValueError:
        return at
