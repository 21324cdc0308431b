"""A row of widgets that wraps onto another line where the window is narrow."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from seatdesk.override import override
from seatdesk.ui.style import theme


class Flow(QWidget):
    """A row of labels or buttons, as high as the lines it needs."""

    def __init__(self, parent: QWidget, gap: int = 0) -> None:
        """`gap`: pixels between two widgets; 0: as between words of different matters."""
        super().__init__(parent)
        self._gap = gap or 4 * theme.step(self)
        self._items: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, item: QWidget, after: QWidget | None = None) -> None:
        """Add a widget behind another, or at the end."""
        item.setParent(self)
        place = self._items.index(after) + 1 if after is not None else len(self._items)
        self._items.insert(place, item)
        item.show()
        self.updateGeometry()
        self._place(self.width())

    def take(self, item: QWidget) -> None:
        """Remove a widget."""
        self._items.remove(item)
        item.hide()
        self.updateGeometry()
        self._place(self.width())

    @override
    def heightForWidth(self, width: int) -> int:
        return _used(self._lines(width))

    @override
    def sizeHint(self) -> QSize:
        wide = sum(item.sizeHint().width() + self._gap for item in self._items)
        return QSize(wide, self.fontMetrics().height())

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max((item.sizeHint().width() for item in self._items), default=0)
        return QSize(widest, self.heightForWidth(max(widest, self.width())))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before, now = event.oldSize().width(), event.size().width()
        if before < 0 or self.heightForWidth(before) != self.heightForWidth(now):
            self.updateGeometry()  # else the height of a narrow row is remembered by its layout
        self._place(now)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.updateGeometry()  # Qt tells nobody who is hidden that a widget became wider or went
        self._place(self.width())

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place(self.width())
        return super().event(event)

    def _place(self, width: int) -> None:
        lines = self._lines(width)
        drop = max(0, (self.height() - _used(lines)) // 2)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for item, area in lines:
            area.translate(0, drop)
            if mirrored:
                area.moveRight(width - area.left())
            item.setGeometry(area)

    def _lines(self, width: int) -> list[tuple[QWidget, QRect]]:
        """The place of each widget, in the middle of its line; all lines are of one height."""
        gap, x, y, placed = self._gap, 0, 0, []
        shown = [(item, item.sizeHint()) for item in self._items if not item.isHidden()]
        tall = max((size.height() for _, size in shown), default=0)
        for item, size in shown:
            if x and x + size.width() > width:
                x, y = 0, y + tall + theme.step(self)
            top = y + (tall - size.height()) // 2
            placed.append((item, QRect(x, top, size.width(), size.height())))
            x += size.width() + gap
        return placed


def _used(lines: list[tuple[QWidget, QRect]]) -> int:
    return max((area.bottom() + 1 for _, area in lines), default=0)
