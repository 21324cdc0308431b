"""The parts that all sheets of a report's workbook share: formats, cells, names of places."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from seatdesk.domain.control_signs import without_control
from seatdesk.domain.currency import digits_of
from seatdesk.exchange.report.report import Report
from seatdesk.exchange.writing.document import Cell, MoneyCell, cell_word
from seatdesk.exchange.writing.formula_injection import harmless
from seatdesk.exchange.writing.sheet_layout import cut, footer, letters, serial
from seatdesk.exchange.writing.xlsx_writer import A4, money_format

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_DAY = "yyyy-mm-dd"


class WorkbookParts:
    """An open workbook with its report, and the formats that were made so far, each once."""

    def __init__(self, book: "Workbook", report: Report) -> None:
        self.book, self.report = book, report
        self._formats: dict[tuple[tuple[str, object], ...], Format] = {}

    def shape(self, **properties: object) -> "Format":
        """A format with these properties."""
        key = tuple(properties.items())
        if key not in self._formats:
            self._formats[key] = self.book.add_format(properties)
        return self._formats[key]

    def money_shape(self, currency: str, digits: int | None = None, **more: object) -> "Format":
        """The format of an amount."""
        shown = digits_of(currency) if digits is None else digits
        return self.shape(num_format=money_format(currency, shown), valign="top", **more)

    def add_sheet(self, name: str) -> "Worksheet":
        """A sheet that prints on A4, one page wide."""
        page = self.book.add_worksheet(name)
        page.set_landscape()
        page.set_paper(A4)
        page.set_margins(left=0.5, right=0.5, top=0.5, bottom=0.75)
        page.fit_to_pages(1, 0)
        page.set_footer(footer(without_control(f"{self.report.title} · {self.report.account}")))
        return page

    def put(self, page: "Worksheet", row: int, column: int, cell: Cell, **more: object) -> None:
        """A cell that is no formula; texts are never run."""
        match cell:
            case None | "":
                return
            case MoneyCell():
                shape = self.money_shape(cell.currency, cell.digits, **more)
                page.write_number(row, column, float(cell.amount), shape)
            case int():
                page.write_number(row, column, cell, self.shape(valign="top", **more))
            case date() if serial(cell) is not None:
                told = {"num_format": _DAY, "align": "left", "valign": "top"} | more
                shape = self.shape(**told)
                page.write_datetime(row, column, cell, shape)
            case _:
                text = cut(harmless(cell_word(cell)))
                page.write_string(row, column, text, self.shape(valign="top", **more))


def amount_number(minor: int, currency: str) -> float:
    """Minor units as a worksheet holds amounts."""
    return float(Decimal(minor).scaleb(-digits_of(currency)))


def place_name(row: int, column: int, *, fixed: bool = False) -> str:
    """A cell as formulas name it: `B5`, or fixed `$B$5`."""
    mark = "$" if fixed else ""
    return f"{mark}{letters(column)}{mark}{row + 1}"


def sum_of_cells(rows: Sequence[int], column: int) -> str:
    """The sum of cells of a column; neighbours are one range."""
    parts, first = [], None
    for place, row in enumerate(rows):
        first = row if first is None else first
        if place + 1 == len(rows) or rows[place + 1] != row + 1:
            ends = place_name(first, column), place_name(row, column)
            parts.append(ends[0] if first == row else f"{ends[0]}:{ends[1]}")
            first = None
    return f"SUM({','.join(parts)})" if parts else "0"
