"""Renewals that keep a price the book no longer has, for `--json` and for people (B8)."""

from typing import Any

from seatdesk.cli.output.amounts import amount_text, money_text, seat_price
from seatdesk.domain.account.terms_and_prices import Rates
from seatdesk.domain.forecast.renewal_prices import RenewalDifference


def difference_json(found: RenewalDifference) -> dict[str, Any]:
    """A difference as JSON: both prices, and the next term's difference with its derivation."""
    return {
        "product": found.product,
        "on": found.on.isoformat(),
        "currency": found.currency,
        "kept": _price(found.kept, found.currency),
        "price_book": _price(found.book, found.currency),
        "difference": money_text(found.amount, found.currency),
        "derivation": found.more.derivation.as_json(),
    }


def _price(rates: Rates, currency: str) -> dict[str, Any]:
    return {
        "base": money_text(rates.base, currency),
        "seat_price": money_text(rates.seat.tiers[0].unit, currency),
        "source": rates.source,
    }


def difference_line(found: RenewalDifference) -> str:
    """A difference in one sentence."""
    currency = found.currency
    kept, book = (_prices_text(rates, currency) for rates in (found.kept, found.book))
    word = "less" if found.amount < 0 else "more"
    difference = amount_text(abs(found.amount), currency)
    return (
        f"{found.product}: the renewal on {found.on} keeps {kept}; {found.book.source} has {book} "
        f"from then on, {difference} {word} in the next term. Set a price "
        "from the renewal where the vendor says so."
    )


def _prices_text(rates: Rates, currency: str) -> str:
    base, seat = amount_text(rates.base, currency, coded=False), seat_price(rates.seat, currency)
    return f"{base} base and {seat} per seat and month"
