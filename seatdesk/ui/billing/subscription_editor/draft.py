"""The draft of a subscription: the answers of the editor, and the subscription they make."""

from dataclasses import dataclass, replace
from datetime import date

from seatdesk.controllers.operations.subscription_form import with_dates
from seatdesk.domain.account.account import Subscription, new_subscription
from seatdesk.domain.account.subscription_checks import running_term
from seatdesk.domain.account.terms_and_prices import (
    Bought,
    Discount,
    OneOff,
    Rates,
    RenewalPrice,
    Term,
    TierChanged,
)
from seatdesk.domain.choices import Billing, Charge, Commitment, Convention, Rounding


@dataclass(frozen=True, slots=True, kw_only=True)
class SubscriptionDraft:
    """All answers of the editor, each valid for itself."""

    product: str
    tier: str
    currency: str
    rates: Rates
    price_book: str
    commitment: Commitment
    billing: Billing
    start: date
    months: int
    additional: int
    minimum: int
    notice_days: int
    auto_renew: bool
    legacy: bool
    future_quote: bool
    charge: Charge
    convention: Convention
    rounding: Rounding
    discounts: tuple[Discount, ...]
    one_offs: tuple[OneOff, ...]
    renewal_price: RenewalPrice | None

    def new(self, today: date) -> Subscription:
        """A new subscription as it stands today, in the term that is running now."""
        fresh = new_subscription(
            product=self.product,
            tier=self.tier,
            currency=self.currency,
            start=self.start,
            term_months=self.months,
            rates=self.rates,
            additional=self.additional,
        )
        return running_term(self._with_terms(fresh), today)

    def corrected(self, present: Subscription, today: date) -> Subscription:
        """The subscription that is there, with the answers in place of what was entered wrong.

        What happened inside the running term stays; its prices and its opening are corrected.
        """
        moved = present
        if (self.start, self.months) != (present.start, present.term_months):
            moved = with_dates(present, today, start=self.start, months=self.months)
        return self._with_terms(
            replace(
                moved,
                term=self._corrected_term(moved.term, present, today),
                currency=self.currency,
                included=self.rates.included,
                additional=self.additional,
            )
        )

    def _corrected_term(self, term: Term, present: Subscription, today: date) -> Term:
        events = list(term.events)
        raised = [i for i, event in enumerate(events) if isinstance(event, TierChanged)]
        if raised and term.tier_on(today) == (present.tier, term.tier_on(date.max)[1]):
            events[raised[-1]] = replace(
                _tier_change(events[raised[-1]]), tier=self.tier, rates=self.rates
            )
            return replace(term, opening=self._opening(term, today), events=tuple(events))
        return replace(term, tier=self.tier, rates=self.rates, opening=self._opening(term, today))

    def _opening(self, term: Term, today: date) -> int:
        """The seats on the first day that lead to today's number."""
        bought = sum(e.seats for e in term.events if isinstance(e, Bought) and e.on <= today)
        return max(0, self.additional - bought)

    def _with_terms(self, subscription: Subscription) -> Subscription:
        return replace(
            subscription,
            price_book=self.price_book,
            commitment=self.commitment,
            billing=self.billing,
            minimum=self.minimum,
            notice_days=self.notice_days,
            auto_renew=self.auto_renew,
            legacy=self.legacy,
            future_quote=self.future_quote,
            charge=self.charge,
            convention=self.convention,
            rounding=self.rounding,
            discounts=self.discounts,
            one_offs=self.one_offs,
            renewal_price=self.renewal_price,
        )


def _tier_change(event: object) -> TierChanged:
    if isinstance(event, TierChanged):
        return event
    raise TypeError(event)
