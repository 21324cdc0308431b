"""Heads of invoices: number, day and currency, and which rows are of the one that is wanted."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import zip_longest

from seatdesk.exchange.files.field_rows import FieldRow
from seatdesk.exchange.invoices.invoice_cells import currency_in
from seatdesk.exchange.invoices.invoice_words import InvoiceWords
from seatdesk.exchange.invoices.service_days import ServiceDays, ServiceSpan

_LABELLED = re.compile(r"^\s*([^:]{2,40}?)\s*[:#]\s*(.*)$")
_OF_HEAD = ("number", "dated", "currency", "period")


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceHead:
    """The head of an invoice; what it does not say is empty."""

    number: str = ""
    dated: date | None = None
    currency: str = ""
    period: ServiceSpan | None = None
    """Days of service of all lines that tell none."""
    likely_currency: str = ""
    """The only one that is named above the lines, wherever it is."""


@dataclass(frozen=True, slots=True)
class SeveralInvoices:
    """A file with invoices of several days, or with several of no day."""

    days: tuple[date, ...]
    numbers: tuple[str, ...]


def head_above(
    records: Iterable[Sequence[str]], words: InvoiceWords, days: ServiceDays
) -> InvoiceHead:
    """The head that stands above the lines, as labels and what they say."""
    told = dict.fromkeys(_OF_HEAD, "")
    records = list(records)
    for label, value in _labels(records):
        name = words.field(label)
        if name == "number" and not any(map(str.isdigit, value)):
            continue  # a heading beside another
        if name in told and not told[name] and value:
            told[name] = value
    texts = (cell for record in records for cell in record)
    return InvoiceHead(
        number=told["number"],
        dated=days.day(told["dated"]),
        currency=currency_in(told["currency"]),
        period=days.span(told["period"]),
        likely_currency=_only(map(currency_in, texts)),
    )


def wanted_rows(
    rows: Sequence[FieldRow], above: InvoiceHead, days: ServiceDays, on: date | None
) -> tuple[Sequence[FieldRow], InvoiceHead] | SeveralInvoices:
    """The rows of one invoice and its head; of several, those of the wanted day (`on`).

    Numbers and days that stand once only, on an invoice's first row, hold for those below.
    """
    filled = list(_filled_down(rows))
    numbers = _told(filled, "number")
    dated = {day for row in filled if (day := days.day(row.get("dated")))}
    if len(dated) > 1 and not (len(numbers) == 1 or above.dated):
        if on not in dated:
            return SeveralInvoices(tuple(sorted(dated)), tuple(numbers))
        filled = [row for row in filled if days.day(row.get("dated")) == on]
        return filled, _head_of(filled, replace(above, dated=on))
    if len(numbers) > 1 and not dated:
        return SeveralInvoices((), tuple(numbers))
    day = above.dated or (next(iter(dated)) if len(dated) == 1 else None)
    return filled, _head_of(filled, replace(above, dated=day))


def _head_of(rows: Sequence[FieldRow], above: InvoiceHead) -> InvoiceHead:
    return replace(above, number=", ".join(_told(rows, "number")) or above.number)


def _told(rows: Iterable[FieldRow], name: str) -> list[str]:
    return list(dict.fromkeys(row.get(name) for row in rows if row.get(name)))


def _filled_down(rows: Iterable[FieldRow]) -> Iterator[FieldRow]:
    """Rows with the number and the day of the invoice that they stand below."""
    before: Mapping[str, str] = {}
    for row in rows:
        own = {name: row.get(name) for name in ("number", "dated") if row.get(name)}
        other = own.get("number", "") != before.get("number", "") and "number" in own
        before = own if other else {**before, **own}
        yield replace(row, cells={**row.cells, **before})


def _only(texts: Iterable[str]) -> str:
    found = set(texts) - {""}
    return found.pop() if len(found) == 1 else ""


def _labels(records: Iterable[Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Labels and what stands behind them: in one cell after a colon, or in the next one."""
    for record in records:
        cells = [cell.strip() for cell in record if cell.strip()]
        for cell, following in zip_longest(cells, cells[1:], fillvalue=""):
            if (match := _LABELLED.match(cell)) and match[2]:
                yield match[1], match[2].strip()
            else:
                yield cell.rstrip(" :#"), following
                label, _, value = cell.rpartition(" ")
                if any(map(str.isdigit, value)):  # `Invoice No. 4711`
                    yield label, value
