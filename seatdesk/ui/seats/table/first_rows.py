"""The first rows of a workspace: at the start before the paint, later from the worker."""

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.read_models import StoreError, UserQuery, Views, is_server
from seatdesk.ui.seats.user_search import FirstLook, look_first

if TYPE_CHECKING:
    from seatdesk.ui.startup.workspace_window import WorkspaceWindow


class FirstRows(QObject):
    """Read without SQLAlchemy and the controllers; a server has to wait for both."""

    def __init__(self, bench: "WorkspaceWindow") -> None:
        super().__init__(bench)
        self._bench = bench
        self._open: list[Views] = []

    def show_now(self, location: str) -> None:
        """Before the first paint, when nobody can do anything yet: read them here."""
        self._bench.announce(location)
        if is_server(location):
            return
        try:
            look = look_first(self._views(location), self._query())
        except StoreError as error:
            self._fail(error)
        else:
            self._open.append(look.views)
            self._bench.show_looked(look)

    def show_soon(self, location: str) -> None:
        """The window is there: read them in the worker, then open the controllers."""
        bench = self._bench
        bench.announce(location)
        if is_server(location):
            bench.open_controllers()
            return
        query, views = self._query(), self._views(location)

        def look(_progress: Progress) -> FirstLook:
            looked = look_first(views, query)
            self._open.append(looked.views)  # here: a window that closes hears of no answer
            return looked

        bench.finder.start(
            look, done=partial(self._show, location), failed=partial(self._fail_soon, location)
        )

    def release(self) -> None:
        """Let go of what the workspace's rows were read with, before anything else is done to it.

        In the worker, for a row may just be read; a file that is held could not be replaced.
        """
        bench, leaving = self._bench, tuple(self._open)
        if bench.seats.views is None:
            return
        settling = [runner.settling() for runner in (bench.finder, bench.reader)]

        def close(_progress: Progress) -> None:
            for wait in settling:
                wait()
            for views in leaving:
                self._close(views)

        bench.runner.start(close, done=lambda _done: None, failed=bench.say_trouble)

    def close(self) -> None:
        """Let go of everything; nothing runs any more."""
        for views in tuple(self._open):
            self._close(views)

    # -- inside --------------------------------------------------------------------------------

    def _close(self, views: Views) -> None:
        views.close()
        with suppress(ValueError):  # left twice before the worker came to it
            self._open.remove(views)

    def _views(self, location: str) -> "partial[Views]":
        return partial(self._bench.openers.views, location)

    def _query(self) -> UserQuery:
        """As the page will ask, on the day it is here; its own zone is not known yet."""
        seats = self._bench.seats
        return seats.query()._replace(today=self._bench.openers.today(""))

    def _show(self, location: str, look: FirstLook) -> None:
        if location != self._bench.location or self._bench.closed:
            self._close(look.views)  # another one was opened meanwhile, or none
            return
        self._bench.show_looked(look)
        self._bench.open_controllers()

    def _fail_soon(self, location: str, error: Exception) -> None:
        if location == self._bench.location and not self._bench.closed:
            self._fail(error)
            self._bench.open_controllers()

    def _fail(self, error: Exception) -> None:
        bench = self._bench
        if not isinstance(error, StoreError):
            raise error
        if error.code == "needs_upgrade":
            bench.seats.view.placeholder = self.tr("Upgrading the workspace after a backup…")
        else:
            bench.fail_to_open(error)
