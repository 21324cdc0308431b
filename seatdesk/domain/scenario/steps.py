"""The steps of a scenario: intents in a person's words, made into changes when they are looked at.

A step names its product, its users by e-mail and its numbers; prices that it does not state are
looked up on the day it takes effect (E1.2). The changes they become are those of `changes`.
"""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Final, TypeAlias, get_args

from seatdesk.domain.account.terms_and_prices import Discount, OneOff, RenewalPrice, SeatPrice
from seatdesk.domain.choices import Billing, Charge, Commitment, Convention, Rounding

RECORDED: Final = "recorded"
"""The part of a tick that says that a step was carried out in the account (E1.12)."""


class PriceFrom(StrEnum):
    """The source of a price that a step does not state."""

    USUAL = "usual"
    """The contract's price book where it names one, else its own price."""
    BOOK = "book"
    CONTRACT = "contract"


@dataclass(frozen=True, slots=True)
class Basis:
    """The seats that were certain and to check when a step was made from findings (E2.7)."""

    certain: int = 0
    to_check: int = 0


@dataclass(frozen=True, slots=True)
class Tick:
    """A part of a step that is done in the vendor's portal: which, by whom and when (E9.4).

    `part` is the action as the change list names it, or `RECORDED`.
    """

    part: str
    who: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """The facts every step has. `on` before today means today (E1.7)."""

    on: date
    product: str
    basis: Basis = Basis()
    ticks: tuple[Tick, ...] = ()
    seen: str = field(default="", compare=False)
    """Its status when the scenario was last edited or looked at (E1.10); no part of the intent."""

    @property
    def recorded(self) -> bool:
        """True when it was carried out in the account: the account has what it is about."""
        return any(tick.part == RECORDED for tick in self.ticks)


@dataclass(frozen=True, slots=True, kw_only=True)
class BuyStep(Step):
    """Additional seats. `unit` is a stated price per seat and month, before `price`."""

    seats: int
    price: PriceFrom = PriceFrom.USUAL
    unit: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveStep(Step):
    """A request that so many additional seats leave at the renewal."""

    seats: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelRemovalStep(Step):
    """The pending removal is cancelled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignStep(Step):
    """Users get a seat, all or none."""

    users: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UnassignStep(Step):
    """Users lose their seat, all or none. `release`: those who are deactivated, too (P6)."""

    users: tuple[str, ...]
    release: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferStep(Step):
    """A seat moves from one user to another."""

    giver: str
    taker: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TierStep(Step):
    """Another tier: a dearer one at once, any other from the renewal on (D8)."""

    tier: str
    base: Decimal | None = None
    included: int | None = None
    seat_price: SeatPrice | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelTierStep(Step):
    """The tier scheduled for the renewal is cancelled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsStep(Step):
    """Another commitment, length, billing and price from the renewal on (E1.4)."""

    commitment: Commitment
    months: int | None = None
    billing: Billing | None = None
    notice_days: int | None = None
    price_book: str = ""
    keep_price: bool = False
    base: Decimal | None = None
    included: int | None = None
    seat_price: SeatPrice | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelTermsStep(Step):
    """The terms scheduled for the renewal are cancelled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewalPriceStep(Step):
    """Prices change at the renewal: by a percentage, or to those stated; without either they stay.

    Of stated prices, those that are not given are as in force on the day.
    """

    percent: Decimal | None = None
    base: Decimal | None = None
    seat_price: SeatPrice | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AutoRenewStep(Step):
    """The subscription renews at the end of the term, or ends there (D10)."""

    setting: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SubscribeStep(Step):
    """A subscription that does not exist yet, entered as `subscription add` enters it.

    `start` None: the day of the step. What is None is as the account's policies say.
    """

    tier: str
    start: date | None = None
    months: int | None = None
    additional: int = 0
    currency: str = ""
    price_book: str = ""
    commitment: Commitment = Commitment.ANNUAL
    billing: Billing = Billing.MONTHLY
    base: Decimal | None = None
    included: int = 0
    seat_price: SeatPrice | None = None
    notice_days: int = 0
    minimum: int = 0
    legacy: bool = False
    future_quote: bool = False
    auto_renew: bool = True
    charge: Charge | None = None
    convention: Convention | None = None
    rounding: Rounding | None = None
    discounts: tuple[Discount, ...] = ()
    one_offs: tuple[OneOff, ...] = ()
    renewal_price: RenewalPrice | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinStep(Step):
    """So many people get a seat who have no name yet."""

    seats: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveStep(Step):
    """So many holders, not named, lose their seat."""

    seats: int


ScenarioStep: TypeAlias = (
    BuyStep
    | RemoveStep
    | CancelRemovalStep
    | AssignStep
    | UnassignStep
    | TransferStep
    | TierStep
    | CancelTierStep
    | TermsStep
    | CancelTermsStep
    | RenewalPriceStep
    | AutoRenewStep
    | SubscribeStep
    | JoinStep
    | LeaveStep
)
STEP_KINDS: tuple[type[ScenarioStep], ...] = get_args(ScenarioStep)
"""The classes of all steps; a stored scenario names them."""


def users_named(step: ScenarioStep) -> tuple[str, ...]:
    """The e-mails a step names, as they are written in it."""
    match step:
        case AssignStep(users=users) | UnassignStep(users=users):
            return users
        case TransferStep(giver=giver, taker=taker):
            return giver, taker
        case _:
            return ()
