"""Asks what is to become of the entries that are there when a plan was read or pasted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from seatdesk.domain.headcount.headcount_plan import HeadcountPlan
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.widgets.dialogs.dialog import Dialog


class AddOrReplaceDialog(Dialog):
    """Closes with either answer; without one nothing happens."""

    help_topic = "headcount"

    answered = Signal(object)
    """The plan that is wanted."""

    def __init__(
        self, kept: HeadcountPlan, read: HeadcountPlan, name: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._kept, self._read = kept, read
        self.set_title(self.tr("Add or replace"))
        found = self.tr("%n entries were read from {name}.", "", len(read.entries))
        there = self.tr(
            "The plan has %n entries. Add to them, or replace the whole plan?",
            "",
            len(kept.entries),
        )
        more = self.tr("Products: {names}").format(names=", ".join(read.products))
        self.said = PlainLabel(f"{found.format(name=name)} {there}", self)
        self.said.setWordWrap(True)
        self.products = PlainLabel(more, self)
        self.products.setWordWrap(True)
        self.add_cancel()
        self.replace = self.add_secondary(self.tr("Replace the plan"))
        self.add = self.add_primary(self.tr("Add to the plan"))
        layout = self.frame()
        layout.addWidget(self.said)
        layout.addWidget(self.products)
        layout.addStretch()
        layout.addWidget(self.buttons)
        self.set_opening_size(56)
        self.add.clicked.connect(lambda: self._answer(self._kept.with_added(self._read)))
        self.replace.clicked.connect(lambda: self._answer(self._read))

    def _answer(self, plan: HeadcountPlan) -> None:
        self.accept()
        self.answered.emit(plan)
