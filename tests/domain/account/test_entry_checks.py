"""Entries refused though older subscriptions may have them: a fraction, purchases outside (B6)."""

from dataclasses import replace
from datetime import date

import pytest

from seatdesk.domain.account.entry_checks import check_entered, usual_months
from seatdesk.domain.account.terms_and_prices import Bought
from seatdesk.domain.choices import SUBSCRIPTION_CONVENTIONS, Commitment, Convention
from seatdesk.domain.refusals import Code, Refusal
from tests.domain.company import RENEWAL, START, sales


def refused(*subscriptions):
    found = check_entered(*subscriptions)
    assert isinstance(found, Refusal)
    assert found.code is Code.INVALID_CONTRACT
    return found.params


@pytest.mark.parametrize("convention", SUBSCRIPTION_CONVENTIONS)
def test_b6_every_other_convention_can_be_entered(convention):
    assert check_entered(sales(convention=convention)) is None


def test_b6_fraction_cannot_be_entered_and_is_kept_where_it_is():
    fraction = sales(convention=Convention.FRACTION)
    for before in ((), (sales(),)):
        params = refused(fraction, *before)
        assert (params["field"], params["value"]) == ("convention", "fraction")
    assert check_entered(replace(fraction, notice_days=7), fraction) is None
    assert check_entered(sales(), fraction) is None


@pytest.mark.parametrize(
    ("on", "wrong"),
    [
        (date(2025, 12, 31), ("start", START)),
        (START, None),
        (date(2026, 12, 31), None),
        (RENEWAL, ("renewal", RENEWAL)),
    ],
)
def test_what_was_bought_in_a_term_lies_in_it(on, wrong):
    bought = sales().with_term(events=(Bought(on, 1),))
    for before in ((), (sales(),)):
        if wrong is None:
            assert check_entered(bought, *before) is None
        else:
            params = refused(bought, *before)
            assert (params["field"], params["value"], params["on"]) == (*wrong, on)
    assert check_entered(replace(bought, notice_days=7), bought) is None  # as it was


def test_a_term_is_a_year_or_a_month_where_nobody_says():
    assert [usual_months(one) for one in (Commitment.ANNUAL, Commitment.MONTHLY)] == [12, 1]
