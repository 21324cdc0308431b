"""Reads typed days and amounts: `+30`, `eom`, `1 234,50`, `=12*90`.

The arithmetic is a parser of four operations and brackets; nothing is ever evaluated as code.
"""

import re
import unicodedata
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from seatdesk.domain.calendar import add_months, month_days
from seatdesk.domain.money.money import decimal_text, exact, round_to
from seatdesk.ui.text.language import words
from seatdesk.ui.text.number_format import medium_pattern

_SPACES: Final = re.compile(r"[\s\u00a0\u202f\u2009']")
_STEP: Final = re.compile(r"([+\-\u2212])\s*(\d{1,4})\s*([dwmy]?)", re.IGNORECASE)
_PARTS: Final = re.compile(r"(\d{1,4})[-./ ](\d{1,2})[-./ ](\d{1,4})")
_OPERATORS: Final = re.compile("([-+*/()\u00d7\u00f7])")
_MONEY_SIGNS: Final = frozenset({"Sc", "Lu", "Ll", "Lo"})
_TIMES: Final = frozenset({"*", "\N{MULTIPLICATION SIGN}"})
_PRODUCTS: Final = _TIMES | {"/", "\N{DIVISION SIGN}"}
_MAX_LENGTH: Final = 80
_CENTURY: Final = 100
_GROUP: Final = 3
_YEAR_DIGITS: Final = 4


def parse_day(text: str, today: date, locale: QLocale | None = None) -> date | None:
    """The day that was typed: ISO, the region's order, `+30`, `-7`, `+2w`, `+3m`, `eom`, `eoy`."""
    locale = locale or QLocale()
    text = text.strip()
    for read in (_word, _step, _iso_or_regional, _in_letters):
        try:
            found = read(text, today, locale)
        except (ValueError, OverflowError):
            return None
        if found is not None:
            return found
    return None


def parse_amount(text: str, digits: int = 2, locale: QLocale | None = None) -> Decimal | None:
    """The amount that was typed, or a small calculation; None when it is neither.

    A quotient without end is rounded half up to `digits`.
    """
    locale = locale or QLocale()
    text = text.strip()
    if not text or len(text) > _MAX_LENGTH:
        return None
    text = _without_currency(text).lstrip("=").replace("\N{MINUS SIGN}", "-")
    tokens = [t for t in _OPERATORS.split(_SPACES.sub("", text)) if t]
    try:
        value = _Sum(tokens, lambda number: _number(number, locale)).value()
    except (ValueError, ZeroDivisionError, RecursionError):
        return None
    return _decimal(value, digits)


def _without_currency(text: str) -> str:
    """The text without currency signs and codes at its ends, and without a per cent sign."""
    around = "".join(
        {c for c in text if c.isspace() or c == "%" or unicodedata.category(c) in _MONEY_SIGNS}
    )
    return text.strip(around) if around else text


def _decimal(value: Fraction, digits: int) -> Decimal:
    for places in range(digits, 13):
        if (value * 10**places).denominator == 1:
            return Decimal(decimal_text(value, places))
    return Decimal(decimal_text(round_to(value, digits), digits))


def _number(text: str, locale: QLocale) -> Fraction:
    """The number in a text: the last of two kinds of signs is the decimal mark, or the region's."""
    point, group = locale.decimalPoint(), locale.groupSeparator()
    if "," in text and "." in text:
        point = max(",.", key=text.rfind)
        group = ",.".replace(point, "")
    elif point == "," and "." in text and group != ".":
        point, group = ".", ","
    elif point == "." and "," in text and not _is_grouped(text, ","):
        raise ValueError(text)
    if group in text and not _is_grouped(text.partition(point)[0], group):
        raise ValueError(text)
    return exact(text.replace(group, "").replace(point, "."))


def _is_grouped(whole: str, group: str) -> bool:
    first, *rest = whole.split(group)
    return (
        bool(first) and all(len(part) in {2, _GROUP} for part in rest) and len(rest[-1]) == _GROUP
    )


class _Sum:
    """Recursive descent over `+ - * / ( )`."""

    def __init__(self, tokens: list[str], number: Callable[[str], Fraction]) -> None:
        self._tokens = tokens
        self._number = number
        self._at = 0

    def value(self) -> Fraction:
        found = self._sum()
        if self._at != len(self._tokens):
            raise ValueError(self._tokens)
        return found

    def _next(self) -> str:
        return self._tokens[self._at] if self._at < len(self._tokens) else ""

    def _take(self) -> str:
        token = self._next()
        self._at += 1
        return token

    def _sum(self) -> Fraction:
        left = self._product()
        while self._next() in {"+", "-"}:
            left = left + self._product() if self._take() == "+" else left - self._product()
        return left

    def _product(self) -> Fraction:
        left = self._factor()
        while self._next() in _PRODUCTS:
            left = left * self._factor() if self._take() in _TIMES else left / self._factor()
        return left

    def _factor(self) -> Fraction:
        sign = self._take()
        if sign in {"+", "-"}:
            return self._factor() if sign == "+" else -self._factor()
        if sign == "(":
            inner = self._sum()
            if self._take() != ")":
                raise ValueError(sign)
            return inner
        return self._number(sign)


def _word(text: str, today: date, _locale: QLocale) -> date | None:
    word = text.casefold()
    if word in {"today", _tr("today").casefold()}:
        return today
    if word in {"eom", _tr("eom").casefold()}:
        return today.replace(day=month_days(today.year, today.month))
    if word in {"eoy", _tr("eoy").casefold()}:
        return today.replace(month=12, day=31)
    return None


def _tr(word: str) -> str:
    match word:
        case "today":
            return QCoreApplication.translate("entry", "today")
        case "eom":
            return QCoreApplication.translate("entry", "eom", "short for: end of the month")
        case _:
            return QCoreApplication.translate("entry", "eoy", "short for: end of the year")


def _step(text: str, today: date, _locale: QLocale) -> date | None:
    found = _STEP.fullmatch(text)
    if found is None:
        return None
    count = int(found[2]) if found[1] == "+" else -int(found[2])
    match found[3].lower():
        case "m":
            return add_months(today, count)
        case "y":
            return add_months(today, 12 * count)
        case "w":
            return today + timedelta(weeks=count)
        case _:
            return today + timedelta(days=count)


def _iso_or_regional(text: str, _today: date, locale: QLocale) -> date | None:
    found = _PARTS.fullmatch(text)
    if found is None:
        return None
    parts = found.groups()
    if len(parts[0]) == _YEAR_DIGITS:
        return date(int(parts[0]), int(parts[1]), int(parts[2]))
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat).lower()
    order = sorted("dmy", key=lambda letter: pattern.find(letter) % len(pattern))
    if len(parts[2]) == _YEAR_DIGITS and order[-1] != "y":
        order = ["d", "m", "y"]
    values = dict(zip(order, map(int, parts), strict=True))
    year = values["y"] + (2000 if values["y"] < _CENTURY else 0)
    return date(year, values["m"], values["d"])


def _in_letters(text: str, _today: date, locale: QLocale) -> date | None:
    """The day in the way the program itself writes it."""
    found = words().toDate(text, medium_pattern(locale.name()))
    return date(found.year(), found.month(), found.day()) if found.isValid() else None


def parse_count(text: str, locale: QLocale | None = None) -> int | None:
    """The whole number that was typed, 0 or more, however it is grouped; None when it is none."""
    amount = parse_amount(text, 0, locale)
    return int(amount) if amount is not None and amount >= 0 and amount == int(amount) else None
