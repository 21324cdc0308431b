"""Copying from the table, and finding commands and users by typing."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from seatdesk.controllers.read_models import UserQuery, UserRow
from seatdesk.ui.seats.page import SeatsPage, read_rows
from seatdesk.ui.seats.table.clipboard import block_of
from seatdesk.ui.session.progress_dialog import ProgressDialog
from seatdesk.ui.session.session import Session
from seatdesk.ui.shell.command_palette import Command, CommandPalette
from seatdesk.ui.widgets.tables.cell_clipboard import CopiedCells, clipboard_texts, mime_of
from seatdesk.ui.window.context import SEATS, WindowContext

if TYPE_CHECKING:
    from seatdesk.controllers.jobs import Progress
    from seatdesk.controllers.workspace import Workspace

FOUND = 8
"""Users that the palette lists."""


class TableCommands(QObject):
    """Copies rows of the table, and opens the palette."""

    def __init__(self, context: WindowContext, session: Session, seats: SeatsPage) -> None:
        super().__init__(context.window)
        self._window, self._session, self._seats = context.window, session, seats

    @Slot()
    def copy(self) -> None:
        """The selected rows as cells."""
        self._copy_block(headers=False)

    @Slot()
    def copy_with_headers(self) -> None:
        """The selected rows and the titles of their columns."""
        self._copy_block(headers=True)

    def _copy_block(self, *, headers: bool) -> None:
        """At once when the rows are here; else the worker reads and writes them."""
        seats, view = self._seats, self._seats.view
        order = [view.header.logicalIndex(n) for n in range(view.header.count())]
        columns = [(n, seats.model.columns[n]) for n in order if not view.isColumnHidden(n)]
        model, line_of, ids = seats.model, seats.model.set.line, seats.selected_ids()

        def write(rows: Sequence[UserRow]) -> CopiedCells:
            return clipboard_texts(block_of(model, columns, map(line_of, rows), headers=headers))

        rows_here = seats.rows.all_of(ids)
        if rows_here is not None:
            self._to_clipboard(write(rows_here))
            return

        def read(workspace: "Workspace", progress: "Progress") -> CopiedCells:
            return write(read_rows(workspace.views, ids, progress))

        job = self._session.ask(read, self._to_clipboard)
        if job is not None:
            text = self.tr("Copying %n row(s)…", "", len(ids))
            ProgressDialog(text, job, self._session.runner, self._window)

    def _to_clipboard(self, copied: CopiedCells) -> None:
        QGuiApplication.clipboard().setMimeData(mime_of(copied))

    @Slot()
    def open_palette(self) -> None:
        """Everything that can be done, by typing."""
        window = self._window
        commands = [Command.of(a) for a in window.actions_of.all() if a.isVisible()]
        commands += [Command.of(a) for a in window.submenus["pages"].actions()]
        CommandPalette(commands, self._find_users, window).open()

    def _find_users(self, text: str, hear: Callable[[Sequence[Command] | Exception], None]) -> None:
        def find(workspace: "Workspace", _progress: "Progress") -> list[UserRow]:
            return workspace.views.rows(workspace.views.ids(UserQuery(text), FOUND))

        def found(rows: list[UserRow]) -> None:
            hear([self._command(row) for row in rows])

        self._session.ask(find, found, hear)

    def _command(self, row: UserRow) -> Command:
        return Command(f"{row.name} <{row.email}>", "", partial(self._show_user, row.email))

    def _show_user(self, email: str) -> None:
        self._window.show_page(SEATS)
        self._window.filter.setText(email)
        self._seats.focus_table()
