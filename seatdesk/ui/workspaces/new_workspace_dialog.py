"""Begins an empty workspace: whose it is, in which currency, and where it is kept."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.dialogs.file_dialog import FileDialog, suggested_name
from seatdesk.ui.widgets.form import Form
from seatdesk.ui.workspaces.account_fields import AccountFields

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
        self.fields = AccountFields(self.form, needs.currency, self)
        self.account, self.zone = self.fields.name, self.fields.zone
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
        return NewWorkspace(self.location.text().strip(), *self.fields.entered)

    def problems(self) -> dict[str, str]:
        """Sentences about what is wrong, by field."""
        answer, found = self.answer, self.fields.problems()
        if not answer.location:
            found["location"] = self.tr("Choose where the workspace is kept.")
        elif "://" not in answer.location and Path(answer.location).exists():
            found["location"] = self.tr("This file exists already. Choose another name.")
        return found

    def _connect(self) -> None:
        self.fields.name.textChanged.connect(self._suggest)
        self.fields.changed.connect(self._follow)
        self.location.textChanged.connect(self._follow)
        self.location.textEdited.connect(self._choose)
        self.browse.clicked.connect(self._browse)
        self.create_.clicked.connect(self._create)
        self.watch(self.fields.name, self.location)

    @Slot()
    def _choose(self) -> None:
        self._chosen = True

    @Slot()
    def _suggest(self) -> None:
        if not self._chosen:
            letters = "".join(
                c if c.isalnum() else "-" for c in self.fields.name.text().strip().lower()
            )
            name = "-".join(part for part in letters.split("-") if part)
            name = suggested_name(name) if name else ""
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
