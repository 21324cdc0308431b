"""Saves a copy of the workspace where the person wants it (H3)."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.dialogs.file_dialog import FileDialog
from seatdesk.ui.widgets.form import Form
from seatdesk.ui.widgets.muted_label import MutedLabel


@dataclass(frozen=True, slots=True)
class BackupNeeds:
    """The name that is suggested, and how many dated copies are kept by themselves."""

    suggestion: Path
    kept: int = 10


class BackupDialog(Dialog):
    """One field; nothing that is there is overwritten."""

    help_topic = "files"

    backup_requested = Signal(str)
    """The file that the copy is written to."""

    def __init__(self, needs: BackupNeeds, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Save a copy"))
        self.form = Form(self, margin=False)
        self.path = QLineEdit(str(needs.suggestion), self)
        self.path.setAccessibleName(self.tr("Save as"))
        self.browse = QPushButton(self.tr("Browse…"), self)
        place = QWidget(self)
        row = QHBoxLayout(place)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.path, 1)
        row.addWidget(self.browse)
        self.form.row("path", self.tr("Save as"), place)
        about = self.tr(
            "The last %n dated copies are kept beside the workspace anyway.", "", needs.kept
        )
        self.add_cancel()
        self.save = self.add_primary(self.tr("Save copy"))
        layout = self.frame()
        layout.addWidget(self.form)
        layout.addWidget(MutedLabel(about, self))
        layout.addWidget(self.notice)
        layout.addStretch()
        layout.addWidget(self.buttons)
        self.set_opening_size(84)
        self.path.textChanged.connect(self._follow)
        self.browse.clicked.connect(self._browse)
        self.save.clicked.connect(self._save)
        self.watch(self.path)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        text, problem = self.path.text().strip(), ""
        if not text:
            problem = self.tr("Choose where the copy is saved.")
        elif Path(text).exists():
            problem = self.tr("This file exists already. Choose another name.")
        self.form.show_errors({"path": problem})
        self.save.setEnabled(not problem)
        self.save.setToolTip(plain_tip(problem))

    @Slot()
    def _browse(self) -> None:
        dialog = FileDialog(self, self.tr("Save a copy"), self.path.text())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setNameFilter(self.tr("SeatDesk workspaces (*.seatdesk)"))
        dialog.setDefaultSuffix("seatdesk")
        dialog.fileSelected.connect(self.path.setText)
        dialog.open()

    @Slot()
    def _save(self) -> None:
        self.wait(self.save)
        self.backup_requested.emit(self.path.text().strip())
