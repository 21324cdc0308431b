"""The totals of many projections that differ in a number of seats only, on whole minor units.

For sliders and charts: what would n more seats, or n fewer from the renewal on, cost? Two
projections show which lines move with the number; where every seat costs the same, such a line is
a straight one before its rounding, and then a product and a division of integers. What does not
fit this picture is projected like anything else, so the cents are those of the explained engine.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from seatdesk.domain.account.account import Account
from seatdesk.domain.account.pricing import rational
from seatdesk.domain.account.terms_and_prices import Bought
from seatdesk.domain.changes.apply import carry_out
from seatdesk.domain.changes.kinds.change import Change, DatedChange
from seatdesk.domain.changes.kinds.request_changes import ScheduleRemoval
from seatdesk.domain.changes.kinds.term_changes import Buy
from seatdesk.domain.charges.formula import last_rounding
from seatdesk.domain.charges.invoice import Invoice
from seatdesk.domain.choices import Rounding
from seatdesk.domain.forecast.moving_lines import MovingLine, straight_line
from seatdesk.domain.forecast.projection import project
from seatdesk.domain.money.money import round_to_integer
from seatdesk.domain.refusals import Refusal

Make: TypeAlias = Callable[[int], Change]
_HUNDRED = 100
_FEW = 3
"""So many projections are made one by one; more are worth a plan."""


@dataclass(frozen=True, slots=True)
class InvoiceShape:
    """An invoice: what stands still, what moves, and the tax on it."""

    still: int
    moving: tuple[MovingLine, ...]
    tax: Fraction
    mode: Rounding


@dataclass(frozen=True, slots=True)
class SweepPlan:
    """The lines that move, and the invoices they stand on, each with how often it comes."""

    lines: tuple[MovingLine, ...]
    invoices: tuple[tuple[InvoiceShape, tuple[int, ...], int], ...]
    """Shape, numbers of its moving lines, times."""

    @classmethod
    def of(cls, shapes: Counter[InvoiceShape]) -> "SweepPlan":
        """The plan of counted shapes."""
        lines = tuple(dict.fromkeys(line for shape in shapes for line in shape.moving))
        place = {line: index for index, line in enumerate(lines)}
        return cls(
            lines,
            tuple(
                (shape, tuple(place[line] for line in shape.moving), times)
                for shape, times in shapes.items()
            ),
        )

    def total(self, number: int) -> int:
        """All invoices with tax, for a number of seats."""
        minors = [line.minor(number) for line in self.lines]
        total = 0
        for shape, places, times in self.invoices:
            net = shape.still + sum([minors[place] for place in places])
            tax = round_to_integer(net * shape.tax, shape.mode) if shape.tax else 0
            total += (net + tax) * times
        return total


def sweep(
    account: Account,
    product: str,
    numbers: Sequence[int],
    *,
    months: int,
    unit: Decimal | None = None,
) -> tuple[int | None, ...]:
    """All invoices of a product, tax included, for each number of seats; in minor units.

    Above 0: so many are bought today, at `unit` or the subscription's price. Below 0: so many are
    scheduled to leave. None: the account does not allow that number.
    """

    def buy(number: int) -> Change:
        return Buy(product, Bought(account.as_of, number, unit))

    def remove(number: int) -> Change:
        return ScheduleRemoval(product, number)

    more = _totals(account, product, sorted({n for n in numbers if n > 0}), buy, months)
    fewer = _totals(account, product, sorted({-n for n in numbers if n < 0}), remove, months)
    known: dict[int, int | None] = {**more, **{-n: total for n, total in fewer.items()}}
    if 0 in numbers:
        known[0] = _projected(account, product, (), months)
    return tuple(known[number] for number in numbers)


def _totals(
    account: Account, product: str, numbers: Sequence[int], make: Make, months: int
) -> dict[int, int | None]:
    """Totals by number, all above 0."""
    refused = _refused(account, numbers, make)
    totals: dict[int, int | None] = dict.fromkeys(refused)
    allowed = [n for n in numbers if n not in totals]
    plan = _plan(account, product, allowed, make, months)
    for number in allowed:
        if plan is None:
            totals[number] = _projected(account, product, [make(number)], months)
        else:
            totals[number] = plan.total(number)
    return totals


def _refused(account: Account, numbers: Sequence[int], make: Make) -> list[int]:
    """The numbers the account refuses: rules have a least and a most, so the ends tell."""
    ends = (numbers[0], numbers[-1]) if numbers else ()
    if not any(isinstance(carry_out(account, make(n)), Refusal) for n in ends):
        return []
    return [n for n in numbers if isinstance(carry_out(account, make(n)), Refusal)]


def _projected(account: Account, product: str, changes: Sequence[Change], months: int) -> int:
    return sum(i.total_minor for i in _invoices(account, product, changes, months))


def _invoices(
    account: Account, product: str, changes: Sequence[Change], months: int
) -> list[Invoice]:
    planned = [DatedChange(account.as_of, change) for change in changes]
    found = project(account, planned, months=months).invoices
    return [invoice for invoice in found if invoice.product == product]


def _plan(
    account: Account, product: str, numbers: Sequence[int], make: Make, months: int
) -> SweepPlan | None:
    """The plan of how every invoice moves with the number; None where that is not simple."""
    if len(numbers) <= _FEW:
        return None
    ends = (numbers[0], numbers[-1])
    low, high = (_invoices(account, product, [make(number)], months) for number in ends)
    shapes: Counter[InvoiceShape] = Counter()
    for one, other in zip(low, high, strict=True):  # purchases and removals add no invoice day
        shape = _shape(one, other, ends)
        if shape is None:
            return None
        shapes[shape] += 1
    return SweepPlan.of(shapes)


def _shape(low: Invoice, high: Invoice, ends: tuple[int, int]) -> InvoiceShape | None:
    if len(low.lines) != len(high.lines):
        return None
    still, moving = 0, []
    for one, other in zip(low.lines, high.lines, strict=True):
        if one.formula == other.formula:
            still += one.minor
        elif (line := straight_line(one.formula, other.formula, ends)) is not None:
            moving.append(line)
        else:
            return None
    tax = rational(low.tax_percent) / _HUNDRED
    return InvoiceShape(still, tuple(moving), tax, last_rounding(low.tax_rounding))
