"""Verify: what is wrong, and the hash to compare."""

from types import SimpleNamespace

from PySide6.QtGui import QGuiApplication

from seatdesk.controllers.messages.verification_report import VerifyReport
from seatdesk.ui.activity.verify_dialog import VerifyDialog


def test_h1_verify_says_what_is_wrong(window):
    found = SimpleNamespace(
        code="pool_differs", params={"product": "Sales Hub", "stored": 3, "counted": 4}
    )

    good = VerifyDialog(VerifyReport(10, 2, 3), "plan.seatdesk", window)
    assert good.notice.text.startswith("Everything is as the history says")
    bad = VerifyDialog(VerifyReport(10, 2, 3, (found,)), "plan.seatdesk", window)
    assert bad.notice.text.startswith("1 thing is not as it must be.")
    assert "as counted: 4" in bad.problems.toPlainText()


def test_f5_verify_shows_the_hash_and_compares_it_with_one_that_was_noted(qtbot, window):
    head = "0123456789abcdef" * 4
    dialog = VerifyDialog(VerifyReport(10, 2, 3, head=head), "plan.seatdesk", window)
    dialog.show()
    assert dialog.head.text() == head
    assert dialog.head.isReadOnly()
    metrics = dialog.head.fontMetrics()
    assert dialog.head.width() > metrics.horizontalAdvance(head)  # whole, without scrolling
    dialog.copy_head.click()
    assert QGuiApplication.clipboard().text() == head
    assert not dialog.compare.isEnabled()
    dialog.noted.setText(f" {head.upper()} ")
    with qtbot.waitSignal(dialog.compare_requested) as asked:
        dialog.compare.click()
    assert asked.args == [head]
    again = VerifyDialog(VerifyReport(10, 2, 3, head=head, expected=7), "plan.seatdesk", window)
    assert again.facts.fact("Hash that was noted") == "Line 7 has it"
