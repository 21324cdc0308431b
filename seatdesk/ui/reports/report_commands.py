"""The Reports page: made when it is first looked at; its tabs read what they show themselves."""

from PySide6.QtCore import QObject, Signal, Slot

from seatdesk.ui.reports.page import ReportsPage, ReportTab
from seatdesk.ui.session.session import Session
from seatdesk.ui.window.context import REPORTS, WindowContext


class ReportCommands(QObject):
    """Makes the page, and tells its tabs when they are looked at."""

    page_made = Signal()
    """The page is there: tabs can be added to it."""
    looked_at = Signal(int)
    """A `ReportTab` is shown, or what it shows may have changed."""

    def __init__(self, context: WindowContext, session: Session) -> None:
        super().__init__(context.window)
        self._window, self._session = context.window, session
        self.page: ReportsPage | None = None
        context.window.make_page_later(REPORTS, self._make_page)

    @property
    def tab(self) -> ReportTab | None:
        """The tab that is looked at; None while another page is."""
        return self.page.tab if self.page is not None and self._window.page == REPORTS else None

    @Slot()
    def reload(self) -> None:
        """Read again what is looked at."""
        tab, snapshot = self.tab, self._session.snapshot
        if self.page is None or tab is None:
            return
        empty = snapshot is not None and not (snapshot.account.subscriptions or snapshot.scenarios)
        self.page.show_empty(empty=empty)
        if not empty or tab is ReportTab.RECONCILE:
            self.looked_at.emit(int(tab))

    def show_tab(self, tab: ReportTab) -> None:
        """Open the page on a tab."""
        if self.page is not None:  # first: the tab that was left open is not read for nothing
            self.page.show_tab(tab)
        self._window.show_page(REPORTS)
        if self.page is not None:
            self.page.show_tab(tab)

    def _make_page(self) -> ReportsPage:
        self.page = page = ReportsPage(self._window)
        page.begin_requested.connect(self._window.begin)
        self.page_made.emit()
        page.tabs.currentChanged.connect(self.reload)
        return page
