"""The sheet `Lines` of a report's workbook: every line as a product that is worked out again."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from seatdesk.domain.currency import digits_of
from seatdesk.exchange.report.ledger import (
    LedgerKind,
    LedgerLine,
    LedgerUse,
    LinesTotal,
    TotalOf,
)
from seatdesk.exchange.report.line_factors import unit_digits
from seatdesk.exchange.report.line_formulas import (
    COLUMNS,
    FIRST,
    HEAD,
    PLACES,
    SPANS_ROW,
    cell_of,
    converted_formula,
    product_formula,
    share_formula,
    tax_formula,
    without_tax,
)
from seatdesk.exchange.report.workbook_parts import WorkbookParts
from seatdesk.exchange.writing.formula_injection import harmless
from seatdesk.exchange.writing.sheet_layout import cut, letters, serial

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

LINES: Final = "Lines"
_SPANS: Final = len(COLUMNS)
"""The place of the first span's column."""


class LineSheet:
    """Writes the lines, and names their ranges for the totals."""

    def __init__(self, parts: WorkbookParts, page: "Worksheet") -> None:
        self._parts, self._page = parts, page
        self._ledger = parts.report.ledger
        self._sides: dict[str, int] = {}
        for row in self._ledger.rows:
            self._sides.setdefault(row.side, len(self._sides))
        self._opened: list[tuple[int, LedgerLine]] = []
        """The rows of the invoice that is being written, and where they stand."""
        self._plain, self._day = parts.shape(valign="top"), parts.day_shape()
        self._money: dict[tuple[str, int], Format] = {}
        self._texts: dict[str, str] = {}

    def write(self) -> None:
        """Write all lines."""
        self._set_up()
        for at, row in enumerate(self._ledger.rows, FIRST):
            self._write_row(at, row)

    def total(self, source: LinesTotal, digits: int) -> str:
        """The formula of a total over the lines."""
        whole = self._total_of(source, source.side)
        if source.less:
            whole = f"{whole}-({self._total_of(source, source.less)})"
        return f"ROUND({whole},{digits})"

    def _total_of(self, source: LinesTotal, side: str) -> str:
        number = self._sides.get(side)
        if number is None:  # a side without any line
            return "0"
        if source.what is TotalOf.SERVICE:
            place = _SPANS + self._ledger.ends.index(source.end)
            return f"SUMIFS({self._range(place)},{self._range(PLACES['side'])},{number})"
        if source.what is TotalOf.TAX:
            gross, net = (self._dated(source, number, key) for key in ("gross", "net"))
            return f"{gross}-{net}"
        return self._dated(source, number, source.what.value)

    def _dated(self, source: LinesTotal, side: int, key: str) -> str:
        days = self._range(PLACES["on"])
        first, end = (f"DATE({d.year},{d.month},{d.day})" for d in (source.start, source.end))
        return (
            f"SUMIFS({self._range(PLACES[key])},{self._range(PLACES['side'])},{side},"
            f'{days},">="&{first},{days},"<"&{end})'
        )

    def _range(self, place: int) -> str:
        last = FIRST + max(len(self._ledger.rows), 1) - 1
        name = letters(place)
        return f"{LINES}!${name}${FIRST + 1}:${name}${last + 1}"

    def _set_up(self) -> None:
        page, currency = self._page, self._ledger.currency
        heads = [title.format(currency=currency) for _, title, _ in COLUMNS]
        heads += [f"Days up to {end.isoformat()} in {currency}" for end in self._ledger.ends]
        widths = [width for _, _, width in COLUMNS] + [16] * len(self._ledger.ends)
        for place, (head, width) in enumerate(
            zip([*heads, "Derivation"], [*widths, 90], strict=True)
        ):
            page.set_column(place, place, width)
            self._parts.put(page, HEAD, place, head, bold=True, bottom=1, text_wrap=True)
        self._parts.put(page, 0, 0, f"{LINES} · {self._parts.report.account}", bold=True)
        self._parts.put(page, SPANS_ROW, 0, "Costs of the days from this day on:")
        self._parts.put(page, SPANS_ROW, _SPANS - 1, self._ledger.start)
        for place, end in enumerate(self._ledger.ends, _SPANS):
            self._parts.put(page, SPANS_ROW, place, end)
        page.freeze_panes(FIRST, 2)
        page.repeat_rows(HEAD)
        last = FIRST + max(len(self._ledger.rows), 1) - 1
        page.autofilter(HEAD, 0, last, len(heads))

    def _write_row(self, at: int, row: LedgerLine) -> None:
        self._put_number(at, PLACES["side"], self._sides[row.side])
        if row.invoice:
            self._put_number(at, PLACES["invoice"], row.invoice)
        for key, text in (
            ("name", row.side),
            ("use", row.use.value),
            ("kind", row.kind.value),
            ("product", row.product),
            ("text", row.text),
            ("currency", row.currency),
        ):
            self._put_text(at, PLACES[key], text)
        for key, day in (("on", row.on), ("from", row.start), ("to", row.end)):
            self._put_day(at, PLACES[key], day)
        self._put_text(at, _SPANS + len(self._ledger.ends), row.how)
        match row.kind:
            case LedgerKind.LINE:
                if row.use is LedgerUse.CASH and not self._same_invoice(row):
                    self._opened = []
                self._line(at, row)
            case LedgerKind.TAX:
                self._tax(at, row)
            case LedgerKind.CONVERSION:
                self._conversion(at, row)

    def _same_invoice(self, row: LedgerLine) -> bool:
        return bool(self._opened) and self._opened[-1][1].invoice == row.invoice

    def _line(self, at: int, row: LedgerLine) -> None:
        self._opened.append((at, row))
        if row.factors is None:
            self._put_amount(at, PLACES["amount"], row.minor, row.currency)
        else:
            self._factors(at, row)
        if row.use is LedgerUse.SERVICE:
            self._served(at, row)
        elif row.currency == self._ledger.currency:
            self._to_cash(at, row, "net", "gross")

    def _factors(self, at: int, row: LedgerLine) -> None:
        """The factors of a line, and their product."""
        factors = row.factors
        if factors is None:
            return
        for key, number in (
            ("quantity", factors.quantity),
            ("months", factors.months),
            ("days", factors.days),
            ("of_days", factors.of_days),
        ):
            if number is not None:
                self._put_number(at, PLACES[key], number)
        digits = unit_digits(factors.unit, digits_of(row.currency))
        shape = self._money_shape(row.currency, digits)
        self._page.write_number(at, PLACES["unit"], float(factors.unit), shape)
        formula = product_formula(at, factors, row)
        self._put_amount(at, PLACES["amount"], row.minor, row.currency, formula)

    def _to_cash(self, at: int, row: LedgerLine, *keys: str) -> None:
        """The amount as it is, where it is in the account's currency."""
        for key in keys:
            self._put_amount(at, PLACES[key], row.minor, row.currency, cell_of(at, "amount"))

    def _tax(self, at: int, row: LedgerLine) -> None:
        formula = tax_formula(row, self._opened)
        self._put_amount(at, PLACES["amount"], row.minor, row.currency, formula)
        self._opened.append((at, row))
        if row.currency == self._ledger.currency:
            self._to_cash(at, row, "gross")

    def _conversion(self, at: int, row: LedgerLine) -> None:
        currency = self._ledger.currency
        for key, minor, opened in (
            ("net", row.net, without_tax(self._opened)),
            ("gross", row.gross, self._opened),
        ):
            if minor is None:
                continue
            rate = row.rate
            formula = None if rate is None else converted_formula(row, rate, opened, currency)
            self._put_amount(at, PLACES[key], minor, currency, formula)

    def _served(self, at: int, row: LedgerLine) -> None:
        """The part used up at the end of each span, less that at its start; as the program does."""
        own = row.currency == self._ledger.currency
        for place, minor in enumerate(row.service, _SPANS):
            if minor is not None:
                formula = share_formula(at, row, place) if own else None
                self._put_amount(at, place, minor, self._ledger.currency, formula)

    def _put_amount(
        self, at: int, place: int, minor: int, currency: str, formula: str | None = None
    ) -> None:
        digits = digits_of(currency)
        number, shape = float(Decimal(minor).scaleb(-digits)), self._money_shape(currency, digits)
        if formula is None:
            self._page.write_number(at, place, number, shape)
        else:
            self._page.write_formula(at, place, formula, shape, number)

    def _money_shape(self, currency: str, digits: int) -> "Format":
        key = currency, digits
        if key not in self._money:
            self._money[key] = self._parts.money_shape(currency, digits)
        return self._money[key]

    def _put_number(self, at: int, place: int, number: int) -> None:
        self._page.write_number(at, place, number, self._plain)

    def _put_text(self, at: int, place: int, text: str) -> None:
        """A text that is never run; most stand in many rows."""
        if not text:
            return
        if text not in self._texts:
            self._texts[text] = cut(harmless(text))
        self._page.write_string(at, place, self._texts[text], self._plain)

    def _put_day(self, at: int, place: int, day: date | None) -> None:
        if day is None:
            return
        number = serial(day)
        if number is None:  # before all days that spreadsheets know
            self._put_text(at, place, day.isoformat())
        else:
            self._page.write_number(at, place, number, self._day)
