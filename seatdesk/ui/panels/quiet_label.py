"""Labels in a colour of their own, in every palette."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QWidget

from seatdesk.override import override
from seatdesk.ui import theme
from seatdesk.ui.plain_text import PlainLabel


class TonedLabel(PlainLabel):
    """Words in a colour that is worked out of the palette, and anew when the look changes."""

    def __init__(
        self, text: str, parent: QWidget | None, colour: Callable[[QPalette], QColor]
    ) -> None:
        super().__init__(text, parent)
        self._colour = colour
        self._toning = False
        self.setWordWrap(True)
        self._tone()

    def colour_by(self, colour: Callable[[QPalette], QColor]) -> None:
        """Another colour, in this look and in those to come."""
        self._colour = colour
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
        palette.setColor(self.foregroundRole(), self._colour(palette))
        self.setPalette(palette)
        self._toning = False


class QuietLabel(TonedLabel):
    """Words that explain others, a little fainter and still readable."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent, theme.muted)
