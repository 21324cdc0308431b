"""Sentences of a change list: each step in the portal in a few words (E9.1).

A template is translated before its facts go in; the window, the printed list, calendars and the
command line share it.
"""

from collections.abc import Callable, Iterator
from datetime import date

from seatdesk.controllers.messages.sentences import COMMITMENTS, filled, listed
from seatdesk.domain.change_list.change_list import PortalStep
from seatdesk.domain.change_list.portal_actions import PortalAction
from seatdesk.domain.changes.kinds.request_changes import ScheduleTerms, SetRenewalPrice

NAMED, EVERYBODY = 3, 2**31
"""Users named in a line; and where a person has to work through them."""
PORTAL_STEPS: dict[str, str] = {
    "cancel_removal": "Cancel the removal of {seats:extra}, {product}",
    "cancel_tier": "Cancel the change to {tier}, {product}",
    "cancel_terms": "Cancel the change of terms, {product}",
    "reactivate": "Reactivate {users}, {product}",
    "unassign": "Unassign {users}, {product}",
    "deactivate": "Deactivate {users} again, {product}",
    "upgrade_tier": "Change the tier to {tier}, {product}",
    "subscribe": "Subscribe to {tier} with {seats:extra}, {product}",
    "buy": "Buy {seats:extra}, {product}",
    "transfer": "Transfer {pairs}, {product}",
    "assign": "Assign {users}, {product}",
    "schedule_tier": "Ask for {tier} from {effective} on, {product}",
    "schedule_terms": (
        "Ask for {commitment} commitment, terms of {months:month}, from {effective} on, {product}"
    ),
    "renewal_price.percent": "Agree a price change of {percent} % from {effective} on, {product}",
    "renewal_price.rates": "Agree other prices from {effective} on, {product}",
    "renewal_price.none": "Agree that prices stay from {effective} on, {product}",
    "schedule_removal": "Give up {seats:extra} on {effective}, {product}",
    "auto_renew_off": "Switch auto-renewal off, {product}",
    "auto_renew_on": "Switch auto-renewal on, {product}",
    "unnamed": "{unnamed:person} not named yet",
    "handed": "{giver} → {taker}",
    "numbered": "{number}. {text}, by {by}",
}
"""By action; the last three are parts: people without a name, a pair, a line of the list."""


def portal_step_text(
    step: PortalStep,
    translate: Callable[[str], str] = str,
    day: Callable[[date], str] = date.isoformat,
    *,
    most: int = NAMED,
) -> str:
    """A step of a change list in words, in the language and date form asked for.

    `most`: of more users only the first ones are named, and the others counted.
    """
    facts: dict[str, object] = {
        "product": step.product,
        "tier": step.tier,
        "seats": step.seats or 0,
        "effective": step.effective,
        "users": listed(list(_people(step, translate)), translate, most),
        "pairs": listed([_handed(pair, translate) for pair in step.pairs], translate, most),
    }
    kind, more = _kind_and_more(step, translate)
    return filled(PORTAL_STEPS[f"{step.action}{kind}"], facts | more, translate, day)


def numbered_text(
    step: PortalStep,
    translate: Callable[[str], str] = str,
    day: Callable[[date], str] = date.isoformat,
) -> str:
    """A step with its number and last date: `1. Unassign p6@…, Sales Hub, by 2026-12-02`."""
    facts = {
        "number": str(step.number),
        "text": portal_step_text(step, translate, day),
        "by": step.last_date,
    }
    return filled(PORTAL_STEPS["numbered"], facts, translate, day)


def _people(step: PortalStep, translate: Callable[[str], str]) -> Iterator[str]:
    yield from step.users
    if step.action in {PortalAction.ASSIGN, PortalAction.UNASSIGN}:
        unnamed = (step.seats or 0) - len(step.users)
        if unnamed:
            yield filled(PORTAL_STEPS["unnamed"], {"unnamed": unnamed}, translate)


def _handed(pair: tuple[str, str], translate: Callable[[str], str]) -> str:
    return filled(PORTAL_STEPS["handed"], {"giver": pair[0], "taker": pair[1]}, translate)


def _kind_and_more(
    step: PortalStep, translate: Callable[[str], str]
) -> tuple[str, dict[str, object]]:
    """The kind of a step's sentence, where its action has several, and facts of its own."""
    match step.changes[-1] if step.changes else None:
        case ScheduleTerms(months=months, commitment=commitment):
            said = translate(COMMITMENTS[commitment.value])
            return "", {"months": months, "commitment": said}
        case SetRenewalPrice(price=None):
            return ".none", {}
        case SetRenewalPrice(price=price) if price is not None and price.rates is None:
            return ".percent", {"percent": f"{price.percent or 0:+f}"}
        case SetRenewalPrice():
            return ".rates", {}
        case _:
            return "", {}
