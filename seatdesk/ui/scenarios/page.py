"""The Scenarios page: a list on the left, the chosen scenario on the right."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from seatdesk.ui.scenarios.scenario_header import ScenarioHeader
from seatdesk.ui.scenarios.scenario_list import ScenarioItems
from seatdesk.ui.scenarios.steps.steps_tab import StepsTab
from seatdesk.ui.style import theme
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.widgets.empty.empty_state import EmptyState
from seatdesk.ui.widgets.form import allow
from seatdesk.ui.widgets.page_tabs import PageTabs
from seatdesk.ui.widgets.tables.row_menu import RowMenu

if TYPE_CHECKING:
    from seatdesk.controllers.evaluation.scenario_views import ScenarioList, ScenarioView


@dataclass(frozen=True, slots=True)
class ScenariosState:
    """The data of the page: all scenarios, and the chosen one looked at closely."""

    found: "ScenarioList"
    view: "ScenarioView | None"
    sealed: str = ""
    """The reason why nothing can be changed; empty: it can."""


class ScenariosPage(QWidget):
    """Asks for everything by signal. Other tabs are added to `tabs` by those who fill them."""

    chosen = Signal(str)
    """The name of the scenario that is looked at; empty without one."""
    new_requested = Signal()
    copy_requested = Signal(str)
    rename_requested = Signal(str)
    delete_requested = Signal(str)
    import_requested = Signal()
    export_requested = Signal(str)
    report_requested = Signal(str)
    looks_right_requested = Signal(str)
    headcount_requested = Signal()
    cheapest_requested = Signal()

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Scenarios"))
        self._opened = False
        self.items = ScenarioItems(self)
        self.new = QPushButton(self.tr("New"), self)
        self.copy = QPushButton(self.tr("Duplicate"), self)
        self.rename = QPushButton(self.tr("Rename"), self)
        self.delete = QPushButton(self.tr("Delete"), self)
        self.import_ = QPushButton(self.tr("Import"), self)
        self.export = QPushButton(self.tr("Export"), self)
        self.report = QPushButton(self.tr("Make report…"), self)
        RowMenu(self.items).offer(
            self.rename, self.copy, self.delete, None, self.export, self.report
        )
        self.header = ScenarioHeader(self)
        self.steps = StepsTab(self)
        self.tabs = PageTabs(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(self.tr("Scenario"))
        self.tabs.addTab(self.steps, self.tr("Steps"))
        self.first = QPushButton(self.tr("New scenario…"), self)
        self.first_import = QPushButton(self.tr("Import…"), self)
        self.first_headcount = QPushButton(self.tr("Head-count plan…"), self)
        self.first_cheapest = QPushButton(self.tr("Cheapest plan…"), self)
        self._lay_out()
        self._connect()

    @property
    def name(self) -> str:
        """The name of the chosen scenario; empty without one."""
        return self.items.name

    def show_state(self, state: ScenariosState, wanted: str = "") -> None:
        """Show other data; the chosen scenario stays, or `wanted` is."""
        self.items.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.items.show_rows(state.found.rows, wanted)
        self.items.blockSignals(False)  # noqa: FBT003
        self.show_view(state.view, state.sealed)
        self._stack.setCurrentIndex(1 if state.found.rows or self._opened else 0)

    def open_tab(self, tab: QWidget) -> None:
        """Look at a tab, also while there is no scenario yet."""
        self._opened = True
        self._stack.setCurrentIndex(1)
        self.tabs.setCurrentWidget(tab)

    def show_view(self, view: "ScenarioView | None", sealed: str) -> None:
        """Show the chosen scenario."""
        self.header.show_view(view, sealed)
        self.steps.show_view(view, sealed)
        for button in (self.new, self.import_, self.first, self.first_import):
            allow(button, sealed)
        missing = "" if view is not None else self.tr("Choose a scenario first.")
        for button in (self.copy, self.rename, self.delete):
            allow(button, sealed or missing)
        for button in (self.export, self.report):
            allow(button, missing)

    @Slot()
    def _looks_right(self) -> None:
        self.looks_right_requested.emit(self.name)

    def _connect(self) -> None:
        self.items.chosen.connect(self.chosen)
        for key, button in ((Qt.Key.Key_Delete, self.delete), (Qt.Key.Key_F2, self.rename)):
            shortcut = QShortcut(key, self.items)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(button.click)
        for button in (self.new, self.first):
            button.clicked.connect(self.new_requested)
        for button in (self.import_, self.first_import):
            button.clicked.connect(self.import_requested)
        for button, signal in (
            (self.copy, self.copy_requested),
            (self.rename, self.rename_requested),
            (self.delete, self.delete_requested),
            (self.export, self.export_requested),
            (self.report, self.report_requested),
        ):
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(self.name))
        self.first_headcount.clicked.connect(self.headcount_requested)
        self.first_cheapest.clicked.connect(self.cheapest_requested)
        self.header.looks_right_requested.connect(self._looks_right)

    # -- layout --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty_state())
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self._left())
        split.addWidget(self._right())
        split.setStretchFactor(0, 0)
        split.setStretchFactor(1, 1)
        letter = self.fontMetrics().averageCharWidth()
        split.setSizes([letter * 43, letter * 110])
        self._stack.addWidget(split)

    def _left(self) -> QWidget:
        unit = theme.step(self)
        left = QFrame(self)
        title = PlainLabel(self.tr("Scenarios"), left)
        title.setFont(theme.scaled(self.font(), 1.5, bold=True))
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self.new)
        buttons = QGridLayout()  # of one width each
        buttons.setSpacing(unit)
        for place, button in enumerate(
            (self.copy, self.rename, self.delete, self.import_, self.export, self.report)
        ):
            buttons.addWidget(button, place // 2, place % 2)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 3 * unit, 0, 0)
        column.setSpacing(2 * unit)
        top, foot = QVBoxLayout(), QVBoxLayout()
        top.setContentsMargins(3 * unit, 0, 3 * unit, 0)
        foot.setContentsMargins(3 * unit, 0, 3 * unit, 3 * unit)
        top.addLayout(head)
        foot.addLayout(buttons)
        column.addLayout(top)
        column.addWidget(self.items, 1)
        column.addLayout(foot)
        self.items.setMinimumWidth(self.fontMetrics().averageCharWidth() * 32)
        return left

    def _right(self) -> QWidget:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.tabs, 1)
        return right

    def _empty_state(self) -> EmptyState:
        """The page while there is no scenario: it says what to do first."""
        empty = EmptyState(
            self.tr("Think it through before it costs anything"),
            self.tr(
                "A scenario is a list of steps beside the account: seats to buy or give up, other "
                "tiers and terms, each on its day. It shows what becomes of every step, what it "
                "costs or saves, and by when you must act. The account stays as it is until you "
                "record a step."
            ),
            self,
        )
        empty.offer((self.first, self.first_import, self.first_headcount, self.first_cheapest))
        return empty
