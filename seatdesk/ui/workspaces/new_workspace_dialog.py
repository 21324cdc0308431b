"""Begins an empty workspace: whose it is, in which currency, and where it is kept."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimeZone, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from seatdesk.controllers.time_zones import UNIVERSAL, is_known, known_zones
from seatdesk.domain.currency import CURRENCIES, is_currency
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.dialogs.file_dialog import FileDialog
from seatdesk.ui.widgets.form import Form

SUFFIX = ".seatdesk"


@dataclass(frozen=True, slots=True)
class NewWorkspaceNeeds:
    """The folder where workspaces are kept usually, and the currency to begin with."""

    folder: Path
    currency: str = "USD"


@dataclass(frozen=True, slots=True)
class NewWorkspace:
    """The answer: what `controllers.workspaces.new` asks for."""

    location: str
    account: str
    currency: str
    time_zone: str


class NewWorkspaceDialog(Dialog):
    """The file's name follows the account's until it is chosen by hand."""

    help_topic = "files"

    create_requested = Signal(object)
    """NewWorkspace."""

    def __init__(self, needs: NewWorkspaceNeeds, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("New workspace"))
        self._needs = needs
        self._chosen = False
        self.form = Form(self, margin=False)
        self.account = QLineEdit(self)
        self.account.setPlaceholderText(self.tr("Nordwind AB"))
        self.currency = _choice(sorted(CURRENCIES), needs.currency, self)
        zone = bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"
        self.zone = _choice(known_zones(), zone if is_known(zone) else UNIVERSAL, self)
        self.location = QLineEdit(self)
        self.browse = QPushButton(self.tr("Browse…"), self)
        self.add_cancel()
        self.create_ = self.add_primary(self.tr("Create workspace"))
        self._lay_out()
        self._connect()
        self._follow()

    @property
    def answer(self) -> NewWorkspace:
        """The workspace as it is entered."""
        return NewWorkspace(
            self.location.text().strip(),
            self.account.text().strip(),
            self.currency.currentText().strip().upper(),
            self.zone.currentText().strip(),
        )

    def problems(self) -> dict[str, str]:
        """Sentences about what is wrong, by field."""
        answer, found = self.answer, dict[str, str]()
        if not answer.account:
            found["account"] = self.tr("Enter the name of the organisation.")
        if not is_currency(answer.currency):
            found["currency"] = self.tr("Enter a currency as three letters, such as EUR.")
        if self.zone.findText(answer.time_zone) < 0:
            found["zone"] = self.tr("Choose a time zone from the list; it says what today is.")
        if not answer.location:
            found["location"] = self.tr("Choose where the workspace is kept.")
        elif "://" not in answer.location and Path(answer.location).exists():
            found["location"] = self.tr("This file exists already. Choose another name.")
        return found

    def _connect(self) -> None:
        self.account.textChanged.connect(self._suggest)
        self.currency.currentTextChanged.connect(self._follow)
        self.zone.currentTextChanged.connect(self._follow)
        self.location.textChanged.connect(self._follow)
        self.location.textEdited.connect(self._choose)
        self.browse.clicked.connect(self._browse)
        self.create_.clicked.connect(self._create)
        self.watch(self.account, self.location)

    @Slot()
    def _choose(self) -> None:
        self._chosen = True

    @Slot()
    def _suggest(self) -> None:
        if not self._chosen:
            letters = "".join(
                c if c.isalnum() else "-" for c in self.account.text().strip().lower()
            )
            name = "-".join(part for part in letters.split("-") if part)
            self.location.setText(str(self._needs.folder / f"{name}{SUFFIX}") if name else "")
        self._follow()

    @Slot()
    def _follow(self) -> None:
        problems = self.problems()
        begun = {k: v for k, v in problems.items() if k in {"currency", "zone"} or self.touched}
        self.form.show_errors(begun)
        reason = next(iter(problems.values()), "")
        self.create_.setEnabled(not reason)
        self.create_.setToolTip(plain_tip(reason))
        self.create_.setAccessibleDescription(reason)

    @Slot()
    def _browse(self) -> None:
        dialog = FileDialog(self, self.tr("New workspace"), str(self._needs.folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("SeatDesk workspaces (*.seatdesk)"))
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.fileSelected.connect(self._take)
        dialog.open()

    @Slot(str)
    def _take(self, path: str) -> None:
        self._chosen = True
        self.location.setText(path)

    @Slot()
    def _create(self) -> None:
        self.wait(self.create_)
        self.create_requested.emit(self.answer)

    def _lay_out(self) -> None:
        place = QWidget(self)
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.location, 1)
        row.addWidget(self.browse)
        self.location.setAccessibleName(self.tr("Kept in"))
        place.setFocusProxy(self.location)
        self.form.row("account", self.tr("Account"), self.account)
        self.form.row("currency", self.tr("Reporting currency"), self.currency)
        self.form.row("zone", self.tr("Time zone"), self.zone)
        self.form.row(
            "location",
            self.tr("Kept in"),
            place,
            self.tr(
                "A file on this machine, or a database for a team: postgresql://user@host/database"
            ),
        )
        layout = self.frame()
        layout.addWidget(self.form)
        layout.addWidget(self.notice)
        layout.addStretch()
        layout.addWidget(self.buttons)
        self.set_opening_size(84)


def _choice(entries: list[str], chosen: str, parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.addItems(entries)
    box.setCurrentText(chosen)
    completer = QCompleter(entries, box)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    box.setCompleter(completer)
    return box
