"""A card above all others: what a year could cost less, and the next last day to act."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from seatdesk.ui.style import theme
from seatdesk.ui.text.number_format import day, money
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.text.wording import days_left_text
from seatdesk.ui.widgets.amounts.amount_link import AmountLink
from seatdesk.ui.widgets.card import Card
from seatdesk.ui.widgets.card_grid import CardGrid
from seatdesk.ui.widgets.muted_label import MutedLabel

if TYPE_CHECKING:
    from seatdesk.domain.findings.possible_savings import NextDeadline, PossibleSavings

_LARGE = 1.5


class SavingsCard(Card):
    """The certain sum leads; that to check is said as *up to* (E3.14).

    `lines`: one below the other, as in the dock; else beside each other, as there is room.
    """

    def __init__(self, parent: QWidget, *, lines: bool = True) -> None:
        super().__init__(parent=parent)
        self._lines = lines
        self.caption = PlainLabel(parent=self)
        self.caption.setFont(theme.scaled(self.font(), 1.0, bold=True))
        self.caption.setHidden(lines)
        self.mark_draft(draft=False)
        self.amount = AmountLink(self.tr("Can be saved in a year"), self)
        self.amount.setFont(theme.tabular(theme.scaled(self.font(), _LARGE, bold=True)))
        self.span = MutedLabel(self.tr("a year"), self)
        self.span.setWordWrap(False)
        self.up_to = AmountLink(self.tr("Can be saved in a year, with what is to check"), self)
        self.up_to.set_colour(theme.muted)
        self.up_to.setWordWrap(True)
        self.deadline = PlainLabel(parent=self)
        self.deadline.setWordWrap(True)
        (self._lay_out if lines else self._lay_out_beside)()
        self.show_savings(None)

    def mark_draft(self, *, draft: bool) -> None:
        """Say whether the sum is that of the account or of the draft; the dock says so above."""
        text = plain = self.tr("Can be saved")
        if draft:
            text = self.tr("Can be saved, with the changes not saved")
        self.setTitle(plain if self._lines else "")
        self.setAccessibleName(text)
        self.caption.setText(text)

    def show_savings(self, found: "PossibleSavings | None") -> None:
        """Show what was found; None: nothing is known yet."""
        if found is None:
            self._show_words("…")
            return
        if found.certain is None:
            self._show_words(self.tr("an exchange rate is missing"))
            return
        self.amount.setEnabled(True)
        because = found.derivation
        self.amount.show_amount(
            found.certain, found.currency, None if because is None else lambda: because
        )
        self.span.show()
        self._explain_span()
        self._show_up_to(found)

    def _explain_span(self) -> None:
        """Offer beside the sum which savings are in it; there is none at the first paint."""
        from seatdesk.ui.text.terms import Term  # noqa: PLC0415 - as said
        from seatdesk.ui.widgets.marks.term_mark import explain_term  # noqa: PLC0415 - as said

        explain_term(self.span, Term.CERTAIN)

    def show_too_many(self) -> None:
        """The draft is too large to look through everybody at each change of it."""
        self._show_words(self.tr("known once the changes are saved"))

    def _show_words(self, words: str) -> None:
        """Words in place of the sum."""
        self.amount.setEnabled(True)
        self.amount.setText(words)
        self.amount.explain(None)
        self.up_to.hide()
        self.span.hide()

    def wait(self) -> None:
        """The sum is worked out anew: the one that stands there is the last answer."""
        self.amount.setEnabled(False)

    def show_deadline(self, found: "NextDeadline | None", *, names: bool) -> None:
        """Show the next last day to act. `names`: there are several subscriptions."""
        self.deadline.setVisible(found is not None)
        if found is None:
            return
        text = self.tr("Next last day to act: {day} ({left})")
        if names:
            text = self.tr("Next last day to act: {day} ({left}) · {product}")
        self.deadline.setText(
            text.format(
                day=day(found.day), left=days_left_text(found.days_left), product=found.product
            )
        )

    def _show_up_to(self, found: "PossibleSavings") -> None:
        """The most it can be; nothing where that is no more."""
        known = found.up_to is not None and found.up_to != found.certain
        self.up_to.setVisible(known)
        if found.up_to is None or not known:
            return
        most, because = money(found.up_to, found.currency), found.up_to_derivation
        self.up_to.setText(self.tr("up to {most} with what is to check").format(most=most))
        self.up_to.explain(None if because is None else lambda: because, found.currency, part=most)

    def _figure(self) -> QHBoxLayout:
        unit, baseline = theme.step(self), Qt.AlignmentFlag.AlignBaseline
        figure = QHBoxLayout()
        figure.setContentsMargins(0, 0, 0, 0)
        figure.setSpacing(2 * unit)
        for part in (self.caption, self.amount, self.span):
            figure.addWidget(part, 0, baseline)
        return figure

    def _lay_out(self) -> None:
        unit, figure = theme.step(self), self._figure()
        figure.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit // 2)
        column.addLayout(figure)
        column.addWidget(self.up_to)
        column.addSpacing(unit // 2)
        column.addWidget(self.deadline)

    def _lay_out_beside(self) -> None:
        self.up_to.setWordWrap(False)
        money, figure = QWidget(self), self._figure()
        money.setLayout(figure)
        figure.addWidget(self.up_to, 0, Qt.AlignmentFlag.AlignBaseline)
        figure.addStretch()
        parts = CardGrid(self)
        parts.add(money)
        parts.add(self.deadline)
        self.deadline.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(parts)
