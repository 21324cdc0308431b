"""The counts of the filter chips: those of the account, and the differences of what is shown."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from seatdesk.ui.seats.page import SeatsPage
from seatdesk.ui.session.session import Session

if TYPE_CHECKING:
    from seatdesk.controllers.jobs import Progress
    from seatdesk.controllers.workspace import Workspace

REST_MS = 60
"""The draft has not changed for so long before it is counted: a box is painted first."""
Counts = Mapping[str, int]


class ChipCounts(QObject):
    """Counts in the worker. All users are counted once; a draft moves few of them."""

    def __init__(self, session: Session, page: SeatsPage) -> None:
        super().__init__(page)
        self._session, self._page = session, page
        self._stored: Counts = {}
        self._asked = 0
        """Counts questions: answers to older ones are not shown."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._ask)
        session.draft_changed.connect(self._rest.start)

    @Slot()
    def count_anew(self) -> None:
        """Count everybody: what is stored is another, or the day is."""
        self._stored = {}
        self._ask()

    @Slot()
    def _ask(self) -> None:
        self._rest.stop()
        page, plan = self._page, self._page.plan()
        self._asked = asked = self._asked + 1
        stored, today, idle_after = self._stored, page.today, page.limits.idle_after

        def count(workspace: "Workspace", _progress: "Progress") -> tuple[Counts, Counts]:
            views = workspace.views
            everybody = stored or views.chips(today, idle_after)
            return everybody, views.chip_changes(plan, idle_after) if plan else {}

        def show(found: tuple[Counts, Counts]) -> None:
            if asked == self._asked:
                self._stored, moved = found
                page.show_counts({key: n + moved.get(key, 0) for key, n in self._stored.items()})
                page.chips.explain_idle()

        self._session.ask(count, show)
