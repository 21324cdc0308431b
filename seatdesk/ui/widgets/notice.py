"""A notice: a sentence that must be read, with a sign and buttons for what can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from seatdesk.override import override
from seatdesk.ui.style.colours import Severity, mix, tint, tone
from seatdesk.ui.style.status_icons import Sign
from seatdesk.ui.text.plain_text import PlainLabel, literal


class Notice(QFrame):
    """A sentence with a sign, hidden while it is empty. It can be selected and is read out.

    `plain`: a remark among others, without a ground of its own. `stacked`: the buttons stand below
    the words, where there is little room.
    """

    def __init__(
        self,
        meaning: Severity = Severity.INFO,
        text: str = "",
        parent: QWidget | None = None,
        *,
        plain: bool = False,
        stacked: bool = False,
    ) -> None:
        super().__init__(parent)
        self._plain, self._stacked = plain, stacked
        self.meaning = meaning
        self.sign = Sign(meaning, self)
        self.label = PlainLabel(parent=self)
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._buttons: list[QPushButton] = []
        self._lay_out()
        self.show_message(text, meaning)

    @property
    def text(self) -> str:
        """The sentence that is shown."""
        return self.label.text()

    def show_message(self, text: str, meaning: Severity | None = None) -> None:
        """Show a sentence; hide when it is empty."""
        if meaning is not None:
            self.meaning = meaning
            self.sign.set_severity(meaning)
        is_news = text not in {"", self.label.text()}
        self.label.setText(text)
        self.label.setAccessibleName(text)
        self.setVisible(bool(text))
        if is_news and self.isVisible() and (not self._plain or self.meaning is Severity.REFUSAL):
            self._read_out(text)
        self.update()

    def _read_out(self, text: str) -> None:
        """Have screen readers read the sentence; what went wrong comes before all else."""
        from seatdesk.ui.widgets.announcement import announce  # noqa: PLC0415 - after the paint

        announce(self, text, urgent=self.meaning in {Severity.REFUSAL, Severity.WARNING})

    def offer(self, text: str, then: Callable[[], object]) -> QPushButton:
        """Add a button after the words."""
        button = QPushButton(literal(text), self)
        button.setAutoDefault(False)
        button.clicked.connect(then)
        self._buttons.append(button)
        self._offers.addWidget(button)
        return button

    def withdraw_offer(self, text: str) -> None:
        """Take one button away, if it is there."""
        for button in [button for button in self._buttons if button.text() == literal(text)]:
            self._buttons.remove(button)
            button.hide()
            button.deleteLater()

    def withdraw_offers(self) -> None:
        """Take all buttons away."""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons.clear()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._plain:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = tone(self.palette(), self.meaning)
        window = self.palette().color(QPalette.ColorRole.Window)
        painter.setPen(QPen(mix(window, colour, 0.45), 1))
        painter.setBrush(tint(self.palette(), self.meaning))
        radius = self.fontMetrics().height() / 4
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _lay_out(self) -> None:
        line = self.fontMetrics().height()
        edge, upright = 0 if self._plain else line // 2, Qt.AlignmentFlag.AlignVCenter
        row = QHBoxLayout()
        row.setSpacing(line // 2)
        row.addWidget(self.sign, 0, upright)
        row.addWidget(self.label, 1, upright)
        self._offers = QHBoxLayout()
        self._offers.setSpacing(line // 2)
        sides = QBoxLayout.Direction
        outer = QBoxLayout(sides.TopToBottom if self._stacked else sides.LeftToRight, self)
        outer.setContentsMargins(edge + edge // 3, edge, edge + edge // 3, edge)
        outer.setSpacing(line // 2)
        outer.addLayout(row, 1)
        outer.addLayout(self._offers)
        if self._stacked:
            self._offers.setAlignment(Qt.AlignmentFlag.AlignLeading)
