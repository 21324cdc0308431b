"""Steps of a scenario in words: one short sentence each, and the words of their statuses."""

from collections.abc import Callable
from decimal import Decimal

from seatdesk.controllers.messages.sentences import BILLINGS, COMMITMENTS, filled
from seatdesk.domain.scenario.steps import (
    AutoRenewStep,
    RenewalPriceStep,
    ScenarioStep,
    TermsStep,
    UnassignStep,
)

STEPS: dict[str, str] = {
    "BuyStep": "Buy {seats:seat} of {product}",
    "RemoveStep": "Give up {seats:seat} of {product} at the renewal",
    "CancelRemovalStep": "Keep the seats of {product} that are to leave at the renewal",
    "AssignStep": "Assign {product} to {users}",
    "UnassignStep": "Unassign {product} from {users}",
    "UnassignStep.release": "Unassign {product} from {users}, deactivated or not",
    "TransferStep": "Transfer {product} from {giver} to {taker}",
    "TierStep": "Change {product} to {tier}",
    "CancelTierStep": "Keep the tier of {product} at the renewal",
    "TermsStep": "From the renewal, {commitment} commitment for {product}",
    "TermsStep.billing": (
        "From the renewal, {commitment} commitment for {product}, billed {billing}"
    ),
    "CancelTermsStep": "Keep the terms of {product} at the renewal",
    "RenewalPriceStep": "Other prices of {product} from the renewal on",
    "RenewalPriceStep.percent": "Prices of {product} change by {percent} % at the renewal",
    "RenewalPriceStep.none": "No change of the prices of {product} at the renewal",
    "AutoRenewStep.on": "Let {product} renew at the end of its term",
    "AutoRenewStep.off": "Let {product} end at its renewal",
    "SubscribeStep": "Subscribe to {product} {tier}, with {additional:extra}",
    "JoinStep": "{seats:person} more in {product}, not named yet",
    "LeaveStep": "{seats:person} fewer in {product}, not named yet",
}
"""Sentences of steps by their class; where it comes in kinds, by `Class.kind`."""
STEP_STATUSES: dict[str, str] = {
    "applies": "applies",
    "refused": "does not apply",
    "done": "done",
    "past": "past, so today",
    "later": "after the span",
}
"""Words of statuses (E1.7, E1.8)."""


_FACTS = ("product", "seats", "users", "giver", "taker", "tier", "additional")


def step_text(step: ScenarioStep, translate: Callable[[str], str] = str) -> str:
    """A step in words, in the language asked for."""
    kind, more = _kind_and_more(step, translate)
    facts = {name: getattr(step, name) for name in _FACTS if hasattr(step, name)}
    return filled(STEPS[f"{type(step).__name__}{kind}"], facts | more, translate)


def _kind_and_more(
    step: ScenarioStep, translate: Callable[[str], str]
) -> tuple[str, dict[str, object]]:
    """The kind of a step's sentence, where its class has several, and facts of its own."""
    match step:
        case UnassignStep(release=True):
            return ".release", {}
        case TermsStep():
            return _of_terms(step, translate)
        case RenewalPriceStep():
            return _of_renewal_price(step)
        case AutoRenewStep():
            return (".on" if step.setting else ".off"), {}
        case _:
            return "", {}


def _of_terms(step: TermsStep, translate: Callable[[str], str]) -> tuple[str, dict[str, object]]:
    facts: dict[str, object] = {"commitment": translate(COMMITMENTS[step.commitment.value])}
    if step.billing is None:
        return "", facts
    return ".billing", facts | {"billing": translate(BILLINGS[step.billing.value])}


def _of_renewal_price(step: RenewalPriceStep) -> tuple[str, dict[str, object]]:
    if step.percent is not None:
        percent = step.percent.normalize() or Decimal(0)
        return ".percent", {"percent": f"{percent:+f}"}
    stated = step.base is not None or step.seat_price is not None
    return ("" if stated else ".none"), {}
