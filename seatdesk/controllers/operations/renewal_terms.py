"""Terms and prices from the renewal on, as a person asks for them, made into changes (E1.4)."""

from dataclasses import dataclass, replace
from decimal import Decimal

from seatdesk.controllers.operations import price_books
from seatdesk.controllers.operations.use_case import UseCase, accepted, decline
from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.subscription_checks import check_prices, check_rates
from seatdesk.domain.account.terms_and_prices import OWN_PRICE, Rates, RenewalPrice, SeatPrice
from seatdesk.domain.changes.changes import CancelTerms, ScheduleTerms, SetRenewalPrice
from seatdesk.domain.changes.renewal_terms import (
    cancelling,
    usual_billing,
    usual_length,
    usual_notice,
)
from seatdesk.domain.changes.renewals import renewed_rates
from seatdesk.domain.choices import Billing, Commitment
from seatdesk.domain.refusals import Code


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsForm:
    """Other terms from the renewal on; what is not said is as it usually is, or as it was.

    The price is the one stated, else that of a price book on the renewal day: the one named, or the
    contract's. Without either, and with `keep_price`, the contract's own price goes on.
    """

    commitment: Commitment
    months: int | None = None
    billing: Billing | None = None
    notice_days: int | None = None
    price_book: str = ""
    keep_price: bool = False
    base: Decimal | None = None
    included: int | None = None
    seat_price: SeatPrice | None = None

    @property
    def states_price(self) -> bool:
        """True when any part of the price is stated."""
        return (self.base, self.included, self.seat_price) != (None, None, None)


def scheduled(use_case: UseCase, product: str, form: TermsForm) -> ScheduleTerms:
    """The change that a form asks for, or `Declined`."""
    subscription = use_case.subscription(product)
    months = form.months
    if months is None:
        months = usual_length(subscription, form.commitment)
    notice = form.notice_days
    return ScheduleTerms(
        product,
        months,
        form.commitment,
        form.billing or usual_billing(subscription, months),
        _rates(use_case, subscription, form),
        usual_notice(subscription, form.commitment) if notice is None else notice,
    )


def _rates(use_case: UseCase, subscription: Subscription, form: TermsForm) -> Rates:
    """The price of the tier in force now: a tier of the same day comes with its own."""
    kept = renewed_rates(replace(subscription, tier_plan=None, terms_plan=None))
    if form.states_price:
        stated = Rates(
            kept.base if form.base is None else form.base,
            kept.included if form.included is None else form.included,
            kept.seat if form.seat_price is None else form.seat_price,
            OWN_PRICE,
        )
        accepted(check_rates(subscription, stated))
        return stated
    if form.keep_price or not (form.price_book or subscription.price_book):
        return kept
    return accepted(
        price_books.rates_in(
            use_case,
            form.price_book or subscription.price_book,
            product=subscription.product,
            tier=subscription.tier,
            currency=subscription.currency,
            commitment=form.commitment,
            on=subscription.renewal,
        )
    )


def cancelled(use_case: UseCase, product: str) -> CancelTerms:
    """The change that takes scheduled terms off, or `Declined` where there are none."""
    plan = use_case.subscription(product).terms_plan
    if plan is None:
        decline(Code.NOTHING_PENDING, product=product, reason="terms")
    return cancelling(product, plan)


def price_set(use_case: UseCase, product: str, price: RenewalPrice | None) -> SetRenewalPrice:
    """The change that sets or takes off the price from the renewal on."""
    subscription = use_case.subscription(product)
    before = subscription.renewal_price
    if price is None and before is None:
        decline(Code.NOTHING_PENDING, product=product, reason="renewal_price")
    accepted(check_prices(replace(subscription, renewal_price=price), subscription))
    return SetRenewalPrice(product, price, before)
