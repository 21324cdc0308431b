"""The difference of two lists of invoices in the account's currency, and its derivation (V6)."""

from collections import Counter
from collections.abc import Iterable, Sequence

from seatdesk.domain.account.account import Rate
from seatdesk.domain.account.exchange_rates import convert_minor, converted, rate_on
from seatdesk.domain.account.pricing import rational
from seatdesk.domain.charges.figure import difference
from seatdesk.domain.charges.invoice import Invoice
from seatdesk.domain.currency import digits_of
from seatdesk.domain.money.algebra import EXPLAINED
from seatdesk.domain.money.derivation import Derivation


def net_minor(invoices: Iterable[Invoice], currency: str, rates: Sequence[Rate]) -> int:
    """Invoices without tax in one currency, each at the rate of its day. Raises MissingRate."""
    return sum(
        convert_minor(rates, invoice.net_minor, invoice.currency, currency, invoice.date)
        for invoice in invoices
    )


def explained_net_difference(
    after: Sequence[Invoice], before: Sequence[Invoice], currency: str, rates: Sequence[Rate]
) -> Derivation:
    """The derivation of a difference: line by line, or by invoice where one was converted.

    Invoices in both lists are left out.
    """
    new, old = Counter(after), Counter(before)
    plus, minus = list((new - old).elements()), list((old - new).elements())
    if all(invoice.currency == currency for invoice in (*plus, *minus)):
        figure = difference(
            currency,
            (line for invoice in plus for line in invoice.lines),
            (line for invoice in minus for line in invoice.lines),
        )
        return figure.derivation
    gained, lost = (_converted_sum(some, currency, rates) for some in (plus, minus))
    return EXPLAINED.sub(gained, lost, "difference")


def _converted_sum(invoices: Iterable[Invoice], currency: str, rates: Sequence[Rate]) -> Derivation:
    total = EXPLAINED.literal(0, "total")
    for invoice in invoices:
        foreign = invoice.currency != currency
        note = f"{invoice.product} {invoice.date.isoformat()} {invoice.currency}"
        label = "foreign_invoice" if foreign else "line"
        amount = EXPLAINED.literal(rational(invoice.net), label, note)
        if foreign:
            rate = rate_on(rates, invoice.currency, currency, invoice.date)
            amount = converted(amount, rate, invoice.currency, digits_of(currency), EXPLAINED)
        total = EXPLAINED.add(total, amount, "total")
    return total
