"""Subscriptions of a file beside those of the account: missing ones are filled, others compared."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from seatdesk.controllers.import_reading import FileRead
from seatdesk.controllers.import_taking import Difference, why_not
from seatdesk.domain.account import Account, Rates, SeatPrice, Subscription, new_subscription
from seatdesk.domain.calendar import add_months
from seatdesk.domain.changes import AddSubscription, apply
from seatdesk.domain.contracts import running_term
from seatdesk.domain.refusals import Refusal
from seatdesk.exchange.contracts import ContractRow
from seatdesk.exchange.values import key

YEAR = 12
NO_TIER = "Unknown tier"


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A subscription of the file that does not become one here; `why` is a code."""

    product: str
    why: str
    line: int


@dataclass(frozen=True, slots=True)
class ContractPlan:
    """`new` are added as the file has them: seats, renewal, price where it names one.

    `different` are left as they are here unless they are taken over; `same` counts those that
    agree. `unpriced` are new ones whose price is left open, because the file does not say what it
    is for. `own` are new ones that only the people of the files speak of: without a price, too.
    """

    new: tuple[Subscription, ...] = ()
    different: tuple[Difference, ...] = ()
    same: int = 0
    not_taken: tuple[NotTaken, ...] = ()
    unpriced: tuple[str, ...] = ()
    own: tuple[str, ...] = ()


WHY_NOT = {
    "unmetered": "Its number stands for as many as you like, so it is no pool of seats.",
    "no_quantity": "The file does not say how many seats it has.",
    "no_renewal": "The file does not say when it renews.",
    "renewed": "Its renewal has passed: it is not running any more.",
    "no_account": "There is no workspace to add it to.",
    "twice": "The file names it several times; the first one counts.",
    "unfit": "What the file says of it does not make a contract; enter it by hand.",
}


def compare(account: Account | None, reads: Sequence[FileRead]) -> ContractPlan:
    """What the subscriptions files would add to an account, and where they differ from it."""
    new: dict[str, Subscription] = {}
    different: list[Difference] = []
    not_taken: list[NotTaken] = []
    unpriced: list[str] = []
    same = 0
    for read in reads:
        for row in read.contracts.rows if read.contracts else ():
            known = account.find(row.product) if account else None
            if account is not None and known is not None and not known.ended:
                found = list(_differences(account, known, row))
                different += found
                same += not found
            elif row.product in new:
                not_taken.append(NotTaken(row.product, "twice", row.line))
            else:
                made = _made(account, row)
                if isinstance(made, Subscription):
                    new[row.product] = made
                    unpriced += [row.product] if row.unit_price and row.monthly is None else []
                else:
                    not_taken.append(NotTaken(row.product, made, row.line))
    return ContractPlan(
        tuple(new.values()), tuple(different), same, tuple(not_taken), tuple(unpriced)
    )


def with_own(
    account: Account | None,
    reads: Sequence[FileRead],
    plan: ContractPlan,
    unknown: Mapping[str, int],
) -> ContractPlan:
    """The plan, and a subscription without a price for seats that somebody said are of their own.

    `unknown` are names of seats nobody sells, with the people who hold one. Who reads a spelling
    as itself says that it is a product; it gets the seats its people need, for a year.
    """
    if account is None:
        return plan
    own = {name for read in reads for name, of in read.options.synonyms.items() if name == of}
    start = account.as_of.replace(day=1)
    made = tuple(
        _new(account, name, "", seats, start) for name, seats in unknown.items() if name in own
    )
    return replace(plan, new=(*plan.new, *made), own=tuple(one.product for one in made))


def _differences(account: Account, known: Subscription, row: ContractRow) -> Iterator[Difference]:
    facts: tuple[tuple[str, object, object], ...] = (
        ("quantity", known.pool.owned, None if row.unmetered else row.quantity),
        ("assigned", known.assigned, row.assigned),
        ("renewal", known.renewal, row.renewal),
        ("tier", known.tier, None if _same_tier(known, row) else row.tier),
    )
    for field, here, there in facts:
        if there is not None and here != there:
            why = why_not(account, known, field, str(there))
            yield Difference(row.product, field, str(here), str(there), row.line, why)
    yield from _priced(account, known, row)


def _same_tier(known: Subscription, row: ContractRow) -> bool:
    """Whether a file says the same tier, perhaps with the product before it."""
    return not row.tier or key(known.tier) in key(row.tier)


def _priced(account: Account, known: Subscription, row: ContractRow) -> Iterator[Difference]:
    """The price of a seat, where the file names one and the contract has no steps."""
    tiers, there = known.term.rates.seat.tiers, row.monthly
    if not row.unit_price or (there is not None and there == tiers[0].unit):
        return
    if row.currency not in {"", known.currency}:
        why = "currency"
    elif there is None:
        why = "period"
    else:
        why = why_not(account, known, "unit_price", str(there))
    told = str(row.unit_price if there is None else there)
    yield Difference(row.product, "unit_price", str(tiers[0].unit), told, row.line, why)


def _made(account: Account | None, row: ContractRow) -> Subscription | str:
    """The subscription that a row describes, running for a year up to its renewal; or why none."""
    if row.unmetered:
        return "unmetered"
    if not row.quantity:
        return "no_quantity"
    if row.renewal is None:
        return "no_renewal"
    if account is None:
        return "no_account"
    if row.renewal <= account.as_of:
        return "renewed"
    return _checked(account, row, row.quantity, row.renewal)


def _checked(account: Account, row: ContractRow, seats: int, renewal: date) -> Subscription | str:
    start = add_months(renewal, -YEAR)
    if add_months(start, YEAR) != renewal:  # 29 February
        return "unfit"
    price, currency = row.monthly or Decimal(0), row.currency
    made = _new(account, row.product, row.tier, seats, start, price=price, currency=currency)
    fits = not isinstance(apply(account, AddSubscription(made)), Refusal)
    return made if fits else "unfit"


def _new(
    account: Account,
    product: str,
    tier: str,
    seats: int,
    start: date,
    *,
    price: Decimal = Decimal(0),
    currency: str = "",
) -> Subscription:
    """A year's contract over seats, as far as a file can say."""
    made = new_subscription(
        product=product,
        tier=tier or NO_TIER,
        currency=currency or account.currency,
        start=start,
        term_months=YEAR,
        rates=Rates(Decimal(0), 0, SeatPrice.of(price)),
        additional=seats,
    )
    return running_term(replace(made, assigned=0), account.as_of)
