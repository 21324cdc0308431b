"""The base of dialogs about a renewal: what it is now, what it becomes, and what that costs."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.forecast.quote import Quote, QuoteSide
from seatdesk.override import override
from seatdesk.ui.billing.quote_dialog import QuoteDialog
from seatdesk.ui.text.number_format import day, number
from seatdesk.ui.text.wording import months_text, name_of, per_period_text
from seatdesk.ui.widgets.fact_card import FactCard
from seatdesk.ui.widgets.form import Form


class RenewalDialog(QuoteDialog):
    """Quotes what is agreed for the renewal; those made of it say what that is."""

    def __init__(
        self, subscription: Subscription, missing_permission: str, parent: QWidget | None
    ) -> None:
        super().__init__(
            self.tr("From the renewal, with this change"),
            self.tr("Costs, without tax"),
            self.tr("Agree for the renewal"),
            missing_permission,
            parent,
        )
        self._subscription = subscription
        self.form = Form(self, margin=False)
        self.confirm.clicked.connect(self._confirm)

    def said(self) -> str:
        """Sentences beside the day on which it acts."""
        return ""

    def request(self, note: str) -> None:
        """Ask for what was confirmed."""
        raise NotImplementedError

    @override
    def show_quote(self, quote: Quote) -> None:
        currency = quote.currency
        self._position(self.current, quote.current, currency)
        self._position(self.after, quote.after, currency)
        self.costs.clear()
        self.costs.show_amount(
            self.tr("Next term, if nothing changes ({length})").format(
                length=months_text(quote.current.months)
            ),
            quote.next_term_before,
            currency,
            lambda: quote.next_term_before_derivation,
            priced=quote.current.priced,
        )
        self.costs.show_amount(
            self.tr("Next term, with this change ({length})").format(
                length=months_text(quote.after.months)
            ),
            quote.next_term,
            currency,
            lambda: quote.next_term_derivation,
            priced=quote.priced,
            strong=True,
        )
        if quote.same_length and quote.compares:
            change = quote.next_term - quote.next_term_before
            self.costs.show_change(
                self.tr("Difference"), change, currency, lambda: quote.next_term_change_derivation
            )
        self.when.show_message(" ".join(text for text in (self._when(quote), self.said()) if text))

    def _when(self, quote: Quote) -> str:
        text = self.tr("It acts at the renewal on {day}. Tell the vendor by {last}.")
        last = self._subscription.last_day_to_act
        return text.format(day=day(quote.effective), last=day(last))

    def _position(self, box: FactCard, position: QuoteSide, currency: str) -> None:
        box.show_fact(self.tr("Commitment"), name_of(position.commitment), strong=True)
        box.show_fact(self.tr("Term"), months_text(position.months), strong=True)
        box.show_fact(self.tr("Billing"), name_of(position.billing))
        box.show_fact(self.tr("Seats owned"), number(position.owned))
        for name in {per_period_text(b) for b in type(position.billing)}:
            box.drop(name)
        box.show_amount(
            per_period_text(position.billing),
            position.period_amount,
            currency,
            lambda: position.period.derivation,
            priced=position.priced,
        )

    @Slot()
    def _confirm(self) -> None:
        if self.quote is not None:
            self.wait(self.confirm)
            self.request(self.note.text().strip())
