"""Agrees another commitment, length, billing and price from the renewal on (E1.4)."""

from dataclasses import dataclass
from enum import StrEnum, auto

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QWidget

from seatdesk.controllers.outcome import Outcome
from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.subscription_checks import LONGEST_TERM, MOST_SEATS
from seatdesk.domain.account.terms_and_prices import SeatPrice
from seatdesk.domain.changes.priced_changes import TermsForm
from seatdesk.domain.changes.renewal_terms import usual_billing, usual_length, usual_notice
from seatdesk.domain.choices import Billing, Commitment
from seatdesk.domain.forecast.quote import Quote
from seatdesk.override import override
from seatdesk.ui.billing.renewal_dialog import RenewalDialog
from seatdesk.ui.text.wording import name_of
from seatdesk.ui.widgets.dialogs.inquiry import Asks
from seatdesk.ui.widgets.fields import MoneyEdit
from seatdesk.ui.widgets.form import choice, choose, count

_LONGEST_NOTICE = 3660


class Price(StrEnum):
    """The source of the price from the renewal on."""

    BOOK = auto()
    KEPT = auto()
    STATED = auto()


@dataclass(frozen=True, slots=True)
class TermsNeeds:
    """`book`: the name of the contract's price book; empty: it has prices of its own."""

    subscription: Subscription
    quote: Asks[TermsForm, Outcome[Quote] | Exception]
    book: str = ""
    missing_permission: str = ""


class TermsDialog(RenewalDialog):
    """Opens on the other commitment: who changes terms mostly means that."""

    help_topic = "billing"

    terms_requested = Signal(object, str, object)
    """TermsForm, note, and the quote that was shown."""

    def __init__(self, needs: TermsNeeds, parent: QWidget | None) -> None:
        super().__init__(needs.subscription, needs.missing_permission, parent)
        self.set_title(self.tr("Terms at the renewal"))
        self._needs = needs
        self._make_fields()
        self.lay_out(needs.subscription.product, self.form)
        now = needs.subscription.commitment
        choose(self.commitment, next(c for c in Commitment if c is not now))
        self._choose()
        self.commitment.currentIndexChanged.connect(self._choose)
        for box in (self.billing, self.price):
            box.currentIndexChanged.connect(self._requote)
        for number in (self.months, self.notice_days, self.included):
            number.valueChanged.connect(self._requote)
        for field in (self.base, self.unit):
            field.changed.connect(self._requote)

    def _make_fields(self) -> None:
        now, currency = self._needs.subscription, self._needs.subscription.currency
        words = [(name_of(c), c) for c in Commitment]
        self.commitment = choice(self.tr("Commitment"), words, self)
        self.months = count(self.tr("Length of a term in months"), 1, LONGEST_TERM, self)
        self.billing = choice(self.tr("Billing"), [(name_of(b), b) for b in Billing], self)
        self.notice_days = count(self.tr("Days of notice"), 0, _LONGEST_NOTICE, self)
        self.price = choice(self.tr("Price"), self._prices(), self)
        self.base = MoneyEdit(self.tr("Base price per month"), currency, self)
        self.included = count(self.tr("Included seats"), 0, MOST_SEATS, self)
        self.unit = MoneyEdit(self.tr("Price per additional seat and month"), currency, self)
        _, rates = now.term.tier_on(now.renewal)
        self.base.set_amount(rates.base)
        self.included.setValue(rates.included)
        self.unit.set_amount(rates.seat.tiers[0].unit)
        form = self.form
        form.row("commitment", self.tr("Commitment"), self.commitment)
        form.row("months", self.tr("Months of a term"), self.months)
        form.row("billing", self.tr("Billing"), self.billing)
        form.row("notice", self.tr("Days of notice"), self.notice_days)
        form.row("price", self.tr("Price"), self.price)
        self._stated = [
            form.row("base", self.tr("Base price per month"), self.base),
            form.row("included", self.tr("Included seats"), self.included),
            form.row("unit", self.tr("Per seat and month"), self.unit),
        ]

    def _prices(self) -> list[tuple[str, object]]:
        entries: list[tuple[str, object]] = [
            (self.tr("As it is"), Price.KEPT),
            (self.tr("Stated here"), Price.STATED),
        ]
        if self._needs.book:
            of_book = self.tr("{book}, on the day of the renewal").format(book=self._needs.book)
            entries.insert(0, (of_book, Price.BOOK))
        return entries

    @Slot()
    def _choose(self) -> None:
        """Another commitment: the length, billing and notice that go with it."""
        of, commitment = self._needs.subscription, self._commitment
        months = usual_length(of, commitment)
        with (
            QSignalBlocker(self.months),
            QSignalBlocker(self.notice_days),
            QSignalBlocker(self.billing),
        ):
            self.months.setValue(months)
            choose(self.billing, usual_billing(of, months))
            self.notice_days.setValue(usual_notice(of, commitment))
        self._requote()

    @property
    def _commitment(self) -> Commitment:
        return Commitment(self.commitment.currentData())

    @property
    def terms(self) -> TermsForm | None:
        """The terms asked for; None while a price is missing."""
        price = Price(self.price.currentData())
        asked = TermsForm(
            commitment=self._commitment,
            months=self.months.value(),
            billing=Billing(self.billing.currentData()),
            notice_days=self.notice_days.value(),
            keep_price=price is Price.KEPT,
        )
        if price is not Price.STATED:
            return asked
        base, unit = self.base.amount, self.unit.amount
        if base is None or unit is None or base < 0 or unit < 0:
            return None
        return TermsForm(
            commitment=asked.commitment,
            months=asked.months,
            billing=asked.billing,
            notice_days=asked.notice_days,
            base=base,
            included=self.included.value(),
            seat_price=SeatPrice.of(unit),
        )

    @Slot()
    def _requote(self) -> None:
        stated = self.price.currentData() == Price.STATED
        for cell in self._stated:
            self.form.rows.setRowVisible(cell, stated)
        asked = self.terms
        if asked is None:
            self.refuse_now(self.tr("Enter the prices."))
            return
        self.wait_for_quote()
        self.inquiry.ask(self._needs.quote, asked, self.take_quote)

    @override
    def said(self) -> str:
        plan = self._needs.subscription.tier_plan
        if plan is None:
            return ""
        text = self.tr("The price of {tier} counts, which is agreed for the same day.")
        return text.format(tier=plan.tier)

    @override
    def request(self, note: str) -> None:
        self.terms_requested.emit(self.terms, note, self.quote)
