"""The base of dialogs about a renewal: what it is now, what it becomes, and what that costs."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QWidget

from seatdesk.controllers.outcome import Done, Outcome
from seatdesk.domain.account.account import Subscription
from seatdesk.domain.forecast.quote import Quote, QuoteSide
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.style.theme import scaled
from seatdesk.ui.text.number_format import day, number
from seatdesk.ui.text.plain_text import PlainLabel, plain_tip
from seatdesk.ui.text.wording import months_text, name_of, per_period_text, sentence
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.fact_card import FactCard
from seatdesk.ui.widgets.form import Form
from seatdesk.ui.widgets.notice import Notice


class RenewalDialog(Dialog):
    """Shows the quote of what is asked for; those made of it say what that is."""

    def __init__(
        self, subscription: Subscription, missing_permission: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._subscription, self._missing = subscription, missing_permission
        self.quote: Quote | None = None
        """The quote shown; None while it is worked out, or where it cannot be."""
        self.form = Form(self, margin=False)
        self.note = QLineEdit(self)
        self.current = FactCard(self.tr("Current subscription"), self)
        self.after = FactCard(self.tr("From the renewal"), self)
        self.costs = FactCard(self.tr("Costs, without tax"), self)
        self._arrow = PlainLabel("→", self)
        self._arrow.setFont(scaled(self.font(), 1.5))
        self.when = Notice(Severity.INFO, parent=self, plain=True)
        self.add_cancel()
        self.confirm = self.add_primary(self.tr("Agree for the renewal"))
        self.confirm.clicked.connect(self._confirm)
        self.watch(self.note)

    def said(self) -> str:
        """Sentences beside the day on which it acts."""
        return ""

    def request(self, note: str) -> None:
        """Ask for what was confirmed."""
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
            self.notice.show_message("")
            self._show(answer.value)
        else:
            self.quote, reason = None, sentence(answer)
            self.notice.show_message(reason, Severity.WARNING)
        self._allow(reason)

    def _show_amounts(self, *, shown: bool) -> None:
        """Amounts of something else are not left standing."""
        for box in (self.current, self._arrow, self.after, self.costs, self.when):
            box.setVisible(shown)

    def _allow(self, problem: str) -> None:
        reason = self._missing or problem
        self.confirm.setEnabled(not reason)
        self.confirm.setToolTip(plain_tip(reason))
        self.confirm.setAccessibleDescription(reason)

    def _show(self, quote: Quote) -> None:
        currency = quote.currency
        self._position(self.current, quote.current, currency)
        self._position(self.after, quote.after, currency)
        self.costs.clear()
        self.costs.show_amount(
            self.tr("Next term, if nothing changes ({length})").format(
                length=months_text(quote.current.months)
            ),
            quote.next_term_before,
            currency,
            lambda: quote.next_term_before_derivation,
            priced=quote.current.priced,
        )
        self.costs.show_amount(
            self.tr("Next term, with this change ({length})").format(
                length=months_text(quote.after.months)
            ),
            quote.next_term,
            currency,
            lambda: quote.next_term_derivation,
            priced=quote.priced,
            strong=True,
        )
        if quote.same_length and quote.compares:
            change = quote.next_term - quote.next_term_before
            self.costs.show_change(
                self.tr("Difference"), change, currency, lambda: quote.next_term_change_derivation
            )
        self.when.show_message(" ".join(text for text in (self._when(quote), self.said()) if text))

    def _when(self, quote: Quote) -> str:
        text = self.tr("It acts at the renewal on {day}. Tell the vendor by {last}.")
        last = self._subscription.last_day_to_act
        return text.format(day=day(quote.effective), last=day(last))

    def _position(self, box: FactCard, position: QuoteSide, currency: str) -> None:
        box.show_fact(self.tr("Commitment"), name_of(position.commitment), strong=True)
        box.show_fact(self.tr("Term"), months_text(position.months), strong=True)
        box.show_fact(self.tr("Billing"), name_of(position.billing))
        box.show_fact(self.tr("Seats owned"), number(position.owned))
        for name in {per_period_text(b) for b in type(position.billing)}:
            box.drop(name)
        box.show_amount(
            per_period_text(position.billing),
            position.period_amount,
            currency,
            lambda: position.period.derivation,
            priced=position.priced,
        )

    @Slot()
    def _confirm(self) -> None:
        if self.quote is not None:
            self.wait(self.confirm)
            self.request(self.note.text().strip())

    def lay_out(self, product: str) -> None:
        """Fields above, both sides and the costs below them."""
        boxes = QHBoxLayout()
        boxes.addWidget(self.current, 1)
        boxes.addWidget(self._arrow, 0, Qt.AlignmentFlag.AlignCenter)
        boxes.addWidget(self.after, 1)
        note = QFormLayout()
        note.addRow(self.tr("Note"), self.note)
        layout = self.frame()
        layout.addWidget(self.heading(product))
        layout.addWidget(self.form)
        layout.addWidget(self.notice)
        layout.addLayout(boxes)
        layout.addWidget(self.costs)
        layout.addWidget(self.when)
        layout.addLayout(note)
        layout.addStretch()
        layout.addWidget(self.buttons)
        self.set_opening_size(92)
