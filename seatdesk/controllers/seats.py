"""Assigning seats: the draft's Save, bulk actions, transfers (S3-S9, P6)."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.operations import assignments, user_changes
from seatdesk.controllers.operations.bulk_assignment import BulkAssignment, plan_bulk_assignment
from seatdesk.controllers.operations.use_case import UseCase, decline, decline_all
from seatdesk.controllers.outcome import CancelledRequest, Outcome
from seatdesk.controllers.runner import UseCaseRunner
from seatdesk.domain.account.account import Account
from seatdesk.domain.changes.kinds.seat_changes import Assign, Transfer
from seatdesk.domain.refusals import Code, Refusal
from seatdesk.domain.seat_draft import BuyFirst, SaveDecision, SeatEdit, decide_save

STEPS = 3
"""Every user is looked at, written into the history, and given or taken the seat."""


@dataclass(frozen=True, slots=True)
class SavePreview:
    """The preview of saving edits: Save or Checkout, cancelled requests, refusals (S3, D5)."""

    decision: SaveDecision
    cancels: tuple[tuple[str, int], ...]
    """Pending requests it would cancel: product and seats, 0 seats for a lower tier."""
    refused: tuple[Refusal, ...]


@dataclass(frozen=True, slots=True)
class SavedSeats:
    """Counts of what was saved, and the pending requests that were cancelled with it (D5)."""

    assigned: int
    unassigned: int
    cancelled: tuple[CancelledRequest, ...] = ()
    freed: tuple[str, ...] = ()
    """The products of which seats were unassigned."""


@dataclass(frozen=True, slots=True)
class EditsByProduct:
    """Edits of seats by product: users to assign a seat to, and users to unassign it from."""

    to_assign: Mapping[str, tuple[int, ...]]
    to_unassign: Mapping[str, tuple[int, ...]]

    @classmethod
    def of(cls, edits: Iterable[SeatEdit]) -> "EditsByProduct":
        """The edits in order; the last one about a box counts."""
        boxes = {(edit.product, edit.user): edit.seated for edit in edits}
        to_assign: dict[str, list[int]] = defaultdict(list)
        to_unassign: dict[str, list[int]] = defaultdict(list)
        for (product, user), seated in boxes.items():
            (to_assign if seated else to_unassign)[product].append(user)
        return cls(
            {product: tuple(users) for product, users in to_assign.items()},
            {product: tuple(users) for product, users in to_unassign.items()},
        )

    @property
    def products(self) -> tuple[str, ...]:
        """Every product that is touched."""
        return tuple(dict.fromkeys((*self.to_unassign, *self.to_assign)))

    @property
    def users(self) -> int:
        """The number of boxes that are ticked or cleared."""
        return sum(map(len, (*self.to_assign.values(), *self.to_unassign.values())))


class SeatsController:
    """The use cases behind the Seats page."""

    def __init__(self, runner: UseCaseRunner) -> None:
        self._runner = runner

    def preview(self, edits: Iterable[SeatEdit]) -> SavePreview:
        """Preview what saving these edits would do."""
        by_product = EditsByProduct.of(edits)
        return self._runner.look(lambda use_case: _preview(use_case, by_product))

    def save(
        self, edits: Iterable[SeatEdit], note: str = "", progress: Progress | None = None
    ) -> Outcome[SavedSeats]:
        """Store the edits, all or none, on fresh numbers (S4)."""
        return self._save(EditsByProduct.of(edits), note, progress)

    def assign(
        self, product: str, users: Iterable[int], note: str = "", progress: Progress | None = None
    ) -> Outcome[SavedSeats]:
        """Assign a seat to many users, all or none; every refused row is listed (S8)."""
        return self._save(
            EditsByProduct({product: assignments.without_repeats(users)}, {}), note, progress
        )

    def unassign(
        self, product: str, users: Iterable[int], note: str = "", progress: Progress | None = None
    ) -> Outcome[SavedSeats]:
        """Unassign the seat of many users, all or none; every refused row is listed (S8)."""
        return self._save(
            EditsByProduct({}, {product: assignments.without_repeats(users)}), note, progress
        )

    def _save(
        self, by_product: EditsByProduct, note: str, progress: Progress | None
    ) -> Outcome[SavedSeats]:
        return self._runner.run(
            lambda use_case: save_edits(use_case, by_product), note=note, progress=progress
        )

    def plan_bulk_assignment(
        self,
        product: str,
        users: Sequence[int],
        *,
        seated: bool | None = None,
        progress: Progress | None = None,
    ) -> BulkAssignment:
        """Plan to tick or clear very many boxes; `assign` and `unassign` then do it (S8)."""
        return self._runner.look(
            lambda use_case: plan_bulk_assignment(use_case, product, users, seated), progress
        )

    def transfer(
        self, product: str, from_user: int, to_user: int, note: str = ""
    ) -> Outcome[Transfer]:
        """Move a seat from one user to another in one step (S9)."""

        def transfer(use_case: UseCase) -> Transfer:
            assignments.transfer(use_case, product, from_user, to_user)
            return Transfer(product, from_user, to_user)

        return self._runner.run(transfer, note=note)

    def release_deactivated(self, product: str, users: Iterable[int]) -> Outcome[int]:
        """Reactivate, unassign and deactivate users as one action (P6)."""
        ids = tuple(dict.fromkeys(users))

        def release(use_case: UseCase) -> int:
            use_case.subscription(product)
            if not ids:
                decline(Code.NOTHING_TO_SAVE)
            user_changes.release(use_case, product, ids)
            return len(ids)

        return self._runner.run(release)


def save_edits(use_case: UseCase, by_product: EditsByProduct) -> SavedSeats:
    """Unassign first, then assign: a seat that is freed here can be assigned here (S7)."""
    if not by_product.products:
        decline(Code.NOTHING_TO_SAVE)
    use_case.allow(Assign(by_product.products[0], ()))
    use_case.expect(STEPS * by_product.users)
    losing = _candidates(use_case, by_product.to_unassign, holding=True)
    gaining = _candidates(use_case, by_product.to_assign)
    decline_all(_refused(use_case, losing, gaining))
    for candidates in losing:
        assignments.unassign_candidates(use_case, candidates)
    for candidates in gaining:
        assignments.assign_to_candidates(use_case, candidates)
    return SavedSeats(
        sum(len(candidates.users) for candidates in gaining),
        sum(len(candidates.users) for candidates in losing),
        tuple(use_case.cancelled),
        tuple(candidates.product for candidates in losing if candidates.users),
    )


def _candidates(
    use_case: UseCase, users: Mapping[str, tuple[int, ...]], *, holding: bool = False
) -> list[assignments.SeatCandidates]:
    return [
        assignments.candidates_for(use_case, product, ids, holding=holding)
        for product, ids in users.items()
    ]


def _refused(
    use_case: UseCase,
    losing: Iterable[assignments.SeatCandidates],
    gaining: Iterable[assignments.SeatCandidates],
) -> list[Refusal]:
    """Refusals of single edits, whatever room the pools have."""
    refused = [
        r for candidates in losing for r in assignments.refused_unassignments(use_case, candidates)
    ]
    return refused + [
        r for candidates in gaining for r in assignments.refused_assignments(use_case, candidates)
    ]


def _preview(use_case: UseCase, by_product: EditsByProduct) -> SavePreview:
    account = use_case.account
    losing = _candidates(use_case, _of_account(account, by_product.to_unassign), holding=True)
    gaining = _candidates(use_case, _of_account(account, by_product.to_assign))
    balance: Counter[str] = Counter()
    for sign, side in ((-1, losing), (1, gaining)):
        for candidates in side:
            counted = len(candidates.users) - len(candidates.uncounted(account.policies))
            balance[candidates.product] += sign * counted
    decision = decide_save({s.product: s.pool for s in account.subscriptions}, balance)
    short = decision.shortfall if isinstance(decision, BuyFirst) else {}
    cancels = assignments.cancelled_by_demand(account, balance, short)
    return SavePreview(decision, cancels, tuple(_refused(use_case, losing, gaining)))


def _of_account(
    account: Account, users: Mapping[str, tuple[int, ...]]
) -> dict[str, tuple[int, ...]]:
    """Users by product, without products that left the account while the draft was open."""
    return {product: ids for product, ids in users.items() if account.find(product) is not None}
