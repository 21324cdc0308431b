"""Marks about the age of data, beside the figures that rest on it (E11.3)."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from seatdesk.domain.evaluation.freshness import Freshness, FreshnessLevel
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.style.status_icons import Sign
from seatdesk.ui.text.evaluation_words import freshness_words
from seatdesk.ui.widgets.flow_layout import Flow
from seatdesk.ui.widgets.muted_label import MutedLabel

MEANINGS: Mapping[FreshnessLevel, Severity] = {
    FreshnessLevel.FRESH: Severity.DONE,
    FreshnessLevel.AGEING: Severity.INFO,
    FreshnessLevel.SAMPLE: Severity.INFO,
    FreshnessLevel.OLD: Severity.WARNING,
    FreshnessLevel.MISSING: Severity.WARNING,
}


class FreshnessMark(QWidget):
    """One mark: a sign, and the sentence that screen readers read, too."""

    def __init__(self, state: Freshness, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = freshness_words(state)
        self.sign = Sign(MEANINGS[state.level], self)
        self.label = MutedLabel(text, self)
        self.label.setWordWrap(False)
        self.label.setAccessibleName(text)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.step(self))
        row.addWidget(self.sign)
        row.addWidget(self.label)


class FreshnessMarks(Flow):
    """The marks of all that is not fresh, in a line that wraps; hidden while there is none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, gap=6 * theme.step(parent))
        self._marks: list[FreshnessMark] = []
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setVisible(False)

    @property
    def texts(self) -> list[str]:
        """The sentences that are shown."""
        return [mark.label.text() for mark in self._marks]

    def show_states(self, states: Iterable[Freshness]) -> None:
        """Show what is to be said about some sources; those that are fresh need no word."""
        marked = [state for state in states if state.marked]
        if [freshness_words(state) for state in marked] == self.texts:
            return
        for mark in self._marks:
            self.take(mark)
            mark.deleteLater()
        self._marks = [FreshnessMark(state) for state in marked]
        for mark in self._marks:
            self.add(mark)
        self.setVisible(bool(marked))
