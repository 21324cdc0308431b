"""Doing nothing and five scenarios of ten products, every cell, against one projection of them.

Nothing is kept from before: both begin with an account that nobody has looked at.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import count

from PySide6.QtCore import qInstallMessageHandler

from seatdesk.controllers.planning.comparison import ComparedScenarios
from seatdesk.domain.account.account import Account
from seatdesk.domain.account.terms_and_prices import Rates, SeatPrice
from seatdesk.domain.calendar import Span, add_months
from seatdesk.domain.comparison.comparison import MOST_COMPARED, compare
from seatdesk.domain.evaluation.facts import Facts
from seatdesk.domain.forecast.projection import project
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan
from seatdesk.domain.headcount.need import PeopleMove, PlannedProduct, need_of
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import BuyStep, RemoveStep, ScenarioStep
from seatdesk.ui.application import make_application
from seatdesk.ui.scenarios.compare.compare_tab import CompareTab
from tests.benchmarks.figures import Bar, Figure, alternate, timed
from tests.factories import make_subscription

TODAY = date(2026, 7, 1)
MONTHS, PRODUCTS, STEPS, ENTRIES = 36, 10, 3, 2_000
WIDE, HIGH = 1000, 700
RATES = Rates(Decimal(450), 5, SeatPrice.of(Decimal(90)))


def measure(_users: int, rounds: int) -> Iterator[Figure]:
    """The comparison, as the window and the command line ask for it."""
    scenarios = [scenario(n) for n in range(MOST_COMPARED)]
    company, fresh = account(), count(1)

    def one_projection() -> float:
        seen_by_nobody = account(next(fresh))
        return timed(lambda: project(seen_by_nobody, months=MONTHS))

    def comparison() -> float:
        facts = Facts(account(next(fresh)))
        return timed(lambda: compare(facts, scenarios, months=MONTHS))

    sides = compare(Facts(company), scenarios, months=MONTHS).sides
    assert not any(side.refused for side in sides)
    floor, samples = alternate(
        rounds * 5, lambda _number: one_projection(), lambda _number: comparison()
    )
    what = f"{MOST_COMPARED + 1} sides of {PRODUCTS} products, {MONTHS} months, every cell"
    for bar in (Bar("ratio", 8), Bar("p50", 60)):
        yield Figure("compare", what, samples, floor, "one projection", bar)
    yield from _painted(company, scenarios, rounds)
    longest = [timed(lambda: compare(Facts(company), scenarios, months=60)) for _ in range(rounds)]
    yield Figure("compare", "the same over 60 months", longest)
    under_plan = Facts(company, plan=people(company))
    planned = [timed(lambda: compare(under_plan, scenarios, months=MONTHS)) for _ in range(rounds)]
    yield Figure("compare", f"under a head-count plan of {ENTRIES:,} entries", planned)


def _painted(company: Account, scenarios: Sequence[Scenario], rounds: int) -> Iterator[Figure]:
    """The tab, made and painted with a comparison that the worker has made."""
    app = make_application(["benchmarks"])
    qInstallMessageHandler(lambda *_message: None)  # offscreen lacks size hints, and says so often
    found = compare(Facts(company), scenarios, months=MONTHS)
    compared = ComparedScenarios(account=company, comparison=found, freshness=())

    def paint() -> CompareTab:
        tab = CompareTab(None)
        tab.resize(WIDE, HIGH)
        tab.offer([one.name for one in scenarios], scenarios[0].name)
        tab.show_comparison(compared)
        tab.show()
        app.processEvents()
        return tab

    made: list[CompareTab] = []
    samples = [timed(lambda: made.append(paint())) for _ in range(rounds * 2)]
    for tab in made:
        tab.close()
    qInstallMessageHandler(None)
    yield Figure("compare", "first paint of the page", samples, bar=Bar("p50", 60))


def account(cents: int = 0) -> Account:
    """Contracts of different first days, billed by the month; `cents` make it another account."""
    rates = replace(RATES, base=RATES.base + Decimal(cents) / 100)
    made = (
        replace(
            make_subscription(f"Hub {n}", additional=3 + n % 4, assigned=2, rates=rates),
            start=date(2026, 1 + n % 3, 1 + 2 * n),
        )
        for n in range(PRODUCTS)
    )
    terms = (s.with_term(start=s.start, end=add_months(s.start, s.term_months)) for s in made)
    return Account(name="Nordlys", as_of=TODAY, subscriptions=tuple(terms))


def people(company: Account) -> dict[str, PlannedProduct]:
    """Two who come and one who goes in turn, all through the span and all over the products."""
    span = Span(TODAY, add_months(TODAY, MONTHS))
    names = [subscription.product for subscription in company.subscriptions]
    moves: dict[str, list[PeopleMove]] = {name: [] for name in names}
    for entry in range(ENTRIES):
        day = TODAY + timedelta(days=entry * span.days // ENTRIES)
        moves[names[entry % PRODUCTS]].append(PeopleMove(day, -1 if entry // PRODUCTS % 3 else 2))
    return {
        name: PlannedProduct(need_of(HeadcountPlan(), name, own, 2, span), tuple(own))
        for name, own in moves.items()
    }


def scenario(number: int) -> Scenario:
    """Some seats more, some fewer, on days of the first months."""
    return Scenario(
        name=f"Plan {number}",
        steps=tuple(_step(number, place) for place in range(STEPS)),
        edited=TODAY,
    )


def _step(number: int, place: int) -> ScenarioStep:
    product = f"Hub {(number * STEPS + place) % PRODUCTS}"
    if place % 2:
        return BuyStep(on=add_months(TODAY, place), product=product, seats=1 + number)
    return RemoveStep(on=TODAY, product=product, seats=1 + number % 2)
