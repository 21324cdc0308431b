"""The open workspace as the window sees it: questions and use cases go to the worker from here."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QUndoCommand
from PySide6.QtWidgets import QWidget

from seatdesk.controllers.jobs import Cancelled, Progress
from seatdesk.controllers.outcome import Done, Outcome, Refused
from seatdesk.domain.changes.kinds.change_needs import AccountPart
from seatdesk.domain.seat_draft import SeatDraft
from seatdesk.interpreter import collector_paused
from seatdesk.ui.session.active_scenario import ActiveScenario
from seatdesk.ui.session.job_runner import JobRunner
from seatdesk.ui.session.progress_dialog import ProgressDialog
from seatdesk.ui.session.snapshot import Snapshot, read_snapshot
from seatdesk.ui.session.undo_stack import SavedChange, UndoStack
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.session.use_case_call import Ended, UseCaseCall, ended

if TYPE_CHECKING:
    from seatdesk.controllers.history import HistoryLine
    from seatdesk.controllers.workspace import Workspace
    from seatdesk.domain.changes.kinds.change import Change

log = logging.getLogger(__name__)
T = TypeVar("T")
OTHERS_EVERY_MS = 1_000
"""Time between looks whether somebody else changed the workspace: one number, read in a moment."""
EVERYTHING = (
    AccountPart.USERS
    | AccountPart.SEATS
    | AccountPart.SUBSCRIPTIONS
    | AccountPart.DOWNGRADES
    | AccountPart.ACCOUNT
    | AccountPart.HISTORY
    | AccountPart.SCENARIOS
    | AccountPart.EXEMPTIONS
    | AccountPart.HEADCOUNT
    | AccountPart.INVOICES
)


class Session(QObject):
    """One workspace. Everything here is called from the GUI thread; the work is done elsewhere."""

    ready = Signal()
    """The controllers are there, and the first snapshot."""
    refreshed = Signal()
    """`snapshot` is newer."""
    changed = Signal(object)
    """`Changes`: what to read again."""
    changed_elsewhere = Signal(object)
    """The newest `HistoryLine`: somebody else, or another program, saved something."""
    draft_changed = Signal()
    acted = Signal(object, object)
    """A use case was done: its `UseCaseCall` and its `Done`."""
    step_reversed = Signal(object, bool)
    """A stored `Step` was undone (True) or done again."""
    requests_cancelled = Signal(object)
    """Pending requests that something outgrew, done or taken back: a tuple (D5)."""
    requests_restored = Signal(object)
    """Pending requests that stand again, for what had outgrown them was taken back: a tuple."""
    refused = Signal(object)
    """A `Refused` that nobody else took."""
    waiting = Signal()
    """Somebody else saves something long, and a use case waits for it."""
    trouble = Signal(object)
    """A StoreError, or whatever else went wrong in the worker."""

    def __init__(self, runner: JobRunner, draft: SeatDraft, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.runner = runner
        self.draft = draft
        self.undo_stack = UndoStack(self)
        self.undo_stack.reversal_requested.connect(self._reverse)
        self.location = ""
        """Path or URL of the workspace that is open, or on its way; empty: none."""
        self.workspace: Workspace | None = None
        self._opened_workspace: Workspace | None = None
        """The workspace that the worker has opened, handed over or not yet, and closes again."""
        self._opening: Progress | None = None
        self.snapshot: Snapshot | None = None
        self._looking = False
        self.active_scenario = ActiveScenario(self)
        self.active_scenario.changed.connect(self.refresh)
        self._age = 0
        """Counts workspaces: answers for one that was closed are not delivered."""
        self._timer = QTimer(self)
        self._timer.setInterval(OTHERS_EVERY_MS)
        self._timer.timeout.connect(self.look_for_others)
        self.refreshed.connect(self._list_scenarios)  # before anybody else hears of it

    # -- opening and closing -------------------------------------------------------------------

    def open(self, location: str, opener: "Callable[[str], Workspace]") -> None:
        """Open the workspace in the worker; `ready` or `trouble` tells how it went."""
        self.location = location

        def work(progress: Progress) -> "tuple[Workspace, Snapshot]":
            with collector_paused(to_keep=True):
                workspace = self._opened_workspace = _in_time(opener(location), progress)
                return workspace, read_snapshot(workspace)

        self._opening = self.runner.start(
            work, done=self._while_open(self._opened), failed=self._while_open(self._fail)
        )

    def use(self, workspace: "Workspace") -> None:
        """Take a workspace that is open already."""
        self._opened_workspace = workspace
        self._opened((workspace, read_snapshot(workspace)))

    def close(self) -> None:
        """Wait for what is running and close the workspace."""
        self._timer.stop()
        self.runner.close()
        self.workspace = None
        self._close_opened()

    def close_workspace(self) -> None:
        """Close the workspace, and be ready for another one."""
        self._age += 1
        self._timer.stop()
        self._looking = False
        self.undo_stack.clear()
        self.undo_stack.refused()
        self.draft.clear()
        if self._opening is not None:
            self._opening.cancel()
        self.location, self.workspace, self.snapshot = "", None, None
        self.active_scenario.close()
        self.runner.start(lambda _progress: self._close_opened(), done=_nothing, failed=self._fail)

    def _close_opened(self) -> None:
        """In the worker, after whatever was still asked of the workspace."""
        workspace, self._opened_workspace = self._opened_workspace, None
        if workspace is not None:
            workspace.close()

    def _opened(self, opened: "tuple[Workspace, Snapshot]") -> None:
        self.workspace, self.snapshot = opened
        self.workspace.database.waiting = self.waiting.emit
        self._timer.start()
        self.ready.emit()
        self.refreshed.emit()

    @Slot()
    def _list_scenarios(self) -> None:
        if self.snapshot is not None:
            self.active_scenario.list_names(self.snapshot.scenarios)

    # -- questions and use cases ---------------------------------------------------------------

    def ask(
        self,
        question: "Callable[[Workspace, Progress], T]",
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
        *,
        plans: bool = False,
        yields: bool = False,
    ) -> Progress | None:
        """Ask something in the worker; `done` hears the answer here. None: nothing is open.

        `plans`: of the scenario that is active, if one is. `yields`: whatever is asked after it
        comes first, and the question is dropped.
        """
        workspace = self._workspace_of(plans=plans)
        if workspace is None:
            return None
        return self.runner.start(
            lambda progress: question(workspace, progress),
            done=self._while_open(done),
            failed=self._while_open(failed or self._fail),
            yields=yields,
        )

    def act(self, call: UseCaseCall[T]) -> Progress | None:
        """Run a use case in the worker. What is done can be undone; what it touched is reread."""
        workspace, scenario = self.workspace, self.active_scenario.name
        acting = self._workspace_of(plans=call.plans)
        if workspace is None or acting is None:
            return None
        call = self.active_scenario.worded(call) if acting is not workspace else call

        def run(progress: Progress) -> Ended[T]:
            return ended(workspace, lambda: call.run(acting, progress), scenario)

        def finish(result: Ended[T]) -> None:
            outcome = self._use_snapshot(result)
            if isinstance(outcome, Done):
                self._handle_done(call, outcome)
            elif outcome is not None:
                self._handle_refused(call, outcome)
            else:
                self.refreshed.emit()
                if call.cancelled is not None:
                    call.cancelled()
            self._report_unread(result)

        failed = self._while_open(call.failed or self._fail)
        progress = self.runner.start(run, done=self._while_open(finish), failed=failed)
        if call.busy:
            ProgressDialog(call.busy, progress, self.runner, self._window)
        return progress

    def _workspace_of(self, *, plans: bool) -> "Workspace | None":
        """The workspace that answers and acts: for what plans, that of the active scenario."""
        plan = self.snapshot.plan if self.snapshot is not None else None
        return plan if plans and plan is not None else self.workspace

    def push(self, command: QUndoCommand) -> None:
        """Do an edit of the draft, so that it can be undone."""
        self.undo_stack.push(command)
        self.draft_changed.emit()

    def undo(self) -> None:
        """Take back the last step, saved or not."""
        self.undo_stack.request_undo()
        self.draft_changed.emit()

    def redo(self) -> None:
        """Do again what was undone."""
        self.undo_stack.request_redo()
        self.draft_changed.emit()

    def refresh(self) -> None:
        """Read everything again, as the key F5 does."""
        self._read_anew(EVERYTHING)

    # -- what others did -----------------------------------------------------------------------

    @Slot()
    def look_for_others(self) -> None:
        """See whether somebody else changed the workspace, unless there is work to wait for."""
        if self._looking or self.runner.busy or self.workspace is None or self.snapshot is None:
            return
        self._looking = True
        revision, today = self.snapshot.revision, self.snapshot.today

        def look(workspace: "Workspace", _progress: Progress) -> "tuple[bool, HistoryLine | None]":
            workspace.database.fold_log()
            if workspace.views.revision() == revision:
                return workspace.today != today, None
            return True, next(iter(workspace.history.page(limit=1)), None)

        self.ask(look, self._refresh_if_changed, self._look_failed)

    def _refresh_if_changed(self, answer: "tuple[bool, HistoryLine | None]") -> None:
        self._looking = False
        differs, line = answer
        if line is not None:
            self.changed_elsewhere.emit(line)
        if differs:
            self._read_anew(EVERYTHING)

    def _look_failed(self, error: Exception) -> None:
        self._looking = False
        self._timer.stop()  # one message, not one every two seconds
        self._fail(error)

    def _read_anew(self, changes: AccountPart) -> None:
        scenario = self.active_scenario.name

        def show(snapshot: Snapshot) -> None:
            self.snapshot = snapshot
            self._timer.start()
            self.refreshed.emit()
            self.changed.emit(changes)

        def read(workspace: "Workspace", _progress: Progress) -> Snapshot:
            if workspace.database.read_only is None:
                workspace.apply_due_renewals()
            return read_snapshot(workspace, scenario)

        self.ask(read, show)

    # -- results -------------------------------------------------------------------------------

    def _use_snapshot(self, result: Ended[T]) -> Outcome[T] | None:
        """Take the newest snapshot over, where there is one."""
        self.snapshot = result.snapshot or self.snapshot
        return result.outcome

    def _report_unread(self, result: Ended[T]) -> None:
        """Say why there is no newer snapshot, and that it is saved.

        After all the rest: what shows the outcome drops the messages of earlier trouble.
        """
        if result.trouble is not None:
            self._fail(result.trouble)

    def _handle_done(self, call: UseCaseCall[T], done: Done[T]) -> None:
        for edit in call.edits:  # not the whole draft: there may be newer edits
            self.draft.drop(edit.product, (edit.user,))
        if done.batch is not None:
            self.undo_stack.push(
                SavedChange(call.step, done.batch, self.draft, self._redrawn, call.edits)
            )
        self.refreshed.emit()
        self.changed.emit(self._shown_by(done.changes))
        self.draft_changed.emit()
        self.acted.emit(call, done)
        if call.done is not None:
            call.done(done)
        self._report_requests(done)

    def _shown_by(self, changes: AccountPart) -> AccountPart:
        """The parts to read again: while a scenario is active, its steps make all of them."""
        planned = self.active_scenario.name and changes & AccountPart.SCENARIOS
        return changes | EVERYTHING if planned else changes

    def _report_requests(self, outcome: Outcome[object] | None) -> None:
        """D5: whatever outgrew a request, or put one back, is told after all the rest."""
        if isinstance(outcome, Done) and outcome.cancelled:
            self.requests_cancelled.emit(outcome.cancelled)
        if isinstance(outcome, Done) and outcome.restored:
            self.requests_restored.emit(outcome.restored)

    def _handle_refused(self, call: UseCaseCall[T], refused: Refused) -> None:
        self.refreshed.emit()
        self.changed.emit(AccountPart.USERS | AccountPart.SEATS)
        if call.refused is not None:
            call.refused(refused)
        else:
            self.refused.emit(refused)

    def _reverse(self, batch: int, step: Step) -> None:
        scenario = self.active_scenario.name

        def reverse(workspace: "Workspace", progress: Progress) -> "Ended[tuple[Change, ...]]":
            return ended(
                workspace, lambda: workspace.history.reverse(batch, progress=progress), scenario
            )

        def finish(result: "Ended[tuple[Change, ...]]") -> None:
            outcome = self._use_snapshot(result)
            if isinstance(outcome, Done) and outcome.batch is not None:
                undone = self.undo_stack.reversed_by(outcome.batch)
                self.step_reversed.emit(step, undone)
            else:
                self.undo_stack.refused()
            self.refreshed.emit()
            if outcome is not None:
                changes = outcome.changes if isinstance(outcome, Done) else EVERYTHING
                self.changed.emit(self._shown_by(changes))
            self.draft_changed.emit()
            if isinstance(outcome, Refused):
                self.refused.emit(outcome)
            self._report_requests(outcome)
            self._report_unread(result)

        def failed(error: Exception) -> None:
            self.undo_stack.refused()
            self._fail(error)

        progress = self.ask(reverse, finish, failed)
        if progress is not None:
            busy = self.tr("Reversing: {step}…").format(step=step.name)
            ProgressDialog(busy, progress, self.runner, self._window)

    def _redrawn(self) -> None:
        self.changed.emit(AccountPart.SEATS)

    def _while_open(self, receive: Callable[[T], object]) -> Callable[[T], None]:
        """Deliver only as long as this workspace is the one, and the receiver is there."""
        age, owner = self._age, getattr(receive, "__self__", None)

        def deliver(answer: T) -> None:
            gone = isinstance(owner, QObject) and not shiboken6.isValid(owner)
            if age == self._age and not gone:
                receive(answer)

        return deliver

    def _fail(self, error: Exception) -> None:
        self.trouble.emit(error)


def _in_time(workspace: "Workspace", progress: Progress) -> "Workspace":
    """A workspace that nobody waits for any more is closed again."""
    if progress.stopped:
        workspace.close()
        raise Cancelled
    return workspace


def _nothing(_answer: object) -> None:
    """Nobody waits for this."""
