"""Labels with a text colour worked out of the palette, in every look."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from seatdesk.override import override
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import OwnColour
from seatdesk.ui.text.plain_text import PlainLabel


class TonedLabel(PlainLabel):
    """A label in a colour that is worked out of the palette, anew when the look changes."""

    def __init__(
        self, text: str, parent: QWidget | None, colour: Callable[[QPalette], QColor]
    ) -> None:
        super().__init__(text, parent)
        self._colour = OwnColour(self, self.foregroundRole(), colour)
        self._colour.apply()
        self.setWordWrap(True)

    def set_colour(self, colour: Callable[[QPalette], QColor]) -> None:
        """Use another colour, in this look and in those to come."""
        self._colour.set_colour(colour)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._colour.handle_change(event)


class MutedLabel(TonedLabel):
    """A label that explains others: a little fainter, and still readable."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent, theme.muted)
