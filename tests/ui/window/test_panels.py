"""The parts around the pages: footer, chips, messages, rail, palette of commands."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from seatdesk.controllers.read_models import PoolRow
from seatdesk.domain.seat_draft import SeatDraft
from seatdesk.ui.seats.draft_footer import DraftFooter
from seatdesk.ui.seats.filter_chips import FilterChips
from seatdesk.ui.shell.command_palette import Command, CommandPalette
from seatdesk.ui.window.filter_field import FilterField
from seatdesk.ui.window.message_bar import KEPT, Message, MessageBar
from seatdesk.ui.window.message_details import DetailsDialog
from seatdesk.ui.window.page_rail import PageRail
from seatdesk.ui.window.pool_bar import PoolBar, PoolState
from tests.ui.samples import at_once

RENEWAL = date(2027, 3, 1)


def pool(product="Sales Hub", assigned=22, removal=None):
    leaves = RENEWAL if removal else None
    return PoolRow(product, "Professional", 5, 20, assigned, removal, leaves, RENEWAL, False)


@pytest.fixture
def frame(qtbot):
    frame = QWidget()
    qtbot.addWidget(frame)
    frame.resize(900, 300)
    frame.show()
    return frame


@pytest.fixture
def footer(frame):
    bar = DraftFooter(frame)
    bar.show()
    return bar


def ticked(draft, *users):
    for user in users:
        draft.put(user, "Sales Hub", seated=True, stored=False)
    return draft


def test_s2_the_footer_names_assigned_of_owned_and_the_difference(footer):
    footer.show_draft([pool()], SeatDraft(), ())
    label = footer.labels["Sales Hub"]
    assert label.accessibleName() == "Sales Hub: 22 of 25 assigned"
    footer.show_draft([pool()], ticked(SeatDraft(), 1, 2), ())
    assert label.accessibleName() == "Sales Hub: 24 of 25 assigned (+2)"
    draft = SeatDraft()
    draft.put(7, "Sales Hub", seated=False, stored=True)
    footer.show_draft([pool()], draft, ())
    assert label.accessibleName() == "Sales Hub: 21 of 25 assigned (\N{MINUS SIGN}1)"


def test_s3_the_button_saves_or_checks_out(footer, qtbot):
    footer.show_draft([pool()], ticked(SeatDraft(), 1), ())
    assert footer.save.text() == "Save"
    with qtbot.waitSignal(footer.save_requested):
        footer.save.click()
    footer.show_draft([pool(assigned=25)], ticked(SeatDraft(), 1, 2), ())
    assert footer.save.text() == "Checkout…"
    assert footer.hint.text() == "Sales Hub: 2 seats short"
    with qtbot.waitSignal(footer.checkout_requested) as asked:
        footer.trigger()
    assert asked.args == [{"Sales Hub": 2}]


def test_d5_the_footer_says_what_saving_would_cancel(footer):
    footer.show_draft([pool(removal=2)], ticked(SeatDraft(), 1, 2), [("Sales Hub", 2)])
    assert footer.warning.text == "Saving cancels the pending removal of 2 seats of Sales Hub."


def test_p1_a_forbidden_save_says_which_permission_is_missing(footer):
    footer.set_missing_permission("Modify billing is missing")
    footer.show_draft([pool()], ticked(SeatDraft(), 1), ())
    assert not footer.save.isEnabled()
    assert footer.save.toolTip() == "Modify billing is missing"
    assert footer.save.accessibleDescription() == "Modify billing is missing"


def test_nothing_can_be_saved_without_a_draft_or_twice(footer):
    footer.show_draft([pool()], SeatDraft(), ())
    assert not footer.save.isEnabled()
    footer.show_draft([pool()], ticked(SeatDraft(), 1), ())
    footer.wait(busy=True)
    assert not footer.save.isEnabled()
    footer.wait(busy=False)
    assert footer.save.isEnabled()


def test_a_subscription_that_goes_takes_its_label_along(footer):
    footer.show_draft([pool(), pool("Service Hub")], SeatDraft(), ())
    footer.show_draft([pool("Service Hub")], SeatDraft(), ())
    assert list(footer.labels) == ["Service Hub"]


def test_labels_wrap_in_a_narrow_window(footer):
    footer.show_draft([pool(f"Product {n}") for n in range(8)], SeatDraft(), ())
    narrow, wide = footer._flow.heightForWidth(200), footer._flow.heightForWidth(4000)
    assert narrow > wide


def test_chips_count_and_filter(frame, qtbot):
    chips = FilterChips(frame)
    chips.show_counts({"all": 48, "paid": 31, "idle": 6}, 90)
    assert chips.chips["all"].accessibleName() == "All 48"
    assert chips.chips["idle"].accessibleName() == "Idle > 90 d 6"
    with qtbot.waitSignal(chips.chosen) as chosen:
        qtbot.mouseClick(chips.chips["paid"], Qt.MouseButton.LeftButton)
    assert chosen.args == ["paid"]
    assert chips.current == "paid"
    chips.choose("all")
    assert chips.current == "all"


def test_messages_stay_until_closed_and_the_oldest_goes_first(frame, qtbot):
    bar, undone = MessageBar(frame), []
    for number in range(KEPT + 2):
        bar.show_message(Message(f"message {number}", offers=(("Undo", lambda: undone.append(1)),)))
    assert bar.texts == ["message 4", "message 3", "message 2"]
    newest = bar._shown[0].notice.findChildren(QPushButton)[0]
    newest.click()
    assert undone == [1]
    assert bar.texts == ["message 3", "message 2"]
    bar.clear()
    assert not bar.isVisible()


def test_every_refused_row_can_be_read(frame, qtbot):
    dialog = DetailsDialog("2 refused", ["a: why", "b: why"], frame)
    assert [dialog.rows.item(n).text() for n in range(2)] == ["a: why", "b: why"]
    dialog.reject()


def test_the_rail_lists_pages_by_name(frame, qtbot):
    rail = PageRail(frame)
    rail.add_page("seats", "Seats", "seats")
    rail.add_page("billing", "Billing", "billing")
    assert rail.pages.accessibleName() == "Pages"
    with qtbot.waitSignal(rail.page_chosen) as chosen:
        rail.pages.setCurrentRow(1)
    assert chosen.args == ["billing"]


def test_escape_clears_the_filter_and_then_leaves_it(frame, qtbot):
    field = FilterField(frame)
    field.setText("berg")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.text()
    with qtbot.waitSignal(field.left):
        qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_the_palette_finds_by_words_in_any_order_and_runs_what_is_chosen(frame, qtbot):
    ran = []
    commands = [
        Command("Copy with headers", "Ctrl+Shift+C", lambda: ran.append("copy")),
        Command("New user", "", lambda: ran.append("new"), "Not allowed"),
    ]
    palette = CommandPalette(commands, at_once(lambda _text: ()), frame)
    palette.open()
    palette.field.setText("headers copy")
    assert palette.list.count() == 1
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert ran == ["copy"]
    again = CommandPalette(commands, at_once(lambda _text: ()), frame)
    again.field.setText("new")
    qtbot.keyClick(again.field, Qt.Key.Key_Return)
    assert ran == ["copy"]  # what may not be done is shown, and not done


def test_the_bar_says_in_words_what_it_paints(frame):
    bar = PoolBar(frame)
    for state in (PoolState(25, 22), PoolState(25, 22, 4, 2), PoolState(), PoolState(5, 9)):
        bar.show_pool(state, "words")
        bar.grab()
    assert bar.accessibleName() == "words"
    assert PoolState(25, 24, 3).short == 2
    assert PoolState(25, 30, -1).short == 0
