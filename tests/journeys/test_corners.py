"""Corners of the window that were wrong: dialogs that were stuck, words that were not true."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QPalette
from PySide6.QtWidgets import QApplication

from seatdesk.store.errors import Unreachable
from seatdesk.ui.checkout.checkout_dialog import CheckoutDialog
from seatdesk.ui.checkout.contact_dialog import ContactDialog
from seatdesk.ui.checkout.downgrade_dialog import DowngradeDialog
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.style import colour_scheme
from seatdesk.ui.users.new_user.dialog import NewUserDialog
from seatdesk.ui.users.user_dialog import UserDialog
from seatdesk.ui.widgets.amounts.amount_link import AmountLink, link_pen
from seatdesk.ui.widgets.muted_label import TonedLabel
from seatdesk.ui.window.context import BILLING
from tests.journeys.conftest import SALES, SERVICE, contract, make_workspace


@pytest.fixture
def full(tmp_path, open_window):
    """No Sales seat is free."""
    path = tmp_path / "full.seatdesk"
    make_workspace(path, contracts=(contract(),), holders={SALES: 5})
    return open_window(path)


def review(person, *products):
    """New user, as far as the review."""
    person.window.actions_of["new-user"].trigger()
    dialog = person.dialog(NewUserDialog)
    dialog.emails.text.setPlainText("new@nordwind.example")
    person.press("Next", dialog)
    for tab in dialog.choices.products:
        tab.access.setChecked(tab.product in products)
        tab.seat.setChecked(tab.product in products)
    person.press("Next", dialog)
    return dialog


def test_p2_new_user_goes_on_after_a_purchase_that_was_given_up(full):
    dialog = review(full, SALES)
    full.press("Checkout…", dialog)
    full.press("Cancel", full.dialog(CheckoutDialog))
    assert dialog.next.isEnabled()
    assert dialog.back.isEnabled()
    full.press("Back", dialog)
    dialog.choices.products[0].seat.setChecked(False)
    full.press("Next", dialog)
    full.press("Send", dialog)
    full.until(lambda: full.told("1 user added."))


def test_a_dialog_whose_request_failed_says_so_and_can_be_used_again(full, monkeypatch):
    dialog = review(full)

    def fail(*_args):
        raise Unreachable(location="postgresql://server/team", detail="gone")

    monkeypatch.setattr(full.session.workspace.users, "create", fail)
    full.press("Send", dialog)
    full.until(lambda: dialog.notice.text)
    assert dialog.next.isEnabled()
    assert not full.window.messages.texts


def test_s1_the_first_run_shows_the_seats_and_what_is_shown_at_first(open_window, company):
    person = open_window("", ready=False)
    person.until(lambda: person.workspace_window.commands is not None)
    person.workspace_window.open(str(company))
    person.until(lambda: person.workspace_window.complete)
    person.settle()
    view = person.page.view
    shown = [c.key for n, c in enumerate(view.table().columns) if view.header.is_chosen(n)]
    assert shown == [
        *("name", "email", "team", "status", "last_active"),
        *(f"seat:{SALES}", f"seat:{SERVICE}"),
    ]
    last = person.column(SERVICE)
    assert view.columnViewportPosition(last) + view.columnWidth(last) <= view.viewport().width()


def test_s1_the_seats_of_a_first_subscription_are_in_sight_whatever_was_dragged_before(
    open_window, tmp_path
):
    path = tmp_path / "empty.seatdesk"
    make_workspace(path, contracts=(), holders={})
    person = open_window(path)
    view = person.page.view
    view.header.resizeSection(view.header.logicalIndex(0), 900)
    person.session.workspace.billing.add(contract("Core"))
    person.session.refresh()
    person.until(lambda: person.page.model.set.find("seat:Core") is not None)
    person.settle()
    for width in (1024, 1280, 1600):
        person.window.resize(width, 700)
        person.settle()
        seats = person.column("Core")
        right = view.columnViewportPosition(seats) + view.columnWidth(seats)
        assert 0 < right <= view.viewport().width()


def test_columns_of_the_person_survive_a_start_without_a_workspace_and_a_new_product(
    open_window, company
):
    person = open_window(company)
    header = person.page.view.header
    header.choose(person.page.model.set.find("email"), shown=False)
    person.workspace_window.close_workspace()
    assert "email" in person.page.columns.arrangement()["hidden"]
    person.workspace_window.open(str(company))
    person.until(lambda: person.workspace_window.complete)
    person.settle()
    workspace = person.session.workspace
    workspace.billing.add(contract("Core"))
    person.session.refresh()
    person.until(lambda: person.page.model.set.find("seat:Core") is not None)
    person.settle()
    assert header.isSectionHidden(person.page.model.set.find("email"))
    assert not header.isSectionHidden(person.page.model.set.find("seat:Core"))
    assert header.isSectionHidden(person.page.model.set.find("manager"))


def test_a_subscription_that_was_added_has_its_money_in_the_dock(workspace):
    workspace.window.show_page(BILLING)
    workspace.settle()
    added = contract("Core")
    step = Step("add Core", "Core added")
    workspace.workspace_window.commands.requests.run(step, lambda opened: opened.billing.add(added))
    workspace.until(lambda: "Core" in workspace.window.overview.cards)
    assert workspace.told("Core added.")
    workspace.settle()
    texts = {
        label.text() for label in workspace.window.overview.cards["Core"].findChildren(TonedLabel)
    }
    assert any("Next invoice" in text for text in texts), texts
    old = {
        label.text() for label in workspace.window.overview.cards[SALES].findChildren(TonedLabel)
    }
    assert any("Next invoice" in text for text in old)


def test_p7_a_user_is_asked_about_before_they_are_removed_from_their_page(workspace, monkeypatch):
    asked = []

    def ask(_parent, question, then):
        asked.append((question, then))

    monkeypatch.setattr(workspace.workspace_window.commands.users, "ask", ask)
    workspace.select("Eva Gren")
    workspace.window.actions_of["open-user"].trigger()
    dialog = workspace.dialog(UserDialog)
    workspace.press("Remove from account…", dialog)
    assert [question.verb for question, _ in asked] == ["Remove"]
    assert workspace.page.model.rowCount() == 7
    asked[0][1]()
    workspace.until(lambda: workspace.page.model.rowCount() == 6)
    assert workspace.told("1 user removed.")


def test_p7_a_holder_is_asked_about_the_same_on_their_page_and_in_the_table(workspace, monkeypatch):
    asked = []

    def ask(_parent, question, then):
        asked.append((question, then))

    monkeypatch.setattr(workspace.workspace_window.commands.users, "ask", ask)
    workspace.select("Anna Berg")
    workspace.window.actions_of["remove-user"].trigger()
    workspace.window.actions_of["open-user"].trigger()
    workspace.press("Remove from account…", workspace.dialog(UserDialog))
    (of_table, _), (of_page, then) = asked
    assert of_table == of_page
    assert of_page.text == "Remove Anna Berg from the account?"
    assert of_page.verb == "Unassign and remove"
    assert of_page.more.startswith("Unassigned first: 1 Sales Hub seat, 1 Service Hub seat.")
    assert workspace.page.model.rowCount() == 7
    then()
    workspace.until(lambda: workspace.page.model.rowCount() == 6)


def test_undo_calls_a_step_on_a_users_page_what_the_menu_calls_it(workspace):
    workspace.select("Eva Gren")
    workspace.window.actions_of["open-user"].trigger()
    workspace.press("Deactivate", workspace.dialog(UserDialog))
    workspace.until(workspace.session.undo_stack.canUndo)
    assert workspace.session.undo_stack.undoText() == "deactivate 1 user"


def cell(person, name, column):
    """What assistive technology has for a cell: a header row and a header column are counted."""
    model = person.page.model
    table = QAccessible.queryAccessibleInterface(person.page.view)
    return table.child((person.row(name) + 1) * (model.columnCount() + 1) + column + 1)


@pytest.mark.parametrize("selected", [False, True])
def test_s1_assistive_technology_turns_a_seat_box_and_nothing_else(workspace, selected):
    workspace.select("Eva Gren" if selected else "Bo Ek", "Finn Holm")
    before = workspace.page.selected_ids()
    box = cell(workspace, "Eva Gren", workspace.column(SALES))
    assert box.text(QAccessible.Text.Name) == "Sales Hub seat, Eva Gren, not assigned"
    assert box.actionInterface().actionNames() == ["Toggle"]
    box.actionInterface().doAction("Toggle")
    workspace.settle()
    assert workspace.spoken("Eva Gren") == "Sales Hub seat, Eva Gren, assigned"
    assert len(workspace.session.draft) == 1
    assert workspace.page.selected_ids() == before
    box.actionInterface().doAction("Toggle")
    workspace.settle()
    assert not workspace.session.draft.dirty


def test_s1_assistive_technology_selects_rows_by_their_other_cells(workspace):
    name = cell(workspace, "Eva Gren", 0)
    name.actionInterface().doAction("Toggle")
    assert workspace.page.selected_ids() == (workspace.page.model.id_at(workspace.row("Eva Gren")),)
    assert workspace.page.view.selected_blocks() == [(workspace.row("Eva Gren"),) * 2]
    assert not workspace.session.draft.dirty


def test_keys_that_select_turn_no_box(workspace):
    view, control = workspace.page.view, Qt.KeyboardModifier.ControlModifier
    view.setFocus()
    view.setCurrentIndex(workspace.page.model.index(0, workspace.column(SALES)))
    for key, modifier in (
        (Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Down, control),
        (Qt.Key.Key_Space, control),
        (Qt.Key.Key_A, control),
    ):
        workspace.bot.keyClick(view, key, modifier)
    assert not workspace.session.draft.dirty
    assert view.selected_count() == 7


def test_s8_going_to_a_seat_column_keeps_the_rows_that_space_turns(workspace):
    view, model = workspace.page.view, workspace.page.model
    workspace.select("Dan Falk", "Eva Gren")
    view.setFocus()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Left):  # past the seats of the other product
        workspace.bot.keyClick(view, key)
    assert view.currentIndex().column() == workspace.column(SALES)
    workspace.bot.keyClick(view, Qt.Key.Key_Space)
    workspace.settle()
    assert workspace.footer() == "Sales Hub: 5 of 5 assigned (+2)"
    workspace.bot.keyClick(view, Qt.Key.Key_Up)
    assert view.selected_count() == 1
    assert model.rowCount() == 7


@pytest.mark.parametrize("key", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier])
def test_sorting_by_a_heading_keeps_the_chosen_rows(workspace, key):
    view = workspace.page.view
    workspace.select("Dan Falk", "Eva Gren")
    chosen = set(workspace.page.selected_ids())
    before = workspace.page.model.sort_order
    place = workspace.page.model.set.find("team")
    where = QPoint(view.header.sectionViewportPosition(place) + 20, view.header.height() // 2)
    workspace.bot.mouseClick(view.header.viewport(), Qt.MouseButton.LeftButton, key, where)
    workspace.settle()
    assert workspace.page.model.sort_order != before
    assert set(workspace.page.selected_ids()) == chosen
    workspace.bot.mouseClick(
        view.header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where
    )
    workspace.settle()
    assert set(workspace.page.selected_ids()) == chosen


def test_a_double_click_opens_one_dialog(workspace):
    dialogs = workspace.workspace_window.commands.features.checkout
    for ask, kind in (
        (lambda: dialogs.check_out(SALES), CheckoutDialog),
        (lambda: dialogs.remove_seats(SALES), DowngradeDialog),
        (workspace.window.actions_of["new-user"].trigger, NewUserDialog),
    ):
        ask()
        ask()
        dialog = workspace.dialog(kind)
        workspace.settle()
        assert [d for d in workspace.window.findChildren(kind) if d.isVisible()] == [dialog]
        dialog.done(0)


# -- messages that are not true any more -----------------------------------------------------------


def test_what_was_undone_is_not_told_any_more(workspace):
    workspace.tick("Cia Ljung")
    workspace.save()
    workspace.until(lambda: workspace.told("1 seat unassigned."))
    workspace.undo()
    workspace.until(lambda: workspace.told("Undone: 1 seat unassigned."))
    assert not any(text.startswith("1 seat") for text in workspace.window.messages.texts)
    workspace.redo()
    workspace.until(lambda: workspace.told("Done again: 1 seat unassigned."))
    assert not workspace.told("Undone")


def test_how_seats_stood_is_not_told_after_something_newer(workspace):
    workspace.tick("Cia Ljung")
    workspace.save()
    workspace.until(lambda: workspace.told("1 seat unassigned."))
    workspace.tick("Bo Ek")
    workspace.save()
    workspace.until(lambda: len(workspace.window.messages.texts) == 1)
    assert workspace.told("4 unassigned") or workspace.told("unassigned, paid until")


def test_d5_a_request_that_undo_brought_back_is_not_told_to_be_cancelled(workspace):
    workspace.press("Remove…", workspace.window.overview.cards[SALES])
    dialog = workspace.dialog(DowngradeDialog)
    dialog.seats.setValue(2)
    workspace.press("Remove 2 additional paid users", dialog)
    workspace.press("Close", dialog)
    workspace.tick("Eva Gren")
    workspace.save()
    workspace.until(lambda: workspace.told("was cancelled"))
    workspace.undo()
    workspace.until(lambda: workspace.told("Undone"))
    assert not workspace.told("was cancelled")


def test_the_text_for_the_vendor_counts_as_copied_for_its_own_number_only(workspace):
    workspace.press("Remove…", workspace.window.overview.cards[SALES])
    dialog = workspace.dialog(DowngradeDialog)
    workspace.press("Copy text for the vendor", dialog)
    assert dialog.copy.text() == "Copied"
    dialog.seats.setValue(2)
    assert dialog.copy.text() == "Copy text for the vendor"


def test_a_message_that_was_edited_is_not_copied_yet(tmp_path, open_window):
    path = tmp_path / "legacy.seatdesk"
    make_workspace(path, contracts=(contract(legacy=True),), holders={})
    person = open_window(path)
    person.press("Checkout…", person.window.overview.cards[SALES])
    dialog = person.dialog(ContactDialog)
    person.press("Copy message", dialog)
    assert dialog.copy.text() == "Copied"
    dialog.message.appendPlainText("And thank you.")
    assert dialog.copy.text() == "Copy message"


def test_trouble_that_is_over_is_not_told_any_more(workspace, company):
    elsewhere = company.with_name("elsewhere.seatdesk")
    company.rename(elsewhere)
    workspace.session.refresh()
    workspace.until(lambda: workspace.told(company.name))
    elsewhere.rename(company)
    workspace.session.refresh()
    workspace.until(lambda: not workspace.told(company.name))


# -- colours ---------------------------------------------------------------------------------------


def test_quiet_words_and_why_follow_the_look(workspace, qapp: QApplication):
    workspace.window.show_page(BILLING)
    workspace.settle()
    before = qapp.palette()
    try:
        colour_scheme.apply_scheme(qapp, "dark")
        QApplication.processEvents()
        ground = qapp.palette().color(QPalette.ColorRole.Window)
        labels = [
            w for w in workspace.window.findChildren(TonedLabel) if w.isVisible() and w.text()
        ]
        links = [w.button for w in workspace.window.findChildren(AmountLink) if w.reason]
        assert labels
        assert links
        for label in labels:
            colour = label.palette().color(label.foregroundRole())
            assert contrast(colour, ground) > 4, label.text()
        for link in links:
            assert contrast(link_pen(link.palette(), chosen=True).color(), ground) > 4
    finally:
        colour_scheme.apply_scheme(qapp, "light")
        qapp.setPalette(before)


def contrast(one, other):
    """As WCAG reckons it."""

    def light(colour):
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)
