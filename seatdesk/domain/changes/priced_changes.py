"""Changes made of what a person asks for, each price looked up on the day it takes effect (E1.2).

The use cases and the scenarios ask here alike, so what is evaluated is what will be carried out.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.book_prices import rates_in, rates_of
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.account.subscription_checks import check_prices, check_rates, is_upgrade
from seatdesk.domain.account.terms_and_prices import (
    OWN_PRICE,
    Bought,
    Rates,
    RenewalPrice,
    SeatPrice,
    TierChanged,
)
from seatdesk.domain.changes.kinds.request_changes import (
    CancelRemoval,
    CancelTerms,
    CancelTier,
    ScheduleTerms,
    ScheduleTier,
    SetRenewalPrice,
)
from seatdesk.domain.changes.kinds.term_changes import Buy, ChangeTier
from seatdesk.domain.changes.renewal_terms import (
    cancelling,
    usual_billing,
    usual_length,
    usual_notice,
)
from seatdesk.domain.changes.renewals import renewed_rates
from seatdesk.domain.choices import Billing, Commitment, PriceModel
from seatdesk.domain.refusals import Code, Refusal, refuse


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


def purchase(
    subscription: Subscription,
    seats: int,
    on: date,
    books: Sequence[PriceBook],
    *,
    order: str = "",
) -> Buy | Refusal:
    """The purchase of so many seats from a day.

    The price is that of the price book on the day; without one it is the subscription's own.
    """
    if not subscription.price_book or subscription.legacy or subscription.future_quote:
        return Buy(subscription.product, Bought(on, seats, order=order))
    return purchase_from_book(subscription, seats, on, books, order=order)


def purchase_from_book(
    subscription: Subscription,
    seats: int,
    on: date,
    books: Sequence[PriceBook],
    *,
    order: str = "",
) -> Buy | Refusal:
    """The same at the book's price; refused where the book, or the contract, names none."""
    rates = rates_of(books, subscription, subscription.tier, on)
    if isinstance(rates, Refusal):
        return rates
    product = subscription.product
    if rates.seat.model is not PriceModel.FLAT:  # steps are priced by the subscription's own seats
        return Buy(product, Bought(on, seats, source=rates.source, order=order))
    return Buy(product, Bought(on, seats, rates.seat.tiers[0].unit, rates.source, order))


def removal_cancelled(subscription: Subscription) -> CancelRemoval | Refusal:
    """The change that takes the pending removal off."""
    if subscription.removal is None:
        return refuse(Code.NOTHING_PENDING, product=subscription.product)
    return CancelRemoval(subscription.product, subscription.removal.seats)


def tier_change(
    subscription: Subscription,
    tier: str,
    rates: Rates | None,
    books: Sequence[PriceBook],
    *,
    today: date,
    on: date | None = None,
) -> ChangeTier | ScheduleTier | Refusal:
    """Another tier: a higher one on the day, any other at the renewal (D8).

    The book's price is that of the day on which the tier begins (C6, E1.5). `on` None: today for a
    higher one, the renewal for a lower.
    """
    product, day, renewal = subscription.product, on or today, subscription.renewal
    if rates is not None and (refusal := check_rates(subscription, rates)):
        return refusal
    wanted = rates or rates_of(books, subscription, tier, day)
    if isinstance(wanted, Refusal):
        # Of the tier that is there already nobody has to know a price.
        same = tier == subscription.tier
        return refuse(Code.SAME_TIER, product=product, tier=tier) if same else wanted
    if is_upgrade(subscription, wanted):
        if day != renewal:
            return ChangeTier(product, TierChanged(day, tier, wanted))
    elif on not in {None, renewal}:
        return refuse(Code.TIER_WAITS, product=product, tier=tier, renewal=renewal)
    if rates is None and day != renewal:
        wanted = rates_of(books, subscription, tier, renewal)
    return wanted if isinstance(wanted, Refusal) else ScheduleTier(product, tier, wanted)


def tier_cancelled(subscription: Subscription) -> CancelTier | Refusal:
    """The change that takes the tier agreed for the renewal off."""
    plan = subscription.tier_plan
    if plan is None:
        return refuse(Code.NOTHING_PENDING, product=subscription.product, reason="tier")
    return CancelTier(subscription.product, plan.tier, plan.rates)


def terms_scheduled(
    subscription: Subscription, form: TermsForm, books: Sequence[PriceBook]
) -> ScheduleTerms | Refusal:
    """The terms that a form asks for."""
    months = form.months
    if months is None:
        months = usual_length(subscription, form.commitment)
    rates = _terms_rates(subscription, form, books)
    if isinstance(rates, Refusal):
        return rates
    notice = form.notice_days
    return ScheduleTerms(
        subscription.product,
        months,
        form.commitment,
        form.billing or usual_billing(subscription, months),
        rates,
        usual_notice(subscription, form.commitment) if notice is None else notice,
    )


def _terms_rates(
    subscription: Subscription, form: TermsForm, books: Sequence[PriceBook]
) -> Rates | Refusal:
    """The price of the tier in force now: a tier of the same day comes with its own."""
    kept = renewed_rates(replace(subscription, tier_plan=None, terms_plan=None))
    if form.states_price:
        stated = stated_rates(kept, form.base, form.included, form.seat_price)
        return check_rates(subscription, stated) or stated
    if form.keep_price or not (form.price_book or subscription.price_book):
        return kept
    return rates_in(
        books,
        form.price_book or subscription.price_book,
        product=subscription.product,
        tier=subscription.tier,
        currency=subscription.currency,
        commitment=form.commitment,
        on=subscription.renewal,
    )


def stated_rates(
    now: Rates, base: Decimal | None, included: int | None, seat: SeatPrice | None
) -> Rates:
    """Prices as stated; a part that is not stays as it is now."""
    return Rates(
        now.base if base is None else base,
        now.included if included is None else included,
        now.seat if seat is None else seat,
        OWN_PRICE,
    )


def terms_cancelled(subscription: Subscription) -> CancelTerms | Refusal:
    """The change that takes scheduled terms off."""
    plan = subscription.terms_plan
    if plan is None:
        return refuse(Code.NOTHING_PENDING, product=subscription.product, reason="terms")
    return cancelling(subscription.product, plan)


def renewal_price_set(
    subscription: Subscription, price: RenewalPrice | None
) -> SetRenewalPrice | Refusal:
    """The change that sets or takes off the price from the renewal on."""
    before = subscription.renewal_price
    if price is None and before is None:
        return refuse(Code.NOTHING_PENDING, product=subscription.product, reason="renewal_price")
    refusal = check_prices(replace(subscription, renewal_price=price), subscription)
    return refusal or SetRenewalPrice(subscription.product, price, before)
