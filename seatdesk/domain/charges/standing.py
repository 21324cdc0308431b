"""A term on its way: its billing periods, and what is in force on a day of it (B2, D8)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.pricing import tier_index
from seatdesk.domain.account.terms_and_prices import (
    Bought,
    Rates,
    SeatPrice,
    Term,
    TermEvent,
    TierChanged,
)
from seatdesk.domain.calendar import add_months, months_between
from seatdesk.domain.choices import BILLING_MONTHS, Charge, CreditRule, PriceModel


class Period(NamedTuple):
    """One billing period of a term."""

    start: date
    end: date
    months: int
    anchor: date


class OwnPriceSeats(NamedTuple):
    """Seats bought at a price other than the subscription's."""

    unit: Decimal
    source: str
    seats: int


@dataclass(frozen=True, slots=True)
class Standing:
    """Tier, rates and seats in force on a day of a term."""

    tier: str
    rates: Rates
    at_agreed_price: int
    """Additional seats at the subscription's own seat price."""
    own: tuple[OwnPriceSeats, ...] = ()

    @property
    def additional(self) -> int:
        """All additional seats."""
        return self.at_agreed_price + sum(own.seats for own in self.own)

    def after(self, event: TermEvent) -> "Standing":
        """The standing once an event of the term has happened."""
        if isinstance(event, TierChanged):  # the new tier prices every seat
            return Standing(event.tier, event.rates, self.additional)
        if event.unit is None or event.unit == flat_unit(self.rates.seat):
            return replace(self, at_agreed_price=self.at_agreed_price + event.seats)
        own = OwnPriceSeats(event.unit, event.source, event.seats)
        kept = [o for o in self.own if (o.unit, o.source) != (own.unit, own.source)]
        same = sum(o.seats for o in self.own if (o.unit, o.source) == (own.unit, own.source))
        return replace(self, own=(*kept, own._replace(seats=own.seats + same)))


def period_months(subscription: Subscription) -> int:
    """Months of a full billing period."""
    return BILLING_MONTHS.get(subscription.billing, subscription.term_months)


def billing_periods(subscription: Subscription, term: Term) -> Iterator[Period]:
    """The billing periods of a term, counted from the subscription's first day (B2).

    They begin anew with each term; the last one is shorter where the term is no multiple of them.
    """
    anchor = subscription.start
    month, last = months_between(anchor, term.start), months_between(anchor, term.end)
    step, start = term.period_months or period_months(subscription), term.start
    while month < last:
        months = step if month + step <= last else last - month
        month += months
        end = add_months(anchor, month)
        yield Period(start, end, months, anchor)
        start = end


def term_invoice_days(subscription: Subscription, term: Term) -> set[date]:
    """The days of a term on which there is an invoice (B4)."""
    return invoice_days(subscription, billing_periods(subscription, term), term.events)


def invoice_days(
    subscription: Subscription, periods: Iterable[Period], events: Iterable[TermEvent]
) -> set[date]:
    """The first day of each period; and of each event that is charged at once (B4)."""
    days = {period.start for period in periods}
    if subscription.charge is Charge.AT_ONCE:
        days |= {event.on for event in events}
    return days


def opening_standing(term: Term) -> Standing:
    """Tier, rates and seats before anything happens in a term."""
    return Standing(term.tier, term.rates, term.opening)


def events_in_order(term: Term) -> list[TermEvent]:
    """By day; on one day as they were confirmed, so that each stays as it was previewed (C3).

    Earlier programs took a day's tier changes first, and what they recorded stays so.
    """
    return sorted(term.events, key=lambda event: (event.on, not _comes_first(event)))


def _comes_first(event: TermEvent) -> bool:
    return isinstance(event, TierChanged) and event.credit is CreditRule.DAYS


def own_purchases(term: Term, day: date) -> list[OwnPriceSeats]:
    """The purchases up to a day that have a price of their own, the newest last."""
    standing, own = opening_standing(term), list[OwnPriceSeats]()
    for event in events_in_order(term):
        if event.on > day:
            break
        before, standing = standing, standing.after(event)
        if not standing.own:  # a tier change prices every seat
            own.clear()
        elif isinstance(event, Bought) and standing.own != before.own and event.unit is not None:
            own.append(OwnPriceSeats(event.unit, event.source, event.seats))
    return own


def standing_on(term: Term, day: date) -> Standing:
    """Tier, rates and seats in force on a day, its own events included."""
    standing = opening_standing(term)
    for event in events_in_order(term):
        if event.on <= day:
            standing = standing.after(event)
    return standing


def flat_unit(price: SeatPrice) -> Decimal | None:
    """The one price of every seat, or None where there is no such price."""
    tier = price.tiers[0]
    return tier.unit if price.model is PriceModel.FLAT and not tier.flat else None


def unit_of(price: SeatPrice, seats: int) -> Decimal:
    """The price of the last of so many seats."""
    return price.tiers[tier_index(price.tiers, seats)].unit
