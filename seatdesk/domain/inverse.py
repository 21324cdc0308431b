"""The change that takes another one back (H2). The usual rules decide whether it still may."""

from seatdesk.domain.changes import (
    AddSubscription,
    AddUsers,
    Assign,
    Buy,
    CancelRemoval,
    CancelTier,
    Change,
    ChangeTier,
    EditSubscription,
    EditUsers,
    FieldEdit,
    RemoveSubscription,
    ScheduleRemoval,
    ScheduleTier,
    SetAccess,
    SetAutoRenew,
    SetPolicies,
    SetStatus,
    Transfer,
    Unassign,
    Withdraw,
    WithdrawUsers,
)
from seatdesk.domain.account import Bought


def inverse(change: Change) -> Change | None:  # noqa: C901, PLR0911, PLR0912 - one line a change
    """What undoes a change, or None for what only time or the opening of an account brings."""
    match change:
        case Assign(product, users, uncounted):
            return Unassign(product, users, uncounted)
        case Unassign(product, users, uncounted):
            return Assign(product, users, uncounted)
        case Transfer(product, giver, taker):
            return Transfer(product, taker, giver)
        case Buy(product, bought):
            return Withdraw(product, bought)
        case ChangeTier(product, event):
            return Withdraw(product, event)
        case Withdraw(product, event):
            return Buy(product, event) if isinstance(event, Bought) else ChangeTier(product, event)
        case ScheduleRemoval(product, seats):
            return CancelRemoval(product, seats)
        case CancelRemoval(product, seats):
            return ScheduleRemoval(product, seats)
        case ScheduleTier(product, tier, rates):
            return CancelTier(product, tier, rates)
        case CancelTier(product, tier, rates):
            return ScheduleTier(product, tier, rates)
        case SetAutoRenew(product, on):
            return SetAutoRenew(product, not on)
        case AddSubscription(subscription):
            return RemoveSubscription(subscription)
        case RemoveSubscription(subscription):
            return AddSubscription(subscription)
        case EditSubscription(before, after):
            return EditSubscription(after, before)
        case SetPolicies(before, after):
            return SetPolicies(after, before)
        case AddUsers(users):
            return WithdrawUsers(users)
        case WithdrawUsers(users):
            return AddUsers(users)
        case EditUsers(edits):
            return EditUsers(tuple(FieldEdit(e.user, e.field, e.after, e.before) for e in edits))
        case SetStatus(users, before, after, counted):
            back = tuple((product, -seats) for product, seats in counted)
            return SetStatus(users, after, before, back)
        case SetAccess(product, users, on):
            return SetAccess(product, users, not on)
        case _:
            return None
