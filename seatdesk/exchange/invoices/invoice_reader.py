"""Reads a vendor's invoice from a CSV file, a workbook, or cells that were pasted (E8.1).

Totals are not counted twice, lines of tax are one of the whole invoice, and a heading among the
lines names the product of those below it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory

from seatdesk.domain.reconciliation.vendor_invoice import ChargeKind, VendorInvoice, VendorLine
from seatdesk.domain.refusals import Code, Refusal, refuse
from seatdesk.exchange.cells import dates, numbers
from seatdesk.exchange.files.table import Table, open_table
from seatdesk.exchange.invoices.invoice_words import (
    InvoiceWords,
    invoice_vocabulary,
    invoice_words,
)
from seatdesk.exchange.vocabulary.vocabulary import vocabulary
from seatdesk.sqlite_file import is_database

PDF = b"%PDF"
PASTED = "pasted.tsv"
"""The name that pasted cells are known by."""
NUMBERS = ("amount", "unit_price", "quantity", "tax")
DAYS = ("first", "last", "dated")
_DAY_IN_TEXT = re.compile(
    r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}"
    r"|\d{1,2}\.? [^\W\d]{3,12}\.? \d{4}|[^\W\d]{3,12}\.? \d{1,2},? \d{4}"
)
_LABELLED = re.compile(r"^\s*([^:]{2,40}?)\s*[:#]\s*(.*)$")


@dataclass(frozen=True, slots=True)
class _Row:
    """A row of the table by field, with its line in the file."""

    line: int
    cells: Mapping[str, str]

    def get(self, name: str) -> str:
        return self.cells.get(name, "")


@dataclass(slots=True)
class _Found:
    """Lines, taxes and currencies as far as they are read."""

    lines: list[VendorLine] = field(default_factory=list)
    taxes: Decimal = Decimal(0)
    currencies: set[str] = field(default_factory=set)
    unread: _Row | None = None
    """The first row whose amount is no number: it is told, never left out."""
    section: str = ""
    """The product that a heading above names."""


def read_invoice_file(
    path: Path, products: Iterable[str], on: date | None = None
) -> VendorInvoice | Refusal:
    """The invoice of a file. `products`: names that may stand in its lines.

    `on`: of a file with invoices of several days, the one that is wanted. Raises Unreadable.
    """
    if _is_pdf(path):
        return refuse(Code.NOT_AN_INVOICE, file=path.name, reason="pdf")
    table = open_table(path, words=invoice_vocabulary())
    return _Reader(table, products, on).invoice()


def read_pasted_invoice(
    text: str, products: Iterable[str], on: date | None = None
) -> VendorInvoice | Refusal:
    """The invoice of cells that were copied from a table. Raises Unreadable."""
    with TemporaryDirectory(prefix="seatdesk-") as folder:
        path = Path(folder) / PASTED
        path.write_text(text, encoding="utf-8", newline="")
        return read_invoice_file(path, products, on)


def _is_pdf(path: Path) -> bool:
    """True for a PDF; what cannot be opened is told by who reads it as a table."""
    if not path.is_file() or (path.stat().st_size and is_database(path)):
        return False  # a pipe would be emptied by looking, a database lose its locks
    with suppress(OSError), path.open("rb") as stream:
        return stream.read(len(PDF)) == PDF
    return False


class _Reader:
    """Reads one table."""

    def __init__(self, table: Table, products: Iterable[str], on: date | None) -> None:
        self._table, self._on = table, on
        self._words: InvoiceWords = invoice_words()
        self._products = sorted(products, key=len, reverse=True)
        self._fields = _fields(table.header, self._words)
        self._mark, self._order = ".", ""
        self._reader = dates.DateReader(vocabulary(), "", None)

    def invoice(self) -> VendorInvoice | Refusal:
        """The invoice, or the refusal of what is none."""
        if reason := self._why_none():
            return refuse(Code.NOT_AN_INVOICE, file=self._table.name, reason=reason)
        rows = [row for row in self._rows() if any(map(str.strip, row.cells.values()))]
        self._decide(rows)
        wanted, dated = self._of_one_day(rows)
        found = _Found()
        for row in wanted:
            self._read(row, found)
        if found.unread is not None:
            row_facts: dict[str, object] = {
                "line": found.unread.line,
                "value": found.unread.get("amount"),
            }
            return refuse(
                Code.NOT_AN_INVOICE, file=self._table.name, reason="bad_amount", **row_facts
            )
        if found.taxes and not any(line.kind is ChargeKind.TAX for line in found.lines):
            last = max((line.row for line in found.lines), default=0)
            tax = VendorLine(
                row=last + 1, description="Tax", amount=found.taxes, kind=ChargeKind.TAX
            )
            found.lines.append(tax)
        if not found.lines:
            return refuse(Code.NOT_AN_INVOICE, file=self._table.name, reason="empty")
        head = self._head(wanted)
        currencies = found.currencies | ({head["currency"].upper()} if head["currency"] else set())
        if len(currencies) > 1:
            facts: dict[str, object] = {"known": tuple(sorted(currencies))}
            return refuse(Code.NOT_AN_INVOICE, file=self._table.name, reason="currencies", **facts)
        return VendorInvoice(
            lines=tuple(found.lines),
            file=self._table.name,
            sha256=self._table.source.sha256,
            dated=dated or self._day(head["dated"]),
            number=head["number"],
            currency=next(iter(currencies), ""),
        )

    def _why_none(self) -> str:
        """The reason why a table is no invoice; empty where it may be one."""
        fields, header = set(self._fields.values()), self._table.header
        known = {name for text in header for name in vocabulary().possible(text)}
        if "amount" in fields or {"quantity", "unit_price"} <= fields:
            goods = fields & {"description", "product", "period"}
            return "" if goods else "no_amounts"
        if "email" in known:
            return "people"
        contract = any(vocabulary().speaks_of_subscriptions(text) for text in header)
        return "subscriptions" if contract else "no_amounts"

    def _rows(self) -> Iterator[_Row]:
        for chunk in self._table.chunks():
            for line, cells in zip(chunk.lines, chunk.rows, strict=True):
                told: dict[str, str] = {}
                for place, name in self._fields.items():
                    text = cells[place].strip() if place < len(cells) else ""
                    if text and not told.get(name):
                        told[name] = text
                yield _Row(line, told)

    def _decide(self, rows: Sequence[_Row]) -> None:
        """The decimal mark and the order of dates that all columns share."""
        texts = [row.get(name) for row in rows for name in NUMBERS]
        mark = numbers.decide(text for text in texts if text)
        self._mark = mark if isinstance(mark, str) else self._by_arithmetic(rows)
        days = [row.get(name) for row in rows for name in DAYS]
        texts = [row.get(name) for row in rows for name in ("period", "description", "product")]
        texts += [cell for record in self._table.layout.preamble for cell in record]
        days += [day for text in texts for day in _DAY_IN_TEXT.findall(text)]
        order = dates.decide(text for text in days if text)
        likely = "dmy" if self._mark == "," else "mdy"
        self._order = order if isinstance(order, str) and order else likely
        self._reader = dates.DateReader(vocabulary(), self._order, None)

    def _by_arithmetic(self, rows: Sequence[_Row]) -> str:
        """The mark with which more lines multiply out."""

        def fitting(mark: str) -> int:
            found = 0
            for row in rows:
                with suppress(ValueError):
                    quantity, unit, amount = (
                        numbers.read(row.get(name), mark)
                        for name in ("quantity", "unit_price", "amount")
                    )
                    if quantity and unit and amount:
                        found += quantity.value * unit.value == amount.value
            return found

        return "," if fitting(",") > fitting(".") else "."

    def _of_one_day(self, rows: Sequence[_Row]) -> tuple[Sequence[_Row], date | None]:
        """The rows of the invoice that is wanted, and its day where the rows tell it."""
        days = {day for row in rows if (day := self._day(row.get("dated")))}
        if len(days) == 1:
            return rows, days.pop()
        if self._on in days:
            return [row for row in rows if self._day(row.get("dated")) == self._on], self._on
        return rows, None

    def _read(self, row: _Row, found: _Found) -> None:
        text = " ".join(filter(None, (row.get("product"), row.get("description"))))
        amount = self._amount(row, found)
        product = self._product(text)
        if amount is None:
            told = row.get("amount").strip("-\u2013\u2014 ")
            if told and self._words.field(told) != "amount":  # a head that stands there again
                found.unread = found.unread or row
            found.section = product or found.section
            return
        kind = self._words.kind(row.get("kind")) or self._words.kind(row.get("description") or text)
        if self._adds_up(row, text, kind, product, amount, found):
            return
        if tax := self._number(row, "tax", found):
            found.taxes += tax
        first, last = self._span(row, text)
        if kind is ChargeKind.TAX:
            product = ""
        found.lines.append(
            VendorLine(
                row=row.line,
                description=row.get("description") or row.get("product"),
                amount=amount,
                product=product or ("" if kind is ChargeKind.TAX else found.section),
                kind=kind,
                quantity=self._number(row, "quantity", found),
                unit_price=self._number(row, "unit_price", found),
                first=first,
                last=last,
            )
        )

    def _adds_up(
        self,
        row: _Row,
        text: str,
        kind: ChargeKind | None,
        product: str,
        amount: Decimal,
        found: _Found,
    ) -> bool:
        """True for a line that is the sum of others."""
        if self._words.is_total(row.get("description") or text):
            return True
        unnamed = kind is None and not product and not row.get("quantity") and not row.get("first")
        sums = sum(line.amount for line in found.lines)
        return unnamed and len(found.lines) > 1 and amount in {sums, sums + found.taxes}

    def _amount(self, row: _Row, found: _Found) -> Decimal | None:
        amount = self._number(row, "amount", found)
        if amount is not None or "amount" in self._fields.values():
            return amount
        quantity, unit = (self._number(row, name, found) for name in ("quantity", "unit_price"))
        return None if quantity is None or unit is None else quantity * unit

    def _number(self, row: _Row, name: str, found: _Found) -> Decimal | None:
        try:
            amount = numbers.read(row.get(name), self._mark)
        except ValueError:
            return None
        if amount is None:
            return None
        if amount.currency:
            found.currencies.add(amount.currency)
        return amount.value

    def _product(self, text: str) -> str:
        """The product whose name stands in a text, with or without its spaces."""
        folded = " ".join(text.casefold().split())
        bare = folded.replace(" ", "")
        for product in self._products:
            name = " ".join(product.casefold().split())
            if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", folded) or (
                " " in name and name.replace(" ", "") in bare
            ):
                return product
        return ""

    def _span(self, row: _Row, text: str) -> tuple[date | None, date | None]:
        """The days a line is for: of two columns, of one cell, or of the description."""
        first, last = self._day(row.get("first")), self._day(row.get("last"))
        if first is not None:
            return first, last
        for told in (row.get("period"), row.get("first"), text):
            days = [day for found in _DAY_IN_TEXT.findall(told) if (day := self._day(found))]
            if days:
                return days[0], days[-1] if len(days) > 1 else None
        return None, None

    def _day(self, text: str) -> date | None:
        if not text:
            return None
        with suppress(ValueError):
            found = self._reader.read(text)
            return found if isinstance(found, date) else None
        return None

    def _head(self, rows: Sequence[_Row]) -> dict[str, str]:
        """Number, date and currency of the columns, or of what stands above the table."""
        head = dict.fromkeys(("number", "dated", "currency"), "")
        for name in head:
            told = {row.get(name) for row in rows if row.get(name)}
            if len(told) == 1:
                head[name] = told.pop()
        for label, value in _labels(self._table.layout.preamble):
            name = self._words.field(label)
            if name in head and not head[name] and value:
                head[name] = value
        return head


def _labels(records: Iterable[Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Labels and what stands behind them: in one cell after a colon, or in the next one."""
    for record in records:
        cells = [cell.strip() for cell in record if cell.strip()]
        for cell, following in zip_longest(cells, cells[1:], fillvalue=""):
            if (match := _LABELLED.match(cell)) and match[2]:
                yield match[1], match[2].strip()
            else:
                yield cell.rstrip(" :#"), following


def _fields(header: Sequence[str], words: InvoiceWords) -> dict[int, str]:
    """Fields by column; the first of two columns of one meaning is taken."""
    found: dict[int, str] = {}
    for place, name in enumerate(header):
        meaning = words.field(name)
        if meaning and meaning not in found.values():
            found[place] = meaning
    return found
