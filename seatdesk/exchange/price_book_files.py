"""Price books in and out of JSON files; what is wrong is told with its line."""

import json
import re
import stat
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from seatdesk.domain.account.price_book_document import PriceBookProblem, parse_book, to_document
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.resources import resource
from seatdesk.sqlite_file import is_database

MOST_BYTES: Final = 5_000_000
SENTENCES: Mapping[str, str] = {
    "missing": "is missing",
    "not_text": "must be text",
    "no_sign": "holds a sign that is none, such as a zero or half of a pair; write it again",
    "not_an_object": "must be an object in braces",
    "unknown_field": "is not a field of a price book; check its spelling",
    "unknown_format": 'is {value!r}; it must be "seatdesk-price-book-1"',
    "no_prices": "must be a list with at least one price",
    "unknown_currency": "{value!r} is not an ISO 4217 currency",
    "unknown_commitment": "{value!r} is neither annual nor monthly",
    "unknown_model": "{value!r} is not flat, graduated or volume",
    "missing_tiers": "must list at least one tier",
    "tiers_out_of_order": "must be above the tier before, and only the last tier may be open",
    "last_tier_ends": "ends at {value}; the last tier must be open (null), or more seats have no "
    "price",
    "not_a_date": "{value!r} is not a date such as 2024-02-29",
    "end_before_start": "{value} is not after the day the price starts",
    "no_amount": "{value!r} is not an amount such as 22.50",
    "negative_price": "{value} is below zero",
    "too_many_digits": "{value} has more digits than the currency has",
    "not_a_count": "{value} is not a whole number of seats",
    "overlap": "overlaps {value}, a price for the same product, tier, currency and commitment",
    "not_json": "is not JSON: {value}",
    "not_a_file": "cannot be read: {value}",
}
"""Sentences for what is wrong with a place, by code."""


class BadPriceBook(Exception):  # noqa: N818 - a state of the file, spoken of as such
    """A price book that is not read. `problems` for programs, `sentences` for people."""

    def __init__(
        self, name: str, problems: tuple[PriceBookProblem, ...], lines: Mapping[str, int]
    ) -> None:
        self.name, self.problems, self.lines = name, problems, lines
        super().__init__(" ".join(self.sentences))

    @property
    def sentences(self) -> tuple[str, ...]:
        """One sentence for each problem: file, line, place, and what it must be."""
        return tuple(self._sentence(problem) for problem in self.problems)

    def _sentence(self, problem: PriceBookProblem) -> str:
        line = line_of(problem.place, self.lines)
        where = f"{self.name}, line {line}: " if line else f"{self.name}: "
        return where + problem_text(problem)


def problem_text(problem: PriceBookProblem) -> str:
    """A sentence: the place, and what it must be."""
    what = SENTENCES[problem.code].format(value=problem.value)
    return f"{problem.place or 'the file'} {what}."


def line_of(place: str, lines: Mapping[str, int]) -> int:
    """The line of a place, or of the nearest thing around it that is there; 0 for the whole."""
    while place and place not in lines:
        place = place[: max(place.rfind("."), place.rfind("["), 0)]
    return lines.get(place, 0)


def read_book(path: Path) -> PriceBook:
    """The price book of a file. Raises BadPriceBook."""
    try:
        status = path.stat()
        if not (stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode)):  # it never ends
            what = "it is a device or a pipe"
            raise BadPriceBook(path.name, (PriceBookProblem("", "not_a_file", what),), {})
        if status.st_size > MOST_BYTES:
            raise BadPriceBook(
                path.name, (PriceBookProblem("", "not_a_file", "it is too large"),), {}
            )
        if is_database(path):
            raise BadPriceBook(
                path.name, (PriceBookProblem("", "not_a_file", "it is a database"),), {}
            )
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is not UTF-8 text"
        raise BadPriceBook(path.name, (PriceBookProblem("", "not_a_file", why),), {}) from error
    return parse_text(text, path.name)


def parse_text(text: str, name: str) -> PriceBook:
    """The price book of a JSON text. Raises BadPriceBook."""
    try:
        document = json.loads(text, parse_float=str, parse_constant=str)
    except json.JSONDecodeError as error:
        problem = PriceBookProblem("", "not_json", f"{error.msg} at column {error.colno}")
        raise BadPriceBook(name, (problem,), {"": error.lineno}) from error
    except (ValueError, RecursionError) as error:
        raise BadPriceBook(
            name, (PriceBookProblem("", "not_json", "too deep or long"),), {}
        ) from error
    book = parse_book(document)
    if isinstance(book, tuple):
        raise BadPriceBook(name, book, dict(_places(text)))
    return book


def book_text(book: PriceBook) -> str:
    """The JSON text of a price book, to be read by people as well."""
    return json.dumps(to_document(book), indent=2, ensure_ascii=False) + "\n"


@cache
def shipped_books() -> tuple[PriceBook, ...]:
    """The price books that come with the program, by file name; read once."""
    folder = resource("pricebooks")
    return tuple(
        read_book(path) for path in sorted(folder.glob("*.json")) if path.name != "schema.json"
    )


_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+')


def _places(text: str) -> Iterator[tuple[str, int]]:
    """The path of every value in a JSON text that is known to be well formed, and its line."""
    path: list[str | int] = []
    key, keyed = "", False
    line, at = 1, 0
    for token in _TOKEN.finditer(text):
        line, at = line + text.count("\n", at, token.start()), token.start()
        word = token.group()
        if word == ":":
            keyed = True
        elif word == ",":
            keyed = False
            if isinstance(path[-1], int):
                path[-1] += 1
        elif word in "}]":
            path.pop()
        elif path and isinstance(path[-1], str) and not keyed:
            key = json.loads(word)
            path[-1] = key
        else:
            yield _joined(path), line
            if word in "{[":
                path.append("" if word == "{" else 0)
                keyed = False


def _joined(path: list[str | int]) -> str:
    return "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in path).lstrip(".")
