"""Adds an entry to the head-count plan or edits one, and says what is wrong with it."""

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from seatdesk.domain.headcount.plan_document import read_plan
from seatdesk.domain.refusals import Refusal
from seatdesk.ui.scenarios.headcount.entry_form import EntryForm, EntryNeeds
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.form import allow
from seatdesk.ui.widgets.notice import Notice


class EntryDialog(Dialog):
    """Stays open until the entry is stored."""

    help_topic = "headcount"

    entry_requested = Signal(object)
    """The entry as a document."""

    def __init__(self, needs: EntryNeeds, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._needs = needs
        new = needs.document is None
        self.set_title(self.tr("Add entry") if new else self.tr("Edit entry"))
        self.fields = EntryForm(needs, self)
        self.state = Notice(Severity.INFO, parent=self, plain=True)
        self.add_cancel()
        self.confirm = self.add_primary(self.tr("Add entry") if new else self.tr("Save entry"))
        layout = self.frame()
        layout.addWidget(self.fields)
        layout.addStretch()
        layout.addWidget(self.state)
        layout.addWidget(self.notice)
        layout.addWidget(self.buttons)
        self.set_opening_size(60)
        fields = self.fields
        self.watch(fields.people, fields.rate, fields.email, fields.team, fields.note)
        fields.changed.connect(self._read)
        self.confirm.clicked.connect(self._confirm)
        self._read()

    @Slot()
    def _read(self) -> None:
        self.notice.show_message("")
        problem = self._problem()
        self.state.show_message(problem)
        allow(self.confirm, self._needs.sealed or problem)

    def _problem(self) -> str:
        """The sentence about a field that is missing or wrong, in the dialog's own words."""
        if not self.fields.names_one:
            return self.tr("Enter one e-mail address, or leave it empty.")
        found = read_plan({"entries": [self.fields.document()]}, self.tr("the plan"))
        if not isinstance(found, Refusal):
            return ""
        fields, key = self.fields, str(found.params.get("key"))
        asked: dict[str, Any] = {
            "product": lambda: self.tr("Choose a product."),
            "on": lambda: fields.day.problem() or fields.last.problem(),
            "from": fields.day.problem,
            "to": lambda: fields.last.problem() or self.tr("The last day is before the first."),
            "per_month": lambda: self.tr("Enter how many people a month, such as 2 or 0.5."),
        }
        said = asked[key]() if key in asked else ""
        return str(said) or sentence(found)

    @Slot()
    def _confirm(self) -> None:
        self.wait(self.confirm)
        self.entry_requested.emit(self.fields.document())
