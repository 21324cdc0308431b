"""Reads a head-count plan from a table: a CSV file, a workbook, or cells that were pasted (E5.1).

A row says the day, who joins or leaves, how many, and of which products; what it does not say is
refused with its line, never guessed.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import suppress
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any, Final

from seatdesk.domain.addresses import read_mailbox
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan
from seatdesk.domain.headcount.plan_document import read_plan
from seatdesk.domain.refusals import Code, Refusal, refuse
from seatdesk.exchange.cell_text import key
from seatdesk.exchange.cells import dates, numbers
from seatdesk.exchange.files.field_rows import (
    FieldRow,
    field_rows,
    fields_by_column,
    numbered_rows,
)
from seatdesk.exchange.files.table import open_table
from seatdesk.exchange.headcount_rows.headcount_words import (
    HeadcountWords,
    headcount_vocabulary,
    headcount_words,
)
from seatdesk.exchange.headcount_rows.pasted_columns import PASTED_ORDER, columns_without_headings
from seatdesk.exchange.vocabulary.vocabulary import vocabulary
from seatdesk.sqlite_file import is_database

DAYS: Final = ("on", "first", "last")
COUNTS: Final = ("direction", "count", "joiners", "leavers")


def is_table_of_people(path: Path) -> bool:
    """True for a file that is read as a table; a plan in JSON begins with a brace or a bracket."""
    if path.suffix.casefold() == ".json" or not path.is_file():
        return False
    if path.stat().st_size and is_database(path):
        return True  # opened by hand it would lose its locks; who reads tables says what it is
    with suppress(OSError), path.open("rb") as stream:
        return not stream.read(64).removeprefix(b"\xef\xbb\xbf").lstrip().startswith((b"{", b"["))
    return False


def read_plan_table(path: Path, today: date) -> HeadcountPlan | Refusal:
    """The plan in the rows of a file. Raises Unreadable."""
    table = open_table(path, words=headcount_vocabulary())
    return _read(table.name, table.header, numbered_rows(table), today)


def read_pasted_plan(
    text: str, name: str, today: date, product: str = ""
) -> HeadcountPlan | Refusal:
    """The plan in cells copied from a sheet, with or without a line of headings.

    `name`: what they are called in a sentence. `product`: of rows that name none.
    """
    reader = csv.reader(StringIO(text, newline=""), delimiter=_separator(text))
    numbered = [(reader.line_num, row) for row in reader if row]
    filled = [row for row in numbered if any(cell.strip() for cell in row[1])]
    if not filled:
        return _refused(name, "rows.empty")
    first, words = filled[0][1], headcount_words()
    named = [cell for cell in first if cell.strip()]
    if sum(bool(words.field(cell)) for cell in named) > len(named) // 2:
        return _read(name, first, filled[1:], today, product)
    return _read(name, columns_without_headings(filled, words), filled, today, product)


def _separator(text: str) -> str:
    return next((sign for sign in "\t;" if sign in text), ",")


def _read(
    name: str,
    header: Sequence[str],
    rows: Iterable[tuple[int, Sequence[str]]],
    today: date,
    product: str = "",
) -> HeadcountPlan | Refusal:
    words = headcount_words()
    named = fields_by_column(
        header, lambda name: name if name in PASTED_ORDER else words.field(name)
    )
    rows = list(rows)
    fields = _with_direction(named, [header, *(cells for _, cells in rows)], words)
    if lacking := _lacking(set(fields.values()), product):
        return _refused(name, f"rows.{lacking}")
    filled = list(_without_totals(field_rows(rows, fields)))
    if not filled:
        return _refused(name, "rows.empty")
    order = dates.decide(text for row in filled for day in DAYS if (text := row.get(day)))
    if isinstance(order, dates.AmbiguousOrder):
        days = {"first": str(order.first[1]), "second": str(order.second[1])}
        reason = "rows.two_days"
        return refuse(Code.INVALID_PLAN, reason=reason, file=name, value=order.example, **days)
    reader = _RowReader(words, dates.DateReader(vocabulary(), order, None), _mark(filled), product)
    headings = {field: header[place] for place, field in fields.items()}
    told: list[FieldRow] = []
    entries: list[Mapping[str, Any]] = []
    for row in filled:
        try:
            read = list(reader.entries(row))
        except _Unclear as unclear:
            facts = {"entry": row.line, "key": headings[unclear.field], "value": unclear.value}
            return refuse(Code.INVALID_PLAN, reason=f"row.{unclear.reason}", file=name, **facts)
        told += [row] * len(read)
        entries += read
    return _checked(read_plan({"entries": entries}, name, today), headings, told)


def _with_direction(
    fields: Mapping[int, str], rows: Sequence[Sequence[str]], words: HeadcountWords
) -> Mapping[int, str]:
    """The columns with one of an unknown name whose cells say who joins and who leaves.

    The first of `rows` are the headings.
    """
    if {"direction", "joiners", "leavers"} & set(fields.values()):
        return fields
    for place in sorted(set(range(min(map(len, rows), default=0))) - fields.keys()):
        cells = [row[place] for row in rows[1:] if row[place].strip()]
        told = sum(words.direction(cell) != 0 for cell in cells)
        if told * 2 > len(cells):
            return {**fields, place: "direction"}
    return fields


def _lacking(known: AbstractSet[str], product: str) -> str:
    """The column without which rows say nothing; empty where all are there.

    A day alone does not say who joins and who leaves; beside an address it is somebody's first.
    """
    if not known & set(DAYS):
        return "no_days"
    if not (product or "product" in known):
        return "no_products"
    said = known & {"first", "last", "email", *COUNTS}
    return "" if said else "no_people"


def _refused(name: str, reason: str) -> Refusal:
    return refuse(Code.INVALID_PLAN, reason=reason, file=name, key="", entry=0)


def _checked(
    found: HeadcountPlan | Refusal, headings: Mapping[str, str], rows: Sequence[FieldRow]
) -> HeadcountPlan | Refusal:
    """A refusal names the line of the table and its column, not the entry made of it."""
    if isinstance(found, HeadcountPlan):
        return found
    entry, name = found.params.get("entry"), str(found.params.get("key", ""))
    if not isinstance(entry, int) or not entry:
        return found
    row, said = rows[entry - 1], str(found.params.get("value", ""))
    fields = COUNTS if name == "people" else DAYS if name == "on" else (name,)
    there = [field for field in fields if field in headings]
    wrong = next((field for field in there if said and row.get(field) == said), "")
    field = wrong or next(iter(there), name)
    facts = {"entry": row.line, "key": headings.get(field, name)}
    reason = str(found.params["reason"]).replace("entry.", "row.", 1)
    return refuse(found.code, **{**found.params, **facts, "reason": reason})


def _without_totals(rows: Iterable[tuple[FieldRow, Sequence[str]]]) -> Iterator[FieldRow]:
    """Rows but those of totals, which add up what is read."""
    footers = headcount_words().footers
    for row, cells in rows:
        first = next((cell for cell in cells if cell.strip()), "")
        if key(first) not in footers:
            yield row


def _mark(rows: Sequence[FieldRow]) -> str:
    """The decimal mark of the counts: people are whole, so that only thousands have one."""
    texts = [row.get(name) for row in rows for name in COUNTS]
    found = numbers.decide((text for text in texts if text), whole=True)
    return found if isinstance(found, str) else "."


class _Unclear(Exception):  # noqa: N818 - carries the cell that can be read in two ways
    def __init__(self, reason: str, field: str, value: str) -> None:
        super().__init__(reason, field, value)
        self.reason, self.field, self.value = reason, field, value


class _RowReader:
    """Makes plain entries of rows; what a cell says wrongly is passed on for the plan to refuse."""

    def __init__(
        self, words: HeadcountWords, days: dates.DateReader, mark: str, product: str
    ) -> None:
        self._words, self._days, self._mark, self._product = words, days, mark, product

    def entries(self, row: FieldRow) -> Iterator[dict[str, Any]]:
        """The entries of a row: one, or two where it says who joins and who leaves.

        Raises `_Unclear` for a row that can be read in two ways.
        """
        mailbox = read_mailbox(row.get("email"))
        email = row.get("email") if mailbox is None else mailbox.address
        for day, people in self._moves(row):
            said = {"email": email, "team": row.get("team"), "note": row.get("note")}
            yield {
                "on": self._day(day),
                "people": people,
                "product": self._products(row.get("product")),
                **{name: text for name, text in said.items() if text},
            }

    def _moves(self, row: FieldRow) -> Iterator[tuple[str, object]]:
        on, count = row.get("on"), self._count(row.get("count") or "1")
        for other in ("first", "last"):
            if on and row.get(other):
                raise _Unclear("days_apart", other, row.get(other))
        apart = [
            (on or row.get(day), _turned(self._count(row.get(name)), way))
            for name, day, way in (("joiners", "first", 1), ("leavers", "last", -1))
            if row.get(name) and self._count(row.get(name)) != 0
        ]
        if apart:
            yield from apart
        elif on or not (row.get("first") or row.get("last")):
            yield on, self._signed(row.get("direction"), count, stated=bool(row.get("count")))
        else:
            dated = ((row.get("first"), 1), (row.get("last"), -1))
            yield from ((day, _turned(count, way)) for day, way in dated if day)

    def _signed(self, said: str, count: object, *, stated: bool) -> object:
        """The people of a row by its word, or by the sign of its number."""
        if not said:
            return count
        if way := self._words.direction(said):
            if way > 0 and isinstance(count, int) and count < 0:
                raise _Unclear("two_ways", "direction", said)
            return _turned(count, way)
        people = said if stated else self._count(said)
        if isinstance(people, int):
            return people
        raise _Unclear("no_direction", "direction", said)

    def _count(self, text: str) -> object:
        """A whole number; any other text as it is."""
        plain = text.replace("\N{MINUS SIGN}", "-").removeprefix("+").strip()
        with suppress(ValueError):
            amount = numbers.read(plain, self._mark)
            if amount is not None and amount.value == int(amount.value):
                return int(amount.value)
        return text

    def _day(self, text: str) -> str | None:
        """The day as a plan writes it; any other text as it is."""
        with suppress(ValueError):
            found = self._days.read(text)
            if isinstance(found, date):
                return found.isoformat()
        return text or None

    def _products(self, text: str) -> list[str] | str | None:
        named = [part.strip() for part in text.replace("\n", ";").split(";") if part.strip()]
        return named or self._product or None


def _turned(count: object, way: int) -> object:
    """So many people who join or leave: a leaver may be written with a sign or without."""
    return way * abs(count) if isinstance(count, int) and way < 0 else count
