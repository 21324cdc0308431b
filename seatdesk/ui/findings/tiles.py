"""Three tiles above the findings: what is certain, what is to check, what nobody can judge."""

from collections.abc import Sequence
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from seatdesk.controllers.planning.findings import FindingsOverview
from seatdesk.domain.charges.figure import Figure
from seatdesk.domain.findings.finding import Certainty
from seatdesk.domain.money.algebra import EXPLAINED
from seatdesk.domain.money.derivation import Derivation
from seatdesk.override import override
from seatdesk.ui.findings.finding_words import MEANINGS, FindingWords
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import tone
from seatdesk.ui.style.status_icons import Sign
from seatdesk.ui.text.number_format import money
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.text.terms import Term
from seatdesk.ui.text.wording import seats_text
from seatdesk.ui.widgets.amounts.amount_link import AmountLink, Because
from seatdesk.ui.widgets.card import Card
from seatdesk.ui.widgets.marks.term_mark import explain_term
from seatdesk.ui.widgets.muted_label import MutedLabel

_LARGE = 1.7


class FindingTile(Card):
    """One total: seats, what can still be avoided in large figures, and what is sunk."""

    def __init__(self, certainty: Certainty, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._certainty, self._words = certainty, FindingWords(self)
        self.word = PlainLabel(self._words.certainty(certainty), self)
        self.word.setFont(theme.scaled(self.font(), 1.0, bold=True))
        self.seats = MutedLabel(parent=self)
        self.seats.setWordWrap(False)
        named = self.word.text()
        self.avoidable = AmountLink(self.tr("{certainty}: avoidable").format(certainty=named), self)
        self.avoidable.setFont(theme.tabular(theme.scaled(self.font(), _LARGE, bold=True)))
        self.avoidable.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sunk = AmountLink(self.tr("{certainty}: sunk").format(certainty=named), self)
        self.sunk.set_colour(theme.muted)
        self.note = MutedLabel(self._note(), self)
        self.note.setWordWrap(False)
        if certainty is Certainty.CERTAIN:  # the first of three: once is enough
            explain_term(self.word, Term.CERTAIN)
            explain_term(self.note, Term.AVOIDABLE)
            explain_term(self.sunk, Term.SUNK)
        self._lay_out()

    def show_overview(self, found: FindingsOverview) -> None:
        """Show the total of the findings."""
        total, currency = found.totals[self._certainty], found.account.currency
        self.seats.setText(seats_text(total.seats))
        self.avoidable.setText(_amount(total.avoidable, currency))
        self.avoidable.setAccessibleName(self._words.tile_name(self._certainty, total, currency))
        self.setAccessibleName(self.avoidable.accessibleName())
        self.sunk.setText(self.tr("{amount} sunk").format(amount=_amount(total.sunk, currency)))
        mine = [one.money for one in found.pages.totals if one.certainty is self._certainty]
        because = sum_reason([one.avoidable for one in mine], currency)
        self.avoidable.explain(because, currency)
        because = sum_reason([one.sunk for one in mine], currency)
        self.sunk.explain(because, currency, part=_amount(total.sunk, currency))

    def _note(self) -> str:
        match self._certainty:
            case Certainty.CERTAIN:
                return self.tr("avoidable")
            case Certainty.TO_CHECK:
                return self.tr("avoidable, ask first")
            case _:
                return self.tr("never added: nobody can judge")

    def _lay_out(self) -> None:
        unit = theme.step(self)
        head = QHBoxLayout()
        head.setSpacing(2 * unit)
        head.addWidget(Sign(MEANINGS[self._certainty], self))
        head.addWidget(self.word)
        head.addStretch()
        head.addWidget(self.seats)
        figures = QGridLayout()
        figures.setHorizontalSpacing(2 * unit)
        figures.setVerticalSpacing(0)
        amount = QHBoxLayout()
        amount.setSpacing(2 * unit)
        amount.addWidget(self.avoidable, 0, Qt.AlignmentFlag.AlignBaseline)
        amount.addStretch()
        below = QHBoxLayout()
        below.setSpacing(2 * unit)
        below.addWidget(self.sunk)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(unit, 0, 0, 0)
        column.setSpacing(unit // 2)
        column.addLayout(head)
        column.addLayout(amount)
        column.addWidget(self.note)
        column.addSpacing(unit)
        column.addLayout(below)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, unit = QPainter(self), theme.step(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone(self.palette(), MEANINGS[self._certainty]))
        bar = QRectF(1, 2 * unit, max(3, unit // 2 + 1), self.height() - 4 * unit)
        painter.drawRoundedRect(bar, 2, 2)


def _amount(amount: Decimal | None, currency: str) -> str:
    return "–" if amount is None else money(amount, currency)  # noqa: RUF001 - no minus


def sum_reason(figures: Sequence[Figure], currency: str) -> Because | None:
    """The derivation of figures together; None where there is nothing to explain in one tree."""
    told = [figure for figure in figures if figure.minor]
    if not told or any(figure.currency != currency for figure in told):
        return None
    return partial(_derivation, told)


def _derivation(figures: Sequence[Figure]) -> Derivation:
    total = figures[0].derivation
    for figure in figures[1:]:
        total = EXPLAINED.add(total, figure.derivation, "total")
    return total
