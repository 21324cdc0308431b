"""The tier dialog: up at once with credit and charge, down at the renewal (D8)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QWidget

from seatdesk.controllers.outcome import Outcome
from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.subscription_checks import MOST_SEATS
from seatdesk.domain.account.terms_and_prices import Rates, SeatPrice
from seatdesk.domain.changes.kinds.request_changes import CancelRemoval
from seatdesk.domain.charges.figure import Figure
from seatdesk.domain.charges.invoice import Invoice, Line
from seatdesk.domain.forecast.quote import Quote, QuoteSide
from seatdesk.domain.money.algebra import EXPLAINED
from seatdesk.override import override
from seatdesk.ui.billing.quote_dialog import QuoteDialog
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.number_format import day, money, no_price, number
from seatdesk.ui.text.plain_text import literal
from seatdesk.ui.text.requests.cancelled_requests import CancelledRequests
from seatdesk.ui.text.terms import Term
from seatdesk.ui.text.wording import line_text, per_period_text
from seatdesk.ui.widgets.amounts.amount_link import Because
from seatdesk.ui.widgets.dialogs.inquiry import Asks
from seatdesk.ui.widgets.fact_card import FactCard
from seatdesk.ui.widgets.fields import MoneyEdit
from seatdesk.ui.widgets.form import choice, count, name_line


@dataclass(frozen=True, slots=True)
class TierNeeds:
    """The subscription, and `offers`: tiers of the price book with their rates.

    `first`: which of them can be had, so that the dialog opens on something useful.
    """

    subscription: Subscription
    offers: Sequence[tuple[str, Rates]]
    quote: Asks[tuple[str, Rates], Outcome[Quote] | Exception]
    missing_permission: str = ""
    first: int = 0


class TierDialog(QuoteDialog):
    """Takes tier and rates; says whether the change acts at once or waits."""

    help_topic = "billing"

    tier_requested = Signal(str, object, str)
    """Tier, Rates, note."""

    def __init__(self, needs: TierNeeds, parent: QWidget | None) -> None:
        super().__init__(
            self.tr("After update"),
            self.tr("Charged and credited"),
            "",
            needs.missing_permission,
            parent,
        )
        self.set_title(self.tr("Change tier"))
        self._needs = needs
        currency = needs.subscription.currency
        self.tier = choice(self.tr("Tier"), [(name, name) for name, _ in needs.offers], self)
        self.tier.setEditable(True)
        name_line(self.tier)
        self.base = MoneyEdit(self.tr("Base price per month"), currency, self)
        self.included = count(self.tr("Included seats"), 0, MOST_SEATS, self)
        self.unit = MoneyEdit(self.tr("Price per additional seat and month"), currency, self)
        self._lay_out()
        self.tier.setCurrentIndex(needs.first)
        self._choose()
        self.tier.currentTextChanged.connect(self._choose)
        for field in (self.base, self.unit):
            field.changed.connect(self._requote)
        self.included.valueChanged.connect(self._requote)
        self.confirm.clicked.connect(self._confirm)

    @property
    def rates(self) -> Rates | None:
        """The rates of the offer, or as they were typed over it."""
        base, unit = self.base.amount, self.unit.amount
        if base is None or unit is None or base < 0 or unit < 0:
            return None
        offer = self._offer()
        typed = (base, self.included.value(), unit)
        if offer and typed == (offer.base, offer.included, offer.seat.tiers[0].unit):
            return offer
        return Rates(base, self.included.value(), SeatPrice.of(unit))

    def _offer(self) -> Rates | None:
        name = self.tier.currentText().strip()
        return next((rates for tier, rates in self._needs.offers if tier == name), None)

    @Slot()
    def _choose(self) -> None:
        offer = self._offer()
        if offer is not None:
            self.base.set_amount(offer.base)
            self.included.setValue(offer.included)
            self.unit.set_amount(offer.seat.tiers[0].unit)
        self._requote()

    @Slot()
    def _requote(self) -> None:
        tier, rates = self.tier.currentText().strip(), self.rates
        self.confirm.setText(literal(self.tr("Change to {tier}").format(tier=tier or "…")))
        if not tier or rates is None:
            self.refuse_now(self.tr("Enter the tier and its prices."))
            return
        self.wait_for_quote()
        self.inquiry.ask(self._needs.quote, (tier, rates), self.take_quote)

    @override
    def show_quote(self, quote: Quote) -> None:
        currency = quote.currency
        self._position(self.current, quote.current, currency)
        self._position(self.after, quote.after, currency)
        self.costs.clear()
        for line in quote.lines:
            self.costs.show_change(
                line_text(line), line.amount, currency, _why(line), priced=line.priced
            )
        self._show_invoice(quote)
        self._show_next_term(quote)
        self.when.show_message(
            " ".join(self._effects(quote)), Severity.INFO if quote.waits else Severity.WARNING
        )

    def _effects(self, quote: Quote) -> Iterator[str]:
        """The sentences about when it acts, what it cancels, and the seats."""
        if quote.waits:
            text = self.tr("A lower tier waits: it starts at the renewal on {day}.")
            yield text.format(day=day(self._needs.subscription.renewal))
        else:
            text = self.tr(
                "A higher tier acts at once. Due now: {amount}. It stays until the renewal."
            )
            amount = money(quote.due_now, quote.currency) if quote.priced else no_price()
            yield text.format(amount=amount)
        cancelled = CancelledRequests()
        for cancel in quote.cancelled:
            yield cancelled.beforehand(cancel)
        removal = self._needs.subscription.removal
        if removal and not any(isinstance(gone, CancelRemoval) for gone in quote.cancelled):
            leave = self.tr(
                "The pending removal stays: %n additional paid user(s) leave on {day}.",
                "",
                removal.seats,
            )
            yield leave.format(day=day(removal.effective))
        more = quote.after.included - quote.current.included
        if more > 0 and quote.after.additional:
            yield self.tr(
                "%n seat(s) more are included; additional seats stay until they are removed.",
                "",
                more,
            )

    def _show_invoice(self, quote: Quote) -> None:
        """The next invoice as it was, as it will be, and the difference."""
        if quote.next_invoice_date is None:
            return
        before, after, on = quote.invoice_before, quote.invoice_after, quote.next_invoice_date
        self._invoice(self.tr("Invoice of {day}, without this change"), on, before)
        self._invoice(self.tr("Invoice of {day}"), on, after)
        if before is not None and after is not None:
            self.costs.show_change(
                self.tr("Difference on this invoice"),
                after.net - before.net,
                quote.currency,
                lambda: EXPLAINED.sub(after.net_derivation, before.net_derivation, "difference"),
                priced=before.priced and after.priced,
            )

    def _invoice(self, name: str, on: date, invoice: Invoice | None) -> None:
        if invoice is not None:
            self.costs.show_amount(
                name.format(day=day(on)), invoice.net, invoice.currency,
                lambda: invoice.net_derivation, priced=invoice.priced,
            )  # fmt: skip

    def _show_next_term(self, quote: Quote) -> None:
        """Its total; and the difference, where there was a price before."""
        self.costs.show_amount(
            self.tr("Next term"), quote.next_term, quote.currency,
            lambda: quote.next_term_derivation, priced=quote.priced, strong=not quote.compares,
        )  # fmt: skip
        if quote.compares:
            self.costs.show_change(
                self.tr("Next term, difference"),
                quote.next_term - quote.next_term_before,
                quote.currency,
                lambda: quote.next_term_change_derivation,
                strong=True,
            )
            self._show_parts(quote)

    def _show_parts(self, quote: Quote) -> None:
        """The parts of the difference, where requests are cancelled."""
        words = CancelledRequests()
        for part in quote.next_term_parts if quote.cancelled else ():
            tier = self.tr("of it, this change")
            self.costs.show_change(
                words.part(part.cancelled) if part.cancelled else tier,
                part.figure.amount,
                quote.currency,
                _why(part.figure),
            )

    def _position(self, box: FactCard, position: QuoteSide, currency: str) -> None:
        box.show_fact(self.tr("Tier"), position.tier, strong=True)
        box.show_fact(self.tr("Included seats"), number(position.included))
        box.show_fact(self.tr("Additional seats"), number(position.additional))
        if box is self.current:
            box.explain_term(self.tr("Additional seats"), Term.ADDITIONAL)
        box.show_fact(self.tr("Seats owned"), number(position.owned), strong=True)
        period = per_period_text(self._needs.subscription.billing)
        box.show_amount(
            period, position.period_amount, currency, lambda: position.period.derivation,
            priced=position.priced,
        )  # fmt: skip

    @Slot()
    def _confirm(self) -> None:
        self.wait(self.confirm)
        tier, note = self.tier.currentText().strip(), self.note.text().strip()
        self.tier_requested.emit(tier, self.rates, note)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Tier"), self.tier)
        form.addRow(self.tr("Base price per month"), self.base)
        form.addRow(self.tr("Included seats"), self.included)
        form.addRow(self.tr("Per seat and month"), self.unit)
        self.lay_out(self._needs.subscription.product, form)


def _why(amount: Line | Figure) -> Because:
    return lambda: amount.derivation
