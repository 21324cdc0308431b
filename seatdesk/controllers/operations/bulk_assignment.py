"""Bulk assignment: assigning or unassigning the seats of very many users at once (S8).

A draft keeps every box that was turned; a selection of everything the filter shows, of a million
users, is looked at here and stored at once.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from seatdesk.controllers.operations import assignments
from seatdesk.controllers.operations.use_case import UseCase
from seatdesk.domain.changes.rules import check_assign, check_unassign
from seatdesk.domain.refusals import Refusal
from seatdesk.domain.seat_draft import BuyFirst, decide_save

MOST_LISTED = 100
"""Refusals that are worded; more are counted."""


@dataclass(frozen=True, slots=True)
class BulkAssignment:
    """The plan of a bulk assignment: users whose seat changes to `seated`, and those refused."""

    product: str
    seated: bool
    users: tuple[int, ...]
    refused: tuple[Refusal, ...]
    """The first of them, with the reasons."""
    left_out: int
    """Number of users who are refused."""
    short: int
    """Seats to buy before they can be stored."""
    cancels: tuple[tuple[str, int], ...]
    """Pending requests that it would cancel: product and seats, 0 for a lower tier (D5)."""


def plan_bulk_assignment(
    use_case: UseCase,
    product: str,
    users: Sequence[int],
    seated: bool | None,  # noqa: FBT001 - as it was asked
) -> BulkAssignment:
    """Plan the seats of users. `seated` None: assign them all, or unassign if all hold one."""
    use_case.expect(len(users))
    candidates = assignments.candidates_for(use_case, product, assignments.without_repeats(users))
    target = not _all_hold(candidates) if seated is None else seated
    changing, refused, left_out = _split_by_rule(use_case, candidates, seated=target)
    accepted = assignments.SeatCandidates(product, changing, candidates.cases)
    short, cancels = _room(use_case, accepted) if target else (0, ())
    return BulkAssignment(product, target, changing, refused, left_out, short, cancels)


def _split_by_rule(
    use_case: UseCase, candidates: assignments.SeatCandidates, *, seated: bool
) -> tuple[tuple[int, ...], tuple[Refusal, ...], int]:
    """Users whose seat can change, the first refusals, and how many are refused."""
    check = check_assign if seated else check_unassign
    changing: list[int] = []
    refused: list[Refusal] = []
    left_out = 0
    for case, members in candidates.cases:
        if case.holds is seated:
            continue
        if check(case, email="", product=candidates.product) is None:
            changing += members
            continue
        left_out += len(members)
        for user in use_case.work.users.by_id(members[: MOST_LISTED - len(refused)]):
            refusal = check(case, email=user.email, product=candidates.product)
            refused += [refusal] if refusal else []
    return tuple(changing), tuple(refused), left_out


def _all_hold(candidates: assignments.SeatCandidates) -> bool:
    return all(case.holds for case, _ in candidates.cases)


def _room(
    use_case: UseCase, candidates: assignments.SeatCandidates
) -> tuple[int, tuple[tuple[str, int], ...]]:
    """The seats that are short, and the pending requests that would be cancelled."""
    account = use_case.account
    without = frozenset(candidates.uncounted(account.policies))
    counted = (
        sum(user not in without for user in candidates.users) if without else len(candidates.users)
    )
    balance = {candidates.product: counted}
    decision = decide_save({s.product: s.pool for s in account.subscriptions}, balance)
    short = decision.shortfall if isinstance(decision, BuyFirst) else {}
    return short.get(candidates.product, 0), assignments.cancelled_by_demand(
        account, balance, short
    )
