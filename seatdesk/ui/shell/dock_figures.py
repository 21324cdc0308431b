"""The figures of the dock: the newest snapshot, or what the draft makes of it."""

import logging
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from seatdesk.controllers.outcome import Done
from seatdesk.domain.changes.drafted_account import with_draft
from seatdesk.domain.findings.possible_savings import next_deadline
from seatdesk.domain.forecast.overview import Overview, overview
from seatdesk.ui.seats.page import SeatsPage
from seatdesk.ui.session.session import Session
from seatdesk.ui.window.context import WindowContext

if TYPE_CHECKING:
    from seatdesk.controllers.jobs import Progress
    from seatdesk.controllers.outcome import Outcome
    from seatdesk.controllers.workspace import Workspace
    from seatdesk.domain.findings.possible_savings import PossibleSavings
    from seatdesk.ui.window.overview.savings_card import SavingsCard

log = logging.getLogger(__name__)
REST_MS = 250
"""Nothing has changed for so long before everybody is looked through again."""
SOON_MS = 20
"""More than a frame: a box that is ticked is painted first."""
MOST_EDITS = 20_000
"""Edits of a draft that are looked at for what they save: more would hold up the window."""


class DockFigures(QObject):
    """Shows seats, costs and what can be saved, all of the same moment."""

    def __init__(self, context: WindowContext, session: Session, seats: SeatsPage) -> None:
        super().__init__(context.window)
        self._dock, self._session, self._seats = context.window.overview, session, seats
        self._found: PossibleSavings | None = None
        self._elsewhere: list[SavingsCard] = []
        """Cards on pages that the dock gives way to."""
        self._job: Progress | None = None
        self._savings_timer = QTimer(self)
        self._savings_timer.setSingleShot(True)
        self._savings_timer.setInterval(REST_MS)
        self._savings_timer.timeout.connect(self._ask)
        self._rows_timer = QTimer(self)
        self._rows_timer.setSingleShot(True)
        self._rows_timer.setInterval(SOON_MS)
        self._rows_timer.timeout.connect(self._show_rows)
        session.runner.finished.connect(self._job_ended)
        context.window.filter.textChanged.connect(self._make_way)

    def opening_tasks(self) -> list[Callable[[], object]]:
        """The tasks of a workspace that was opened: a card each, then what can be saved."""
        rows = self._rows()
        self._dock.rank(rows)
        return [
            partial(self._show_found, None),  # nothing is known of this workspace yet
            self._show_pools,
            *(partial(self._dock.show_overview, (row,)) for row in rows),
            self._look_again,
        ]

    @Slot()
    def show_figures(self) -> None:
        """Show everything again: the account, the scenario or the draft is another."""
        self._rows_timer.stop()
        self._show_pools()
        self._show_rows()

    @Slot()
    def show_draft(self) -> None:
        """Show the seats of another draft at once, and its money when the box is painted."""
        self._show_pools()
        self._rows_timer.start()

    @Slot()
    def _show_rows(self) -> None:
        self._dock.show_overview(self._rows())
        self._look_again()

    @Slot(object)
    def add_card(self, card: "SavingsCard") -> None:
        """Show on another card, too, what can be saved."""
        self._elsewhere.append(card)
        card.show_savings(self._found)
        card.mark_draft(draft=self._session.draft.dirty)
        self._show_deadline()
        if self._savings_timer.isActive() or self._job is not None:
            card.wait()

    def _cards(self) -> "Iterator[SavingsCard]":
        yield self._dock.savings
        yield from self._elsewhere

    def _show_found(self, found: "PossibleSavings | None") -> None:
        self._found = found
        for card in self._cards():
            card.show_savings(found)

    def _show_pools(self) -> None:
        snapshot = self._session.snapshot
        if snapshot is None:
            return
        # A clock that is behind: the figures are of the last line of the history.
        day = max(snapshot.today, snapshot.account.as_of)
        scenario = snapshot.scenario.scenario.name if snapshot.scenario else ""
        self._dock.show_pools(self._seats.pools, self._session.draft, day, scenario)

    def _rows(self) -> tuple[Overview, ...]:
        """The rows of the snapshot; with a draft, those of the account once it is saved."""
        snapshot, draft = self._session.snapshot, self._session.draft
        if snapshot is None:
            return ()
        balance = {row.product: draft.balance(row.product) for row in snapshot.overview}
        if not any(balance.values()):
            return snapshot.overview
        return overview(with_draft(snapshot.account, balance))

    # -- what can be saved ---------------------------------------------------------------------

    def _look_again(self) -> None:
        snapshot = self._session.snapshot
        if snapshot is None or not snapshot.overview:
            self._savings_timer.stop()
            return
        self._show_deadline()
        draft = self._session.draft.dirty
        for card in self._cards():
            card.mark_draft(draft=draft)
            card.wait()
        self._savings_timer.start()

    def _show_deadline(self) -> None:
        snapshot = self._session.snapshot
        if snapshot is not None:
            deadline, several = next_deadline(snapshot.account), len(snapshot.overview) > 1
            for card in self._cards():
                card.show_deadline(deadline, names=several)

    @Slot()
    def _ask(self) -> None:
        if self._session.runner.busy or self._seats.search.busy:  # what people wait for comes first
            self._savings_timer.start()
            return
        if len(self._session.draft) > MOST_EDITS:
            self._found = None
            for card in self._cards():
                card.show_too_many()
            return
        edits, scenario = tuple(self._session.draft), self._session.active_scenario.name

        def read(workspace: "Workspace", progress: "Progress") -> "Outcome[PossibleSavings]":
            return workspace.savings.read(edits, scenario, progress)

        self._job = self._session.ask(read, self._show_savings, self._hide_savings, yields=True)

    @Slot()
    def _make_way(self) -> None:
        """Somebody types a filter: what nobody waits for would slow the search down."""
        if self._job is not None:
            self._job.cancel()  # it is asked again when it has ended
        elif self._savings_timer.isActive():
            self._savings_timer.start()

    def _show_savings(self, answer: "Outcome[PossibleSavings]") -> None:
        """Show the answer, unless something has changed meanwhile: then it is asked again."""
        if not self._savings_timer.isActive():
            self._show_found(answer.value if isinstance(answer, Done) else None)

    def _hide_savings(self, error: Exception) -> None:
        """Nobody asked for it, so nobody is told; whoever asks for something hears of it."""
        log.info("what can be saved is not known", exc_info=error)
        self._show_found(None)

    @Slot(object)
    def _job_ended(self, job: "Progress") -> None:
        """Ask again where the question made way for another."""
        if job is self._job:
            self._job = None
            if job.stopped and self._session.workspace is not None:
                self._savings_timer.start()
