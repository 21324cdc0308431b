"""Asks what a scenario is called, and what it is for."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from seatdesk.domain.refusals import Refusal
from seatdesk.domain.scenario.scenario import LONGEST_NAME, check_name
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.form import Form


@dataclass(frozen=True, slots=True)
class NameNeeds:
    """The title and the words on the button, names that are taken, and what stands there first."""

    title: str
    verb: str
    taken: tuple[str, ...]
    name: str = ""
    note: str | None = None
    """None: a note is not asked for."""


class NameDialog(Dialog):
    """Says while one types why a name cannot be."""

    help_topic = "scenarios"

    name_requested = Signal(str, str)
    """Name and note."""

    def __init__(self, needs: NameNeeds, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.set_title(needs.title)
        self._needs = needs
        self.name = QLineEdit(needs.name, self)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.selectAll()
        self.note = QLineEdit(needs.note or "", self)
        self.note.setCursorPosition(0)
        self.form = Form(self, margin=False)
        self.form.row("name", self.tr("Name"), self.name)
        noted = self.form.row("note", self.tr("Note"), self.note)
        self.form.rows.setRowVisible(noted, needs.note is not None)
        self.add_cancel()
        self.confirm = self.add_primary(needs.verb)
        layout = self.frame()
        layout.addWidget(self.form)
        layout.addWidget(self.notice)
        layout.addStretch()
        layout.addWidget(self.buttons)
        self.set_opening_size(64)
        self.watch(self.name, self.note)
        self.name.textChanged.connect(self._check)
        self.confirm.clicked.connect(self._confirm)
        self._check()

    @Slot()
    def _check(self) -> None:
        problem = check_name(self.name.text(), self._needs.taken)
        said = sentence(problem) if isinstance(problem, Refusal) else ""
        self.form.show_errors({"name": said} if self.name.text().strip() else {})
        self.confirm.setEnabled(not said)
        self.confirm.setToolTip(plain_tip(said))
        self.confirm.setAccessibleDescription(said)

    @Slot()
    def _confirm(self) -> None:
        self.wait(self.confirm)
        self.name_requested.emit(self.name.text(), self.note.text().strip())
