"""Formatted workbooks (XLSX): real numbers and dates, widths, a frozen head, totals as formulas.

For tables that fit in memory; lists of a million rows go through `xlsx_stream`. XlsxWriter is
loaded when the first workbook is written.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from seatdesk.domain.control_signs import without_control
from seatdesk.exchange.writing.csv_writer import Watch
from seatdesk.exchange.writing.document import (
    Cell,
    CellKind,
    Document,
    MoneyCell,
    Row,
    Sheet,
    cell_word,
)
from seatdesk.exchange.writing.formula_injection import harmless
from seatdesk.exchange.writing.page_layout import (
    PageLayout,
    fitted,
    head_height,
    heading_height,
    page_layout,
    row_heights,
    width_of,
)
from seatdesk.exchange.writing.sheet_layout import (
    ROW_COUNT,
    SheetLayout,
    TotalFormula,
    cut,
    footer,
    serial,
    sheet_layout,
)

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_DAY, _MOMENT = "yyyy-mm-dd", "yyyy-mm-dd hh:mm:ss"
_A4 = 9
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
    """The properties of the file that a file manager shows."""
    made = datetime(document.as_of.year, document.as_of.month, document.as_of.day)  # noqa: DTZ001
    heading = without_control(document.heading)
    return {
        "title": without_control(document.name),
        "subject": heading,
        "author": "SeatDesk",
        "company": without_control(document.account),
        "comments": heading,
        "created": made,
    }


class _Writer:
    """Fills one worksheet."""

    def __init__(self, book: "Workbook", document: Document, sheet: Sheet) -> None:
        self._rows: list[Row] = [row for rows in sheet.chunks() for row in rows]
        self._plan: SheetLayout = sheet_layout(document, sheet, self._rows)
        sums = [_sums_of(totals, len(sheet.columns)) for totals in self._plan.totals]
        self._sheet = replace(sheet, columns=fitted(sheet.columns, (*self._rows, *sums)))
        self._page: Worksheet = book.add_worksheet(sheet.name)
        self._formats = CellFormats(book)

    def write(self, watch: Watch) -> int:
        """Write the table; returns how many rows."""
        self._set_up()
        heights = row_heights(self._sheet.columns, self._rows)
        for number, (row, height) in enumerate(zip(self._rows, heights, strict=True)):
            if height:
                self._page.set_row(self._plan.head + number, height)
            for column, cell in enumerate(row):
                wraps = self._sheet.columns[column].wraps
                self._put(self._plan.head + number, column, cell, wraps=wraps)
            if number % _STEP == 0:
                watch(number)
        return len(self._rows)

    def _set_up(self) -> None:
        page, head, last = self._page, self._plan.head, self._plan.last(len(self._rows))
        width = len(self._sheet.columns)
        for place, column in enumerate(self._sheet.columns):
            page.set_column(place, place, width_of(column))
            right = column.kind in {CellKind.WHOLE, CellKind.MONEY}
            shape = self._formats.of(bold=True, text_wrap=True, bottom=1, valign="top")
            to_right = self._formats.of(
                bold=True, text_wrap=True, bottom=1, valign="top", align="right"
            )
            title = harmless(column.title)
            page.write_string(head - 1, place, title, to_right if right else shape)
        self._put_heading(page_layout(self._sheet.columns))
        for row, totals in enumerate(self._plan.totals, 1):
            for total in totals:
                self._put_total(row, total)
        page.freeze_panes(head, 1)
        page.autofilter(head - 1, 0, last - 1, width - 1)
        page.set_row(head - 1, head_height(self._sheet.columns))
        self._lay_on_pages(page_layout(self._sheet.columns))

    def _put_heading(self, pages: PageLayout) -> None:
        page, heading = self._page, self._plan.heading
        height = heading_height(heading, self._sheet.columns, pages)
        wrapped = self._formats.of(bold=True, text_wrap=True, valign="top")
        if height:
            page.set_row(0, height)
        if height and pages.repeated > 1:
            page.merge_range(0, 0, 0, pages.repeated - 1, heading, wrapped)
        page.write_string(0, 0, heading, wrapped if height else self._formats.of(bold=True))

    def _lay_on_pages(self, pages: PageLayout) -> None:
        """Landscape, the columns that name a row and the headings on every page."""
        page = self._page
        page.set_landscape()
        page.set_paper(_A4)
        page.set_margins(left=0.5, right=0.5, top=0.5, bottom=0.75)
        page.set_print_scale(pages.scale)
        page.set_v_pagebreaks(pages.breaks)
        page.print_across()
        page.repeat_rows(self._plan.head - 1)
        if pages.repeated:
            page.repeat_columns(0, pages.repeated - 1)
        page.set_footer(footer(without_control(self._plan.heading)))

    def _put_total(self, row: int, total: TotalFormula) -> None:
        if isinstance(total.value, str):
            said = self._formats.of(bold=True)
            self._page.write_string(row, total.column, harmless(total.value), said)
            return
        shape = ROW_COUNT if not total.column else "0"
        if total.currency:
            shape = money_format(total.currency, total.digits)
        side = {} if total.column else {"align": "left"}
        shown = self._formats.of(num_format=shape, bold=True, **side)
        value = _number(total.value)
        if total.formula:
            self._page.write_formula(row, total.column, f"={total.formula}", shown, value)
        else:
            self._page.write_number(row, total.column, value, shown)

    def _put(self, row: int, column: int, cell: Cell, *, wraps: bool) -> None:
        page, formats = self._page, partial(self._formats.of, valign="top")
        match cell:
            case None | "":
                return
            case MoneyCell():
                shape = formats(num_format=money_format(cell.currency, cell.digits))
                page.write_number(row, column, _number(cell.amount), shape)
            case int():
                page.write_number(row, column, cell, formats())
            case date() if serial(cell) is not None:
                at = isinstance(cell, datetime)
                shape = formats(num_format=_MOMENT if at else _DAY, align="left")
                page.write_datetime(row, column, cell, shape)
            case _:
                shape = formats(text_wrap=True) if wraps else formats()
                page.write_string(row, column, cut(harmless(cell_word(cell))), shape)


def _sums_of(totals: Sequence[TotalFormula], width: int) -> Row:
    """The amounts of a row of totals, in their columns."""
    found = {
        total.column: MoneyCell(Decimal(total.value), total.currency)
        for total in totals
        if total.currency
    }
    return [found.get(place) for place in range(width)]


class CellFormats:
    """The formats of a workbook, each made once."""

    def __init__(self, book: "Workbook") -> None:
        self._book = book
        self._made: dict[tuple[tuple[str, object], ...], Format] = {}

    def of(self, **properties: object) -> "Format":
        """The format with these properties."""
        key = tuple(sorted(properties.items()))
        if key not in self._made:
            self._made[key] = self._book.add_format(properties)
        return self._made[key]


def money_format(currency: str, digits: int) -> str:
    """The number format of an amount: grouped, with the currency's digits and its name."""
    return f"#,##0{'.' if digits else ''}{'0' * digits}\\ [${currency}]"


def _number(value: Decimal | int) -> float:
    """A worksheet knows binary numbers only: 15 digits, which every amount has fewer of."""
    return float(value)
