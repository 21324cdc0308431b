"""Everything by keyboard: where Tab goes, and what Undo on a message turns."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton


def stops(workspace, count):
    """Names of what Tab comes by, from the rail on."""
    workspace.window.rail.pages.setFocus()
    names = []
    for _ in range(count):
        workspace.window.focusNextPrevChild(True)
        focus = workspace.window.focusWidget()
        names.append(focus.accessibleName() or focus.text())
    return names


def test_tab_follows_the_reading_order_and_comes_round(workspace):
    workspace.tick("Dan Falk")
    names = stops(workspace, 40)
    round_ = names[: names.index("Pages") + 1]
    expected = ["Users", "Discard", "Save", "Hide the billing overview", "Checkout…", "Remove…"]
    places = [round_.index(name) for name in (*expected, "New user", "Find or filter", "Pages")]
    assert places == sorted(places)
    assert len(set(names[len(round_) :]) - set(round_)) == 0


def test_in_the_dock_amounts_come_before_the_buttons_below_them(workspace):
    names = stops(workspace, 40)
    amount = next(n for n, name in enumerate(names) if "Next invoice" in name)
    assert names.index("Hide the billing overview") < amount < names.index("Checkout…")


def test_backtab_goes_the_other_way(workspace):
    workspace.page.view.setFocus()
    workspace.window.focusNextPrevChild(True)
    workspace.window.focusNextPrevChild(False)
    assert workspace.window.focusWidget() is workspace.page.view


def test_the_welcome_page_begins_with_its_first_choice(open_window):
    person = open_window("", ready=False)
    welcome = person.workspace_window.welcome
    welcome.setFocus()
    assert person.window.focusWidget() is welcome.sample
    assert welcome.focusPolicy() == Qt.FocusPolicy.NoFocus


def undo_buttons(workspace):
    found = workspace.window.messages.findChildren(QPushButton)
    return [button for button in found if button.text() == "Undo" and button.isVisible()]


def test_only_the_newest_message_offers_undo(workspace):
    for name in ("Dan Falk", "Eva Gren"):
        workspace.tick(name)
        workspace.save()
    assert len(undo_buttons(workspace)) == 1
    workspace.tick("Finn Holm")
    assert undo_buttons(workspace) == []


def test_what_was_undone_says_so_and_offers_redo(workspace):
    workspace.tick("Dan Falk")
    workspace.save()
    workspace.undo()
    assert workspace.told("Undone: 1 seat assigned.")
    assert "1 seat assigned." not in workspace.window.messages.texts
    workspace.press("Redo", workspace.window.messages)
    workspace.until(lambda: workspace.told("Done again: 1 seat assigned."))
    assert workspace.holds("Dan Falk")


def test_what_cannot_be_done_says_why(workspace):
    actions, footer = workspace.window.actions_of, workspace.page.footer
    assert actions["undo"].toolTip() == "There is nothing to undo."
    assert actions["redo"].toolTip() == "There is nothing to redo."
    assert footer.save.toolTip() == footer.discard.toolTip() == "No seat box is changed."
    workspace.tick("Dan Falk")
    assert actions["undo"].toolTip() == "Undo (Ctrl+Z)"
    assert footer.save.toolTip() == footer.discard.toolTip() == ""
