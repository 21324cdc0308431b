"""Copying from the table, and finding commands and users by typing."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from seatdesk.controllers.reading import UserQuery
from seatdesk.ui.clipboard import block_of, mime_of
from seatdesk.ui.panels.command_palette import Command, CommandPalette
from seatdesk.ui.workbench import SEATS, Workbench

COUNTED = 2_000
"""Rows that are read at once."""


class TableCommands(QObject):
    """What a person does with the rows of the table and with the keyboard alone."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self._bench, self._window = bench, bench.window

    @Slot()
    def copy(self) -> None:
        """The selected rows as cells."""
        self._copy_block(headers=False)

    @Slot()
    def copy_with_headers(self) -> None:
        """The selected rows and the titles of their columns."""
        self._copy_block(headers=True)

    def _copy_block(self, *, headers: bool) -> None:
        seats, view = self._bench.seats, self._bench.seats.view
        order = [view.header.logicalIndex(n) for n in range(view.header.count())]
        columns = [(n, seats.model.columns[n]) for n in order if not view.isColumnHidden(n)]
        line_of = seats.model.set.line
        ids = seats.selected_ids()
        chunks = (ids[n : n + COUNTED] for n in range(0, len(ids), COUNTED))
        lines = (line_of(row) for chunk in chunks for row in seats.rows_of(chunk))
        block = block_of(seats.model, columns, lines, headers=headers)
        QGuiApplication.clipboard().setMimeData(mime_of(block))

    @Slot()
    def open_palette(self) -> None:
        """Everything that can be done, by typing."""
        window = self._window
        commands = [Command.of(a) for a in window.actions_of.all() if a.isVisible()]
        commands += [Command.of(a) for a in window.submenus["pages"].actions()]
        CommandPalette(commands, self._find_users, window).open()

    def _find_users(self, text: str) -> Sequence[Command]:
        views = self._bench.seats.views
        if views is None:
            return ()
        rows = views.rows(views.ids(UserQuery(text), 8))
        return [
            Command(f"{row.name} <{row.email}>", "", partial(self._show_user, row.email))
            for row in rows
        ]

    def _show_user(self, email: str) -> None:
        self._window.show_page(SEATS)
        self._window.filter.setText(email)
        self._bench.seats.focus_table()
