"""Undo and redo: edits of the draft step by step, saved changes by reversing ones (H2).

A saved change is taken back in the worker, and the rules may say no. So the stack is never moved
first: `UndoStack` asks for the reversal and moves only when it is done.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from seatdesk.domain.seat_draft import SeatDraft, SeatEdit
from seatdesk.override import override
from seatdesk.ui.session.undo_step import Step

Repaint = Callable[[str, tuple[int, ...]], None]


@dataclass(frozen=True, slots=True)
class BoxChange:
    """Boxes of one product that turn to `seated`.

    `put` become edits; `dropped` were edits the other way and show again what is stored.
    """

    product: str
    seated: bool
    put: tuple[int, ...]
    dropped: tuple[int, ...] = ()
    uncounted: frozenset[int] = frozenset()
    """Users among them whose seat does not come out of the pool."""


def box_change(
    draft: SeatDraft,
    product: str,
    users: tuple[int, ...],
    *,
    seated: bool,
    uncounted: frozenset[int] = frozenset(),
) -> BoxChange:
    """The change by which users whose box shows the opposite come to show `seated`."""
    dropped = tuple(user for user in users if draft.edited(user, product))
    dropped_users = frozenset(dropped)
    put = tuple(user for user in users if user not in dropped_users)
    return BoxChange(product, seated, put, dropped, uncounted)


class TickSeats(QUndoCommand):
    """Tick or clear seat boxes, one or many, in one step.

    Holds ids and values, never rows or records, so it outlives any reload of the table.
    """

    def __init__(self, text: str, draft: SeatDraft, repaint: Repaint, change: BoxChange) -> None:
        super().__init__(text)
        self._draft, self._repaint, self.change = draft, repaint, change

    @override
    def redo(self) -> None:
        self._change_boxes(self.change.put, self.change.dropped, seated=self.change.seated)

    @override
    def undo(self) -> None:
        self._change_boxes(self.change.dropped, self.change.put, seated=not self.change.seated)

    def _change_boxes(self, put: tuple[int, ...], drop: tuple[int, ...], *, seated: bool) -> None:
        without = self.change.uncounted
        self._draft.put_many(self.change.product, put, seated=seated, uncounted=without)
        self._draft.drop(self.change.product, drop)
        self._repaint(self.change.product, (*put, *drop))


class ClearDraft(QUndoCommand):
    """Discard the draft, in one step that can be taken back."""

    def __init__(self, text: str, draft: SeatDraft, changed: Callable[[], None]) -> None:
        super().__init__(text)
        self._draft, self._changed = draft, changed
        self._edits = tuple(draft)

    @override
    def redo(self) -> None:
        self._draft.clear()
        self._changed()

    @override
    def undo(self) -> None:
        restore_edits(self._draft, self._edits)
        self._changed()


class SavedChange(QUndoCommand):
    """A change that is stored. `batch`: the history lines that undoing, or redoing, reverses."""

    def __init__(
        self,
        step: Step,
        batch: int,
        draft: SeatDraft,
        changed: Callable[[], None],
        edits: tuple[SeatEdit, ...] = (),
    ) -> None:
        super().__init__(step.name)
        self.step, self.batch = step, batch
        self._draft, self._changed = draft, changed
        self._edits = edits
        self._first = True

    @override
    def redo(self) -> None:
        if self._edits and not self._first:
            for edit in self._edits:
                self._draft.drop(edit.product, (edit.user,))
            self._changed()
        self._first = False

    @override
    def undo(self) -> None:
        """Make a draft again of what was one before it was saved."""
        if self._edits:
            restore_edits(self._draft, self._edits)
            self._changed()


class UndoStack(QUndoStack):
    """A stack whose saved steps are reversed first and moved over afterwards."""

    reversal_requested = Signal(int, object)
    """Batch to reverse, and its `Step`. Answer with `reversed_by` or `refused`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: str = ""

    @property
    def waiting(self) -> bool:
        """True while a reversal is under way."""
        return bool(self._waiting)

    def request_undo(self) -> None:
        """Undo the last step."""
        if self.canUndo() and not self._waiting:
            self._step("undo", self.command(self.index() - 1))

    def request_redo(self) -> None:
        """Redo the step that was undone."""
        if self.canRedo() and not self._waiting:
            self._step("redo", self.command(self.index()))

    def reversed_by(self, batch: int) -> bool:
        """The reversal is stored under this batch: the stack follows. True: it was an undo."""
        direction, self._waiting = self._waiting, ""
        step = self.command(self.index() - (1 if direction == "undo" else 0))
        if isinstance(step, SavedChange):
            step.batch = batch
        self._move(direction)
        return direction == "undo"

    def refused(self) -> None:
        """The rules said no: everything stays as it is."""
        self._waiting = ""

    def _step(self, direction: str, step: QUndoCommand) -> None:
        if isinstance(step, SavedChange):
            self._waiting = direction
            self.reversal_requested.emit(step.batch, step.step)
        else:
            self._move(direction)

    def _move(self, direction: str) -> None:
        if direction == "undo":
            self.undo()
        else:
            self.redo()


def restore_edits(draft: SeatDraft, edits: tuple[SeatEdit, ...]) -> None:
    """Make edits part of the draft again."""
    for edit in edits:
        user = (edit.user,)
        without = () if edit.counted else user
        draft.put_many(edit.product, user, seated=edit.seated, uncounted=without)
