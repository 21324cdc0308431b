"""A contract as a person enters or corrects it, made into a subscription."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from seatdesk.controllers import tariffs
from seatdesk.controllers.action import Action, accepted
from seatdesk.domain.account import (
    Billing,
    Charge,
    Commitment,
    Convention,
    Discount,
    OneOff,
    Rates,
    RenewalPrice,
    Rounding,
    SeatPrice,
    Subscription,
    new_subscription,
)
from seatdesk.domain.contracts import running_term


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractForm:
    """What a contract says. Prices are per month; without a base they are the price book's."""

    product: str
    tier: str
    start: date
    months: int = 12
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

    def own_rates(self) -> Rates | None:
        """The contract's own prices, when it states them."""
        if self.base is None and self.seat_price is None:
            return None
        seat = self.seat_price or SeatPrice.of(Decimal(0))
        return Rates(self.base or Decimal(0), self.included, seat)


def subscription_of(action: Action, form: ContractForm) -> Subscription:
    """The subscription a form describes, in the term that is running today, or `Declined`."""
    policies = action.account.policies
    rates = form.own_rates()
    if rates is None:
        rates = accepted(
            tariffs.rates_in(
                action,
                form.price_book,
                product=form.product,
                tier=form.tier,
                currency=_currency(action, form),
                commitment=form.commitment,
                on=form.start,
            )
        )
    made = new_subscription(
        product=form.product,
        tier=form.tier,
        currency=_currency(action, form),
        start=form.start,
        term_months=form.months,
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
    return running_term(completed, action.today)


def corrected(before: Subscription, today: date, fields: dict[str, Any]) -> Subscription:
    """A subscription with what was entered wrong entered right.

    Fields are those of `ContractForm`, given only where they change.
    """
    after, rest = before, dict(fields)
    moved: dict[str, Any] = {name: rest.pop(name) for name in ("start", "months") if name in rest}
    if moved:
        after = _moved(after, today, moved)
    if "additional" in rest:
        after = _with_additional(after, rest.pop("additional"))
    priced: dict[str, Any] = {
        name: rest.pop(name) for name in ("base", "included", "seat_price") if name in rest
    }
    if "tier" in rest:
        after = after.with_term(tier=rest.pop("tier"))
    if priced:
        after = _repriced(after, priced)
    return replace(after, **rest)


def _currency(action: Action, form: ContractForm) -> str:
    return form.currency.upper() or action.account.currency


def _moved(subscription: Subscription, today: date, moved: dict[str, Any]) -> Subscription:
    """Another start or length: the term that is running is counted anew."""
    whole = replace(
        subscription,
        start=moved.get("start", subscription.start),
        term_months=moved.get("months", subscription.term_months),
    )
    return running_term(whole.with_term(start=whole.start), today)


def _with_additional(subscription: Subscription, additional: int) -> Subscription:
    """Another number of seats was there from the first day of the term on."""
    more = additional - subscription.additional
    opened = subscription.with_term(opening=subscription.term.opening + more)
    return replace(opened, additional=additional)


def _repriced(subscription: Subscription, priced: dict[str, Any]) -> Subscription:
    rates = subscription.term.rates
    if "seat_price" in priced:
        priced = priced | {"seat": priced["seat_price"]}
    kept = {name: value for name, value in priced.items() if name != "seat_price"}
    own = bool({"base", "seat"} & kept.keys())
    after = replace(rates, source="contract" if own else rates.source, **kept)
    changed = replace(
        subscription,
        included=after.included,
        price_book="" if own else subscription.price_book,
    )
    return changed.with_term(rates=after)
