"""The Reports page: what others are shown of the account, in three tabs."""

from enum import IntEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from seatdesk.ui.style import theme
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.widgets.empty.first_steps import FirstSteps
from seatdesk.ui.widgets.marks.freshness_mark import FreshnessMarks
from seatdesk.ui.widgets.page_tabs import PageTabs
from seatdesk.ui.window.context import HELP_TOPIC


class ReportTab(IntEnum):
    """The tabs of the page, in their order."""

    APPROVAL = 0
    COSTS = 1
    RECONCILE = 2


class ReportsPage(QWidget):
    """A title, the marks of the data shown, and tabs; those who fill a tab add it."""

    begin_requested = Signal(str)
    """The key of the action that brings in what the reports are made of."""

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
        self._fillable: list[QStackedWidget] = []
        """Tabs that say how to begin as long as there is nothing to report."""
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
        empty = {
            ReportTab.APPROVAL: self.tr("No subscription yet: the pack to approve appears here"),
            ReportTab.COSTS: self.tr("No subscription yet: the costs of teams appear here"),
        }
        place = sum(other < tab for other in self._places)
        self._places.insert(place, tab)
        if tab in empty:
            widget = self._fillable_tab(widget, empty[tab])
        self.tabs.insertTab(place, widget, titles[tab])
        self.tabs.setCurrentIndex(0)

    def show_empty(self, *, empty: bool) -> None:
        """Say how to begin, or show what there is to report."""
        for holder in self._fillable:
            holder.setCurrentIndex(0 if empty else 1)
        if empty:
            self.marks.show_states(())

    def _fillable_tab(self, widget: QWidget, title: str) -> QStackedWidget:
        steps = FirstSteps(title, self)
        steps.requested.connect(self.begin_requested)
        holder = QStackedWidget(self)
        holder.setProperty(HELP_TOPIC, widget.property(HELP_TOPIC))
        holder.addWidget(steps)
        holder.addWidget(widget)
        holder.setCurrentIndex(1)
        self._fillable.append(holder)
        return holder

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
