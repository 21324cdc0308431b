"""An amount that is its own link to how it came about: a click, Space or Enter opens the steps."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias, cast

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextLine,
)
from PySide6.QtWidgets import QAbstractButton, QStyle, QStyleOptionFocusRect, QWidget

from seatdesk.domain.money.derivation import Derivation
from seatdesk.override import override
from seatdesk.ui.style.colours import Severity, tone
from seatdesk.ui.text.number_format import money, no_price, signed_money
from seatdesk.ui.text.plain_text import wrapped_tip
from seatdesk.ui.widgets.muted_label import TonedLabel

Because: TypeAlias = Callable[[], Derivation]
"""Makes the derivation of a figure, when someone looks."""


@dataclass(frozen=True, slots=True)
class AmountReason:
    """The name of an amount, and how it came about."""

    title: str
    because: Because
    currency: str

    def formula(self) -> str:
        """The formula of the amount on one line, as far as a tip has room for it."""
        from seatdesk.ui.text.derivations.derivation_text import in_words  # noqa: PLC0415 - when someone asks

        text = in_words(self.because(), self.currency)
        return text if len(text) <= _TIP else f"{text[:_TIP].rsplit(' ', 1)[0]} …"

    def show(self, near: QWidget) -> None:
        """Open the steps beside a widget, or raise them where they are open already."""
        from seatdesk.ui.widgets.dialogs.why_dialog import WhyDialog  # noqa: PLC0415 - when someone asks

        window, derivation = near.window(), self.because()
        for shown in window.findChildren(WhyDialog):
            if shown.isVisible() and shown.shows(self.title, derivation):
                shown.raise_()
                shown.activateWindow()
                return
        WhyDialog(self.title, derivation, self.currency, window).open()


class AmountLink(TonedLabel):
    """A label that is a link as long as there is something to tell about its amount.

    The label keeps the name of the figure; the button that lies over its text is what the keyboard
    and assistive technology press.
    """

    _made = False
    """Labels are told of changes while they are still being made."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent, _text_colour)
        self._reason: AmountReason | None = None
        self._title, self._part = title, ""
        self.button = _Press(self)
        self.button.clicked.connect(self._open)
        self.setWordWrap(False)
        self.set_title(title)
        self._made = True
        self._offer()

    @property
    def reason(self) -> AmountReason | None:
        """The reason that a click shows; None: the amount is no link."""
        return self._reason

    def set_title(self, title: str) -> None:
        """Name the figure."""
        self._title = title
        self.setAccessibleName(title)

    def show_amount(
        self,
        amount: Decimal | None,
        currency: str,
        because: Because | None = None,
        *,
        signed: bool = False,
    ) -> None:
        """Write an amount and what it comes from; None: there is no price, and nothing to tell."""
        if amount is None:
            self.setText(no_price())
        else:
            self.setText((signed_money if signed else money)(amount, currency))
        self.explain(because if amount is not None else None, currency, nothing=not amount)

    def explain(
        self,
        because: Because | None,
        currency: str = "",
        *,
        part: str = "",
        nothing: bool = False,
    ) -> None:
        """Make the text a link, or none. `part`: only this part of a sentence, its amount.

        `nothing`: the amount is 0, so look whether it has steps. Any other amount comes from
        something: its steps are made only when someone looks.
        """
        self._part = part
        if because is not None and nothing and because().is_nothing:
            because = None
        self._reason = None if because is None else AmountReason(self._title, because, currency)
        self.button.forget()
        self._offer()

    @override
    def setText(self, text: str, /) -> None:
        super().setText(text)
        self.setAccessibleDescription(text)
        self._offer()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._offer()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange}:
            self._offer()

    def link_area(self) -> QRect:
        """The rectangle that the amount takes: all of the text, or its part of it."""
        flags = self.alignment() | (Qt.TextFlag.TextWordWrap if self.wordWrap() else 0)
        area = self.style().itemTextRect(
            self.fontMetrics(), self.contentsRect(), int(flags), self.isEnabled(), self.text()
        )
        first = self.text().rfind(self._part) if self._part else -1  # 5 is in 45, too
        if first < 0:
            return area
        broken = self._broken(area.width())
        line = broken.lineForTextPosition(first)
        start, end = (_place(line, place) for place in (first, first + len(self._part)))
        height = self.fontMetrics().height()
        top = area.top() + line.lineNumber() * self.fontMetrics().lineSpacing()
        return QRect(area.left() + min(start, end), top, max(1, abs(end - start)), height)

    def _broken(self, width: int) -> QTextLayout:
        """The text as it is broken into lines."""
        broken = QTextLayout(self.text(), self.font())
        broken.beginLayout()
        while (line := broken.createLine()).isValid():
            line.setLineWidth(width if self.wordWrap() else _ENDLESS)
        broken.endLayout()
        return broken

    def _offer(self) -> None:
        """Lay the button over the text, where there is something to tell."""
        if not self._made:
            return
        button = self.button
        offered = self._reason is not None and bool(self.text())
        button.setAccessibleName(
            self.tr("Why? {figure}: {amount}").format(
                figure=self._title, amount=self._part or self.text()
            )
        )
        button.setVisible(offered)
        if not offered:
            return
        area = self.link_area()
        top = area.topLeft() - QPoint(_AROUND, 0)
        button.setGeometry(QRect(top, area.size()).adjusted(0, 0, 2 * _AROUND, 0))

    @Slot()
    def _open(self) -> None:
        if self._reason is not None:
            self._reason.show(self)


_AROUND = 2
"""Air left and right of a link's text, for the frame of the focus."""
_TIP = 240
"""Letters of a formula in a tip; the steps have it whole."""
_ENDLESS = 1_000_000
"""The width of a line that is never broken."""


class _Press(QAbstractButton):
    """The pressable part of a link: it paints the line below the text, and the focus."""

    def __init__(self, label: AmountLink) -> None:
        super().__init__(label)
        self._label = label
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @override
    def event(self, event: QEvent) -> bool:
        """The tip, and what is read when the keyboard comes here, is the formula."""
        asked = {QEvent.Type.ToolTip, QEvent.Type.FocusIn, QEvent.Type.WhatsThis}
        if event.type() in asked and (reason := self._label.reason) is not None:
            formula = reason.formula()
            tip = wrapped_tip(formula, self.tr("Click for every step."))
            self.setToolTip(tip)
            self.setWhatsThis(tip)
            self.setAccessibleDescription(formula)
        return super().event(event)

    def forget(self) -> None:
        """Have no formula any more: the amount is another."""
        self.setToolTip("")
        self.setWhatsThis("")
        self.setAccessibleDescription("")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter follows a link; in a dialog it would press the main button."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        chosen = self.underMouse() or self.hasFocus()
        painter.setPen(link_pen(self.palette(), chosen=chosen))
        letters = self.fontMetrics()
        line = min(self.height() - 1, letters.ascent() + max(2, letters.descent() // 2))
        painter.drawLine(_AROUND, line, self.width() - _AROUND - 1, line)
        if self.hasFocus():
            focus = QStyleOptionFocusRect()
            focus.initFrom(self)
            self.style().drawPrimitive(
                QStyle.PrimitiveElement.PE_FrameFocusRect, focus, painter, self
            )


def link_pen(palette: QPalette, *, chosen: bool) -> QPen:
    """The line below a link: dotted, and whole while it is pointed at."""
    style = Qt.PenStyle.SolidLine if chosen else Qt.PenStyle.DotLine
    return QPen(tone(palette, Severity.INFO), 1, style)


def _place(line: QTextLine, position: int) -> int:
    """The place of a letter in its line. Qt answers with the letter's number beside it."""
    place, _letter = cast("tuple[float, int]", line.cursorToX(position))
    return round(place)


def _text_colour(palette: QPalette) -> QColor:
    return palette.color(QPalette.ColorRole.WindowText)
