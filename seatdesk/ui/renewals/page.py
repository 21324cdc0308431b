"""The Renewals page: when each subscription renews, until when to act, and what follows."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from seatdesk.domain.evaluation.renewal_calendar import RenewalRow
from seatdesk.ui.renewals.renewal_detail import RenewalDetail
from seatdesk.ui.renewals.renewal_table import (
    AMOUNT,
    LAST_DAY,
    LEFT,
    RENEWS,
    SCHEDULED,
    WHAT,
    RenewalTable,
)
from seatdesk.ui.renewals.timeline import RenewalTimeline
from seatdesk.ui.style import theme
from seatdesk.ui.text.number_format import day
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.text.wording import months_text
from seatdesk.ui.widgets.amounts.amount_cells import AmountCells
from seatdesk.ui.widgets.empty.empty_state import EmptyState
from seatdesk.ui.widgets.empty.first_steps import FirstSteps
from seatdesk.ui.widgets.form import choice
from seatdesk.ui.widgets.marks.freshness_mark import FreshnessMarks
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.page_tabs import PageTabs
from seatdesk.ui.widgets.tables.fitted_columns import ColumnPlan
from seatdesk.ui.widgets.tables.plain_table import PlainTable

if TYPE_CHECKING:
    from seatdesk.controllers.planning.renewal_calendar import RenewalCalendar

MONTHS = (12, 24, 36)


@dataclass(frozen=True, slots=True)
class RenewalsState:
    """The data of the page. `missing_permission`: empty when nothing is missing."""

    calendar: "RenewalCalendar"
    missing_permission: str = ""
    scenario: str = ""
    """The active scenario, which renewals are shown without."""


class RenewalsPage(QWidget):
    """Timeline and list above, the chosen renewal below."""

    months_requested = Signal()
    """Another span was chosen: `chosen_months`."""
    downgrade_requested = Signal(str)
    calendar_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Renewals"))
        self._state: RenewalsState | None = None
        self._chosen: RenewalRow | None = None
        self.title = PlainLabel(self.tr("Renewals"), self)
        self.title.setFont(theme.scaled(self.font(), 1.5, bold=True))
        self.as_of = MutedLabel(parent=self)
        self.months = choice(self.tr("Months"), [(months_text(n), n) for n in MONTHS], self)
        self.marks = FreshnessMarks(self)
        self.tabs = PageTabs(self)
        self.tabs.tabBar().setAccessibleName(self.tr("Renewals"))
        self.timeline = RenewalTimeline(self)
        self.model = RenewalTable(self)
        self.list = PlainTable(self)
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Renewals"))
        self.detail = RenewalDetail(self)
        self.first_steps = FirstSteps(
            self.tr("No subscription yet: its renewals appear here, with the last day to act"), self
        )
        self.amounts = AmountCells(self.list, self.model.reason, self.list.text_area, beside=AMOUNT)
        self.list.row_menu.offer_later(
            lambda: (self.detail.downgrade, self.detail.calendar, None, *self.amounts.entries())
        )
        self._lay_out()
        self._connect()

    @property
    def chosen_months(self) -> int:
        """The months that are looked at."""
        return int(self.months.currentData())

    @property
    def row(self) -> RenewalRow | None:
        """The renewal that is chosen."""
        return self._chosen

    def show_state(self, state: RenewalsState) -> None:
        """Show other data; the chosen renewal stays, where it is still there."""
        kept, self._state = self._chosen, state
        account, rows = state.calendar.account, state.calendar.rows
        self.as_of.setText(self._shown_as(state.scenario, day(account.as_of)))
        self.marks.show_states(state.calendar.freshness)
        first_month = account.policies.fiscal_year_start
        self.timeline.show_rows(rows, account.as_of, self.chosen_months, first_month)
        self.model.show_rows(rows)
        self.first_steps.show_done(subscription=False, people=False)
        nothing = 1 if account.subscriptions else 3
        self._stack.setCurrentIndex(2 if rows else nothing)
        self._choose(next((row for row in rows if _same(row, kept)), rows[0] if rows else None))

    def _shown_as(self, scenario: str, on: str) -> str:
        if not scenario:
            return self.tr("as of {day}").format(day=on)
        text = self.tr("as of {day}, the account without {scenario}")
        return text.format(day=on, scenario=scenario)

    @Slot(object)
    def _choose(self, row: RenewalRow | None) -> None:
        self._chosen = row
        self.timeline.choose(row)
        if row is not None and self._state is not None:
            place = self.model.rows.index(row)
            if self.list.currentIndex().row() != place:
                self.list.selectRow(place)
            first = next(one for one in self.model.rows if one.product == row.product)
            missing = self._state.missing_permission
            books = self._state.calendar.book_prices
            book = next((b for b in books if (b.product, b.on) == (row.product, row.renewal)), None)
            self.detail.show_row(row, missing, book, first=row is first)
        else:
            self.detail.show_row(None, "")

    @Slot(QModelIndex)
    def _choose_place(self, index: QModelIndex) -> None:
        if index.isValid() and self.model.rows[index.row()] is not self._chosen:
            self._choose(self.model.rows[index.row()])

    def _connect(self) -> None:
        self.months.currentIndexChanged.connect(self.months_requested)
        self.timeline.chosen.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._choose_place)
        self.detail.downgrade_requested.connect(self.downgrade_requested)
        self.detail.calendar_requested.connect(self.calendar_requested)

    def _lay_out(self) -> None:
        line = self.fontMetrics().height()
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.as_of, 1, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(self.months)
        scroll = QScrollArea(self)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.timeline)
        self._dress_list()
        self.tabs.addTab(scroll, self.tr("Timeline"))
        self.tabs.addTab(self.list, self.tr("List"))
        filled = QWidget(self)
        body = QVBoxLayout(filled)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(line)
        body.addWidget(self.tabs, 1)
        body.addWidget(self.detail)
        self._stack = QStackedLayout()
        self._stack.addWidget(QWidget(self))  # nothing is said before anything is known
        self._stack.addWidget(self._empty_state())
        self._stack.addWidget(filled)
        self._stack.addWidget(self.first_steps)
        column = QVBoxLayout(self)
        column.setContentsMargins(line, line, line, line)
        column.setSpacing(line * 2 // 3)
        column.addLayout(head)
        column.addWidget(self.marks)
        column.addLayout(self._stack, 1)

    def _dress_list(self) -> None:
        days = frozenset({LAST_DAY, LEFT, RENEWS})
        least = {WHAT: 26, SCHEDULED: 10}
        self.list.fit_columns(ColumnPlan({SCHEDULED: 1}, least=least, whole=days))

    def _empty_state(self) -> QWidget:
        """The page while there are subscriptions, and nothing renews soon."""
        return EmptyState(
            self.tr("Nothing renews in this time"),
            self.tr("Look at more months, or switch auto-renewal on where it is off."),
            self,
        )


def _same(row: RenewalRow, other: RenewalRow | None) -> bool:
    """True for the renewal of the same subscription and term."""
    return other is not None and (row.product, row.term) == (other.product, other.term)
