"""What a dialog says was refused is said of that entry, and of no other (13.10)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox

from seatdesk.controllers.outcome import Refused
from seatdesk.domain.refusals import Code, refuse
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.widgets.dialogs.dialog import Dialog

REFUSED = Refused(refuse(Code.NOTHING_PENDING, product="Sales Hub"))


@pytest.fixture
def dialog(window):
    dialog = Dialog(window)
    layout = dialog.frame()
    for field in (QLineEdit, QPlainTextEdit, QSpinBox, QComboBox, QCheckBox):
        layout.addWidget(field(dialog))
    layout.addWidget(dialog.notice)
    for box in dialog.findChildren(QComboBox):
        box.addItems(["Sales Hub", "Service Hub"])
    dialog.open()
    return dialog


@pytest.mark.parametrize(
    ("field", "key"),
    [
        (QLineEdit, Qt.Key.Key_A),
        (QPlainTextEdit, Qt.Key.Key_A),
        (QSpinBox, Qt.Key.Key_Up),
        (QComboBox, Qt.Key.Key_Down),
        (QCheckBox, Qt.Key.Key_Space),
    ],
)
def test_a_refusal_goes_with_the_first_other_entry(dialog, qtbot, field, key):
    dialog.show_outcome(REFUSED)
    assert dialog.notice.text
    qtbot.keyClick(dialog.findChild(field), key)
    assert dialog.notice.text == ""
    dialog.show_outcome(REFUSED)
    assert dialog.notice.text, "it can be refused again"


def test_what_else_the_dialog_says_meanwhile_stays(dialog, qtbot):
    dialog.show_outcome(REFUSED)
    dialog.notice.show_message("Working on it…", Severity.INFO)
    qtbot.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_A)
    assert dialog.notice.text == "Working on it…"
