"""The layout of a table in a worksheet: heading, totals, column names, rows.

Totals stand above the names, so that they stay in sight with them, a sort or a pivot leaves them
alone, and an import does not take them for a row. They follow the filter where one currency allows.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from seatdesk.exchange.writing.document import (
    CellKind,
    Document,
    DocumentColumn,
    MoneyCell,
    ReportingTotals,
    Row,
    Sheet,
)
from seatdesk.exchange.writing.formula_injection import harmless

MOST_ROWS = 1_048_576
MOST_LETTERS = 32_767
_MOST_FOOTER = 120
"""Letters of a heading: 255 are allowed with all signs that stand for themselves twice."""
_DAY_ZERO, _FIRST_DAY = date(1899, 12, 30), date(1900, 3, 1)
"""Before March 1900 spreadsheets count a day that never was."""
_SUM, _COUNT = 109, 103
"""Of what the filter shows."""
ROW_COUNT = '"rows: "#,##0'
"""The number format of a cell with the number of rows."""


@dataclass(frozen=True, slots=True)
class TotalFormula:
    """One formula, what it comes to, and how many digits of which currency that has.

    A text is said as it is; a value without a formula follows no filter.
    """

    column: int
    formula: str
    value: Decimal | int | str
    currency: str = ""
    digits: int = 0


@dataclass(frozen=True, slots=True)
class SheetLayout:
    """The layout of a worksheet. Rows are counted from 1; `totals` has a row for each."""

    heading: str
    totals: tuple[tuple[TotalFormula, ...], ...]
    pages: tuple[str, ...]
    """Names of the worksheets; more than one where the rows do not fit in one."""

    @property
    def head(self) -> int:
        """The row of the column names."""
        return len(self.totals) + 2

    @property
    def room(self) -> int:
        """The number of rows that fit below the names of one page."""
        return MOST_ROWS - self.head

    def last(self, rows: int) -> int:
        """The last row of a page; the names' own when there are none."""
        return self.head + rows


def sheet_layout(
    document: Document, sheet: Sheet, rows: Sequence[Row] | None = None
) -> SheetLayout:
    """The plan of a table; without its rows the totals are those that the sheet knows itself."""
    heading = cut(harmless(document.heading))
    count = sheet.count if rows is None else len(rows)
    if not count:
        return SheetLayout(heading, ((),), (sheet.name,))
    amounts = () if rows is None else _amounts(sheet.columns, rows)
    reported = sheet.reported
    lines = max(1, len(amounts)) + (reported is not None)
    pages = _pages(sheet.name, count, MOST_ROWS - lines - 2)
    spans = _spans(pages, count, lines + 2)
    totals = [[*_counts(sheet, spans, count)], *([] for _ in range(lines - 1))]
    for row, found in enumerate(amounts):
        among = "" if len(amounts) == 1 else found.currency
        totals[row] += _sums(sheet.columns, spans, found.sums, among)
        totals[row] += _label(totals[row], document.words, among)
    if not amounts:
        totals[0] += _label(totals[0], document.words, "")
    if reported is not None:
        totals[-1] += _reported(sheet.columns, reported)
    return SheetLayout(heading, tuple(map(tuple, totals)), pages)


def cut(text: str) -> str:
    """No longer than a cell can be; what is cut off is marked."""
    return text if len(text) <= MOST_LETTERS else f"{text[: MOST_LETTERS - 1]}…"


def footer(heading: str) -> str:
    """The heading and the page's number at the foot of a printed page, in their code."""
    shown = heading if len(heading) <= _MOST_FOOTER else f"{heading[: _MOST_FOOTER - 1]}…"
    return f"&L{shown.replace('&', '&&')}&R&P / &N"


def serial(day: date) -> int | None:
    """The number by which spreadsheets know a day; None for a day before all they know."""
    plain = day.date() if isinstance(day, datetime) else day
    return (plain - _DAY_ZERO).days if plain >= _FIRST_DAY else None


def reference(column: int, row: int) -> str:
    """A cell as spreadsheets call it; the column is counted from 0."""
    return f"{letters(column)}{row}"


def letters(column: int) -> str:
    """The name of a column: A, B, … Z, AA, … ."""
    text = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


@dataclass(frozen=True, slots=True)
class _Amounts:
    """The sums of the money columns in one currency."""

    currency: str
    sums: Mapping[int, MoneyCell]


def _amounts(columns: Sequence[DocumentColumn], rows: Sequence[Row]) -> tuple[_Amounts, ...]:
    """Sums by currency, in the order in which the currencies come up."""
    places = [place for place, column in enumerate(columns) if column.total]
    found: dict[str, dict[int, MoneyCell]] = {}
    for row in rows:
        for place in places:
            cell = row[place]
            if isinstance(cell, MoneyCell):
                sums = found.setdefault(cell.currency, {})
                before = sums.get(place, MoneyCell(Decimal(0), cell.currency)).amount
                sums[place] = MoneyCell(before + cell.amount, cell.currency)
    return tuple(_Amounts(currency, sums) for currency, sums in found.items())


def _sums(
    columns: Sequence[DocumentColumn],
    spans: Sequence[str],
    sums: Mapping[int, MoneyCell],
    among: str,
) -> list[TotalFormula]:
    totals = []
    for place, money in sums.items():
        formula = f"SUBTOTAL({_SUM},{_ranges(spans, place)})"
        if among:
            currency = next(n for n, column in enumerate(columns) if column.key == "currency")
            names, amounts = _ranges(spans, currency), _ranges(spans, place)
            formula = f'SUMIF({names},"{among}",{amounts})'
        totals.append(TotalFormula(place, formula, money.amount, money.currency, money.digits))
    return totals


def _label(
    totals: Sequence[TotalFormula], words: Mapping[str, str], currency: str
) -> list[TotalFormula]:
    """The label beside the sums of a row; nothing where there is none, or no room."""
    sums = {total.column for total in totals} - {0}
    if not sums or 1 in sums:
        return []
    text = words["total_in"].format(currency=currency) if currency else words["total"]
    return [TotalFormula(1, "", text)]


def _reported(columns: Sequence[DocumentColumn], reported: ReportingTotals) -> list[TotalFormula]:
    """All of it in the account's currency."""
    sums = [
        TotalFormula(place, "", money.amount, money.currency, money.digits)
        for place, column in enumerate(columns)
        if (money := reported.sums.get(column.key)) is not None
    ]
    return [TotalFormula(1, "", reported.label), *sums]


def _counts(sheet: Sheet, spans: Sequence[str], count: int) -> list[TotalFormula]:
    """The number of rows, under the first column, and the sums that the sheet brings along."""
    rows = TotalFormula(0, f"SUBTOTAL({_COUNT},{_ranges(spans, 0)})", count)
    return [
        rows,
        *(
            TotalFormula(
                place, f"SUBTOTAL({_SUM},{_ranges(spans, place)})", sheet.sums[column.title]
            )
            for place, column in enumerate(sheet.columns)
            if column.kind is CellKind.WHOLE and column.title in sheet.sums
        ),
    ]


def _pages(name: str, count: int, room: int) -> tuple[str, ...]:
    more = range(2, -(-count // room) + 1)
    return (name, *(f"{name} {number}" for number in more))


def _spans(pages: Sequence[str], count: int, head: int) -> list[str]:
    """The rows of each page: a pattern for a range of one column."""
    room, spans = MOST_ROWS - head, []
    for number, page in enumerate(pages):
        last = head + min(room, count - number * room)
        before = f"'{page}'!" if number else ""
        spans.append(f"{before}{{0}}{head + 1}:{{0}}{last}")
    return spans


def _ranges(spans: Sequence[str], column: int) -> str:
    return ",".join(span.format(letters(column)) for span in spans)
