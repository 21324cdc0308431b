"""Amounts and dates as other programs show them, region by region."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from seatdesk.ui.text import number_format as shown
from seatdesk.ui.text import typed_values

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("region", "amount", "currency", "text"),
    [
        ("sv_SE", "12345.6", "EUR", "12\u00a0345,60\u00a0€"),
        ("de_DE", "12345.6", "EUR", "12.345,60\u00a0€"),
        ("de_CH", "12345.6", "EUR", "€\u00a012'345.60"),
        ("fr_FR", "12345.6", "EUR", "12\u202f345,60\u00a0€"),
        ("nb_NO", "12345.6", "EUR", "€\u00a012\u00a0345,60"),
        ("sv_SE", "-5", "EUR", "\u22125,00\u00a0€"),
        ("en_US", "-5", "USD", "($5.00)"),
        ("en_US", "12345.6", "SEK", "SEK\u00a012,345.60"),
        ("sv_SE", "12345.6", "SEK", "12\u00a0345,60\u00a0kr"),
        ("en_US", "1234", "JPY", "¥1,234"),
        ("en_US", "1.5", "KWD", "KWD\u00a01.500"),
        ("en_AU", "5", "AUD", "$5.00"),
        ("en_AU", "5", "USD", "USD\u00a05.00"),  # the sign is of dollars at home
        ("zh_CN", "5", "JPY", "JPY\u00a05"),
        ("en_US", "0.0015", "USD", "$0.0015"),
        ("en_IN", "1234567.5", "INR", "₹12,34,567.50"),
        ("es_ES", "1234.5", "EUR", "1234,50\u00a0€"),
        ("en_US", "98765432109876543210.01", "USD", "$98,765,432,109,876,543,210.01"),
    ],
)
def test_money_is_written_as_the_region_writes_it(region, amount, currency, text):
    assert shown.money(Decimal(amount), currency, QLocale(region)) == text


def test_a_difference_always_says_its_direction():
    us = QLocale("en_US")
    assert shown.signed_money(Decimal(-5), "USD", us) == "\u2212$5.00"
    assert shown.signed_money(Decimal(5), "USD", us) == "+$5.00"
    assert shown.signed_money(Decimal(0), "USD", us) == "$0.00"


@pytest.mark.parametrize(
    ("region", "text"),
    [("sv_SE", "1 Mar 2027"), ("en_US", "Mar 1, 2027"), ("de_DE", "1. Mar 2027")],
)
def test_a_day_has_its_month_in_letters(region, text):
    assert shown.day(date(2027, 3, 1), QLocale(region)) == text


@pytest.mark.parametrize(
    ("region", "text"),
    [
        ("sv_SE", "1 Mar"),
        ("en_US", "Mar 1"),
        ("de_DE", "1. Mar"),
        ("es_ES", "1 de Mar"),
        ("ja_JP", "3月1日"),
        ("lt_LT", "Mar 1 d."),
    ],
)
def test_a_day_of_a_year_that_goes_without_saying_has_none(region, text):
    assert shown.short_day(date(2027, 3, 1), QLocale(region)) == text


def test_percentages_and_quantities():
    assert shown.percent(Decimal(25), QLocale("sv_SE")) == "25\u00a0%"
    assert shown.percent(Decimal("7.50"), QLocale("en_US")) == "7.5%"
    assert shown.number(1234567, QLocale("de_DE")) == "1.234.567"


@pytest.mark.parametrize(
    ("region", "text", "amount"),
    [
        ("sv_SE", "1 234,50", "1234.50"),
        ("sv_SE", "1234.5", "1234.50"),
        ("de_DE", "1.234,50", "1234.50"),
        ("de_DE", "1 234,50", "1234.50"),
        ("en_US", "1,234.50", "1234.50"),
        ("en_US", "$1,234.50", "1234.50"),
        ("sv_SE", "1 234,50 kr", "1234.50"),
        ("en_US", "=12*90", "1080.00"),
        ("sv_SE", "=12*90,5", "1086.00"),
        ("en_US", "=(1+2)*3-1/4", "8.75"),
        ("en_US", "=100/3", "33.33"),
        ("en_US", "0.0015", "0.0015"),
        ("sv_SE", "\u22125", "-5.00"),
        ("sv_SE", "12,5 %", "12.50"),
        ("fr_FR", "1\u202f234,5", "1234.50"),
    ],
)
def test_an_amount_is_read_as_people_type_it(region, text, amount):
    assert str(typed_values.parse_amount(text, 2, QLocale(region))) == amount


@pytest.mark.parametrize(
    "text",
    ["", "abc", "=1/0", "1,2,3", "=12*", "=(1", "1,23", "=__import__('os')", "1e9", "9" * 30],
)
def test_what_is_no_amount_is_not_guessed_at(text):
    assert typed_values.parse_amount(text, 2, QLocale("en_US")) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2027-03-01", date(2027, 3, 1)),
        ("+30", date(2026, 12, 22)),
        ("-7", date(2026, 11, 15)),
        ("+2w", date(2026, 12, 6)),
        ("+3m", date(2027, 2, 22)),
        ("eom", date(2026, 11, 30)),
        ("eoy", date(2026, 12, 31)),
        ("today", TODAY),
        ("3/1/27", date(2027, 3, 1)),
        ("3/1/2027", date(2027, 3, 1)),
        ("Mar 1, 2027", date(2027, 3, 1)),
    ],
)
def test_a_day_is_read_as_people_type_it(text, day):
    assert typed_values.parse_day(text, TODAY, QLocale("en_US")) == day


def test_the_order_of_a_date_is_the_regions():
    assert typed_values.parse_day("1.3.2027", TODAY, QLocale("de_DE")) == date(2027, 3, 1)
    assert typed_values.parse_day("01/03/2027", TODAY, QLocale("en_GB")) == date(2027, 3, 1)


@pytest.mark.parametrize("text", ["", "2027-02-30", "soon", "13/13/13", "+99999"])
def test_what_is_no_day_is_not_guessed_at(text):
    assert typed_values.parse_day(text, TODAY, QLocale("en_US")) is None


def test_amounts_that_are_read_out_name_their_currency_by_its_code(qapp):
    english, swedish = QLocale("en_US"), QLocale("sv_SE")
    amount = Decimal(-540)
    assert shown.coded_money(amount, "USD", english) == "\N{MINUS SIGN}540.00 USD"
    assert shown.coded_money(-amount, "USD", english) == "540.00 USD"
    assert shown.coded_money(-amount, "USD", english, signed=True) == "+540.00 USD"
    assert shown.coded_money(Decimal(0), "USD", english, signed=True) == "0.00 USD"
    assert shown.coded_money(Decimal(8100), "SEK", swedish) == "8\N{NO-BREAK SPACE}100,00 SEK"
