"""Readers of one column: a whole chunk at once, cell by cell only where the chunk does not fit."""

import re
from collections.abc import Callable, Container, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Generic, NamedTuple, Protocol, TypeVar

from seatdesk.domain.addresses import (
    LONGEST_ADDRESS,
    Mailbox,
    are_addresses,
    mailboxes_in,
    mixes_alphabets,
    plain_address,
    read_mailbox,
)
from seatdesk.domain.choices import UserKind
from seatdesk.exchange.cell_text import clean, clean_all, is_hashed, key
from seatdesk.exchange.cells import numbers
from seatdesk.exchange.cells.dates import ISO_COLUMN, NEVER, CensoredDay, DateReader, Never
from seatdesk.exchange.cells.state_words import State, WordReader, is_dash
from seatdesk.exchange.fields import ColumnPlan
from seatdesk.exchange.people.person import ProblemGrade
from seatdesk.exchange.vocabulary.vendor_formats import word_key
from seatdesk.override import override

T = TypeVar("T")
_MOST_REMEMBERED = 50_000
_DAY = len("2024-03-04")
LOST = "\ufffd"
_SHORTENED = re.compile(r"\d(?:[.,]\d+)?E\+\d+")
"""Long numbers as spreadsheets show them."""
Day = date | CensoredDay | Never | None


class ProblemReporter(Protocol):
    """Takes a problem of a cell from a reader: its place in the chunk, column, value."""

    def __call__(
        self, place: int, plan: ColumnPlan, value: str, problem: str, grade: ProblemGrade
    ) -> None:
        """Note one problem."""


class CachedReader(Generic[T]):
    """Reads a column of few different values: each text once, then from memory."""

    def __init__(
        self,
        plan: ColumnPlan,
        read: Callable[[str], T],
        failed: T,
        problem: str,
        grade: ProblemGrade = ProblemGrade.VALUE,
    ) -> None:
        self._plan, self._read, self._failed = plan, read, failed
        self._problem, self._grade = problem, grade
        self._known: dict[str, T] = {}
        self._bad: set[str] = set()

    def column(self, cells: Sequence[str], report: ProblemReporter) -> list[T]:
        """The values of a chunk's cells; what cannot be read is reported."""
        new = set(cells) - self._known.keys()
        if len(self._known) + len(new) > _MOST_REMEMBERED:
            self._known.clear()
            self._bad.clear()
            new = set(cells)
        for text in new:
            self._learn(text)
        if self._bad and not self._bad.isdisjoint(cells):
            for place, text in enumerate(cells):
                if text in self._bad:
                    report(place, self._plan, clean(text), self._problem, self._grade)
        return list(map(self._known.__getitem__, cells))

    def _learn(self, text: str) -> None:
        try:
            self._known[text] = self._read(text)
        except ValueError:
            self._known[text] = self._failed
            self._bad.add(text)


class AddressCells(NamedTuple):
    """Addresses of a chunk as written and as compared, "" where there is none.

    `names` stand beside addresses in the same cells; empty where no cell has one.
    """

    written: list[str]
    keys: Sequence[str]
    names: Sequence[str] = ()


def addresses(plan: ColumnPlan, cells: Sequence[str], report: ProblemReporter) -> AddressCells:
    """The addresses in a chunk of the column that says who a row is about."""
    whole = "\n".join(cells)
    if not whole.isascii():
        _tell_mixed(plan, cells, report)
    if are_addresses(whole) and max(map(len, cells)) <= LONGEST_ADDRESS:
        return AddressCells(list(cells), whole.casefold().split("\n"))
    found = [_mailbox(clean(cell), place, plan, report) for place, cell in enumerate(cells)]
    written, names = ([part[n] for part in found] for n in (0, 1))
    return AddressCells(written, [text.casefold() for text in written], names if any(names) else ())


def _tell_mixed(plan: ColumnPlan, cells: Sequence[str], report: ProblemReporter) -> None:
    """Point out addresses that look like another one, with letters of another alphabet."""
    for place, cell in enumerate(cells):
        if not cell.isascii() and mixes_alphabets(plain_address(cell)):
            report(place, plan, clean(cell), "mixed_letters", ProblemGrade.NOTE)


def _mailbox(text: str, place: int, plan: ColumnPlan, report: ProblemReporter) -> Mailbox:
    if found := read_mailbox(text):
        return found
    problem = (
        "several_emails" if len(mailboxes_in(text)) > 1 and text.count("@") > 1 else "bad_email"
    )
    if is_hashed(text):
        problem = "hashed_email"
    report(place, plan, text, problem if text else "no_email", ProblemGrade.UNREADABLE)
    return Mailbox("")


def texts(plan: ColumnPlan, cells: Sequence[str], report: ProblemReporter) -> list[str]:
    """Texts of a chunk, trimmed."""
    cleaned = clean_all(cells)
    whole = "".join(cells)
    if LOST in whole or "E+" in whole:
        for place, text in enumerate(cleaned):
            if LOST in text:
                report(place, plan, text, "bad_letters", ProblemGrade.NOTE)
            elif _SHORTENED.fullmatch(text):
                report(place, plan, text, "shortened_number", ProblemGrade.NOTE)
    return cleaned


class DayColumn:
    """Reads a column of days; of a chunk of ISO times only the days, which are few."""

    def __init__(self, plan: ColumnPlan, reader: DateReader) -> None:
        self._slow = CachedReader[Day](plan, reader.read, None, "bad_date")
        self._days = CachedReader[Day](plan, reader.read, None, "bad_date")

    def column(self, cells: Sequence[str], report: ProblemReporter) -> list[Day]:
        """The days of a chunk."""
        if max(map(len, cells)) > _DAY and ISO_COLUMN.fullmatch("\n".join(cells)):
            return self._days.column([cell[:_DAY] for cell in cells], report)
        return self._slow.column(cells, report)


class PastDayColumn(DayColumn):
    """Reads a column of days that cannot lie after `today`, where that is known."""

    def __init__(self, plan: ColumnPlan, reader: DateReader, today: date | None) -> None:
        super().__init__(plan, reader)
        self._plan = plan
        self._latest = today + timedelta(days=1) if today else date.max  # a day ahead of us, or not

    @override
    def column(self, cells: Sequence[str], report: ProblemReporter) -> list[Day]:
        """The days of a chunk; those to come are pointed out."""
        days = super().column(cells, report)
        if any(self._is_to_come(day) for day in set(days)):
            for place, day in enumerate(days):
                if self._is_to_come(day):
                    report(place, self._plan, clean(cells[place]), "day_to_come", ProblemGrade.NOTE)
        return days

    def _is_to_come(self, day: Day) -> bool:
        return isinstance(day, date) and day > self._latest


def days_ago(plan: ColumnPlan, as_of: date, never: Container[str]) -> CachedReader[Day]:
    """Reads a column that counts days back from the day of the export, or says `never`."""

    def read(text: str) -> Day:
        if word_key(clean(text)) in never:
            return NEVER
        amount = numbers.read(text, plan.mark)
        if amount is None:
            return None
        if not 0 <= amount.value <= 36_500:  # noqa: PLR2004 - a hundred years
            raise ValueError(text)
        return as_of - timedelta(days=int(amount.value))

    return CachedReader[Day](plan, read, None, "bad_days")


def states(plan: ColumnPlan, reader: WordReader) -> CachedReader[State]:
    """Reads a status column; a word that is not known holds its row back."""
    return CachedReader(plan, reader.state, State(), "unknown_word", ProblemGrade.UNDECIDED)


def kinds(plan: ColumnPlan, reader: WordReader) -> CachedReader[UserKind | None]:
    """Reads a column that says what users are."""
    return CachedReader(plan, reader.kind, None, "unknown_kind", ProblemGrade.NOTE)


def amounts(plan: ColumnPlan) -> CachedReader[numbers.Amount | None]:
    """Reads a column of numbers or money."""
    return CachedReader(plan, lambda text: numbers.read(text, plan.mark), None, "bad_number")


class SeatNames:
    """Turns the text of a licence cell into product names, through synonyms."""

    def __init__(
        self,
        plan: ColumnPlan,
        none: frozenset[str],
        products: Sequence[str],
        synonyms: Mapping[str, str],
    ) -> None:
        self._plan, self._none = plan, none
        self._names = {key(product): product for product in products}
        self._names |= {key(other): product for other, product in synonyms.items()}

    def read(self, text: str) -> tuple[str, ...]:
        """The products named in a cell, each once; a name that is not known stays as it is."""
        text = clean(text)
        if key(text) in self._names:
            return (self._names[key(text)],)
        parts = [part for part in self._parts(text) if not self._is_none(part)]
        return tuple(dict.fromkeys(name for part in parts if (name := self._named(part))))

    def _named(self, part: str) -> str | None:
        values = self._plan.meaning.values
        if key(part) in values:
            part = values[key(part)] or ""
        return self._names.get(key(part), part) or None

    def _is_none(self, part: str) -> bool:
        return not part or is_dash(part) or (key(part) or part.casefold()) in self._none

    def _parts(self, text: str) -> list[str]:
        separators = self._plan.separators
        if separators:
            return _split(text, separators)
        parts = _split(text, ";|\n")
        if len(parts) == 1 and "+" in text:
            plus = _split(text, "+")
            parts = plus if all(plus) else parts
        if len(parts) == 1 and "," in text:
            commas = _split(text, ",")
            parts = commas if all(key(part) in self._names for part in commas) else parts
        return parts


def _split(text: str, separators: str) -> list[str]:
    for separator in separators[1:]:
        text = text.replace(separator, separators[0])
    return [clean(part) for part in text.split(separators[0])]


def whole(value: Decimal) -> int | None:
    """The count that a number stands for; None when it is no whole number of things."""
    return int(value) if value == value.to_integral_value() and value >= 0 else None
