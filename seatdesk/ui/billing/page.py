"""The Billing page: subscriptions, invoices to come, and the reason of each amount."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from seatdesk.domain.account.account import Account
from seatdesk.domain.charges.totals import (
    DatedAmount,
    ProductTotal,
    TotalsBy,
    TotalsView,
    explained_sum,
    totals,
)
from seatdesk.domain.forecast.overview import Overview
from seatdesk.domain.forecast.projection import Projection
from seatdesk.domain.forecast.renewal_prices import RenewalDifference
from seatdesk.ui.billing.charts.chart_table import ChartTable
from seatdesk.ui.billing.charts.invoice_chart import InvoiceChart
from seatdesk.ui.billing.charts.series import Stack
from seatdesk.ui.billing.invoice_table import InvoiceTable
from seatdesk.ui.billing.reporting_total import ReportingTotal
from seatdesk.ui.billing.subscriptions.subscription_group import RowState
from seatdesk.ui.billing.subscriptions.subscription_rows import SubscriptionRows
from seatdesk.ui.billing.year_table import YearTable
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.style.theme import scaled
from seatdesk.ui.text.number_format import day
from seatdesk.ui.text.plain_text import PlainLabel, plain_tip
from seatdesk.ui.text.terms import Term
from seatdesk.ui.text.wording import months_text
from seatdesk.ui.widgets.amounts.amount_cells import AmountCells
from seatdesk.ui.widgets.amounts.amount_link import AmountReason
from seatdesk.ui.widgets.card_grid import CardGrid
from seatdesk.ui.widgets.empty.first_steps import FirstSteps
from seatdesk.ui.widgets.form import choice
from seatdesk.ui.widgets.marks.term_mark import TermMark
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.notice import Notice
from seatdesk.ui.widgets.page_tabs import WholeTabs
from seatdesk.ui.widgets.tables.plain_table import text_area
from seatdesk.ui.window.overview.savings_card import SavingsCard

MONTHS = (12, 24, 36, 60)


@dataclass(frozen=True, slots=True)
class BillingState:
    """The data of the page. `missing_permission`: empty when nothing is missing."""

    account: Account
    overview: tuple[Overview, ...]
    projection: Projection
    today: date
    missing_permission: str = ""
    renewals: tuple[RenewalDifference, ...] = ()
    """Renewals that keep a price while the price book has another."""


class BillingPage(QWidget):
    """The page: cards of subscriptions above, invoices to come below."""

    add_requested = Signal()
    months_requested = Signal(int)
    """The projection shall reach so many months; answer with `show_state`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: BillingState | None = None
        self._stack: Stack | None = None
        self._by_month: tuple[ProductTotal, ...] = ()
        self.subscriptions = SubscriptionRows(self)
        self.savings = SavingsCard(self, lines=False)
        self.title = PlainLabel(self.tr("Billing"), self)
        self.title.setFont(scaled(self.font(), 1.5, bold=True))
        self.as_of = MutedLabel(parent=self)
        self.as_of.setWordWrap(False)
        self.add = QPushButton(self.tr("Add subscription…"), self)
        self.empty = FirstSteps(self.tr("No subscription yet: its invoices appear here"), self)
        self.view = choice(
            self.tr("View"),
            [
                (self.tr("Cash: when it is invoiced"), TotalsView.CASH),
                (self.tr("Accrual: when it is used"), TotalsView.ACCRUAL),
            ],
            self,
        )
        self.months = choice(self.tr("Months"), [(months_text(n), n) for n in MONTHS], self)
        self.currency = QComboBox(self)
        self.currency.setAccessibleName(self.tr("Currency"))
        self.reporting = ReportingTotal(self)
        self.tabs = WholeTabs(self)
        self.tabs.tabBar().setAccessibleName(self.tr("Invoices to come"))
        self.invoices = InvoiceTable(self)
        self.chart = InvoiceChart(self)
        self.summary = MutedLabel(parent=self)
        self.chart_notice = Notice(parent=self)
        self.copy_chart = QPushButton(self.tr("Copy chart"), self)
        self.save_chart = QPushButton(self.tr("Save chart…"), self)
        self.chart_table = ChartTable(self)
        area = partial(text_area, self.chart_table)
        self.amounts = AmountCells(self.chart_table, self._reason, area, beside=-1)
        self.chart_table.row_menu.offer_later(self.amounts.entries)
        self.years = YearTable(self)
        self._invoices = QWidget(self)
        self._lay_out()
        self._connect()

    @property
    def chosen_months(self) -> int:
        """The number of months that the projection shall reach."""
        return int(self.months.currentData())

    def show_state(self, state: BillingState) -> None:
        """Show other data; what was chosen and scrolled to stays."""
        self._state = state
        self.as_of.setText(self.tr("as of {day}").format(day=day(state.today)))
        self.add.setEnabled(not state.missing_permission)
        self.add.setToolTip(plain_tip(state.missing_permission))
        self._show_rows(state)
        self._show_currencies(state)
        self.reporting.show_total(state.account, state.projection)
        self.invoices.show_invoices(state.projection.invoices)
        self._show_sums()

    def _show_rows(self, state: BillingState) -> None:
        other = {found.product: found for found in state.renewals}
        self.subscriptions.show_states(
            [
                RowState(
                    state.account.subscription(overview.product),
                    overview,
                    state.today,
                    state.missing_permission,
                    other.get(overview.product),
                )
                for overview in state.overview
            ]
        )
        there = bool(state.overview)
        self.empty.show_done(subscription=there, people=False, why_not=state.missing_permission)
        self.empty.setVisible(not there)
        for part in (self.subscriptions, self.savings, self._invoices):
            part.setVisible(there)

    def _show_currencies(self, state: BillingState) -> None:
        found = sorted({overview.currency for overview in state.overview})
        if found != [self.currency.itemText(i) for i in range(self.currency.count())]:
            self.currency.clear()
            self.currency.addItems(found)
        self.currency.setVisible(len(found) > 1)

    @Slot()
    def _show_sums(self) -> None:
        state = self._state
        if state is None:
            return
        view, invoices = TotalsView(self.view.currentData()), state.projection.invoices
        self._by_month = totals(state.account, invoices, view, TotalsBy.MONTH)
        stack = Stack.of(self._by_month, self.currency.currentText())
        self._stack = stack
        self.chart.show_stack(stack)
        self.summary.setText(self.chart.summary())
        self.chart_table.show_stack(stack)
        self.years.show_totals(state.account, invoices, view)

    def _reason(self, index: QModelIndex) -> AmountReason | None:
        """The reason of the amount of a month and product in the table, or of all products."""
        parts = self._parts_of(index.row(), index.column()) if index.column() else ()
        head = self.chart_table.horizontalHeaderItem(index.column())
        if not parts or head is None:
            return None
        named = f"{head.text()}, {index.siblingAtColumn(0).data()}"
        return AmountReason(named, partial(explained_sum, parts), self.currency.currentText())

    def _parts_of(self, row: int, column: int) -> tuple[DatedAmount, ...]:
        """The invoice lines, or parts of lines, that make up one cell."""
        stack = self._stack
        if stack is None:
            return ()
        products = stack.products[column - 1 : column] or stack.products
        return tuple(
            part
            for total in self._by_month
            if total.product in products
            and total.currency == stack.currency
            and total.start == stack.months[row]
            for part in total.parts
        )

    @Slot()
    def _reach(self) -> None:
        self.months_requested.emit(self.chosen_months)

    @Slot(str, bool)
    def _show_saved(self, name: str, done: bool) -> None:  # noqa: FBT001 - a slot
        if done:
            self.chart_notice.show_message(
                self.tr("Saved as {file}.").format(file=name), Severity.DONE
            )
        else:
            text = self.tr("The chart could not be saved as {file}. Choose another folder.")
            self.chart_notice.show_message(text.format(file=name), Severity.REFUSAL)

    def _connect(self) -> None:
        self.add.clicked.connect(self.add_requested)
        self.view.currentIndexChanged.connect(self._show_sums)
        self.currency.currentIndexChanged.connect(self._show_sums)
        self.months.currentIndexChanged.connect(self._reach)
        self.chart.month_chosen.connect(self.chart_table.show_chosen)
        self.copy_chart.clicked.connect(self.chart.copy)
        self.save_chart.clicked.connect(self.chart.save_as)
        self.chart.saved.connect(self._show_saved)

    def _lay_out(self) -> None:
        line = self.fontMetrics().height()
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(line, line, line, line)
        column.setSpacing(line)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addWidget(self.as_of, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch()
        head.addWidget(self.add)
        column.addLayout(head)
        column.addWidget(self.empty, 1)
        column.addWidget(self.savings)
        column.addWidget(self.subscriptions)
        below = QVBoxLayout(self._invoices)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(line)
        below.addWidget(self._choices())
        below.addWidget(self.reporting)
        self._fill_tabs()
        below.addWidget(self.tabs, 1)
        column.addWidget(self._invoices, 1)
        scroll = QScrollArea(self)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def _choices(self) -> CardGrid:
        title = PlainLabel(self.tr("Invoices to come"), self)
        title.setFont(scaled(self.font(), 1.25, bold=True))
        boxes = QWidget(self)
        row = QHBoxLayout(boxes)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch()
        for box in (self.currency, self.view, TermMark(Term.CASH, self), self.months):
            row.addWidget(box)
        tiles = CardGrid(self)
        tiles.add(title)
        tiles.add(boxes)
        return tiles

    def _fill_tabs(self) -> None:
        line = self.fontMetrics().height()
        picture = QWidget(self)
        beside = QVBoxLayout(picture)
        beside.setContentsMargins(line // 2, line // 2, line // 2, line // 2)
        split = QSplitter(Qt.Orientation.Vertical, picture)
        split.addWidget(self.chart)
        split.addWidget(self.chart_table)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        buttons = QHBoxLayout()
        for button in (self.copy_chart, self.save_chart):
            buttons.addWidget(button)
        buttons.addStretch()
        beside.addWidget(self.summary)
        beside.addWidget(self.chart_notice)
        beside.addWidget(split, 1)
        beside.addLayout(buttons)
        self.tabs.addTab(_padded(self.invoices, line), self.tr("Invoices"))
        self.tabs.addTab(picture, self.tr("Chart"))
        self.tabs.addTab(_padded(self.years, line), self.tr("Fiscal years"))
        self.tabs.setMinimumHeight(line * 30)


def _padded(widget: QWidget, line: int) -> QWidget:
    outer = QWidget(widget.parentWidget())
    layout = QVBoxLayout(outer)
    layout.setContentsMargins(line // 2, line // 2, line // 2, line // 2)
    layout.addWidget(widget)
    return outer
