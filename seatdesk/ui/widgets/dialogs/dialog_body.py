"""The part of a dialog that scrolls when the screen is lower than its contents."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from seatdesk.override import override

_LINES = 8
"""Lines that are seen of it at least, however low the dialog is made."""


class DialogBody(QScrollArea):
    """A scroll area as large as its contents where the screen has room for them.

    Narrower than they need it is only where the screen is: it scrolls sideways, and the buttons
    below it stay in sight.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside = QWidget(self)
        self.setWidget(self.inside)
        self.inside.setAutoFillBackground(False)  # the ground is the dialog's
        self.viewport().setAutoFillBackground(False)

    def make_layout(self) -> QVBoxLayout:
        """Make the layout of the contents."""
        return QVBoxLayout(self.inside)

    def hold(self, widget: QWidget) -> None:
        """Show a widget that has edges of its own."""
        layout = self.make_layout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(widget)

    def height_for(self, width: int) -> int:
        """The height at which nothing scrolls, for a width."""
        layout = self.inside.layout()
        if layout is not None and layout.hasHeightForWidth():
            return layout.totalHeightForWidth(width)
        return self.inside.minimumSizeHint().height()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if event.type() is QEvent.Type.LayoutRequest and watched is self.inside:
            self.updateGeometry()  # what does not fit into the width any more widens the dialog
        return done

    @override
    def sizeHint(self) -> QSize:
        return self.inside.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        least = self.inside.minimumSizeHint()
        beside = self.verticalScrollBar().sizeHint().width()
        line = self.fontMetrics().height()
        room = self.screen_width() - 2 * line
        return QSize(min(least.width() + beside, room), min(least.height(), line * _LINES))

    def screen_width(self) -> int:
        """The width of the screen that it is on."""
        return self.screen().availableGeometry().width()
