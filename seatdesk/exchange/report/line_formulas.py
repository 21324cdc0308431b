"""The formulas of the sheet `Lines`: a product, a tax, a rate, a share of days, on whole numbers.

Amounts are whole minor units inside a formula, so that halves round as the program does.
"""

from collections.abc import Sequence
from typing import Final

from seatdesk.domain.choices import Rounding
from seatdesk.domain.currency import digits_of
from seatdesk.exchange.report.ledger import LedgerKind, LedgerLine, LineFactors, RateFactors
from seatdesk.exchange.report.line_factors import (
    divides_safely,
    shares_safely,
    tax_terms,
    unit_digits,
)
from seatdesk.exchange.writing.sheet_layout import letters

COLUMNS: Final = (
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
"""The columns of the sheet before those of the spans: key, title, width."""
PLACES: Final = {key: place for place, (key, _, _) in enumerate(COLUMNS)}
SPANS_ROW, HEAD = 2, 4
"""The rows with the days of the spans and with the titles, counted from 0."""
FIRST: Final = HEAD + 1
_LETTERS: Final = {key: letters(place) for key, place in PLACES.items()}
_START: Final = f"${letters(len(COLUMNS) - 1)}${SPANS_ROW + 1}"
"""The cell with the first day of all spans."""


def cell_of(at: int, key: str) -> str:
    """A cell of the row as formulas name it."""
    return f"{_LETTERS[key]}{at + 1}"


def product_formula(at: int, factors: LineFactors, row: LedgerLine) -> str:
    """`ROUND(quantity*unit*100*months*days/days_in_period,0)/100` on whole numbers."""
    digits = digits_of(row.currency)
    fine = unit_digits(factors.unit, digits)
    unit = cell_of(at, "unit")
    whole_unit = f"ROUND({unit}*{10**fine},0)" if fine else unit
    product = f"{cell_of(at, 'quantity')}*{whole_unit}*{cell_of(at, 'months')}"
    below = []
    if factors.days is not None:
        product += f"*{cell_of(at, 'days')}"
        below.append(cell_of(at, "of_days"))
    if fine > digits:
        below.append(str(10 ** (fine - digits)))
    if below:
        product += f"/({'*'.join(below)})" if len(below) > 1 else f"/{below[0]}"
    return _scaled(_rounded(product, row.rounding), digits)


def tax_formula(row: LedgerLine, taxed: Sequence[tuple[int, LedgerLine]]) -> str | None:
    """The tax on the lines of an invoice; None where a spreadsheet could round it otherwise."""
    top, bottom = tax_terms(row.percent) if row.percent is not None else (0, 1)
    net = sum(line.minor for _, line in taxed)
    if row.rounding is Rounding.HALF_EVEN or not divides_safely(net * top, bottom, row.rounding):
        return None
    digits = digits_of(row.currency)
    share = f"{_summed(taxed, digits)}*{top}/{bottom}"
    return _scaled(_rounded(share, row.rounding), digits)


def converted_formula(
    row: LedgerLine, rate: RateFactors, opened: Sequence[tuple[int, LedgerLine]], currency: str
) -> str:
    """The rows of an invoice added up and converted."""
    converted = f"ROUND({_summed(opened, digits_of(row.currency))}*{rate.top}/{rate.bottom},0)"
    return _scaled(converted, digits_of(currency))


def without_tax(opened: Sequence[tuple[int, LedgerLine]]) -> list[tuple[int, LedgerLine]]:
    """The rows of an invoice that are lines."""
    return [(at, row) for at, row in opened if row.kind is LedgerKind.LINE]


def share_formula(at: int, row: LedgerLine, place: int) -> str | None:
    """The part of a line for the days of a span: used up at its end, less that at its start.

    None where a spreadsheet could round a day's share otherwise.
    """
    if row.start is None or row.end is None:
        return None
    if not shares_safely(row.minor, (row.end - row.start).days):
        return None
    digits = digits_of(row.currency)
    first, end = cell_of(at, "from"), cell_of(at, "to")
    amount = f"ROUND({cell_of(at, 'amount')}*{10**digits},0)"

    def used(day: str) -> str:
        return f"ROUND({amount}*MAX(0,MIN({end},{day})-{first})/({end}-{first}),0)"

    upto = f"${letters(place)}${SPANS_ROW + 1}"
    return _scaled(f"({used(upto)}-{used(_START)})", digits)


def _summed(rows: Sequence[tuple[int, LedgerLine]], digits: int) -> str:
    """The amounts of neighbouring rows added up, in minor units."""
    ends = cell_of(rows[0][0], "amount"), cell_of(rows[-1][0], "amount")
    return f"ROUND(SUM({ends[0]}:{ends[1]})*{10**digits},0)"


def _rounded(product: str, rounding: Rounding) -> str:
    function = "ROUNDDOWN" if rounding is Rounding.DOWN else "ROUND"
    return f"{function}({product},0)"


def _scaled(minor: str, digits: int) -> str:
    return f"{minor}/{10**digits}" if digits else minor
