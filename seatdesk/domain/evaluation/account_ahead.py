"""The account as a scenario would leave it on a day to come."""

from datetime import date

from seatdesk.domain.account.account import Account
from seatdesk.domain.changes.apply import apply, bring_forward
from seatdesk.domain.evaluation.evaluation import Evaluated
from seatdesk.domain.refusals import Refusal


def account_ahead(account: Account, evaluated: Evaluated, day: date) -> Account:
    """The account with everything that happens up to a day, its own changes included.

    `account` is the one that was evaluated. What happened then is not refused now.
    """
    happened = [
        dated for number in evaluated.order for dated in evaluated.steps[number - 1].happened
    ]
    for dated in happened:
        if dated.on > day:
            break
        account, _ = bring_forward(account, dated.on)
        after = apply(account, dated.change)
        if isinstance(after, Refusal):
            raise RuntimeError(after)  # noqa: TRY004 - no value of another type: a fault of ours
        account = after
    return bring_forward(account, day)[0]
