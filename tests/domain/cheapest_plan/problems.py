"""Problems for the tests of the search: one worked by hand, and any small one."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st

from seatdesk.domain.account.account import Account, new_subscription
from seatdesk.domain.account.pricing import BookPrice, PriceBook
from seatdesk.domain.account.subscription_checks import running_term
from seatdesk.domain.account.terms_and_prices import Rates, SeatPrice
from seatdesk.domain.calendar import Span, add_months
from seatdesk.domain.cheapest_plan.cheapest_plan import cheapest_plan
from seatdesk.domain.cheapest_plan.search_problem import SearchProblem
from seatdesk.domain.choices import Commitment
from seatdesk.domain.headcount.need import NeedFrom, ProductNeed
from tests.domain.company import SALES

ALWAYS = date(2020, 1, 1)
SMALL_TIERS = ("T0", "T1")
_UNITS = st.sampled_from([0, 5, 10, 20, 33, 50, 90])


def price(tier, commitment, base, unit, included=5, *, since=ALWAYS, until=None, currency="USD"):
    """A line of a price book."""
    return BookPrice(
        product=SALES,
        tier=tier,
        currency=currency,
        commitment=commitment,
        valid_from=since,
        valid_to=until,
        base=Decimal(base),
        included=included,
        seat=unit if isinstance(unit, SeatPrice) else SeatPrice.of(Decimal(unit)),
    )


def book(*prices):
    """A price book."""
    return PriceBook("ours", "Ours", "", prices)


LIST = book(
    price("Starter", Commitment.ANNUAL, 45, "22.50", 2),
    price("Starter", Commitment.MONTHLY, 50, 25, 2),
    price("Professional", Commitment.ANNUAL, 450, 90),
    price("Professional", Commitment.MONTHLY, 500, 100),
    price("Enterprise", Commitment.ANNUAL, 1200, 120, 10),
)


def problem(need, *contracts, today=date(2026, 1, 1), months=12, prices=LIST, **more):
    """A problem with these needs, as pairs of a day and seats."""
    span = Span(today, add_months(today, months))
    curve = tuple(NeedFrom(day, seats, seats) for day, seats in need)
    return SearchProblem(
        account=Account(name="Nordlicht", as_of=today, subscriptions=contracts),
        product=SALES,
        need=ProductNeed(SALES, span, curve),
        book="ours",
        books=(prices,),
        **{"floor_tier": "" if contracts else "Professional", **more},
    )


@st.composite
def small_books(draw, start):
    """Up to two tiers in both commitments; prices may change on a day, or be missing."""
    changes = draw(st.none() | st.integers(2, 80).map(lambda n: start + timedelta(days=n)))
    spans = [(ALWAYS, None)] if changes is None else [(ALWAYS, changes), (changes, None)]
    lines = [
        price(
            tier,
            commitment,
            draw(st.integers(0, 300)),
            draw(_UNITS),
            draw(st.integers(0, 2)),
            since=since,
            until=until,
        )
        for tier in SMALL_TIERS[: draw(st.integers(1, 2))]
        for commitment in Commitment
        for since, until in spans
    ]
    missing = draw(st.integers(0, 3 * len(lines)))
    return book(*(line for place, line in enumerate(lines) if place != missing))


@st.composite
def small_contracts(draw, today, needed):
    """A contract that has run for a while, with a seat for everybody."""
    months = draw(st.sampled_from([1, 2, 3, 12]))
    began = add_months(today - timedelta(days=draw(st.sampled_from([0, 1, 15, 16]))), -2)
    unit = SeatPrice.of(Decimal(draw(_UNITS)))
    rates = Rates(Decimal(draw(st.integers(0, 300))), draw(st.integers(0, 2)), unit)
    made = new_subscription(
        product=SALES, tier="T0", currency="USD", start=began, term_months=months, rates=rates
    )
    running = running_term(made, today)
    additional = max(needed - rates.included, 0) + draw(st.integers(0, 1))
    return replace(
        running.with_term(opening=additional),
        additional=additional,
        assigned=needed,
        commitment=Commitment.MONTHLY if months == 1 else Commitment.ANNUAL,
        price_book=draw(st.sampled_from(["", "ours"])),
        notice_days=draw(st.sampled_from([0, 5, 20])),
        minimum=draw(st.integers(0, min(1, additional))),
    )


@st.composite
def small_problems(draw, most=3):
    """A few months, needs that change a few times, with a contract or without."""
    today = date(2026, 1, 1) + timedelta(days=draw(st.sampled_from([0, 14, 30])))
    months = draw(st.integers(1, 3))
    needs = [(today, draw(st.integers(0, most)))]
    for gap in draw(st.lists(st.sampled_from([2, 10, 17, 28, 31]), max_size=2)):
        day, seats = needs[-1][0] + timedelta(days=gap), draw(st.integers(0, most))
        if day < add_months(today, months) and seats != needs[-1][1]:
            needs.append((day, seats))
    contracts = draw(st.lists(small_contracts(today, needs[0][1]), max_size=1))
    prices = draw(small_books(today))
    return problem(needs, *contracts, today=today, months=months, prices=prices, floor_tier="T0")


def searched(asked):
    """The answer to a problem: a test knows itself whether there is a plan, and says so."""
    return cheapest_plan(asked)
