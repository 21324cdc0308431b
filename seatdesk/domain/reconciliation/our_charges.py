"""Our own charges: lines of the invoices of a day that a vendor's are compared with."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from seatdesk.domain.account.account import Account, Policies, Subscription
from seatdesk.domain.charges.formula import Formula, SeatCharge, explain
from seatdesk.domain.charges.invoice import Invoice, Line, LineKind
from seatdesk.domain.charges.invoicing import term_invoices
from seatdesk.domain.forecast.outlook import look_ahead
from seatdesk.domain.money.derivation import Derivation
from seatdesk.domain.reconciliation.vendor_invoice import ChargeKind

NEAREST_DAYS = 10
"""So far from the day asked for an invoice of ours may lie."""
_KINDS = {
    LineKind.BASE: ChargeKind.BASE,
    LineKind.SEATS: ChargeKind.SEATS,
    LineKind.PURCHASE: ChargeKind.PRORATED,
    LineKind.TIER_CHARGE: ChargeKind.PRORATED,
    LineKind.TIER_CREDIT: ChargeKind.CREDIT,
    LineKind.CREDIT_BALANCE: ChargeKind.CREDIT,
    LineKind.DISCOUNT: ChargeKind.DISCOUNT,
    LineKind.ONE_OFF: ChargeKind.ONE_OFF,
}


@dataclass(frozen=True, slots=True)
class OurCharge:
    """A line of one of our invoices, or its tax (`line` None)."""

    invoice: Invoice
    line: Line | None
    kind: ChargeKind
    minor: int
    formula: Formula

    @property
    def product(self) -> str:
        """The product that is charged."""
        return self.invoice.product

    @property
    def span(self) -> tuple[date, date]:
        """First day of the service and the day after it; of tax the invoice's day."""
        if self.line is None:
            return self.invoice.date, self.invoice.date
        return self.line.start, self.line.end

    @property
    def derivation(self) -> Derivation:
        """The steps of its amount."""
        return explain(self.formula)

    @property
    def quantity(self) -> int | None:
        """Seats, or how often a thing is charged; tax has none."""
        return None if self.line is None else self.line.quantity

    @property
    def seats(self) -> SeatCharge | None:
        """The price behind it, where it is base, seats or a part of them."""
        return self.formula if isinstance(self.formula, SeatCharge) else None


@dataclass(frozen=True, slots=True)
class OurInvoices:
    """The invoices that a vendor's is compared with, and all others of the same contracts."""

    chosen: tuple[Invoice, ...]
    others: tuple[Invoice, ...]

    @property
    def charges(self) -> tuple[OurCharge, ...]:
        """The lines of those chosen, each invoice's tax after its lines."""
        return tuple(charge for invoice in self.chosen for charge in charges_of(invoice))


def our_invoices(
    account: Account, day: date, subscriptions: Sequence[Subscription], named: Collection[str]
) -> OurInvoices:
    """The invoices of a day, per product; else the nearest within ten days.

    A product that the vendor's invoice does not name (`named`) counts on that very day only. Past
    invoices come from the running and the last term.
    """
    chosen: list[Invoice] = []
    others: list[Invoice] = []
    for subscription in subscriptions:
        known = list(_all_invoices(subscription, account.as_of, account.policies))
        reach = NEAREST_DAYS if subscription.product in named else 0
        near = [one for one in known if abs((one.date - day).days) <= reach]
        best = min(near, key=lambda one: (abs((one.date - day).days), one.date), default=None)
        if best is not None:
            chosen.append(best)
        others += [one for one in known if one is not best]
    return OurInvoices(tuple(chosen), tuple(others))


def charges_of(invoice: Invoice) -> Iterator[OurCharge]:
    """The lines of an invoice, and its tax where there is one."""
    for line in invoice.lines:
        yield OurCharge(invoice, line, _KINDS[line.kind], line.minor, line.formula)
    if invoice.tax_minor:
        tax = invoice.tax_formula
        yield OurCharge(invoice, None, ChargeKind.TAX, invoice.tax_minor, tax)


def _all_invoices(subscription: Subscription, as_of: date, policies: Policies) -> Iterator[Invoice]:
    """The invoices of the last term, of the running one and of the next, as far as known."""
    last = subscription.last_term
    if last is not None:
        before = replace(subscription, term=last, last_term=None, auto_renew=True, ended=False)
        yield from term_invoices(before, policies)
    yield from look_ahead(subscription, as_of, policies).invoices
