"""A vendor's invoice beside ours: each line with status, difference and reasons (E8.2-E8.6)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.charges.invoice import Invoice, amount_of
from seatdesk.domain.currency import digits_of
from seatdesk.domain.money.money import round_to_integer
from seatdesk.domain.reconciliation.difference_reasons import (
    Circumstances,
    DifferenceReason,
    OfferedRates,
    ReasonCode,
)
from seatdesk.domain.reconciliation.explanations import explain_pair
from seatdesk.domain.reconciliation.matching import LinePair, PricedLine, match_lines
from seatdesk.domain.reconciliation.our_charges import OurInvoices, charges_of, our_invoices
from seatdesk.domain.reconciliation.tax_and_currency_reasons import explain_currency
from seatdesk.domain.reconciliation.timing_reasons import explain_other_days, explain_timing
from seatdesk.domain.reconciliation.vendor_invoice import ChargeKind, VendorInvoice, VendorLine
from seatdesk.domain.refusals import Code, Refusal, refuse


class LineStatus(StrEnum):
    """The outcomes of comparing a line."""

    SAME = "same"
    TOLERATED = "tolerated"
    DIFFERS = "differs"
    MISSING = "missing"
    UNEXPECTED = "unexpected"


@dataclass(frozen=True, slots=True)
class ReconciledLine:
    """A line of the vendor, of ours, or both; the difference is theirs less ours."""

    status: LineStatus
    pair: LinePair
    reasons: tuple[DifferenceReason, ...]

    @property
    def minor(self) -> int:
        """The difference in minor units."""
        return self.pair.difference

    @property
    def explained(self) -> bool:
        """True where the difference needs no further word."""
        return self.status is not LineStatus.DIFFERS or bool(
            self.reasons and self.reasons[0].code is not ReasonCode.UNEXPLAINED
        )


@dataclass(frozen=True, slots=True)
class SideTotal:
    """Net, tax and gross of one side, in minor units."""

    net: int
    tax: int

    @property
    def gross(self) -> int:
        """Net and tax."""
        return self.net + self.tax


@dataclass(frozen=True, slots=True, kw_only=True)
class Reconciliation:
    """All lines, and what they come to."""

    vendor: VendorInvoice
    day: date
    currency: str
    ours: OurInvoices
    lines: tuple[ReconciledLine, ...]

    @property
    def theirs_total(self) -> SideTotal:
        """The vendor's lines."""
        lines = [one for line in self.lines for one in line.pair.vendor]
        tax = sum(one.minor for one in lines if one.line.kind is ChargeKind.TAX)
        return SideTotal(sum(one.minor for one in lines) - tax, tax)

    @property
    def our_total(self) -> SideTotal:
        """Our lines that were compared."""
        charges = [charge for line in self.lines for charge in line.pair.ours]
        tax = sum(charge.minor for charge in charges if charge.kind is ChargeKind.TAX)
        return SideTotal(sum(charge.minor for charge in charges) - tax, tax)

    @property
    def difference(self) -> int:
        """The sum of the lines' differences."""
        return sum(line.minor for line in self.lines)

    @property
    def explained(self) -> int:
        """The part of the difference that has a reason, or whose status says it."""
        return sum(line.minor for line in self.lines if line.explained)

    @property
    def products(self) -> tuple[str, ...]:
        """The products that were compared."""
        return tuple(dict.fromkeys(invoice.product for invoice in self.ours.chosen))

    def amount(self, minor: int) -> Decimal:
        """Minor units as an amount of the currency."""
        return amount_of(minor, self.currency)


def reconcile(
    account: Account,
    vendor: VendorInvoice,
    day: date,
    *,
    product: str = "",
    tolerance: Decimal = Decimal(0),
    offers: Mapping[str, Sequence[OfferedRates]] | None = None,
) -> Reconciliation | Refusal:
    """A vendor's invoice compared with ours of a day.

    `product`: the one that the invoice is of, where its lines do not say. `offers`: prices of the
    books that the subscriptions do not have. Refused where there is nothing of ours to compare
    with, or where a line could be of several subscriptions.
    """
    subscriptions = _compared(account, vendor, product)
    lines = _with_products(vendor.lines, subscriptions, product)
    if isinstance(lines, Refusal):
        return lines
    ours = our_invoices(account, day, subscriptions, {line.product for line in lines})
    if not ours.chosen:
        return refuse(Code.NO_INVOICE, date=day, product=product)
    currency, *more = dict.fromkeys(invoice.currency for invoice in ours.chosen)
    if more:  # amounts of several currencies have no sum
        known = (currency, *more)
        return refuse(Code.NOT_AN_INVOICE, file=vendor.file, reason="currencies", known=known)
    scale = 10 ** digits_of(currency)
    priced = [PricedLine(line, round_to_integer(Fraction(line.amount) * scale)) for line in lines]
    around = Circumstances(
        policies=account.policies,
        currency=vendor.currency,
        day=day,
        offers=offers or {},
        rates=account.rates,
        others=[charge for invoice in ours.others for charge in charges_of(invoice)],
        net=sum(one.minor for one in priced if one.line.kind is not ChargeKind.TAX),
    )
    taxed = any(line.kind is ChargeKind.TAX for line in lines)
    charges = [c for c in ours.charges if taxed or c.kind is not ChargeKind.TAX]
    least = round_to_integer(Fraction(tolerance) * scale)
    pairs = match_lines(priced, charges)
    return Reconciliation(
        vendor=replace(vendor, lines=tuple(lines)),
        day=day,
        currency=currency,
        ours=ours,
        lines=tuple(_reconciled(pair, around, least, day) for pair in pairs),
    )


def _compared(account: Account, vendor: VendorInvoice, product: str) -> list[Subscription]:
    """The subscriptions that an invoice may be of: of its currency, where there are any.

    One that says no currency is in that of the products it names. A product that is given is that
    of the lines that name none; the others keep theirs.
    """
    named = {line.product for line in vendor.lines if line.product}
    some = [s for s in account.subscriptions if not product or s.product in {product, *named}]
    alike = [s for s in some if s.currency == vendor.currency]
    if product and product not in {s.product for s in alike}:
        alike = []  # of another currency than the invoice: that is told, not left out
    meant = [s for s in some if s.product in named | {product}] or some
    if vendor.currency:
        return alike or meant
    currencies = {s.currency for s in meant}
    return [s for s in some if s.currency in currencies]


def _with_products(
    lines: Iterable[VendorLine], subscriptions: Sequence[Subscription], given: str
) -> list[VendorLine] | Refusal:
    """Lines that name no product are of the given one, else of the only subscription.

    Tax is of the whole invoice.
    """
    known = tuple(s.product for s in subscriptions)
    only = given if given in known else known[0] if len(known) == 1 else ""
    found = []
    for line in lines:
        if line.product or line.kind is ChargeKind.TAX:
            found.append(line)
        elif only:
            found.append(replace(line, product=only))
        else:
            facts: dict[str, object] = {"line": line.row, "text": line.description}
            return refuse(Code.NO_INVOICE, reason="whose", known=known, **facts)
    return found


def _reconciled(pair: LinePair, around: Circumstances, tolerance: int, day: date) -> ReconciledLine:
    difference = pair.difference
    if not pair.ours:
        (line,) = pair.vendor
        found = tuple(explain_timing(line, around, difference))
        return ReconciledLine(LineStatus.UNEXPECTED, pair, found)
    if not pair.vendor:
        return ReconciledLine(LineStatus.MISSING, pair, ())
    dated = (*_dated(pair.ours[0].invoice, day), *explain_other_days(pair, around))
    if not difference:  # the same number of another currency is pointed out
        moved = explain_currency(pair.vendor[0], pair.ours[0], around)
        return ReconciledLine(LineStatus.SAME, pair, (*dated, *moved))
    if abs(difference) <= tolerance:
        return ReconciledLine(LineStatus.TOLERATED, pair, dated)
    reasons = explain_pair(pair.vendor[0], pair.ours[0], around)
    unexplained = (DifferenceReason(ReasonCode.UNEXPLAINED, difference),)
    return ReconciledLine(LineStatus.DIFFERS, pair, (*(reasons or unexplained), *dated))


def _dated(invoice: Invoice, day: date) -> tuple[DifferenceReason, ...]:
    """Our invoice is of another day than the vendor's."""
    if invoice.date == day:
        return ()
    return (DifferenceReason(ReasonCode.TIMING, 0, {"on": invoice.date}),)
