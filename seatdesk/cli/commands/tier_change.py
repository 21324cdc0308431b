"""subscription change-tier: quoting another tier, agreeing and cancelling it."""

import argparse
from datetime import date
from typing import Any

from seatdesk.cli.book_names import tier_name
from seatdesk.cli.output import account_shapes
from seatdesk.cli.output.counting import counted
from seatdesk.cli.output.reply import Reply, usage, value_of
from seatdesk.cli.purchase_checks import check_tier_sold_here
from seatdesk.cli.session import CommandSession, known_product
from seatdesk.cli.values import amount, day, whole
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.account.terms_and_prices import Rates, Removal, SeatPrice
from seatdesk.domain.changes.kinds.request_changes import CancelRemoval
from seatdesk.domain.forecast.quote import Quote


def describe(verbs: Any) -> None:  # noqa: ANN401 - argparse's own kind is private
    """Describe the command."""
    tier = verbs.add_parser("change-tier", help="a higher tier at once, a lower at the renewal")
    tier.add_argument("--product", required=True)
    tier.add_argument("--tier", help="the tier to change to")
    tier.add_argument("--cancel", action="store_true", help="the tier stays at the renewal")
    tier.add_argument("--quote", action="store_true", help="only say what it costs")
    tier.add_argument(
        "--on",
        type=day,
        metavar="DATE",
        help="the day it starts: today for a higher tier, the renewal for any",
    )
    tier.add_argument("--base", type=amount, metavar="AMOUNT", help="its own prices: per month")
    tier.add_argument("--included", type=whole, metavar="N")
    tier.add_argument("--seat-price", type=amount, metavar="AMOUNT")
    tier.add_argument("--note", default="", metavar="T", help="why, for the history")
    tier.set_defaults(run=_change_tier)


def _change_tier(session: CommandSession, asked: argparse.Namespace) -> Reply:
    if asked.cancel == bool(asked.tier):
        raise usage("Give either --tier T or --cancel.")
    if asked.cancel and asked.on:
        raise usage("--cancel acts today and takes no --on: leave it out.")
    with session.workspace(asked.workspace, writes=not asked.quote) as workspace:
        product = known_product(workspace, asked.product)
        if asked.cancel:
            return _cancel(workspace, product, asked)
        tier = tier_name(workspace, product, asked.tier)
        check_tier_sold_here(workspace, product, tier)
        rates = _own_rates(workspace, product, asked)
        removal = workspace.account().subscription(product).removal
        (quote,) = value_of(workspace.billing.quote_tier(product, tier, rates, asked.on))
        data = account_shapes.quote_json(quote) | {"tier": tier, "scheduled": quote.waits}
        if asked.quote:
            return Reply(data, _lines(quote, removal))
        value_of(workspace.billing.change_tier(product, tier, rates, asked.on, asked.note, [quote]))
        when = f"from the renewal on {quote.effective}" if quote.waits else "from today"
        row = _row(workspace, product)
        return Reply(
            data
            | row
            | {"tier": tier, "scheduled": quote.waits, "quote": account_shapes.quote_json(quote)},
            [f"{product} is {tier} {when}.", *_lines(quote, removal, done=True)],
        )


def _cancel(workspace: Workspace, product: str, asked: argparse.Namespace) -> Reply:
    if asked.quote:
        (quote,) = value_of(workspace.billing.quote_tier_cancelled(product))
        removal = workspace.account().subscription(product).removal
        return Reply(
            account_shapes.quote_json(quote) | {"scheduled": False}, _lines(quote, removal)
        )
    value_of(workspace.billing.cancel_tier(product, asked.note))
    lines = [f"{product} keeps its tier at the renewal."]
    return Reply(_row(workspace, product) | {"scheduled": False}, lines)


def _own_rates(workspace: Workspace, product: str, asked: argparse.Namespace) -> Rates | None:
    """The tier's own prices; what is not given of them stays as it is now."""
    if (asked.base, asked.included, asked.seat_price) == (None, None, None):
        return None
    _, now = workspace.account().subscription(product).term.tier_on(date.max)
    return Rates(
        now.base if asked.base is None else asked.base,
        now.included if asked.included is None else asked.included,
        now.seat if asked.seat_price is None else SeatPrice.of(asked.seat_price),
    )


def _lines(quote: Quote, removal: Removal | None, *, done: bool = False) -> list[str]:
    """The quote, and in words what becomes of the seats and of a pending removal."""
    before, after = quote.current, quote.after
    lines = account_shapes.quote_lines(quote, done=done)
    if after.included > before.included and after.additional:
        lines.append(
            f"  The {after.additional:,} additional stay beside {after.included:,} included; what "
            "is not needed can leave at the renewal (downgrade)."
        )
    if removal and not any(isinstance(gone, CancelRemoval) for gone in quote.cancelled):
        leave = "leaves" if removal.seats == 1 else "leave"
        lines.append(
            f"  The pending removal stays: {counted(removal.seats, 'additional paid user')} "
            f"{leave} on {removal.effective}."
        )
    return lines


def _row(workspace: Workspace, product: str) -> dict[str, Any]:
    return next(
        account_shapes.overview_json(row)
        for row in workspace.billing.overview()
        if row.product == product
    )
