"""assign, unassign, checkout, downgrade: seats, and how many of them are paid for."""

import argparse
from collections.abc import Iterable
from typing import Any

from seatdesk.cli.output import account_shapes
from seatdesk.cli.output.cancelled_requests import cancelled_json
from seatdesk.cli.output.counting import counted, were
from seatdesk.cli.output.reply import Reply, value_of
from seatdesk.cli.purchase_checks import (
    check_sold_here,
    reclaimable_seats,
    value_or_vendor_message,
    with_reclaimable_seats,
)
from seatdesk.cli.session import CommandSession, find_users, known_product
from seatdesk.cli.values import day, whole
from seatdesk.controllers.seats import SavedSeats
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.account.terms_and_prices import Removal
from seatdesk.domain.seat_draft import BuyFirst, SeatEdit

NAMES = ("assign", "unassign", "transfer", "checkout", "downgrade")


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own kind is private
    """Describe the commands."""
    for verb, says in (("assign", "give users a seat"), ("unassign", "take their seat")):
        seats = commands.add_parser(verb, help=says)
        seats.add_argument("workspace", metavar="W")
        seats.add_argument("emails", nargs="+", metavar="EMAIL")
        seats.add_argument("--product", required=True, metavar="P")
        seats.add_argument("--note", default="", metavar="T", help="why, for the history")
        seats.set_defaults(run=_assign if verb == "assign" else _unassign)
        if verb == "assign":
            seats.add_argument("--buy", action="store_true", help="buy the seats that are short")
        else:
            seats.add_argument(
                "--release",
                action="store_true",
                help="of deactivated users: reactivate, unassign, deactivate",
            )

    transfer = commands.add_parser("transfer", help="a seat from one user to another")
    transfer.add_argument("workspace", metavar="W")
    transfer.add_argument("from_user", metavar="FROM")
    transfer.add_argument("to_user", metavar="TO")
    transfer.add_argument("--product", required=True, metavar="P")
    transfer.add_argument("--note", default="", metavar="T")
    transfer.set_defaults(run=_transfer)

    checkout = commands.add_parser("checkout", help="buy additional seats")
    checkout.add_argument("workspace", metavar="W")
    checkout.add_argument("--product", required=True, metavar="P")
    checkout.add_argument("--seats", type=whole, required=True, metavar="N")
    checkout.add_argument("--on", type=day, metavar="DATE", help="today (default) or later")
    checkout.add_argument("--quote", action="store_true", help="only say what it costs")
    checkout.add_argument("--order", default="", metavar="REF", help="order reference")
    checkout.add_argument("--note", default="", metavar="T")
    checkout.set_defaults(run=_checkout)

    downgrade = commands.add_parser("downgrade", help="give additional seats up at the renewal")
    downgrade.add_argument("workspace", metavar="W")
    downgrade.add_argument("--product", required=True, metavar="P")
    how = downgrade.add_mutually_exclusive_group(required=True)
    how.add_argument("--seats", type=whole, metavar="N", help="how many leave")
    how.add_argument("--cancel", action="store_true", help="cancel the pending request")
    downgrade.add_argument("--edit", action="store_true", help="in place of the pending request")
    downgrade.add_argument("--quote", action="store_true", help="only say what it saves")
    downgrade.add_argument("--note", default="", metavar="T")
    downgrade.set_defaults(run=_downgrade)


def _assign(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace, writes=True) as workspace:
        product = known_product(workspace, asked.product)
        users = find_users(workspace, asked.emails)
        edits = [SeatEdit(user.id, product, seated=True) for user in users]
        if not asked.buy:
            return _saved(
                workspace,
                product,
                value_or_vendor_message(workspace, workspace.seats.save(edits, asked.note)),
            )
        decision = workspace.seats.preview(edits).decision
        short = dict(decision.shortfall) if isinstance(decision, BuyFirst) else {}
        check_sold_here(workspace, short)
        instead = reclaimable_seats(workspace, short)
        bought = value_of(workspace.checkout.purchase(short, edits=edits, note=asked.note))
        saved = _saved(workspace, product, bought.saved, bought=sum(short.values()))
        return with_reclaimable_seats(saved, instead)


def _unassign(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace, writes=True) as workspace:
        product = known_product(workspace, asked.product)
        users = tuple(user.id for user in find_users(workspace, asked.emails))
        if asked.release:
            released = value_of(workspace.seats.release_deactivated(product, users))
            return _saved(workspace, product, SavedSeats(0, released))
        return _saved(
            workspace, product, value_of(workspace.seats.unassign(product, users, asked.note))
        )


def _transfer(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace, writes=True) as workspace:
        product = known_product(workspace, asked.product)
        (holder,), (receiver,) = (
            find_users(workspace, [asked.from_user]),
            find_users(workspace, [asked.to_user]),
        )
        value_of(workspace.seats.transfer(product, holder.id, receiver.id, asked.note))
        data = {"product": product, "from": holder.email, "to": receiver.email}
        return Reply(data, [f"The {product} seat of {holder.email} is {receiver.email}'s now."])


def _saved(workspace: Workspace, product: str, saved: SavedSeats, bought: int = 0) -> Reply:
    row = next(row for row in workspace.billing.overview() if row.product == product)
    data = {
        "product": product,
        "assigned": saved.assigned,
        "unassigned": saved.unassigned,
        "bought": bought,
        "cancelled": cancelled_json(saved.cancelled),
        "pool": {"owned": row.owned, "assigned": row.assigned, "unassigned": row.unassigned},
    }
    return Reply(
        data,
        [
            *_saved_lines(product, saved, bought),
            f"{product}: {row.assigned} of {row.owned} assigned.",
        ],
    )


def _saved_lines(product: str, saved: SavedSeats, bought: int) -> Iterable[str]:
    if bought:
        yield f"{_seats(bought, product)} {were(bought)} bought."
    if saved.assigned:
        yield f"{_seats(saved.assigned)} {were(saved.assigned)} assigned."
    if saved.unassigned:
        stays = "it stays" if saved.unassigned == 1 else "they stay"
        taken = f"{_seats(saved.unassigned)} {were(saved.unassigned)} taken"
        yield f"{taken}; {stays} paid for until the renewal."


def _seats(count: int, kind: str = "") -> str:
    return counted(count, "seat", kind)


def _checkout(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace, writes=not asked.quote) as workspace:
        product = known_product(workspace, asked.product)
        wants = {product: asked.seats}
        check_sold_here(workspace, {product: max(1, asked.seats)})
        instead = reclaimable_seats(workspace, wants)
        if asked.quote:
            (quote,) = value_of(workspace.checkout.quote(wants, asked.on))
            return with_reclaimable_seats(
                Reply(account_shapes.quote_json(quote), account_shapes.quote_lines(quote)), instead
            )
        bought = value_of(
            workspace.checkout.purchase(wants, asked.on, order=asked.order, note=asked.note)
        )
        quote = bought.quotes[0]
        lines = [
            f"{_seats(asked.seats, product)} {were(asked.seats)} bought.",
            *account_shapes.quote_lines(quote, done=True),
        ]
        return with_reclaimable_seats(
            Reply(account_shapes.quote_json(quote) | {"bought": asked.seats}, lines),
            instead,
            bought=True,
        )


def _downgrade(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace, writes=not asked.quote) as workspace:
        product = known_product(workspace, asked.product)
        pending = workspace.account().subscription(product).removal
        # 0 cancels what is pending (D7), which needs no vendor
        if not asked.cancel and (asked.seats or not pending):
            check_sold_here(workspace, {product: -max(1, asked.seats)})
        if asked.quote:
            quote = value_of(
                workspace.downgrades.quote(product, 0 if asked.cancel else asked.seats)
            )
            data = account_shapes.quote_json(quote) | {
                "replaces": account_shapes.removal_json(pending)
            }
            return Reply(data, [*account_shapes.quote_lines(quote), *_in_place_of(pending, asked)])
        if asked.cancel:
            cancelled = value_of(workspace.downgrades.cancel(product, asked.note))
            return Reply(
                {"product": product, "cancelled": cancelled.seats, "pending": None},
                [f"The downgrade of {_seats(cancelled.seats, product)} is cancelled."],
            )
        return _schedule(workspace, product, asked)


def _in_place_of(pending: Removal | None, asked: argparse.Namespace) -> Iterable[str]:
    """The lines that say what a quote is compared with while a request is pending (D4)."""
    if pending is None:
        return
    what = f"the pending request ({_seats(pending.seats)} on {pending.effective})"
    if asked.cancel or not asked.seats:
        yield f"  This is what cancelling {what} changes."
    else:
        yield (
            f"  This is in place of {what}, as if it were not there. To replace it: --edit in "
            "place of --quote."
        )


def _schedule(workspace: Workspace, product: str, asked: argparse.Namespace) -> Reply:
    if asked.edit or not asked.seats:  # 0: the same as cancelling (D7)
        pending = value_of(workspace.downgrades.reschedule(product, asked.seats, asked.note))
    else:
        pending = value_of(workspace.downgrades.schedule(product, asked.seats, asked.note))
    if pending is None:
        return Reply(
            {"product": product, "pending": None}, [f"No {product} seats leave at the renewal."]
        )
    subscription = workspace.account().subscription(product)
    leave = "leaves" if pending.seats == 1 else "leave"
    leaving = _seats(pending.seats, f"additional {product}")
    lines = [f"{leaving} {leave} on {pending.effective}."]
    if workspace.today > subscription.last_day_to_act:
        lines.append(
            f"The last day to act was {subscription.last_day_to_act}: the vendor may refuse."
        )
    data = {
        "product": product,
        "pending": account_shapes.removal_json(pending),
        "last_day_to_act": subscription.last_day_to_act.isoformat(),
    }
    return Reply(data, lines)
