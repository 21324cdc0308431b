"""The base of dialogs that quote a change: both sides, an arrow between them, and the costs."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLayout, QLineEdit, QWidget

from seatdesk.controllers.outcome import Done, Outcome
from seatdesk.domain.forecast.quote import Quote
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.style.theme import scaled
from seatdesk.ui.text.plain_text import PlainLabel, plain_tip
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.fact_card import FactCard
from seatdesk.ui.widgets.notice import Notice


class QuoteDialog(Dialog):
    """Shows the quote of what is asked for; those made of it say what that is."""

    def __init__(
        self,
        after: str,
        costs: str,
        confirm: str,
        missing_permission: str,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self._missing = missing_permission
        self.quote: Quote | None = None
        """The quote shown; None while it is worked out, or where it cannot be."""
        self.note = QLineEdit(self)
        self.current = FactCard(self.tr("Current subscription"), self)
        self.after = FactCard(after, self)
        self.costs = FactCard(costs, self)
        self._arrow = PlainLabel("→", self)
        self._arrow.setFont(scaled(self.font(), 1.5))
        self.when = Notice(Severity.INFO, parent=self, plain=True)
        self.add_cancel()
        self.confirm = self.add_primary(confirm)
        self.watch(self.note)
        self.inquiry.slow.connect(self._hide_amounts)

    def show_quote(self, quote: Quote) -> None:
        """Show both sides and the costs."""
        raise NotImplementedError

    def refuse_now(self, problem: str) -> None:
        """Something is missing: there is nothing to quote."""
        self.inquiry.forget()
        self.notice.show_message("")
        self.quote = None
        self._show_amounts(shown=False)
        self._allow(problem)

    def wait_for_quote(self) -> None:
        """A quote is on its way; the one that is shown is of something else."""
        self.quote = None
        self.notice.show_message("")
        self._allow(self.tr("What it costs is being worked out."))

    def take_quote(self, answer: Outcome[Quote] | Exception) -> None:
        """The quote, or why it cannot be."""
        reason = ""
        self._show_amounts(shown=isinstance(answer, Done))
        if isinstance(answer, Done):
            self.quote = answer.value
            self._title_current(answer.value)
            self.notice.show_message("")
            self.show_quote(answer.value)
        else:
            self.quote, reason = None, sentence(answer)
            self.notice.show_message(reason, Severity.WARNING)
        self._allow(reason)

    def _title_current(self, quote: Quote) -> None:
        """Say of which day the figures of the left side are."""
        later = self.tr("From the renewal, if nothing changes")
        self.current.setTitle(later if quote.waits else self.tr("Current subscription"))

    def _show_amounts(self, *, shown: bool) -> None:
        """Amounts of something else are not left standing."""
        for box in (self.current, self._arrow, self.after, self.costs, self.when):
            box.setVisible(shown)

    @Slot()
    def _hide_amounts(self) -> None:
        self._show_amounts(shown=False)

    def _allow(self, problem: str) -> None:
        reason = self._missing or problem
        self.confirm.setEnabled(not reason)
        self.confirm.setToolTip(plain_tip(reason))
        self.confirm.setAccessibleDescription(reason)

    def lay_out(self, product: str, fields: QWidget | QLayout) -> None:
        """Fields above, both sides and the costs below them."""
        boxes = QHBoxLayout()
        boxes.addWidget(self.current, 1)
        boxes.addWidget(self._arrow, 0, Qt.AlignmentFlag.AlignCenter)
        boxes.addWidget(self.after, 1)
        note = QFormLayout()
        note.addRow(self.tr("Note"), self.note)
        layout = self.frame()
        layout.addWidget(self.heading(product))
        if isinstance(fields, QWidget):
            layout.addWidget(fields)
        else:
            layout.addLayout(fields)
        layout.addWidget(self.notice)
        layout.addLayout(boxes)
        layout.addWidget(self.costs)
        layout.addWidget(self.when)
        layout.addLayout(note)
        layout.addStretch()
        layout.addWidget(self.buttons)
        self.set_opening_size(92)
