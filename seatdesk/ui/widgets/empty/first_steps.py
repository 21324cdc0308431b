"""The first three steps with an account, each with the button that does it and what is done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from seatdesk.ui.style import theme
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.widgets.announcement import SpokenHint
from seatdesk.ui.widgets.form import allow
from seatdesk.ui.widgets.muted_label import MutedLabel

ADD_SUBSCRIPTION, IMPORT, NEW_USER, FINDINGS = (
    "add-subscription",
    "import",
    "new-user",
    "findings",
)
"""Keys of the window's actions, and of the page that the last step leads to."""
LETTERS = 56
"""The width of a sentence."""


class FirstSteps(QWidget):
    """A title and three numbered lines; a step that is done has a tick in place of its number."""

    requested = Signal(str)
    """The key of an action or page."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = PlainLabel(title, self)
        self.title.setFont(theme.scaled(self.font(), 1.4, bold=True))
        self.title.setWordWrap(True)
        self.marks = [PlainLabel(parent=self) for _ in range(3)]
        self.texts = [
            MutedLabel(text, self)
            for text in (
                self.tr("Add the subscription you have: its tier, its term, its prices."),
                self.tr("Import a list of your people and their seats, or add users one by one."),
                self.tr("See who needs no seat, what that saves, and by when you must act."),
            )
        ]
        self.buttons = {
            ADD_SUBSCRIPTION: QPushButton(self.tr("Add subscription…"), self),
            IMPORT: QPushButton(self.tr("Import…"), self),
            NEW_USER: QPushButton(self.tr("New user…"), self),
            FINDINGS: QPushButton(self.tr("Findings"), self),
        }
        for key, button in self.buttons.items():
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, what=key: self.requested.emit(what))
        self._lay_out()
        self.show_done(subscription=False, people=False)
        SpokenHint(self, self.title, *self.texts)

    def show_done(self, *, subscription: bool, people: bool, why_not: str = "") -> None:
        """Show which steps are done. `why_not`: the reason why nothing can be added."""
        done = (subscription, people, False)
        for number, (mark, is_done) in enumerate(zip(self.marks, done, strict=True), 1):
            mark.setText("✓" if is_done else str(number))
            mark.setAccessibleName(
                self.tr("Step {number}, done").format(number=number)
                if is_done
                else self.tr("Step {number}").format(number=number)
            )
        self.buttons[ADD_SUBSCRIPTION].setVisible(not subscription)
        for key in (ADD_SUBSCRIPTION, IMPORT, NEW_USER):
            allow(self.buttons[key], why_not)

    def leave_out(self, key: str) -> None:
        """Show no button for what this page is itself."""
        button = self.buttons.pop(key)
        button.hide()
        button.deleteLater()

    def _lay_out(self) -> None:
        line, block = self.fontMetrics().height(), QWidget(self)
        sentence, grid = self.fontMetrics().averageCharWidth() * LETTERS, QGridLayout()
        grid.setHorizontalSpacing(line)
        grid.setVerticalSpacing(line)
        grid.setColumnStretch(1, 1)
        bold = theme.scaled(self.font(), 1.25, bold=True)
        rows = ((ADD_SUBSCRIPTION,), (IMPORT, NEW_USER), (FINDINGS,))
        for row, (mark, text, keys) in enumerate(zip(self.marks, self.texts, rows, strict=True)):
            mark.setFont(bold)
            text.setMaximumWidth(sentence)
            buttons = QHBoxLayout()
            for key in keys:
                buttons.addWidget(self.buttons[key])
            buttons.addStretch()
            grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(text, row, 1)
            grid.addLayout(buttons, row, 2)
        inside = QVBoxLayout(block)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(line)
        inside.addStretch(2)
        inside.addWidget(self.title)
        inside.addLayout(grid)
        inside.addStretch(3)
        beside = (self.buttons[IMPORT], self.buttons[NEW_USER])
        # No wider than what is in it, so that it stands in the middle of the page.
        block.setMaximumWidth(sentence + sum(b.sizeHint().width() for b in beside) + 4 * line)
        across = QHBoxLayout(self)
        across.setContentsMargins(line, line, line, line)
        across.addStretch(1)
        across.addWidget(block, 100)
        across.addStretch(1)
