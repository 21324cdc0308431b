"""Terms and prices agreed for a renewal: for `--json`, and as lines for people."""

from typing import Any

from seatdesk.cli.output.amounts import amount_text, money_text, seat_price
from seatdesk.cli.output.counting import counted
from seatdesk.domain.account.terms_and_prices import Rates, RenewalPrice, TermsPlan
from seatdesk.domain.choices import Billing

BILLINGS = {
    Billing.MONTHLY: "monthly billing",
    Billing.QUARTERLY: "quarterly billing",
    Billing.ANNUAL: "annual billing",
    Billing.TERM: "billed once a term",
}


def plan_data(plan: TermsPlan | None, currency: str) -> dict[str, Any] | None:
    """For `--json`: scheduled terms, or nothing."""
    if plan is None:
        return None
    return {
        "commitment": plan.commitment.value,
        "months": plan.months,
        "billing": plan.billing.value,
        "notice_days": plan.notice_days,
        "effective": plan.effective.isoformat(),
        **_rates(plan.rates, currency),
    }


def price_data(price: RenewalPrice | None, currency: str) -> dict[str, Any] | None:
    """For `--json`: the price agreed from the renewal on, or nothing."""
    if price is None:
        return None
    if price.rates is not None:
        return {"percent": None, **_rates(price.rates, currency)}
    return {"percent": f"{price.percent or 0:f}"}


def _rates(rates: Rates, currency: str) -> dict[str, Any]:
    return {
        "base": money_text(rates.base, currency),
        "included": rates.included,
        "seat_price": money_text(rates.seat.tiers[0].unit, currency),
        "source": rates.source,
    }


def plan_words(plan: TermsPlan) -> str:
    """Scheduled terms in a few words."""
    notice = f", {counted(plan.notice_days, 'day')} of notice" if plan.notice_days else ""
    return (
        f"{plan.commitment.value} commitment, terms of {counted(plan.months, 'month')}, "
        f"{BILLINGS[plan.billing]}{notice}"
    )


def priced_words(rates: Rates, currency: str) -> str:
    """Rates in a few words, with where they were read."""
    return (
        f"{amount_text(rates.base, currency)} base and "
        f"{seat_price(rates.seat, currency)} per seat and month ({rates.source})"
    )


def price_words(price: RenewalPrice, currency: str) -> str:
    """The price agreed from the renewal on in a few words."""
    if price.rates is not None:
        return f"{priced_words(price.rates, currency)} from the renewal on"
    percent = price.percent or 0
    way = "rise" if percent >= 0 else "fall"
    return f"prices {way} by {abs(percent):f} % at the renewal"
