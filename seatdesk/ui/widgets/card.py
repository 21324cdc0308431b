"""A titled box of related facts: a group box with air instead of a frame."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QGroupBox, QWidget

from seatdesk.override import override
from seatdesk.ui.style.colours import mix
from seatdesk.ui.style.theme import is_dark, scaled
from seatdesk.ui.text.plain_text import literal, plain_tip


class Card(QGroupBox):
    """A group box on a ground of its own; screen readers call it by its title."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = ""
        self.setTitle(title)

    @override
    def setTitle(self, title: str) -> None:
        if self._heading and self.toolTip() == plain_tip(self._heading):
            self.setToolTip("")
        self._heading = title
        super().setTitle(literal(title))
        self.setAccessibleName(title)
        self._pad()
        self.updateGeometry()

    @override
    def minimumSizeHint(self) -> QSize:
        """The room of what is in it: a long title is cut, and whole when it is pointed at."""
        return QWidget.minimumSizeHint(self)

    @property
    def title_width(self) -> int:
        """The width in which the title is whole."""
        letters = QFontMetrics(scaled(self.font(), 1.0, bold=True))
        air = 2 * (self.fontMetrics().height() * 2 // 3)
        return letters.horizontalAdvance(self._heading) + air if self._heading else 0

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._pad()  # a group box has set its own edges just now

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, line = self.palette(), self.fontMetrics().height()
        window, text = (
            palette.color(QPalette.ColorRole.Window),
            palette.color(QPalette.ColorRole.WindowText),
        )
        painter.setPen(QPen(mix(window, text, 0.18), 1))
        painter.setBrush(self._ground())
        radius = line / 3
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if not self.title():
            return
        painter.setFont(scaled(self.font(), 1.0, bold=True))
        painter.setPen(text)
        side = line * 2 // 3
        box = self.rect().adjusted(side, line // 2, -side, 0)
        letters = painter.fontMetrics()
        short = letters.elidedText(self._heading, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading, short)
        if short != self._heading and not self.toolTip():
            self.setToolTip(plain_tip(self._heading))

    def _ground(self) -> QColor:
        """The fill of the card: a little lighter than the window, to set off the fields on it."""
        palette = self.palette()
        window = palette.color(QPalette.ColorRole.Window)
        if is_dark(palette):
            return mix(window, palette.color(QPalette.ColorRole.WindowText), 0.06)
        return mix(window, palette.color(QPalette.ColorRole.Base), 0.6)

    def _pad(self) -> None:
        line = self.fontMetrics().height()
        top = line * 2 if self.title() else line * 2 // 3
        self.setContentsMargins(line * 2 // 3, top, line * 2 // 3, line * 2 // 3)
