"""Reads a head-count plan from a table: a CSV file, a workbook, or cells that were pasted (E5.1).

A row says the day, who joins or leaves, how many, and of which products; what it does not say is
refused with its line, never guessed.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any, Final

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
from seatdesk.exchange.vocabulary.vocabulary import vocabulary
from seatdesk.sqlite_file import is_database

DAYS: Final = ("on", "first", "last")
COUNTS: Final = ("count", "joiners", "leavers", "direction")
PASTED_ORDER: Final = ("on", "direction", "count", "email", "team", "product")
"""The columns of pasted cells that have no headings above them."""
_KEYS: Final = {"on": "on", "people": "direction", "product": "product", "email": "email"}


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
    first = numbered[0][1] if numbered else []
    words = headcount_words()
    headed = sum(bool(words.field(cell)) for cell in first) > len(first) // 2
    width = max((len(row) for _, row in numbered), default=0)
    header = first if headed else list(PASTED_ORDER[:width])
    return _read(name, header, numbered[1 if headed else 0 :], today, product)


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
    fields = fields_by_column(
        header, lambda name: name if name in PASTED_ORDER else words.field(name)
    )
    known = set(fields.values())
    if not known & set(DAYS) or not (product or "product" in known):
        lacking = "no_products" if known & set(DAYS) else "no_days"
        return refuse(Code.INVALID_PLAN, reason=f"rows.{lacking}", file=name, key="", entry=0)
    filled = list(_without_totals(field_rows(rows, fields)))
    order = dates.decide(text for row in filled for day in DAYS if (text := row.get(day)))
    if isinstance(order, dates.AmbiguousOrder):
        days = {"first": str(order.first[1]), "second": str(order.second[1])}
        reason = "rows.two_days"
        return refuse(Code.INVALID_PLAN, reason=reason, file=name, value=order.example, **days)
    reader = _RowReader(words, dates.DateReader(vocabulary(), order, None), _mark(filled), product)
    lines: list[int] = []
    entries: list[Mapping[str, Any]] = []
    for row in filled:
        for entry in reader.entries(row):
            lines.append(row.line)
            entries.append(entry)
    return _checked(read_plan({"entries": entries}, name, today), fields, header, lines)


def _checked(
    found: HeadcountPlan | Refusal,
    fields: Mapping[int, str],
    header: Sequence[str],
    lines: Sequence[int],
) -> HeadcountPlan | Refusal:
    """A refusal names the line of the table and its column, not the entry made of it."""
    if isinstance(found, HeadcountPlan):
        return found
    entry, name = found.params.get("entry"), str(found.params.get("key", ""))
    if not isinstance(entry, int) or not entry:
        return found
    columns = [header[place] for place, field in fields.items() if field == _KEYS.get(name, name)]
    facts = {"entry": lines[entry - 1], "key": columns[0] if columns else name}
    reason = str(found.params["reason"]).replace("entry.", "row.", 1)
    return refuse(found.code, **{**found.params, **facts, "reason": reason})


def _without_totals(rows: Iterable[tuple[FieldRow, Sequence[str]]]) -> Iterator[FieldRow]:
    """Rows but those of totals, which add up what is read."""
    footers = vocabulary().footers
    for row, cells in rows:
        first = next((cell for cell in cells if cell.strip()), "")
        if key(first) not in footers:
            yield row


def _mark(rows: Sequence[FieldRow]) -> str:
    """The decimal mark of the counts: people are whole, so that only thousands have one."""
    texts = [row.get(name) for row in rows for name in COUNTS]
    found = numbers.decide((text for text in texts if text), whole=True)
    return found if isinstance(found, str) else "."


class _RowReader:
    """Makes plain entries of rows; what a cell says wrongly is passed on for the plan to refuse."""

    def __init__(
        self, words: HeadcountWords, days: dates.DateReader, mark: str, product: str
    ) -> None:
        self._words, self._days, self._mark, self._product = words, days, mark, product

    def entries(self, row: FieldRow) -> Iterator[dict[str, Any]]:
        """The entries of a row: one, or two where it says who joins and who leaves."""
        for day, people in self._moves(row):
            said = {"email": row.get("email"), "team": row.get("team"), "note": row.get("note")}
            yield {
                "on": self._day(day),
                "people": people,
                "product": self._products(row.get("product")),
                **{name: text for name, text in said.items() if text},
            }

    def _moves(self, row: FieldRow) -> Iterator[tuple[str, object]]:
        on, count = row.get("on"), self._count(row.get("count") or "1")
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
            joins_below_none = way > 0 and isinstance(count, int) and count < 0
            return said if joins_below_none else _turned(count, way)
        return said if stated else self._count(said)

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
