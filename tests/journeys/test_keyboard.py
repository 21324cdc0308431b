"""Everything by keyboard: where Tab goes, and what Undo on a message turns."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton


def stops(desk, count):
    """Names of what Tab comes by, from the rail on."""
    desk.window.rail.pages.setFocus()
    names = []
    for _ in range(count):
        desk.window.focusNextPrevChild(True)
        focus = desk.window.focusWidget()
        names.append(focus.accessibleName() or focus.text())
    return names


def test_tab_follows_the_reading_order_and_comes_round(desk):
    desk.tick("Dan Falk")
    names = stops(desk, 40)
    round_ = names[: names.index("Pages") + 1]
    expected = ["Users", "Discard", "Save", "Hide the billing overview", "Checkout…", "Remove…"]
    places = [round_.index(name) for name in (*expected, "New user", "Find or filter", "Pages")]
    assert places == sorted(places)
    assert len(set(names[len(round_) :]) - set(round_)) == 0


def test_in_the_dock_amounts_come_before_the_buttons_below_them(desk):
    names = stops(desk, 40)
    amount = next(n for n, name in enumerate(names) if name.startswith("Next invoice"))
    assert names.index("Hide the billing overview") < amount < names.index("Checkout…")


def test_backtab_goes_the_other_way(desk):
    desk.page.view.setFocus()
    desk.window.focusNextPrevChild(True)
    desk.window.focusNextPrevChild(False)
    assert desk.window.focusWidget() is desk.page.view


def test_the_welcome_page_begins_with_its_first_choice(open_window):
    person = open_window("", ready=False)
    welcome = person.bench.welcome
    welcome.setFocus()
    assert person.window.focusWidget() is welcome.sample
    assert welcome.focusPolicy() == Qt.FocusPolicy.NoFocus


def undo_buttons(desk):
    found = desk.window.messages.findChildren(QPushButton)
    return [button for button in found if button.text() == "Undo" and button.isVisible()]


def test_only_the_newest_message_offers_undo(desk):
    for name in ("Dan Falk", "Eva Gren"):
        desk.tick(name)
        desk.save()
    assert len(undo_buttons(desk)) == 1
    desk.tick("Finn Holm")
    assert undo_buttons(desk) == []


def test_what_was_undone_says_so_and_offers_redo(desk):
    desk.tick("Dan Falk")
    desk.save()
    desk.undo()
    assert desk.told("Undone: 1 change saved.")
    assert "1 change saved." not in desk.window.messages.texts
    desk.press("Redo", desk.window.messages)
    desk.until(lambda: desk.told("Done again: 1 change saved."))
    assert desk.holds("Dan Falk")


def test_what_cannot_be_done_says_why(desk):
    actions, footer = desk.window.actions_of, desk.page.footer
    assert actions["undo"].toolTip() == "There is nothing to undo."
    assert actions["redo"].toolTip() == "There is nothing to redo."
    assert footer.save.toolTip() == footer.discard.toolTip() == "No seat box is changed."
    desk.tick("Dan Falk")
    assert actions["undo"].toolTip() == "Undo (Ctrl+Z)"
    assert footer.save.toolTip() == footer.discard.toolTip() == ""
