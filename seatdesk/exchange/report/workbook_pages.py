"""The sheets of a report's workbook that show its sections: sentences, figures, tables, a chart."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from seatdesk.domain.currency import digits_of
from seatdesk.exchange.report.chart_colours import SIDE_COLOURS
from seatdesk.exchange.report.ledger import CellSource, CellsSum, LinesTotal
from seatdesk.exchange.report.report import (
    ReportChart,
    ReportFigure,
    ReportSection,
    ReportTable,
)
from seatdesk.exchange.report.workbook_checks import CheckSheet, WorkbookCheck
from seatdesk.exchange.report.workbook_lines import LineSheet
from seatdesk.exchange.report.workbook_parts import WorkbookParts, sum_of_cells
from seatdesk.exchange.writing.document import (
    Cell,
    CellKind,
    DocumentColumn,
    MoneyCell,
    cell_word,
)
from seatdesk.exchange.writing.formula_injection import harmless
from seatdesk.exchange.writing.sheet_layout import cut

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_NARROW, _WIDEST, _FIRST_WIDTH = 10, 60, 30
_SENTENCE_WIDTH, _FIGURE_WIDTH = 90, 20
_CHART_ROWS, _LINE = 18, 15


@dataclass(frozen=True, slots=True)
class _TablePlace:
    """The place of a table on its sheet."""

    head: int
    rows: int


class PageWriter:
    """Writes sections below each other on one sheet."""

    def __init__(
        self,
        parts: WorkbookParts,
        page: "Worksheet",
        name: str,
        lines: LineSheet,
        checks: CheckSheet,
    ) -> None:
        self._parts, self._page, self._name = parts, page, name
        self._lines, self._checks = lines, checks
        self._row = 0
        self._places: dict[str, _TablePlace] = {}
        self._widths: dict[int, int] = {0: _FIRST_WIDTH}

    def write(self, sections: Sequence[ReportSection]) -> None:
        """Write the sections; a sheet without any says only whose it is."""
        self._set_widths(sections)
        report = self._parts.report
        title = f"{report.title} · {report.account} · {report.as_of.isoformat()}"
        self._parts.put(self._page, 0, 0, title, bold=True, font_size=14)
        self._row = 2
        for section in sections:
            self._section(section)

    def _set_widths(self, sections: Sequence[ReportSection]) -> None:
        widths = self._widths
        if any(section.figures for section in sections):
            widths.update({0: _SENTENCE_WIDTH, 1: _FIGURE_WIDTH})
        for table in (table for section in sections for table in section.tables):
            for place, column in enumerate(table.columns):
                longest = max(
                    (
                        len(cell_word(row[place]))
                        for row in table.rows
                        if not isinstance(row[place], MoneyCell)
                    ),
                    default=0,
                )
                wanted = min(max(column.width, min(longest, _WIDEST), _NARROW), _WIDEST)
                widths[place] = max(widths.get(place, 0), wanted)
        for place, width in widths.items():
            self._page.set_column(place, place, width)

    def _section(self, section: ReportSection) -> None:
        self._heading(section.title, 12)
        for paragraph in section.paragraphs:
            self._paragraph(paragraph, section)
        for figure in section.figures:
            self._figure(figure)
        if section.figures:
            self._row += 1
        for table in section.tables:
            if table.title != section.title:
                self._heading(table.title, 11)
            self._table(table)
        for chart in section.charts:
            self._chart(chart)
        for line in section.signatures:
            self._row += 3
            self._parts.put(self._page, self._row, 0, line, top=1)
            self._row += 1

    def _heading(self, text: str, size: int) -> None:
        self._parts.put(self._page, self._row, 0, text, bold=True, font_size=size)
        self._row += 1

    def _paragraph(self, text: str, section: ReportSection) -> None:
        """A sentence over as many columns as the section's widest table has."""
        last = max((len(table.columns) for table in section.tables), default=1) - 1
        width = sum(self._widths.get(place, _NARROW) for place in range(last + 1))
        shown = cut(harmless(text))
        shape = self._parts.shape(text_wrap=True, valign="top")
        if last:
            self._page.merge_range(self._row, 0, self._row, last, shown, shape)
        self._page.write_string(self._row, 0, shown, shape)
        self._page.set_row(self._row, _LINE * lines_of(text, width))
        self._row += 1

    def _figure(self, figure: ReportFigure) -> None:
        self._parts.put(self._page, self._row, 0, figure.label)
        if figure.amount is None:
            self._parts.put(self._page, self._row, 1, figure.text)
        elif figure.source is None:
            self._parts.put(self._page, self._row, 1, figure.amount, bold=True)
        else:
            self._total(self._row, 1, figure.amount, figure.source, figure.label, bold=True)
        if figure.mark:
            self._page.write_comment(self._row, 1, figure.mark)
        self._row += 1

    def _table(self, table: ReportTable) -> None:
        if table.mark:
            self._page.write_comment(self._row - 1, 0, table.mark)
        if not table.rows:
            self._parts.put(self._page, self._row, 0, table.empty)
            self._row += 2
            return
        for place, column in enumerate(table.columns):
            right = column.kind in {CellKind.WHOLE, CellKind.MONEY}
            shape = {"bold": True, "bottom": 1, "text_wrap": True}
            side = {"align": "right"} if right and place else {}
            self._parts.put(self._page, self._row, place, column.title, **shape, **side)
        self._set_height([column.title for column in table.columns])
        head = self._row
        self._places[table.key] = _TablePlace(head, len(table.rows))
        for number, row in enumerate(table.rows):
            self._row += 1
            bold = {"bold": True} if number in table.totals else {}
            for place, cell in enumerate(row):
                source = table.sources.get((number, place))
                if source is not None and isinstance(cell, MoneyCell):
                    named = next((text for text in map(cell_word, row[:place]) if text), "")
                    what = f"{table.title}: {named}, {table.columns[place].title}"
                    self._total(self._row, place, cell, source, what, head=head, **bold)
                else:
                    more = _shape_of(table.columns[place], cell, place)
                    self._parts.put(self._page, self._row, place, cell, **bold, **more)
            wrapped = [
                cell_word(cell) if column.wraps and not isinstance(cell, MoneyCell) else ""
                for cell, column in zip(row, table.columns, strict=True)
            ]
            self._set_height(wrapped)
        self._row += 2

    def _set_height(self, texts: Sequence[str]) -> None:
        """Make a row as high as the text in it that takes most lines."""
        lines = max(
            lines_of(text, self._widths.get(place, _NARROW)) for place, text in enumerate(texts)
        )
        if lines > 1:
            self._page.set_row(self._row, _LINE * lines)

    def _total(
        self,
        row: int,
        column: int,
        amount: MoneyCell,
        source: CellSource,
        what: str,
        *,
        head: int = 0,
        **more: object,
    ) -> None:
        """A total as a formula with its value, and its check."""
        formula = self._formula(source, column, head, digits_of(amount.currency))
        shape = self._parts.money_shape(amount.currency, amount.digits, **more)
        self._page.write_formula(row, column, f"={formula}", shape, float(amount.amount))
        self._checks.add(WorkbookCheck(self._name, row, column, what, amount))

    def _formula(self, source: CellSource, column: int, head: int, digits: int) -> str:
        match source:
            case LinesTotal():
                return self._lines.total(source, digits)
            case CellsSum(rows=rows):
                cells = sum_of_cells([head + 1 + row for row in rows], column)
                return f"ROUND({cells},{digits})"

    def _chart(self, chart: ReportChart) -> None:
        """The columns of a chart drawn from the table that has the same amounts."""
        place = self._places.get(chart.table)
        if place is None:
            return
        drawn = self._parts.book.add_chart({"type": "column"})
        last = place.head + len(chart.places)
        for number, series in enumerate(chart.series, 1):
            drawn.add_series(
                {
                    "name": series.name,
                    "categories": [self._name, place.head + 1, 0, last, 0],
                    "values": [self._name, place.head + 1, number, last, number],
                    "fill": {"color": SIDE_COLOURS[(number - 1) % len(SIDE_COLOURS)]},
                }
            )
        drawn.set_title({"name": chart.title})
        drawn.set_legend({"position": "bottom"})
        drawn.set_y_axis({"num_format": "#,##0", "major_gridlines": {"visible": True}})
        drawn.set_size({"width": 900, "height": _CHART_ROWS * 20})
        options = {"description": chart.summary}
        self._page.insert_chart(self._row, 0, drawn, options)
        self._row += _CHART_ROWS
        self._page.set_portrait()
        self._page.fit_to_pages(1, 1)  # no page ends in the middle of a chart


def _shape_of(column: DocumentColumn, cell: Cell, place: int) -> dict[str, object]:
    """Words among amounts stand on their side; numbers that begin a row on that of words."""
    if column.kind is CellKind.MONEY and not isinstance(cell, MoneyCell):
        return {"align": "right"}
    if place == 0 and isinstance(cell, int):
        return {"align": "left"}
    return {"text_wrap": True} if column.wraps else {}


def lines_of(text: str, width: int) -> int:
    """The lines that a text takes in a column of so many characters, at least one."""
    return sum(max(1, -(-len(line) // max(width - 1, 1))) for line in text.split("\n"))
