"""The head of a scenario: its name, what it comes to, what moved since, what does not apply."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from seatdesk.controllers.messages.planning.step_texts import STEP_STATUSES
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity, tone
from seatdesk.ui.text.number_format import day, money, signed_money
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.text.wording import months_text, translated
from seatdesk.ui.widgets.amounts.amount_link import AmountLink
from seatdesk.ui.widgets.marks.freshness_mark import FreshnessMarks
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from decimal import Decimal

    from seatdesk.controllers.evaluation.scenario_views import ScenarioBase, ScenarioView


class ScenarioHeader(QWidget):
    """Says of one scenario what matters at once."""

    looks_right_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = PlainLabel(parent=self)
        self.name.setFont(theme.scaled(self.font(), 1.5, bold=True))
        self.name.setWordWrap(True)
        policy = QSizePolicy.Policy  # a long name does not widen the window
        self.name.setSizePolicy(policy.Ignored, policy.Preferred)
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.note = MutedLabel(parent=self)
        self.amount = AmountLink(self.tr("Difference to doing nothing"), self)
        self.span = MutedLabel(parent=self)
        self.span.setWordWrap(False)
        self.moved = Notice(Severity.WARNING, parent=self)
        self.refused = Notice(Severity.WARNING, parent=self, plain=True)
        self.marks = FreshnessMarks(self)
        self._lay_out()

    def show_view(self, view: "ScenarioView | None", sealed: str) -> None:
        """Show another scenario; None: there is none."""
        self.moved.withdraw_offers()
        if view is None:
            self.amount.explain(None)
            for label in (self.name, self.note, self.amount, self.span):
                label.setText("")
            for notice in (self.moved, self.refused):
                notice.show_message("")
            self.marks.show_states(())
            return
        self.name.setText(view.scenario.name)
        self.note.setText(view.scenario.note)
        self.note.setVisible(bool(view.scenario.note))
        self._show_amount(view)
        self.marks.show_states(view.age.freshness)
        self._show_refused(len(view.evaluated.refused))
        self.moved.show_message(self._moved_text(view.base, view.currency))
        if view.base.moved and not sealed:
            self.moved.offer(self.tr("Looks right"), self.looks_right_requested.emit)

    def _show_amount(self, view: "ScenarioView") -> None:
        amount = view.difference
        span = months_text(view.evaluated.months)
        self.span.setText(self.tr("against doing nothing, {span}, without tax").format(span=span))
        large = theme.tabular(theme.scaled(self.font(), 1.5, bold=True))
        self.amount.setFont(self.font() if amount is None else large)
        if amount is None:
            pairs = sorted({f"{r.base}/{r.quote}" for r in view.missing_rates})
            text = self.tr("not known: the exchange rate {pairs} is missing")
            self.amount.setText(text.format(pairs=", ".join(pairs)))
            self.amount.set_colour(theme.muted)
            self.amount.explain(None)
            return
        self.amount.setText(_signed(amount, view.currency))
        self.amount.explain(lambda: view.derivation, view.currency, nothing=not amount)
        saved = amount < 0
        self.amount.set_colour(
            (lambda palette: tone(palette, Severity.DONE))
            if saved
            else (lambda palette: palette.color(theme.Role.WindowText))
        )

    def _show_refused(self, refused: int) -> None:
        text = self.tr("%n step(s) do not apply and are in no total.", "", refused)
        self.refused.show_message(text if refused else "")

    def _moved_text(self, base: "ScenarioBase", currency: str) -> str:
        """The sentence about an account that changed since (E1.10)."""
        if not base.moved:
            return ""
        said = [
            self.tr(
                "The account changed since {day}: %n line(s) of history.", "", base.lines
            ).format(day=day(base.as_of))
        ]
        said += [
            self.tr("Step {number}: {before} before, {now} now.").format(
                number=step.number,
                before=translated(STEP_STATUSES[step.before]),
                now=translated(STEP_STATUSES[step.now]),
            )
            for step in base.steps
        ]
        if base.difference:
            total = _signed(base.difference, currency)
            said.append(self.tr("The total of 12 months moved by {amount}.").format(amount=total))
        return " ".join(said)

    def _lay_out(self) -> None:
        unit = theme.step(self)
        top, about = QHBoxLayout(), QHBoxLayout()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        for row, words, figure in ((top, self.name, self.amount), (about, self.note, self.span)):
            row.setSpacing(4 * unit)
            row.addWidget(words, 1)
            row.addStretch()  # the words may be hidden
            row.addWidget(figure, 0, right)
        said = QVBoxLayout()
        said.setSpacing(unit // 2)
        said.addLayout(top)
        said.addLayout(about)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * unit, 3 * unit, 4 * unit, 2 * unit)
        column.setSpacing(2 * unit)
        column.addLayout(said)
        column.addWidget(self.moved)
        remarks = QVBoxLayout()
        remarks.setSpacing(unit)
        remarks.addWidget(self.refused)
        remarks.addWidget(self.marks)
        column.addLayout(remarks)


def _signed(amount: "Decimal", currency: str) -> str:
    return signed_money(amount, currency) if amount else money(amount, currency)
