"""Contracts with every way of billing, for the tests of money."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from seatdesk.domain.account.account import Account, Policies, new_subscription
from seatdesk.domain.account.terms_and_prices import (
    Bought,
    Discount,
    OneOff,
    Rates,
    SeatPrice,
    SeatTier,
)
from seatdesk.domain.changes.kinds.change import DatedChange
from seatdesk.domain.changes.kinds.request_changes import ScheduleRemoval
from seatdesk.domain.changes.kinds.term_changes import Buy
from seatdesk.domain.choices import Billing, Charge, Convention, PriceModel, Rounding
from tests.domain.company import SALES, SERVICE

MEASURED = [c for c in Convention if c is not Convention.FRACTION]
STARTS = st.dates(date(2020, 1, 1), date(2031, 12, 31)) | st.sampled_from(
    [date(2024, 1, 29), date(2024, 1, 30), date(2024, 1, 31), date(2024, 2, 29), date(2023, 8, 31)]
)
whole_cents = st.integers(1, 50_000).map(lambda n: Decimal(n).scaleb(-2))
GRADUATED = SeatPrice(
    (SeatTier(4, Decimal("99.99")), SeatTier(None, Decimal("80.01"), Decimal(5))),
    PriceModel.GRADUATED,
)
seat_prices = st.builds(SeatPrice.of, whole_cents)


@st.composite
def contracts(draw, product=SALES, *, prices=seat_prices, conventions=tuple(MEASURED)):
    """A contract on its first day, billed in any way."""
    rates = Rates(draw(whole_cents), draw(st.integers(0, 5)), draw(prices))
    made = new_subscription(
        product=product,
        tier="Professional",
        currency="USD",
        start=draw(STARTS),
        term_months=draw(st.sampled_from([1, 6, 12, 14, 24])),
        rates=rates,
        additional=draw(st.integers(0, 8)),
    )
    return replace(
        made,
        billing=draw(st.sampled_from(Billing)),
        charge=draw(st.sampled_from(Charge)),
        convention=draw(st.sampled_from(conventions)),
        rounding=draw(st.sampled_from(Rounding)),
    )


@st.composite
def dressed(draw, product=SALES):
    """The same with discounts, one-offs and stepped prices."""
    made = draw(contracts(product, prices=seat_prices | st.just(GRADUATED)))
    day = st.integers(0, 500).map(lambda n: made.start + timedelta(days=n))
    percent = st.builds(
        Discount,
        st.just("partner"),
        percent=st.integers(1, 60).map(Decimal),
        until=st.none() | day,
    )
    amount = st.builds(Discount, st.just("start"), amount=whole_cents, until=st.none() | day)
    one_off = st.builds(OneOff, day, st.just("Onboarding"), whole_cents)
    return replace(
        made,
        discounts=tuple(draw(st.lists(percent | amount, max_size=2))),
        one_offs=tuple(draw(st.lists(one_off, max_size=2))),
    )


def company(*subscriptions, tax="0"):
    """An account on the first day of its first contract."""
    start = min(subscription.start for subscription in subscriptions)
    policies = Policies(tax_percent=Decimal(tax), tax_label="VAT")
    return Account(name="Nordlicht", as_of=start, subscriptions=subscriptions, policies=policies)


@st.composite
def companies(draw):
    """An account with one or two contracts that start on the same day, taxed or not."""
    first = draw(dressed())
    made = [first]
    if draw(st.booleans()):
        second = draw(dressed(SERVICE))
        anchor = replace(second, start=first.start)
        term = replace(second.term, start=first.start, end=_end(first.start, second.term_months))
        made.append(replace(anchor, term=term))
    return company(*made, tax=draw(st.sampled_from(["0", "25", "7.7"])))


def _end(start, months):
    from seatdesk.domain.calendar import add_months

    return add_months(start, months)


@st.composite
def plans(draw, account, *, most=5):
    """Changes over the first two years of an account; some are refused on their day."""
    days = st.integers(0, 700).map(lambda n: account.as_of + timedelta(days=n))
    product = st.sampled_from([s.product for s in account.subscriptions])
    seats = st.integers(1, 6)

    def change(on):
        bought = st.builds(Bought, st.just(on), seats, st.none() | whole_cents)
        return st.builds(
            DatedChange,
            st.just(on),
            st.builds(Buy, product, bought) | st.builds(ScheduleRemoval, product, seats),
        )

    return draw(st.lists(days.flatmap(change), max_size=most))


def lines_of(projection):
    """All lines of a projection."""
    return [line for invoice in projection.invoices for line in invoice.lines]
