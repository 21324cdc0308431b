"""The keys of a step's document: what each verb needs, how it is read, and how it is written."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, TypeAlias

from seatdesk.domain.account.terms_and_prices import Discount, OneOff, RenewalPrice
from seatdesk.domain.choices import Billing, Charge, Commitment, Convention, Rounding
from seatdesk.domain.json_values import to_plain
from seatdesk.domain.scenario.step_values import (
    OFF,
    ON,
    one_of,
    plain_amount,
    plain_seat_price,
    plain_value,
    plain_values,
    read_amount,
    read_basis,
    read_count,
    read_day,
    read_days,
    read_email,
    read_emails,
    read_flag,
    read_months,
    read_percent,
    read_price,
    read_seat_price,
    read_seats,
    read_setting,
    read_text,
    read_ticks,
)
from seatdesk.domain.scenario.steps import (
    AssignStep,
    AutoRenewStep,
    Basis,
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

Read: TypeAlias = Callable[[object], Mapping[str, Any]]
Write: TypeAlias = Callable[[Any], object]


@dataclass(frozen=True, slots=True)
class StepKey:
    """One key of a step: how its value is read, and written; None written is left out."""

    name: str
    read: Read
    write: Write
    required: bool = False


def _key(
    name: str,
    read: Callable[[object], Any],
    write: Callable[[Any], object] = to_plain,
    *,
    attribute: str = "",
    required: bool = False,
) -> StepKey:
    """A key that is one attribute of the step. One that is not required has a default."""
    said = attribute or name

    def written(step: object) -> object:
        value = getattr(step, said)
        field = type(step).__dataclass_fields__[said]  # type: ignore[attr-defined]
        return None if not required and value == field.default else write(value)

    return StepKey(name, lambda value: {said: read(value)}, written, required)


def _written_price(step: BuyStep) -> object:
    if step.unit is not None:
        return plain_amount(step.unit)
    return None if step.price is PriceFrom.USUAL else step.price.value


def _written_basis(step: ScenarioStep) -> object:
    basis = step.basis
    return None if basis == Basis() else {"certain": basis.certain, "to_check": basis.to_check}


def _written_ticks(step: ScenarioStep) -> object:
    ticks = [{"part": t.part, "who": t.who, "on": t.on.isoformat()} for t in step.ticks]
    return ticks or None


SEATS = _key("seats", read_seats, required=True)
USERS = _key("users", read_emails, required=True)
BASE = _key("base", read_amount, plain_amount)
INCLUDED = _key("included", read_count)
SEAT_PRICE = _key("seat_price", read_seat_price, plain_seat_price)
MONTHS = _key("months", read_months)
BILLING = _key("billing", one_of(Billing))
PRICE_BOOK = _key("price_book", read_text)
NOTICE_DAYS = _key("notice_days", read_days)
TIER = _key("tier", read_text, required=True)
COMMON: Final = (
    _key("on", read_day, required=True),
    _key("product", read_text, required=True),
    StepKey("basis", lambda value: {"basis": read_basis(value)}, _written_basis),
    StepKey("ticks", lambda value: {"ticks": read_ticks(value)}, _written_ticks),
)
SUBSCRIBE: Final = (
    TIER,
    PRICE_BOOK,
    _key("start", read_day),
    _key("currency", read_text),
    _key("commitment", one_of(Commitment)),
    BILLING,
    MONTHS,
    _key("additional", read_count),
    BASE,
    INCLUDED,
    SEAT_PRICE,
    _key("minimum", read_count),
    NOTICE_DAYS,
    _key("legacy", read_flag),
    _key("future_quote", read_flag),
    _key("auto_renew", read_flag),
    _key("charge", one_of(Charge)),
    _key("convention", one_of(Convention)),
    _key("rounding", one_of(Rounding)),
    _key("discounts", plain_values(Discount)),
    _key("one_offs", plain_values(OneOff)),
    _key("renewal_price", plain_value(RenewalPrice)),
)
TERMS: Final = (
    _key("commitment", one_of(Commitment), required=True),
    MONTHS,
    BILLING,
    NOTICE_DAYS,
    PRICE_BOOK,
    _key("keep_price", read_flag),
    BASE,
    INCLUDED,
    SEAT_PRICE,
)


class Verb(StrEnum):
    """The verbs of steps, as documents call them (E1.3)."""

    BUY = "buy"
    REMOVE = "remove"
    CANCEL_REMOVAL = "cancel-removal"
    ASSIGN = "assign"
    UNASSIGN = "unassign"
    TRANSFER = "transfer"
    TIER = "tier"
    CANCEL_TIER = "cancel-tier"
    TERMS = "terms"
    CANCEL_TERMS = "cancel-terms"
    RENEWAL_PRICE = "renewal-price"
    AUTO_RENEW = "auto-renew"
    SUBSCRIBE = "subscribe"
    JOIN = "join"
    LEAVE = "leave"


VERBS: Final[Mapping[Verb, tuple[type[ScenarioStep], tuple[StepKey, ...]]]] = {
    Verb.BUY: (BuyStep, (SEATS, StepKey("price", read_price, _written_price))),
    Verb.REMOVE: (RemoveStep, (SEATS,)),
    Verb.CANCEL_REMOVAL: (CancelRemovalStep, ()),
    Verb.ASSIGN: (AssignStep, (USERS,)),
    Verb.UNASSIGN: (UnassignStep, (USERS, _key("release", read_flag))),
    Verb.TRANSFER: (
        TransferStep,
        (
            _key("from", read_email, attribute="giver", required=True),
            _key("to", read_email, attribute="taker", required=True),
        ),
    ),
    Verb.TIER: (TierStep, (TIER, BASE, INCLUDED, SEAT_PRICE)),
    Verb.CANCEL_TIER: (CancelTierStep, ()),
    Verb.TERMS: (TermsStep, TERMS),
    Verb.CANCEL_TERMS: (CancelTermsStep, ()),
    Verb.RENEWAL_PRICE: (
        RenewalPriceStep,
        (_key("percent", read_percent, plain_amount), BASE, SEAT_PRICE),
    ),
    Verb.AUTO_RENEW: (
        AutoRenewStep,
        (_key("setting", read_setting, lambda on: ON if on else OFF, required=True),),
    ),
    Verb.SUBSCRIBE: (SubscribeStep, SUBSCRIBE),
    Verb.JOIN: (JoinStep, (SEATS,)),
    Verb.LEAVE: (LeaveStep, (SEATS,)),
}
_VERB_OF: Final = {kind: verb for verb, (kind, _) in VERBS.items()}
APART: Final[Mapping[Verb, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    Verb.RENEWAL_PRICE: (("percent",), ("base", "seat_price")),
    Verb.TERMS: (("price_book",), ("base", "included", "seat_price", "keep_price")),
    Verb.SUBSCRIBE: (("price_book",), ("base", "included", "seat_price")),
}
"""Keys that exclude each other: a price is the book's or stated, a change a part or an amount."""


def verb_of(step: ScenarioStep) -> Verb:
    """The verb of a step."""
    return _VERB_OF[type(step)]
