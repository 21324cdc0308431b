"""Words that step back, in every palette."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from seatdesk.override import override
from seatdesk.ui import theme


class QuietLabel(QLabel):
    """A label a little fainter than others; it follows light and dark."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._toning = False
        self.setWordWrap(True)
        self._tone()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tone()

    def _tone(self) -> None:
        if self._toning:  # a palette of one's own is a change of palette, too
            return
        self._toning = True
        palette = QGuiApplication.palette()
        palette.setColor(self.foregroundRole(), theme.muted(palette))
        self.setPalette(palette)
        self._toning = False
