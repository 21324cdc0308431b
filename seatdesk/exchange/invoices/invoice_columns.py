"""Columns of an invoice's table: by their headings, or by their cells where lines have no head."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal

from seatdesk.domain.addresses import read_mailbox
from seatdesk.exchange.cells import numbers
from seatdesk.exchange.files.field_rows import fields_by_column
from seatdesk.exchange.files.table import Table
from seatdesk.exchange.invoices.invoice_words import InvoiceWords
from seatdesk.exchange.invoices.service_days import ServiceDays
from seatdesk.exchange.vocabulary.vocabulary import vocabulary

_HALF = 0.5


@dataclass(frozen=True, slots=True)
class InvoiceColumns:
    """Fields by the place of their column, and the currencies that the headings name."""

    fields: Mapping[int, str]
    currencies: frozenset[str] = frozenset()

    @property
    def known(self) -> frozenset[str]:
        """The fields that there are."""
        return frozenset(self.fields.values())


def invoice_columns(table: Table, words: InvoiceWords) -> InvoiceColumns:
    """The columns of a table, as far as they are an invoice's."""
    if not table.layout.header_record:
        return InvoiceColumns(_by_cells(table.sample()))
    told = (words.heading(name).currency for name in table.header)
    fields = fields_by_column(table.header, words.field)
    return InvoiceColumns(fields, frozenset(filter(None, told)))


def why_no_invoice(table: Table, columns: InvoiceColumns) -> str:
    """The reason why a table is no invoice; empty where it may be one."""
    fields, header = columns.known, table.header
    if not table.layout.header_record:
        return "" if "amount" in fields else "no_amounts"
    possible = {name for text in header for name in vocabulary().possible(text)}
    contract = bool(possible & _OF_SUBSCRIPTIONS) and not fields & {"amount", "gross"}
    priced = fields & {"amount", "gross"} or {"quantity", "unit_price"} <= fields
    if priced and not contract:
        goods = fields & {"description", "product", "period"}
        return "" if goods else "no_amounts"
    form = vocabulary().form(header)
    if "email" in possible or (form and form.kind in _OF_PEOPLE) or _has_addresses(table):
        return "people"
    contract = contract or any(vocabulary().speaks_of_subscriptions(text) for text in header)
    return "subscriptions" if contract else "no_amounts"


_OF_SUBSCRIPTIONS = frozenset({"renewal", "term_months", "billing", "assigned"})
"""Fields of imported lists that no line of an invoice has."""


_OF_PEOPLE = frozenset({"people", "usage"})


def _has_addresses(table: Table) -> bool:
    """True for a table with a column of e-mail addresses, whatever it is called."""
    columns = zip(*table.sample(), strict=True)
    filled = ([cell for cell in cells if cell.strip()] for cells in columns)
    return any(
        sum(map(bool, map(read_mailbox, cells))) > _HALF * len(cells) for cells in filled if cells
    )


def _by_cells(rows: Sequence[Sequence[str]]) -> dict[int, str]:
    """Fields of columns that have no heading: the last numbers are amounts.

    Those before them are quantities and prices where they multiply out, or where they are whole;
    the longest texts are the descriptions, days are of the service.
    """
    columns = list(zip(*rows, strict=True))
    days = [place for place, cells in enumerate(columns) if _are_days(cells)]
    numeric = [p for p, cells in enumerate(columns) if p not in days and _are_numbers(cells)]
    texts = [p for p, cells in enumerate(columns) if p not in {*days, *numeric} and any(cells)]
    found = dict(zip(days, ("first", "last") if len(days) > 1 else ("period",), strict=False))
    if not numeric or not texts:
        return found
    *before, amount = numeric
    found[max(texts, key=lambda place: sum(map(len, columns[place])))] = "description"
    found[amount] = "amount"
    found |= _factors({place: columns[place] for place in before}, columns[amount])
    return found


def _factors(before: Mapping[int, Sequence[str]], amounts: Sequence[str]) -> dict[int, str]:
    """The columns of quantity and price among the numbers before the amounts."""
    wanted = _read_all(amounts)
    told = {place: _read_all(cells) for place, cells in before.items()}
    places = list(told)
    for at, first in enumerate(places):
        for second in places[at + 1 :]:
            pairs = zip(told[first], told[second], wanted, strict=True)
            full = [(a, b, c) for a, b, c in pairs if a and b and c]
            if full and sum(a * b == c for a, b, c in full) > _HALF * len(full):
                return {first: "quantity", second: "unit_price"}
    whole = [p for p, cells in told.items() if all(c is None or c == int(c) for c in cells)]
    return {whole[0]: "quantity"} if whole else {}


def _are_days(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell.strip()]
    reader = ServiceDays("dmy")
    return bool(filled) and sum(map(reader.is_span_only, filled)) > _HALF * len(filled)


def _are_numbers(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell.strip()]
    read = [amount for amount in _read_all(filled) if amount is not None]
    return bool(filled) and len(read) > _HALF * len(filled)


def _read_all(cells: Sequence[str]) -> list[Decimal | None]:
    mark = numbers.decide(cell for cell in cells if cell)
    found: list[Decimal | None] = []
    for cell in cells:
        amount = None
        with suppress(ValueError):
            amount = numbers.read(cell, mark if isinstance(mark, str) else ".")
        found.append(None if amount is None else amount.value)
    return found
