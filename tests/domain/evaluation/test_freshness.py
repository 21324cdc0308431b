"""How old the data behind a figure is, source by source."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.account.account import Account, Rate
from seatdesk.domain.account.pricing import BookPrice, PriceBook
from seatdesk.domain.account.terms_and_prices import SeatPrice
from seatdesk.domain.choices import Commitment
from seatdesk.domain.evaluation.freshness import (
    FINDINGS_REST_ON,
    PLANS_REST_ON,
    DataDays,
    DataSource,
    FreshnessLevel,
    UsageCoverage,
    freshness,
)
from tests.factories import SALES, SERVICE, make_subscription

TODAY = date(2026, 6, 16)
ACCOUNT = Account(name="Nordwind", as_of=TODAY, subscriptions=(make_subscription(),))
LEVELS = list(FreshnessLevel)


def ago(days):
    return TODAY - timedelta(days=days)


def usage(product=SALES, *, holders=10, judged=10, days=1, **more):
    newest = None if days is None else ago(days)
    return UsageCoverage(product=product, holders=holders, judged=judged, newest=newest, **more)


EVERYTHING_TODAY = DataDays(
    usage=(usage(),), people=TODAY, contracts={SALES: TODAY, SERVICE: TODAY}
)


def data(**more):
    """Everything of today unless a test says otherwise."""
    return replace(EVERYTHING_TODAY, **more)


def state(source, days, account=ACCOUNT, **more):
    (found,) = freshness(account, days, rests_on=(source,), **more)
    return found


@pytest.mark.parametrize(
    ("source", "ageing", "old"),
    [
        (DataSource.USAGE, 31, 61),
        (DataSource.PEOPLE, 46, 91),
        (DataSource.CONTRACTS, 181, 366),
        (DataSource.RATES, 32, 93),
        (DataSource.HEADCOUNT, 61, 121),
    ],
)
def test_e11_1_each_source_ages_on_its_own_days(source, ageing, old):
    def level(days):
        abroad = replace(ACCOUNT, currency="EUR")
        rate = Rate(base="EUR", quote="USD", on=ago(days), rate=Decimal("1.1"))
        known = data(
            usage=(usage(days=days),),
            people=ago(days),
            contracts={SALES: ago(days)},
            headcount=ago(days),
        )
        return state(source, known, replace(abroad, rates=(rate,))).level

    assert level(0) is level(ageing - 1) is FreshnessLevel.FRESH
    assert level(ageing) is level(old - 1) is FreshnessLevel.AGEING
    assert level(old) is FreshnessLevel.OLD


def test_e11_1_a_book_that_came_with_the_program_is_a_sample_however_new():
    price = BookPrice(
        product=SALES,
        tier="Professional",
        currency="USD",
        commitment=Commitment.ANNUAL,
        valid_from=ago(1),
        base=Decimal(450),
        included=5,
        seat=SeatPrice.of(Decimal(90)),
    )
    book = PriceBook("hubs", "Hubs", "", (price, replace(price, valid_from=TODAY.replace(2030))))
    priced = replace(ACCOUNT, subscriptions=(make_subscription(price_book="hubs"),))
    sample = state(DataSource.PRICE_BOOK, data(), priced, books=[book], samples={"hubs"})
    own = state(DataSource.PRICE_BOOK, data(), priced, books=[book])
    assert (sample.level, sample.names) == (FreshnessLevel.SAMPLE, ("Hubs",))
    assert (own.level, own.as_of, own.age_days) == (FreshnessLevel.FRESH, ago(1), 1)
    lost = state(DataSource.PRICE_BOOK, data(), priced)
    assert (lost.level, lost.names) == (FreshnessLevel.MISSING, ("hubs",))


def test_e11_1_a_book_that_prices_nothing_is_not_a_source():
    assert not freshness(ACCOUNT, data(), rests_on=(DataSource.PRICE_BOOK,))


def test_e11_2_usage_is_as_old_as_the_product_whose_newest_data_is_oldest():
    both = replace(ACCOUNT, subscriptions=(make_subscription(), make_subscription(SERVICE)))
    found = state(DataSource.USAGE, data(usage=(usage(), usage(SERVICE, days=70))), both)
    assert (found.level, found.as_of, found.age_days) == (FreshnessLevel.OLD, ago(70), 70)


@pytest.mark.parametrize(("judged", "level"), [(80, "fresh"), (79, "ageing"), (1, "ageing")])
def test_e11_2_usage_of_less_than_80_percent_is_ageing_at_least(judged, level):
    known = data(usage=(usage(holders=100, judged=judged, silent=100 - judged),))
    found = state(DataSource.USAGE, known)
    assert (found.level, found.percent, found.people) == (level, judged, 100 - judged)


def test_e11_2_one_holder_whose_data_is_old_ages_the_source():
    assert state(DataSource.USAGE, data(usage=(usage(aged=True),))).level == "ageing"


def test_e11_2_usage_that_nobody_reported_is_missing():
    known = data(usage=(usage(judged=0, days=None, silent=10),))
    found = state(DataSource.USAGE, known)
    assert (found.level, found.as_of, found.people) == (FreshnessLevel.MISSING, None, 10)


def test_e11_2_a_product_nobody_holds_says_nothing_about_usage():
    known = data(usage=(usage(), usage(SERVICE, holders=0, judged=0, days=None)))
    assert state(DataSource.USAGE, known).level is FreshnessLevel.FRESH


def test_e11_2_rates_are_a_source_only_where_another_currency_is():
    assert not freshness(ACCOUNT, data(), rests_on=(DataSource.RATES,))
    abroad = replace(ACCOUNT, currency="SEK")
    found = state(DataSource.RATES, data(), abroad)
    assert (found.level, found.names) == (FreshnessLevel.MISSING, ("USD/SEK",))


def test_e11_2_of_several_rates_the_oldest_of_the_newest_decides():
    account = replace(
        ACCOUNT,
        currency="SEK",
        subscriptions=(make_subscription(), make_subscription(SERVICE, currency="EUR")),
        rates=(
            Rate(base="USD", quote="SEK", on=ago(200), rate=Decimal(10)),
            Rate(base="USD", quote="SEK", on=ago(3), rate=Decimal(10)),
            Rate(base="SEK", quote="EUR", on=ago(40), rate=Decimal("0.09")),
        ),
    )
    found = state(DataSource.RATES, data(), account)
    assert (found.level, found.age_days) == (FreshnessLevel.AGEING, 40)


def test_e11_1_contracts_are_as_old_as_the_one_nobody_looked_at_for_longest():
    both = replace(ACCOUNT, subscriptions=(make_subscription(), make_subscription(SERVICE)))
    found = state(DataSource.CONTRACTS, data(contracts={SALES: TODAY, SERVICE: ago(200)}), both)
    assert (found.level, found.age_days) == (FreshnessLevel.AGEING, 200)
    ended = replace(ACCOUNT, subscriptions=(make_subscription(ended=True),))
    assert not freshness(ended, data(contracts={}), rests_on=(DataSource.CONTRACTS,))


def test_e11_3_plans_are_never_blamed_for_usage():
    old = data(usage=(usage(days=400),), people=ago(400))
    told = freshness(ACCOUNT, old, rests_on=PLANS_REST_ON)
    assert [one.source for one in told] == [DataSource.CONTRACTS]
    assert not any(one.marked for one in told)
    told = freshness(ACCOUNT, old, rests_on=FINDINGS_REST_ON)
    assert [(one.source, one.marked) for one in told] == [
        (DataSource.USAGE, True),
        (DataSource.PEOPLE, True),
        (DataSource.CONTRACTS, False),
    ]


@given(st.integers(0, 500), st.integers(0, 500), st.integers(0, 100))
def test_e11_2_data_never_gets_fresher_by_waiting(age, more, judged):
    def rank(days):
        found = state(DataSource.USAGE, data(usage=(usage(holders=100, judged=judged, days=days),)))
        return LEVELS.index(found.level)

    assert rank(age) <= rank(age + more)
