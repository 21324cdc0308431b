"""The choice between several files, for a step that shows one."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from seatdesk.ui.imports.wizard.model.field_names import recognised_as
from seatdesk.ui.imports.wizard.model.import_state import ImportState
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.widgets.form import choice, choose


class FileChoice(QWidget):
    """A list of the files, hidden while there is only one."""

    def __init__(self, state: ImportState, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self.box = choice(self.tr("File"), (), self)
        caption = PlainLabel(self.tr("File"), self)
        caption.setBuddy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(caption)
        row.addWidget(self.box, 1)
        self.box.activated.connect(lambda: state.choose_file(self.box.currentData()))
        state.shown.connect(self._show)
        state.file_chosen.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        self.box.clear()
        for read in self._state.reads:
            text = f"{read.name} ({recognised_as(read.recognition)})"
            self.box.addItem(text, self._state.path_of(read))
        choose(self.box, self._state.current)
        self.setVisible(len(self._state.reads) > 1)
