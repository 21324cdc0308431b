"""Everything that can happen to an account, one class each, and what it does.

This is the one vocabulary: checkout, downgrades, import, history, undo and scenarios speak it.
`apply` folds a change over the account; `carry_out` also finds what the change outgrows (D5);
`bring_forward` applies what time itself brings (D6).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias, assert_never

from seatdesk.domain.account import (
    Account,
    Bought,
    Policies,
    Rates,
    Removal,
    Status,
    Subscription,
    TermEvent,
    TierChanged,
    TierPlan,
    User,
)
from seatdesk.domain.contracts import check_contract, check_purchase, check_tier, renewed
from seatdesk.domain.refusals import Code, Refusal, refuse

Plain: TypeAlias = str | bool | int | None


@dataclass(frozen=True, slots=True)
class OpenAccount:
    """The workspace begins."""

    name: str
    currency: str
    time_zone: str


@dataclass(frozen=True, slots=True)
class SetPolicies:
    """The account's own rules change."""

    before: Policies
    after: Policies


@dataclass(frozen=True, slots=True)
class AddSubscription:
    """A contract enters the account."""

    subscription: Subscription


@dataclass(frozen=True, slots=True)
class RemoveSubscription:
    """A contract that nobody uses leaves the account."""

    subscription: Subscription


@dataclass(frozen=True, slots=True)
class EditSubscription:
    """A contract is corrected: what was entered wrong is entered right."""

    before: Subscription
    after: Subscription


@dataclass(frozen=True, slots=True)
class Buy:
    """Additional seats are bought for the rest of the term (C1)."""

    product: str
    bought: Bought


@dataclass(frozen=True, slots=True)
class ChangeTier:
    """A higher tier, at once (D8)."""

    product: str
    event: TierChanged


@dataclass(frozen=True, slots=True)
class Withdraw:
    """A purchase or tier change was recorded by mistake."""

    product: str
    event: TermEvent


@dataclass(frozen=True, slots=True)
class StartPurchase:
    """A purchase dated ahead begins to count. Time brings it."""

    product: str
    bought: Bought


@dataclass(frozen=True, slots=True)
class ScheduleRemoval:
    """Additional seats shall leave at the renewal (D1-D3)."""

    product: str
    seats: int


@dataclass(frozen=True, slots=True)
class CancelRemoval:
    """A scheduled removal is off: asked for, or outgrown by assignments (D4, D5)."""

    product: str
    seats: int
    outgrown: bool = False


@dataclass(frozen=True, slots=True)
class ScheduleTier:
    """A lower tier from the renewal on (D8)."""

    product: str
    tier: str
    rates: Rates


@dataclass(frozen=True, slots=True)
class CancelTier:
    """A scheduled tier downgrade is off."""

    product: str
    tier: str
    rates: Rates
    outgrown: bool = False


@dataclass(frozen=True, slots=True)
class SetAutoRenew:
    """The subscription renews at the end of the term, or ends there (D10)."""

    product: str
    on: bool


@dataclass(frozen=True, slots=True)
class Renew:
    """A term ends and the next begins, or the subscription ends. Time brings it (D6)."""

    product: str
    on: date


@dataclass(frozen=True, slots=True)
class Assign:
    """Users get a seat. `uncounted`: those whose seat the policies do not count."""

    product: str
    users: tuple[int, ...]
    uncounted: tuple[int, ...] = ()

    @property
    def counted(self) -> int:
        """Seats that come out of the pool."""
        return len(self.users) - len(self.uncounted)


@dataclass(frozen=True, slots=True)
class Unassign:
    """Users lose their seat; it stays in the pool, paid for until the renewal (S6)."""

    product: str
    users: tuple[int, ...]
    uncounted: tuple[int, ...] = ()

    @property
    def counted(self) -> int:
        """Seats that return to the pool."""
        return len(self.users) - len(self.uncounted)


@dataclass(frozen=True, slots=True)
class Transfer:
    """A seat goes from one user to another in one step (S9)."""

    product: str
    giver: int
    taker: int


@dataclass(frozen=True, slots=True)
class AddUsers:
    """Users come into the account."""

    users: tuple[User, ...]


@dataclass(frozen=True, slots=True)
class WithdrawUsers:
    """Users were added by mistake: they leave again, without seats."""

    users: tuple[User, ...]


@dataclass(frozen=True, slots=True)
class FieldEdit:
    """One field of one user, before and after, as plain values."""

    user: int
    field: str
    before: Plain
    after: Plain


@dataclass(frozen=True, slots=True)
class EditUsers:
    """Facts about users change."""

    edits: tuple[FieldEdit, ...]


@dataclass(frozen=True, slots=True)
class SetStatus:
    """Users of one status reach another (P5). `counted`: how each pool's count moves by it."""

    users: tuple[int, ...]
    before: Status
    after: Status
    counted: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class SetAccess:
    """Users may, or may no longer, use a product."""

    product: str
    users: tuple[int, ...]
    on: bool


Change: TypeAlias = (
    OpenAccount
    | SetPolicies
    | AddSubscription
    | RemoveSubscription
    | EditSubscription
    | Buy
    | ChangeTier
    | Withdraw
    | StartPurchase
    | ScheduleRemoval
    | CancelRemoval
    | ScheduleTier
    | CancelTier
    | SetAutoRenew
    | Renew
    | Assign
    | Unassign
    | Transfer
    | AddUsers
    | WithdrawUsers
    | EditUsers
    | SetStatus
    | SetAccess
)


@dataclass(frozen=True, slots=True)
class Planned:
    """A change and the day it happens: the element of histories and scenarios."""

    on: date
    change: Change


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
    outgrown = tuple(_outgrown(after))
    for cancel in outgrown:
        cleared = apply(account, cancel)
        if isinstance(cleared, Refusal):  # it arrives with the change itself: clear it afterwards
            return _carry_out_then(after, change, outgrown)
        account = cleared
    after = apply(account, change)
    return after if isinstance(after, Refusal) else CarriedOut(after, (*outgrown, change))


def _carry_out_then(
    after: Account, change: Change, cancels: tuple[Change, ...]
) -> CarriedOut | Refusal:
    for cancel in cancels:
        cleared = apply(after, cancel)
        if isinstance(cleared, Refusal):
            return cleared
        after = cleared
    return CarriedOut(after, (change, *cancels))


def _outgrown(account: Account) -> Iterator[Change]:
    for subscription in account.subscriptions:
        removal, plan = subscription.removal, subscription.tier_plan
        leaving = removal.seats if removal else 0
        if removal and removal.seats > subscription.removable:
            yield CancelRemoval(subscription.product, removal.seats, outgrown=True)
            leaving = 0
        if plan and plan.rates.included + subscription.additional - leaving < subscription.assigned:
            yield CancelTier(subscription.product, plan.tier, plan.rates, outgrown=True)


def bring_forward(account: Account, today: date) -> tuple[Account, tuple[Planned, ...]]:
    """Apply the renewals and purchase starts up to `today`, in the order of their days (D6).

    Opening a day, a year or three terms later gives the same account.
    """
    happened: list[Planned] = []
    while (day := _next_day(account, today)) is not None:
        for change in _brought_by(account, day):
            done = apply(account, change)
            if isinstance(done, Refusal):
                raise AssertionError(done)
            account = done
            happened.append(Planned(day, change))
        account = replace(account, as_of=max(account.as_of, day))
    return replace(account, as_of=max(account.as_of, today)), tuple(happened)


def _next_day(account: Account, today: date) -> date | None:
    """The first day on which time brings something."""
    running = [s for s in account.subscriptions if not s.ended]
    days = [s.renewal for s in running]
    days += [p.on for s in running for p in _ahead(s, account.as_of)]
    return min((day for day in days if day <= today), default=None)


def _brought_by(account: Account, day: date) -> list[Change]:
    """What happens on that day; removals act before purchases (D7)."""
    running = [s for s in account.subscriptions if not s.ended]
    renewals: list[Change] = [Renew(s.product, day) for s in running if s.renewal == day]
    starts: list[Change] = [
        StartPurchase(s.product, bought)
        for s in running
        for bought in _ahead(s, account.as_of)
        if bought.on == day
    ]
    return renewals + starts


def _ahead(subscription: Subscription, as_of: date) -> Iterator[Bought]:
    """Purchases that do not count yet."""
    for event in subscription.term.events:
        if isinstance(event, Bought) and event.on > as_of:
            yield event


def apply(account: Account, change: Change) -> Account | Refusal:  # noqa: C901, PLR0911, PLR0912
    """Fold one change over the account, or say why it cannot be. Changes nothing it was given."""
    match change:
        case OpenAccount(name, currency, time_zone):
            return replace(account, name=name, currency=currency, time_zone=time_zone)
        case SetPolicies(_, after):
            return replace(account, policies=after)
        case AddSubscription(subscription):
            return _add(account, subscription)
        case RemoveSubscription(subscription):
            return _remove(account, subscription)
        case AddUsers() | WithdrawUsers() | EditUsers() | SetAccess():
            return account
        case SetStatus(_, _, _, counted):
            return _recount(account, dict(counted))
        case EditSubscription(before, after):
            return _edit(account, before, after)
    subscription = account.find(change.product)
    if subscription is None:
        known = tuple(s.product for s in account.subscriptions)
        return refuse(Code.UNKNOWN_PRODUCT, product=change.product, known=known)
    done: Subscription | Refusal
    match change:
        case Assign() | Unassign():
            return _recount(account, {change.product: _seats_taken(change)})
        case Transfer():
            return account
        case Buy(_, bought):
            done = _buy(subscription, bought, account.as_of)
        case StartPurchase(_, bought):
            done = replace(subscription, additional=subscription.additional + bought.seats)
        case ChangeTier(_, event):
            done = _change_tier(subscription, event)
        case Withdraw(_, event):
            done = _withdraw(subscription, event, account.as_of)
        case ScheduleRemoval(_, seats):
            done = _schedule(subscription, seats)
        case CancelRemoval():
            done = _cancel_removal(subscription)
        case ScheduleTier(_, tier, rates):
            done = _schedule_tier(subscription, tier, rates)
        case CancelTier():
            done = _cancel_tier(subscription)
        case SetAutoRenew(_, on):
            done = _auto_renew(subscription, on=on)
        case Renew():
            done = renewed(subscription)
        case _:
            assert_never(change)
    return done if isinstance(done, Refusal) else account.with_subscription(done)


def _seats_taken(change: Assign | Unassign) -> int:
    return change.counted if isinstance(change, Assign) else -change.counted


def _recount(account: Account, moved: dict[str, int]) -> Account | Refusal:
    for product, seats in moved.items():
        subscription = account.find(product)
        if subscription is None:
            return refuse(Code.UNKNOWN_PRODUCT, product=product, known=())
        if seats > 0 and (refusal := _check_room(subscription, seats)):
            return refusal
        account = account.with_subscription(
            replace(subscription, assigned=subscription.assigned + seats)
        )
    return account


def _check_room(subscription: Subscription, seats: int) -> Refusal | None:
    """S5, and no seat on a subscription that is over or about to be (D10)."""
    pool, product = subscription.pool, subscription.product
    if subscription.ended:
        return refuse(Code.ENDED, product=product)
    if not subscription.auto_renew:
        return refuse(Code.ENDING, product=product, renewal=subscription.renewal)
    if seats > pool.unassigned:
        return refuse(
            Code.SHORT,
            product=product,
            short=seats - pool.unassigned,
            owned=pool.owned,
            assigned=pool.assigned,
        )
    return None


def _add(account: Account, subscription: Subscription) -> Account | Refusal:
    present = account.find(subscription.product)
    if present is not None and not present.ended:
        return refuse(Code.SUBSCRIPTION_EXISTS, product=subscription.product)
    return check_contract(subscription) or account.with_subscription(subscription)


def _remove(account: Account, subscription: Subscription) -> Account | Refusal:
    present = account.find(subscription.product)
    if present is None:
        known = tuple(s.product for s in account.subscriptions)
        return refuse(Code.UNKNOWN_PRODUCT, product=subscription.product, known=known)
    if present.assigned:
        return refuse(
            Code.SUBSCRIPTION_IN_USE, product=present.product, assigned=present.assigned
        )
    kept = tuple(s for s in account.subscriptions if s.product != present.product)
    return replace(account, subscriptions=kept)


def _edit(account: Account, before: Subscription, after: Subscription) -> Account | Refusal:
    present = account.find(before.product)
    if present is None or after.product != before.product:
        known = tuple(s.product for s in account.subscriptions)
        return refuse(Code.UNKNOWN_PRODUCT, product=after.product, known=known)
    after = replace(after, assigned=present.assigned)
    return check_contract(after) or account.with_subscription(after)


def _buy(subscription: Subscription, bought: Bought, as_of: date) -> Subscription | Refusal:
    if refusal := check_purchase(subscription, bought, as_of):
        return refusal
    events = (*subscription.term.events, bought)
    now = bought.seats if bought.on <= as_of else 0
    return replace(
        subscription.with_term(events=tuple(sorted(events, key=lambda event: event.on))),
        additional=subscription.additional + now,
    )


def _withdraw(subscription: Subscription, event: TermEvent, as_of: date) -> Subscription | Refusal:
    if event not in subscription.term.events:
        return refuse(Code.MOVED_ON, what=subscription.product)
    events = list(subscription.term.events)
    events.remove(event)
    left = subscription.with_term(events=tuple(events))
    if isinstance(event, TierChanged):
        _, rates = left.term.tier_on(as_of)
        left = replace(left, included=rates.included)
    elif event.on <= as_of:
        left = replace(left, additional=left.additional - event.seats)
    if left.pool.unassigned < 0:
        return refuse(
            Code.SHORT,
            product=left.product,
            short=-left.pool.unassigned,
            owned=left.pool.owned,
            assigned=left.assigned,
        )
    return left


def _change_tier(subscription: Subscription, event: TierChanged) -> Subscription | Refusal:
    if refusal := check_tier(subscription, event.tier, event.rates, at_once=True):
        return refusal
    events = (*subscription.term.events, event)
    return replace(
        subscription.with_term(events=tuple(sorted(events, key=lambda e: e.on))),
        included=event.rates.included,
    )


def _schedule(subscription: Subscription, seats: int) -> Subscription | Refusal:
    """D1, D2, D7: one request at a time, never more than what is unassigned and additional."""
    product, pool = subscription.product, subscription.pool
    if subscription.ended:
        return refuse(Code.ENDED, product=product)
    if subscription.legacy or subscription.future_quote:
        reason = "legacy" if subscription.legacy else "future_quote"
        return refuse(Code.CONTACT_CSM, product=product, reason=reason)
    if subscription.removal is not None:
        pending = subscription.removal
        return refuse(
            Code.ALREADY_SCHEDULED, product=product, seats=pending.seats, effective=pending.effective
        )
    if subscription.removable == 0:
        return refuse(
            Code.NOTHING_REMOVABLE,
            product=product,
            additional=pool.additional,
            unassigned=pool.unassigned,
            minimum=subscription.minimum,
        )
    if seats < 1:
        return refuse(
            Code.QUANTITY, product=product, value=seats, least=1, most=subscription.removable
        )
    if seats > subscription.removable:
        return refuse(
            Code.MORE_THAN_REMOVABLE,
            product=product,
            seats=seats,
            removable=subscription.removable,
        )
    return replace(subscription, removal=Removal(seats, subscription.renewal))


def _cancel_removal(subscription: Subscription) -> Subscription | Refusal:
    if subscription.removal is None:
        return refuse(Code.NOTHING_PENDING, product=subscription.product)
    return replace(subscription, removal=None)


def _schedule_tier(subscription: Subscription, tier: str, rates: Rates) -> Subscription | Refusal:
    if refusal := check_tier(subscription, tier, rates, at_once=False):
        return refusal
    return replace(subscription, tier_plan=TierPlan(tier, rates, subscription.renewal))


def _cancel_tier(subscription: Subscription) -> Subscription | Refusal:
    if subscription.tier_plan is None:
        return refuse(Code.NOTHING_PENDING, product=subscription.product)
    return replace(subscription, tier_plan=None)


def _auto_renew(subscription: Subscription, *, on: bool) -> Subscription | Refusal:
    product = subscription.product
    if subscription.ended:
        return refuse(Code.ENDED, product=product)
    if subscription.auto_renew == on:
        return refuse(Code.SAME_SETTING, product=product, setting="on" if on else "off")
    if not on and subscription.assigned:
        return refuse(Code.HOLDERS_LEFT, product=product, assigned=subscription.assigned)
    return replace(subscription, auto_renew=on)
