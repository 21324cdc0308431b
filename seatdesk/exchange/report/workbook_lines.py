"""The sheet `Lines` of a report's workbook: every line as a product that is worked out again.

Amounts are whole minor units inside the formulas, so that halves round as the program does.
"""

from typing import TYPE_CHECKING, Final

from seatdesk.domain.choices import Rounding
from seatdesk.domain.currency import digits_of
from seatdesk.exchange.report.ledger import (
    LedgerKind,
    LedgerLine,
    LedgerUse,
    LineFactors,
    LinesTotal,
    RateFactors,
    TotalOf,
)
from seatdesk.exchange.report.line_factors import (
    divides_safely,
    shares_safely,
    tax_terms,
    unit_digits,
)
from seatdesk.exchange.report.workbook_parts import (
    WorkbookParts,
    amount_number,
    place_name,
)
from seatdesk.exchange.writing.document import Cell
from seatdesk.exchange.writing.sheet_layout import letters

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

LINES: Final = "Lines"
_COLUMNS: Final = (
    ("side", "No.", 5),
    ("name", "Side", 18),
    ("use", "For", 9),
    ("kind", "Kind", 11),
    ("invoice", "Invoice", 8),
    ("on", "Date", 11),
    ("product", "Product", 22),
    ("text", "Line", 40),
    ("from", "From", 11),
    ("to", "To", 11),
    ("quantity", "Quantity", 9),
    ("unit", "Unit price", 14),
    ("months", "Months", 8),
    ("days", "Days", 7),
    ("of_days", "Days in period", 8),
    ("amount", "Amount", 16),
    ("currency", "Currency", 9),
    ("net", "Net in {currency}", 16),
    ("gross", "With tax in {currency}", 16),
)
_PLACES: Final = {key: place for place, (key, _, _) in enumerate(_COLUMNS)}
_SPANS_ROW, _HEAD = 2, 4
FIRST: Final = _HEAD + 1
_ONE: Final = RateFactors(1, 1)


class LineSheet:
    """Writes the lines, and names their ranges for the totals."""

    def __init__(self, parts: WorkbookParts, page: "Worksheet") -> None:
        self._parts, self._page = parts, page
        self._ledger = parts.report.ledger
        self._sides: dict[str, int] = {}
        for row in self._ledger.rows:
            self._sides.setdefault(row.side, len(self._sides))
        self._opened: list[int] = []
        """The rows of the invoice that is being written."""

    def write(self) -> None:
        """Write all lines."""
        self._set_up()
        for number, row in enumerate(self._ledger.rows):
            self._write_row(FIRST + number, row)

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
            span = self._ledger.ends.index(source.end)
            place = len(_COLUMNS) + span
            return f"SUMIFS({self._range(place)},{self._range(_PLACES['side'])},{number})"
        if source.what is TotalOf.TAX:
            gross, net = (self._dated(source, number, key) for key in ("gross", "net"))
            return f"{gross}-{net}"
        return self._dated(source, number, source.what.value)

    def _dated(self, source: LinesTotal, side: int, key: str) -> str:
        days = self._range(_PLACES["on"])
        first, end = (f"DATE({d.year},{d.month},{d.day})" for d in (source.start, source.end))
        return (
            f"SUMIFS({self._range(_PLACES[key])},{self._range(_PLACES['side'])},{side},"
            f'{days},">="&{first},{days},"<"&{end})'
        )

    def _range(self, place: int) -> str:
        last = FIRST + max(len(self._ledger.rows), 1) - 1
        name = letters(place)
        return f"{LINES}!${name}${FIRST + 1}:${name}${last + 1}"

    def _set_up(self) -> None:
        page, currency = self._page, self._ledger.currency
        heads = [title.format(currency=currency) for _, title, _ in _COLUMNS]
        heads += [f"Days up to {end.isoformat()} in {currency}" for end in self._ledger.ends]
        widths = [width for _, _, width in _COLUMNS] + [16] * len(self._ledger.ends)
        for place, (head, width) in enumerate(
            zip([*heads, "Derivation"], [*widths, 90], strict=True)
        ):
            page.set_column(place, place, width)
            self._parts.put(page, _HEAD, place, head, bold=True, bottom=1, text_wrap=True)
        self._parts.put(page, 0, 0, f"{LINES} · {self._parts.report.account}", bold=True)
        self._parts.put(page, _SPANS_ROW, 0, "Costs of the days from this day on:")
        self._parts.put(page, _SPANS_ROW, len(_COLUMNS) - 1, self._ledger.start)
        for place, end in enumerate(self._ledger.ends, len(_COLUMNS)):
            self._parts.put(page, _SPANS_ROW, place, end)
        page.freeze_panes(FIRST, 2)
        last = FIRST + max(len(self._ledger.rows), 1) - 1
        page.autofilter(_HEAD, 0, last, len(heads))

    def _write_row(self, at: int, row: LedgerLine) -> None:
        values: dict[str, Cell] = {
            "side": self._sides[row.side],
            "name": row.side,
            "use": row.use.value,
            "kind": row.kind.value,
            "invoice": row.invoice or None,
            "on": row.on,
            "product": row.product,
            "text": row.text,
            "from": row.start,
            "to": row.end,
            "currency": row.currency,
        }
        for key, cell in values.items():
            self._parts.put(self._page, at, _PLACES[key], cell)
        self._parts.put(self._page, at, len(_COLUMNS) + len(self._ledger.ends), row.how)
        match row.kind:
            case LedgerKind.LINE:
                if row.use is LedgerUse.CASH and not self._same_invoice(at, row):
                    self._opened = []
                self._opened.append(at)
                self._line(at, row)
            case LedgerKind.TAX:
                self._tax(at, row)
            case LedgerKind.CONVERSION:
                self._conversion(at, row)

    def _same_invoice(self, at: int, row: LedgerLine) -> bool:
        before = at - FIRST - 1
        return before >= 0 and self._ledger.rows[before].invoice == row.invoice

    def _line(self, at: int, row: LedgerLine) -> None:
        factors = row.factors
        if factors is None:
            self._put_amount(at, "amount", row.minor, row.currency)
        else:
            digits = unit_digits(factors.unit, digits_of(row.currency))
            numbers: dict[str, Cell] = {
                "quantity": factors.quantity,
                "months": factors.months,
                "days": factors.days,
                "of_days": factors.of_days,
            }
            for key, cell in numbers.items():
                self._parts.put(self._page, at, _PLACES[key], cell)
            shape = self._parts.money_shape(row.currency, digits)
            self._page.write_number(at, _PLACES["unit"], float(factors.unit), shape)
            formula = self._product(at, factors, row)
            self._put_amount(at, "amount", row.minor, row.currency, formula)
        if row.use is LedgerUse.SERVICE:
            self._served(at, row)
        elif row.currency == self._ledger.currency:
            self._to_cash(at, row, "net", "gross")

    def _to_cash(self, at: int, row: LedgerLine, *keys: str) -> None:
        """The amount as it is, where it is in the account's currency."""
        for key in keys:
            self._put_amount(at, key, row.minor, row.currency, self._cell(at, "amount"))

    def _cell(self, at: int, key: str) -> str:
        return place_name(at, _PLACES[key])

    def _product(self, at: int, factors: LineFactors, row: LedgerLine) -> str:
        """`ROUND(quantity*unit*100*months*days/days_in_period,0)/100` on whole numbers."""
        digits = digits_of(row.currency)
        fine = unit_digits(factors.unit, digits)
        unit = self._cell(at, "unit")
        whole_unit = f"ROUND({unit}*{10**fine},0)" if fine else unit
        product = f"{self._cell(at, 'quantity')}*{whole_unit}*{self._cell(at, 'months')}"
        below = []
        if factors.days is not None:
            product += f"*{self._cell(at, 'days')}"
            below.append(self._cell(at, "of_days"))
        if fine > digits:
            below.append(str(10 ** (fine - digits)))
        if below:
            product += f"/({'*'.join(below)})" if len(below) > 1 else f"/{below[0]}"
        return _scaled(_rounded(product, row.rounding), digits)

    def _tax(self, at: int, row: LedgerLine) -> None:
        top, bottom = tax_terms(row.percent) if row.percent is not None else (0, 1)
        net = sum(self._minor_of(opened) for opened in self._opened)
        digits = digits_of(row.currency)
        formula = None
        if row.rounding is not Rounding.HALF_EVEN and divides_safely(
            net * top, bottom, row.rounding
        ):
            share = f"{self._opened_minor('amount', digits)}*{top}/{bottom}"
            formula = _scaled(_rounded(share, row.rounding), digits)
        self._put_amount(at, "amount", row.minor, row.currency, formula)
        self._opened.append(at)
        if row.currency == self._ledger.currency:
            self._to_cash(at, row, "gross")

    def _minor_of(self, at: int) -> int:
        return self._ledger.rows[at - FIRST].minor

    def _opened_minor(self, key: str, digits: int, *, taxed: bool = True) -> str:
        """The amounts of the open invoice added up, in minor units."""
        rows = [
            at
            for at in self._opened
            if taxed or self._ledger.rows[at - FIRST].kind is LedgerKind.LINE
        ]
        ends = place_name(rows[0], _PLACES[key]), place_name(rows[-1], _PLACES[key])
        return f"ROUND(SUM({ends[0]}:{ends[1]})*{10**digits},0)"

    def _conversion(self, at: int, row: LedgerLine) -> None:
        digits = digits_of(row.currency)
        for key, minor, taxed in (("net", row.net, False), ("gross", row.gross, True)):
            if minor is None:
                continue
            formula = None
            if row.rate is not None:
                rate = row.rate
                opened = self._opened_minor("amount", digits, taxed=taxed)
                converted = f"ROUND({opened}*{rate.top}/{rate.bottom},0)"
                formula = _scaled(converted, digits_of(self._ledger.currency))
            self._put_amount(at, key, minor, self._ledger.currency, formula)

    def _served(self, at: int, row: LedgerLine) -> None:
        """The part used up at the end of each span, less that at its start; as the program does."""
        own = row.currency == self._ledger.currency
        for place, minor in enumerate(row.service, len(_COLUMNS)):
            if minor is None:
                continue
            formula = self._share(at, row, place) if own and _shares_safely(row) else None
            self._put_at(at, place, minor, self._ledger.currency, formula)

    def _share(self, at: int, row: LedgerLine, place: int) -> str:
        digits = digits_of(row.currency)
        first, end = self._cell(at, "from"), self._cell(at, "to")
        amount = f"ROUND({self._cell(at, 'amount')}*{10**digits},0)"

        def used(day: str) -> str:
            days = f"MAX(0,MIN({end},{day})-{first})"
            return f"ROUND({amount}*{days}/({end}-{first}),0)"

        start = place_name(_SPANS_ROW, len(_COLUMNS) - 1, fixed=True)
        upto = place_name(_SPANS_ROW, place, fixed=True)
        return _scaled(f"({used(upto)}-{used(start)})", digits)

    def _put_amount(
        self, at: int, key: str, minor: int, currency: str, formula: str | None = None
    ) -> None:
        self._put_at(at, _PLACES[key], minor, currency, formula)

    def _put_at(self, at: int, place: int, minor: int, currency: str, formula: str | None) -> None:
        number, shape = amount_number(minor, currency), self._parts.money_shape(currency)
        if formula is None:
            self._page.write_number(at, place, number, shape)
        else:
            self._page.write_formula(at, place, f"={formula}", shape, number)


def _rounded(product: str, rounding: Rounding) -> str:
    function = "ROUNDDOWN" if rounding is Rounding.DOWN else "ROUND"
    return f"{function}({product},0)"


def _scaled(minor: str, digits: int) -> str:
    return f"{minor}/{10**digits}" if digits else minor


def _shares_safely(row: LedgerLine) -> bool:
    """True when every day's share of a line rounds alike everywhere."""
    if row.start is None or row.end is None:
        return False
    return shares_safely(row.minor, (row.end - row.start).days)
