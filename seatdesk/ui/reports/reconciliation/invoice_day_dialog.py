"""The dialog that asks for the day of an invoice: its file says none, or has several."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from seatdesk.ui.text.number_format import day
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.fields import DayEdit
from seatdesk.ui.widgets.form import Form


class InvoiceDayDialog(Dialog):
    """Asks for the day of the invoice; ours of that day is compared with it.

    `days`: those of the invoices in the file, of which one is chosen; empty: any day is typed.
    """

    help_topic = "reconcile"

    day_chosen = Signal(object)

    def __init__(self, today: date, parent: QWidget, days: Sequence[date] = ()) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Day of the invoice"))
        self.day = DayEdit(self.tr("Invoice date"), today, self)
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(self.tr("Invoice date"))
        for one in days:
            self.choice.addItem(day(one), one)
        self.choice.setCurrentIndex(len(days) - 1)  # the latest
        self.form = Form(self, margin=False)
        if days:
            self.day.hide()
            hint = self.tr("The file has the invoices of several days. One of them is compared.")
            self.form.row("day", self.tr("Invoice date"), self.choice, hint)
        else:
            self.choice.hide()
            hint = self.tr(
                "The file does not say it. It is compared with your invoice of that day."
            )
            self.form.row("day", self.tr("Invoice date"), self.day, hint)
        self.add_cancel()
        self.confirm = self.add_primary(self.tr("Compare"))
        layout = self.frame()
        layout.addWidget(self.form)
        layout.addWidget(self.notice)
        layout.addStretch()
        layout.addWidget(self.buttons)
        self.set_opening_size(64)
        self.watch(self.choice if days else self.day.line)
        self.day.changed.connect(self._check)
        self.confirm.clicked.connect(self._confirm)
        self._check()

    @property
    def chosen(self) -> date | None:
        """The day that is chosen or typed."""
        return self.choice.currentData() if self.choice.count() else self.day.day

    @Slot()
    def _check(self) -> None:
        problem = "" if self.choice.count() else self.day.problem()
        self.form.show_errors({"day": problem} if problem else {})
        self.confirm.setEnabled(not problem)

    @Slot()
    def _confirm(self) -> None:
        if (chosen := self.chosen) is not None:
            self.day_chosen.emit(chosen)
            self.accept()
