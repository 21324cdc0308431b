"""Shows what a restore would bring and replace, before it does so (H3)."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from seatdesk.controllers.workspace_files import RestorePreview, WorkspaceContents
from seatdesk.ui.text.number_format import day, number
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.fact_card import FactCard
from seatdesk.ui.widgets.muted_label import MutedLabel


@dataclass(frozen=True, slots=True)
class RestoreNeeds:
    """The file to restore, the workspace it replaces, and what is in both."""

    file: str
    location: str
    preview: RestorePreview


class RestoreDialog(Dialog):
    """The copy that comes, beside the workspace that goes."""

    help_topic = "files"

    restore_requested = Signal(str)
    """The file."""

    def __init__(self, needs: RestoreNeeds, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Restore a backup"))
        self._file = needs.file
        self.comes = FactCard(self.tr("Comes"), self, words=True)
        self.goes = FactCard(self.tr("Is replaced"), self, words=True)
        self._show(self.comes, needs.preview.comes)
        if needs.preview.obstacle is not None:
            self.goes.show_fact(self.tr("A file that cannot be read"), "")
        elif needs.preview.goes is None:
            self.goes.show_fact(self.tr("Nothing"), "")
        else:
            self._show(self.goes, needs.preview.goes)
        self.add_cancel()
        self.restore = self.add_primary(self.tr("Restore"))
        self.restore.clicked.connect(self._restore)
        row = QHBoxLayout()
        row.addWidget(self.comes, 1)
        row.addWidget(self.goes, 1)
        layout = self.frame()
        text = self.tr("{file} takes the place of {location}.")
        layout.addWidget(MutedLabel(text.format(file=needs.file, location=needs.location), self))
        layout.addLayout(row)
        layout.addWidget(
            MutedLabel(self.tr("What is replaced is kept beside it, so this can be undone."), self)
        )
        layout.addWidget(self.notice)
        layout.addStretch()
        layout.addWidget(self.buttons)
        self.set_opening_size(88)

    def _show(self, box: FactCard, contents: WorkspaceContents) -> None:
        box.show_fact(self.tr("Account"), contents.account)
        box.show_fact(self.tr("As of"), day(contents.as_of))
        box.show_fact(self.tr("History lines"), number(contents.lines))

    @Slot()
    def _restore(self) -> None:
        self.wait(self.restore)
        self.restore_requested.emit(self._file)
