"""The room of the pages: it asks for what the shown page needs, and scrolls where it is less."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from seatdesk.override import override

_LETTERS, _LINES = 50, 14
"""The room that any page is left with, however small the window."""


class PageStack(QStackedWidget):
    """The pages, of which only the shown one has a say in the size: the others are not seen."""

    needs_changed = Signal()
    """The shown page needs another size."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._needs = QSize()
        """The least size of the shown page, as it was last told of."""
        self.currentChanged.connect(self.updateGeometry)

    @override
    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return QSize() if page is None else page.minimumSizeHint().expandedTo(page.minimumSize())

    @override
    def heightForWidth(self, width: int) -> int:
        """The least height of the shown page: Qt's own is the most that any page would like."""
        page = self.currentWidget()
        inside = page.layout() if page is not None else None
        if inside is None or not inside.hasHeightForWidth():
            return self.minimumSizeHint().height()
        return inside.minimumHeightForWidth(width)

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self._needs != self.minimumSizeHint():
            self._needs = self.minimumSizeHint()
            self.needs_changed.emit()
        return done


class PageRoom(QScrollArea):
    """Scrolls a page that needs more than there is: the window need not grow off the screen."""

    def __init__(self, stack: PageStack, parent: QWidget) -> None:
        super().__init__(parent)
        self.stack = stack
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(stack)

    @override
    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * _LETTERS, metrics.height() * _LINES)

    @override
    def sizeHint(self) -> QSize:
        return self.stack.sizeHint()
