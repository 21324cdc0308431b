"""Pending requests that a command cancelled on the way: told by every command alike (D5)."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from seatdesk.cli.output.counting import counted
from seatdesk.cli.output.reply import Reply
from seatdesk.controllers.outcome import CancelledRequest
from seatdesk.domain.changes.kinds.request_changes import CancelRemoval, CancelTerms, CancelTier

NAME = "cancelled"


def with_cancelled(reply: Reply, cancelled: Sequence[CancelledRequest]) -> Reply:
    """The reply, and what its command cancelled: a line each, and a list in the object."""
    if not cancelled:
        return reply
    data = reply.data
    if isinstance(data, dict):
        data = data | {NAME: cancelled_json(cancelled)}
    return replace(reply, data=data, lines=[*reply.lines, *map(_line, cancelled)])


def cancelled_json(cancelled: Sequence[CancelledRequest]) -> list[dict[str, Any]]:
    """Cancelled requests as JSON: a removal has `seats`, a tier `tier`, terms `commitment`."""
    return [_one(change) for change in cancelled]


def _one(change: CancelledRequest) -> dict[str, Any]:
    match change:
        case CancelRemoval(product, seats):
            return {"product": product, "seats": seats}
        case CancelTier(product, tier):
            return {"product": product, "tier": tier}
        case CancelTerms(product, months, commitment):
            return {"product": product, "commitment": commitment.value, "months": months}


def would_cancel_lines(cancelled: Sequence[CancelledRequest]) -> list[str]:
    """Sentences for requests that would be cancelled, before it is done."""
    return [_line(change, "would be") for change in cancelled]


def restored_lines(restored: Sequence[CancelledRequest]) -> list[str]:
    """Sentences for requests that stand again, since what had outgrown them was taken back."""
    return [_scheduled_again(change) for change in restored]


def _scheduled_again(change: CancelledRequest) -> str:
    if isinstance(change, CancelRemoval):
        what = counted(change.seats, "seat", change.product)
        return f"The downgrade of {what} is scheduled again."
    if isinstance(change, CancelTier):
        return f"The change of {change.product} to {change.tier} is scheduled again."
    return f"The other terms of {change.product} at the renewal are scheduled again."


def cancelled_name(change: CancelledRequest) -> str:
    """The name of a request that is cancelled, within a sentence."""
    if isinstance(change, CancelRemoval):
        return f"the cancelled downgrade of {counted(change.seats, 'seat')}"
    if isinstance(change, CancelTier):
        return f"the cancelled change to {change.tier}"
    return "the cancelled terms"


def _line(change: CancelledRequest, happens: str = "was") -> str:
    if isinstance(change, CancelRemoval):
        what = counted(change.seats, "seat", change.product)
        return f"The downgrade of {what} {happens} cancelled by this."
    if isinstance(change, CancelTier):
        return f"The change of {change.product} to {change.tier} {happens} cancelled by this."
    were = "were" if happens == "was" else happens
    return f"The other terms of {change.product} at the renewal {were} cancelled by this."
