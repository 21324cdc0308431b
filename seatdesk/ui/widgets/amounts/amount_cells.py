"""Amounts in a table as links: the one under the mouse is underlined; a click or Enter opens it."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QAction, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget

from seatdesk.override import override
from seatdesk.ui.text.plain_text import wrapped_tip
from seatdesk.ui.widgets.amounts.amount_link import AmountReason, link_pen

ReasonOf: TypeAlias = Callable[[QModelIndex], AmountReason | None]
"""The reason of the amount in a cell; None: there is none, or nothing to tell."""
AreaOf: TypeAlias = Callable[[QModelIndex], QRect]
"""The part of a cell where a view that paints its cells itself writes the amount."""

_PAD = 3
"""Air that a style leaves beside the text of a cell."""
_CLICK = 4
"""Pixels that a mouse may move between press and release of a click."""


class AmountCells(QObject):
    """Makes the amounts of a view links. Where a click falls beside the text it only selects.

    `beside`: where Enter falls beside an amount, the one in this column or the next to its left is
    meant. `area`: see `AreaOf`.
    """

    def __init__(
        self,
        view: QAbstractItemView,
        reason: ReasonOf,
        area: AreaOf | None = None,
        *,
        beside: int | None = None,
    ) -> None:
        super().__init__(view)
        self._view, self._reason, self._area, self._beside = view, reason, area, beside
        self._pressed: QPoint | None = None
        self._line = _Underline(view.viewport())
        self._action = QAction(self.tr("How this amount came about"), self)
        self._action.triggered.connect(self.follow_current)
        view.viewport().setMouseTracking(True)
        view.viewport().installEventFilter(self)
        view.activated.connect(self.follow)
        for bar in (view.horizontalScrollBar(), view.verticalScrollBar()):
            bar.valueChanged.connect(self._forget)
        view.setAccessibleDescription(self.tr("Enter on an amount shows how it came about."))

    def at(self, index: QModelIndex) -> AmountReason | None:
        """The reason of the amount in a cell."""
        return self._reason(index) if index.isValid() else None

    def entries(self) -> tuple[QAction]:
        """The entry of the list's menu that follows the current amount, as free as it is now."""
        self._action.setEnabled(self._meant(self._view.currentIndex()) is not None)
        return (self._action,)

    @Slot(QModelIndex)
    def follow(self, index: QModelIndex) -> None:
        """Open the steps of the amount in a cell, if it has some; they are opened once."""
        if (reason := self._meant(index)) is not None:
            reason.show(self._view)

    def _meant(self, index: QModelIndex) -> AmountReason | None:
        """The reason of a cell, or of the amount that is meant where none stands in it."""
        if (pointed := self.at(index)) is not None:
            return pointed
        if self._beside is None or not index.isValid():
            return None
        last = self._beside % index.model().columnCount()
        found = (self.at(index.siblingAtColumn(column)) for column in range(last, -1, -1))
        return next((reason for reason in found if reason is not None), None)

    @Slot()
    def follow_current(self) -> None:
        """Open the steps of the current cell."""
        self.follow(self._view.currentIndex())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseMove if isinstance(event, QMouseEvent):
                self._point(event.position().toPoint())
            case QEvent.Type.MouseButtonPress if isinstance(event, QMouseEvent):
                self._pressed = event.position().toPoint() if _plain(event) else None
            case QEvent.Type.MouseButtonRelease if isinstance(event, QMouseEvent):
                self._release(event.position().toPoint())
            case QEvent.Type.ToolTip if isinstance(event, QHelpEvent):
                if (found := self._link_at(event.pos())) is not None:
                    told = wrapped_tip(found[0].formula(), self.tr("Click for every step."))
                    QToolTip.showText(event.globalPos(), told, self._view.viewport())
                    return True
            case QEvent.Type.Leave | QEvent.Type.Resize:
                self._forget()
            case _:
                pass
        return super().eventFilter(watched, event)

    def _point(self, place: QPoint) -> None:
        found = self._link_at(place)
        if found is None:
            self._forget()
            return
        self._line.show_below(found[1])
        self._view.viewport().setCursor(Qt.CursorShape.PointingHandCursor)

    def _release(self, place: QPoint) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or (place - pressed).manhattanLength() > _CLICK:
            return
        if (found := self._link_at(place)) is not None:
            found[0].show(self._view)

    def _link_at(self, place: QPoint) -> tuple[AmountReason, QRect] | None:
        index = self._view.indexAt(place)
        text = index.data() if index.isValid() else None
        if not isinstance(text, str) or not text:
            return None
        area = self._text_area(index, text)
        if not area.contains(place) or (reason := self.at(index)) is None:
            return None
        return reason, area

    def _text_area(self, index: QModelIndex, text: str) -> QRect:
        """The rectangle of a cell's first line, on the side where it stands."""
        letters, side = self._view.fontMetrics(), index.data(Qt.ItemDataRole.TextAlignmentRole)
        cell = self._view.visualRect(index) if self._area is None else self._area(index)
        flags = int(side) if side is not None else 0
        width = min(cell.width(), letters.horizontalAdvance(text.split("\n", 1)[0]) + 2 * _PAD)
        left = cell.right() - width if flags & Qt.AlignmentFlag.AlignRight.value else cell.left()
        height = letters.height()
        return QRect(left, cell.center().y() - height // 2, width, height)

    @Slot()
    def _forget(self) -> None:
        self._line.hide()
        self._view.viewport().unsetCursor()


class _Underline(QWidget):
    """The line below the amount that is pointed at; the mouse goes through it."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_below(self, area: QRect) -> None:
        """Draw the line below a text."""
        self.setGeometry(area.left() + _PAD, area.bottom(), max(1, area.width() - 2 * _PAD), 2)
        self.show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(link_pen(self.palette(), chosen=True))
        painter.drawLine(0, 0, self.width(), 0)


def _plain(event: QMouseEvent) -> bool:
    """True when a press is a plain click: with Ctrl or Shift it chooses rows."""
    return (
        event.button() is Qt.MouseButton.LeftButton
        and event.modifiers() == Qt.KeyboardModifier.NoModifier
    )
