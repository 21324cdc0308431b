"""Everything the filter shows, turned at once: too many boxes to be a draft (S8)."""

import pytest
from PySide6.QtCore import Qt

from seatdesk.controllers.jobs import Progress
from seatdesk.controllers.operations import assignments, use_case
from tests.journeys.conftest import SALES, SERVICE


@pytest.fixture(autouse=True)
def few_are_many(monkeypatch):
    """Two users are as many here as ten thousand."""
    monkeypatch.setattr("seatdesk.ui.seats.seat_editing.BULK", 1)
    monkeypatch.setattr("seatdesk.ui.seats.seat_editing.MOST_DRAFTED", 2)
    monkeypatch.setattr(assignments, "PORTION", 2)
    monkeypatch.setattr(use_case, "MOST_USERS_A_LINE", 2)


def turn_all(workspace, product, *names):
    """Select them, or all there are, and press Space in the column of a product."""
    view = workspace.page.view
    if names:
        workspace.select(*names)
    else:
        view.selectAll()
    index = workspace.page.model.index(workspace.row("Anna Berg"), workspace.column(product))
    view.selectionModel().setCurrentIndex(index, view.selectionModel().SelectionFlag.NoUpdate)
    workspace.bot.keyClick(view, Qt.Key.Key_Space)
    workspace.settle()


def test_s8_a_large_selection_is_stored_at_once_undone_and_done_again(workspace):
    turn_all(workspace, SERVICE, "Anna Berg", "Cia Ljung", "Dan Falk", "Eva Gren")
    workspace.until(lambda: workspace.holds("Dan Falk", SERVICE))
    assert workspace.questions[-1].text == "Assign Service Hub to 3 users?"
    assert workspace.questions[-1].verb == "Assign 3 seats"
    assert workspace.told("3 seats assigned.")
    assert workspace.footer(SERVICE) == "Service Hub: 4 of 5 assigned"
    assert not workspace.session.draft.dirty

    workspace.undo()
    workspace.until(lambda: not workspace.holds("Dan Falk", SERVICE))
    assert workspace.footer(SERVICE) == "Service Hub: 1 of 5 assigned"
    workspace.redo()
    workspace.until(lambda: workspace.holds("Dan Falk", SERVICE))

    turn_all(workspace, SERVICE, "Anna Berg", "Cia Ljung", "Dan Falk", "Eva Gren")
    workspace.until(lambda: not workspace.holds("Anna Berg", SERVICE))
    assert workspace.questions[-1].text == "Unassign Service Hub from 4 users?"
    assert workspace.footer(SERVICE) == "Service Hub: 0 of 5 assigned"


def test_s8_more_than_there_is_room_for_is_said_before_it_is_asked(workspace):
    turn_all(workspace, SALES)
    workspace.until(lambda: workspace.told("No seat was assigned: Sales Hub is 2 seats short."))
    assert workspace.questions == []
    assert workspace.footer() == "Sales Hub: 3 of 5 assigned"
    asked: list[dict[str, int]] = []
    workspace.workspace_window.commands.editing.checkout_requested.connect(asked.append)
    workspace.press("Checkout…", workspace.window.messages)
    assert asked == [{SALES: 2}]


def test_a_draft_is_settled_before_so_many_boxes_are_stored(workspace):
    workspace.tick("Dan Falk")
    turn_all(workspace, SERVICE)
    assert workspace.told(
        "No seat was turned: so many boxes are stored at once, and there is a draft."
    )
    assert workspace.questions == []
    assert workspace.footer() == "Sales Hub: 4 of 5 assigned (+1)"


def test_cancel_leaves_everything_as_it_was(workspace, monkeypatch):
    step = Progress.step

    def give_up(progress, done, total):
        if total == 9 and done >= 6:
            progress.cancel()
        step(progress, done, total)

    monkeypatch.setattr(Progress, "step", give_up)
    turn_all(workspace, SERVICE, "Cia Ljung", "Dan Falk", "Eva Gren")
    assert len(workspace.questions) == 1
    assert not workspace.holds("Dan Falk", SERVICE)
    assert workspace.footer(SERVICE) == "Service Hub: 1 of 5 assigned"
    assert not workspace.window.actions_of["undo"].isEnabled()

    monkeypatch.undo()
    monkeypatch.setattr("seatdesk.ui.seats.bulk_assignment.ask", lambda *_asked: None)
    workspace.tick("Dan Falk")
    workspace.save()
    assert workspace.holds("Dan Falk")


def test_an_undo_that_is_given_up_can_be_asked_for_again(workspace, monkeypatch):
    turn_all(workspace, SERVICE, "Cia Ljung", "Dan Falk", "Eva Gren")
    workspace.until(lambda: workspace.holds("Dan Falk", SERVICE))
    step = Progress.step

    def give_up(progress, done, total):
        progress.cancel()
        step(progress, done, total)

    with monkeypatch.context() as giving_up:
        giving_up.setattr(Progress, "step", give_up)
        workspace.undo()
    assert workspace.holds("Dan Falk", SERVICE)
    workspace.undo()
    workspace.until(lambda: not workspace.holds("Dan Falk", SERVICE))


def test_a_save_that_is_given_up_keeps_the_draft(workspace, monkeypatch):
    workspace.tick("Dan Falk")
    step = Progress.step

    def give_up(progress, done, total):
        progress.cancel()
        step(progress, done, total)

    with monkeypatch.context() as giving_up:
        giving_up.setattr(Progress, "step", give_up)
        workspace.press("Save", workspace.page.footer)
    assert not workspace.holds("Dan Falk")
    assert workspace.footer() == "Sales Hub: 4 of 5 assigned (+1)"
    workspace.save()
    assert workspace.holds("Dan Falk")
