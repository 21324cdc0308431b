"""Carries selection and cursor over to a new order of rows: they belong to users."""

from array import array
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seatdesk.ui.seats.table.row_index import SINGLY, places_of
from seatdesk.ui.seats.table.view import UserTableView, ids_of

if TYPE_CHECKING:
    from seatdesk.ui.seats.hidden_rows import HiddenRows

MOST = 5_000
"""Larger selections are not carried over to another order of rows."""
Flag = QItemSelectionModel.SelectionFlag


class SelectionKeeper:
    """Remembers the chosen users while rows change, until all of them are there."""

    def __init__(self, view: UserTableView) -> None:
        self._view = view
        self._column = 0
        self._chosen: frozenset[int] = frozenset()
        self._shown: frozenset[int] = frozenset()
        """The ones among them whose rows are there, and chosen."""
        self._before: frozenset[int] = frozenset()
        """The ones that were there when the rows began to change."""
        self._is_selecting = False
        self._current: int | None = None
        self._top = 0

    @property
    def users(self) -> frozenset[int]:
        """The users whose rows have to be known afterwards."""
        return self._chosen if self._current is None else self._chosen | {self._current}

    @property
    def is_large(self) -> bool:
        """True when finding the rows takes longer than a blink: work for the worker."""
        return len(self.users) > SINGLY

    def begin(self) -> None:
        """Remember what is chosen now, unless rows of an earlier search are still to come."""
        chosen = self._chosen_now()
        if not self._chosen or chosen != self._shown:
            self._chosen = chosen
        self._shown = self._before = chosen
        index, model = self._view.currentIndex(), self._view.table()
        if index.isValid():
            self._current = model.id_at(index.row())
            self._column = index.column()
        self._top = self._view.verticalScrollBar().value()

    def recall(self, known: Mapping[int, int] | None) -> None:
        """Choose the users again after rows were replaced. `known`: rows that were looked up."""
        places = self._places(known)
        self.select(sorted(places[user] for user in self._chosen if user in places))
        self._put_cursor(places)
        self._view.verticalScrollBar().setValue(self._top)
        self._shown = self._chosen_now()

    def complete(self, known: Mapping[int, int] | None) -> None:
        """Choose them among appended rows, too, unless somebody has chosen otherwise."""
        if self._chosen - self._shown and self._chosen_now() == self._shown:
            places = self._places(known)
            self.select(sorted(places[user] for user in self._chosen if user in places))
            self._shown = self._chosen_now()
        if not self._view.currentIndex().isValid() and self._current is not None:
            self._put_cursor(self._places(known))

    def end(self, *, same: bool) -> None:
        """All rows are there. `same`: of the same filter as before, so who is missing has gone."""
        now = self._chosen_now()
        if now != self._shown:  # somebody has chosen otherwise meanwhile
            self._chosen = self._shown = now
        elif same:
            self._chosen -= self._before - now

    @property
    def hidden(self) -> int:
        """The number of chosen users whose rows the filter hides."""
        return len(self._chosen - self._shown)

    def follow(self) -> None:
        """The selection is another one: when somebody chose it, hidden rows are in it no longer."""
        if not self._is_selecting and self.hidden and self._chosen_now() != self._shown:
            self.deselect_hidden()

    def deselect_hidden(self) -> None:
        """Choose no rows but those that are shown."""
        self._chosen = self._shown = self._chosen_now()

    def choose(self, users: frozenset[int]) -> int:
        """Choose these users, shown or not; returns how many are shown."""
        rows = sorted(places_of(users, self._ids()).values())
        self.select(rows)
        self._chosen, self._shown = users, self._chosen_now()
        return len(rows)

    def forget(self) -> None:
        """Forget everything: another workspace has other users."""
        self._chosen = self._shown = self._before = frozenset()
        self._current = None

    def select(self, rows: Sequence[int]) -> None:
        """Select these rows, which are in their order, and no others."""
        model = self._view.table()
        chosen, last = QItemSelection(), len(model.columns) - 1
        start = previous = -2
        for row in (*rows, -2):
            if row == previous + 1:
                previous = row
                continue
            if start >= 0:
                chosen.select(model.index(start, 0), model.index(previous, last))
            start = previous = row
        self._is_selecting = True
        self._view.selectionModel().select(chosen, Flag.ClearAndSelect | Flag.Rows)
        self._is_selecting = False

    def _put_cursor(self, places: Mapping[int, int]) -> None:
        row = None if self._current is None else places.get(self._current)
        if row is not None:
            index = self._view.table().index(row, self._column)
            self._view.selectionModel().setCurrentIndex(index, Flag.NoUpdate)

    def _places(self, known: Mapping[int, int] | None) -> Mapping[int, int]:
        return places_of(self.users, self._ids()) if known is None else known

    def _ids(self) -> "array[int]":
        return self._view.table().ids

    def _chosen_now(self) -> frozenset[int]:
        return frozenset(ids_of(self._view)) if self._view.selected_count() <= MOST else frozenset()


class HiddenSelection(QObject):
    """Counts them after each search; the remark is made when it is first needed."""

    show_requested = Signal()

    def __init__(self, keeper: SelectionKeeper, column: QVBoxLayout, page: QWidget) -> None:
        super().__init__(page)
        self._keeper, self._column, self._page = keeper, column, page
        self.remark: HiddenRows | None = None
        """The notice, once there was something to remark."""

    def show_count(self) -> None:
        """Say how many chosen rows the filter hides: nothing is done to them."""
        count = self._keeper.hidden
        if self.remark is None:
            if not count:
                return
            from seatdesk.ui.seats.hidden_rows import HiddenRows  # noqa: PLC0415 - when there are some

            self.remark = HiddenRows(self._page)
            self.remark.show_requested.connect(self.show_requested)
            self.remark.deselect_requested.connect(self._deselect)
            self._column.insertWidget(1, self.remark)
        self.remark.show_count(count)

    @Slot()
    def follow(self) -> None:
        """The selection is another one: rows that somebody no longer means are forgotten."""
        self._keeper.follow()
        if self.remark is not None and not self._keeper.hidden:
            self.remark.show_count(0)

    @Slot()
    def _deselect(self) -> None:
        self._keeper.deselect_hidden()
        self.show_count()
