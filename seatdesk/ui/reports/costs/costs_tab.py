"""The tab Costs: what is asked above, the table, its chart and the line that ties it."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from seatdesk.domain.calendar import add_months, month_start
from seatdesk.domain.charges.invoice import amount_of
from seatdesk.domain.costs.cost_question import CostBasis, CostGrouping, CostSpread, CostView
from seatdesk.ui.reports.costs.cost_chart import CostChart
from seatdesk.ui.reports.costs.cost_names import CostNames
from seatdesk.ui.reports.costs.cost_series import CostSeries
from seatdesk.ui.reports.costs.costs_model import CostsTable
from seatdesk.ui.reports.costs.share_text import read_shares
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.number_format import money
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.text.terms import Term
from seatdesk.ui.widgets.amounts.amount_cells import AmountCells
from seatdesk.ui.widgets.amounts.amount_link import AmountLink
from seatdesk.ui.widgets.fields import DayEdit
from seatdesk.ui.widgets.flow_layout import Flow
from seatdesk.ui.widgets.form import choice
from seatdesk.ui.widgets.marks.term_mark import explain_term
from seatdesk.ui.widgets.notice import Notice
from seatdesk.ui.widgets.tables.plain_table import PlainTable

if TYPE_CHECKING:
    from seatdesk.controllers.planning.costs import AskedCosts, CostWish

_LOOKED_AT = 30
"""Rows looked at for the widths of columns; there may be a million users."""


class CostsTab(QWidget):
    """Asks for costs by signal, and shows those it is given."""

    wanted = Signal()
    """Other costs are to be shown."""

    def __init__(self, parent: QWidget, today: date) -> None:
        super().__init__(parent)
        names = CostNames(self)
        self.by = choice(self.tr("By"), names.groupings(), self)
        self.first = DayEdit(self.tr("From"), today, self)
        self.end = DayEdit(self.tr("To, not included"), today, self)
        self.show_by = choice(self.tr("View"), names.views(), self)
        self.basis = choice(self.tr("Basis"), names.bases(), self)
        self.base = choice(self.tr("Base price"), names.spreads(), self)
        self.unassigned = choice(self.tr("Unassigned seats"), names.spreads(), self)
        self.shares = QLineEdit(self)
        self.shares.setAccessibleName(self.tr("Shares"))
        self.shares.setMinimumWidth(self.fontMetrics().averageCharWidth() * 32)
        self.shares.setPlaceholderText(self.tr("Sales = 60, Support = 40"))
        self.notice = Notice(parent=self, plain=True)
        self.model = CostsTable(self)
        self.view = PlainTable(self)
        self.view.setModel(self.model)
        self.view.setSelectionBehavior(PlainTable.SelectionBehavior.SelectItems)
        self.view.setAccessibleName(self.tr("Costs"))
        self.view.horizontalHeader().setResizeContentsPrecision(_LOOKED_AT)
        self.tie = AmountLink(self.tr("Sum of the costs"), self)
        self.tie.setWordWrap(True)
        self.amounts = AmountCells(self.view, self.model.reason, self.view.text_area, beside=2)
        self.view.row_menu.offer_later(self.amounts.entries)
        self.chart = CostChart(self)
        line = self.fontMetrics().height()
        self.chart.setMinimumHeight(7 * line)
        self.view.setMinimumHeight(5 * line)
        first = month_start(today)
        self.first.set_day(first)
        self.end.set_day(add_months(first, 1))
        self._lay_out()
        self._connect()
        self._allow()

    def wish(self) -> "CostWish | None":
        """The question as it stands; None where it cannot be read, which is said."""
        from seatdesk.controllers.planning.costs import CostWish  # noqa: PLC0415 - after the paint

        spread = CostSpread.SHARES in {self.base.currentData(), self.unassigned.currentData()}
        shares = read_shares(self.shares.text()) if spread else ()
        problem = self.first.problem() or self.end.problem()
        if shares is None:
            problem = self.tr("Write shares as a group and its percentage: Sales = 60.")
        if problem or shares is None:
            self.show_trouble(problem)
            return None
        return CostWish(
            start=self.first.day,
            end=self.end.day,
            by=CostGrouping(self.by.currentData()),
            view=CostView(self.show_by.currentData()),
            basis=CostBasis(self.basis.currentData()),
            base=CostSpread(self.base.currentData()),
            unassigned=CostSpread(self.unassigned.currentData()),
            shares=shares,
        )

    def show_costs(self, found: "AskedCosts", series: CostSeries) -> None:
        """Show other costs, and their chart; both were added up already."""
        costs = found.costs
        kept = self.view.currentIndex()
        row, column = kept.row(), kept.column()
        self.model.show_costs(costs)
        self._fit_columns()
        if 0 <= row < self.model.rowCount() and column < self.model.columnCount():
            self.view.setCurrentIndex(self.model.index(row, column))
        self.chart.show_series(series)
        cash = costs.asked.view is CostView.CASH
        amounts = [money(amount, currency) for currency, amount in costs.by_currency]
        if not amounts:
            amounts = [money(amount_of(0, costs.currency), costs.currency)]
        text = self.tr("Equals invoices of the range: {amount}")
        if not cash:
            text = self.tr("Equals the service of the range: {amount}")
        said = text.format(amount=" + ".join(amounts))
        mixed = [currency for currency, _ in costs.by_currency if currency != costs.currency]
        if mixed and costs.total is not None:
            said += f" = {money(costs.total, costs.currency)}"
        self.tie.setText(said)
        total = "" if costs.total is None else money(costs.total, costs.currency)
        self.tie.explain(
            costs.explain_total if total else None,
            costs.currency,
            part=total,
            nothing=not costs.total_minor,
        )
        self._tell(found)

    def show_trouble(self, text: str) -> None:
        """Say why there are no costs."""
        self.notice.show_message(text, Severity.REFUSAL)

    def _fit_columns(self) -> None:
        """As wide as what is seen, and as the sum of each column, which is hardly ever outdone."""
        self.view.resizeColumnsToContents()
        letters, pad = self.view.fontMetrics(), 2 * self.fontMetrics().height()
        for column in range(self.model.columnCount()):
            least = letters.horizontalAdvance(self.model.widest(column)) + pad
            if self.view.columnWidth(column) < least:
                self.view.setColumnWidth(column, least)

    def _tell(self, found: "AskedCosts") -> None:
        """The scenario; steps of it that do not apply, and rates that are missing (E1.8)."""
        if found.scenario and not found.refused and not found.costs.missing_rates:
            text = self.tr("Scenario {scenario}: days to come are as its steps leave them.")
            self.notice.show_message(text.format(scenario=found.scenario), Severity.INFO)
            return
        said = []
        if found.refused:
            text = self.tr("{scenario}: %n step(s) do not apply.", "", found.refused)
            said.append(text.format(scenario=found.scenario))
        said += [
            self.tr("No exchange rate {pair} on {day} or before.").format(
                pair=f"{rate.base}/{rate.quote}", day=rate.on.isoformat()
            )
            for rate in found.costs.missing_rates
        ]
        self.notice.show_message(" ".join(said), Severity.WARNING)

    @Slot()
    def _allow(self) -> None:
        """Shares are asked for only where something is spread by them."""
        matter = CostSpread.SHARES in {self.base.currentData(), self.unassigned.currentData()}
        if matter != self._shares_row.isEnabled():
            self._shares_row.setEnabled(matter)
            (self._asked.add if matter else self._asked.take)(self._shares_row)

    @Slot()
    def _changed(self) -> None:
        self._allow()
        self.wanted.emit()

    def _boxes(self) -> Sequence[QComboBox]:
        return (self.by, self.show_by, self.basis, self.base, self.unassigned)

    def _connect(self) -> None:
        for box in self._boxes():
            box.currentIndexChanged.connect(self._changed)
        for edit in (self.first, self.end):
            edit.changed.connect(self.wanted)
        self.shares.editingFinished.connect(self.wanted)

    def _lay_out(self) -> None:
        unit = theme.step(self)
        self._asked = asked = Flow(self, gap=3 * unit)
        asked.add(self._captioned(self.by, self.tr("By")))
        asked.add(self._captioned(self.first, self.tr("From")))
        asked.add(self._captioned(self.end, self.tr("To, not included")))
        asked.add(self._captioned(self.show_by, self.tr("View"), Term.CASH))
        asked.add(self._captioned(self.basis, self.tr("Basis"), Term.COST_BASIS))
        asked.add(self._captioned(self.base, self.tr("Base price")))
        asked.add(self._captioned(self.unassigned, self.tr("Unassigned seats")))
        self._shares_row = self._captioned(self.shares, self.tr("Shares"), Term.SHARES)
        asked.add(self._shares_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(asked)
        column.addWidget(self.notice)
        column.addWidget(self.view, 5)
        column.addWidget(self.tie)
        column.addWidget(self.chart, 4)

    def _captioned(self, field: QWidget, caption: str, term: Term | None = None) -> QWidget:
        """A field under its caption, whose word may be explained."""
        cell = QWidget(self)
        label = PlainLabel(caption, cell)
        label.setBuddy(field)
        if term is not None:
            explain_term(label, term)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.step(self))
        column.addWidget(label)
        column.addWidget(field)
        return cell
