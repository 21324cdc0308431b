"""The dialog that asks of which day an invoice is, where its file does not say it."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.fields import DayEdit
from seatdesk.ui.widgets.form import Form


class InvoiceDayDialog(Dialog):
    """Asks for the day of the invoice; ours of that day is compared with it."""

    day_chosen = Signal(object)

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Day of the invoice"))
        self.day = DayEdit(self.tr("Invoice date"), today, self)
        self.form = Form(self, margin=False)
        self.form.row(
            "day",
            self.tr("Invoice date"),
            self.day,
            self.tr("The file does not say it. It is compared with your invoice of that day."),
        )
        self.add_cancel()
        self.confirm = self.add_primary(self.tr("Compare"))
        layout = self.frame()
        layout.addWidget(self.form)
        layout.addWidget(self.notice)
        layout.addStretch()
        layout.addWidget(self.buttons)
        self.set_opening_size(64)
        self.watch(self.day.line)
        self.day.changed.connect(self._check)
        self.confirm.clicked.connect(self._confirm)
        self._check()

    @Slot()
    def _check(self) -> None:
        problem = self.day.problem()
        self.form.show_errors({"day": problem} if problem else {})
        self.confirm.setEnabled(not problem)

    @Slot()
    def _confirm(self) -> None:
        if self.day.day is not None:
            self.day_chosen.emit(self.day.day)
            self.accept()
