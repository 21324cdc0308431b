"""The choice to remember the answers as a preset, and its name."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from seatdesk.ui.imports.wizard.model.field_names import kind_name, recognised_as
from seatdesk.ui.imports.wizard.model.import_state import ImportState
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.widgets.muted_label import MutedLabel

if TYPE_CHECKING:
    from pathlib import Path

    from seatdesk.controllers.imports.reading.read_files import FileRead

_LETTERS = 36


class RememberPreset(QWidget):
    """A tick and a name; ticked for files that no preset fits, for the next ones of their kind."""

    def __init__(self, state: ImportState, parent: QWidget) -> None:
        super().__init__(parent)
        self._state = state
        self._chosen = False
        self.tick = QCheckBox(self.tr("Remember as preset"), self)
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name of the preset"))
        self.name.setMinimumWidth(_LETTERS * self.fontMetrics().averageCharWidth())
        self.note = MutedLabel(parent=self)
        self.note.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.tick, self.name, self.note):
            row.addWidget(widget)
        row.addStretch()
        self.tick.clicked.connect(self._choose)
        self.name.textEdited.connect(self._choose)
        state.shown.connect(self.show_state)
        self.show_state()

    @property
    def names(self) -> "dict[Path, str]":
        """The names of the presets to keep, by file; empty when none is wanted."""
        name = " ".join(self.name.text().split())
        if not self.tick.isChecked() or not name:
            return {}
        reads = self._state.reads
        if len(reads) == 1:
            return {self._state.path_of(reads[0]): name}
        return {self._state.path_of(read): self._one_of_several(name, read) for read in reads}

    @staticmethod
    def _one_of_several(name: str, read: "FileRead") -> str:
        if read.preset:
            return read.preset
        return f"{name} \N{EN DASH} {recognised_as(read.recognition)}"

    @Slot()
    def show_state(self) -> None:
        """Propose a tick and a name, until a person chose."""
        reads = self._state.reads
        self.setVisible(bool(reads))
        used = [read.preset for read in reads if read.preset]
        if not self._chosen and reads:
            self.tick.setChecked(len(used) < len(reads))
            self.name.setText(used[0] if used else self._proposal(reads[0]))
        self._explain()

    def _explain(self) -> None:
        """Say what was used, what would be kept, and what that would replace."""
        used = [read.preset for read in self._state.reads if read.preset]
        there = {name.casefold() for name in self._state.presets}
        replaced = [name for name in self.names.values() if name.casefold() in there]
        text = ""
        if replaced:
            text = self.tr("Takes the place of the preset of this name.")
        elif used:
            text = self.tr("Read with the preset “{name}”.").format(name="”, “".join(used))
        elif len(self._state.reads) > 1:
            text = self.tr("Each file gets a preset of its own under this name.")
        self.note.setText(text)
        self.note.setVisible(bool(text))
        why = "" if self.tick.isChecked() else self.tr("Tick “Remember as preset” first.")
        self.name.setEnabled(not why)
        self.name.setToolTip(plain_tip(why))

    def _proposal(self, read: "FileRead") -> str:
        if len(self._state.reads) > 1:
            return read.recognition.form.vendor if read.recognition.form else self.tr("Our files")
        return recognised_as(read.recognition) if read.recognition.form else kind_name(read.kind)

    @Slot()
    def _choose(self) -> None:
        self._chosen = True
        self._state.answers.touched = True
        self._explain()
