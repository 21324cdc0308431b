"""The parts that all sheets of a report's workbook share: formats, cells, names of places."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from seatdesk.domain.control_signs import without_control
from seatdesk.domain.currency import digits_of
from seatdesk.exchange.report.report import Report
from seatdesk.exchange.writing.document import Cell, MoneyCell, cell_word
from seatdesk.exchange.writing.formula_injection import harmless
from seatdesk.exchange.writing.sheet_layout import cut, footer, letters, serial
from seatdesk.exchange.writing.xlsx_writer import CellFormats, money_format

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_DAY = "yyyy-mm-dd"


class WorkbookParts:
    """An open workbook with its report, and its formats."""

    def __init__(self, book: "Workbook", report: Report) -> None:
        self.book, self.report = book, report
        self.shape = CellFormats(book).of
        """Makes a format with the properties that it is given."""

    def money_shape(self, currency: str, digits: int | None = None, **more: object) -> "Format":
        """The format of an amount."""
        shown = digits_of(currency) if digits is None else digits
        return self.shape(num_format=money_format(currency, shown), valign="top", **more)

    def day_shape(self, **more: object) -> "Format":
        """The format of a day."""
        return self.shape(**{"num_format": _DAY, "align": "left", "valign": "top", **more})

    def add_sheet(self, name: str) -> "Worksheet":
        """A sheet that prints one page wide."""
        from seatdesk.exchange.report.formula_sheet import FormulaSheet  # noqa: PLC0415 - with the library

        page = self.book.add_worksheet(name, worksheet_class=FormulaSheet)
        page.set_landscape()
        page.set_paper(self.report.paper.workbook_number)
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
                page.write_datetime(row, column, cell, self.day_shape(**more))
            case _:
                text = cut(harmless(cell_word(cell)))
                page.write_string(row, column, text, self.shape(valign="top", **more))


def place_name(row: int, column: int) -> str:
    """A cell as formulas name it: `B5`."""
    return f"{letters(column)}{row + 1}"


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
