"""A small "?" beside a word of the trade, which opens what it means (13.14)."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from seatdesk.override import override
from seatdesk.ui.style import theme
from seatdesk.ui.text.plain_text import PlainLabel, wrapped_tip
from seatdesk.ui.text.terms import Term, TermWords, term_words
from seatdesk.ui.widgets.announcement import announce
from seatdesk.ui.widgets.dialogs.window_requests import ask_for_help

_WIDE = 46
"""Letters of a line of a tip."""


class TermMark(QAbstractButton):
    """The "?": quiet, and reached with Tab. F1 opens the help on its term, Shift+F1 the tip."""

    def __init__(self, term: Term, parent: QWidget) -> None:
        super().__init__(parent)
        self.term = term
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        words = term_words(term)
        self.setAccessibleName(self.tr("Explain: {term}").format(term=words.name))
        self.setAccessibleDescription(words.meaning)
        self.setToolTip(wrapped_tip(words.meaning))
        self.setWhatsThis(wrapped_tip(words.meaning))
        self.clicked.connect(self.explain)

    @override
    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height()
        return QSize(side, side)

    @Slot()
    def explain(self) -> None:
        """Open the meaning below the mark."""
        tip = _TermTip(term_words(self.term), self)
        tip.show_below(self)

    @override
    def event(self, event: QEvent) -> bool:
        about_to = event.type() is QEvent.Type.ShortcutOverride
        if about_to and isinstance(event, QKeyEvent) and _is_help(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_help(event):
            ask_for_help(term_words(self.term).topic, self)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()  # in a dialog it would press the main button
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, palette = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.underMouse() or self.hasFocus()
        side = self.fontMetrics().height() * 0.78
        area = QRectF(0, 0, side, side)
        area.moveCenter(QRectF(self.rect()).center())
        painter.setPen(palette.color(theme.Role.Accent) if chosen else theme.hairline(palette))
        painter.drawEllipse(area)
        painter.setPen(palette.color(theme.Role.WindowText) if chosen else theme.muted(palette))
        painter.setFont(theme.scaled(self.font(), 0.72))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), "?")


def explain_term(label: QLabel, term: Term) -> TermMark:
    """Put the "?" behind the text of a label, once; the label makes room for it."""
    there = label.findChild(TermMark, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return there if isinstance(there, TermMark) else _MarkPlace(label, term).mark


class _MarkPlace(QObject):
    """Keeps a mark behind the text of its label, wherever that ends."""

    def __init__(self, label: QLabel, term: Term) -> None:
        super().__init__(label)
        self._label = label
        self.mark = TermMark(term, label)
        self.mark.resize(self.mark.sizeHint())
        self._make_room()
        label.installEventFilter(self)
        self.mark.show()

    def _make_room(self) -> None:
        margins, room = self._label.contentsMargins(), self.mark.width() + _gap(self._label)
        if self._label.isRightToLeft():
            margins.setLeft(room)
        else:
            margins.setRight(room)
        self._label.setContentsMargins(margins)

    @override
    def eventFilter(self, label: QObject, event: QEvent, /) -> bool:
        if label is self._label and event.type() is QEvent.Type.Paint:
            self._place()
        return False

    def _place(self) -> None:
        label, mark, inside = self._label, self.mark, self._label.contentsRect()
        flags = label.alignment() | (Qt.TextFlag.TextWordWrap if label.wordWrap() else 0)
        area = label.style().itemTextRect(
            label.fontMetrics(), inside, int(flags), label.isEnabled(), label.text()
        )
        line = min(label.fontMetrics().height(), area.height())
        top = area.top() + (line - mark.height()) // 2
        left = min(area.right(), inside.right()) + _gap(label)
        if label.isRightToLeft():
            left = max(area.left(), inside.left()) - _gap(label) - mark.width()
        if mark.pos() != QPoint(left, top):
            mark.move(left, top)


class _TermTip(QFrame):
    """The meaning of one term, until somebody clicks elsewhere or presses Esc."""

    def __init__(self, words: TermWords, mark: TermMark) -> None:
        super().__init__(mark, Qt.WindowType.Popup)
        self._topic, self._mark = words.topic, mark
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(words.name)
        self.setAccessibleDescription(words.meaning)
        name = PlainLabel(words.name, self)
        name.setFont(theme.scaled(self.font(), 1.0, bold=True))
        self.meaning = PlainLabel(words.meaning, self)
        self.meaning.setWordWrap(True)
        self.meaning.setFixedWidth(self.fontMetrics().averageCharWidth() * _WIDE)
        self.more = QPushButton(self.tr("More in the help"), self)
        self.more.clicked.connect(self._open_help)
        unit = theme.step(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * unit, 2 * unit, 3 * unit, 3 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(name)
        column.addWidget(self.meaning)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)

    def show_below(self, mark: TermMark) -> None:
        """Open below a mark, inside its screen, and have it read out."""
        self.adjustSize()
        place, screen = mark.mapToGlobal(QPoint(0, mark.height())), mark.screen()
        room = screen.availableGeometry()
        left = max(room.left(), min(place.x(), room.right() - self.width()))
        below = place.y() + self.height() <= room.bottom()
        top = place.y() if below else place.y() - mark.height() - self.height()
        self.move(left, top)
        self.show()
        self.more.setFocus(Qt.FocusReason.PopupFocusReason)
        announce(mark, self.meaning.text())

    @Slot()
    def _open_help(self) -> None:
        mark, topic = self._mark, self._topic
        self.close()
        ask_for_help(topic, mark)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_help(event):
            self._open_help()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
            self._mark.setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            super().keyPressEvent(event)


def _is_help(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_F1 and event.modifiers() == Qt.KeyboardModifier.NoModifier


def _gap(label: QWidget) -> int:
    return max(2, label.fontMetrics().height() // 5)
