"""The footer of the draft: what is assigned, what saving would do, and whether it may."""

from datetime import date

import pytest
from PySide6.QtGui import QFont

from seatdesk.controllers.read_models import PoolRow
from seatdesk.domain.seat_draft import SeatDraft
from seatdesk.ui.seats.draft_footer import DraftFooter

RENEWAL = date(2027, 3, 1)


def pool(product="Sales Hub", assigned=22, removal=None):
    leaves = RENEWAL if removal else None
    return PoolRow(product, "Professional", 5, 20, assigned, removal, leaves, RENEWAL, False)


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


def test_s2_only_a_count_that_the_draft_changes_is_bold(footer):
    heavy = []
    for draft in (SeatDraft(), ticked(SeatDraft(), 1), SeatDraft()):
        footer.show_draft([pool()], draft, ())
        heavy.append(footer.labels["Sales Hub"].font().weight() > QFont.Weight.Normal)
    assert heavy == [False, True, False]
