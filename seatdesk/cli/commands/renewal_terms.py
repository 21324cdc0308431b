"""subscription terms, renewal-price: what is agreed for a renewal beside seats and tier."""

import argparse
from datetime import date
from typing import Any

from seatdesk.cli.output import account_shapes
from seatdesk.cli.output.renewal_terms_shapes import (
    plan_words,
    price_words,
    priced_words,
)
from seatdesk.cli.output.reply import Reply, usage, value_of
from seatdesk.cli.purchase_checks import check_terms_sold_here
from seatdesk.cli.session import CommandSession, known_product
from seatdesk.cli.values import amount, whole
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.terms_and_prices import Rates, RenewalPrice, SeatPrice, TermsPlan
from seatdesk.domain.changes.kinds.request_changes import ScheduleTerms
from seatdesk.domain.changes.priced_changes import TermsForm
from seatdesk.domain.choices import Billing, Commitment
from seatdesk.domain.forecast.quote import Quote

PRICES = ("base", "included", "seat_price")


def describe(verbs: Any) -> None:  # noqa: ANN401 - argparse's own kind is private
    """Describe the commands."""
    terms = verbs.add_parser(
        "terms", help="another commitment, length, billing and price from the renewal on"
    )
    terms.add_argument("--product", required=True)
    terms.add_argument("--commitment", choices=[c.value for c in Commitment])
    terms.add_argument(
        "--months", type=whole, metavar="N", help="length of a term: 12, or 1 where it is monthly"
    )
    terms.add_argument("--billing", choices=[b.value for b in Billing])
    terms.add_argument(
        "--price-book", metavar="B", help="the book that says the price (default: the contract's)"
    )
    terms.add_argument("--keep-price", action="store_true", help="the price stays as it is")
    _describe_prices(terms)
    terms.add_argument("--included", type=whole, metavar="N")
    terms.add_argument(
        "--notice-days", type=whole, metavar="N", help="0 where it is monthly, else as before"
    )
    terms.add_argument("--cancel", action="store_true", help="the terms stay at the renewal")
    _describe_common(terms)
    terms.set_defaults(run=_terms)

    price = verbs.add_parser("renewal-price", help="another price from the renewal on")
    price.add_argument("--product", required=True)
    price.add_argument("--percent", type=amount, metavar="P", help="all prices change by so much")
    _describe_prices(price)
    price.add_argument("--cancel", action="store_true", help="the price stays at the renewal")
    _describe_common(price)
    price.set_defaults(run=_price)


def _describe_prices(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--base", type=amount, metavar="AMOUNT", help="stated prices: per month")
    verb.add_argument("--seat-price", type=amount, metavar="AMOUNT")


def _describe_common(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--quote", action="store_true", help="only say what it costs")
    verb.add_argument("--note", default="", metavar="T", help="why, for the history")


def _terms(session: CommandSession, asked: argparse.Namespace) -> Reply:
    if asked.cancel == bool(asked.commitment):
        raise usage("Give either --commitment C or --cancel.")
    stated = any(getattr(asked, name) is not None for name in PRICES)
    if sum((stated, bool(asked.price_book), asked.keep_price)) > 1:
        raise usage("Give one of --price-book, --keep-price, or prices of your own.")
    with session.workspace(asked.workspace, writes=not asked.quote) as workspace:
        product = known_product(workspace, asked.product)
        if asked.cancel:
            return _terms_off(workspace, product, asked)
        form = _form(asked)
        check_terms_sold_here(workspace, product, form.commitment)
        (quote,) = value_of(workspace.renewal_terms.quote(product, form))
        data = account_shapes.quote_json(quote) | {"scheduled": True}
        if asked.quote:
            return Reply(data, account_shapes.quote_lines(quote))
        change = value_of(workspace.renewal_terms.schedule(product, form, asked.note, [quote]))
        plan = _plan(change, quote.effective)
        said = f"{product} from {quote.effective}: {plan_words(plan)}."
        return _reply(workspace, product, quote, data, [said, _priced(plan, quote.currency)])


def _form(asked: argparse.Namespace) -> TermsForm:
    return TermsForm(
        commitment=Commitment(asked.commitment),
        months=asked.months,
        billing=Billing(asked.billing) if asked.billing else None,
        notice_days=asked.notice_days,
        price_book=asked.price_book or "",
        keep_price=asked.keep_price,
        base=asked.base,
        included=asked.included,
        seat_price=None if asked.seat_price is None else SeatPrice.of(asked.seat_price),
    )


def _plan(change: ScheduleTerms, effective: date) -> TermsPlan:
    return TermsPlan(
        change.months,
        change.commitment,
        change.billing,
        change.rates,
        change.notice_days,
        effective,
    )


def _priced(plan: TermsPlan, currency: str) -> str:
    return f"  price: {priced_words(plan.rates, currency)}"


def _terms_off(workspace: Workspace, product: str, asked: argparse.Namespace) -> Reply:
    if asked.quote:
        (quote,) = value_of(workspace.renewal_terms.quote_cancelled(product))
        data = account_shapes.quote_json(quote) | {"scheduled": False}
        return Reply(data, account_shapes.quote_lines(quote))
    value_of(workspace.renewal_terms.cancel(product, asked.note))
    data = _row(workspace, product) | {"scheduled": False}
    return Reply(data, [f"{product} keeps its terms at the renewal."])


def _price(session: CommandSession, asked: argparse.Namespace) -> Reply:
    stated = asked.base is not None or asked.seat_price is not None
    if sum((asked.percent is not None, stated, asked.cancel)) != 1:
        raise usage("Give one of --percent P, --base and --seat-price, or --cancel.")
    with session.workspace(asked.workspace, writes=not asked.quote) as workspace:
        product = known_product(workspace, asked.product)
        subscription = workspace.account().subscription(product)
        price = _asked_price(subscription, asked)
        (quote,) = value_of(workspace.renewal_terms.quote_price(product, price))
        data, told = account_shapes.quote_json(quote), _overruled(subscription)
        if asked.quote:
            return Reply(data, [*account_shapes.quote_lines(quote), *told])
        value_of(workspace.renewal_terms.set_price(product, price, asked.note, [quote]))
        said = f"{product} keeps its price at the renewal."
        if price is not None:
            said = f"{product}: {price_words(price, quote.currency)}."
        return _reply(workspace, product, quote, data, [said, *told])


def _asked_price(subscription: Subscription, asked: argparse.Namespace) -> RenewalPrice | None:
    """The price asked for; parts of stated prices that are not given stay as now."""
    if asked.cancel:
        return None
    if asked.percent is not None:
        return RenewalPrice(percent=asked.percent)
    _, now = subscription.term.tier_on(date.max)
    base = now.base if asked.base is None else asked.base
    seat = now.seat if asked.seat_price is None else SeatPrice.of(asked.seat_price)
    return RenewalPrice(rates=Rates(base, now.included, seat))


def _overruled(subscription: Subscription) -> list[str]:
    """Said where the tier or the terms agreed for the renewal have a price of their own."""
    if subscription.planned_rates is None:
        return []
    return [
        "  What is agreed for the renewal already has a price of its own: that one counts first."
    ]


def _reply(
    workspace: Workspace, product: str, quote: Quote, data: dict[str, Any], said: list[str]
) -> Reply:
    lines = [*said, *account_shapes.quote_lines(quote, done=True)]
    row = _row(workspace, product) | {"quote": account_shapes.quote_json(quote)}
    return Reply(data | row, lines)


def _row(workspace: Workspace, product: str) -> dict[str, Any]:
    return next(
        account_shapes.overview_json(row)
        for row in workspace.billing.overview()
        if row.product == product
    )
