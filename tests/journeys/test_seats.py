"""Journeys of the admin: assign, save, unassign, undo, and what stands in the way."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QLabel

from seatdesk.ui.text.number_format import day
from tests.journeys.conftest import SALES, SERVICE, TODAY


def test_s1_to_s3_ticking_changes_a_draft_and_save_stores_it(workspace):
    workspace.tick("Dan Falk")
    assert workspace.footer() == "Sales Hub: 4 of 5 assigned (+1)"
    assert workspace.window.windowTitle() == "SeatDesk — Nordwind AB — nordwind.seatdesk*"
    assert not workspace.holds("Dan Falk")

    workspace.save()
    assert workspace.holds("Dan Falk")
    assert workspace.footer() == "Sales Hub: 4 of 5 assigned"
    assert workspace.told("1 seat assigned")
    assert workspace.window.windowTitle() == "SeatDesk — Nordwind AB — nordwind.seatdesk"


def test_h2_undo_and_redo_of_a_draft_and_of_a_saved_change(workspace):
    workspace.tick("Dan Falk")
    workspace.undo()
    assert workspace.footer() == "Sales Hub: 3 of 5 assigned"
    workspace.redo()
    workspace.save()

    workspace.undo()
    workspace.until(lambda: not workspace.holds("Dan Falk"))
    assert workspace.footer() == "Sales Hub: 4 of 5 assigned (+1)"  # a draft again, as before Save
    workspace.redo()
    workspace.until(lambda: workspace.holds("Dan Falk"))
    assert workspace.footer() == "Sales Hub: 4 of 5 assigned"


def test_s6_an_unassigned_seat_stays_paid_and_its_cost_until_the_renewal_is_shown(workspace):
    workspace.tick("Anna Berg")
    workspace.save()
    assert not workspace.holds("Anna Berg")
    assert workspace.footer() == "Sales Hub: 2 of 5 assigned"
    assert workspace.told("1 seat unassigned.")
    assert workspace.told("Sales Hub: 3 unassigned, paid until")


def test_s8_space_turns_the_whole_selection_and_is_one_step(workspace):
    workspace.select("Anna Berg", "Eva Gren", "Finn Holm")
    view = workspace.page.view
    index = workspace.page.model.index(workspace.row("Eva Gren"), workspace.column(SERVICE))
    view.selectionModel().setCurrentIndex(index, view.selectionModel().SelectionFlag.NoUpdate)
    workspace.bot.keyClick(view, Qt.Key.Key_Space)
    assert workspace.footer(SERVICE) == "Service Hub: 3 of 5 assigned (+2)"  # mixed → all on
    workspace.bot.keyClick(view, Qt.Key.Key_Space)
    assert (
        workspace.footer(SERVICE) == "Service Hub: 0 of 5 assigned (\N{MINUS SIGN}1)"
    )  # all on → all off
    workspace.undo()
    workspace.undo()
    assert workspace.footer(SERVICE) == "Service Hub: 1 of 5 assigned"


def test_a_click_acts_on_the_selection_only_if_its_row_is_selected(workspace):
    workspace.select("Dan Falk", "Eva Gren")
    workspace.tick("Finn Holm")
    assert workspace.footer() == "Sales Hub: 4 of 5 assigned (+1)"
    assert len(workspace.page.selected_ids()) == 2
    workspace.tick("Dan Falk")
    assert workspace.footer().startswith("Sales Hub: 6 of 5 assigned (+3)")


def test_screen_readers_hear_whose_seat_it_is(workspace):
    assert workspace.spoken("Åsa Öberg") == "Sales Hub seat, Åsa Öberg, not assigned"
    workspace.tick("Åsa Öberg")
    assert workspace.spoken("Åsa Öberg") == "Sales Hub seat, Åsa Öberg, assigned"


def test_discarding_the_draft_can_be_undone(workspace):
    workspace.tick("Dan Falk")
    workspace.tick("Eva Gren", SERVICE)
    workspace.press("Discard", workspace.page.footer)
    assert not workspace.session.draft.dirty
    workspace.undo()
    assert workspace.footer() == "Sales Hub: 4 of 5 assigned (+1)"
    assert workspace.footer(SERVICE) == "Service Hub: 2 of 5 assigned (+1)"


def test_h3_the_draft_is_offered_again_after_a_crash(workspace, company, open_window):
    workspace.tick("Dan Falk")
    workspace.bot.wait(300)
    workspace.workspace_window.instance.release()  # as if the process had died
    again = open_window(company)
    assert again.told("1 change was not saved last time.")
    again.press("Restore")
    assert again.footer() == "Sales Hub: 4 of 5 assigned (+1)"


def test_what_others_save_appears_without_losing_selection_or_draft(workspace, company):
    from seatdesk.controllers.workspace import Workspace
    from tests.journeys.conftest import TODAY

    workspace.tick("Dan Falk")
    workspace.select("Eva Gren")
    other = Workspace.open(str(company), clock=lambda _zone: TODAY, source="test")
    found = other.users.find_all(["finn@nordwind.example"])
    other.seats.assign(SALES, [user.id for user in found.values()])
    other.close()

    workspace.session.look_for_others()
    workspace.until(lambda: workspace.holds("Finn Holm") and "5 of 5" in workspace.footer())
    assert workspace.footer() == "Sales Hub: 5 of 5 assigned (+1)"
    assert list(workspace.page.selected_ids()) == [
        workspace.page.model.id_at(workspace.row("Eva Gren"))
    ]


def test_s4_when_somebody_else_took_the_last_seat_nothing_is_saved_and_the_draft_is_kept(
    workspace, company
):
    from seatdesk.controllers.workspace import Workspace
    from tests.journeys.conftest import TODAY

    workspace.tick("Dan Falk")
    workspace.tick("Eva Gren")
    other = Workspace.open(str(company), clock=lambda _zone: TODAY, source="test")
    found = other.users.find_all(["finn@nordwind.example"])
    other.seats.assign(SALES, [user.id for user in found.values()])
    other.close()

    workspace.press("Save", workspace.page.footer)
    workspace.until(lambda: workspace.window.messages.texts)
    assert not workspace.holds("Dan Falk")
    assert len(workspace.session.draft) == 2
    assert workspace.page.footer.save.text() == "Checkout…"


@pytest.mark.parametrize("text", ["berg", "team:sales berg", "anna@"])
def test_the_filter_finds_by_word_token_and_address(workspace, text):
    workspace.bot.keyClick(workspace.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    workspace.bot.keyClicks(workspace.window.filter, text)
    workspace.settle()
    names = [workspace.page.model.line(n).row.name for n in range(workspace.page.model.rowCount())]
    assert "Anna Berg" in names
    assert len(names) < 7
    workspace.bot.keyClick(workspace.window.filter, Qt.Key.Key_Escape)
    workspace.settle()
    assert workspace.page.model.rowCount() == 7


def test_s9_a_seat_is_transferred_in_one_step_and_back(workspace):
    workspace.select("Anna Berg", "Dan Falk")
    workspace.workspace_window.commands.users.transfer(SALES)
    workspace.until(lambda: workspace.holds("Dan Falk"))
    assert not workspace.holds("Anna Berg")
    assert workspace.footer() == "Sales Hub: 3 of 5 assigned"
    workspace.undo()
    workspace.until(lambda: workspace.holds("Anna Berg"))
    workspace.select("Anna Berg", "Bo Ek")
    workspace.workspace_window.commands.users.transfer(SALES)
    assert workspace.told("No seat was transferred")


def test_the_key_f1_explains_the_page(workspace):
    from seatdesk.ui.shell.help_dialog import HelpDialog

    def explains(topic):
        workspace.settle()
        workspace.window.actions_of["help"].trigger()
        dialog = workspace.dialog(HelpDialog)
        assert dialog.topic == topic
        dialog.reject()
        workspace.until(lambda: not workspace.window.findChildren(HelpDialog))

    for page in ("billing", "scenarios", "seats"):
        workspace.window.show_page(page)
        explains(page)
    features = workspace.workspace_window.commands.features
    workspace.window.show_page("scenarios")
    for tab, topic in (
        (features.headcount.tab, "headcount"),
        (features.scenarios.cheapest.tab, "cheapest"),
    ):
        features.scenarios.page.open_tab(tab)
        explains(topic)


def test_the_key_f1_explains_a_dialog_over_it(workspace):
    from seatdesk.ui.checkout.checkout_dialog import CheckoutDialog
    from seatdesk.ui.shell.help_dialog import HelpDialog

    workspace.window.overview.checkout_requested.emit(SALES)
    checkout = workspace.dialog(CheckoutDialog)
    workspace.bot.keyClick(checkout, Qt.Key.Key_F1)
    explained = workspace.dialog(HelpDialog)
    assert explained.topic == "checkout"
    assert explained.parent() is checkout
    explained.search.setText("postgresql")
    assert explained.topic == "team"
    assert explained.list.count() == 1
    explained.text.anchorClicked.emit(QUrl("import"))
    assert explained.topic == "import"
    assert explained.windowTitle() == "Help: Import"
    explained.activateWindow()
    workspace.until(explained.isActiveWindow)
    workspace.bot.keyClick(explained, Qt.Key.Key_F1)
    assert explained.topic == "welcome"
    assert explained.findChildren(HelpDialog) == []


def test_every_action_does_something(workspace):
    idle = [
        action.objectName()
        for action in workspace.window.actions_of.all()
        if not action.receivers("2triggered(bool)") and not action.receivers("2triggered()")
    ]
    assert not idle


def test_the_overview_names_the_day_its_figures_are_of_when_the_clock_is_behind(
    open_window, company
):
    workspace = open_window(company, today=TODAY - timedelta(60))
    told = [label.text() for label in workspace.window.overview.findChildren(QLabel)]
    as_of = workspace.session.snapshot.account.as_of
    assert as_of > TODAY - timedelta(60)
    assert f"Account as of {day(as_of)}, without tax" in told


def test_what_is_said_of_a_selection_goes_with_it(workspace):
    workspace.select("Bo Ek")
    workspace.workspace_window.commands.users.transfer(SALES)
    workspace.settle()
    assert workspace.told("No seat was transferred: select two users")
    workspace.select("Dan Falk")
    assert not workspace.told("No seat was transferred")


def test_s6_who_removes_a_holder_hears_that_the_seats_stay_paid(workspace):
    workspace.select("Anna Berg")
    workspace.window.actions_of["remove-user"].trigger()
    workspace.until(
        lambda: workspace.told("1 user removed. 2 seats unassigned: paid for until the renewal")
    )
    workspace.undo()
    workspace.until(lambda: workspace.told("Undone: 1 user removed."))
