"""Amounts, numbers and days as text, in the region of the person who reads them.

Amounts are `Decimal` from end to end; Qt's own currency text takes a float and rounds to the
region's digits, so only its pattern is asked for, never its arithmetic.
"""

import re
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from seatdesk.domain.currency import digits_of
from seatdesk.ui.text import language

NBSP: Final = "\N{NO-BREAK SPACE}"
_PLACE: Final = "\N{CURRENCY SIGN}"
_LARGEST: Final = 2**63
_SYMBOLS: Final = {
    "USD": "$",
    "EUR": "€",
    "GBP": "£",
    "JPY": "¥",
    "INR": "₹",
    "KRW": "₩",
    "ILS": "₪",
    "VND": "₫",
    "UAH": "₴",
    "NGN": "₦",
    "PHP": "₱",
}
_YEAR: Final = re.compile(
    r"(\s*'[^']*'\s*|[\s,./-]*)"  # what leads to the year, as in "2 de marzo de 2026"
    r"y+\.?(\s?'[^']*'|[年년])?[\s,./-]*"  # and the word for it, as in "2026 m."
)
_WEEKDAY: Final = re.compile(r"[\s,،、]*d{4}[\s,،、]*")


def money(
    amount: Decimal, currency: str, locale: QLocale | None = None, *, whole: bool = False
) -> str:
    """An amount with its currency, in the digits of ISO 4217 or as many as it has.

    `whole`: no digits after the point where there is nothing to show in them.
    """
    locale = locale or QLocale()
    digits = max(0 if whole else digits_of(currency), _decimals(amount))
    number_text = plain_number(abs(amount), digits, locale)
    pattern, one = _pattern(locale.name(), negative=amount < 0)
    symbol = symbol_of(currency, locale)
    text = pattern.replace(one, number_text)
    if symbol[-1].isalpha():
        text = text.replace(_PLACE + number_text, _PLACE + NBSP + number_text)
    return text.replace(_PLACE, symbol)


def no_price() -> str:
    """The words in place of amounts where the subscription has no price."""
    return QCoreApplication.translate("Words", "no price")


def signed_money(amount: Decimal, currency: str, locale: QLocale | None = None) -> str:
    """A difference of amounts: with a plus or a minus, never in brackets."""
    locale = locale or QLocale()
    text = money(abs(amount), currency, locale)
    if not amount:
        return text
    return (locale.positiveSign() if amount > 0 else "\N{MINUS SIGN}") + text


def coded_money(
    amount: Decimal, currency: str, locale: QLocale | None = None, *, signed: bool = False
) -> str:
    """An amount with its currency's code behind it, as names say it that are read out."""
    locale = locale or QLocale()
    digits = max(digits_of(currency), _decimals(amount))
    text = f"{plain_number(abs(amount), digits, locale)} {currency}"
    if amount < 0:
        return f"\N{MINUS SIGN}{text}"
    return f"{locale.positiveSign()}{text}" if signed and amount else text


def plain_number(amount: Decimal, digits: int, locale: QLocale | None = None) -> str:
    """A number without its currency, grouped as the region groups, in so many digits."""
    locale = locale or QLocale()
    whole, _, rest = f"{amount.copy_abs():.{digits}f}".partition(".")
    text = _grouped(int(whole), locale)
    if rest:
        text += locale.decimalPoint() + _native(rest, locale)
    return locale.negativeSign() + text if amount < 0 else text


def number(value: int | Decimal | Fraction, locale: QLocale | None = None) -> str:
    """A count, or a quantity with only the decimals it has."""
    amount = value if isinstance(value, Decimal) else _finite(Fraction(value))
    return plain_number(amount, _decimals(amount), locale)


def percent(value: Decimal, locale: QLocale | None = None) -> str:
    """A percentage as the region writes it."""
    locale = locale or QLocale()
    space = NBSP if _words_put_space_before_percent(locale) else ""
    return number(value.normalize() if value else value, locale) + space + locale.percent()


def day(on: date, locale: QLocale | None = None) -> str:
    """A date nobody can misread: the month in letters, in the order of the region."""
    return language.words().toString(_qdate(on), medium_pattern((locale or QLocale()).name()))


def short_day(on: date, locale: QLocale | None = None) -> str:
    """A date of a year that goes without saying."""
    pattern = _YEAR.sub("", medium_pattern((locale or QLocale()).name())).strip()
    return language.words().toString(_qdate(on), pattern)


def weekday_day(on: date, locale: QLocale | None = None) -> str:
    """A date with its weekday in front."""
    weekday = language.words().toString(_qdate(on), "ddd")
    return f"{weekday} {day(on, locale)}"


def month(on: date, locale: QLocale | None = None) -> str:
    """The month of a date, short, with its year."""
    del locale
    return language.words().toString(_qdate(on), "MMM yyyy")


def symbol_of(currency: str, locale: QLocale | None = None) -> str:
    """The sign of a currency where it means only that one; elsewhere its code."""
    locale = locale or QLocale()
    own, sign = _own_currency(locale.name())
    if own == currency:
        return sign or currency
    found = _SYMBOLS.get(currency, currency)
    return currency if found == sign else found


@lru_cache(maxsize=64)
def _own_currency(name: str) -> tuple[str, str]:
    """The code and the sign of a region's own currency: no other has that sign there."""
    locale, form = QLocale(name), QLocale.CurrencySymbolFormat
    return locale.currencySymbol(form.CurrencyIsoCode), locale.currencySymbol(form.CurrencySymbol)


@lru_cache(maxsize=64)
def _pattern(name: str, *, negative: bool) -> tuple[str, str]:
    """The region's order of sign, currency and number, and the way it writes the digit 1 in it."""
    locale = QLocale(name)
    text = locale.toCurrencyString(-1 if negative else 1, _PLACE, 0)
    return text, locale.toString(1)


@lru_cache(maxsize=64)
def medium_pattern(name: str) -> str:
    """The date pattern of a region, its month in letters and without the weekday."""
    long = QLocale(name).dateFormat(QLocale.FormatType.LongFormat)
    return _WEEKDAY.sub("", long).replace("MMMM", "MMM").strip()


def _words_put_space_before_percent(locale: QLocale) -> bool:
    return locale.language() in {
        QLocale.Language.Swedish,
        QLocale.Language.German,
        QLocale.Language.French,
        QLocale.Language.NorwegianBokmal,
        QLocale.Language.Danish,
        QLocale.Language.Finnish,
        QLocale.Language.Czech,
        QLocale.Language.Spanish,
    }


def _decimals(amount: Decimal) -> int:
    exponent = amount.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _grouped(whole: int, locale: QLocale) -> str:
    if whole < _LARGEST:
        return locale.toString(whole)
    return _native(f"{whole:,}".replace(",", locale.groupSeparator()), locale)


def _native(digits: str, locale: QLocale) -> str:
    if locale.zeroDigit() == "0":  # nearly everywhere
        return digits
    zero = ord(locale.zeroDigit())
    return "".join(chr(zero + int(c)) if c.isascii() and c.isdigit() else c for c in digits)


def _finite(value: Fraction) -> Decimal:
    """A quantity as a decimal; one without end is cut to six digits, for reading only."""
    shift, rest = 0, value
    while rest.denominator != 1 and shift < 6:  # noqa: PLR2004 - enough to recognise a fraction
        shift, rest = shift + 1, rest * 10
    return Decimal(f"{round(rest)}E-{shift}") if shift else Decimal(value.numerator)


def _qdate(on: date) -> QDate:
    return QDate(on.year, on.month, on.day)
