"""The downgrade dialog shows what it schedules (D1-D4, D7, D9)."""

from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from seatdesk.controllers.outcome import Done, Refused
from seatdesk.domain.account.terms_and_prices import Removal
from seatdesk.domain.refusals import Code, refuse
from seatdesk.ui.checkout.downgrade_dialog import DowngradeDialog, DowngradeNeeds
from tests.ui.samples import TODAY, account, quoting_removal, subscription


@pytest.fixture
def open_dialog(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def make(sales=None, most=3, today=TODAY, **more):
        sales = sales or subscription()
        needs = DowngradeNeeds(sales, most, quoting_removal(account(sales)), today, **more)
        dialog = DowngradeDialog(needs, window)
        dialog.open()
        return dialog

    return make


def test_d1_the_number_goes_from_one_to_what_can_go(open_dialog):
    dialog = open_dialog()
    assert (dialog.seats.minimum(), dialog.seats.maximum()) == (1, 3)
    assert dialog.seats.accessibleName() == "Seats to remove"
    assert dialog.accessibleName() == "Remove additional paid users"


def test_d1_both_boxes_follow_the_number(open_dialog):
    dialog = open_dialog()
    dialog.seats.setValue(2)
    assert dialog.current.accessibleName() == "Current subscription"
    assert dialog.after.accessibleName() == "After update"
    assert dialog.current.fact("Additional seats") == "20"
    assert dialog.after.fact("Additional seats") == "18"
    assert dialog.current.fact("Per month") == "€2,250.00"
    assert dialog.after.fact("Per month") == "€2,070.00"
    assert dialog.after.fact("Next term") == "€24,840.00"
    assert dialog.after.fact("Difference") == "\u2212€2,160.00"


def test_d1_no_figure_stays_that_is_of_another_number(qtbot):
    window, sales, never = QWidget(), subscription(), []
    qtbot.addWidget(window)
    quoted = quoting_removal(account(sales))

    def ask(seats, hear):
        """2 seats are refused; 3 take for ever."""
        match seats:
            case 2:
                hear(Refused(refuse(Code.NOTHING_REMOVABLE, product="Sales Hub")))
            case 3:
                never.append(hear)
            case _:
                quoted(seats, hear)

    dialog = DowngradeDialog(DowngradeNeeds(sales, 3, ask, TODAY), window)
    for seats in (2, 3):
        dialog.seats.setValue(1)
        assert dialog.after.fact("Next term") == "€25,920.00"
        dialog.seats.setValue(seats)
        dialog.inquiry.slow.emit()
        assert dialog.after.fact("Next term") == "–"  # noqa: RUF001 - no minus
        assert dialog.after.fact("Difference") == "–"  # noqa: RUF001 - no minus


def test_d2_the_button_names_the_number(open_dialog):
    dialog = open_dialog()
    assert dialog.confirm.text() == "Remove 1 additional paid user"
    dialog.seats.setValue(2)
    assert dialog.confirm.text() == "Remove 2 additional paid users"


def test_d2_after_it_a_page_says_what_is_scheduled(qtbot, open_dialog):
    dialog = open_dialog()
    dialog.seats.setValue(2)
    with qtbot.waitSignal(dialog.schedule_requested) as asked:
        dialog.confirm.click()
    assert asked.args == [2, ""]
    assert not dialog.confirm.isEnabled()
    dialog.show_outcome(Done(Removal(2, subscription().renewal)))
    assert dialog.accessibleName() == "Downgrade scheduled"
    assert (
        "2 additional paid users leave Sales Hub Professional" in dialog.confirmation.scheduled.text
    )
    assert dialog.cancel.text() == "Close"
    dialog.cancel.click()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(dialog)


def test_d1_nothing_removable_says_why_and_what_to_do(qtbot, open_dialog):
    why = refuse(
        Code.NOTHING_REMOVABLE, product="Sales Hub", additional=20, unassigned=0, minimum=0
    )
    dialog = open_dialog(subscription(assigned=25), most=0, why=why)
    assert dialog.notice.text.startswith("No Sales Hub seat can be removed")
    assert dialog.form.isHidden()
    assert dialog.confirm.isHidden()
    (unassign,) = dialog.notice.findChildren(QPushButton)
    with qtbot.waitSignal(dialog.unassign_requested):
        unassign.click()


def test_d4_a_pending_request_can_be_cancelled_or_edited(qtbot, open_dialog):
    sales = subscription()
    dialog = open_dialog(replace(sales, removal=Removal(2, sales.renewal)))
    assert dialog.pending.text == "2 additional paid users leave on Mar 1, 2027."
    assert dialog.seats.value() == 2
    assert not dialog.confirm.isEnabled()
    assert "scheduled already" in dialog.confirm.toolTip()
    dialog.seats.setValue(3)
    with qtbot.waitSignal(dialog.reschedule_requested) as asked:
        dialog.confirm.click()
    assert asked.args == [3, ""]


def test_d7_editing_to_zero_cancels(qtbot, open_dialog):
    sales = subscription()
    dialog = open_dialog(replace(sales, removal=Removal(2, sales.renewal)))
    dialog.seats.setValue(0)
    assert dialog.after.fact("Additional seats") == "20"
    with qtbot.waitSignal(dialog.cancel_requested):
        dialog.confirm.click()
    with qtbot.waitSignal(dialog.finished):
        dialog.show_outcome(Done(None))


def test_d9_after_the_last_day_it_says_that_the_vendor_may_refuse(open_dialog):
    assert "69 days left" in open_dialog().deadline.text
    late = open_dialog(today=subscription().renewal.replace(month=2, day=10))
    assert "11 days ago. The vendor may refuse." in late.deadline.text
    assert late.confirm.isEnabled()


def test_p1_without_the_permission_the_button_says_which_is_missing(open_dialog):
    dialog = open_dialog(missing_permission="You lack the permission Modify billing.")
    assert not dialog.confirm.isEnabled()
    assert dialog.confirm.toolTip() == "You lack the permission Modify billing."


def test_a_refusal_stands_in_the_dialog_which_stays_open(open_dialog):
    dialog = open_dialog()
    dialog.confirm.click()
    dialog.show_outcome(Refused(refuse(Code.NOTHING_PENDING, product="Sales Hub")))
    assert dialog.isVisible()
    assert dialog.notice.text.startswith("Nothing of Sales Hub was cancelled")
    assert dialog.confirm.isEnabled()


def test_the_text_for_the_vendor_can_be_copied(open_dialog):
    dialog = open_dialog()
    dialog.seats.setValue(2)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == (
        "Please remove 2 additional paid users from our subscription Sales Hub Professional at "
        "the renewal on Mar 1, 2027. From then on: 18 additional paid users."
    )
