"""The page of step 1: the files, their kinds, how they are read, and their first rows."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QVBoxLayout, QWidget

from seatdesk.ui.imports.wizard.file_step.form import FileForm
from seatdesk.ui.imports.wizard.file_step.rows_preview import RowsPreview
from seatdesk.ui.imports.wizard.model.field_names import recognised_as
from seatdesk.ui.imports.wizard.model.import_state import ImportState
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.number_format import number
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.notice import Notice
from seatdesk.ui.widgets.tables.list_rows import choose_row
from seatdesk.ui.widgets.tables.plain_table import PlainTable

if TYPE_CHECKING:
    from seatdesk.controllers.imports.reading.read_files import FileRead

_LISTED = 4
"""Files that are seen without scrolling."""


class FilePage(QWidget):
    """The page: a list of files; form and rows show the chosen one."""

    add_requested = Signal()

    def __init__(self, state: ImportState, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self.files = PlainTable(self)
        self.files.setAccessibleName(self.tr("Files"))
        self._model = QStandardItemModel(0, 3, self)
        self.files.setModel(self._model)
        self.add = QPushButton(self.tr("Add files…"), self)
        self.remove = QPushButton(self.tr("Leave out"), self)
        self.files.row_menu.offer(self.remove, None, self.add)
        self.trouble = Notice(Severity.REFUSAL, parent=self)
        self.form = FileForm(state, self)
        self.note = MutedLabel(parent=self)
        self.rows = RowsPreview(self)
        self._lay_out()
        self.add.clicked.connect(self.add_requested)
        self.remove.clicked.connect(self._remove)
        self.files.selectionModel().currentRowChanged.connect(self._show_chosen)
        state.shown.connect(self.show_state)
        state.file_chosen.connect(self._show_file)
        self.show_state()

    @property
    def open(self) -> int:
        """The number of files that cannot be read."""
        files_preview = self._state.files_preview
        return len(files_preview.failed) if files_preview else 0

    @Slot()
    def show_state(self) -> None:
        """Show all files anew."""
        self.files.selectionModel().blockSignals(True)  # noqa: FBT003 - Qt's own
        self._model.setRowCount(0)
        titles = [self.tr("File"), self.tr("Looks like"), self.tr("Rows")]
        self._model.setHorizontalHeaderLabels(titles)
        for path in self._state.answers.files:
            self._model.appendRow(self._row(path))
        self.files.selectionModel().blockSignals(False)  # noqa: FBT003 - Qt's own
        self._show_file()

    def _row(self, path: Path) -> list[QStandardItem]:
        read = self._state.read_of(path)
        items = [QStandardItem(text) for text in (path.name, self._looks(path, read), "")]
        items[0].setToolTip(plain_tip(str(path)))
        if read is not None:
            items[2].setText(number(read.counts.data))
        files_preview = self._state.files_preview
        failed = files_preview.failed.get(path) if files_preview else None
        items[1].setToolTip(plain_tip(sentence(failed) if failed else items[1].text()))
        return items

    def _looks(self, path: Path, read: "FileRead | None") -> str:
        files_preview = self._state.files_preview
        if read is None:
            failed = files_preview is not None and path in files_preview.failed
            return self.tr("Cannot be read") if failed else self.tr("Reading…")
        sure = read.recognition.confidence == "high"
        how = self.tr("sure") if sure else self.tr("to be confirmed")
        return f"{recognised_as(read.recognition)} ({how})"

    @Slot()
    def _show_file(self) -> None:
        files, current = self._state.answers.files, self._state.current
        if current in files:
            self.files.selectionModel().blockSignals(True)  # noqa: FBT003 - Qt's own
            choose_row(self.files, files.index(current))
            self.files.selectionModel().blockSignals(False)  # noqa: FBT003 - Qt's own
        self.remove.setEnabled(len(files) > 1)
        only = self.tr("It is the only file.")
        self.remove.setToolTip("" if len(files) > 1 else only)
        read, files_preview = self._state.read, self._state.files_preview
        failed = files_preview.failed.get(current) if files_preview and current else None
        self.trouble.show_message(sentence(failed) if failed else "")
        self.form.show_file()
        self.rows.show_file(read)
        self.rows.setVisible(read is not None)
        self.note.setText(self._reading_text(read))

    def _reading_text(self, read: "FileRead | None") -> str:
        if read is None:
            return ""
        parts = [self.tr("First rows, as they are read.")]
        if read.table.layout.preamble:
            above = len(read.table.layout.preamble)
            parts.append(self.tr("%n line(s) above the header are not read.", "", above))
        if names := read.recognition.dropped:
            never = self.tr("Never read, because it is secret: {columns}.")
            parts.append(never.format(columns=", ".join(names)))
        return " ".join(parts)

    @Slot()
    def _show_chosen(self) -> None:
        row = self.files.currentIndex().row()
        if 0 <= row < len(self._state.answers.files):
            self._state.choose_file(self._state.answers.files[row])

    @Slot()
    def _remove(self) -> None:
        if self._state.current is not None:
            self._state.remove(self._state.current)

    def _lay_out(self) -> None:
        line = self.fontMetrics().height()
        header = self.files.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Interactive)
        self.files.setColumnWidth(2, 14 * self.fontMetrics().averageCharWidth())
        row_height = self.files.verticalHeader().defaultSectionSize()
        self.files.setFixedHeight(header.sizeHint().height() + _LISTED * row_height)
        beside = QVBoxLayout()
        beside.addWidget(self.add)
        beside.addWidget(self.remove)
        beside.addStretch()
        top = QHBoxLayout()
        top.addWidget(self.files, 1)
        top.addLayout(beside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(line * 2 // 3)
        layout.addLayout(top)
        layout.addWidget(self.trouble)
        layout.addWidget(self.form)
        layout.addWidget(self.note)
        layout.addWidget(self.rows, 1)
