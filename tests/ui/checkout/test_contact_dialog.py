"""The message for the vendor: why it is theirs to do, and what to send them."""

from PySide6.QtWidgets import QApplication

from seatdesk.domain.refusals import Code, refuse
from seatdesk.ui.checkout.contact_dialog import ContactDialog, ContactNeeds


def test_c5_the_message_for_the_vendor_is_copied(window):
    refusal = refuse(Code.CONTACT_CSM, product="Sales Hub", reason="legacy")
    dialog = ContactDialog(ContactNeeds(refusal, "Hello"), window)
    assert "Customer Success Manager" in dialog.notice.text
    dialog.copy.click()
    assert QApplication.clipboard().text() == "Hello"
