"""Subscriptions of a file beside those of the account: missing ones are filled, others compared."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from seatdesk.controllers.import_reading import FileRead
from seatdesk.domain.account import Account, Rates, SeatPrice, Subscription, new_subscription
from seatdesk.domain.calendar import add_months
from seatdesk.domain.changes import AddSubscription, apply
from seatdesk.domain.contracts import running_term
from seatdesk.domain.refusals import Refusal
from seatdesk.exchange.contracts import ContractRow

YEAR = 12
NO_TIER = "Unknown tier"


@dataclass(frozen=True, slots=True)
class Difference:
    """One figure that the file and the account give differently.

    `why_not`: code of the reason why the file's cannot be taken over, "" when it can.
    """

    product: str
    field: str
    here: str
    there: str
    line: int
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A subscription of the file that does not become one here; `why` is a code."""

    product: str
    why: str
    line: int


@dataclass(frozen=True, slots=True)
class ContractPlan:
    """`new` are added as the file has them: seats, renewal, price where it names one.

    `different` are left as they are here and shown; `same` counts those that agree.
    """

    new: tuple[Subscription, ...] = ()
    different: tuple[Difference, ...] = ()
    same: int = 0
    not_taken: tuple[NotTaken, ...] = ()


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
    same = 0
    for read in reads:
        for row in read.contracts.rows if read.contracts else ():
            known = account.find(row.product) if account else None
            if known is not None:
                found = list(_differences(known, row))
                different += found
                same += not found
            elif row.product in new:
                not_taken.append(NotTaken(row.product, "twice", row.line))
            else:
                made = _made(account, row)
                if isinstance(made, Subscription):
                    new[row.product] = made
                else:
                    not_taken.append(NotTaken(row.product, made, row.line))
    return ContractPlan(tuple(new.values()), tuple(different), same, tuple(not_taken))


def _differences(known: Subscription, row: ContractRow) -> Iterator[Difference]:
    facts: tuple[tuple[str, object, object], ...] = (
        ("quantity", known.pool.owned, None if row.unmetered else row.quantity),
        ("assigned", known.assigned, row.assigned),
        ("renewal", known.renewal, row.renewal),
    )
    for field, here, there in facts:
        if there is not None and here != there:
            yield Difference(row.product, field, str(here), str(there), row.line)


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
    rates = Rates(Decimal(0), 0, SeatPrice.of(row.unit_price or Decimal(0)))
    made = new_subscription(
        product=row.product,
        tier=row.tier or NO_TIER,
        currency=row.currency or account.currency,
        start=start,
        term_months=YEAR,
        rates=rates,
        additional=seats,
    )
    made = running_term(replace(made, assigned=0), account.as_of)
    fits = not isinstance(apply(account, AddSubscription(made)), Refusal)
    return made if fits else "unfit"
