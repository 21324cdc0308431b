"""The text of a shown cell as a spreadsheet reads it: plain numbers and ISO days, else as it is.

A number that is pasted with its currency, its groups or a typographic minus is a text there, and
no sum finds it.
"""

import re
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QLocale

from seatdesk.domain.currency import is_currency
from seatdesk.ui.text import typed_values
from seatdesk.ui.text.number_format import day, symbol_of

_MINUS: Final = "-\N{MINUS SIGN}\N{EN DASH}"
_MARKS: Final = "\u200e\u200f\u061c\u2068\u2069"
"""Marks of direction, which some regions write around a sign."""
_BLANKS: Final = re.compile("[\\s\u00a0\u202f\u2009]")
_YEAR: Final = re.compile(r"\d{4}")
_NUMBER: Final = re.compile(r"(\d+)(?:\.(\d+))?")
_ANY_DAY: Final = date(2000, 1, 1)
"""Today, for texts that name their own year."""
_COMMON: Final = ("USD", "EUR", "GBP", "JPY", "INR", "KRW", "ILS", "VND", "UAH", "NGN", "PHP")


def spreadsheet_text(text: str, *, is_number: bool, locale: QLocale | None = None) -> str:
    """The text that a spreadsheet of this region takes for the number or the day it is.

    `is_number`: the cell stands in a column of numbers; elsewhere only days are written anew.
    """
    locale = locale or QLocale()
    if is_number and (found := _plain_number(text, locale)) is not None:
        return found
    return _iso_day(text, locale)


def plain_decimal(amount: Decimal, locale: QLocale | None = None) -> str:
    """A number with the decimal mark of the region, an ASCII minus, and nothing else."""
    locale = locale or QLocale()
    return f"{amount:f}".replace(".", locale.decimalPoint())


def _iso_day(text: str, locale: QLocale) -> str:
    if _YEAR.search(_western(text, locale)) is None:
        return text
    found = typed_values.parse_day(text, _ANY_DAY, locale)
    return found.isoformat() if found is not None and day(found, locale) == text else text


def _plain_number(text: str, locale: QLocale) -> str | None:
    """A number of this region without currency and groups; None: it is something else."""
    bare = _bare(_western(text, locale))
    percent = bare.endswith(("%", locale.percent()))
    bare = bare.rstrip("%" + locale.percent())
    negative = False
    if bare.startswith("(") and bare.endswith(")"):
        negative, bare = True, bare[1:-1]
    for _ in range(2):  # the sign stands before the currency, or behind it
        if bare[:1] and bare[0] in _MINUS:
            negative, bare = True, bare[1:]
        bare = _without_currency(bare.removeprefix("+"), locale.name())
    if bare[-1:] and bare[-1] in _MINUS:
        negative, bare = True, bare[:-1]
    bare = bare.replace(locale.groupSeparator(), "").replace(locale.decimalPoint(), ".")
    if _NUMBER.fullmatch(bare) is None:
        return None
    number = bare.replace(".", locale.decimalPoint())
    return ("-" if negative else "") + number + ("%" if percent else "")


def _without_currency(text: str, name: str) -> str:
    """The text without a currency at its beginning or end."""
    if is_currency(text[:3]):
        return text[3:]
    if is_currency(text[-3:]):
        return text[:-3]
    for symbol in _symbols(name):
        if text.startswith(symbol):
            return text.removeprefix(symbol)
        if text.endswith(symbol):
            return text.removesuffix(symbol)
    return text


@lru_cache(maxsize=8)
def _symbols(name: str) -> tuple[str, ...]:
    """The signs that amounts have in a region, the longest first."""
    locale = QLocale(name)
    own = locale.currencySymbol(QLocale.CurrencySymbolFormat.CurrencySymbol)
    found = {_bare(symbol) for symbol in (own, *(symbol_of(code, locale) for code in _COMMON))}
    return tuple(sorted(found - {""}, key=lambda symbol: (-len(symbol), symbol)))


def _bare(text: str) -> str:
    """The text without blanks and marks of direction."""
    return _BLANKS.sub("", text).translate(dict.fromkeys(map(ord, _MARKS)))


def _western(text: str, locale: QLocale) -> str:
    """The text with the digits that spreadsheets and programs share."""
    zero = ord(locale.zeroDigit())
    return text.translate({zero + place: str(place) for place in range(10)}) if zero != 48 else text  # noqa: PLR2004 - the code of 0
