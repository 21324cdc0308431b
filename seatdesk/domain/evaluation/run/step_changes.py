"""The changes that a step becomes on its day, with the prices and rules of that day (E1.3).

No changes: the result is there already (E1.8).
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from decimal import Decimal
from typing import TypeAlias, assert_never

from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.account.entry_checks import check_entered
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.account.subscription_checks import check_prices, check_rates
from seatdesk.domain.account.subscription_form import SubscriptionForm, entered_subscription
from seatdesk.domain.account.terms_and_prices import (
    OWN_PRICE,
    Bought,
    Rates,
    RenewalPrice,
    SeatPrice,
)
from seatdesk.domain.changes import priced_changes
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.request_changes import ScheduleRemoval, SetAutoRenew
from seatdesk.domain.changes.kinds.seat_changes import PlanSeats, Unassign
from seatdesk.domain.changes.kinds.term_changes import AddSubscription, Buy
from seatdesk.domain.changes.pools import unknown_product
from seatdesk.domain.changes.priced_changes import TermsForm
from seatdesk.domain.evaluation.run.roster import Roster
from seatdesk.domain.evaluation.run.seat_steps import seat_changes
from seatdesk.domain.refusals import Refusal
from seatdesk.domain.scenario.steps import (
    AssignStep,
    AutoRenewStep,
    BuyStep,
    CancelRemovalStep,
    CancelTermsStep,
    CancelTierStep,
    JoinStep,
    LeaveStep,
    PriceFrom,
    RemoveStep,
    RenewalPriceStep,
    ScenarioStep,
    SubscribeStep,
    TermsStep,
    TierStep,
    TransferStep,
    UnassignStep,
)

Changes: TypeAlias = tuple[Change, ...]
RequestStep: TypeAlias = (
    CancelRemovalStep
    | CancelTierStep
    | CancelTermsStep
    | TermsStep
    | RenewalPriceStep
    | RemoveStep
    | AutoRenewStep
)
ADDING = (BuyStep, SubscribeStep)
"""Steps that add to what is there: nothing but that they were recorded says that it is done."""


@dataclass(frozen=True, slots=True)
class Morning:
    """The state in which a step finds everything on its day."""

    account: Account
    roster: Roster
    books: Sequence[PriceBook]

    @property
    def day(self) -> date:
        """The day."""
        return self.account.as_of


def step_changes(step: ScenarioStep, now: Morning) -> Changes | Refusal:
    """The changes of a step; none where nothing is left to do; or the refusal."""
    return () if step.recorded and isinstance(step, ADDING) else _asked(step, now)


def _asked(  # noqa: PLR0911 - one line a verb
    step: ScenarioStep, now: Morning
) -> Changes | Refusal:
    if isinstance(step, SubscribeStep):
        return _subscribed(step, now)
    subscription = now.account.find(step.product)
    if subscription is None:
        return unknown_product(now.account, step.product)
    match step:
        case AssignStep() | UnassignStep() | TransferStep():
            found = seat_changes(step, now.account.policies, now.roster)
            return _still_held(found, subscription.assigned)
        case JoinStep(seats=seats):
            return (PlanSeats(step.product, seats),)
        case LeaveStep(seats=seats):
            return (PlanSeats(step.product, -seats),)
        case BuyStep():
            return _one(_bought(step, subscription, now))
        case TierStep():
            return _one(_tier(step, subscription, now))
        case _:
            return _one(_request(step, subscription, now))


def _still_held(changes: Changes | Refusal, held: int) -> Changes | Refusal:
    """Unassigned seats as far as any is held: people without a name may have freed the others."""
    if isinstance(changes, Refusal) or len(changes) != 1:
        return changes
    change = changes[0]
    if not isinstance(change, Unassign) or change.counted <= held:
        return changes
    uncounted = frozenset(change.uncounted)
    freed = frozenset([user for user in change.users if user not in uncounted][held:])
    left = tuple(user for user in change.users if user not in freed)
    return (replace(change, users=left),) if left else ()


def _one(change: Change | Refusal) -> Changes | Refusal:
    return change if isinstance(change, Refusal) else (change,)


def _request(  # noqa: PLR0911 - one line a verb
    step: RequestStep, subscription: Subscription, now: Morning
) -> Change | Refusal:
    match step:
        case CancelRemovalStep():
            return priced_changes.removal_cancelled(subscription)
        case CancelTierStep():
            return priced_changes.tier_cancelled(subscription)
        case CancelTermsStep():
            return priced_changes.terms_cancelled(subscription)
        case TermsStep():
            return priced_changes.terms_scheduled(subscription, _form(step), now.books)
        case RenewalPriceStep():
            price = _renewal_price(step, subscription)
            return priced_changes.renewal_price_set(subscription, price)
        case RemoveStep(product=product, seats=seats):
            return ScheduleRemoval(product, seats)
        case AutoRenewStep(product=product, setting=on):
            return SetAutoRenew(product, on)
        case _:
            assert_never(step)


def _bought(step: BuyStep, subscription: Subscription, now: Morning) -> Buy | Refusal:
    """A purchase on its day, at the price stated, the book's of the day, or the contract's."""
    product, seats = step.product, step.seats
    if step.unit is not None:
        stated = Rates(Decimal(0), 0, SeatPrice.of(step.unit))
        refusal = check_rates(subscription, stated)
        return refusal or Buy(product, Bought(now.day, seats, step.unit, OWN_PRICE))
    match step.price:
        case PriceFrom.CONTRACT:
            return Buy(product, Bought(now.day, seats))
        case PriceFrom.BOOK:
            return priced_changes.purchase_from_book(subscription, seats, now.day, now.books)
        case _:
            return priced_changes.purchase(subscription, seats, now.day, now.books)


def _tier(step: TierStep, subscription: Subscription, now: Morning) -> Change | Refusal:
    rates = None
    if (step.base, step.included, step.seat_price) != (None, None, None):
        _, current = subscription.term.tier_on(date.max)
        rates = priced_changes.stated_rates(current, step.base, step.included, step.seat_price)
    return priced_changes.tier_change(subscription, step.tier, rates, now.books, today=now.day)


def _form(step: TermsStep) -> TermsForm:
    return TermsForm(**{field.name: getattr(step, field.name) for field in fields(TermsForm)})


def _renewal_price(step: RenewalPriceStep, subscription: Subscription) -> RenewalPrice | None:
    if step.percent is not None:
        return RenewalPrice(percent=step.percent)
    if step.base is None and step.seat_price is None:
        return None
    _, now = subscription.term.tier_on(date.max)
    return RenewalPrice(rates=priced_changes.stated_rates(now, step.base, None, step.seat_price))


def _subscribed(step: SubscribeStep, now: Morning) -> Changes | Refusal:
    """A new subscription as `subscription add` enters it."""
    said = {f.name: getattr(step, f.name) for f in fields(SubscriptionForm)}
    form = SubscriptionForm(**{**said, "start": step.start or now.day})
    made = entered_subscription(form, now.account, now.books, now.day)
    if isinstance(made, Refusal):
        return made
    return check_prices(made) or check_entered(made) or (AddSubscription(made),)
