"""Applies a change: from an account and a change to the account after it.

`apply` folds a change over the account; `carry_out` also finds which requests it cancels (D5);
`bring_forward` applies what time itself brings (D6). The changes are classes of `changes`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import assert_never

from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.account.exchange_rates import with_rates
from seatdesk.domain.account.terms_and_prices import Bought, TierChanged
from seatdesk.domain.changes import (
    purchases,
    renewal_requests,
    renewal_terms,
    subscription_changes,
)
from seatdesk.domain.changes.kinds.account_changes import (
    AccountChange,
    ChangeRates,
    OpenAccount,
    PutPreset,
    PutPriceBook,
    SetPolicies,
)
from seatdesk.domain.changes.kinds.change import Change, DatedChange
from seatdesk.domain.changes.kinds.planning_changes import (
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
    TimeChange,
    Withdraw,
)
from seatdesk.domain.changes.kinds.user_record_changes import (
    AddUsers,
    CompleteFacts,
    EditUsers,
    ObserveActivity,
    SetAccess,
    SetAliases,
    SetStatus,
    WithdrawUsers,
)
from seatdesk.domain.changes.pools import assign_seats, plan_seats, recount, unknown_product
from seatdesk.domain.changes.renewals import renewed
from seatdesk.domain.refusals import Code, Refusal, refuse


@dataclass(frozen=True, slots=True)
class CarriedOut:
    """The account after a change, and all that happened, in order: cancellations come first."""

    account: Account
    changes: tuple[Change, ...]


def carry_out(account: Account, change: Change) -> CarriedOut | Refusal:
    """Apply a change together with the cancellations it causes (D5)."""
    after = apply(account, change)
    if isinstance(after, Refusal):
        return after
    outgrown = tuple(_cancelled_by_demand(after, change))
    if not outgrown:
        return CarriedOut(after, (change,))
    first = _apply_all(account, (*outgrown, change))
    if not isinstance(first, Refusal):
        return CarriedOut(first, (*outgrown, change))
    last = _apply_all(
        after, outgrown
    )  # what is outgrown came with the change itself, as an edit does
    return last if isinstance(last, Refusal) else CarriedOut(last, (change, *outgrown))


def cause_of(change: Change) -> str:
    """The name of the change that cancelled a request; for a recount that of the policies."""
    anew = isinstance(change, SetStatus) and change.before is change.after
    return SetPolicies.__name__ if anew else type(change).__name__


def _apply_all(account: Account, changes: Iterable[Change]) -> Account | Refusal:
    for change in changes:
        done = apply(account, change)
        if isinstance(done, Refusal):
            return done
        account = done
    return account


def _cancelled_by_demand(account: Account, change: Change) -> Iterator[Change]:
    """Requests for the renewal that no longer leave everyone a seat, or are overtaken (D5, D8)."""
    for subscription in account.subscriptions:
        own = getattr(change, "product", "") == subscription.product
        upgraded = own and isinstance(change, ChangeTier)
        other_tier = upgraded or (own and _takes_tier_back(change))
        yield from renewal_requests.cancelled_by_demand(
            subscription, cause_of(change), upgraded=upgraded, other_tier=other_tier
        )


def _takes_tier_back(change: Change) -> bool:
    return isinstance(change, Withdraw) and isinstance(change.event, TierChanged)


def bring_forward(account: Account, today: date) -> tuple[Account, tuple[DatedChange, ...]]:
    """Apply the renewals and purchase starts up to `today`, in the order of their days (D6).

    Opening a day, a year or three terms later gives the same account.
    """
    happened: list[DatedChange] = []
    while (day := next_day_of_time(account, today)) is not None:
        brought = _changes_due_on(account, day)
        done = _apply_all(account, brought)
        if isinstance(done, Refusal):
            raise RuntimeError(done)  # noqa: TRY004 - what time brings cannot be refused
        account = replace(done, as_of=max(account.as_of, day))
        happened += [DatedChange(day, change) for change in brought]
    if account.as_of < today:
        account = replace(account, as_of=today)
    return account, tuple(happened)


def next_day_of_time(account: Account, today: date) -> date | None:
    """The first day on which time brings something."""
    running = [s for s in account.subscriptions if not s.ended]
    days = [s.renewal for s in running]
    days += [p.on for s in running for p in _purchases_ahead(s, account.as_of)]
    return min((day for day in days if day <= today), default=None)


def _changes_due_on(account: Account, day: date) -> list[Change]:
    """The renewals and purchase starts of a day; removals act before purchases (D7)."""
    running = [s for s in account.subscriptions if not s.ended]
    renewals: list[Change] = [Renew(s.product, day) for s in running if s.renewal == day]
    starts: list[Change] = [
        StartPurchase(s.product, bought)
        for s in running
        for bought in _purchases_ahead(s, account.as_of)
        if bought.on == day
    ]
    return renewals + starts


def _purchases_ahead(subscription: Subscription, as_of: date) -> Iterator[Bought]:
    """Purchases that do not count yet."""
    for event in subscription.term.events:
        if isinstance(event, Bought) and event.on > as_of:
            yield event


def apply(account: Account, change: Change) -> Account | Refusal:  # noqa: PLR0911 - one a group
    """Fold one change over the account, or say why it cannot be. Changes nothing it was given."""
    match change:
        case OpenAccount() | SetPolicies() | ChangeRates() | PutPriceBook() | PutPreset():
            return _change_account(account, change)
        case AddSubscription() | RemoveSubscription() | EditSubscription():
            return _change_subscriptions(account, change)
        case Assign() | Unassign() | Transfer():
            return _move_seats(account, change)
        case SetStatus():
            return recount(account, change.counted)
        case PlanSeats(product, seats):
            return plan_seats(account, product, seats)
        case (
            AddUsers()
            | WithdrawUsers()
            | EditUsers()
            | ObserveActivity()
            | SetAccess()
            | SetAliases()
            | PutScenario()
            | PutExemption()
            | PutHeadcount()
            | RecordInvoice()
            | CompleteFacts()
            | DateSeats()
        ):
            return account
        case _:
            return _change_subscription(account, change)


def _change_account(account: Account, change: AccountChange) -> Account | Refusal:
    match change:
        case OpenAccount(name, currency, time_zone):
            return replace(account, name=name, currency=currency, time_zone=time_zone)
        case SetPolicies(before, after, counted):
            if account.policies != before:
                return refuse(Code.MOVED_ON, what=account.name)
            return recount(replace(account, policies=after), counted)
        case ChangeRates(removed, added):
            rates = with_rates(account.rates, removed, added)
            return rates if isinstance(rates, Refusal) else replace(account, rates=rates)
        case PutPriceBook() | PutPreset():
            return account  # beside the account: subscriptions keep their prices
        case _:
            assert_never(change)


def _move_seats(account: Account, change: SeatChange) -> Account | Refusal:
    match change:
        case Assign(product):
            return assign_seats(account, product, change.counted)
        case Unassign(product):
            return recount(account, [(product, -change.counted)])
        case Transfer(product, _, _, counted):
            return assign_seats(account, product, counted)
        case _:
            assert_never(change)


def _change_subscriptions(account: Account, change: SubscriptionChange) -> Account | Refusal:
    match change:
        case AddSubscription(subscription):
            return subscription_changes.add(account, subscription)
        case RemoveSubscription(subscription):
            return subscription_changes.remove(account, subscription)
        case EditSubscription(before, after):
            return subscription_changes.edit(account, before, after)
        case _:
            assert_never(change)


def _change_subscription(
    account: Account, change: TermChange | RequestChange | TimeChange
) -> Account | Refusal:
    subscription = account.find(change.product)
    if subscription is None:
        return unknown_product(account, change.product)
    match change:
        case Buy() | ChangeTier() | Withdraw():
            done = _change_term(subscription, change, account.as_of)
        case StartPurchase(_, bought):
            done = purchases.start(subscription, bought)
        case Renew(_, on):
            done = _renew(subscription, on)
        case _:
            done = _change_request(subscription, change)
    return done if isinstance(done, Refusal) else account.with_subscription(done)


def _change_term(
    subscription: Subscription, change: TermChange, as_of: date
) -> Subscription | Refusal:
    match change:
        case Buy(_, bought):
            return purchases.buy(subscription, bought, as_of)
        case ChangeTier(_, event):
            return purchases.change_tier(subscription, event, as_of)
        case Withdraw(_, event):
            return purchases.withdraw(subscription, event, as_of)
        case _:
            assert_never(change)


def _renew(subscription: Subscription, on: date) -> Subscription | Refusal:
    if subscription.ended or subscription.renewal != on:
        return refuse(Code.MOVED_ON, what=subscription.product)
    return renewed(subscription)


def _change_request(subscription: Subscription, change: RequestChange) -> Subscription | Refusal:
    match change:
        case ScheduleRemoval(_, seats):
            return renewal_requests.schedule_removal(subscription, seats)
        case CancelRemoval(_, seats):
            return renewal_requests.cancel_removal(subscription, seats)
        case ScheduleTier():
            return renewal_requests.schedule_tier(subscription, change)
        case CancelTier():
            return renewal_requests.cancel_tier(subscription, change)
        case SetAutoRenew(_, on):
            return renewal_requests.set_auto_renew(subscription, on=on)
        case _:
            return _change_terms(subscription, change)


def _change_terms(subscription: Subscription, change: TermsChange) -> Subscription | Refusal:
    match change:
        case ScheduleTerms():
            return renewal_terms.schedule(subscription, change)
        case CancelTerms():
            return renewal_terms.cancel(subscription, change)
        case SetRenewalPrice():
            return renewal_terms.set_price(subscription, change)
        case _:
            assert_never(change)
