"""Form of a connection to a team's database: server, login, encryption, and whether to keep it."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from seatdesk.controllers.team_database import USUAL_PORT, Encryption, ServerAddress
from seatdesk.redaction import with_password
from seatdesk.ui.widgets.dialogs.file_dialog import FileDialog
from seatdesk.ui.widgets.form import Form, choice, count
from seatdesk.ui.widgets.muted_label import MutedLabel

LAST_PORT = 65_535


@dataclass(frozen=True, slots=True)
class TeamConnection:
    """The answer: where the database is, the password, and whether the keyring may keep it."""

    address: ServerAddress
    password: str = field(repr=False)
    remember: bool = False

    @property
    def location(self) -> str:
        """The URL that is opened; with the password in it, so it is shown and kept nowhere."""
        url = self.address.location
        return with_password(url, self.password) if self.password else url


class TeamForm(Form):
    """Fields in the order in which whoever runs a server tells them."""

    edited = Signal()
    """Another server, database or login is meant now."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, margin=False)
        self.host = QLineEdit(self)
        self.host.setPlaceholderText(self.tr("db.example.com"))
        self.port = count(self.tr("Port"), 1, LAST_PORT, self)
        self.port.setGroupSeparatorShown(False)
        self.port.setValue(USUAL_PORT)
        self.database = QLineEdit(self)
        self.database.setPlaceholderText(self.tr("seatdesk"))
        self.user = QLineEdit(self)
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.encryption = choice(self.tr("Encryption"), self._encryptions(), self)
        self.certificate = QLineEdit(self)
        self.certificate.setPlaceholderText(self.tr("the one that PostgreSQL keeps in your folder"))
        self.browse = QPushButton(self.tr("Browse…"), self)
        self.remember = QCheckBox(self.tr("Keep the password in this system's keyring"), self)
        self.remember.setAccessibleName(self.remember.text())
        self.no_keyring = MutedLabel(
            self.tr("This system has no keyring: the password is asked for each time."), self
        )
        self.no_keyring.setWordWrap(False)  # a form gives a line that may wrap the room of three
        self._lay_out()
        self._connect()
        self._follow_encryption()

    @property
    def connection(self) -> TeamConnection:
        """The connection as it is entered."""
        address = ServerAddress(
            self.host.text().strip(),
            self.database.text().strip(),
            self.user.text().strip(),
            self.port.value(),
            Encryption(self.encryption.currentData()),
            self.certificate.text().strip(),
        )
        return TeamConnection(address, self.password.text(), self.remember.isChecked())

    def problems(self) -> dict[str, str]:
        """Sentences about what is missing, by field."""
        address, found = self.connection.address, dict[str, str]()
        if not address.host:
            found["host"] = self.tr("Enter the server's name, as whoever runs it told you.")
        if not address.database:
            found["database"] = self.tr("Enter the name of the database.")
        if not address.user:
            found["user"] = self.tr("Enter your user name on the server.")
        return found

    def edit_fields(self) -> tuple[QWidget, ...]:
        """The fields whose contents closing the dialog would lose."""
        return (self.host, self.port, self.database, self.user, self.password, self.certificate)

    def show_keyring(self, *, there: bool) -> None:
        """Offer to keep the password, or say that this system cannot."""
        self.rows.setRowVisible(self.remember, there)
        self.rows.setRowVisible(self.no_keyring, not there)

    def _encryptions(self) -> list[tuple[str, object]]:
        return [
            (self.tr("Required (TLS)"), Encryption.REQUIRED),
            (self.tr("Required, and the server's certificate checked"), Encryption.CHECKED),
            (self.tr("Only if the server offers it"), Encryption.OFFERED),
        ]

    def _connect(self) -> None:
        for line in (self.host, self.database, self.user, self.password, self.certificate):
            line.textChanged.connect(self.edited)
        self.port.valueChanged.connect(self.edited)
        self.encryption.currentIndexChanged.connect(self._follow_encryption)
        self.encryption.currentIndexChanged.connect(self.edited)
        self.browse.clicked.connect(self._browse)

    @Slot()
    def _follow_encryption(self) -> None:
        checked = self.encryption.currentData() == Encryption.CHECKED
        self.rows.setRowVisible(self._certificate_cell, checked)

    @Slot()
    def _browse(self) -> None:
        dialog = FileDialog(self, self.tr("Certificate of the authority"), "")
        dialog.setNameFilters([self.tr("Certificates (*.crt *.pem *.cer)"), "*"])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.certificate.setText)
        dialog.open()

    def _lay_out(self) -> None:
        place = QWidget(self)
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.certificate, 1)
        row.addWidget(self.browse)
        place.setFocusProxy(self.certificate)
        self.certificate.setAccessibleName(self.tr("Certificate of the authority"))
        self.row("host", self.tr("Server"), self.host)
        self.row("port", self.tr("Port"), self.port)
        self.row("database", self.tr("Database"), self.database)
        self.row("user", self.tr("User"), self.user)
        self.row("password", self.tr("Password"), self.password)
        for keeping in (self.remember, self.no_keyring):
            self.rows.addRow("", keeping)
            self.rows.setRowVisible(keeping, False)  # noqa: FBT003 - until the system was asked
        self.row("encryption", self.tr("Encryption"), self.encryption)
        self._certificate_cell = self.row(
            "certificate", self.tr("Certificate of the authority"), place
        )
