"""Sums of invoices: of every month, and of all of them, each currency for itself."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from seatdesk.domain.charges.invoice import Invoice, amount_of, sum_of
from seatdesk.domain.money.algebra import EXPLAINED
from seatdesk.domain.money.derivation import Derivation


@dataclass(frozen=True, slots=True)
class InvoiceSum:
    """Invoices of one currency added up."""

    month: date | None
    """First day of their month; None: they are of several."""
    currency: str
    invoices: tuple[Invoice, ...]

    @property
    def net(self) -> Decimal:
        """The sum without tax."""
        return amount_of(sum(one.net_minor for one in self.invoices), self.currency)

    @property
    def tax(self) -> Decimal:
        """The sum of the taxes."""
        return amount_of(sum(one.tax_minor for one in self.invoices), self.currency)

    @property
    def total(self) -> Decimal:
        """The sum to be paid."""
        return amount_of(sum(one.total_minor for one in self.invoices), self.currency)

    @property
    def unpriced(self) -> int:
        """The number of invoices that have no price: they are not in the sum."""
        return sum(not one.priced for one in self.invoices)

    @property
    def priced(self) -> bool:
        """True when a price stands behind the sum."""
        return self.unpriced < len(self.invoices)

    @property
    def net_derivation(self) -> Derivation:
        """The net totals with how each came about."""
        return sum_of(one.net_derivation for one in self.invoices if one.priced)

    @property
    def tax_derivation(self) -> Derivation:
        """The same of the taxes."""
        return sum_of(one.tax_derivation for one in self.invoices if one.tax_minor)

    @property
    def total_derivation(self) -> Derivation:
        """The same of what is to be paid."""
        return sum_of(invoice_total(one) for one in self.invoices if one.priced)


def month_sums(invoices: Iterable[Invoice]) -> tuple[InvoiceSum, ...]:
    """The sums by month and currency, in the order of time; each keeps the invoices' order."""
    found: dict[tuple[date, str], list[Invoice]] = defaultdict(list)
    for one in invoices:
        found[one.date.replace(day=1), one.currency].append(one)
    return tuple(InvoiceSum(*key, tuple(found[key])) for key in sorted(found))


def grand_sums(invoices: Iterable[Invoice]) -> tuple[InvoiceSum, ...]:
    """The sums of all months, by currency."""
    found: dict[str, list[Invoice]] = defaultdict(list)
    for one in invoices:
        found[one.currency].append(one)
    return tuple(InvoiceSum(None, key, tuple(found[key])) for key in sorted(found))


def invoice_total(invoice: Invoice) -> Derivation:
    """The total of an invoice: its lines, and the tax on them."""
    if not invoice.tax_minor:
        return invoice.net_derivation
    return EXPLAINED.add(invoice.net_derivation, invoice.tax_derivation, "invoice_total")
