"""Reads a vendor's invoice from a CSV file, a workbook, or cells that were pasted (E8.1)."""

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from seatdesk.domain.reconciliation.vendor_invoice import VendorInvoice
from seatdesk.domain.refusals import Code, Refusal, refuse
from seatdesk.exchange.files.field_rows import field_rows, numbered_rows
from seatdesk.exchange.files.table import Table, open_table
from seatdesk.exchange.invoices.invoice_cells import InvoiceCells
from seatdesk.exchange.invoices.invoice_columns import (
    InvoiceColumns,
    invoice_columns,
    why_no_invoice,
)
from seatdesk.exchange.invoices.invoice_head import (
    InvoiceHead,
    SeveralInvoices,
    head_above,
    wanted_rows,
)
from seatdesk.exchange.invoices.invoice_lines import InvoiceLineReader, InvoiceLines
from seatdesk.exchange.invoices.invoice_words import invoice_vocabulary, invoice_words
from seatdesk.sqlite_file import is_database

PDF = b"%PDF"
_GAP = re.compile(r" {2,}")
PASTED = "pasted.tsv"
"""The name that pasted cells are known by."""


def read_invoice_file(
    path: Path, products: Mapping[str, str], on: date | None = None
) -> VendorInvoice | Refusal:
    """The invoice of a file; `products`: by the names that its lines may have of them.

    `on`: of several invoices in one file, the one of this day. Raises Unreadable.
    """
    if _is_pdf(path):
        return refuse(Code.NOT_AN_INVOICE, file=path.name, reason="pdf")
    return _invoice(open_table(path, words=invoice_vocabulary()), products, on)


def read_pasted_invoice(
    text: str, products: Mapping[str, str], on: date | None = None
) -> VendorInvoice | Refusal:
    """The invoice of cells that were copied from a table. Raises Unreadable."""
    with pasted_file(text) as path:
        return read_invoice_file(path, products, on)


@contextmanager
def pasted_file(text: str) -> Iterator[Path]:
    """The file that pasted cells are read from, for as long as they are."""
    with TemporaryDirectory(prefix="seatdesk-") as folder:
        path = Path(folder) / PASTED
        path.write_text(_with_tabs(text), encoding="utf-8", newline="")
        yield path


def _with_tabs(text: str) -> str:
    """Text whose columns are set apart by spaces, as it is copied from a message or a page."""
    if any(sign in text for sign in "\t;|"):
        return text
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not lines or sum(_GAP.search(line) is not None for line in lines) * 2 < len(lines):
        return text
    return "\n".join(_GAP.sub("\t", line) for line in lines) + "\n"


def _is_pdf(path: Path) -> bool:
    """True for a PDF; what cannot be opened is told by who reads it as a table."""
    if not path.is_file() or (path.stat().st_size and is_database(path)):
        return False  # a pipe would be emptied by looking, a database lose its locks
    with suppress(OSError), path.open("rb") as stream:
        return stream.read(len(PDF)) == PDF
    return False


def _invoice(table: Table, products: Mapping[str, str], on: date | None) -> VendorInvoice | Refusal:
    """The invoice of a table, or the refusal of what is none."""
    words, preamble = invoice_words(), table.layout.preamble
    columns = invoice_columns(table, words)
    if reason := why_no_invoice(table, columns):
        return refuse(Code.NOT_AN_INVOICE, file=table.name, reason=reason)
    rows = [row for row, _ in field_rows(numbered_rows(table), columns.fields)]
    above = [cell for record in preamble for cell in record]
    cells = InvoiceCells(rows, above, _only(columns.currencies))
    head = head_above(preamble, words, cells.days)
    wanted = wanted_rows(rows, head, cells.days, on)
    if isinstance(wanted, SeveralInvoices):
        return _several(table, wanted)
    gross = "amount" not in columns.known and "gross" in columns.known
    period = wanted[1].period
    reader = InvoiceLineReader(words, products, cells, gross=gross, period=period)
    found = reader.read(wanted[0])
    if refusal := _unread(table, found):
        return refusal
    return _made(table, columns, cells, wanted[1], found)


def _made(
    table: Table,
    columns: InvoiceColumns,
    cells: InvoiceCells,
    head: InvoiceHead,
    found: InvoiceLines,
) -> VendorInvoice | Refusal:
    told = {*columns.currencies, *cells.currencies, *filter(None, (head.currency,))}
    if len(told) > 1:
        known = tuple(sorted(told))
        return refuse(Code.NOT_AN_INVOICE, file=table.name, reason="currencies", known=known)
    return VendorInvoice(
        lines=tuple(found.lines),
        file=table.name,
        sha256=table.source.sha256,
        dated=head.dated,
        number=head.number,
        currency=_only(told) or head.likely_currency,
        left_out=tuple(found.left_out),
    )


def _several(table: Table, several: SeveralInvoices) -> Refusal:
    """The refusal of a file with several invoices: which one is meant is never guessed."""
    if several.days:
        facts: dict[str, object] = {"file": table.name, "known": several.days}
        return refuse(Code.NO_INVOICE, reason="several", **facts)
    numbers = several.numbers
    return refuse(Code.NOT_AN_INVOICE, file=table.name, reason="several", known=numbers)


def _unread(table: Table, found: InvoiceLines) -> Refusal | None:
    if found.unread is not None:
        value = found.unread.get("amount") or found.unread.get("gross")
        facts: dict[str, object] = {"line": found.unread.line, "value": value}
        return refuse(Code.NOT_AN_INVOICE, file=table.name, reason="bad_amount", **facts)
    if not found.lines:
        return refuse(Code.NOT_AN_INVOICE, file=table.name, reason="empty")
    return None


def _only(currencies: Iterable[str]) -> str:
    known = set(currencies)
    return known.pop() if len(known) == 1 else ""
