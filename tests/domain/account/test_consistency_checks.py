"""Accounts and subscriptions of a broken file are refused before anything is counted with them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from seatdesk.domain.account.account import Account, Policies, Rate
from seatdesk.domain.account.consistency_checks import check_account, check_subscription
from seatdesk.domain.account.terms_and_prices import SeatPrice
from seatdesk.domain.json_values import from_plain, to_plain
from tests.factories import TODAY, make_rates, make_subscription

GOOD = make_subscription()
FAR = date(9999, 12, 31)


def test_what_people_enter_is_sound():
    account = Account(name="A", as_of=TODAY, subscriptions=(GOOD,))
    assert check_account(account) is account
    assert check_subscription(replace(GOOD, last_term=GOOD.term)) == replace(
        GOOD, last_term=GOOD.term
    )


@pytest.mark.parametrize(
    "fields",
    [
        {"term_months": 0}, {"term_months": -1}, {"term_months": 1_201}, {"included": -1},
        {"additional": 10**10}, {"assigned": -1}, {"notice_days": -1}, {"notice_days": 100_001},
        {"minimum": -1}, {"currency": "EURO"}, {"start": FAR}, {"start": date(1, 1, 1)},
        {"term": replace(GOOD.term, end=GOOD.term.start)}, {"term": replace(GOOD.term, end=FAR)},
        {"term": replace(GOOD.term, rates=replace(make_rates(), seat=SeatPrice(())))},
        {"last_term": replace(GOOD.term, start=date(1, 1, 1))},
    ],
)  # fmt: skip
def test_f15_a_contract_that_cannot_be_counted_with_is_damage(fields):
    with pytest.raises(ValueError, match=r"."):
        check_subscription(replace(GOOD, **fields))


@pytest.mark.parametrize(
    "fields",
    [
        {"as_of": FAR}, {"policies": replace(Policies(), idle_after_days=-1)},
        {"policies": replace(Policies(), idle_after_days=10**9)},
        {"policies": replace(Policies(), minimum_seat_age_days=-1)},
        {"policies": replace(Policies(), fiscal_year_start=13)},
        {"rates": (Rate(base="EUR", quote="USD", on=TODAY, rate=Decimal(0)),)},
        {"subscriptions": (replace(GOOD, term_months=0),)},
    ],
)  # fmt: skip
def test_f15_an_account_that_cannot_be_counted_with_is_damage(fields):
    account = Account(name="A", as_of=TODAY)
    with pytest.raises(ValueError, match=r"."):
        check_account(replace(account, **fields))


@pytest.mark.parametrize(
    ("field", "value"),
    [("rate", "NaN"), ("rate", "Infinity"), ("rate", "1e999999999"), ("rate", "1e-999999999"),
     ("source", "\ud800"), ("base", 7)],
)  # fmt: skip
def test_f15_numbers_and_texts_that_are_none_are_not_read(field, value):
    rate = Rate(base="EUR", quote="USD", on=TODAY, rate=Decimal("1.1"), source="bank")
    plain = to_plain(rate)
    assert from_plain([Rate], plain) == rate
    with pytest.raises(ValueError, match=r"."):
        from_plain([Rate], plain | {field: value})


def test_f15_a_whole_number_that_no_database_holds_is_not_read():
    plain = to_plain(replace(Policies(), idle_after_days=61))
    with pytest.raises(ValueError, match=r"."):
        from_plain([Policies], plain | {"idle_after_days": 10**30})
