"""Asks what goes into a calendar file: which renewals, and the steps of a scenario."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QRadioButton, QWidget

from seatdesk.ui.text.plain_text import literal
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.muted_label import MutedLabel


@dataclass(frozen=True, slots=True)
class CalendarChoice:
    """The content of a calendar file."""

    product: str
    """One subscription; empty: all of them."""
    scenario: str
    """The scenario whose open steps go with them; empty: none."""


class CalendarDialog(Dialog):
    """The choice, before a file is named."""

    help_topic = "renewals"

    calendar_requested = Signal(object)
    """A `CalendarChoice`."""

    def __init__(self, product: str, renewals: int, scenario: str, parent: QWidget | None) -> None:
        """`scenario` is the active one, if any."""
        super().__init__(parent)
        self.set_title(self.tr("Add to calendar"))
        self._product, self._scenario = product, scenario
        self.all = QRadioButton(self.tr("All renewals shown (%n)", "", renewals), self)
        self.one = QRadioButton(literal(self.tr("Only {product}").format(product=product)), self)
        self.all.setChecked(True)
        text = self.tr("And the open steps of the change list of {scenario}")
        self.steps = QCheckBox(literal(text.format(scenario=scenario)), self)
        self.steps.setVisible(bool(scenario))
        self.add_cancel()
        self.save = self.add_primary(self.tr("Save calendar file…"))
        layout = self.frame()
        layout.addWidget(self.heading(self.tr("Days for your calendar")))
        layout.addWidget(
            MutedLabel(
                self.tr(
                    "A file that Outlook, Google and Apple Calendar take: the last day to act and "
                    "the renewal of each subscription as whole days, with reminders 30, 14, 7 days "
                    "and one day before. Taken again later, it updates what is there."
                ),
                self,
            )
        )
        for field in (self.all, self.one, self.steps):
            layout.addWidget(field)
        layout.addStretch()
        layout.addWidget(self.buttons)
        self.set_opening_size(62)
        self.save.clicked.connect(self._request)

    @Slot()
    def _request(self) -> None:
        product = self._product if self.one.isChecked() else ""
        scenario = self._scenario if self.steps.isChecked() else ""
        self.accept()
        self.calendar_requested.emit(CalendarChoice(product, scenario))
