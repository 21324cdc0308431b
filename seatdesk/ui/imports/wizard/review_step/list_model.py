"""The item model of a list in the review: read a portion at a time, filtered while one types."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, runtime_checkable

import shiboken6
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from seatdesk.domain.alphabet import sort_key
from seatdesk.override import override
from seatdesk.ui.text.plain_text import plain_tip

if TYPE_CHECKING:
    from seatdesk.controllers.jobs import Progress
    from seatdesk.ui.imports.wizard.model.import_state import InWorker

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Row: TypeAlias = tuple[Any, tuple[str, ...]]
"""An item and its cells in words."""
Cells: TypeAlias = Callable[[Any], tuple[str, ...]]
Role = Qt.ItemDataRole
ROOT = QModelIndex()
PORTION = 200
_LOOKED_AT = 5_000
"""Rows of a filtered list that are looked at before somebody may ask for the worker again."""


@runtime_checkable
class Searched(Protocol):
    """A list that finds words itself."""

    def holding(self, words: str) -> Iterator[Any]:
        """The items that hold these casefolded words."""

    def __len__(self) -> int: ...


@dataclass(slots=True)
class Ticks:
    """The ticks of very many rows: those of named rows, or of all but named ones."""

    every: bool = False
    exceptions: set[Hashable] = field(default_factory=set)

    def has(self, key: Hashable) -> bool:
        """True when a row is ticked."""
        return (key in self.exceptions) is not self.every

    def set(self, key: Hashable, *, on: bool) -> None:
        """Tick or untick one row."""
        if on is self.every:
            self.exceptions.discard(key)
        else:
            self.exceptions.add(key)

    def set_all(self, *, on: bool) -> None:
        """Tick or untick every row."""
        self.every, self.exceptions = on, set()

    def count(self, rows: int) -> int:
        """The number of ticked rows among so many."""
        return rows - len(self.exceptions) if self.every else len(self.exceptions)


@dataclass(frozen=True, slots=True)
class ListColumns:
    """The titles, cells and tick keys of a list's items.

    `key` None: an item without a tick; `ticks` None: the list has none at all.
    """

    titles: tuple[str, ...]
    cells: Cells
    ticks: Ticks | None = None
    key: Callable[[Any], Hashable | None] | None = None


@dataclass(slots=True)
class _Search:
    """A search through a list: its place, and the words it looks for."""

    items: Iterator[Any]
    words: str
    ended: bool = False


class ListTable(QAbstractTableModel):
    """A table model that reads on when it is scrolled, and holds no more than that."""

    ticked = Signal()
    counted = Signal()
    """More rows are here, or all that there are."""

    def __init__(self, columns: ListColumns, in_worker: "InWorker", parent: QObject) -> None:
        super().__init__(parent)
        self._columns, self._in_worker = columns, in_worker
        self._all: Sequence[Any] = ()
        self._rows: list[Row] = []
        self._search: _Search = _Search(iter(()), "", ended=True)
        self._job: Progress | None = None

    # -- what is shown -----------------------------------------------------------------------------

    def show_items(self, items: Sequence[Any], words: str = "") -> None:
        """Show another list, or the same one filtered by words that stand anywhere in a row."""
        if self._job is not None:
            self._job.cancel()
        self.beginResetModel()
        self._all, self._rows, self._job = items, [], None
        self._search = _search(items, sort_key(words))
        self.endResetModel()
        self._read_on()

    def filter(self, words: str) -> None:
        """Show the rows that hold these words."""
        self.show_items(self._all, words)

    @property
    def complete(self) -> bool:
        """True when all rows of the search are here."""
        return self._search.ended

    @property
    def total(self) -> int:
        """The number of rows of the whole list."""
        return len(self._all)

    def item(self, row: int) -> Any:  # noqa: ANN401 - whatever the list is of
        """The item of a row."""
        return self._rows[row][0] if 0 <= row < len(self._rows) else None

    # -- reading on --------------------------------------------------------------------------------

    def _read_on(self) -> None:
        search = self._search
        if search.ended or self._job is not None:
            return
        cells = self._columns.cells

        def work(progress: "Progress") -> list[Row]:
            return _next(search, cells, progress)

        def done(found: list[Row]) -> None:
            if shiboken6.isValid(self) and search is self._search:
                self._take(found)

        self._job = self._in_worker(work, done)

    def _take(self, found: list[Row]) -> None:
        self._job = None
        if found:
            start = len(self._rows)
            self.beginInsertRows(ROOT, start, start + len(found) - 1)
            self._rows += found
            self.endInsertRows()
        self.counted.emit()
        if not found:
            self._read_on()

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._search.ended and self._job is None

    @override
    def fetchMore(self, parent: Index) -> None:
        self._read_on()

    # -- cells -------------------------------------------------------------------------------------

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns.titles)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        across = orientation is Qt.Orientation.Horizontal
        return self._columns.titles[section] if across and role == Role.DisplayRole else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._key(index) is not None else flags

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        text = self._rows[index.row()][1][index.column()]
        if role == Role.DisplayRole:
            return text
        if role == Role.ToolTipRole:
            return plain_tip(text)
        key, ticks = self._key(index), self._columns.ticks
        if key is None or ticks is None:
            return text if role == Role.AccessibleTextRole else None
        on = ticks.has(key)
        if role == Role.CheckStateRole:
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == Role.AccessibleTextRole:
            state = self.tr("ticked") if on else self.tr("not ticked")
            return f"{text}, {state}"
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        key, ticks = self._key(index), self._columns.ticks
        if role != Role.CheckStateRole or key is None or ticks is None:
            return False
        ticks.set(key, on=Qt.CheckState(value) is Qt.CheckState.Checked)
        self.dataChanged.emit(index, index, [role])
        self.ticked.emit()
        return True

    def tick_all(self, *, on: bool) -> None:
        """Tick or untick every row, also those that are not read yet."""
        if self._columns.ticks is None:
            return
        self._columns.ticks.set_all(on=on)
        if self._rows:
            last = self.index(len(self._rows) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [Role.CheckStateRole])
        self.ticked.emit()

    def _key(self, index: Index) -> Hashable | None:
        """The key of a row's tick; only its first cell has one."""
        if self._columns.key is None or index.column() != 0:
            return None
        return self._columns.key(self._rows[index.row()][0])


def _search(items: Sequence[Any], words: str) -> _Search:
    """A search through a list; one that finds words itself is quicker at it."""
    if words and isinstance(items, Searched):
        return _Search(items.holding(words), "", ended=not len(items))
    return _Search(iter(items), words, ended=not len(items))


def _next(search: _Search, cells: Cells, progress: "Progress") -> list[Row]:
    """The next portion of rows that hold the words; a long way without any ends early."""
    found: list[Row] = []
    looked = 0
    for looked, item in enumerate(islice(search.items, _LOOKED_AT), start=1):
        texts = cells(item)
        if not search.words or search.words in sort_key("\n".join(texts)):
            found.append((item, texts))
        if len(found) == PORTION:
            return found
        progress.step(looked, 0)
    search.ended = looked < _LOOKED_AT
    return found
