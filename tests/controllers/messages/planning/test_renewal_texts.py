"""Sentences about renewals."""

import string
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from seatdesk.controllers.messages.planning.renewal_texts import (
    RENEWALS,
    TextForm,
    english_money,
    renewal_sentence,
)
from seatdesk.controllers.messages.sentences import PLURALS
from seatdesk.domain.account.account import Account
from seatdesk.domain.account.terms_and_prices import TierPlan
from seatdesk.domain.evaluation.renewal_calendar import renewal_calendar
from tests.factories import RENEWAL, make_rates, make_subscription


def said(today=date(2026, 3, 16), form=None, **terms):
    made = make_subscription(**({"additional": 5, "notice_days": 30} | terms))
    (row,) = renewal_calendar(Account(name="", as_of=today, subscriptions=(made,)))
    return renewal_sentence(row) if form is None else renewal_sentence(row, form)


def test_e4_2_the_sentence_says_what_follows_and_until_when():
    assert said() == (
        "If nothing is done by 2 Dec 2026, Sales Hub Professional renews on 1 Jan 2027 with 5 "
        "additional paid users: $10,800.00 for 12 months."
    )


def test_e4_2_on_the_last_day_it_can_still_be_done_and_after_it_the_vendor_may_refuse():
    assert said(date(2026, 12, 2)).startswith("If nothing is done by 2 Dec 2026,")
    assert said(date(2026, 12, 3)) == (
        "The last day to act was 2 Dec 2026; the vendor may refuse. Sales Hub Professional renews "
        "on 1 Jan 2027 with 5 additional paid users: $10,800.00 for 12 months."
    )


@pytest.mark.parametrize(
    ("notice", "words"), [(27, "5 Dec 2026 (a Saturday),"), (26, "6 Dec 2026 (a Sunday),")]
)
def test_e4_2_a_weekend_is_said(notice, words):
    assert words in said(notice_days=notice)


def test_e4_2_one_that_ends_says_so_and_no_amount():
    assert said(auto_renew=False) == (
        "If nothing is done by 2 Dec 2026, Sales Hub Professional ends on 1 Jan 2027: "
        "auto-renewal is switched off."
    )


def test_e4_2_a_tier_agreed_for_the_day_is_named():
    plan = TierPlan("Starter", make_rates("20", 5, "15"), RENEWAL)
    assert "renews on 1 Jan 2027 as Starter with 5 additional" in said(tier_plan=plan)


@pytest.mark.parametrize(
    ("additional", "words"),
    [(0, "with 0 additional paid users:"), (1, "with 1 additional paid user:")],
)
def test_e4_2_seats_are_counted(additional, words):
    assert words in said(additional=additional)


def test_e4_2_without_a_price_no_amount_is_claimed():
    free = make_rates("0", 5, "0")
    assert said(rates=free).endswith("with 5 additional paid users: no price is known.")


def test_e4_2_other_currencies_have_their_code_and_digits():
    assert english_money(Decimal(1234567), "JPY") == "1,234,567 JPY"
    assert english_money(Decimal("-5.5"), "EUR") == "-€5.50"


def test_e4_2_a_template_is_translated_before_its_facts_go_in():
    swedish = {RENEWALS["ends"]: "{what} löper ut den {renewal}, senast {last_day}."}
    form = TextForm(lambda text: swedish.get(text, text), date.isoformat)
    assert said(form=form, auto_renew=False) == (
        "Sales Hub Professional löper ut den 2027-01-01, senast 2026-12-02."
    )


@pytest.mark.parametrize("template", RENEWALS.values())
def test_templates_count_with_nouns_that_are_known(template):
    assert {spec for _, _, spec, _ in string.Formatter().parse(template) if spec} <= PLURALS.keys()


def test_a_product_without_a_tier_has_no_gap():
    made = replace(make_subscription(), term=replace(make_subscription().term, tier=""))
    (row,) = renewal_calendar(Account(name="", as_of=date(2026, 3, 16), subscriptions=(made,)))
    assert "Sales Hub renews" in renewal_sentence(row)
