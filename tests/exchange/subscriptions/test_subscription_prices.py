"""From the money columns of a subscriptions file to a price for a seat and month."""

from datetime import date
from decimal import Decimal

import pytest

from seatdesk.exchange.question import Options

HERE = Options(today=date(2026, 11, 29), home="USD")


def priced(read, head, cells, options=HERE):
    found = read(f"Product;Seats;Renewal date;{head}\nA;12;2027-01-31;{cells}\n", options)
    (row,) = found.contracts.rows
    questions = (*found.recognition.questions, *found.contracts.questions)
    return row.monthly, row.currency, row.no_price, [question.code for question in questions]


@pytest.mark.parametrize(
    ("head", "cells", "monthly"),
    [
        ("Annual cost", "12960.00", "90"),
        ("Monthly cost", "1080.00", "90"),
        ("Kosten pro Jahr", "12.960,00", "90"),
        ("Price per user/month", "90.00", "90"),
        ("Price per seat;Billing period", "90;monthly", "90"),
        ("Price per seat;Billing period", "1080;yearly", "90"),
        ("Price per seat;Billing cycle", "270;Quarterly", "90"),
        ("Preis pro Lizenz;Abrechnungszeitraum", "90,00;monatlich", "90"),
        ("Price per seat;Annual cost", "90;12960", "90"),
        ("Price per seat;Annual cost", "1080;12960", "90"),
        ("Unit price;Total per year", "90;12960", "90"),
        ("Price per seat per term;Term", "1080;12", "90"),
    ],
)
def test_a_price_is_taken_for_the_time_that_the_file_names(read, head, cells, monthly):
    assert priced(read, head, cells) == (Decimal(monthly), "", "", [])


@pytest.mark.parametrize(
    ("head", "cells", "code", "why"),
    [
        ("Price per seat", "90.00", "period", "period"),
        ("unit_cost_usd", "90", "period", "period"),
        ("Price per seat;Billing period", "90;fortnightly", "period", "period"),
        ("Preis pro Jahr (EUR)", "12960", "price_of", "price_of"),
        ("Price;Billing period", "90;monthly", "price_of", "price_of"),
        ("Annual cost", "1000", "finer", "finer"),
    ],
)
def test_rule_7_what_stays_open_is_asked_and_no_price_guessed(read, head, cells, code, why):
    monthly, _, found, asked = priced(read, head, cells)
    assert (monthly, found, asked) == (None, why, [code])


def test_the_currency_of_a_heading_counts_even_where_its_price_is_open(read):
    assert priced(read, "Preis pro Jahr (EUR)", "12960")[1] == "EUR"
    assert priced(read, "unit_cost_gbp", "90")[1] == "GBP"


@pytest.mark.parametrize(("said", "monthly"), [("1", 1080), ("12", 90), ("3", 360), ("none", None)])
def test_for_how_long_a_price_is_can_be_said(read, said, monthly):
    options = Options(home="USD", periods={"Price per seat": said})
    found = priced(read, "Price per seat", "1080", options)
    assert (found[0], found[3]) == (monthly, [])


def test_of_what_a_price_is_can_be_said(read):
    name = "Preis pro Jahr (EUR)"
    for field, monthly in (("unit_price", 1080), ("total_price", 90)):
        options = Options(home="USD", fields={name: field})
        assert priced(read, name, "12960", options) == (monthly, "EUR", "", [])


def test_rule_7_a_price_finer_than_its_currency_is_asked(read):
    yen = Options(home="JPY")
    assert priced(read, "Monthly price per seat", "90.50", yen)[2:] == ("finer", ["finer"])
    rounded = Options(home="JPY", finer="rounded")
    assert priced(read, "Monthly price per seat", "90.50", rounded) == (91, "", "", [])
    none = Options(home="JPY", finer="none")
    assert priced(read, "Monthly price per seat", "90.50", none)[2:] == ("finer", [])
    exact = Options(home="USD", numbers={"Monthly price per seat": "."})
    dinars = priced(read, "Monthly price per seat;Currency", "9.125;KWD", exact)
    assert dinars[:3] == (Decimal("9.125"), "KWD", "")


def test_of_a_lone_separator_the_thousand_is_proposed_where_money_has_no_third_digit(read):
    found = read("Product,Seats,Monthly price per seat\nA,1,1.080\n", HERE)
    (question,) = found.recognition.questions
    assert (question.code, question.proposed) == ("numbers", ",")


@pytest.mark.parametrize(
    ("cell", "home", "currency", "asked"),
    [
        ("$90", "USD", "USD", []),
        ("$90", "CAD", "CAD", []),
        ("$90", "EUR", "USD", ["currency"]),
        ("US$ 90", "EUR", "USD", []),
        ("90 €", "USD", "EUR", []),
        ("90 kr", "SEK", "SEK", []),
        ("90 kr", "USD", "SEK", ["currency"]),
        ("¥90", "JPY", "JPY", []),
        ("Fr. 90", "USD", "CHF", []),
        ("CHF 90.00", "USD", "CHF", []),
        ("90", "EUR", "", []),
    ],
)
def test_a_sign_of_several_currencies_is_the_accounts_or_asked(read, cell, home, currency, asked):
    found = priced(read, "Monthly price per seat", cell, Options(home=home))
    assert found == (90, currency, "", asked)


def test_a_sign_in_the_heading_counts_likewise(read):
    assert priced(read, "$/seat/mo", "90", Options(home="EUR"))[1:] == ("USD", "", ["currency"])


@pytest.mark.parametrize(
    ("named", "currency", "why", "asked"),
    [("EUR", "EUR", "", []), ("eur", "EUR", "", []), ("Euro", "EUR", "", []),
     ("US dollars", "USD", "", []), ("$", "USD", "", []), ("Galleons", "Galleons", "currency",
     ["currency"])],
)  # fmt: skip
def test_currencies_in_a_column_of_their_own(read, named, currency, why, asked):
    head = "Monthly price per seat;Currency"
    found = priced(read, head, f"90;{named}")
    assert found[1:] == (currency, why, asked)
    said = Options(home="USD", currencies={"Galleons": "GBP"})
    assert priced(read, head, "90;Galleons", said) == (90, "GBP", "", [])


def test_a_sign_against_the_column_of_currencies_is_told(read):
    found = read("Product,Seats,Monthly price per seat,Currency\nA,1,€90,USD\n", HERE)
    assert [p.problem for p in found.contracts.problems] == ["two_currencies"]
    (row,) = found.contracts.rows
    assert (row.monthly, row.no_price) == (None, "two_currencies")


def test_a_price_below_zero_is_none(read):
    assert priced(read, "Monthly price per seat", "-90")[2] == "negative"


def test_a_total_of_no_number_of_seats_is_no_price(read):
    found = read("Product,Seats,Annual cost,Renewal date\nA,,1200,2027-01-01\n", HERE)
    assert found.contracts.rows[0].no_price == "none"


def test_billing_that_no_subscription_has_is_told(read):
    head = "Product,Seats,Price per seat,Billing frequency,Renewal date\n"
    found = read(f"{head}A,1,540,6 months,2027-01-01\nB,1,90,monthly,2027-01-01\n", HERE)
    assert [(p.line, p.problem) for p in found.contracts.problems] == [(2, "other_billing")]
    assert [str(row.monthly) for row in found.contracts.rows] == ["90.00", "90.00"]


@pytest.mark.parametrize(
    ("cell", "code"), [("€", "EUR"), ("£", "GBP"), ("eur", "EUR"), ("US$", "USD"), ("Euro", "EUR")]
)
def test_rule_7_a_column_of_currencies_may_hold_their_signs(read, cell, code):
    head = "Price per seat per month;Currency"
    assert priced(read, head, f"90;{cell}") == (Decimal(90), code, "", [])


def test_rule_7_a_price_that_is_not_taken_leaves_the_currency_of_its_row(read):
    head = "Price per seat per month;Currency"
    assert priced(read, head, "-5;SEK") == (None, "SEK", "negative", [])
