"""Actions in the vendor's portal: what the changes of an evaluation ask a person to do (E9.1)."""

from enum import StrEnum

from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.request_changes import (
    CancelRemoval,
    CancelTerms,
    CancelTier,
    ScheduleRemoval,
    ScheduleTerms,
    ScheduleTier,
    SetAutoRenew,
    SetRenewalPrice,
)
from seatdesk.domain.changes.kinds.seat_changes import Assign, PlanSeats, Transfer, Unassign
from seatdesk.domain.changes.kinds.term_changes import AddSubscription, Buy, ChangeTier


class PortalAction(StrEnum):
    """The actions, in the order of the phases of a day (E1.6)."""

    CANCEL_REMOVAL = "cancel_removal"
    CANCEL_TIER = "cancel_tier"
    CANCEL_TERMS = "cancel_terms"
    AUTO_RENEW_ON = "auto_renew_on"
    REACTIVATE = "reactivate"
    UNASSIGN = "unassign"
    DEACTIVATE = "deactivate"
    UPGRADE_TIER = "upgrade_tier"
    SUBSCRIBE = "subscribe"
    BUY = "buy"
    TRANSFER = "transfer"
    ASSIGN = "assign"
    SCHEDULE_TIER = "schedule_tier"
    SCHEDULE_TERMS = "schedule_terms"
    RENEWAL_PRICE = "renewal_price"
    SCHEDULE_REMOVAL = "schedule_removal"
    AUTO_RENEW_OFF = "auto_renew_off"


PLACES = {action: place for place, action in enumerate(PortalAction)}
"""The place of each action in a day."""
CANCELS = frozenset(
    {PortalAction.CANCEL_REMOVAL, PortalAction.CANCEL_TIER, PortalAction.CANCEL_TERMS}
)
REQUESTS = CANCELS | {
    PortalAction.SCHEDULE_TIER,
    PortalAction.SCHEDULE_TERMS,
    PortalAction.RENEWAL_PRICE,
    PortalAction.SCHEDULE_REMOVAL,
    PortalAction.AUTO_RENEW_OFF,
    PortalAction.AUTO_RENEW_ON,
}
"""Requests for a renewal: the vendor takes them until the last day to act (D9)."""
SERVING = frozenset({PortalAction.REACTIVATE, PortalAction.UNASSIGN})
"""Actions that are done for the sake of others; they have until the first of those."""

_ACTIONS: dict[type[Change], PortalAction] = {
    CancelRemoval: PortalAction.CANCEL_REMOVAL,
    CancelTier: PortalAction.CANCEL_TIER,
    CancelTerms: PortalAction.CANCEL_TERMS,
    Unassign: PortalAction.UNASSIGN,
    ChangeTier: PortalAction.UPGRADE_TIER,
    AddSubscription: PortalAction.SUBSCRIBE,
    Buy: PortalAction.BUY,
    Transfer: PortalAction.TRANSFER,
    Assign: PortalAction.ASSIGN,
    ScheduleTier: PortalAction.SCHEDULE_TIER,
    ScheduleTerms: PortalAction.SCHEDULE_TERMS,
    SetRenewalPrice: PortalAction.RENEWAL_PRICE,
    ScheduleRemoval: PortalAction.SCHEDULE_REMOVAL,
}


def action_of(change: Change) -> PortalAction | None:
    """The action that brings a change about; None for one that needs none of its own.

    Statuses come and go with the seats of users who are deactivated (P6).
    """
    match change:
        case PlanSeats(seats=seats):
            return PortalAction.ASSIGN if seats > 0 else PortalAction.UNASSIGN
        case SetAutoRenew(on=on):
            return PortalAction.AUTO_RENEW_ON if on else PortalAction.AUTO_RENEW_OFF
        case _:
            return _ACTIONS.get(type(change))
