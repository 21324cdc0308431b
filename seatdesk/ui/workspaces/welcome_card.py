"""A card of the welcome page: a large button with an icon, a title and a sentence below it."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from seatdesk.override import override
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import mix
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.widgets.muted_label import MutedLabel


class WelcomeCard(QAbstractButton):
    """The whole of it is clicked; `quiet`: without a ground of its own until it is pointed at."""

    def __init__(
        self, icon: str, title: str, text: str, parent: QWidget, *, quiet: bool = False
    ) -> None:
        super().__init__(parent)
        self._quiet, self._icon_name = quiet, icon
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._icon = QLabel(self)
        heading = PlainLabel(title, self)
        heading.setFont(theme.scaled(self.font(), 1.0 if quiet else 1.08, bold=True))
        heading.setWordWrap(not quiet)
        about = PlaceLabel(text, self) if quiet else MutedLabel(text, self)
        for label in (self._icon, heading, about):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._lay_out(heading, about)
        self._draw_icon()

    def _lay_out(self, heading: QLabel, about: QLabel) -> None:
        line = self.fontMetrics().height()
        words = QVBoxLayout()
        words.setSpacing(line // 5)
        words.addWidget(heading)
        words.addWidget(about)
        words.addStretch()
        row = QHBoxLayout(self)
        edge = line // 3 if self._quiet else line * 2 // 3
        row.setContentsMargins(edge, edge, edge, edge)
        row.setSpacing(line * 2 // 3)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have room for all lines: layouts in layouts forget how high words are that wrap."""
        super().resizeEvent(event)
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.EnabledChange}:
            self._draw_icon()
        super().changeEvent(event)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        window, text, accent = (
            palette.color(QPalette.ColorRole.Window),
            palette.color(QPalette.ColorRole.WindowText),
            palette.color(QPalette.ColorRole.Highlight),
        )
        lively = self.isEnabled() and (self.underMouse() or self.isDown())
        if self._quiet and not (lively or self.hasFocus()):
            return
        line = self.fontMetrics().height()
        pen = QPen(accent, 2) if self.hasFocus() else QPen(mix(window, text, 0.22), 1)
        ground = mix(window, palette.color(QPalette.ColorRole.Base), 0.6)
        if theme.is_dark(palette):
            ground = mix(window, text, 0.06)
        if lively:
            ground = mix(ground, accent, 0.24 if self.isDown() else 0.12)
        painter.setPen(pen)
        painter.setBrush(ground)
        inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(inside, line / 3, line / 3)

    def _draw_icon(self) -> None:
        side = round(self.fontMetrics().height() * (1.2 if self._quiet else 1.7))
        icon = theme.icon(self._icon_name, theme.Role.WindowText)
        self._icon.setPixmap(icon.pixmap(side, side))
        self._icon.setFixedSize(side, side)


class PlaceLabel(MutedLabel):
    """A path, with dots in the middle where it has no room; it is whole for screen readers."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 6, super().minimumSizeHint().height())

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area = QPainter(self), self.contentsRect()
        middle = Qt.TextElideMode.ElideMiddle
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(self.text(), middle, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)


class DropHint(QLabel):
    """A dashed box that says what may be dropped, and that the whole window takes it."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setAccessibleName(text)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line = self.fontMetrics().height()
        self.setContentsMargins(line, line * 2 // 3, line, line * 2 // 3)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, line = self.palette(), self.fontMetrics().height()
        window = palette.color(QPalette.ColorRole.Window)
        colour = mix(window, palette.color(QPalette.ColorRole.WindowText), 0.45)
        painter.setPen(QPen(colour, 1.2, Qt.PenStyle.DashLine))
        inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(inside, line / 3, line / 3)
        painter.end()
        super().paintEvent(event)
