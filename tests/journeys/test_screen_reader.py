"""The program driven as a screen reader drives it: by roles, names and actions alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from seatdesk.ui.checkout.checkout_dialog import CheckoutDialog
from seatdesk.ui.users.new_user.dialog import NewUserDialog
from tests.journeys.conftest import DEACTIVATED, SALES, SERVICE, contract, make_workspace
from tests.journeys.screen_reader import DESCRIPTION, NAME, ROLE, Listener

SEAT, BUTTON = ROLE.Cell, ROLE.Button
CONTROLS = {
    ROLE.Button, ROLE.CheckBox, ROLE.RadioButton, ROLE.ComboBox, ROLE.SpinBox, ROLE.EditableText,
    ROLE.Table, ROLE.Tree, ROLE.List, ROLE.PageTab, ROLE.PageTabList, ROLE.ButtonMenu,
}  # fmt: skip
PAGES = ("seats", "billing", "scenarios", "renewals", "findings", "reports", "activity")


@pytest.fixture
def listener(open_window, tmp_path: Path, monkeypatch) -> Listener:
    path = tmp_path / "plan.seatdesk"
    contracts = (contract(), contract(SERVICE, additional=0))
    make_workspace(path, contracts=contracts, holders={SALES: 3}, people=(DEACTIVATED,))
    return Listener(open_window(path), monkeypatch)


def test_a_seat_is_assigned_saved_and_undone_by_ear(listener):
    person = listener.person
    listener.act(SEAT, "Sales Hub seat, Dan Falk, not assigned", "Toggle")
    box = listener.find(SEAT, "Sales Hub seat, Dan Falk, assigned")
    assert box.state().checkable
    assert box.state().checked
    listener.find(ROLE.StaticText, "Sales Hub: 4 of 5 assigned (+1)")
    listener.act(BUTTON, "Save")
    person.until(lambda: not person.session.draft.dirty)
    assert person.holds("Dan Falk")
    listener.until_said("assigned")
    listener.act(BUTTON, "Undo")
    person.until(lambda: not person.holds("Dan Falk"))
    listener.until_said("Undone")


def test_a_seat_that_is_not_to_be_had_says_why_when_it_is_toggled(listener):
    name = "Sales Hub seat, Gone Away, not available: The user is deactivated"
    listener.act(SEAT, name, "Toggle")
    assert "gone@nordwind.example" in listener.until_said("deactivated")
    assert not listener.person.session.draft.dirty


def test_seats_that_run_short_are_bought_by_ear(listener):
    for name in ("Dan Falk", "Eva Gren", "Finn Holm"):
        listener.act(SEAT, f"Sales Hub seat, {name}, not assigned", "Toggle")
    listener.act(BUTTON, "Checkout…", root=listener.person.page.footer)
    dialog = listener.person.dialog(CheckoutDialog)
    seats = listener.find(ROLE.SpinBox, "Seats to buy, Sales Hub Professional", dialog)
    assert seats.valueInterface().currentValue() == 1
    listener.act(BUTTON, "Complete purchase", root=dialog)
    listener.person.until(lambda: listener.person.holds("Finn Holm"))


def test_a_user_is_made_by_ear(listener):
    listener.act(BUTTON, "New user")
    dialog = listener.person.dialog(NewUserDialog)
    field = listener.find(ROLE.EditableText, "E-mail", dialog)
    field.editableTextInterface().insertText(0, "new@nordwind.example")
    listener.act(BUTTON, "Next", root=dialog)
    listener.act(ROLE.CheckBox, "Sales Hub access", "Toggle", dialog)
    listener.act(BUTTON, "Next", root=dialog)
    listener.act(BUTTON, "Send", root=dialog)
    listener.until_said("1 user")
    listener.person.until(lambda: listener.person.page.model.rowCount() == 9)


def test_the_filter_says_how_many_are_left_and_why_nobody_is(listener):
    field = listener.person.window.filter
    field.setFocus()
    listener.person.bot.keyClicks(field, "berg")
    listener.until_said("2 users")
    listener.person.bot.keyClicks(field, "zzz")
    reason = listener.until_said("No user matches this filter.")
    table = listener.find(ROLE.Table, "Users")
    assert table.text(DESCRIPTION) == reason
    field.clear()
    listener.until_said("8 users")
    assert table.text(DESCRIPTION) == ""


def test_the_cell_that_has_the_keyboard_is_told_with_its_column(listener):
    person, view = listener.person, listener.person.page.view
    view.setCurrentIndex(person.page.model.index(person.row("Bo Ek"), 0))
    person.window.filter.setFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    person.until(lambda: listener.focused)
    assert listener.focused == ["Bo Ek; User. Bo Ek\nbo@nordwind.example"]
    column = person.page.model.set.find("team")
    view.setCurrentIndex(person.page.model.index(person.row("Bo Ek"), column))
    cell = QAccessible.queryAccessibleInterface(view).focusChild()
    assert (cell.text(NAME), cell.text(DESCRIPTION)) == ("Sales", "Team, Bo Ek")
    header = cell.tableCellInterface().columnHeaderCells()[0]
    assert header.text(NAME) == "Team"


def test_a_page_by_its_key_gives_the_keyboard_to_the_page_and_to_nothing_on_the_way(listener):
    window, control = listener.person.window, Qt.KeyboardModifier.ControlModifier
    listener.person.page.view.setFocus()
    for number in (2, 3, 4, 5, 6, 7, 1):
        key = Qt.Key(Qt.Key.Key_0 + number)
        listener.person.bot.keyClick(window, key, control)
        listener.person.settle()
        assert window.page == PAGES[number - 1]
        page, focus = window.stack.currentWidget(), window.focusWidget()
        assert focus is page or page.isAncestorOf(focus), PAGES[number - 1]
    assert window.focusWidget() is listener.person.page.view


def test_what_a_page_without_contents_says_is_read_out(listener):
    listener.person.window.show_page("scenarios")
    said = listener.until_said("Think it through before it costs anything.")
    assert "A scenario is a list of steps" in said


def test_nothing_that_can_be_used_is_without_a_name(listener):
    bare = set()
    for key in PAGES:
        listener.person.window.show_page(key)
        listener.person.settle()
        listener.person.window.filter.setText("a")  # its button to clear it is there now
        listener.person.settle()
        bare |= {
            (key, one.role().name, type(one.object()).__name__)
            for one in listener.walk()
            if one.role() in CONTROLS and not one.text(NAME)
        }
    assert bare == set()
