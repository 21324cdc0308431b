"""Changes of the account itself: its opening, its policies, rates, price books and presets."""

from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from seatdesk.domain.account.account import Policies, Rate
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.changes.kinds.change_needs import (
    BILLING,
    NOBODY_ASKED,
    USERS,
    AccountPart,
    ChangeNeeds,
)
from seatdesk.domain.import_preset import ImportPreset


@dataclass(frozen=True, slots=True)
class OpenAccount(ChangeNeeds):
    """The workspace begins."""

    permissions: ClassVar = NOBODY_ASKED
    touches: ClassVar = AccountPart.ACCOUNT
    name: str
    currency: str
    time_zone: str


@dataclass(frozen=True, slots=True)
class SetPolicies(ChangeNeeds):
    """The account's own rules change. `counted`: how each pool's count moves by it."""

    permissions: ClassVar = BILLING
    touches: ClassVar = AccountPart.ACCOUNT | AccountPart.SEATS
    before: Policies
    after: Policies
    counted: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class ChangeRates(ChangeNeeds):
    """Exchange rates are entered, corrected or taken out of the account's table (B11)."""

    permissions: ClassVar = BILLING
    touches: ClassVar = AccountPart.ACCOUNT
    removed: tuple[Rate, ...]
    added: tuple[Rate, ...]


@dataclass(frozen=True, slots=True)
class PutPriceBook(ChangeNeeds):
    """A price book of the workspace is stored, changed, or removed (`after` None)."""

    permissions: ClassVar = BILLING
    touches: ClassVar = AccountPart.ACCOUNT
    key: str
    before: PriceBook | None
    after: PriceBook | None


@dataclass(frozen=True, slots=True)
class PutPreset(ChangeNeeds):
    """A preset for importing is stored, changed, renamed, or removed (`after` None)."""

    permissions: ClassVar = USERS
    touches: ClassVar = AccountPart.ACCOUNT
    before: ImportPreset | None
    after: ImportPreset | None


AccountChange: TypeAlias = OpenAccount | SetPolicies | ChangeRates | PutPriceBook | PutPreset
