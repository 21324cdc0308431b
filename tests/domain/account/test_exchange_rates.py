"""Dated exchange rates (B11)."""

from datetime import date
from decimal import Decimal

import pytest

from seatdesk.domain.account.account import Rate
from seatdesk.domain.account.exchange_rates import (
    MissingRate,
    convert_minor,
    converted,
    needed_rates,
    rate_on,
    rate_problem,
)
from seatdesk.domain.charges.invoice import amount_of
from seatdesk.domain.charges.totals import explained_total, gross_total, net_total
from seatdesk.domain.forecast.projection import project
from seatdesk.domain.money.algebra import EXACT, EXPLAINED
from tests.domain.company import SERVICE, account, sales
from tests.evaluator import evaluate

OLD = Rate(base="EUR", quote="USD", on=date(2026, 1, 1), rate=Decimal("1.10"), source="ECB")
NEW = Rate(base="EUR", quote="USD", on=date(2026, 6, 1), rate=Decimal("1.25"), source="ECB")
YEN = Rate(base="JPY", quote="USD", on=date(2026, 1, 1), rate=Decimal("0.0065"))


def test_b11_the_latest_rate_up_to_the_day_holds_in_both_directions():
    rates = (NEW, OLD)
    assert rate_on(rates, "EUR", "USD", date(2026, 5, 31)) == OLD
    assert rate_on(rates, "USD", "EUR", date(2026, 6, 1)) == NEW
    assert convert_minor(rates, 10_000, "EUR", "USD", date(2026, 6, 1)) == 12_500
    assert convert_minor(rates, 12_500, "USD", "EUR", date(2026, 6, 1)) == 10_000
    assert convert_minor(rates, 777, "USD", "USD", date(1990, 1, 1)) == 777
    assert convert_minor((YEN,), 1000, "JPY", "USD", date(2026, 1, 1)) == 650


def test_b11_of_two_rates_of_one_day_the_one_stated_as_asked_is_taken():
    inverse = Rate(base="USD", quote="EUR", on=OLD.on, rate=Decimal("0.9"))
    assert rate_on((inverse, OLD), "EUR", "USD", OLD.on) == OLD
    assert rate_on((inverse, OLD), "USD", "EUR", OLD.on) == inverse


def test_b11_a_missing_rate_names_pair_and_date_and_is_never_one():
    with pytest.raises(MissingRate) as missing:
        rate_on((OLD,), "SEK", "USD", date(2026, 2, 1))
    assert (missing.value.base, missing.value.quote) == ("SEK", "USD")
    assert missing.value.on == date(2026, 2, 1)
    with pytest.raises(MissingRate, match="EUR/USD 2025-12-31"):
        convert_minor((OLD,), 1, "EUR", "USD", date(2025, 12, 31))


def test_b9_a_conversion_explains_itself():
    for base, expected in (("EUR", "110.00"), ("USD", "90.91")):
        hundred = EXPLAINED.literal(100, "amount")
        tree = converted(hundred, OLD, base, 2, EXPLAINED)
        assert evaluate(tree.as_json()) == Decimal(expected)
        assert converted(EXACT.literal(100, ""), OLD, base, 2, EXACT) == Decimal(expected)


def test_b11_totals_convert_each_invoice_at_the_rate_of_its_day():
    euros = sales(product=SERVICE)
    from dataclasses import replace

    workspace = account(sales(), replace(euros, currency="EUR"))
    invoices = project(workspace, months=6).invoices
    dollars = [i for i in invoices if i.currency == "USD"]
    total = net_total(invoices, "USD", (OLD, NEW))
    months_before_june, months_from_june = 3, 3
    euro_net = 720 * (months_before_june * Decimal("1.10") + months_from_june * Decimal("1.25"))
    assert total == sum(i.net for i in dollars) + euro_net
    assert gross_total(invoices, "USD", (OLD, NEW)) == total
    with pytest.raises(MissingRate):
        net_total(invoices, "USD", ())
    assert amount_of(0, "USD") == 0


@pytest.mark.parametrize(
    ("rate", "wrong"),
    [
        (("EUR", "USD", Decimal("1.1")), ""),
        (("EUR", "USD", Decimal("0.000000000001")), ""),
        (("EUR", "USD", Decimal(0)), "not_above_zero"),
        (("EUR", "USD", Decimal(-1)), "not_above_zero"),
        (("EUR", "EUR", Decimal(1)), "same_currency"),
        (("EUR", "XXX", Decimal(1)), "unknown_currency"),
        (("eur", "USD", Decimal(1)), "unknown_currency"),
        (("EUR", "USD", Decimal("0.0000000000001")), "too_many_digits"),
    ],
)
def test_b11_what_is_wrong_with_a_rate(rate, wrong):
    base, quote, worth = rate
    made = Rate(base=base, quote=quote, on=date(2026, 1, 1), rate=worth)
    assert rate_problem(made) == wrong


def test_b11_only_rates_of_foreign_amounts_are_missing_each_pair_once_at_its_first_day():
    known = (Rate(base="GBP", quote="USD", on=date(2026, 1, 1), rate=Decimal("1.3")),)
    wanted = [
        ("EUR", date(2026, 3, 1)),
        ("USD", date(2026, 1, 1)),
        ("GBP", date(2026, 2, 1)),
        ("EUR", date(2026, 2, 1)),
        ("SEK", date(2026, 4, 1)),
    ]
    missing = [(rate.base, rate.on) for rate in needed_rates(known, wanted, "USD")]
    assert missing == [("EUR", date(2026, 2, 1)), ("SEK", date(2026, 4, 1))]


def test_b11_a_foreign_invoice_is_called_so_in_the_total():
    known = (Rate(base="EUR", quote="USD", on=date(2026, 1, 1), rate=Decimal(2)),)
    invoices = project(account(sales(), sales(product=SERVICE, currency="EUR")), months=1).invoices
    tree = explained_total(invoices, "USD", known)
    labels = {step.label: step.note for step in tree.steps() if step.note}
    assert labels["line"].startswith("Sales Hub")
    assert labels["foreign_invoice"].startswith("Service Hub")
    assert evaluate(tree.as_json()) == gross_total(invoices, "USD", known)
