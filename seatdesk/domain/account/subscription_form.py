"""The form of a subscription: what a person enters, made into a subscription."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from seatdesk.domain.account.account import Account, Subscription, new_subscription
from seatdesk.domain.account.book_prices import rates_in
from seatdesk.domain.account.entry_checks import usual_months
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.account.subscription_checks import running_term
from seatdesk.domain.account.terms_and_prices import (
    Discount,
    OneOff,
    Rates,
    RenewalPrice,
    SeatPrice,
)
from seatdesk.domain.choices import Billing, Charge, Commitment, Convention, Rounding
from seatdesk.domain.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class SubscriptionForm:
    """A subscription as entered. Prices are per month; without a base they are the price book's."""

    product: str
    tier: str
    start: date
    months: int | None = None
    """Of a term. None: one where the commitment is monthly, else twelve."""
    additional: int = 0
    currency: str = ""
    """Empty: the account's reporting currency."""
    price_book: str = ""
    commitment: Commitment = Commitment.ANNUAL
    billing: Billing = Billing.MONTHLY
    base: Decimal | None = None
    included: int = 0
    seat_price: SeatPrice | None = None
    notice_days: int = 0
    minimum: int = 0
    legacy: bool = False
    future_quote: bool = False
    auto_renew: bool = True
    charge: Charge | None = None
    """None, here and below: as the account's policies say."""
    convention: Convention | None = None
    rounding: Rounding | None = None
    discounts: tuple[Discount, ...] = ()
    one_offs: tuple[OneOff, ...] = ()
    renewal_price: RenewalPrice | None = None

    @property
    def term_months(self) -> int:
        """The length of a term: as stated, else as long as the commitment is usually."""
        return usual_months(self.commitment) if self.months is None else self.months

    def own_rates(self) -> Rates | None:
        """The subscription's own prices, when the form states them."""
        if self.base is None and self.seat_price is None:
            return None
        seat = self.seat_price or SeatPrice.of(Decimal(0))
        return Rates(self.base or Decimal(0), self.included, seat)


def entered_subscription(
    form: SubscriptionForm, account: Account, books: Sequence[PriceBook], today: date
) -> Subscription | Refusal:
    """The subscription a form describes, in the term that is running today."""
    policies, currency = account.policies, form.currency.upper() or account.currency
    rates = form.own_rates() or rates_in(
        books,
        form.price_book,
        product=form.product,
        tier=form.tier,
        currency=currency,
        commitment=form.commitment,
        on=form.start,
    )
    if isinstance(rates, Refusal):
        return rates
    made = new_subscription(
        product=form.product,
        tier=form.tier,
        currency=currency,
        start=form.start,
        term_months=form.term_months,
        rates=rates,
        additional=form.additional,
    )
    completed = replace(
        made,
        commitment=form.commitment,
        billing=form.billing,
        price_book="" if form.own_rates() else form.price_book,
        auto_renew=form.auto_renew,
        notice_days=form.notice_days,
        minimum=form.minimum,
        legacy=form.legacy,
        future_quote=form.future_quote,
        charge=form.charge or policies.charge,
        convention=form.convention or policies.convention,
        rounding=form.rounding or policies.rounding,
        discounts=form.discounts,
        one_offs=form.one_offs,
        renewal_price=form.renewal_price,
    )
    return running_term(completed, today)
