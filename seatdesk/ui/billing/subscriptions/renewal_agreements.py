"""Terms and prices agreed for the renewal, as they stand on a subscription's row."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from seatdesk.domain.forecast.overview import Overview
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.requests.pending_requests import PendingRequests
from seatdesk.ui.widgets.notice import Notice


class RenewalAgreements(QWidget):
    """A notice for each, with the button that takes it off; nothing where nothing is agreed."""

    terms_requested = Signal(str)
    cancel_terms_requested = Signal(str)
    price_requested = Signal(str)
    cancel_price_requested = Signal(str)

    def __init__(self, product: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._product = product
        self.change_terms = QPushButton(self.tr("Terms at the renewal…"), parent)
        self.change_price = QPushButton(self.tr("Price at the renewal…"), parent)
        self.change_terms.clicked.connect(self._ask_terms)
        self.change_price.clicked.connect(self._ask_price)
        self.terms = Notice(Severity.INFO, parent=self)
        self.cancel_terms = self.terms.offer(self.tr("Cancel change of terms"), self._cancel_terms)
        self.price = Notice(Severity.INFO, parent=self)
        self.cancel_price = self.price.offer(self.tr("Cancel change of price"), self._cancel_price)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.terms)
        layout.addWidget(self.price)

    def show_overview(self, overview: Overview) -> None:
        """Show what is agreed; a price says when something else of that day comes before it."""
        plan, price, words = overview.terms_plan, overview.renewal_price, PendingRequests()
        self.terms.show_message(
            "" if plan is None else words.terms(plan, renews=overview.auto_renew)
        )
        told = ""
        if price is not None and not overview.ended:
            told = words.price(price, overview.currency, on=overview.renewal)
            if plan is not None or overview.tier_plan is not None:
                told += " " + self.tr("What else is agreed for that day has its own price.")
        self.price.show_message(told)
        self.setVisible(bool(plan or told))

    def allow(self, missing_permission: str, over: str, *, renews: bool) -> None:
        """P1, D10: a button that cannot be used says why."""
        ends = "" if renews else self.tr("It does not renew: switch auto-renewal on first.")
        for button, reason in (
            (self.cancel_terms, missing_permission),
            (self.cancel_price, missing_permission or ends),
            (self.change_price, missing_permission or over or ends),
        ):
            button.setEnabled(not reason)
            button.setToolTip(plain_tip(reason))
            button.setAccessibleDescription(reason)

    @Slot()
    def _ask_terms(self) -> None:
        self.terms_requested.emit(self._product)

    @Slot()
    def _cancel_terms(self) -> None:
        self.cancel_terms_requested.emit(self._product)

    @Slot()
    def _ask_price(self) -> None:
        self.price_requested.emit(self._product)

    @Slot()
    def _cancel_price(self) -> None:
        self.cancel_price_requested.emit(self._product)
