"""Totals of findings: by product and certainty, and of the account in its currency (E3.14)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from seatdesk.domain.account.account import Account
from seatdesk.domain.account.exchange_rates import MissingRate, convert_minor, needed_rates
from seatdesk.domain.charges.figure import Figure
from seatdesk.domain.charges.invoice import amount_of
from seatdesk.domain.findings.finding import Certainty, SeatMoney
from seatdesk.domain.findings.seat_rows import ProductRows


@dataclass(frozen=True, slots=True)
class CertaintyTotal:
    """The rows of one product and certainty together."""

    product: str
    currency: str
    certainty: Certainty
    seats: int
    money: SeatMoney


@dataclass(frozen=True, slots=True)
class FindingsTotal:
    """Findings of all products in the account's currency; None where a rate is missing (V6)."""

    seats: int
    sunk: Decimal | None
    avoidable: Decimal | None
    per_year: Decimal | None


def totals_of(rows: ProductRows) -> Iterator[CertaintyTotal]:
    """The totals of one product, of each certainty, the surest first."""
    subscription = rows.subscription
    for certainty in Certainty:
        yield CertaintyTotal(
            subscription.product,
            subscription.currency,
            certainty,
            rows.seats(certainty),
            rows.total(certainty),
        )


def account_total(account: Account, totals: Iterable[CertaintyTotal]) -> FindingsTotal:
    """The sum of totals at the rates of the account's day.

    Of the headline: *certain*, and *up to* with those to check; unknown is never added to them.
    """
    kept = [total for total in totals if total.seats]
    return FindingsTotal(
        sum(total.seats for total in kept),
        _converted(account, [total.money.sunk for total in kept]),
        _converted(account, [total.money.avoidable for total in kept]),
        _converted(account, [total.money.per_year for total in kept]),
    )


def rates_missing(account: Account, totals: Iterable[CertaintyTotal]) -> tuple[MissingRate, ...]:
    """The rates without which the totals of the account cannot be told (V6)."""
    wanted = [(total.currency, account.as_of) for total in totals if total.seats]
    return tuple(needed_rates(account.rates, wanted, account.currency))


def _converted(account: Account, figures: Sequence[Figure]) -> Decimal | None:
    try:
        minors = [
            convert_minor(
                account.rates, figure.minor, figure.currency, account.currency, account.as_of
            )
            for figure in figures
        ]
    except MissingRate:
        return None
    return amount_of(sum(minors), account.currency)
