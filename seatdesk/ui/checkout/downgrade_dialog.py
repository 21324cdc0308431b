"""The downgrade dialog: the number of additional paid users to remove (D1-D4, D7, D9)."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from seatdesk.controllers.outcome import Done, Outcome, Refused
from seatdesk.domain.account.account import Subscription
from seatdesk.domain.forecast.quote import Quote, QuoteSide
from seatdesk.domain.money.algebra import EXPLAINED
from seatdesk.domain.refusals import Refusal
from seatdesk.override import override
from seatdesk.ui.checkout.downgrade_confirmation import ConfirmationPage
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.style.theme import scaled
from seatdesk.ui.text.number_format import day, number
from seatdesk.ui.text.plain_text import PlainLabel, plain_tip
from seatdesk.ui.text.terms import Term
from seatdesk.ui.text.wording import days_left_text, per_period_text, sentence
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.dialogs.inquiry import Asks
from seatdesk.ui.widgets.fact_card import FactCard
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.notice import Notice
from seatdesk.ui.widgets.removal_notice import RemovalNotice


@dataclass(frozen=True, slots=True)
class DowngradeNeeds:
    """The subscription, and `most`: seats that can go; 0 with `why` blocks the dialog.

    With a request pending, `most` counts its seats as not leaving yet, since editing replaces it.
    """

    subscription: Subscription
    most: int
    quote: Asks[int, Outcome[Quote] | Exception]
    today: date
    why: Refusal | None = None
    missing_permission: str = ""
    """Sentence naming the permission that the acting user lacks; empty: none."""


class DowngradeDialog(Dialog):
    """Two cards and a number; then the page that says what was scheduled."""

    help_topic = "downgrade"

    schedule_requested = Signal(int, str)
    """Seats and note."""
    reschedule_requested = Signal(int, str)
    """Seats instead of those that are pending, and note."""
    cancel_requested = Signal()
    unassign_requested = Signal()
    """The person wants to free seats first. The dialog closes."""

    def __init__(self, needs: DowngradeNeeds, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Remove additional paid users"))
        self._needs = needs
        self._quote: Quote | None = None
        self._cancelling = False
        self.pages = QStackedWidget(self)
        self.pending = RemovalNotice(self)
        self.seats = QSpinBox(self)
        self.seats.setAccessibleName(self.tr("Seats to remove"))
        self.range = MutedLabel(parent=self)
        self.current = FactCard(self.tr("Current subscription"), self)
        self.after = FactCard(self.tr("After update"), self)
        self.confirmation = ConfirmationPage(self)
        self.deadline = Notice(Severity.INFO, parent=self, plain=True)
        self.checks = [Notice(Severity.DONE, parent=self, plain=True) for _ in range(2)]
        self.note = QLineEdit(self)
        self.note.setAccessibleName(self.tr("Note"))
        self.free_more = QPushButton(self.tr("Free up more…"), self)
        self.free_more.setToolTip(self.tr("Unassign seats on the Seats page first"))
        self.copy = self.add_secondary(self._copy_text())
        self.cancel = self.add_cancel()
        self.confirm = self.add_primary("")
        self._lay_out()
        self._connect()
        self._open_with()
        self.set_opening_size(96)

    @override
    def conclude(self, done: Done[object]) -> None:
        """Show what is scheduled now; close after a request was cancelled."""
        self._touched = False
        if self._cancelling or self._quote is None:
            super().conclude(done)
        else:
            self._show_confirmation(self._quote)

    @override
    def refuse(self, refused: Refused) -> None:
        self._cancelling = False
        super().refuse(refused)

    def _open_with(self) -> None:
        removal = self._needs.subscription.removal
        if self._needs.most < 1 and removal is None:
            self._block()
            return
        least = 0 if removal else 1
        self.seats.setRange(least, max(least, self._needs.most))
        self.seats.setValue(removal.seats if removal else 1)
        self.range.setText(
            self.tr("{least} to {most}: additional seats that nobody holds").format(
                least=number(least), most=number(self.seats.maximum())
            )
        )
        self._show_pending()
        self._show_checks()
        self._show_seats()
        self.seats.setFocus()
        self.seats.selectAll()

    def _block(self) -> None:
        """Show why nothing can be removed, and what to do, in place of the form."""
        why = self._needs.why
        if why is not None:
            self.notice.show_message(sentence(why), Severity.REFUSAL)
        self.notice.offer(self.tr("Unassign seats…"), self._free_more)
        self.form.hide()
        self.confirm.hide()
        self.copy.hide()
        self.cancel.setText(self.tr("Close"))

    def _connect(self) -> None:
        self.seats.valueChanged.connect(self._show_seats)
        self.confirm.clicked.connect(self._confirm)
        self.free_more.clicked.connect(self._free_more)
        self.copy.clicked.connect(self._copy)
        self.pending.cancel_requested.connect(self._cancel_request)
        self.inquiry.slow.connect(self._hide_figures)
        self.watch(self.note)

    def _show_pending(self) -> None:
        subscription = self._needs.subscription
        self.pending.show_removal(subscription.removal, renews=subscription.auto_renew)
        self.pending.allow(self._needs.missing_permission)

    def _show_checks(self) -> None:
        subscription, today = self._needs.subscription, self._needs.today
        last = subscription.last_day_to_act
        left = (last - today).days
        notice = self.tr("%n day(s)' notice", "", subscription.notice_days)
        text = self.tr("Tell the vendor by {day} ({notice}): {left}.").format(
            day=day(last), notice=notice, left=days_left_text(left)
        )
        if left < 0:
            text += " " + self.tr("The vendor may refuse.")
        self.deadline.show_message(text, Severity.WARNING if left < 0 else Severity.INFO)
        minimum = self.tr(
            "The minimum of the contract stays: %n additional seat(s).", "", subscription.minimum
        )
        self.checks[0].show_message(minimum if subscription.minimum else "", Severity.DONE)
        keep = self.tr(
            "This term stays as it is: nothing is paid back. If someone needs these seats before "
            "{day}, assigning them cancels the request."
        )
        self.checks[1].show_message(keep.format(day=day(subscription.renewal)), Severity.WARNING)

    @Slot()
    def _show_seats(self) -> None:
        seats = self.seats.value()
        self.confirm.setText(self._verb_text(seats))
        self.copy.setText(self._copy_text())  # the clipboard has the text for another number
        self._quote = None
        self.notice.show_message("")
        self._allow(seats, self.tr("What it saves is being worked out."))
        self.inquiry.ask(self._needs.quote, max(seats, 1), self._take_quote)

    def _take_quote(self, answer: Outcome[Quote] | Exception) -> None:
        seats = self.seats.value()
        if isinstance(answer, Done):
            self._quote = answer.value
            self.notice.show_message("")
            self._show_quote(answer.value, seats)
        else:
            self._hide_figures()
            self.notice.show_message(sentence(answer), Severity.REFUSAL)
        self._allow(seats, self.notice.text)

    @Slot()
    def _hide_figures(self) -> None:
        """No figure stays that is of another number of seats."""
        for box in (self.current, self.after):
            box.blank()

    def _allow(self, seats: int, without_quote: str) -> None:
        pending, reason = self._needs.subscription.removal, self._needs.missing_permission
        if not reason and pending is not None and pending.seats == seats:
            reason = self.tr("This is what is scheduled already: choose another number.")
        elif not reason and self._quote is None:
            reason = without_quote
        self.confirm.setEnabled(not reason)
        self.confirm.setToolTip(plain_tip(reason))
        self.confirm.setAccessibleDescription(reason)

    def _verb_text(self, seats: int) -> str:
        if self._needs.subscription.removal is None:
            return self.tr("Remove %n additional paid user(s)", "", seats)
        if seats == 0:
            return self.tr("Keep all seats")
        return self.tr("Remove %n additional paid user(s) instead", "", seats)

    def _show_quote(self, quote: Quote, seats: int) -> None:
        currency = quote.currency
        after = quote.after if seats else quote.current
        self._show_position(self.current, quote.current, currency)
        self._show_position(self.after, after, currency)
        difference = self.tr("Difference")
        change = after.term_total - quote.current.term_total
        self.current.show_fact(difference, "")
        self.after.show_change(
            difference,
            change,
            currency,
            lambda: EXPLAINED.sub(
                after.term.derivation, quote.current.term.derivation, "difference"
            ),
            priced=quote.compares,
            strong=True,
        )

    def _show_position(self, box: FactCard, position: QuoteSide, currency: str) -> None:
        box.show_fact(self.tr("Included seats"), number(position.included))
        box.show_fact(self.tr("Additional seats"), number(position.additional), strong=True)
        if box is self.current:
            box.explain_term(self.tr("Additional seats"), Term.ADDITIONAL)
        period, known = per_period_text(self._needs.subscription.billing), position.priced
        box.show_amount(
            period, position.period_amount, currency, lambda: position.period.derivation,
            priced=known,
        )  # fmt: skip
        box.show_amount(
            self.tr("Next term"), position.term_total, currency, lambda: position.term.derivation,
            priced=known,
        )  # fmt: skip

    @Slot()
    def _confirm(self) -> None:
        seats, note = self.seats.value(), self.note.text().strip()
        self.wait(self.confirm, self.copy)
        if self._needs.subscription.removal is None:
            self.schedule_requested.emit(seats, note)
        elif seats == 0:
            self._cancel_request()
        else:
            self.reschedule_requested.emit(seats, note)

    @Slot()
    def _cancel_request(self) -> None:
        self._cancelling = True
        self.cancel_requested.emit()

    @Slot()
    def _free_more(self) -> None:
        self._discard()
        self.unassign_requested.emit()

    def _copy_text(self) -> str:
        return self.tr("Copy text for the vendor")

    @Slot()
    def _copy(self) -> None:
        subscription, seats = self._needs.subscription, max(1, self.seats.value())
        first = self.tr(
            "Please remove %n additional paid user(s) from our subscription "
            "{product} {tier} at the renewal on {day}.",
            "",
            seats,
        ).format(
            product=subscription.product, tier=subscription.tier, day=day(subscription.renewal)
        )
        left = subscription.additional - seats
        second = self.tr("From then on: %n additional paid user(s).", "", left)
        QGuiApplication.clipboard().setText(f"{first} {second}")
        self.copy.setText(self.tr("Copied"))

    def _show_confirmation(self, quote: Quote) -> None:
        """Show the second page: what is scheduled, from when, and what it saves."""
        self.set_title(self.tr("Downgrade scheduled"))
        self.confirmation.show_scheduled(self._needs.subscription, quote, self.seats.value())
        self.notice.show_message("")
        self.copy.hide()
        self.confirm.hide()
        self.pages.setCurrentIndex(1)
        self.cancel.setText(self.tr("Close"))
        self.cancel.setDefault(True)
        self.cancel.setFocus()

    def _lay_out(self) -> None:
        subscription, line = self._needs.subscription, self.line
        self.form = QWidget(self)
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(line * 2 // 3)
        column.addWidget(self.pending)
        ask = QHBoxLayout()
        caption = PlainLabel(self.tr("Remove"), self)
        caption.setBuddy(self.seats)
        for widget in (caption, self.seats, self.range):
            ask.addWidget(widget, 1 if widget is self.range else 0)
        ask.addWidget(self.free_more)
        column.addLayout(ask)
        boxes = QHBoxLayout()
        arrow = PlainLabel("→", self)
        arrow.setFont(scaled(self.font(), 1.5))
        boxes.addWidget(self.current, 1)
        boxes.addWidget(arrow, 0, Qt.AlignmentFlag.AlignCenter)
        boxes.addWidget(self.after, 1)
        column.addLayout(boxes)
        column.addWidget(self.deadline)
        for check in self.checks:
            column.addWidget(check)
        note = QHBoxLayout()
        note_caption = PlainLabel(self.tr("Note"), self)
        note_caption.setBuddy(self.note)
        note.addWidget(note_caption)
        note.addWidget(self.note, 1)
        column.addLayout(note)
        column.addStretch()
        self.pages.addWidget(self.form)
        self.pages.addWidget(self.confirmation)
        layout = self.frame()
        layout.addWidget(self.heading(f"{subscription.product} {subscription.tier}"))
        layout.addWidget(self.notice)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.buttons)
