"""One subscription in the dock: its pool, what it costs, what is pending, until when to act."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.deadline_words import deadline_words, is_pressing
from seatdesk.ui.text.number_format import day, number
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.text.requests.pending_requests import PendingRequests
from seatdesk.ui.text.terms import Term
from seatdesk.ui.widgets.amounts.amount_link import AmountLink
from seatdesk.ui.widgets.card import Card
from seatdesk.ui.widgets.form import allow
from seatdesk.ui.widgets.marks.term_mark import explain_term
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.notice import Notice
from seatdesk.ui.widgets.removal_notice import RemovalNotice
from seatdesk.ui.window.overview.pool_bar import PoolBar, PoolState

if TYPE_CHECKING:
    from seatdesk.domain.forecast.overview import Overview
    from seatdesk.domain.money.derivation import Derivation

"""Days before the last day to act from which on it is shown as a warning."""


class SubscriptionCard(Card):
    """A group named after product and tier, with what can be done about it."""

    checkout_requested = Signal(str)
    remove_requested = Signal(str)
    cancel_requested = Signal(str)

    def __init__(self, product: str, parent: QWidget) -> None:
        super().__init__(product, parent)
        self.product = product
        self.bar = PoolBar(self)
        self.assigned = PlainLabel(parent=self)
        self.made_of = MutedLabel("", self)
        self.pending = RemovalNotice(self, stacked=True)
        self.pending.cancel_requested.connect(self._ask_cancel)
        self.cancel = self.pending.cancel
        self.agreed = Notice(Severity.INFO, parent=self)
        self.short = Notice(Severity.REFUSAL, parent=self, plain=True)
        self.checkout = QPushButton(self.tr("Checkout…"), self)
        self.remove = QPushButton(self.tr("Remove…"), self)
        self.checkout.clicked.connect(lambda: self.checkout_requested.emit(self.product))
        self.remove.clicked.connect(lambda: self.remove_requested.emit(self.product))
        self._rows: list[tuple[MutedLabel, AmountLink]] = []
        self.act = Notice(Severity.INFO, parent=self, plain=True)
        self._grid = QGridLayout()
        self._state = PoolState()
        self._lay_out()

    def show_pool(self, tier: str, pool: tuple[int, int, int], *, draft: int, leaving: int) -> None:
        """Included, additional and assigned seats, and what the draft makes of them."""
        included, additional, assigned = pool
        state = self._state = PoolState(included + additional, assigned, draft, leaving)
        self.setTitle(f"{self.product} {tier}")
        words = self.tr("{assigned} of {owned} assigned").format(
            assigned=state.wanted, owned=state.owned
        )
        self.bar.show_pool(state, words)
        self.assigned.setText(words)
        self.short.show_message(self._short_words(state.short))
        self.made_of.setText(
            self.tr("included {included} · additional {additional}").format(
                included=included, additional=additional
            )
        )

    def explain_pool(self, *, shown: bool) -> None:
        """Offer beside the count what a seat pool is, or no longer."""
        explain_term(self.assigned, Term.POOL).setVisible(shown)

    def show_overview(self, row: "Overview") -> None:
        """Show costs, and what is pending."""
        leaving = row.pending.seats if row.pending else 0
        state = replace(self._state, leaving=leaving)
        if state != self._state:
            self._state = state
            self.bar.show_pool(state, self.assigned.text())
        self._show_amounts(row)
        self._show_pending(row)
        severity = Severity.WARNING if is_pressing(row) else Severity.INFO
        self.act.show_message(deadline_words(row), severity)

    def allow(self, why_not: str, why_not_cancel: str) -> None:
        """P1: buttons say which permission is missing; empty: nothing is."""
        self.pending.allow(why_not_cancel)
        for button, reason in ((self.checkout, why_not), (self.remove, why_not_cancel)):
            allow(button, reason)

    def _show_amounts(self, row: "Overview") -> None:
        renewal = day(row.renewal)
        figures: list[tuple[str, Decimal, Callable[[], Derivation]]] = []
        if row.unassigned > 0:
            unused = row.unassigned_to_renewal
            figures.append(
                (self._unassigned_words(row, renewal), unused.amount, lambda: unused.derivation)
            )
        if row.removable:
            avoidable = row.avoidable
            title = self._saved_words(row)
            figures.append((title, avoidable.amount, lambda: avoidable.derivation))
        if row.next_invoice is not None:
            invoice = row.next_invoice
            title = self.tr("Next invoice {day}").format(day=day(invoice.date))
            figures.append((title, invoice.net, lambda: invoice.net_derivation))
        term = row.term
        title = self.tr("This term, to {day}").format(day=renewal)
        figures.append((title, term.amount, lambda: term.derivation))
        self._fill(figures, row.currency, priced=row.priced)

    def _short_words(self, seats: int) -> str:
        """Seats that the draft needs and nobody has bought yet."""
        return self.tr("%n seat(s) short: Checkout buys them.", "", seats) if seats else ""

    def _unassigned_words(self, row: "Overview", renewal: str) -> str:
        """Seats that nobody holds; the base price covers those that are not additional (S6)."""
        text = self.tr("Unassigned: {seats}, cost to {day}")
        if not row.idle:
            text = self.tr("Unassigned: {seats}, in the base price to {day}")
        elif row.idle < row.unassigned:
            text = self.tr("Unassigned: {seats} ({additional} additional), cost to {day}")
        return text.format(seats=number(row.unassigned), additional=number(row.idle), day=renewal)

    def _saved_words(self, row: "Overview") -> str:
        """The seats that could still go; those of a pending removal are not among them."""
        if row.removable == row.unassigned:
            return self.tr("Saved a year if removed")
        return self.tr("Saved a year if %n of them is/are removed", "", row.removable)

    def _fill(
        self,
        figures: "list[tuple[str, Decimal, Callable[[], Derivation]]]",
        currency: str,
        *,
        priced: bool,
    ) -> None:
        while len(self._rows) < len(figures):
            number = len(self._rows)
            label, amount = MutedLabel("", self), AmountLink(parent=self)
            label.setWordWrap(True)
            amount.setFont(theme.tabular(self.font()))
            self._grid.addWidget(label, number, 0)
            self._grid.addWidget(amount, number, 1, Qt.AlignmentFlag.AlignTrailing)
            self._rows.append((label, amount))
        for below in (self.pending, self.checkout, self.remove):
            below.raise_()  # amounts stand above the buttons: Tab comes to them first
        for number, (label, amount) in enumerate(self._rows):
            shown = number < len(figures)
            label.setVisible(shown)
            amount.setVisible(shown)
            if shown:
                title, value, why = figures[number]
                label.setText(title)
                amount.set_title(title)
                amount.show_amount(value if priced else None, currency, why)

    def _show_pending(self, row: "Overview") -> None:
        self.pending.show_removal(row.pending, renews=row.auto_renew)
        self.agreed.show_message(" ".join(self._agreed(row, PendingRequests())))

    @staticmethod
    def _agreed(row: "Overview", words: PendingRequests) -> "Iterator[str]":
        """Sentences about the tier and the terms that begin at the renewal."""
        if row.tier_plan is not None:
            yield words.tier(row.tier_plan, renews=row.auto_renew)
        if row.terms_plan is not None:
            yield words.terms(row.terms_plan, renews=row.auto_renew)

    def _ask_cancel(self) -> None:
        self.cancel_requested.emit(self.product)

    def _lay_out(self) -> None:
        unit = theme.step(self)
        heading = QHBoxLayout()
        heading.addWidget(self.assigned)
        heading.addStretch()
        self.made_of.setWordWrap(False)
        heading.addWidget(self.made_of)
        buttons = QHBoxLayout()
        buttons.addWidget(self.checkout)
        buttons.addWidget(self.remove)
        buttons.addStretch()
        self._grid.setColumnStretch(0, 1)
        self._grid.setVerticalSpacing(unit // 2 + 1)
        self.assigned.setFont(theme.tabular(theme.scaled(self.font(), 1.0, bold=True)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit + 2)
        column.addWidget(self.bar)
        column.addLayout(heading)
        column.addWidget(self.short)
        column.addLayout(self._grid)
        column.addWidget(self.pending)
        column.addWidget(self.agreed)
        column.addWidget(self.act)
        column.addLayout(buttons)
