"""Checks before a purchase: the vendor must be asked (C5), seats are paid for already (C2)."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from seatdesk.cli.output.counting import counted, were
from seatdesk.cli.output.reply import CommandError, Reply, refused
from seatdesk.controllers.messages.planning.finding_texts import reason_words
from seatdesk.controllers.messages.sentences import sentence
from seatdesk.controllers.outcome import Done, Outcome
from seatdesk.controllers.subscriptions.checkout import Reclaim, Reclaimable
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.choices import Commitment
from seatdesk.domain.findings.finding import Reason
from seatdesk.domain.refusals import Code

T = TypeVar("T")
SHOWN = 5


def check_sold_here(workspace: Workspace, wants: Mapping[str, int]) -> None:
    """Refuse what only the vendor's people can change, with the message to them drafted.

    `wants`: seats per product; below zero: to give up.
    """
    found = {product: workspace.checkout.check(product) for product in wants}
    refusals = {product: refusal for product, refusal in found.items() if refusal is not None}
    if refusals:
        refused_wants = {product: wants[product] for product in refusals}
        error = refused(next(iter(refusals.values())), tuple(refusals.values()))
        raise _with_draft(error, workspace.checkout.message_for_csm(refused_wants))


def check_tier_sold_here(workspace: Workspace, product: str, tier: str) -> None:
    """Refuse another tier that only the vendor's people can agree, with the message to them."""
    if refusal := workspace.checkout.check(product):
        raise _with_draft(refused(refusal), workspace.checkout.tier_message_for_csm(product, tier))


def check_terms_sold_here(workspace: Workspace, product: str, commitment: Commitment) -> None:
    """The same for other terms at the renewal."""
    if refusal := workspace.checkout.check(product):
        draft = workspace.checkout.terms_message_for_csm(product, commitment)
        raise _with_draft(refused(refusal), draft)


def value_or_vendor_message(workspace: Workspace, outcome: Outcome[T]) -> T:
    """The value of a done outcome; refused for seats only the vendor sells: with the message.

    Nobody asked to buy them, but the sentence sends the person to the vendor all the same.
    """
    if isinstance(outcome, Done):
        return outcome.value
    error = refused(outcome.refusal, outcome.also)
    short = {
        str(refusal.params["product"]): int(str(refusal.params["short"]))
        for refusal in outcome.also or (outcome.refusal,)
        if refusal.code in {Code.SHORT, Code.SEATS_TAKEN} and refusal.params.get("reason")
    }
    raise _with_draft(error, workspace.checkout.message_for_csm(short)) if short else error


def _with_draft(error: CommandError, draft: str) -> CommandError:
    """The refusal with the message to the vendor under it, and in JSON beside it."""
    error.details, error.more = ("", *draft.splitlines()), {"draft": draft}
    return error


def with_vendor_refusals(reply: Reply, workspace: Workspace, wants: Iterable[str]) -> Reply:
    """The reply of a preview, with the subscriptions that only the vendor can change (C5)."""
    found = (workspace.checkout.check(product) for product in wants)
    sentences = [sentence(refusal) for refusal in found if refusal is not None]
    return replace(reply, lines=[*reply.lines, *sentences])


def reclaimable_seats(workspace: Workspace, wants: Mapping[str, int]) -> Reclaimable:
    """Seats that could be used instead of new ones, the surest first."""
    return workspace.checkout.reclaimable(wants)


def with_reclaimable_seats(reply: Reply, found: Reclaimable, *, bought: bool = False) -> Reply:
    """The reply of a purchase, or of its quote, with what could be used instead.

    `bought`: the seats were bought all the same.
    """
    data = reply.data
    if isinstance(data, dict):
        paid = reclaimable_json(found.seats)
        data = data | {"paid_already": paid, "paid_already_more": found.more}
    return replace(reply, data=data, lines=[*reply.lines, *reclaimable_lines(found, bought=bought)])


def reclaimable_json(found: Iterable[Reclaim]) -> list[dict[str, Any]]:
    """Reclaimable seats as JSON. Without an address: seats that nobody holds."""
    return [
        {
            "product": seat.product,
            "email": seat.email or None,
            "name": seat.name or None,
            "reason": seat.reason,
            "certain": seat.certain,
            "seats": seat.seats,
            "last_active": seat.last_active and seat.last_active.isoformat(),
        }
        for seat in found
    ]


def reclaimable_lines(found: Reclaimable, *, bought: bool = False) -> list[str]:
    """Reclaimable seats as lines for people."""
    lines = [_unassigned(seat, bought) for seat in found.seats if not seat.user_id]
    if held := found.named:
        seats = counted(found.held, "seat")
        lines.append(f"Paid for already and perhaps not needed ({seats}; see unassign):")
        lines += [f"  {seat.product}: {seat.email}, {_reason(seat)}" for seat in held[:SHOWN]]
    if (more := found.held - SHOWN) > 0:
        lines.append(f"  … and {more:,} more; findings lists them all")
    return lines


def _unassigned(seat: Reclaim, bought: bool) -> str:  # noqa: FBT001 - said for one reply
    what = counted(seat.seats, "seat", seat.product)
    if bought:
        return f"{what} {were(seat.seats)} unassigned before: to use one would have cost nothing."
    if seat.seats == 1:
        return f"{what} is unassigned: using it costs nothing."
    return f"{what} are unassigned: using them costs nothing."


def _reason(seat: Reclaim) -> str:
    return reason_words(
        Reason(seat.reason),
        idle_days=seat.idle_days,
        held=seat.held,
        duplicate_of=seat.duplicate_of,
    )
