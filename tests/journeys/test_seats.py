"""Journeys of the admin: assign, save, unassign, undo, and what stands in the way."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from seatdesk.ui.text.number_format import day
from tests.journeys.conftest import SALES, SERVICE, TODAY


def test_s1_to_s3_ticking_changes_a_draft_and_save_stores_it(desk):
    desk.tick("Dan Falk")
    assert desk.footer() == "Sales Hub: 4 of 5 assigned (+1)"
    assert desk.window.windowTitle() == "SeatDesk — Nordwind AB — nordwind.seatdesk*"
    assert not desk.holds("Dan Falk")

    desk.save()
    assert desk.holds("Dan Falk")
    assert desk.footer() == "Sales Hub: 4 of 5 assigned"
    assert desk.told("1 seat assigned")
    assert desk.window.windowTitle() == "SeatDesk — Nordwind AB — nordwind.seatdesk"


def test_h2_undo_and_redo_of_a_draft_and_of_a_saved_change(desk):
    desk.tick("Dan Falk")
    desk.undo()
    assert desk.footer() == "Sales Hub: 3 of 5 assigned"
    desk.redo()
    desk.save()

    desk.undo()
    desk.until(lambda: not desk.holds("Dan Falk"))
    assert desk.footer() == "Sales Hub: 4 of 5 assigned (+1)"  # a draft again, as before Save
    desk.redo()
    desk.until(lambda: desk.holds("Dan Falk"))
    assert desk.footer() == "Sales Hub: 4 of 5 assigned"


def test_s6_an_unassigned_seat_stays_paid_and_its_cost_until_the_renewal_is_shown(desk):
    desk.tick("Anna Berg")
    desk.save()
    assert not desk.holds("Anna Berg")
    assert desk.footer() == "Sales Hub: 2 of 5 assigned"
    assert desk.told("1 seat unassigned.")
    assert desk.told("Sales Hub: 3 unassigned, paid until")


def test_s8_space_turns_the_whole_selection_and_is_one_step(desk):
    desk.select("Anna Berg", "Eva Gren", "Finn Holm")
    view = desk.page.view
    index = desk.page.model.index(desk.row("Eva Gren"), desk.column(SERVICE))
    view.selectionModel().setCurrentIndex(index, view.selectionModel().SelectionFlag.NoUpdate)
    desk.bot.keyClick(view, Qt.Key.Key_Space)
    assert desk.footer(SERVICE) == "Service Hub: 3 of 5 assigned (+2)"  # mixed → all on
    desk.bot.keyClick(view, Qt.Key.Key_Space)
    assert (
        desk.footer(SERVICE) == "Service Hub: 0 of 5 assigned (\N{MINUS SIGN}1)"
    )  # all on → all off
    desk.undo()
    desk.undo()
    assert desk.footer(SERVICE) == "Service Hub: 1 of 5 assigned"


def test_a_click_acts_on_the_selection_only_if_its_row_is_selected(desk):
    desk.select("Dan Falk", "Eva Gren")
    desk.tick("Finn Holm")
    assert desk.footer() == "Sales Hub: 4 of 5 assigned (+1)"
    assert len(desk.page.selected_ids()) == 2
    desk.tick("Dan Falk")
    assert desk.footer().startswith("Sales Hub: 6 of 5 assigned (+3)")


def test_screen_readers_hear_whose_seat_it_is(desk):
    assert desk.spoken("Åsa Öberg") == "Sales Hub seat, Åsa Öberg, not assigned"
    desk.tick("Åsa Öberg")
    assert desk.spoken("Åsa Öberg") == "Sales Hub seat, Åsa Öberg, assigned"


def test_discarding_the_draft_can_be_undone(desk):
    desk.tick("Dan Falk")
    desk.tick("Eva Gren", SERVICE)
    desk.press("Discard", desk.page.footer)
    assert not desk.session.draft.dirty
    desk.undo()
    assert desk.footer() == "Sales Hub: 4 of 5 assigned (+1)"
    assert desk.footer(SERVICE) == "Service Hub: 2 of 5 assigned (+1)"


def test_h3_the_draft_is_offered_again_after_a_crash(desk, company, open_window):
    desk.tick("Dan Falk")
    desk.bot.wait(300)
    desk.bench.instance.release()  # as if the process had died
    again = open_window(company)
    assert again.told("1 change was not saved last time.")
    again.press("Restore")
    assert again.footer() == "Sales Hub: 4 of 5 assigned (+1)"


def test_what_others_save_appears_without_losing_selection_or_draft(desk, company):
    from seatdesk.controllers.workspace import Workspace
    from tests.journeys.conftest import TODAY

    desk.tick("Dan Falk")
    desk.select("Eva Gren")
    other = Workspace.open(str(company), clock=lambda _zone: TODAY, source="test")
    found = other.users.find_all(["finn@nordwind.example"])
    other.seats.assign(SALES, [user.id for user in found.values()])
    other.close()

    desk.session.look_for_others()
    desk.until(lambda: desk.holds("Finn Holm") and "5 of 5" in desk.footer())
    assert desk.footer() == "Sales Hub: 5 of 5 assigned (+1)"
    assert list(desk.page.selected_ids()) == [desk.page.model.id_at(desk.row("Eva Gren"))]


def test_s4_when_somebody_else_took_the_last_seat_nothing_is_saved_and_the_draft_is_kept(
    desk, company
):
    from seatdesk.controllers.workspace import Workspace
    from tests.journeys.conftest import TODAY

    desk.tick("Dan Falk")
    desk.tick("Eva Gren")
    other = Workspace.open(str(company), clock=lambda _zone: TODAY, source="test")
    found = other.users.find_all(["finn@nordwind.example"])
    other.seats.assign(SALES, [user.id for user in found.values()])
    other.close()

    desk.press("Save", desk.page.footer)
    desk.until(lambda: desk.window.messages.texts)
    assert not desk.holds("Dan Falk")
    assert len(desk.session.draft) == 2
    assert desk.page.footer.save.text() == "Checkout…"


@pytest.mark.parametrize("text", ["berg", "team:sales berg", "anna@"])
def test_the_filter_finds_by_word_token_and_address(desk, text):
    desk.bot.keyClick(desk.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    desk.bot.keyClicks(desk.window.filter, text)
    desk.settle()
    names = [desk.page.model.line(n).row.name for n in range(desk.page.model.rowCount())]
    assert "Anna Berg" in names
    assert len(names) < 7
    desk.bot.keyClick(desk.window.filter, Qt.Key.Key_Escape)
    desk.settle()
    assert desk.page.model.rowCount() == 7


def test_s9_a_seat_is_transferred_in_one_step_and_back(desk):
    desk.select("Anna Berg", "Dan Falk")
    desk.bench.commands.users.transfer(SALES)
    desk.until(lambda: desk.holds("Dan Falk"))
    assert not desk.holds("Anna Berg")
    assert desk.footer() == "Sales Hub: 3 of 5 assigned"
    desk.undo()
    desk.until(lambda: desk.holds("Anna Berg"))
    desk.select("Anna Berg", "Bo Ek")
    desk.bench.commands.users.transfer(SALES)
    assert desk.told("No seat was transferred")


def test_f1_explains_the_page(desk):
    from seatdesk.ui.shell.help_dialog import TOPICS, HelpDialog

    for page in ("billing", "seats"):
        desk.window.show_page(page)
        desk.settle()
        desk.window.actions_of["help"].trigger()
        dialog = desk.dialog(HelpDialog)
        assert dialog.topic.text() == TOPICS[page][1]
        dialog.reject()
        desk.until(lambda: not desk.window.findChildren(HelpDialog))


def test_every_action_does_something(desk):
    idle = [
        action.objectName()
        for action in desk.window.actions_of.all()
        if not action.receivers("2triggered(bool)") and not action.receivers("2triggered()")
    ]
    assert not idle


def test_the_overview_names_the_day_its_figures_are_of_when_the_clock_is_behind(
    open_window, company
):
    desk = open_window(company, today=TODAY - timedelta(60))
    told = [label.text() for label in desk.window.overview.findChildren(QLabel)]
    as_of = desk.session.snapshot.account.as_of
    assert as_of > TODAY - timedelta(60)
    assert f"The account as of {day(as_of)}; amounts without tax" in told
