"""subscription: adding, showing, correcting, changing and ending subscriptions."""

import argparse
from collections.abc import Callable
from typing import Any

from seatdesk.cli.book_names import priced_by_book
from seatdesk.cli.commands import renewal_terms, tier_change
from seatdesk.cli.output import renewal_price_lines
from seatdesk.cli.output.account_shapes import idle_requests
from seatdesk.cli.output.reply import Reply, usage, value_of
from seatdesk.cli.output.subscription_shapes import subscription_json, subscription_lines
from seatdesk.cli.session import CommandSession, known_product
from seatdesk.cli.values import CONVENTIONS, amount, convention, day, whole
from seatdesk.controllers.operations.subscription_form import corrected
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.subscription_form import SubscriptionForm
from seatdesk.domain.account.terms_and_prices import SeatPrice
from seatdesk.domain.choices import Billing, Charge, Commitment, Rounding
from seatdesk.domain.forecast.renewal_prices import RenewalDifference

NAMES = ("subscription",)


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own kind is private
    """Describe the commands."""
    noun = commands.add_parser("subscription", help="contracts: add, show, edit, change, end")
    noun.add_argument("workspace", metavar="W")
    verbs = noun.add_subparsers(title="what to do", metavar="VERB", required=True)

    add = verbs.add_parser("add", help="enter a contract")
    add.add_argument("--product", required=True)
    add.add_argument("--tier", required=True)
    add.add_argument("--price-book", metavar="B", help="key of a price book (prices list)")
    add.add_argument("--start", type=day, required=True, metavar="DATE", help="its first day")
    add.add_argument("--currency", help="default: the account's")
    _describe_terms(add)
    add.set_defaults(run=_add)

    show = verbs.add_parser("show", help="show the contracts")
    show.add_argument("--product", help="only this one")
    show.set_defaults(run=_show)

    edit = verbs.add_parser("edit", help="correct what was entered wrong")
    edit.add_argument("--product", required=True)
    edit.add_argument("--tier")
    edit.add_argument("--price-book", metavar="B")
    edit.add_argument("--start", type=day, metavar="DATE")
    edit.add_argument(
        "--renewal",
        type=day,
        metavar="DATE",
        help="first day of the next term, where it is not --months after the start",
    )
    _describe_terms(edit)
    edit.set_defaults(run=_edit)

    remove = verbs.add_parser("remove", help="remove a contract nobody holds a seat of")
    remove.add_argument("--product", required=True)
    remove.set_defaults(run=_remove)

    tier_change.describe(verbs)
    renewal_terms.describe(verbs)

    renew = verbs.add_parser("auto-renew", help="renew at the end of the term, or end there")
    renew.add_argument("setting", choices=("on", "off"))
    renew.add_argument("--product", required=True)
    renew.set_defaults(run=_auto_renew)


def _describe_terms(verb: argparse.ArgumentParser) -> None:
    """Options that entering and correcting share; none has a default here."""
    verb.add_argument("--commitment", choices=[c.value for c in Commitment])
    verb.add_argument("--billing", choices=[b.value for b in Billing])
    verb.add_argument(
        "--months", type=whole, metavar="N", help="length of a term: 12, or 1 where it is monthly"
    )
    verb.add_argument("--additional", type=whole, metavar="N", help="seats on top of the included")
    verb.add_argument("--base", type=amount, metavar="AMOUNT", help="own base price per month")
    verb.add_argument("--included", type=whole, metavar="N", help="seats in the base price")
    verb.add_argument("--seat-price", type=amount, metavar="AMOUNT", help="per seat and month")
    verb.add_argument("--minimum", type=whole, metavar="N", help="additional seats that stay")
    verb.add_argument("--notice-days", type=whole, metavar="N")
    flag = argparse.BooleanOptionalAction
    verb.add_argument("--legacy", action=flag, default=None, help="only the vendor changes it")
    verb.add_argument("--future-quote", action=flag, default=None, help="a quote is agreed ahead")
    verb.add_argument("--charge", choices=[c.value for c in Charge], help="for added seats")
    verb.add_argument(
        "--convention",
        type=convention,
        metavar="C",
        help=f"how a part of a period is measured: {CONVENTIONS}. inclusive_days equals "
        "actual_days here, where spans leave out their last day",
    )
    verb.add_argument("--rounding", choices=[r.value for r in Rounding])


def _add(session: CommandSession, asked: argparse.Namespace) -> Reply:
    given = _terms_given(asked)
    with session.workspace(asked.workspace, writes=True) as workspace:
        own = {"base", "included", "seat_price"} & given.keys()
        if own and asked.price_book:
            raise usage("Give either --price-book or --base, --included and --seat-price.")
        fields: dict[str, Any] = {"product": asked.product.strip(), "tier": asked.tier.strip()}
        if not own:
            fields |= priced_by_book(workspace, asked.product, asked.tier, asked.price_book)
        form = SubscriptionForm(start=asked.start, currency=asked.currency or "", **fields, **given)
        added = value_of(workspace.billing.enter(form))
        return Reply(subscription_json(added), subscription_lines(added))


def _terms_given(asked: argparse.Namespace) -> dict[str, Any]:
    """The terms that stand on the command line, as a subscription has them."""
    given = {
        name: value
        for name in (
            "commitment",
            "billing",
            "months",
            "additional",
            "base",
            "included",
            "seat_price",
            "minimum",
            "notice_days",
            "legacy",
            "future_quote",
            "charge",
            "convention",
            "rounding",
        )
        if (value := vars(asked)[name]) is not None
    }
    kinds: dict[str, Callable[[Any], Any]] = {
        "commitment": Commitment,
        "billing": Billing,
        "charge": Charge,
        "rounding": Rounding,
        "seat_price": SeatPrice.of,
    }
    return {name: kinds.get(name, _same)(value) for name, value in given.items()}


def _same(value: Any) -> Any:  # noqa: ANN401 - whatever argparse read
    return value


def _show(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace) as workspace:
        shown: tuple[Subscription, ...] = workspace.account().subscriptions
        if asked.product:
            product = known_product(workspace, asked.product)
            shown = tuple(s for s in shown if s.product == product)
        found = _differences(workspace)
        lines = [
            line
            for subscription in shown
            for line in (
                *subscription_lines(subscription),
                *_difference_lines(found.get(subscription.product)),
            )
        ]
        data = [
            subscription_json(s) | {"renewal_price": _difference_json(found.get(s.product))}
            for s in shown
        ]
        return Reply(data, lines or ["No subscriptions yet."])


def _differences(workspace: Workspace) -> dict[str, RenewalDifference]:
    return {found.product: found for found in workspace.billing.renewal_differences()}


def _difference_lines(found: RenewalDifference | None) -> list[str]:
    return [] if found is None else [f"  {renewal_price_lines.difference_line(found)}"]


def _difference_json(found: RenewalDifference | None) -> dict[str, Any] | None:
    return None if found is None else renewal_price_lines.difference_json(found)


def _edit(session: CommandSession, asked: argparse.Namespace) -> Reply:
    fields = _terms_given(asked)
    for name in ("tier", "price_book", "start", "renewal"):
        if (value := vars(asked)[name]) is not None:
            fields[name] = value
    if not fields:
        raise usage("Nothing to correct was given. See seatdesk subscription W edit --help.")
    with session.workspace(asked.workspace, writes=True) as workspace:
        product = known_product(workspace, asked.product)
        before = workspace.account().subscription(product)
        after = corrected(before, workspace.today, fields)
        edited = value_of(workspace.billing.edit(product, after, before=before))
        return Reply(subscription_json(edited), subscription_lines(edited))


def _remove(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace, writes=True) as workspace:
        product = known_product(workspace, asked.product)
        removed = value_of(workspace.billing.remove(product))
        return Reply({"product": removed.product, "removed": True}, [f"{product} was removed."])


def _auto_renew(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace, writes=True) as workspace:
        product = known_product(workspace, asked.product)
        after = value_of(workspace.billing.auto_renew(product, on=asked.setting == "on"))
        what = "renews" if after.auto_renew else "ends"
        found = _differences(workspace).get(product)
        (row,) = (row for row in workspace.billing.overview() if row.product == product)
        idle = (f"{product}: {line}" for line in idle_requests(row))
        lines = [f"{product} {what} on {after.renewal}.", *_difference_lines(found), *idle]
        return Reply(subscription_json(after) | {"renewal_price": _difference_json(found)}, lines)
