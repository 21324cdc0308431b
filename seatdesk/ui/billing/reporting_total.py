"""The total in the reporting currency, when subscriptions are paid in several (B11)."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from seatdesk.domain.account.account import Account
from seatdesk.domain.account.exchange_rates import MissingRate
from seatdesk.domain.charges.totals import explained_total, gross_total
from seatdesk.domain.forecast.projection import Projection
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.number_format import day, money, no_price
from seatdesk.ui.widgets.amounts.amount_link import AmountLink
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.notice import Notice


class ReportingTotal(QWidget):
    """A line that is hidden while all is in the reporting currency; it names a missing rate."""

    rates_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.total = AmountLink(self.tr("Total in the reporting currency"), self)
        self.rates = QPushButton(self.tr("Exchange rates…"), self)
        self.left_out = MutedLabel(parent=self)
        self.missing = Notice(Severity.WARNING, parent=self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.total)
        layout.addWidget(self.left_out)
        layout.addWidget(self.missing, 1)
        layout.addStretch()
        layout.addWidget(self.rates)
        self.rates.clicked.connect(self.rates_requested)
        self.hide()

    def show_total(self, account: Account, projection: Projection) -> None:
        """Add the invoices up at the rates of their days, or name the rate that is missing."""
        invoices, currency = projection.invoices, account.currency
        self.setVisible(any(invoice.currency != currency for invoice in invoices))
        if self.isHidden():
            return
        unpriced = [s.product for s in account.subscriptions if not s.priced and not s.ended]
        self.left_out.setVisible(bool(unpriced))
        self.left_out.setText(self.tr("Without a price: {names}").format(names=", ".join(unpriced)))
        priced = any(invoice.priced for invoice in invoices)
        try:
            total = gross_total(invoices, currency, account.rates)
        except MissingRate as missing:
            self._show_missing(missing, currency)
            return
        self.missing.hide()
        text = self.tr("All invoices shown, with tax, in {currency}: {amount}")
        amount = money(total, currency) if priced else no_price()
        self.total.setText(text.format(currency=currency, amount=amount))
        because = partial(explained_total, invoices, currency, account.rates) if priced else None
        self.total.explain(because, currency, part=amount, nothing=not total)
        self.total.show()

    def _show_missing(self, missing: MissingRate, currency: str) -> None:
        self.total.hide()
        text = self.tr(
            "The total in {currency} cannot be given: the rate {base}/{quote} of {day} is missing."
        )
        self.missing.show_message(
            text.format(
                currency=currency, base=missing.base, quote=missing.quote, day=day(missing.on)
            )
        )
