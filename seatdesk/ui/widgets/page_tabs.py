"""Tabs: their titles are whole, and those of a page need the room of the one that is shown."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QStyle, QTabBar, QTabWidget, QWidget

from seatdesk.override import override


class WholeTabBar(QTabBar):
    """A bar with the height that its style takes from the titles of tabs not selected."""

    @override
    def tabSizeHint(self, index: int) -> QSize:
        hint = super().tabSizeHint(index)
        shift = self.style().pixelMetric(QStyle.PixelMetric.PM_TabBarTabShiftVertical, widget=self)
        return QSize(hint.width(), hint.height() + shift)

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        return QSize(super().minimumTabSizeHint(index).width(), self.tabSizeHint(index).height())


class WholeTabs(QTabWidget):
    """Pages below a bar of whole titles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabBar(WholeTabBar(self))


class PageTabs(WholeTabs):
    """Tabs side by side; those that are not seen have no say in the size of the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self.updateGeometry)

    @override
    def minimumSizeHint(self) -> QSize:
        if not self.count():
            return super().minimumSizeHint()
        shown = self.currentWidget()
        around = super().minimumSizeHint() - self._largest()
        return shown.minimumSizeHint().expandedTo(shown.minimumSize()) + around

    @override
    def hasHeightForWidth(self) -> bool:
        """No: Qt would ask all tabs, and they scroll, or take the height that there is."""
        return False

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:  # Qt's class keeps it for itself
            self.updateGeometry()
        return done

    def _largest(self) -> QSize:
        """The size that Qt reckons with: that of the stack with all tabs."""
        stack: QWidget | None = self.currentWidget().parentWidget()
        return QSize() if stack is None else stack.minimumSizeHint()
