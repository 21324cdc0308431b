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


def turn_all(desk, product, *names):
    """Select them, or all there are, and press Space in the column of a product."""
    view = desk.page.view
    if names:
        desk.select(*names)
    else:
        view.selectAll()
    index = desk.page.model.index(desk.row("Anna Berg"), desk.column(product))
    view.selectionModel().setCurrentIndex(index, view.selectionModel().SelectionFlag.NoUpdate)
    desk.bot.keyClick(view, Qt.Key.Key_Space)
    desk.settle()


def test_s8_a_large_selection_is_stored_at_once_undone_and_done_again(desk):
    turn_all(desk, SERVICE, "Anna Berg", "Cia Ljung", "Dan Falk", "Eva Gren")
    desk.until(lambda: desk.holds("Dan Falk", SERVICE))
    assert desk.questions[-1].text == "Assign Service Hub to 3 users?"
    assert desk.questions[-1].verb == "Assign 3 seats"
    assert desk.told("3 seats assigned.")
    assert desk.footer(SERVICE) == "Service Hub: 4 of 5 assigned"
    assert not desk.session.draft.dirty

    desk.undo()
    desk.until(lambda: not desk.holds("Dan Falk", SERVICE))
    assert desk.footer(SERVICE) == "Service Hub: 1 of 5 assigned"
    desk.redo()
    desk.until(lambda: desk.holds("Dan Falk", SERVICE))

    turn_all(desk, SERVICE, "Anna Berg", "Cia Ljung", "Dan Falk", "Eva Gren")
    desk.until(lambda: not desk.holds("Anna Berg", SERVICE))
    assert desk.questions[-1].text == "Unassign Service Hub from 4 users?"
    assert desk.footer(SERVICE) == "Service Hub: 0 of 5 assigned"


def test_s8_more_than_there_is_room_for_is_said_before_it_is_asked(desk):
    turn_all(desk, SALES)
    desk.until(lambda: desk.told("No seat was assigned: Sales Hub is 2 seats short."))
    assert desk.questions == []
    assert desk.footer() == "Sales Hub: 3 of 5 assigned"
    asked: list[dict[str, int]] = []
    desk.bench.commands.editing.checkout_requested.connect(asked.append)
    desk.press("Checkout…", desk.window.messages)
    assert asked == [{SALES: 2}]


def test_a_draft_is_settled_before_so_many_boxes_are_stored(desk):
    desk.tick("Dan Falk")
    turn_all(desk, SERVICE)
    assert desk.told("No seat was turned: so many boxes are stored at once, and there is a draft.")
    assert desk.questions == []
    assert desk.footer() == "Sales Hub: 4 of 5 assigned (+1)"


def test_cancel_leaves_everything_as_it_was(desk, monkeypatch):
    step = Progress.step

    def give_up(progress, done, total):
        if total == 9 and done >= 6:
            progress.cancel()
        step(progress, done, total)

    monkeypatch.setattr(Progress, "step", give_up)
    turn_all(desk, SERVICE, "Cia Ljung", "Dan Falk", "Eva Gren")
    assert len(desk.questions) == 1
    assert not desk.holds("Dan Falk", SERVICE)
    assert desk.footer(SERVICE) == "Service Hub: 1 of 5 assigned"
    assert not desk.window.actions_of["undo"].isEnabled()

    monkeypatch.undo()
    monkeypatch.setattr("seatdesk.ui.seats.bulk_assignment.ask", lambda *_asked: None)
    desk.tick("Dan Falk")
    desk.save()
    assert desk.holds("Dan Falk")


def test_an_undo_that_is_given_up_can_be_asked_for_again(desk, monkeypatch):
    turn_all(desk, SERVICE, "Cia Ljung", "Dan Falk", "Eva Gren")
    desk.until(lambda: desk.holds("Dan Falk", SERVICE))
    step = Progress.step

    def give_up(progress, done, total):
        progress.cancel()
        step(progress, done, total)

    with monkeypatch.context() as giving_up:
        giving_up.setattr(Progress, "step", give_up)
        desk.undo()
    assert desk.holds("Dan Falk", SERVICE)
    desk.undo()
    desk.until(lambda: not desk.holds("Dan Falk", SERVICE))


def test_a_save_that_is_given_up_keeps_the_draft(desk, monkeypatch):
    desk.tick("Dan Falk")
    step = Progress.step

    def give_up(progress, done, total):
        progress.cancel()
        step(progress, done, total)

    with monkeypatch.context() as giving_up:
        giving_up.setattr(Progress, "step", give_up)
        desk.press("Save", desk.page.footer)
    assert not desk.holds("Dan Falk")
    assert desk.footer() == "Sales Hub: 4 of 5 assigned (+1)"
    desk.save()
    assert desk.holds("Dan Falk")
