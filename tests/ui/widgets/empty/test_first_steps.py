"""An empty place has the buttons that fill it, in order, and ticks what is done (13.12)."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton

from seatdesk.ui.widgets.empty.first_steps import (
    ADD_SUBSCRIPTION,
    FINDINGS,
    IMPORT,
    NEW_USER,
    FirstSteps,
)


def test_each_step_has_its_button(frame, qtbot):
    steps = FirstSteps("No users yet", frame)
    asked: list[str] = []
    steps.requested.connect(asked.append)
    for button in steps.findChildren(QPushButton):
        button.click()
    assert asked == [ADD_SUBSCRIPTION, IMPORT, NEW_USER, FINDINGS]
    assert [mark.text() for mark in steps.marks] == ["1", "2", "3"]


def test_a_step_that_is_done_is_ticked_and_offered_no_more(frame):
    steps = FirstSteps("No users yet", frame)
    steps.show_done(subscription=True, people=False)
    assert [mark.text() for mark in steps.marks] == ["✓", "2", "3"]
    assert steps.marks[0].accessibleName() == "Step 1, done"
    assert steps.buttons[ADD_SUBSCRIPTION].isHidden()
    assert not steps.buttons[IMPORT].isHidden()


def test_nothing_can_be_added_without_permission_and_the_page_leads_not_to_itself(frame):
    steps = FirstSteps("Nothing", frame)
    steps.leave_out(FINDINGS)
    steps.show_done(subscription=False, people=False, why_not="Modify billing is missing.")
    assert FINDINGS not in steps.buttons
    assert all(not button.isEnabled() for button in steps.buttons.values())
    assert "Modify billing is missing." in steps.buttons[IMPORT].toolTip()


def test_the_steps_stand_in_the_middle_of_a_wide_page(frame, qtbot):
    steps = FirstSteps("No users yet", frame)
    steps.setFixedSize(1200, 500)
    steps.show()
    left = steps.marks[0].mapTo(steps, QPoint(0, 0)).x()
    last = steps.buttons[NEW_USER]
    right = steps.width() - last.mapTo(steps, QPoint(last.width(), 0)).x()
    assert left > 200
    assert abs(left - right) < 2 * steps.fontMetrics().height()
