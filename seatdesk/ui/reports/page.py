"""The Reports page: what others are shown of the account, in three tabs."""

from enum import IntEnum

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seatdesk.ui.style import theme
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.widgets.freshness_mark import FreshnessMarks
from seatdesk.ui.widgets.page_tabs import PageTabs


class ReportTab(IntEnum):
    """The tabs of the page, in their order."""

    APPROVAL = 0
    COSTS = 1
    RECONCILE = 2


class ReportsPage(QWidget):
    """A title, the marks of the data shown, and tabs; those who fill a tab add it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Reports"))
        self.title = PlainLabel(self.tr("Reports"), self)
        self.title.setFont(theme.scaled(self.font(), 1.5, bold=True))
        self.marks = FreshnessMarks(self)
        """Marks about the data of the tab that is shown; that tab fills them."""
        self.tabs = PageTabs(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Reports"))
        self._places: list[ReportTab] = []
        self._lay_out()

    @property
    def view(self) -> QWidget:
        """The part that takes the keyboard when the page is reached by F6."""
        return self.tabs.tabBar()

    @property
    def tab(self) -> ReportTab | None:
        """The tab that is shown; None while there is none."""
        place = self.tabs.currentIndex()
        return self._places[place] if 0 <= place < len(self._places) else None

    def add_tab(self, tab: ReportTab, widget: QWidget) -> None:
        """Put a tab in its place, whoever comes first."""
        titles = {
            ReportTab.APPROVAL: self.tr("Approval"),
            ReportTab.COSTS: self.tr("Costs"),
            ReportTab.RECONCILE: self.tr("Reconcile"),
        }
        place = sum(other < tab for other in self._places)
        self._places.insert(place, tab)
        self.tabs.insertTab(place, widget, titles[tab])
        self.tabs.setCurrentIndex(0)

    def show_tab(self, tab: ReportTab) -> None:
        """Show a tab that is there."""
        if tab in self._places:
            self.tabs.setCurrentIndex(self._places.index(tab))

    def _lay_out(self) -> None:
        line = self.fontMetrics().height()
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(line, line, line, line)
        column.setSpacing(line * 2 // 3)
        column.addLayout(head)
        column.addWidget(self.marks)
        column.addWidget(self.tabs, 1)
