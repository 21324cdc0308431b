"""A use case on its way to the worker, and what becomes of its outcome."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from seatdesk.controllers.jobs import Cancelled, Progress
from seatdesk.controllers.outcome import Done, Outcome, Refused
from seatdesk.controllers.read_models import StoreError
from seatdesk.domain.seat_draft import SeatEdit
from seatdesk.ui.session.snapshot import Snapshot, read_snapshot
from seatdesk.ui.session.undo_step import Step

if TYPE_CHECKING:
    from seatdesk.controllers.workspace import Workspace

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class UseCaseCall(Generic[T]):
    """A use case to run: what it is called, and what becomes of its outcome."""

    step: Step
    run: "Callable[[Workspace, Progress], Outcome[T]]"
    done: Callable[[Done[T]], object] | None = None
    refused: Callable[[Refused], object] | None = None
    edits: tuple[SeatEdit, ...] = ()
    """Edits of the draft that it stores."""
    busy: str = ""
    """Words of a progress dialog when it takes long; empty: there is none."""
    failed: Callable[[Exception], object] | None = None
    """Hears of whatever else goes wrong; None: the window shows it."""
    cancelled: Callable[[], object] | None = None
    """The person gave up while it ran: nothing was stored."""
    is_announced: bool = True
    """False when `done` says more of what was done than `step` would in the message bar."""
    plans: bool = False
    """True when it becomes steps of the scenario that is active, if one is (E1.11)."""


def unless_cancelled(work: Callable[[], T]) -> T | None:
    """The result of work; None when the person gave up. Its transaction was rolled back then."""
    try:
        return work()
    except Cancelled:
        return None


@dataclass(frozen=True, slots=True)
class Ended(Generic[T]):
    """A use case is over: its outcome (None: the person gave up), and what there is now."""

    outcome: Outcome[T] | None
    snapshot: Snapshot | None
    trouble: StoreError | None = None
    """The reason why there is no snapshot: what was saved is saved all the same."""


def ended(
    workspace: "Workspace", use_case: Callable[[], Outcome[T]], scenario: str = ""
) -> Ended[T]:
    """Run a use case in the worker, then read anew; trouble with that leaves the outcome."""
    outcome: Outcome[T] | None = None
    try:
        with workspace.reading_back():
            outcome = unless_cancelled(use_case)
            return Ended(outcome, read_snapshot(workspace, scenario))
    except StoreError as error:
        if outcome is None:
            raise
        return Ended(outcome, None, error)
