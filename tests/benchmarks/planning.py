"""Cheapest plans: three products over five years, against the same search on bare integers.

The collector rests in both, as it does in the use case.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import count

from seatdesk.domain.account.account import Account
from seatdesk.domain.account.pricing import BookPrice, PriceBook
from seatdesk.domain.account.terms_and_prices import Rates, SeatPrice, SeatTier
from seatdesk.domain.calendar import Span, add_months, month_days
from seatdesk.domain.cheapest_plan.cheapest_plan import cheapest_plan
from seatdesk.domain.cheapest_plan.search_problem import SearchProblem
from seatdesk.domain.choices import Commitment, PriceModel
from seatdesk.domain.headcount.need import NeedFrom, ProductNeed
from seatdesk.interpreter import collector_paused
from tests.benchmarks.bare_plan import YEAR, BareChoice, BareNeed, BarePlan
from tests.benchmarks.figures import Bar, Figure, alternate, timed
from tests.factories import make_subscription

TODAY = date(2026, 2, 1)
PRODUCTS, TIERS, INCLUDED, OWNED, NOTICE = 3, 6, 5, 7, 31
MONTHS, FEW = 60, 15
"""Months of the span; so few where the company is small."""
SMALL = 1_000
FIRST_STEP, SECOND_STEP = 8, 20
OFF = {FIRST_STEP: Decimal("0.8"), SECOND_STEP: Decimal("0.7")}
NEEDS = ((0, 0, 12), (4, 0, 15), (7, 14, 13), (13, 0, 18), (24, 9, 15), (38, 0, 22), (47, 0, 17))
"""Month, day of it from 0, and seats."""
GROWING = tuple((month, 0, 10 + month // 2) for month in range(MONTHS))
Needs = Sequence[tuple[int, int, int]]
Prices = Sequence[tuple[Commitment, Decimal, SeatPrice]]


def measure(users: int, rounds: int) -> Iterator[Figure]:
    """Flat prices, then those by steps; and where more people come every other month."""
    months = FEW if users < SMALL else MONTHS
    for what, graduated, needs, limit in (
        ("flat prices", False, NEEDS, 300),
        ("graduated prices", True, NEEDS, 2_000),
        ("flat prices, growing", False, GROWING, 300),
        ("graduated prices, growing", True, GROWING, 2_000),
    ):
        wanted = [need for need in needs if need[0] < months]
        yield from _measured(what, wanted, months, limit, rounds, graduated=graduated)


def _measured(
    what: str, needs: Needs, months: int, limit: int, rounds: int, *, graduated: bool
) -> Iterator[Figure]:
    fresh = count()

    def prices() -> list[Prices]:
        """Nobody has asked for them yet, so that nothing is kept from before."""
        cents = Decimal(next(fresh)) / 100
        return [_prices(number, cents, graduated=graduated) for number in range(PRODUCTS)]

    def on_integers(_number: int) -> float:
        bare = [_bare(one, needs, months) for one in prices()]
        with collector_paused():
            return timed(lambda: [one.least(OWNED) for one in bare])

    def searched(_number: int) -> float:
        problems = [_problem(n, one, needs, months) for n, one in enumerate(prices())]
        with collector_paused():
            return timed(lambda: [cheapest_plan(problem) for problem in problems])

    one = prices()[0]
    best = cheapest_plan(_problem(0, one, needs, months)).best
    assert best is not None
    assert best.total == _bare(one, needs, months).least(OWNED)  # it is the same search
    floor, samples = alternate(rounds, on_integers, searched)
    named = f"{PRODUCTS} products, {months} months, {TIERS} tiers, {what}"
    for bar in (Bar("ratio", 4), Bar("p50", limit)):
        yield Figure("cheapest", named, samples, floor, "on integers", bar)


def _prices(product: int, cents: Decimal, *, graduated: bool) -> Prices:
    found = []
    for tier in range(TIERS):
        for commitment in Commitment:
            off = Decimal("0.9") if commitment is Commitment.ANNUAL else Decimal(1)
            unit = (20 + 15 * tier + 5 * product) * off
            seat = _by_steps(unit) if graduated else SeatPrice.of(unit)
            found.append((commitment, (100 + 150 * tier) * off + cents, seat))
    return found


def _by_steps(unit: Decimal) -> SeatPrice:
    steps = [SeatTier(FIRST_STEP, unit), SeatTier(SECOND_STEP, unit * OFF[FIRST_STEP])]
    return SeatPrice((*steps, SeatTier(None, unit * OFF[SECOND_STEP])), PriceModel.GRADUATED)


def _problem(number: int, prices: Prices, needs: Needs, months: int) -> SearchProblem:
    product = f"Hub {number}"
    lines = tuple(
        BookPrice(
            product=product,
            tier=f"Tier {place // len(Commitment)}",
            currency="USD",
            commitment=commitment,
            valid_from=date(2020, 1, 1),
            base=base,
            included=INCLUDED,
            seat=seat,
        )
        for place, (commitment, base, seat) in enumerate(prices)
    )
    book = PriceBook("list", "List", "", lines)
    _, base, seat = next(one for one in prices if one[0] is Commitment.ANNUAL)
    contract = make_subscription(
        product,
        additional=OWNED,
        assigned=INCLUDED + OWNED,
        tier="Tier 0",
        rates=Rates(base, INCLUDED, seat, "List, 2020-01-01"),
        price_book="list",
        notice_days=NOTICE,
        start=TODAY,
    ).with_term(start=TODAY, end=add_months(TODAY, YEAR))
    curve = tuple(
        NeedFrom(add_months(TODAY, month) + timedelta(days=day), seats, seats)
        for month, day, seats in needs
    )
    return SearchProblem(
        account=Account(name="Nordlys", as_of=TODAY, subscriptions=(contract,)),
        product=product,
        need=ProductNeed(product, Span(TODAY, add_months(TODAY, months)), curve),
        books=(book,),
    )


def _bare(prices: Prices, needs: Needs, months: int) -> BarePlan:
    annual_first = sorted(prices[:2], key=lambda one: one[0] is not Commitment.ANNUAL)
    choices = [
        BareChoice(
            YEAR if commitment is Commitment.ANNUAL else 1,
            commitment is Commitment.ANNUAL,
            int(base * 100),
            tuple((tier.upto, int(tier.unit * 100)) for tier in seat.tiers),
        )
        for commitment, base, seat in (*annual_first, *prices[2:])
    ]
    found = []
    for month, day, seats in needs:
        start = add_months(TODAY, month)
        days = month_days(start.year, start.month)
        found.append(BareNeed(month, days - day, days, seats - INCLUDED))
    kept = [_kept(add_months(TODAY, month), needs) for month in range(months)]
    return BarePlan(choices, found, kept)


def _kept(renewal: date, needs: Needs) -> int:
    """The most additional seats needed after the last day to act on a renewal."""
    last = renewal - timedelta(days=NOTICE)
    days = [add_months(TODAY, month) + timedelta(days=day) for month, day, _ in needs]
    ends = [*days[1:], date.max]
    wanted = [
        seats
        for day, end, (_, _, seats) in zip(days, ends, needs, strict=True)
        if day < renewal and end > last + timedelta(days=1)
    ]
    return max(wanted, default=INCLUDED) - INCLUDED
