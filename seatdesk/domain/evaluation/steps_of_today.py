"""The steps of a scenario with those of today added, which replace what they take back (E1.11).

All of a day's steps happen in its phases, so an unassign after an assign would come before it: who
takes back what the scenario does today takes that out of its steps.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from seatdesk.domain.account.account import Account
from seatdesk.domain.addresses import address_key
from seatdesk.domain.changes.kinds.request_changes import (
    CancelRemoval,
    CancelTerms,
    CancelTier,
    RequestCancelled,
)
from seatdesk.domain.scenario.steps import (
    AssignStep,
    AutoRenewStep,
    CancelRemovalStep,
    CancelTermsStep,
    CancelTierStep,
    RemoveStep,
    RenewalPriceStep,
    ScenarioStep,
    TermsStep,
    TierStep,
    TransferStep,
    UnassignStep,
)

UNDOES: dict[type[ScenarioStep], type[ScenarioStep]] = {
    AssignStep: UnassignStep,
    UnassignStep: AssignStep,
    CancelRemovalStep: RemoveStep,
    CancelTierStep: TierStep,
    CancelTermsStep: TermsStep,
    AutoRenewStep: AutoRenewStep,
    RenewalPriceStep: RenewalPriceStep,
}
"""The kind of step of today that a new one takes back."""


REQUESTS: dict[type[RequestCancelled], type[ScenarioStep]] = {
    CancelRemoval: RemoveStep,
    CancelTier: TierStep,
    CancelTerms: TermsStep,
}
"""The kind of step that made a request which was outgrown."""


def with_steps_of_today(
    steps: Sequence[ScenarioStep],
    added: Sequence[ScenarioStep],
    account: Account,
    outgrown: Sequence[RequestCancelled] = (),
) -> tuple[ScenarioStep, ...]:
    """Steps with others added. `account` is the real one, on the day they are added.

    `outgrown` are the requests that the new ones cancel on the way: where a step of today made
    them, it goes, for it would have its turn after those who outgrow it.
    """
    kept = list(steps)
    for one in outgrown:
        kept = _without_last(kept, REQUESTS[type(one)], one.product, account.as_of)
    for step in added:
        kept = _with(kept, step, account)
    return tuple(kept)


def _with(steps: list[ScenarioStep], step: ScenarioStep, account: Account) -> list[ScenarioStep]:
    match step:
        case AssignStep() | UnassignStep():
            return _with_seats(steps, step, account.as_of)
        case TransferStep():
            return _with_transfer(steps, step, account.as_of)
        case CancelRemovalStep() | CancelTierStep() | CancelTermsStep():
            kept = _without_last(steps, UNDOES[type(step)], step.product, account.as_of)
            return kept if len(kept) < len(steps) else [*kept, step]
        case AutoRenewStep():
            kept = _without(steps, step, account.as_of)
            found = account.find(step.product)
            same = found is not None and found.auto_renew is step.setting
            return kept if same else [*kept, step]
        case RenewalPriceStep():
            kept = _without(steps, step, account.as_of)
            found = account.find(step.product)
            nothing = (step.percent, step.base, step.seat_price) == (None, None, None)
            as_is = found is not None and found.renewal_price is None
            return kept if nothing and as_is else [*kept, step]
        case _:
            return [*steps, step]


def _without_last(
    steps: list[ScenarioStep], kind: type[ScenarioStep], product: str, today: date
) -> list[ScenarioStep]:
    """Steps without the last one of today of a kind: an earlier tier may have begun at once."""
    for place in range(len(steps) - 1, -1, -1):
        known = steps[place]
        if isinstance(known, kind) and known.product == product and known.on <= today:
            return [*steps[:place], *steps[place + 1 :]]
    return steps


def _without(steps: list[ScenarioStep], step: ScenarioStep, today: date) -> list[ScenarioStep]:
    """Steps without those of today that a new one takes back."""
    return [known for known in steps if not _takes_back(known, step, today)]


def _takes_back(known: ScenarioStep, step: ScenarioStep, today: date) -> bool:
    kind = UNDOES[type(step)]
    return isinstance(known, kind) and known.product == step.product and known.on <= today


def _with_seats(
    steps: list[ScenarioStep], step: AssignStep | UnassignStep, today: date
) -> list[ScenarioStep]:
    """Users whose seat moves back are taken out of the step that moved it; the others follow."""
    left = {address_key(email): email for email in step.users}
    kept: list[ScenarioStep] = []
    for known in steps:
        if isinstance(known, AssignStep | UnassignStep) and _takes_back(known, step, today):
            stay = tuple(email for email in known.users if address_key(email) not in left)
            for email in set(known.users) - set(stay):
                left.pop(address_key(email))
            kept += [replace(known, users=stay)] if stay else []
        else:
            kept.append(known)
    return [*kept, replace(step, users=tuple(left.values()))] if left else kept


def _with_transfer(
    steps: list[ScenarioStep], step: TransferStep, today: date
) -> list[ScenarioStep]:
    """A seat that the giver was to get today goes to the taker in that step."""
    giver = address_key(step.giver)
    for place, known in enumerate(steps):
        ours = isinstance(known, AssignStep) and known.product == step.product
        if isinstance(known, AssignStep) and ours and known.on <= today:
            keys = [address_key(email) for email in known.users]
            if giver in keys:
                users = [
                    step.taker if k == giver else e for k, e in zip(keys, known.users, strict=True)
                ]
                return [*steps[:place], replace(known, users=tuple(users)), *steps[place + 1 :]]
    return [*steps, step]
