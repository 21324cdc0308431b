"""The invitation dialog: the text that users are to get, since the program sends nothing itself."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from seatdesk.ui.style.colours import Severity
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.form import Form


@dataclass(frozen=True, slots=True)
class InvitationNeeds:
    """The account that users are invited to, their addresses, and what they all may use."""

    account: str
    emails: Sequence[str]
    access: Sequence[str] = ()
    """Products that each of them has access to."""
    seats: Sequence[str] = ()
    """Products that each of them holds a paid seat of."""


class InvitationDialog(Dialog):
    """Addresses and a text to edit and to copy into a mail program."""

    help_topic = "users"

    def __init__(self, needs: InvitationNeeds, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Invitation"))
        self.notice.show_message(
            self.tr(
                "SeatDesk sends nothing: it never uses the network. Copy addresses and text into "
                "your mail program."
            ),
            Severity.INFO,
        )
        self.addresses = QLineEdit("; ".join(needs.emails), self)
        self.addresses.setReadOnly(True)
        self.addresses.setCursorPosition(0)
        self.message = QPlainTextEdit(self._text(needs), self)
        self.message.setTabChangesFocus(True)
        self.add_cancel(self.tr("Close"))
        self.copy_addresses = self.add_secondary(self.tr("Copy addresses"))
        self.copy = self.add_primary(self.tr("Copy text"))
        self._lay_out()
        self.copy.clicked.connect(self._copy)
        self.copy_addresses.clicked.connect(self._copy_addresses)
        self.message.textChanged.connect(self._offer_copy)  # what was copied is another text

    def _text(self, needs: InvitationNeeds) -> str:
        if needs.access:
            told = self.tr("you now have access to {products} in the account of {account}.")
        else:
            told = self.tr("you are now a user in the account of {account}.")
        lines = [
            self.tr("Hello,"),
            "",
            told.format(products=", ".join(needs.access), account=needs.account),
            self.tr("Sign in with the address that this message came to."),
        ]
        if needs.seats:
            seats = self.tr("A paid seat is ready for you: {seats}.")
            lines.append(seats.format(seats=", ".join(needs.seats)))
        return "\n".join(lines)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.message.toPlainText())
        self._offer_copy()
        self.copy.setText(self.tr("Copied"))

    @Slot()
    def _copy_addresses(self) -> None:
        QGuiApplication.clipboard().setText(self.addresses.text())
        self._offer_copy()
        self.copy_addresses.setText(self.tr("Copied"))

    @Slot()
    def _offer_copy(self) -> None:
        """Say nothing of the clipboard any more: it holds something else now."""
        self.copy.setText(self.tr("Copy text"))
        self.copy_addresses.setText(self.tr("Copy addresses"))

    def _lay_out(self) -> None:
        form = Form(self)
        form.row("to", self.tr("To"), self.addresses)
        form.row("text", self.tr("Text"), self.message)
        layout = self.frame()
        layout.addWidget(self.notice)
        layout.addWidget(form, 1)
        layout.addWidget(self.buttons)
        self.set_opening_size(80, 22)
