"""A small company, its facts, and scenarios over it, for the tests of evaluation."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from seatdesk.domain.account.account import Account, Policies
from seatdesk.domain.account.pricing import BookPrice, PriceBook
from seatdesk.domain.account.terms_and_prices import SeatPrice
from seatdesk.domain.changes.rules import seat_counts
from seatdesk.domain.choices import Commitment, Status
from seatdesk.domain.evaluation.evaluation import evaluate
from seatdesk.domain.evaluation.facts import Facts, RosterUser, roster_of
from seatdesk.domain.scenario.scenario import Scenario
from tests.factories import SALES, SERVICE, make_subscription

TODAY, RENEWAL = date(2026, 3, 16), date(2027, 1, 1)
SPRING, SUMMER = date(2026, 4, 1), date(2026, 7, 1)
STATUSES = (*[Status.ACTIVE] * 6, Status.DEACTIVATED, Status.INVITED, Status.ACTIVE, Status.REMOVED)
"""Of p0 to p9; p0 to p7 hold a seat."""


def email(number):
    """The address of a user."""
    return f"p{number}@nordwind.example"


def book(key="book", **dated):
    """A price book: Starter, Professional and Enterprise, dearer by a fifth from 2027 on."""
    prices = []
    for commitment, more in ((Commitment.ANNUAL, Decimal(1)), (Commitment.MONTHLY, Decimal("1.2"))):
        for tier, base, included, seat in (
            ("Starter", 50, 2, 25),
            ("Professional", 450, 5, 100),
            ("Enterprise", 1200, 10, 120),
        ):
            for since, until, times in (
                (date(2020, 1, 1), date(2027, 1, 1), more),
                (date(2027, 1, 1), None, more * Decimal("1.2")),
            ):
                prices.append(
                    BookPrice(
                        product=SALES,
                        tier=tier,
                        currency="USD",
                        commitment=commitment,
                        valid_from=since,
                        valid_to=until,
                        base=base * times,
                        included=included,
                        seat=SeatPrice.of(seat * times),
                    )
                )
    return PriceBook(key, "The book", "", tuple(prices))


def facts(*, price_book="", policies=None, rates=(), today=TODAY, subscriptions=None, **fields):
    """Eight seats of Sales Hub held by p0 to p7 (9 owned), Service Hub without holders."""
    policies = policies or Policies()
    users, assigned = [], 0
    for number, status in enumerate(STATUSES):
        seats = {SALES: seat_counts(policies, status)} if number < 8 else {}
        assigned += sum(seats.values())
        users.append(RosterUser(number + 1, email(number), status, seats))
    sales = make_subscription(
        additional=4, assigned=assigned, notice_days=30, price_book=price_book
    )
    service = make_subscription(SERVICE, additional=1)
    account = Account(
        name="Nordwind",
        as_of=today,
        policies=policies,
        subscriptions=subscriptions or (replace(sales, **fields), service),
        rates=tuple(rates),
    )
    return Facts(account, roster_of(users), (book(),))


def scenario(*steps, name="Tidy"):
    """Steps under a name."""
    return Scenario(name=name, steps=steps, edited=TODAY)


def evaluated(*steps, months=12, **changes):
    """Steps evaluated over the company."""
    return evaluate(facts(**changes), scenario(*steps), months=months)


def statuses(found):
    """The status of each step, or the code of its refusal."""
    return [step.refusal.code.value if step.refusal else step.status.value for step in found.steps]
