"""The change that takes another one back (H2). The usual rules decide whether it still may.

`counted` and `uncounted` are those of the day of the change: whoever takes it back looks again.
"""

from typing import assert_never

from seatdesk.domain.account.terms_and_prices import Bought
from seatdesk.domain.changes.kinds.account_changes import (
    ChangeRates,
    OpenAccount,
    PutPreset,
    PutPriceBook,
    SetPolicies,
)
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.planning_changes import (
    KeptApart,
    PutExemption,
    PutHeadcount,
    PutScenario,
    RecordInvoice,
)
from seatdesk.domain.changes.kinds.request_changes import (
    CancelRemoval,
    CancelTerms,
    CancelTier,
    RequestChange,
    ScheduleRemoval,
    ScheduleTerms,
    ScheduleTier,
    SetAutoRenew,
    SetRenewalPrice,
    TermsChange,
)
from seatdesk.domain.changes.kinds.seat_changes import (
    Assign,
    DateSeats,
    PlanSeats,
    SeatChange,
    Transfer,
    Unassign,
)
from seatdesk.domain.changes.kinds.term_changes import (
    AddSubscription,
    Buy,
    ChangeTier,
    EditSubscription,
    RemoveSubscription,
    Renew,
    StartPurchase,
    SubscriptionChange,
    TermChange,
    Withdraw,
)
from seatdesk.domain.changes.kinds.user_record_changes import (
    AddUsers,
    AliasEdit,
    CompleteFacts,
    EditUsers,
    FieldEdit,
    ObserveActivity,
    SetAccess,
    SetAliases,
    SetStatus,
    UserChange,
    WithdrawUsers,
)

Counted = tuple[tuple[str, int], ...]


def inverse(change: Change) -> Change | None:  # noqa: PLR0911 - one line a group
    """The change that undoes another; None for what time, an opening or an upgrade brings."""
    match change:
        case OpenAccount() | Renew() | StartPurchase() | CompleteFacts():
            return None
        case SetPolicies() | ChangeRates() | PutPriceBook() | PutPreset():
            return _settings(change)
        case PutScenario() | PutExemption() | PutHeadcount() | RecordInvoice() | PlanSeats():
            return _of_evaluation(change)
        case AddSubscription() | RemoveSubscription() | EditSubscription():
            return _subscription(change)
        case Buy() | ChangeTier() | Withdraw():
            return _term(change)
        case Assign() | Unassign() | Transfer():
            return _seats(change)
        case (
            AddUsers()
            | WithdrawUsers()
            | EditUsers()
            | ObserveActivity()
            | DateSeats()
            | SetStatus()
            | SetAccess()
            | SetAliases()
        ):
            return _users(change)
        case _:
            return _request(change)


def _of_evaluation(change: KeptApart | PlanSeats) -> Change:
    match change:
        case PutScenario(before, after):
            return PutScenario(after, before)
        case PutExemption(was, now):
            return PutExemption(now, was)
        case PutHeadcount(old, new):
            return PutHeadcount(new, old)
        case RecordInvoice(one, other):
            return RecordInvoice(other, one)
        case PlanSeats(product, seats):
            return PlanSeats(product, -seats)
        case _:
            assert_never(change)


def _settings(change: SetPolicies | ChangeRates | PutPriceBook | PutPreset) -> Change:
    match change:
        case SetPolicies(before, after, counted):
            return SetPolicies(after, before, _back(counted))
        case ChangeRates(removed, added):
            return ChangeRates(removed=added, added=removed)
        case PutPriceBook(key, was, now):
            return PutPriceBook(key, now, was)
        case PutPreset(was_kept, kept):
            return PutPreset(kept, was_kept)
        case _:
            assert_never(change)


def _back(counted: Counted) -> Counted:
    return tuple((product, -seats) for product, seats in counted)


def _subscription(change: SubscriptionChange) -> Change:
    match change:
        case AddSubscription(subscription):
            return RemoveSubscription(subscription)
        case RemoveSubscription(subscription):
            return AddSubscription(subscription)
        case EditSubscription(before, after):
            return EditSubscription(after, before)
        case _:
            assert_never(change)


def _term(change: TermChange) -> Change:
    match change:
        case Buy(product, bought):
            return Withdraw(product, bought)
        case ChangeTier(product, event):
            return Withdraw(product, event)
        case Withdraw(product, event):
            return Buy(product, event) if isinstance(event, Bought) else ChangeTier(product, event)
        case _:
            assert_never(change)


def _request(change: RequestChange) -> Change:
    match change:
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
        case _:
            return _terms(change)


def _terms(change: TermsChange) -> Change:
    match change:
        case ScheduleTerms(product, months, commitment, billing, rates, notice):
            return CancelTerms(product, months, commitment, billing, rates, notice)
        case CancelTerms(product, months, commitment, billing, rates, notice):
            return ScheduleTerms(product, months, commitment, billing, rates, notice)
        case SetRenewalPrice(product, price, before):
            return SetRenewalPrice(product, before, price)
        case _:
            assert_never(change)


def _seats(change: SeatChange) -> Change:
    match change:
        case Assign(product, users, uncounted):
            return Unassign(product, users, uncounted)
        case Unassign(product, users, uncounted, since):
            return Assign(product, users, uncounted, since)
        case Transfer(product, giver, taker, counted, was):
            return Transfer(product, taker, giver, -counted, since=was)
        case _:
            assert_never(change)


def _users(change: UserChange) -> Change:
    match change:
        case AddUsers(users):
            return WithdrawUsers(users)
        case WithdrawUsers(users):
            return AddUsers(users)
        case EditUsers() | ObserveActivity() | DateSeats():
            return _facts(change)
        case SetStatus(users, before, after, counted):
            return SetStatus(users, after, before, _back(counted))
        case SetAccess(product, users, on):
            return SetAccess(product, users, not on)
        case SetAliases(renamed):
            return SetAliases(tuple(AliasEdit(e.user, e.after, e.before) for e in renamed))
        case _:
            assert_never(change)


def _facts(change: EditUsers | ObserveActivity | DateSeats) -> Change:
    match change:
        case ObserveActivity(before, after):
            return ObserveActivity(after, before)
        case DateSeats(product, was, now):
            return DateSeats(product, now, was)
        case EditUsers(edits):
            back = (FieldEdit(edit.user, edit.field, edit.after, edit.before) for edit in edits)
            return EditUsers(tuple(back))
