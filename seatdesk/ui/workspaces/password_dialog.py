"""Asks for the password of a server's workspace, which only the system's keyring may keep (F3)."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.form import Form
from seatdesk.ui.widgets.muted_label import MutedLabel


class PasswordDialog(Dialog):
    """One field, in which what is typed shows as dots; `can_keep`: there is a keyring."""

    help_topic = "team"

    password_given = Signal(str, bool)
    """The password, and whether the keyring shall keep it."""

    def __init__(
        self, location: str, why: str, parent: QWidget | None, *, can_keep: bool = False
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Password of the server"))
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.remember = QCheckBox(self.tr("Keep it in this system's keyring"), self)
        self.remember.setAccessibleName(self.remember.text())
        form = Form(self, margin=False)
        form.row("password", self.tr("Password"), self.password)
        self.add_cancel()
        self.connect_button = self.add_primary(self.tr("Connect"))
        self.connect_button.clicked.connect(self._give)
        self.password.returnPressed.connect(self.connect_button.click)
        layout = self.frame()
        layout.addWidget(self.heading(location))
        layout.addWidget(MutedLabel(why, self))
        layout.addWidget(form)
        layout.addWidget(self.remember)
        self.remember.setVisible(can_keep)
        if not can_keep:
            text = self.tr(
                "It is not kept, for this system has no keyring. To be asked no more, put it into "
                "PostgreSQL's own password file."
            )
            layout.addWidget(MutedLabel(text, self))
        layout.addWidget(self.buttons)
        self.set_opening_size(60)

    @Slot()
    def _give(self) -> None:
        self.accept()
        self.password_given.emit(self.password.text(), self.remember.isChecked())
