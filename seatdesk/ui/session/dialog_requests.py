"""Requests of dialogs, run in the worker, and the permissions of the acting user."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias, TypeVar

import shiboken6
from PySide6.QtCore import QObject

from seatdesk.controllers.outcome import Done, Outcome
from seatdesk.controllers.read_models import StoreError
from seatdesk.domain.changes.rules import check_permission
from seatdesk.domain.choices import Permission
from seatdesk.domain.seat_draft import SeatEdit
from seatdesk.ui.session.session import Session
from seatdesk.ui.session.snapshot import Snapshot
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.session.use_case_call import UseCaseCall
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.dialogs.inquiry import Asks

if TYPE_CHECKING:
    from seatdesk.controllers.workspace import Workspace

A = TypeVar("A")
T = TypeVar("T")
Finish: TypeAlias = Callable[[Done[object]], object]


class DialogRequests(QObject):
    """Runs use cases for one session and hands their outcome to the dialog that asked.

    `plans`: they become steps of the scenario that is active, if one is (E1.11).
    """

    def __init__(self, session: Session, parent: QObject, *, plans: bool = False) -> None:
        super().__init__(parent)
        self.session = session
        self._plans = plans

    @cached_property
    def planning(self) -> "DialogRequests":
        """The requests about seats and contracts, which can be steps of a scenario."""
        return DialogRequests(self.session, self, plans=True)

    def open_soon(self, dialog: Dialog) -> None:
        """Open a dialog; where its changes go into a scenario, it says so first."""
        if self.is_planned:
            dialog.show_remark(" ".join(self.session.active_scenario.remarks()))
        dialog.open_soon()

    @property
    def is_planned(self) -> bool:
        """True when what is asked for goes into a scenario now."""
        snapshot = self.session.snapshot
        return self._plans and snapshot is not None and snapshot.plan is not None

    def opened(self) -> "tuple[Workspace, Snapshot]":
        """The workspace that is open; actions are disabled while there is none."""
        workspace, snapshot = self.session.workspace, self.session.snapshot
        if workspace is None or snapshot is None:
            raise LookupError
        return workspace, snapshot

    def why_not(self, needed: frozenset[Permission]) -> str:
        """The reason why something cannot be done now; empty: it can (P1)."""
        snapshot = self.session.snapshot
        if snapshot is None:
            return self.tr("Open a workspace first.")
        if needed and snapshot.sealed is not None:
            return sentence(snapshot.sealed)
        if self.is_planned:  # a plan takes no permission (V5)
            return ""
        refusal = check_permission(snapshot.actor, needed)
        return sentence(refusal) if refusal is not None else ""

    def sealed(self) -> str:
        """The reason why nothing can be changed in what is open; empty: it can."""
        snapshot = self.session.snapshot
        if snapshot is None or snapshot.sealed is None:
            return self.why_not(frozenset())
        return sentence(snapshot.sealed)

    def asks(self, question: "Callable[[Workspace, A], T]") -> "Asks[A, T | Exception]":
        """A question that a dialog asks again and again, answered from the worker."""

        def ask(about: A, hear: Callable[[T | Exception], None]) -> None:
            self.ask(lambda workspace: question(workspace, about), hear, hear)

        return ask

    def ask(
        self,
        question: "Callable[[Workspace], T]",
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Ask something once, in the worker."""
        self.session.ask(
            lambda workspace, _progress: question(workspace), done, failed, plans=self._plans
        )

    def run(
        self,
        step: Step,
        use_case: "Callable[[Workspace], Outcome[T]]",
        dialog: Dialog | None = None,
        *,
        edits: tuple[SeatEdit, ...] = (),
        done: Callable[[Done[T]], object] | None = None,
    ) -> None:
        """A use case. Without a dialog the message bar tells what was refused.

        `edits`: those of the draft that it stores. `done` hears of success.
        """

        def handle_outcome(outcome: Outcome[T]) -> None:
            if dialog is not None and shiboken6.isValid(dialog):
                dialog.show_outcome(outcome)
            if isinstance(outcome, Done) and done is not None:
                done(outcome)

        def failed(error: Exception) -> None:
            if dialog is None or not shiboken6.isValid(dialog) or not isinstance(error, StoreError):
                self.session.trouble.emit(error)
            else:
                dialog.show_outcome(error)

        def given_up() -> None:
            if dialog is not None and shiboken6.isValid(dialog):
                dialog.stop_waiting()

        work = UseCaseCall(
            step,
            lambda workspace, _progress: use_case(workspace),
            handle_outcome,
            handle_outcome if dialog is not None else None,
            edits,
            self.tr("Working on it…"),
            failed,
            given_up,
            plans=self._plans,
        )
        self.session.act(work)
