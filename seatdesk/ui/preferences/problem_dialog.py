"""Shows the report of a problem, all of it, before it is saved as a zip that may be sent."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from seatdesk.controllers.outcome import Done
from seatdesk.override import override
from seatdesk.ui.preferences.problem_report import ReportPart
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.dialogs.file_dialog import FileDialog
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.page_tabs import WholeTabs

SUFFIX = "zip"


class ProblemDialog(Dialog):
    """A tab for each file in the zip; what is read here is what is saved."""

    help_topic = "files"

    save_requested = Signal(str)
    """The file that the zip is written to."""

    def __init__(
        self, parts: Sequence[ReportPart], suggestion: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Problem report"))
        self.parts, self._suggestion = parts, suggestion
        self.tabs = WholeTabs(self)
        self.tabs.setAccessibleName(self.tr("Files in the report"))
        for part in parts:
            page = QPlainTextEdit(part.text, self)
            page.setReadOnly(True)
            page.setTabChangesFocus(True)
            page.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
            page.setAccessibleName(part.name)
            self.tabs.addTab(page, part.name)
        self.add_cancel(self.tr("Close"))
        self.save = self.add_primary(self.tr("Save as zip…"))
        self.save.clicked.connect(self._choose)
        about = self.tr(
            "This is everything that is saved. Names, addresses and passwords are left out, and "
            "nothing leaves this computer unless you send the file. Read it before you do."
        )
        layout = self.frame()
        layout.addWidget(MutedLabel(about, self))
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self.notice)
        layout.addWidget(self.buttons)
        self.set_opening_size(96, 26)

    @Slot()
    def _choose(self) -> None:
        dialog = FileDialog(self, self.tr("Save the problem report"), self._suggestion)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Zip files (*.zip)"))
        dialog.setDefaultSuffix(SUFFIX)
        dialog.fileSelected.connect(self._request)
        dialog.open()

    @Slot(str)
    def _request(self, path: str) -> None:
        self.wait(self.save)
        self.save_requested.emit(path)

    @override
    def conclude(self, done: Done[object]) -> None:
        """Stay open: the file can be looked for now."""
        text = self.tr("The report was saved as {file}.").format(file=done.value)
        self.notice.show_message(text, Severity.DONE)
        folder = QUrl.fromLocalFile(str(Path(str(done.value)).parent))
        show = self.tr("Show in folder")
        self.notice.withdraw_offer(show)
        self.notice.offer(show, lambda: QDesktopServices.openUrl(folder))
