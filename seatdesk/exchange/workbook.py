"""Formatted workbooks (XLSX): real numbers and dates, widths, a frozen head, totals as formulas.

For tables that fit in memory; lists of a million rows go through `fastsheet`. XlsxWriter is loaded
when the first workbook is written.
"""

from datetime import date, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from seatdesk.exchange.document import Cell, Document, Kind, Money, Row, Sheet, word
from seatdesk.exchange.injection import harmless
from seatdesk.exchange.sheetplan import ROW_COUNT, Plan, Total, cut, footer, plan, serial
from seatdesk.exchange.textfile import Watch

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_DAY, _MOMENT = "yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss"
_STEP = 500


def write(document: Document, path: Path, watch: Watch) -> int:
    """Write all tables of the document; returns how many rows. Raises OSError."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - when the first one is written
    from xlsxwriter.exceptions import FileCreateError  # noqa: PLC0415

    book = Workbook(str(path), {"in_memory": True, "strings_to_formulas": False})
    book.set_properties(_properties(document))
    done = 0
    for sheet in document.sheets:
        done += _Writer(book, document, sheet).write(partial(_further, watch, done))
    watch(done)
    try:
        book.close()
    except FileCreateError as error:  # a wrapper without the number of the error inside
        raise error.args[0] from error
    return done


def _further(watch: Watch, before: int, rows: int) -> None:
    watch(before + rows)


def _properties(document: Document) -> dict[str, Any]:
    """What a file manager shows of the file."""
    made = datetime(document.as_of.year, document.as_of.month, document.as_of.day)  # noqa: DTZ001
    return {
        "title": document.name,
        "subject": document.heading,
        "author": "SeatDesk",
        "company": document.account,
        "comments": document.heading,
        "created": made,
    }


class _Writer:
    """Fills one worksheet."""

    def __init__(self, book: "Workbook", document: Document, sheet: Sheet) -> None:
        self._sheet = sheet
        self._rows: list[Row] = [row for rows in sheet.chunks() for row in rows]
        self._plan: Plan = plan(document, sheet, self._rows)
        self._page: Worksheet = book.add_worksheet(sheet.name)
        self._formats = _Formats(book)

    def write(self, watch: Watch) -> int:
        """Write the table; returns how many rows."""
        self._set_up()
        for number, row in enumerate(self._rows):
            for column, cell in enumerate(row):
                self._put(self._plan.head + number, column, cell)
            if number % _STEP == 0:
                watch(number)
        return len(self._rows)

    def _set_up(self) -> None:
        page, head, last = self._page, self._plan.head, self._plan.last(len(self._rows))
        width = len(self._sheet.columns)
        for place, column in enumerate(self._sheet.columns):
            page.set_column(place, place, column.width)
            right = column.kind in {Kind.WHOLE, Kind.MONEY}
            shape = self._formats.of(bold=True, text_wrap=True, bottom=1, valign="top")
            to_right = self._formats.of(
                bold=True, text_wrap=True, bottom=1, valign="top", align="right"
            )
            title = harmless(column.title)
            page.write_string(head - 1, place, title, to_right if right else shape)
        page.write_string(0, 0, self._plan.heading, self._formats.of(bold=True))
        for row, totals in enumerate(self._plan.totals, 1):
            for total in totals:
                self._put_total(row, total)
        page.freeze_panes(head, 1)
        page.autofilter(head - 1, 0, last - 1, width - 1)
        page.repeat_rows(head - 1)
        page.set_landscape()
        page.fit_to_pages(1, 0)
        page.set_footer(footer(self._plan.heading))

    def _put_total(self, row: int, total: Total) -> None:
        shape = ROW_COUNT if not total.column else "0"
        if total.currency:
            shape = money_format(total.currency, total.digits)
        formula = f"={total.formula}"
        shown = self._formats.of(num_format=shape, bold=True)
        self._page.write_formula(row, total.column, formula, shown, _number(total.value))

    def _put(self, row: int, column: int, cell: Cell) -> None:
        page, formats = self._page, self._formats
        match cell:
            case None | "":
                return
            case Money():
                shape = formats.of(num_format=money_format(cell.currency, cell.digits))
                page.write_number(row, column, _number(cell.amount), shape)
            case int():
                page.write_number(row, column, cell)
            case date() if serial(cell) is not None:
                at = isinstance(cell, datetime)
                shape = formats.of(num_format=_MOMENT if at else _DAY)
                page.write_datetime(row, column, cell, shape)
            case _:
                page.write_string(row, column, cut(harmless(word(cell))))


class _Formats:
    """Each format once."""

    def __init__(self, book: "Workbook") -> None:
        self._book = book
        self._made: dict[tuple[tuple[str, object], ...], Format] = {}

    def of(self, **properties: object) -> "Format":
        key = tuple(sorted(properties.items()))
        if key not in self._made:
            self._made[key] = self._book.add_format(properties)
        return self._made[key]


def money_format(currency: str, digits: int) -> str:
    """How a cell shows an amount: grouped, with the currency's digits and its name."""
    return f"#,##0{'.' if digits else ''}{'0' * digits}\\ [${currency}]"


def _number(value: Decimal | int) -> float:
    """A worksheet knows binary numbers only: 15 digits, which every amount has fewer of."""
    return float(value)
