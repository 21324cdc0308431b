"""The contact dialog: why the vendor's own people must do it, and a message to them (C5)."""

from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from seatdesk.domain.refusals import Refusal
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.muted_label import MutedLabel


@dataclass(frozen=True, slots=True)
class ContactNeeds:
    """The refusal, and the message that asks the vendor for it."""

    refusal: Refusal
    message: str


class ContactDialog(Dialog):
    """A message to edit and copy. Nothing is sent: the program has no network."""

    help_topic = "billing"

    def __init__(self, needs: ContactNeeds, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Contact your Customer Success Manager"))
        self.notice.show_message(sentence(needs.refusal), Severity.WARNING)
        self.message = QPlainTextEdit(needs.message, self)
        self.message.setAccessibleName(self.tr("Message"))
        self.message.setTabChangesFocus(True)
        self.add_cancel(self.tr("Close"))
        self.copy = self.add_primary(self.tr("Copy message"))
        self.copy.clicked.connect(self._copy)
        self.message.textChanged.connect(self._offer_copy)  # what was copied is another text
        layout = self.frame()
        layout.addWidget(self.notice)
        layout.addWidget(
            MutedLabel(self.tr("This message can be edited, copied and sent by you:"), self)
        )
        layout.addWidget(self.message, 1)
        layout.addWidget(self.buttons)
        self.set_opening_size(84, 24)

    @Slot()
    def _offer_copy(self) -> None:
        self.copy.setText(self.tr("Copy message"))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.message.toPlainText())
        self.copy.setText(self.tr("Copied"))
