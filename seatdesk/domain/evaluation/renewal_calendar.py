"""The calendar of renewals: each with its last day to act, and what follows if nothing is done."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.account.pricing import rational
from seatdesk.domain.account.terms_and_prices import (
    Rates,
    Removal,
    RenewalPrice,
    TermsPlan,
    TierPlan,
)
from seatdesk.domain.calendar import Span, add_months
from seatdesk.domain.charges.figure import Figure
from seatdesk.domain.forecast.outlook import Outlook, outlook
from seatdesk.domain.money.algebra import EXPLAINED
from seatdesk.domain.money.derivation import Derivation

SATURDAY, SUNDAY = 5, 6
_PERCENT = 100
NOTHING: Mapping[str, Figure] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewalRow:
    """One renewal of a subscription as it stands, with what is scheduled for it (E4.1)."""

    product: str
    tier: str
    """The tier up to the renewal."""
    next_tier: str
    currency: str
    priced: bool
    term: Span
    """The term that ends with this renewal."""
    next_end: date | None
    """The end of the next term; None: the subscription ends."""
    last_day: date
    """The last day to act (D9)."""
    days_left: int
    """Below zero: the last day to act has passed."""
    auto_renew: bool
    additional: int
    """Additional seats of the next term."""
    owned: int
    """Seats paid for until the renewal."""
    months: int
    """Length of the next term."""
    next_term: Figure | None
    """Its costs; None where the subscription ends."""
    removal: Removal | None
    tier_plan: TierPlan | None
    terms_plan: TermsPlan | None
    agreed_price: RenewalPrice | None
    rates: Rates
    next_rates: Rates | None
    avoidable: Figure
    """The saving of the certain findings, at the renewal at which it can still be had."""

    @property
    def renewal(self) -> date:
        """First day of the next term."""
        return self.term.end

    @property
    def overdue(self) -> bool:
        """True when the last day to act has passed."""
        return self.days_left < 0

    @property
    def weekend(self) -> int | None:
        """5 or 6 where the last day to act is a Saturday or Sunday. It is said, never moved."""
        day = self.last_day.weekday()
        return day if day in {SATURDAY, SUNDAY} else None

    @property
    def changes_price(self) -> bool:
        """True when the next term has other prices."""
        following = self.next_rates
        now = (self.rates.base, self.rates.seat)
        return following is not None and (following.base, following.seat) != now

    def price_derivation(self, of: Callable[[Rates], Decimal], label: str) -> Derivation:
        """The steps of a price from the renewal on: a percentage that is agreed, or as stated."""
        now, following = of(self.rates), self.next_rates or self.rates
        start = EXPLAINED.literal(rational(now), label, self.rates.source)
        agreed = self.agreed_price.percent if self.agreed_price is not None else None
        if agreed is not None:
            share = EXPLAINED.div(
                EXPLAINED.literal(rational(agreed), "percent_more"),
                EXPLAINED.literal(_PERCENT, "hundred"),
            )
            raised = EXPLAINED.add(start, EXPLAINED.mul(start, share), label)
            if raised.number == rational(of(following)):
                return raised
        return EXPLAINED.literal(rational(of(following)), label, following.source)


def renewal_calendar(
    account: Account,
    certain: Mapping[str, Figure] = NOTHING,
    *,
    months: int | None = None,
    every_month: bool = False,
) -> tuple[RenewalRow, ...]:
    """The renewals to come, by day and product: the next of each living subscription.

    With `months` all renewals of that span; of terms of one month the next only, unless
    `every_month` asks for each. `certain` is what the certain findings of each product make
    avoidable: it stands at the first renewal whose last day to act has not passed, and where only
    one is listed that is too late, at that one (E3.11).
    """
    rows = [
        row
        for subscription in account.subscriptions
        if not subscription.ended
        for row in _rows(account, subscription, months, every_month=every_month)
    ]
    told_at: dict[str, RenewalRow] = {}
    for row in sorted(rows, key=lambda row: row.term):
        known = told_at.get(row.product)
        if known is None or known.overdue:
            told_at[row.product] = row
    told = [
        replace(row, avoidable=certain[row.product])
        if row.product in certain and told_at[row.product] is row
        else row
        for row in rows
    ]
    return tuple(sorted(told, key=lambda row: (row.renewal, row.product)))


def _rows(
    account: Account, subscription: Subscription, months: int | None, *, every_month: bool
) -> Iterator[RenewalRow]:
    """The renewals of one subscription, each from the term before it."""
    alone = replace(account, subscriptions=(subscription,))
    end = None if months is None else add_months(account.as_of, months)
    while end is None or subscription.renewal < end:
        look = outlook(alone, subscription)
        yield _row(account, look)
        following = look.following
        next_only = end is None or (subscription.term_months == 1 and not every_month)
        if following is None or next_only:
            return
        subscription = following
        alone = replace(alone, as_of=subscription.term.start, subscriptions=(subscription,))


def _row(account: Account, look: Outlook) -> RenewalRow:
    subscription, following = look.subscription, look.following
    term, last_day = subscription.term, subscription.last_day_to_act
    tier, rates = term.tier_on(term.end)
    return RenewalRow(
        product=subscription.product,
        tier=tier,
        next_tier=tier if following is None else following.term.tier,
        currency=subscription.currency,
        priced=subscription.priced,
        term=Span(term.start, term.end),
        next_end=None if following is None else following.renewal,
        last_day=last_day,
        days_left=(last_day - account.as_of).days,
        auto_renew=subscription.auto_renew,
        additional=0 if following is None else following.term.opening,
        owned=subscription.pool.owned,
        months=0 if following is None else following.term_months,
        next_term=None if following is None else look.next_term_total,
        removal=subscription.removal,
        tier_plan=subscription.tier_plan,
        terms_plan=subscription.terms_plan,
        agreed_price=subscription.renewal_price,
        rates=rates,
        next_rates=None if following is None else following.term.rates,
        avoidable=Figure(subscription.currency, 0),
    )
