"""The first rows of a workspace: at the start before the paint, later from the worker."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.reading import StoreError, UserQuery, Views, is_server
from seatdesk.ui.search import FirstLook, look_first

if TYPE_CHECKING:
    from seatdesk.ui.workbench import Workbench


class FirstRows(QObject):
    """Read without SQLAlchemy and the controllers; a server has to wait for both."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench

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
            self._bench.show_looked(look)

    def show_soon(self, location: str) -> None:
        """The window is there: read them in the worker, then open the controllers."""
        bench = self._bench
        bench.announce(location)
        if is_server(location):
            bench.open_desk()
            return
        query, views = self._query(), self._views(location)

        def look(_progress: Progress) -> FirstLook:
            return look_first(views, query)

        bench.finder.start(
            look, done=partial(self._show, location), failed=partial(self._fail_soon, location)
        )

    # -- inside --------------------------------------------------------------------------------

    def _views(self, location: str) -> "partial[Views]":
        return partial(self._bench.openers.views, location)

    def _query(self) -> UserQuery:
        """As the page will ask, on the day it is here; its own zone is not known yet."""
        seats = self._bench.seats
        return seats.query()._replace(today=self._bench.openers.today(""))

    def _show(self, location: str, look: FirstLook) -> None:
        if location != self._bench.location or self._bench.closed:
            look.views.close()  # another one was opened meanwhile, or none
            return
        self._bench.show_looked(look)
        self._bench.open_desk()

    def _fail_soon(self, location: str, error: Exception) -> None:
        if location == self._bench.location and not self._bench.closed:
            self._fail(error)
            self._bench.open_desk()

    def _fail(self, error: Exception) -> None:
        bench = self._bench
        if not isinstance(error, StoreError):
            raise error
        if error.code == "needs_upgrade":
            bench.seats.view.placeholder = self.tr("Upgrading the workspace after a backup…")
        else:
            bench.fail_to_open(error)
