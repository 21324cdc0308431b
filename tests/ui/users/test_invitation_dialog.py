"""SeatDesk sends nothing: it says so, and offers the invitation as a text (13.10)."""

from functools import partial
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.users.invitation_dialog import InvitationDialog, InvitationNeeds
from seatdesk.ui.users.invitations import Invitations
from tests.ui.users.test_user_removal import row


def test_the_text_names_what_the_users_may_use_and_can_be_copied(window):
    needs = InvitationNeeds("Nordwind", ["a@x.se", "b@x.se"], ["Sales Hub", "R&D"], ["R&D"])
    dialog = InvitationDialog(needs, window)
    assert dialog.notice.text.startswith("SeatDesk sends nothing")
    assert dialog.message.toPlainText() == (
        "Hello,\n\nyou now have access to Sales Hub, R&D in the account of Nordwind.\n"
        "Sign in with the address that this message came to.\nA paid seat is ready for you: R&D."
    )
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.message.toPlainText()
    assert dialog.copy.text() == "Copied"
    dialog.copy_addresses.click()
    assert QGuiApplication.clipboard().text() == "a@x.se; b@x.se"
    assert (dialog.copy.text(), dialog.copy_addresses.text()) == ("Copy text", "Copied")


def test_what_was_copied_is_said_only_until_the_text_is_another(window):
    dialog = InvitationDialog(InvitationNeeds("Nordwind", ["a@x.se"]), window)
    assert "you are now a user in the account of Nordwind." in dialog.message.toPlainText()
    dialog.copy.click()
    dialog.message.setPlainText("Dear Åsa")
    assert dialog.copy.text() == "Copy text"


def test_users_who_may_use_different_things_are_told_what_all_of_them_may(qtbot):
    session: Any = None
    owner = QWidget()
    qtbot.addWidget(owner)
    rows = [row(1, "", ("A",), ("A", "B")), row(2, "", ("B",), ("B", "A"))]
    invitations = Invitations(session, owner)
    step = invitations.inviting_rows(Step("invite", "2 users invited again"), rows)
    assert step.message == "2 users invited again"
    assert step.remark == "SeatDesk sends nothing: send the invitation yourself."
    ((text, then),) = step.offers
    assert text == "Invitation text…"
    assert isinstance(then, partial)
    assert then.args == (["u1@x.se", "u2@x.se"], ["A", "B"], [])
