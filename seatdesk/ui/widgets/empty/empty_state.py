"""The words of a page or a table that has nothing to show yet: what it is for, and what to do."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from seatdesk.override import override
from seatdesk.ui.style import theme
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.widgets.announcement import SpokenHint
from seatdesk.ui.widgets.muted_label import MutedLabel

LETTERS = 66
"""The width of the text: lines longer than that are hard to follow."""


class EmptyState(QWidget):
    """A title, a few sentences, and the buttons that make a beginning, in the middle."""

    def __init__(self, title: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = PlainLabel(title, self)
        self.text = MutedLabel(text, self)
        self._buttons = QHBoxLayout()
        SpokenHint(self, self.title, self.text)
        self._lay_out()
        self._fit()

    def offer(self, buttons: Sequence[QPushButton]) -> None:
        """Show buttons below the text."""
        for button in buttons:
            self._buttons.insertWidget(self._buttons.count() - 1, button)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Give the text its width, and the height that it then needs."""
        width = self.fontMetrics().averageCharWidth() * LETTERS
        self.text.setFixedSize(width, self.text.heightForWidth(width))

    def _lay_out(self) -> None:
        line = self.fontMetrics().height()
        self.title.setFont(theme.scaled(self.font(), 1.4, bold=True))
        self._buttons.addStretch()
        self._buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(line, line, line, line)
        column.setSpacing(line)
        column.addStretch(2)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self._buttons)
        column.addStretch(3)
