"""The licence texts of the parts that travel in the built program: a list of them, and the text."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPlainTextEdit, QWidget

SOURCES = "0-sources.txt"
"""The file that says where the sources of the parts under the LGPL are; it comes first."""
WIDEST_NAME = 28
"""Characters of the list."""


class LicenceTexts(QWidget):
    """A part is chosen at the left, its licence is read at the right."""

    def __init__(self, folder: Path | None, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._paths = sorted(folder.glob("*.txt")) if folder is not None else []
        self.parts = QListWidget(self)
        self.parts.setAccessibleName(self.tr("Parts of the program"))
        self.parts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.parts.setMaximumWidth(self.fontMetrics().averageCharWidth() * WIDEST_NAME)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Licence"))
        row = QHBoxLayout(self)
        if not self._paths:
            row.addWidget(self._absence())
            self.parts.hide()
            self.text.hide()
            return
        row.addWidget(self.parts)
        row.addWidget(self.text, 1)
        self.parts.addItems([self._title(path) for path in self._paths])
        self.parts.currentRowChanged.connect(self._show)
        self.parts.setCurrentRow(0)

    def _absence(self) -> QLabel:
        """The words for a program that runs from its sources: nothing was put together there."""
        label = QLabel(
            self.tr(
                "SeatDesk is under the MIT licence. This copy runs from its sources; the parts it "
                "uses were installed apart from it, each with its own licence."
            ),
            self,
        )
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        return label

    def _title(self, path: Path) -> str:
        if path.name == SOURCES:
            return self.tr("Sources")
        with path.open(encoding="utf-8") as file:
            return file.readline().strip()

    @Slot(int)
    def _show(self, row: int) -> None:
        if 0 <= row < len(self._paths):
            self.text.setPlainText(self._paths[row].read_text(encoding="utf-8"))
