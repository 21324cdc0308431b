"""The numbers of a stacked chart: months, and for each product an amount per month."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from seatdesk.domain.calendar import add_months, month_start
from seatdesk.domain.charges.invoice import amount_of
from seatdesk.domain.charges.totals import ProductTotal


@dataclass(frozen=True, slots=True)
class Stack:
    """The amounts of a chart, in minor units of one currency; a month without an amount has 0."""

    currency: str
    months: tuple[date, ...]
    products: tuple[str, ...]
    minors: tuple[tuple[int, ...], ...]
    """One row per product, one number per month."""
    unpriced: tuple[str, ...] = ()
    """Products without a price: their amounts are not known, and in no sum."""

    @classmethod
    def of(cls, totals: Sequence[ProductTotal], currency: str) -> "Stack":
        """Make the stack of one currency, without a gap between the first and the last month."""
        own = [total for total in totals if total.currency == currency]
        if not own:
            return cls(currency, (), (), ())
        first = month_start(min(total.start for total in own))
        last = month_start(max(total.start for total in own))
        count = (last.year - first.year) * 12 + last.month - first.month + 1
        months = tuple(add_months(first, n) for n in range(count))
        products = tuple(dict.fromkeys(total.product for total in own))
        found = {(total.product, month_start(total.start)): total.minor for total in own}
        rows = tuple(tuple(found.get((p, m), 0) for m in months) for p in products)
        known = {total.product for total in own if total.priced}
        return cls(currency, months, products, rows, tuple(p for p in products if p not in known))

    @property
    def priced(self) -> bool:
        """True when any product has a price, so that sums say something."""
        return len(self.unpriced) < len(self.products)

    def amount(self, product: int, month: int) -> Decimal:
        """The amount of one product in one month."""
        return amount_of(self.minors[product][month], self.currency)

    def total(self, month: int) -> Decimal:
        """The amount of all products in one month."""
        return amount_of(self.total_minor(month), self.currency)

    def total_minor(self, month: int) -> int:
        """The amount of all products in one month, in minor units."""
        return sum(row[month] for row in self.minors)

    @property
    def highest(self) -> int:
        """The highest month, in minor units."""
        return max((self.total_minor(m) for m in range(len(self.months))), default=0)

    @property
    def sum(self) -> Decimal:
        """The sum of all months and products."""
        return amount_of(sum(map(sum, self.minors)), self.currency)
