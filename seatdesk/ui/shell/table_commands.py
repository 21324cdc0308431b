"""Copying the rows of lists, and the menu of the users table."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit, QWidget

from seatdesk.controllers.read_models import UserRow
from seatdesk.ui.seats.page import SeatsPage
from seatdesk.ui.seats.table.clipboard import block_of
from seatdesk.ui.seats.table.user_rows import read_rows
from seatdesk.ui.session.progress_dialog import ProgressDialog
from seatdesk.ui.session.session import Session
from seatdesk.ui.widgets.tables.cell_clipboard import CopiedCells, clipboard_texts
from seatdesk.ui.widgets.tables.copied_rows import put_on_clipboard
from seatdesk.ui.widgets.tables.row_menu import Entry, RowMenu, menu_of
from seatdesk.ui.window.context import WindowContext

if TYPE_CHECKING:
    from seatdesk.controllers.jobs import Progress
    from seatdesk.controllers.workspace import Workspace

LOOKED_AT = 500
"""Chosen users whose statuses are looked at before a menu opens."""
FITTING: Mapping[str, frozenset[str]] = {
    "invite": frozenset({"invited"}),
    "activate": frozenset({"invited", "deactivated"}),
    "deactivate": frozenset({"active", "invited"}),
}
"""The statuses of users for whom a step is there (P5)."""


class TableCommands(QObject):
    """Copies what is chosen where the keyboard is, and says what can be done with users."""

    def __init__(self, context: WindowContext, session: Session, seats: SeatsPage) -> None:
        super().__init__(context.window)
        self._window, self._session, self._seats = context.window, session, seats
        menu = RowMenu(seats.view, self._entries, lambda headers: self._copy_block(headers=headers))
        menu.whole_rows = True

    @Slot()
    def copy(self) -> None:
        """The chosen rows as cells, or the text that is marked where the keyboard is."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit | QPlainTextEdit):
            focus.copy()
        else:
            self._copy(headers=False)

    @Slot()
    def copy_with_headers(self) -> None:
        """The chosen rows and the titles of their columns."""
        self._copy(headers=True)

    @Slot()
    def select_all(self) -> None:
        """Every row of the list that is looked at, or all of a text."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit | QPlainTextEdit):
            focus.selectAll()
        elif (view := self._list()) is not None:
            view.selectAll()

    def _copy(self, *, headers: bool) -> None:
        view = self._list()
        menu = menu_of(view)
        if menu is not None:
            menu.copy(headers=headers)

    def _list(self) -> QAbstractItemView | None:
        """The list that the keyboard is in; else the first of the page that is shown."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractItemView) and menu_of(focus) is not None:
            return focus
        shown: QWidget | None = self._window.stack.currentWidget()
        lists = shown.findChildren(QAbstractItemView) if shown is not None else []
        return next((one for one in lists if one.isVisible() and menu_of(one)), None)

    def _entries(self) -> tuple[Entry, ...]:
        """The entries of the menu of the users table, as far as they fit the chosen users."""
        actions, menus = self._window.actions_of, self._window.submenus
        steps = [(key, actions[key]) for key in ("invite", "activate", "deactivate")]
        fitting = [action for key, action in steps if self._fits(key)]
        seats = [menus[key] for key in ("assign", "unassign", "transfer") if key in menus]
        return (actions["open-user"], None, *seats, None, *fitting, actions["remove-user"])

    def _fits(self, key: str) -> bool:
        """True when a step can be meant for somebody who is chosen, as far as that is known."""
        ids = self._seats.selected_ids()
        rows = self._seats.rows.all_of(ids) if len(ids) <= LOOKED_AT else None
        return rows is None or any(row.status in FITTING[key] for row in rows)

    def _copy_block(self, *, headers: bool) -> None:
        """At once when the rows are here; else the worker reads and writes them."""
        seats, view = self._seats, self._seats.view
        order = [view.header.logicalIndex(n) for n in range(view.header.count())]
        columns = [(n, seats.model.columns[n]) for n in order if view.header.is_chosen(n)]
        model, line_of, ids = seats.model, seats.model.set.line, seats.selected_ids()

        def write(rows: Sequence[UserRow]) -> CopiedCells:
            return clipboard_texts(block_of(model, columns, map(line_of, rows), headers=headers))

        rows_here = seats.rows.all_of(ids)
        if rows_here is not None:
            put_on_clipboard(write(rows_here))
            return

        def read(workspace: "Workspace", progress: "Progress") -> CopiedCells:
            return write(read_rows(workspace.views, ids, progress))

        job = self._session.ask(read, put_on_clipboard)
        if job is not None:
            text = self.tr("Copying %n row(s)…", "", len(ids))
            ProgressDialog(text, job, self._session.runner, self._window)
