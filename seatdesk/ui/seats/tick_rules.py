"""The rules for ticking a selection of boxes: mixed → all on, all on → all off (S8)."""

from collections.abc import Iterable
from dataclasses import dataclass

from seatdesk.controllers.read_models import UserRow
from seatdesk.domain.account.account import Policies
from seatdesk.domain.changes.rules import SeatHolding, check_assign, check_unassign, seat_counts
from seatdesk.domain.choices import Status
from seatdesk.domain.refusals import Refusal
from seatdesk.domain.seat_draft import SeatDraft


@dataclass(frozen=True, slots=True)
class TickPlan:
    """The plan: users whose box turns to `seated`, and refusals for those whose box cannot."""

    product: str
    seated: bool
    users: tuple[int, ...]
    names: tuple[str, ...]
    """Of the first few of them."""
    refused: tuple[Refusal, ...]
    deactivated_holders: tuple[int, ...]
    """Of the refused: those for whom the three steps can be offered (P6)."""
    uncounted: frozenset[int] = frozenset()
    """Of the turned: those whose seat does not come out of the pool (R1, R2)."""


NAMED = 3
AS_EVER = Policies()


def tick(
    rows: Iterable[UserRow],
    product: str,
    draft: SeatDraft,
    *,
    seated: bool | None = None,
    policies: Policies = AS_EVER,
) -> TickPlan:
    """Plan the boxes of these users. `seated` None: all on, unless all are on already."""
    shown = [(row, draft.shows(row.id, product, stored=product in row.seats)) for row in rows]
    target = not all(on for _, on in shown) if seated is None else seated
    turned: list[UserRow] = []
    refused: list[Refusal] = []
    holders: list[int] = []
    for row, on in shown:
        if on is target:
            continue
        refusal = _refusal(row, product, seated=target)
        if refusal is None:
            turned.append(row)
        else:
            refused.append(refusal)
            if not target:
                holders.append(row.id)
    return TickPlan(
        product,
        target,
        tuple(row.id for row in turned),
        tuple(row.name or row.email for row in turned[:NAMED]),
        tuple(refused),
        tuple(holders),
        frozenset(row.id for row in turned if not seat_counts(policies, Status(row.status))),
    )


def _refusal(row: UserRow, product: str, *, seated: bool) -> Refusal | None:
    """The refusal of one box; only what is stored can be refused, an edit can always be undone."""
    holds = product in row.seats
    if holds is seated:
        return None
    case = SeatHolding(Status(row.status), holds=holds)
    check = check_assign if seated else check_unassign
    return check(case, email=row.email, product=product)
