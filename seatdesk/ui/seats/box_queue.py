"""A queue of seat boxes to change: one change after the other, each once its rows are read.

Mostly the rows are in sight and here already. Where they are not, what was asked later waits, too:
otherwise a second click would overtake the first, and Save would leave it out.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from seatdesk.controllers.read_models import UserRow
from seatdesk.ui.seats.page import SeatsPage
from seatdesk.ui.seats.table.user_rows import BULK, read_rows
from seatdesk.ui.session.session import Session

if TYPE_CHECKING:
    from seatdesk.controllers.jobs import Progress
    from seatdesk.controllers.workspace import Workspace


@dataclass(slots=True, eq=False)
class _BoxChange:
    do: Callable[[list[UserRow]], object]
    rows: list[UserRow] | None = None


class BoxQueue:
    """Changes to the rows of users, made in the order in which people asked for them."""

    def __init__(self, page: SeatsPage, session: Session) -> None:
        self._page, self._session = page, session
        self._changes: list[_BoxChange] = []
        self._after: list[Callable[[], object]] = []

    def add(self, ids: Sequence[int], do: Callable[[list[UserRow]], object]) -> None:
        """Add a change to these users' rows, behind all that was asked for before."""
        change = _BoxChange(do)
        self._changes.append(change)
        if len(ids) <= BULK:
            self._page.rows.with_rows(
                ids, partial(self._take_rows, change), partial(self._fail, change)
            )
            return

        def read(workspace: "Workspace", progress: "Progress") -> list[UserRow]:
            return read_rows(workspace.views, ids, progress)

        def failed(error: Exception) -> None:
            self._fail(change, error)
            self._session.trouble.emit(error)

        self._session.ask(read, partial(self._take_rows, change), failed)

    def when_done(self, then: Callable[[], object]) -> None:
        """Call a function when the queue is empty; not at all where rows could not be read."""
        if self._changes:
            self._after.append(then)
        else:
            then()

    def _take_rows(self, change: _BoxChange, rows: list[UserRow]) -> None:
        change.rows = rows
        while self._changes and (ready := self._changes[0].rows) is not None:
            self._changes.pop(0).do(ready)
        if not self._changes:
            waiting, self._after = self._after, []
            for then in waiting:
                then()

    def _fail(self, change: _BoxChange, _error: Exception) -> None:
        if change in self._changes:
            self._changes.remove(change)
        self._after.clear()
        if self._changes and (ready := self._changes[0].rows) is not None:
            self._take_rows(self._changes[0], ready)
