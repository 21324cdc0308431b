"""The confirmation of a scheduled downgrade, in words and figures."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.forecast.quote import Quote
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.number_format import day, number
from seatdesk.ui.widgets.fact_card import FactCard
from seatdesk.ui.widgets.notice import Notice


class ConfirmationPage(QWidget):
    """The page about the change that waits for the renewal."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.scheduled = Notice(Severity.DONE, parent=self)
        self.summary = FactCard(parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.fontMetrics().height() * 2 // 3)
        column.addWidget(self.scheduled)
        column.addWidget(self.summary)
        column.addStretch()

    def show_scheduled(self, subscription: Subscription, quote: Quote, seats: int) -> None:
        """Write what leaves, from when, and what it saves."""
        leave = self.tr("%n additional paid user(s) leave {product} {tier} on {day}.", "", seats)
        self.scheduled.show_message(
            leave.format(
                product=subscription.product, tier=subscription.tier, day=day(subscription.renewal)
            ),
            Severity.DONE,
        )
        currency = quote.currency
        self.summary.show_fact(self.tr("Additional seats then"), number(quote.after.additional))
        self.summary.show_amount(
            self.tr("Next term"), quote.next_term, currency, lambda: quote.next_term_derivation,
            priced=quote.priced,
        )  # fmt: skip
        saved = quote.next_term - quote.next_term_before
        difference = self.tr("Difference")
        self.summary.show_change(
            difference, saved, currency, lambda: quote.next_term_change_derivation,
            priced=quote.compares, strong=True,
        )  # fmt: skip
        self.summary.show_fact(
            self.tr("Tell the vendor by"), day(subscription.last_day_to_act), strong=True
        )
        self.summary.show_amount(
            self.tr("Still to be invoiced this term"),
            quote.to_renewal_before,
            currency,
            lambda: quote.to_renewal_before_derivation,
            priced=quote.current.priced,
        )
