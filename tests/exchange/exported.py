"""A small document with everything in it that is hard, and workbooks read back."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from zipfile import ZipFile

from python_calamine import CalamineWorkbook

from seatdesk.exchange.writing.document import (
    CellKind,
    Document,
    DocumentColumn,
    MoneyCell,
    Sheet,
    moment,
)

DAY = date(2026, 3, 1)
AT = moment("2026-03-01T14:30:15.999+00:00")
HARD = (
    "Ada",
    "00042",
    "O'Brien & Söhne <GmbH>",
    'say "hi"',
    "two\nlines",
    "carriage\rreturn",
    "no\u00a0break",
    " edge ",
    "=1+1",
    "+46 8 123",
    "-",
    "@home",
    "👩‍💻 Zoë",
    "שלום עולם",
    "_x0041_ literally",
    "bell\x07",
    "semi;colon,comma\ttab",
)
"""What names are made of somewhere."""


def sheet(rows, columns, name="Rows", **more):
    chunks = [rows[n : n + 3] for n in range(0, len(rows), 3)]
    made = Sheet(name, "row", columns, lambda: iter(chunks), len(rows))
    return replace(made, **more)


def texts(values=HARD):
    columns = (DocumentColumn("text", "Text"), DocumentColumn("number", "Number", CellKind.WHOLE))
    rows = [(value, number) for number, value in enumerate(values)]
    sums = {"Number": sum(range(len(values)))}
    return Document(
        "Texts", "Ängby & Co", DAY, (sheet(rows, columns, sums=sums),), "team:x", long=True
    )


def money():
    columns = (
        DocumentColumn("product", "Product"),
        DocumentColumn("currency", "Currency"),
        DocumentColumn("net", "Net", CellKind.MONEY, total=True),
        DocumentColumn("day", "Day", CellKind.DAY),
        DocumentColumn("at", "At", CellKind.MOMENT),
    )

    def row(product, currency, net, day=DAY):
        return (product, currency, MoneyCell(Decimal(net), currency), day, AT)

    rows = [
        row("Sales Hub", "USD", "1234.50"),
        row("Sales Hub", "USD", "-0.01"),
        row("Service Hub", "JPY", "5000"),
        row("Data", "KWD", "1.005", None),
        row("Old", "USD", "22.125", date(1899, 1, 1)),
    ]
    return Document("Money", "Ängby & Co", DAY, (sheet(rows, columns),))


def cells(path, number=0):
    """The rows of a sheet as values."""
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_index(number).to_python()


def xml(path: Path, name="xl/worksheets/sheet1.xml"):
    with ZipFile(path) as archive:
        assert archive.testzip() is None
        return archive.read(name).decode()


def unwatched(_done):
    """Nobody is looking."""
