"""The difference of two lists of invoices in the account's currency, and its derivation (V6)."""

from collections import Counter
from collections.abc import Iterable, Sequence

from seatdesk.domain.account.account import Rate
from seatdesk.domain.account.exchange_rates import convert_minor
from seatdesk.domain.charges.figure import difference
from seatdesk.domain.charges.invoice import Invoice
from seatdesk.domain.charges.totals import explained_total
from seatdesk.domain.money.algebra import EXPLAINED
from seatdesk.domain.money.derivation import Derivation


def net_difference(
    after: Iterable[Invoice], before: Iterable[Invoice], currency: str, rates: Sequence[Rate]
) -> int:
    """Invoices without tax less others, each at the rate of its day. Raises MissingRate.

    What is in both needs no rate.
    """
    new, old = (
        Counter((i.net_minor, i.currency, i.date) for i in some) for some in (after, before)
    )
    plus, minus = (
        sum(
            convert_minor(rates, minor, base, currency, on) * times
            for (minor, base, on), times in some.items()
        )
        for some in (new - old, old - new)
    )
    return plus - minus


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
    gained, lost = (explained_total(some, currency, rates, taxed=False) for some in (plus, minus))
    return EXPLAINED.sub(gained, lost, "difference")
