"""Shown texts as a spreadsheet reads them: plain numbers and ISO days."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from seatdesk.ui.text.number_format import coded_money, day, money, percent, signed_money
from seatdesk.ui.text.spreadsheet_text import spreadsheet_text

REGIONS = ("en_US", "sv_SE", "de_DE", "de_CH", "fr_FR", "nb_NO", "en_GB", "ar_EG")
AMOUNTS = st.decimals(Decimal(-(10**9)), Decimal(10**9), places=2)


@pytest.fixture(autouse=True)
def region():
    before = QLocale()
    yield
    QLocale.setDefault(before)


def plain(amount: Decimal, locale: QLocale) -> str:
    return f"{amount:.2f}".replace(".", locale.decimalPoint()).replace("-0.00", "0.00")


@given(AMOUNTS, st.sampled_from(REGIONS), st.sampled_from(("USD", "EUR", "SEK", "CHF", "EGP")))
def test_h6_an_amount_of_any_region_is_a_number_to_a_spreadsheet_of_it(amount, name, currency):
    locale = QLocale(name)
    for write in (money, signed_money, coded_money):
        text = write(amount, currency, locale)
        assert spreadsheet_text(text, is_number=True, locale=locale) == plain(amount, locale), text


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.sampled_from(REGIONS))
def test_h6_a_day_of_any_region_is_an_iso_day(on, name):
    locale = QLocale(name)
    QLocale.setDefault(locale)
    assert spreadsheet_text(day(on, locale), is_number=False, locale=locale) == on.isoformat()


@pytest.mark.parametrize(
    ("text", "copied"),
    [
        ("22 of 25", "22 of 25"),
        ("≥ 71 d", "≥ 71 d"),
        ("no price", "no price"),
        ("", ""),
        ("00123", "00123"),
        ("12.5%", "12.5%"),
        ("($5.00)", "-5.00"),
        ("1,234,567", "1234567"),
    ],
)
def test_h6_what_is_no_amount_stays_as_it_is(text, copied):
    assert spreadsheet_text(text, is_number=True, locale=QLocale("en_US")) == copied


def test_h6_a_percentage_keeps_its_sign_without_the_space():
    locale = QLocale("sv_SE")
    text = percent(Decimal("12.5"), locale)
    assert spreadsheet_text(text, is_number=True, locale=locale) == "12,5%"


def test_h6_a_text_that_looks_like_a_number_stays_in_a_column_of_words():
    assert spreadsheet_text("1,234", is_number=False, locale=QLocale("en_US")) == "1,234"
