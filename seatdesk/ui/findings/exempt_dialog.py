"""Asks why seats are needed all the same, and until when (E3.9)."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from seatdesk.domain.scenario.exemption import LONGEST_REASON
from seatdesk.override import override
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.fields import DayEdit
from seatdesk.ui.widgets.form import Form
from seatdesk.ui.widgets.muted_label import MutedLabel


@dataclass(frozen=True, slots=True)
class ExemptNeeds:
    """The people whose seats are meant, and the day of the account."""

    names: tuple[str, ...]
    seats: int
    today: date


class LastDayEdit(DayEdit):
    """A field for a day that may stay empty."""

    @override
    def problem(self) -> str:
        return super().problem() if self.line.text().strip() else ""


class ExemptDialog(Dialog):
    """A reason, and the last day on which it holds."""

    help_topic = "findings"

    exempt_requested = Signal(str, object)
    """Reason, and the last day or None."""

    def __init__(self, needs: ExemptNeeds, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Exempt from findings"))
        self.who = MutedLabel(self._who(needs), self)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(LONGEST_REASON)
        self.reason.setPlaceholderText(self.tr("Parental leave, shared kiosk, quarterly use…"))
        self.until = LastDayEdit(self.tr("Until"), needs.today, self)
        self.until.line.setPlaceholderText(self.tr("no last day"))
        self.until.set_range(needs.today, None)
        self.until.set_day(None)
        self.form = Form(self, margin=False)
        self.form.row("reason", self.tr("Reason"), self.reason)
        self.form.row(
            "until",
            self.tr("Until"),
            self.until,
            self.tr("The last day on which it holds; empty: until somebody ends it."),
        )
        self.add_cancel()
        self.confirm = self.add_primary(self.tr("Exempt"))
        layout = self.frame()
        layout.addWidget(self.who)
        layout.addWidget(self.form)
        layout.addWidget(self.notice)
        layout.addStretch()
        layout.addWidget(self.buttons)
        self.set_opening_size(80)
        self.watch(self.reason, self.until)
        self.reason.textChanged.connect(self._check)
        self.until.changed.connect(self._check)
        self.confirm.clicked.connect(self._confirm)
        self._check()
        self.reason.setFocus()

    def _who(self, needs: ExemptNeeds) -> str:
        """The people in a phrase, and what exempting does."""
        names = ", ".join(needs.names)
        more = needs.seats - len(needs.names)
        if more > 0:
            names = self.tr("{names} and %n more", "", more).format(names=names)
        return self.tr(
            "{names}: the seat stays assigned and is no finding any more, until you end it or the "
            "last day is over. Nothing changes in the account."
        ).format(names=names)

    @Slot()
    def _check(self) -> None:
        wrong = self.until.problem()
        missing = "" if self.reason.text().strip() else self.tr("Say why the seat is needed.")
        why_not = missing or wrong
        self.confirm.setEnabled(not why_not)
        self.confirm.setToolTip(plain_tip(why_not))
        self.confirm.setAccessibleDescription(why_not)

    @Slot()
    def _confirm(self) -> None:
        self.wait(self.confirm)
        self.exempt_requested.emit(self.reason.text().strip(), self.until.day)
