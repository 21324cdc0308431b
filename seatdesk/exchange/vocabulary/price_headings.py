"""Names of price columns taken apart: of one seat or all of them, for how long, in what currency.

`Price per user/month`, `unit_cost_usd`, `Jahreskosten`, `Preis pro Jahr (EUR)`: there are too many
to list, so a name is read word by word. It is one of a price only if every word of it is known;
`Cost centre` or `Price book` is none.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from seatdesk.domain.currency import is_currency
from seatdesk.exchange.vocabulary.currency_signs import currency_of

TERM = "term"
UNIT, TOTAL = "unit_price", "total_price"
_YEAR = 12
_PARTS = re.compile(r"[^\W\d_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_MONTHS = re.compile(r"(\d{1,3})[\W_]*([^\W\d_]+)")
_SIGNS = "€£$¥₹₩₺"
_JOINTS = ("", "s", "es", "n", "en", "e")
_CURRENCIES = frozenset(
    {"usd", "eur", "gbp", "sek", "nok", "dkk", "isk", "chf", "jpy", "inr", "aud", "cad", "nzd",
     "pln", "czk", "huf", "ron", "brl", "mxn", "cny", "krw", "sgd", "hkd", "zar", "aed", "ils",
     "thb", "myr", "idr", "php"}
)  # fmt: skip
"""Codes that are read in small letters, too; others might be words of a language."""
_LONGEST = 80
_IDEOGRAPHS = "\u3040"


@dataclass(frozen=True, slots=True)
class PriceHeading:
    """The meaning of a price column's name.

    `field` is `unit_price` or `total_price`; `sure`: the name says so. `months` is 1, 3, 12,
    `TERM` for the whole term, or None where it does not say; `currency` "" likewise; `sign` one
    that several currencies share.
    """

    field: str
    sure: bool
    months: int | str | None = None
    currency: str = ""
    sign: str = ""


class MoneyWords:
    """The words of all languages that names of price columns are made of."""

    def __init__(self, languages: Iterable[Mapping[str, Sequence[str]]]) -> None:
        self._words: dict[str, str] = {}
        for language in languages:
            for meaning, words in language.items():
                for word in words:
                    self._words.setdefault(_folded(word), meaning)
        self._read = cache(self._heading)
        self._spoken = cache(self._period)

    def heading(self, name: str) -> PriceHeading | None:
        """The meaning of a column's name; None when it is not that of a price."""
        return self._read(name) if len(name) <= _LONGEST else None

    def period(self, text: str) -> int | str | None:
        """For how many months a cell such as `monthly`, `12 months`, `Jahr` stands, or `TERM`."""
        return self._spoken(text) if len(text) <= _LONGEST else None

    def _heading(self, name: str) -> PriceHeading | None:
        found = self._meanings(name)
        if found is None:
            return None
        meanings, currencies = found
        said = set(meanings)
        if "worth" in said and said & {TERM, "total"}:  # the value of a subscription, not any value
            said.add("cost")
        if {"total", "filler"} <= said and said & {"1", "3", "12"}:  # a total per year
            said.add("cost")
        sign = next((s for s in name if s in _SIGNS and not currency_of(s)), "")
        currencies |= {code for s in name if (code := s in _SIGNS and currency_of(s))}
        if not said & {"price", "cost"} and not (
            (currencies or sign) and said & {"seat", "filler"}
        ):
            return None
        if len(currencies) > 1:
            return None
        field, sure = _of_what(said)
        months = _period_of(said & {"1", "3", "12"}, said)
        return PriceHeading(field, sure, months, next(iter(currencies), ""), sign)

    def _period(self, text: str) -> int | str | None:
        if found := _MONTHS.fullmatch(text.strip()):
            unit = self._words.get(_folded(found[2]), "")
            return int(found[1]) * int(unit) if unit.isdigit() else None
        if code := _ISO_PERIODS.get(text.strip().upper()):
            return code
        found_words = self._meanings(text)
        said = set(found_words[0]) if found_words else set()
        if said - {"1", "3", "12", TERM, "filler", "seat"}:
            return None
        return _period_of(said & {"1", "3", "12"}, said)

    def _meanings(self, text: str) -> tuple[list[str], set[str]] | None:
        """The meanings of a name's words, and the currencies among them; None if one is unknown."""
        text = unicodedata.normalize("NFKC", text).removeprefix("1")
        if any(map(str.isdigit, text)):
            return None
        meanings: list[str] = []
        currencies: set[str] = set()
        for word in _PARTS.findall(_CAMEL.sub(" ", text)):
            taken = self._taken_apart(_folded(word), 0)
            code = word.upper()
            if is_currency(code) and (word == code or word in _CURRENCIES) and not taken:
                currencies.add(code)
            elif taken:
                meanings += taken
            else:
                return None
        return meanings, currencies

    def _taken_apart(self, word: str, depth: int) -> list[str]:
        """A word, or the words a compound is made of: `Monatspreis`; none if it is not known."""
        if word in self._words:
            return [self._words[word]]
        if depth > 5:  # noqa: PLR2004 - no name is put together of more
            return []
        for cut in range(len(word) - 1, 0, -1):
            first = self._words.get(word[:cut])
            if first is None or not _may_join(word[:cut], first):
                continue
            for joint in _JOINTS:
                rest = word[cut:].removeprefix(joint)
                if rest and (not joint or word[cut:].startswith(joint)):
                    more = self._taken_apart(rest, depth + 1)
                    if more and _may_join(rest, more[-1]):
                        return [first, *more]
        return []


_ISO_PERIODS: Mapping[str, int] = {"P1M": 1, "P3M": 3, "P1Y": 12, "P12M": 12, "P2Y": 24, "P3Y": 36}


def _of_what(said: set[str]) -> tuple[str, bool]:
    """Tells if a price is of one seat, and if that is certain."""
    if "seat" in said:
        return UNIT, "total" not in said
    return (TOTAL, True) if "total" in said or "cost" in said else (UNIT, False)


def _period_of(spans: set[str], said: set[str]) -> int | str | None:
    if len(spans) == 1:
        return int(next(iter(spans)))
    return TERM if not spans and TERM in said else None


def _may_join(part: str, meaning: str) -> bool:
    """True when a word may be part of a compound; of small words nearly anything could be made."""
    return part[0] >= _IDEOGRAPHS or (len(part) > 1 and meaning != "filler")


def _folded(word: str) -> str:
    return unicodedata.normalize("NFKC", word).casefold()


def money_words(documents: Iterable[Mapping[str, Any]]) -> MoneyWords:
    """The words of the languages' files."""
    return MoneyWords(document.get("money", {}) for document in documents)
