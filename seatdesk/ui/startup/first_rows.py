"""The first rows of a workspace: at the start before the paint, later from the worker."""

from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, Signal

from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.read_models import StoreError, UserQuery, Views, is_server
from seatdesk.ui.seats.page import SeatsPage
from seatdesk.ui.seats.user_search import FirstLook, look_first
from seatdesk.ui.session.job_runner import JobRunner
from seatdesk.ui.window.context import WindowContext


class FirstRows(QObject):
    """Read without SQLAlchemy and the controllers; a server has to wait for both."""

    rows_read = Signal(object)
    """A `FirstLook`: the rows are read."""
    failed = Signal(object)
    """A StoreError: they cannot be read, nor anything else of the workspace."""
    controllers_wanted = Signal()
    """The window is there, and the rows are tried: the rest of the workspace may be opened."""
    trouble = Signal(object)
    """The trouble there was with closing a workspace."""

    def __init__(
        self, context: WindowContext, seats: SeatsPage, search_runner: JobRunner, reader: JobRunner
    ) -> None:
        super().__init__(seats)
        self._context, self._seats = context, seats
        self._search_runner, self._reader = search_runner, reader
        self._location = ""
        """Whose rows are wanted; empty: nobody's."""
        self.only_read = False
        """True for a workspace that is to be left as it is."""
        self._open: list[Views] = []

    def show_now(self, location: str) -> None:
        """Before the first paint, when nobody can do anything yet: read them here."""
        self._location = location
        if is_server(location):
            return
        try:
            look = look_first(self._views(location), self._query())
        except StoreError as error:
            self._fail(error)
        else:
            self._open.append(look.views)
            self.rows_read.emit(look)

    def show_soon(self, location: str) -> None:
        """The window is there: read them in the worker, then open the controllers."""
        self._location = location
        if is_server(location):
            self.controllers_wanted.emit()
            return
        query, views = self._query(), self._views(location)

        def look(_progress: Progress) -> FirstLook:
            first = look_first(views, query)
            self._open.append(first.views)  # here: a window that closes hears of no answer
            return first

        self._search_runner.start(
            look, done=partial(self._show, location), failed=partial(self._fail_soon, location)
        )

    def release(self) -> None:
        """Close what the workspace's rows were read with, before anything else is done to it.

        In the worker, for a row may just be read; a file that is open could not be replaced.
        """
        leaving, self._location = tuple(self._open), ""
        if self._seats.views is None:
            return
        waiters = [runner.waiter() for runner in (self._search_runner, self._reader)]

        def close(_progress: Progress) -> None:
            for wait in waiters:
                wait()
            for views in leaving:
                self._close(views)

        self._context.runner.start(close, done=lambda _done: None, failed=self.trouble.emit)

    def close(self) -> None:
        """Close everything; nothing runs any more."""
        self._location = ""
        for views in tuple(self._open):
            self._close(views)

    # -- inside --------------------------------------------------------------------------------

    def _close(self, views: Views) -> None:
        views.close()
        with suppress(ValueError):  # released twice before the worker came to it
            self._open.remove(views)

    def _views(self, location: str) -> "partial[Views]":
        return partial(self._context.openers.views, location, only_read=self.only_read)

    def _query(self) -> UserQuery:
        """As the page will ask, on the day it is here; its own zone is not known yet."""
        return self._seats.query()._replace(today=self._context.openers.today(""))

    def _show(self, location: str, look: FirstLook) -> None:
        if location != self._location:
            self._close(look.views)  # another one was opened meanwhile, or none
            return
        self.rows_read.emit(look)
        self.controllers_wanted.emit()

    def _fail_soon(self, location: str, error: Exception) -> None:
        if location == self._location:
            self._fail(error)
            self.controllers_wanted.emit()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, StoreError):
            raise error
        if error.code == "needs_upgrade":
            self._seats.view.placeholder = self.tr("Upgrading the workspace after a backup…")
        else:
            self._location = ""
            self.failed.emit(error)
