"""The forms of a report read back: every amount that stands in each, by figure and table."""

import csv
import json
import re
from collections import Counter
from collections.abc import Iterable
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path
from zipfile import ZipFile

from pypdf import PdfReader

from seatdesk.exchange.report.report import Report
from seatdesk.exchange.writing.document import MoneyCell, NumberRegion

COMMA = NumberRegion(",", ".")
"""The region that tables and pages are written for: a comma, and points between thousands."""
Amounts = dict[str, list[MoneyCell]]


def report_amounts(report: Report) -> Amounts:
    """Every amount of a report, by its figure or table; those without any are left out."""
    found: Amounts = {}
    for section in report.sections:
        for figure in section.figures:
            found[figure.key.value] = [figure.amount] if figure.amount is not None else []
        for table in section.tables:
            found[table.key] = list(table.amounts)
    return {key: cells for key, cells in found.items() if cells}


def json_amounts(path: Path) -> Amounts:
    """The amounts of a report as JSON."""
    found: Amounts = {}
    for section in json.loads(path.read_text("utf-8"))["sections"]:
        for figure in section["figures"]:
            if figure["amount"] is not None:
                found[figure["key"]] = [MoneyCell(Decimal(figure["amount"]), figure["currency"])]
        for table in section["tables"]:
            money = [column["key"] for column in table["columns"] if column["kind"] == "money"]
            cells = [
                MoneyCell(Decimal(row[key]), currency)
                for row, currency in zip(table["rows"], table["currencies"] or (), strict=False)
                for key in money
                if isinstance(row[key], str) and re.fullmatch(r"-?\d+(\.\d+)?", row[key])
            ]
            if cells:
                found[table["key"]] = cells
    return found


class _Cells(HTMLParser):
    """Amounts of a page by the figure or the table they stand in."""

    def __init__(self) -> None:
        super().__init__()
        self.found: Amounts = {}
        self._key, self._open = "", False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self._key = given.get("data-figure") or given.get("data-table") or self._key
        self._open = tag in {"td", "b"}

    def handle_endtag(self, tag: str) -> None:
        del tag
        self._open = False

    def handle_data(self, data: str) -> None:
        if self._open and (amount := re.fullmatch(r"(-?[\d.]+(?:,\d+)?)\xa0([A-Z]{3})", data)):
            plain = amount[1].replace(".", "").replace(",", ".")
            self.found.setdefault(self._key, []).append(MoneyCell(Decimal(plain), amount[2]))


def html_amounts(path: Path) -> Amounts:
    """The amounts of a report as a web page for `COMMA`."""
    page = _Cells()
    page.feed(path.read_text("utf-8"))
    return page.found


def csv_rows(path: Path) -> list[list[str]]:
    """The rows of a report as a plain table for `COMMA`."""
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream, delimiter=";"))


def csv_decimals(cells: Iterable[str]) -> list[Decimal]:
    """The amounts among cells of such a table: they have decimals."""
    found = (cell.replace(",", ".") for cell in cells if re.fullmatch(r"-?\d+,\d+", cell))
    return [Decimal(cell) for cell in found]


def workbook_numbers(path: Path) -> Counter[Decimal]:
    """The numbers that every sheet holds as values, without computing; no formula has none.

    Binary numbers: fifteen digits of them are those of the amount.
    """
    with ZipFile(path) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
        texts = [archive.read(name).decode() for name in sheets]
    cells = [cell for text in texts for cell in re.findall(r"<c [^>]*?>(.*?)</c>", text)]
    assert all("<v>" in cell for cell in cells if "<f>" in cell), "every formula with its value"
    numbers = re.findall(r"<v>(-?[\d.]+)</v>", "".join(cells))
    return Counter(Decimal(f"{float(number):.15g}").normalize() for number in numbers)


def pdf_decimals(path: Path) -> Counter[Decimal]:
    """The numbers with decimals that stand in the text of a PDF, as English writes them."""
    text = "\n".join(page.extract_text() for page in PdfReader(path).pages)
    found = re.findall(r"(\N{MINUS SIGN}?)[^\s\d]?(\d{1,3}(?:,\d{3})*\.\d+)", text)
    return Counter(
        Decimal(("-" if sign else "") + digits.replace(",", "")).normalize()
        for sign, digits in found
    )
