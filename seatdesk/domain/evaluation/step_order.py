"""The order in which steps are carried out: by day, and on one day by phase (E1.6).

Nobody has to know that a seat must be free before it is assigned. Of steps of one day and phase
the list's own order decides.
"""

from datetime import date
from enum import IntEnum

from seatdesk.domain.scenario.steps import (
    AssignStep,
    AutoRenewStep,
    BuyStep,
    CancelRemovalStep,
    CancelTermsStep,
    CancelTierStep,
    JoinStep,
    LeaveStep,
    RemoveStep,
    RenewalPriceStep,
    ScenarioStep,
    SubscribeStep,
    TermsStep,
    TierStep,
    TransferStep,
    UnassignStep,
)


class Phase(IntEnum):
    """The phases of a day. Planned leavers and joiners of a day go with those who are named."""

    TIME = 1
    CANCEL = 2
    REACTIVATE = 3
    UNASSIGN = 4
    DEACTIVATE = 5
    TIER_UP = 6
    SUBSCRIBE = 7
    BUY = 8
    TRANSFER = 9
    ASSIGN = 10
    TIER_DOWN = 11
    TERMS = 12
    RENEWAL_PRICE = 13
    REMOVE = 14
    AUTO_RENEW = 15


STEP_PHASES = tuple(phase for phase in Phase if phase is not Phase.TIME)
"""The phases in which steps can happen; time comes first."""
PHASES_OF: dict[type[ScenarioStep], tuple[Phase, ...]] = {
    CancelRemovalStep: (Phase.CANCEL,),
    CancelTierStep: (Phase.CANCEL,),
    CancelTermsStep: (Phase.CANCEL,),
    UnassignStep: (Phase.UNASSIGN,),
    LeaveStep: (Phase.UNASSIGN,),
    TierStep: (Phase.TIER_UP, Phase.TIER_DOWN),
    SubscribeStep: (Phase.SUBSCRIBE,),
    BuyStep: (Phase.BUY,),
    TransferStep: (Phase.TRANSFER,),
    AssignStep: (Phase.ASSIGN,),
    JoinStep: (Phase.ASSIGN,),
    TermsStep: (Phase.TERMS,),
    RenewalPriceStep: (Phase.RENEWAL_PRICE,),
    RemoveStep: (Phase.REMOVE,),
    AutoRenewStep: (Phase.AUTO_RENEW,),
}
RELEASE_PHASES = (Phase.REACTIVATE, Phase.UNASSIGN, Phase.DEACTIVATE)


def phases_of(step: ScenarioStep) -> tuple[Phase, ...]:
    """The phases in which a step has, or may have, its turn.

    A subscription that is to go on again takes its end back, as other requests are taken back:
    until then nothing is bought, given or asked for.
    """
    if isinstance(step, UnassignStep) and step.release:
        return RELEASE_PHASES
    if isinstance(step, AutoRenewStep) and step.setting:
        return (Phase.CANCEL,)
    return PHASES_OF[type(step)]


def effective_day(step: ScenarioStep, today: date) -> date:
    """The day a step happens: its own, or today for one of a day that is over (E1.7)."""
    return max(step.on, today)
