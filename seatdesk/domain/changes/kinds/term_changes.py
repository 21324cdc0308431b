"""Changes of subscriptions and of their terms: added, corrected, bought for, renewed."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, TypeAlias

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.terms_and_prices import Bought, TermEvent, TierChanged
from seatdesk.domain.changes.kinds.change_needs import (
    BILLING,
    BOTH,
    NOBODY_ASKED,
    AccountPart,
    ChangeNeeds,
)


@dataclass(frozen=True, slots=True)
class AddSubscription(ChangeNeeds):
    """A subscription is added to the account."""

    permissions: ClassVar = BILLING
    touches: ClassVar = AccountPart.SUBSCRIPTIONS
    subscription: Subscription


@dataclass(frozen=True, slots=True)
class RemoveSubscription(ChangeNeeds):
    """A subscription that nobody uses is removed from the account."""

    permissions: ClassVar = BILLING
    touches: ClassVar = AccountPart.SUBSCRIPTIONS
    subscription: Subscription


@dataclass(frozen=True, slots=True)
class EditSubscription(ChangeNeeds):
    """A subscription is corrected: what was entered wrong is entered right."""

    permissions: ClassVar = BILLING
    touches: ClassVar = AccountPart.SUBSCRIPTIONS | AccountPart.DOWNGRADES
    before: Subscription
    after: Subscription


@dataclass(frozen=True, slots=True)
class Buy(ChangeNeeds):
    """Additional seats are bought for the rest of the term (C1)."""

    permissions: ClassVar = BOTH
    touches: ClassVar = AccountPart.SUBSCRIPTIONS
    product: str
    bought: Bought


@dataclass(frozen=True, slots=True)
class ChangeTier(ChangeNeeds):
    """A higher tier, at once (D8)."""

    permissions: ClassVar = BILLING
    touches: ClassVar = AccountPart.SUBSCRIPTIONS
    product: str
    event: TierChanged


@dataclass(frozen=True, slots=True)
class Withdraw(ChangeNeeds):
    """A purchase or tier change was recorded by mistake."""

    permissions: ClassVar = BOTH
    touches: ClassVar = AccountPart.SUBSCRIPTIONS
    product: str
    event: TermEvent


@dataclass(frozen=True, slots=True)
class StartPurchase(ChangeNeeds):
    """A purchase dated ahead begins to count. Time brings it."""

    permissions: ClassVar = NOBODY_ASKED
    touches: ClassVar = AccountPart.SUBSCRIPTIONS
    product: str
    bought: Bought


@dataclass(frozen=True, slots=True)
class Renew(ChangeNeeds):
    """A term ends and the next begins, or the subscription ends. Time brings it (D6)."""

    permissions: ClassVar = NOBODY_ASKED
    touches: ClassVar = AccountPart.SUBSCRIPTIONS | AccountPart.DOWNGRADES
    product: str
    on: date


SubscriptionChange: TypeAlias = AddSubscription | RemoveSubscription | EditSubscription
TermChange: TypeAlias = Buy | ChangeTier | Withdraw
TimeChange: TypeAlias = StartPurchase | Renew
