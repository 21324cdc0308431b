"""Undo of what was saved and of the draft."""

from PySide6.QtCore import QObject

from seatdesk.domain.seat_draft import SeatDraft, SeatEdit
from seatdesk.ui.session.undo_stack import ClearDraft, SavedChange, TickSeats, UndoStack, box_change
from seatdesk.ui.session.undo_step import Step

SALES = "Sales Hub"


def test_undo_asks_for_the_reversal_and_moves_only_when_it_is_done(qapp):
    owner = QObject()
    stack, draft, asked = UndoStack(owner), SeatDraft(), []
    stack.reversal_requested.connect(lambda batch, _text: asked.append(batch))
    edits = (SeatEdit(1, SALES, seated=True),)
    stack.push(SavedChange(Step("save", "Saved"), 7, draft, lambda: None, edits))
    stack.request_undo()
    assert asked == [7]
    assert stack.waiting
    stack.request_undo()  # impatience changes nothing
    assert asked == [7]
    assert stack.canUndo()
    stack.refused()
    assert stack.canUndo()

    stack.request_undo()
    stack.reversed_by(8)
    assert stack.canRedo()
    assert draft.to_assign(SALES) == (1,)  # what was a draft is one again
    stack.request_redo()
    assert asked[-1] == 8
    stack.reversed_by(9)
    assert not draft.dirty
    assert asked == [7, 7, 8]


def test_undo_of_the_draft_goes_step_by_step(qapp):
    owner = QObject()
    stack, draft, painted = UndoStack(owner), SeatDraft(), []

    def repaint(product, users):
        painted.append((product, users))

    for user in (1, 2):
        change = box_change(draft, SALES, (user,), seated=True)
        stack.push(TickSeats("assign", draft, repaint, change))
    stack.push(ClearDraft("discard", draft, lambda: None))
    assert not draft.dirty
    stack.request_undo()
    assert len(draft) == 2
    stack.request_undo()
    assert draft.to_assign(SALES) == (1,)
    assert painted[-1] == (SALES, (2,))
