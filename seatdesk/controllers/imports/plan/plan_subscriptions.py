"""The plan for subscriptions: new ones of the files, and differences from those here."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from dataclasses import field as made_by
from datetime import date
from decimal import Decimal

from seatdesk.controllers.imports.plan.subscription_differences import (
    WHY_NOT_TAKEN,
    SubscriptionDifference,
    why_not,
)
from seatdesk.controllers.imports.reading.read_files import FileRead
from seatdesk.domain.account.account import Account, Subscription, new_subscription
from seatdesk.domain.account.subscription_checks import (
    MOST_SEATS,
    calendar_months_between,
    running_term,
)
from seatdesk.domain.account.terms_and_prices import Rates, SeatPrice
from seatdesk.domain.calendar import add_months
from seatdesk.domain.changes.apply import apply
from seatdesk.domain.changes.kinds.term_changes import AddSubscription
from seatdesk.domain.choices import BILLING_MONTHS, Billing
from seatdesk.domain.refusals import Refusal
from seatdesk.exchange.cell_text import key
from seatdesk.exchange.subscriptions.subscription_row import SubscriptionRow
from seatdesk.exchange.vocabulary.price_headings import TERM

YEAR = 12
NO_TIER = "Unknown tier"


@dataclass(frozen=True, slots=True)
class SkippedSubscription:
    """A subscription of the file that is left out; `why` is a code.

    `value` is what the file says instead of what it should.
    """

    product: str
    why: str
    line: int
    value: str = ""

    @property
    def sentence(self) -> str:
        """The reason in English."""
        return WHY_NOT[self.why].format(value=self.value)


@dataclass(frozen=True, slots=True)
class MissingPrice:
    """A price of the file that is not taken: the code of the reason, and where it stands."""

    why: str
    value: str
    line: int

    @property
    def sentence(self) -> str:
        """The reason, in English."""
        return WHY_NO_PRICE[self.why].format(value=self.value, line=self.line)


@dataclass(frozen=True, slots=True)
class SubscriptionPlan:
    """The plan of an import for subscriptions: added, different, unchanged and left out.

    `different` are left as they are here unless they are taken over; `same` counts those that
    agree. `unpriced` are new ones without a price, `no_price` the reasons. `own` are
    new ones that only the people of the files speak of: without a price, too. `lengths` are
    products whose file does not say how long a term is: a year is taken.
    """

    new: tuple[Subscription, ...] = ()
    different: tuple[SubscriptionDifference, ...] = ()
    same: int = 0
    not_taken: tuple[SkippedSubscription, ...] = ()
    unpriced: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    no_price: Mapping[str, MissingPrice] = made_by(default_factory=dict)
    lengths: tuple[str, ...] = ()


WHY_NO_PRICE = {
    "none": "The file names no price.",
    "price_of": "It is open whether its price is that of one seat or of all.",
    "period": "The file does not say for how long its price is.",
    "finer": "Its price for a seat and month is finer than its currency has digits.",
    "currency": "It is open which currency its price is in.",
    "two_currencies": "Its price is in another currency than the row says.",
    "negative": "Its price is below zero: {value} in line {line}. Correct it there, or enter the "
    "price by hand.",
    "unreadable": "Its price cannot be read: “{value}” in line {line}. Correct it there, or enter "
    "the price by hand.",
}
"""Reasons why a new subscription comes without a price, by code."""
WHY_NOT = {
    "unmetered": "Its number stands for as many as you like, so it is no pool of seats.",
    "no_quantity": "The file does not say how many seats it has. Add the number there, or enter "
    "the contract by hand.",
    "no_seats": "The file says that it has 0 seats, and a contract has at least one. Correct the "
    "number there, or leave the row out.",
    "seats_unusable": "The file says “{value}” seats, which is no whole number from 1 to "
    "1,000,000. Correct the number there, or leave the row out.",
    "no_renewal": "The file does not say when it renews.",
    "renewed": "Its renewal has passed, and it ended.",
    "no_account": "There is no workspace to add it to.",
    "not_whole_months": "From its start to its end are no whole months; enter it by hand.",
    "term_contradicts": "Its term is no part of the time from its start to its end; enter it by "
    "hand.",
    "term_too_long": "Its term is shorter than a month or longer than ten years; enter it by hand.",
    "twice": "The file names it several times; the first one counts.",
    "unfit": "What the file says of it does not make a contract; enter it by hand.",
}


def compare(account: Account | None, reads: Sequence[FileRead]) -> SubscriptionPlan:
    """Compare subscriptions files with an account: what they add, and where they differ."""
    new: dict[str, Subscription] = {}
    different: list[SubscriptionDifference] = []
    not_taken: list[SkippedSubscription] = []
    no_price: dict[str, MissingPrice] = {}
    lengths: list[str] = []
    same = 0
    for read in reads:
        for row in read.subscriptions.rows if read.subscriptions else ():
            existing = account.find(row.product) if account else None
            if account is not None and existing is not None and not existing.ended:
                found = list(_differences(account, existing, row))
                different += found
                same += not found
            elif row.product in new:
                not_taken.append(SkippedSubscription(row.product, "twice", row.line))
            else:
                made = _subscription_of(account, row)
                if isinstance(made, Subscription):
                    new[row.product] = made
                    no_price |= {row.product: _no_price(row)} if row.monthly is None else {}
                    lengths += [] if row.term_months else [row.product]
                else:
                    not_taken.append(
                        SkippedSubscription(row.product, made, row.line, row.quantity_said)
                    )
    return SubscriptionPlan(
        tuple(new.values()),
        tuple(different),
        same,
        tuple(not_taken),
        tuple(no_price),
        no_price=no_price,
        lengths=tuple(lengths),
    )


def with_named_products(
    account: Account | None,
    reads: Sequence[FileRead],
    plan: SubscriptionPlan,
    unknown: Mapping[str, int],
) -> SubscriptionPlan:
    """The plan with a subscription without a price for seats named as a product of their own.

    `unknown` are names of seats nobody sells, with the people who hold one. Who reads a spelling
    as itself says that it is a product; it gets the seats its people need, for a year.
    """
    if account is None:
        return plan
    own = {name for read in reads for name, of in read.options.synonyms.items() if name == of}
    start = account.as_of.replace(day=1)
    made = tuple(
        _running(account, _new(account, name, "", seats, start))
        for name, seats in unknown.items()
        if name in own
    )
    return replace(plan, new=(*plan.new, *made), own=tuple(one.product for one in made))


def _differences(
    account: Account, existing: Subscription, row: SubscriptionRow
) -> Iterator[SubscriptionDifference]:
    facts: tuple[tuple[str, object, object], ...] = (
        ("quantity", existing.pool.owned, None if row.unmetered else row.quantity),
        ("assigned", existing.assigned, row.assigned),
        ("renewal", existing.renewal, row.renewal),
        ("tier", existing.tier, None if _same_tier(existing, row) else row.tier),
    )
    for field, here, there in facts:
        if there is not None and here != there:
            why = why_not(account, existing, field, str(there))
            yield SubscriptionDifference(row.product, field, str(here), str(there), row.line, why)
    yield from _priced(account, existing, row)


def _same_tier(existing: Subscription, row: SubscriptionRow) -> bool:
    """True when a file says the same tier, perhaps with the product before it."""
    return not row.tier or key(existing.tier) in key(row.tier)


def _priced(
    account: Account, existing: Subscription, row: SubscriptionRow
) -> Iterator[SubscriptionDifference]:
    """The difference in the price of a seat, where the file names another one."""
    tiers, there = existing.term.rates.seat.tiers, row.monthly
    price = row.unit_price if there is None else there
    if not price or (there is not None and there == tiers[0].unit):
        return
    if row.currency not in {"", existing.currency} or row.no_price == "currency":
        why = "currency"
    elif there is None:
        why = row.no_price if row.no_price in WHY_NOT_TAKEN else "period"
    else:
        why = why_not(account, existing, "unit_price", str(there))
    yield SubscriptionDifference(
        row.product, "unit_price", str(tiers[0].unit), str(price), row.line, why
    )


def _subscription_of(account: Account | None, row: SubscriptionRow) -> Subscription | str:
    """The subscription that a row describes, in its running term; or the reason for none."""
    if why := _no_pool(row):
        return why
    if row.no_term or row.renewal is None:
        return row.no_term or "no_renewal"
    assert row.quantity is not None  # noqa: S101 - or there were no pool
    if account is None:
        return "no_account"
    if row.renewal <= account.as_of and not row.renewed:
        return "renewed"
    return _checked(account, row, row.quantity, row.renewal)


def _no_pool(row: SubscriptionRow) -> str:
    """The reason why a row's number makes no pool of seats; empty when it makes one."""
    if row.unmetered:
        return "unmetered"
    if not row.quantity_said:
        return "no_quantity"
    if row.quantity == 0:
        return "no_seats"
    return "" if row.quantity and row.quantity <= MOST_SEATS else "seats_unusable"


def _no_price(row: SubscriptionRow) -> MissingPrice:
    return MissingPrice(row.no_price, row.price_said, row.line)


def _checked(
    account: Account, row: SubscriptionRow, seats: int, renewal: date
) -> Subscription | str:
    months = row.term_months or YEAR
    start = row.term_start or add_months(renewal, -months)
    if add_months(start, calendar_months_between(start, renewal)) != renewal:  # 29 February
        return "unfit"
    made = _new(account, row.product, row.tier, seats, start, row=row, months=months)
    made = _running(account, replace(made, billing=_billing(row, months)))
    fits = not isinstance(apply(account, AddSubscription(made)), Refusal)
    return made if fits else "unfit"


def _billing(row: SubscriptionRow, months: int) -> Billing:
    """The billing of a row: as a column says, else by the month."""
    if row.billing == TERM or (row.billing == months and months not in _BILLINGS):
        return Billing.TERM
    return _BILLINGS.get(row.billing, Billing.MONTHLY)


_BILLINGS: Mapping[int | str | None, Billing] = {
    months: billing for billing, months in BILLING_MONTHS.items()
}


def _new(
    account: Account,
    product: str,
    tier: str,
    seats: int,
    start: date,
    *,
    row: SubscriptionRow | None = None,
    months: int = YEAR,
) -> Subscription:
    """A new subscription, as far as a file describes one."""
    price = row.monthly if row else None
    made = new_subscription(
        product=product,
        tier=tier or NO_TIER,
        currency=(row.currency if row else "") or account.currency,
        start=start,
        term_months=months,
        rates=Rates(Decimal(0), 0, SeatPrice.of(price or Decimal(0))),
        additional=seats,
    )
    return replace(made, assigned=0)


def _running(account: Account, made: Subscription) -> Subscription:
    """A subscription in the term that runs on the account's day."""
    return running_term(made, account.as_of)
