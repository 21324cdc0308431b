"""Names of price columns, word by word: of what, for how long, in which currency."""

import pytest

from seatdesk.exchange.vocabulary.price_headings import TERM, TOTAL, UNIT
from seatdesk.exchange.vocabulary.vocabulary import vocabulary

MONEY = vocabulary().money


@pytest.mark.parametrize(
    ("name", "field", "months", "currency"),
    [
        ("Annual cost", TOTAL, 12, ""),
        ("Monthly cost", TOTAL, 1, ""),
        ("Cost per year", TOTAL, 12, ""),
        ("Price per user/month", UNIT, 1, ""),
        ("unit_cost_usd", UNIT, None, "USD"),
        ("cost_per_seat_usd", UNIT, None, "USD"),
        ("monthly_cost_inr", TOTAL, 1, "INR"),
        ("annualCostEUR", TOTAL, 12, "EUR"),
        ("Kosten pro Jahr", TOTAL, 12, ""),
        ("Preis pro Lizenz und Monat", UNIT, 1, ""),
        ("Jahreskosten", TOTAL, 12, ""),
        ("Gesamtpreis pro Jahr", TOTAL, 12, ""),
        ("Månadskostnad", TOTAL, 1, ""),
        ("Pris per licens och år", UNIT, 12, ""),
        ("Stykpris pr. måned", UNIT, 1, ""),
        ("Prix par utilisateur et par mois (€)", UNIT, 1, "EUR"),
        ("Precio mensual por usuario", UNIT, 1, ""),
        ("Prezzo annuale per utente", UNIT, 12, ""),
        ("Prijs per gebruiker per maand", UNIT, 1, ""),
        ("Cena za użytkownika miesięcznie", UNIT, 1, ""),
        ("Preço por usuário por mês", UNIT, 1, ""),
        ("Hinta per käyttäjä / kk", UNIT, 1, ""),
        ("1ユーザーあたりの月額", UNIT, 1, ""),
        ("EUR per user", UNIT, None, "EUR"),
        ("Total contract value", TOTAL, TERM, ""),
        ("Total per year", TOTAL, 12, ""),
    ],
)
def test_a_name_says_of_what_a_price_is_and_for_how_long(name, field, months, currency):
    heading = MONEY.heading(name)
    assert heading is not None
    assert heading.sure
    assert (heading.field, heading.months, heading.currency) == (field, months, currency)


@pytest.mark.parametrize(
    "name", ["Preis pro Jahr (EUR)", "Monthly price", "Monatspreis", "月額料金"]
)
def test_of_one_seat_or_of_all_is_not_sure(name):
    heading = MONEY.heading(name)
    assert heading is not None
    assert not heading.sure


def test_two_periods_in_one_name_decide_nothing():
    heading = MONEY.heading("Annual price per seat per month")
    assert heading is not None
    assert heading.months is None


@pytest.mark.parametrize(
    "name",
    ["Cost centre", "Price book", "Amount due", "Price incl. VAT", "Price 2026", "USD", "Value",
     "Total months", "Fee code", "Cost (USD/EUR)",
     "Price" * 40],
)  # fmt: skip
def test_a_name_with_an_unknown_word_is_none_of_a_price(name):
    assert MONEY.heading(name) is None


@pytest.mark.parametrize(
    ("text", "months"),
    [("monthly", 1), ("Jährlich", 12), ("pro Monat", 1), ("quarterly", 3), ("12 months", 12),
     ("3 years", 36), ("P1Y", 12), ("per user/month", 1), ("Upfront", TERM), ("månadsvis", 1),
     ("毎月", 1), ("anual", 12), ("annual upfront", 12)],
)  # fmt: skip
def test_a_period_in_words(text, months):
    assert MONEY.period(text) == months


@pytest.mark.parametrize("text", ["semi-annually", "biannual", "once", "weekly", "3 apples", ""])
def test_an_unknown_period_is_none(text):
    assert MONEY.period(text) is None
