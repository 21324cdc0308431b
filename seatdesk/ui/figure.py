"""Words beside amounts: the quiet caption, and the button that says why."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from seatdesk.domain.derivation import Derivation
from seatdesk.ui.tones import Tone, tone
from seatdesk.ui.why import WhyDialog

Because: TypeAlias = Callable[[], Derivation]
"""Makes the derivation of a figure, when someone looks."""


class QuietLabel(QLabel):
    """Words that explain others, a little fainter and still readable."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)
        palette = self.palette()
        palette.setColor(self.foregroundRole(), tone(palette, Tone.QUIET))
        self.setPalette(palette)


class WhyButton(QToolButton):
    """Opens the derivation of a figure. Disabled, and saying so, while there is none."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._because: Because | None = None
        self._currency = ""
        self.setText(self.tr("Why?"))
        self.setAutoRaise(True)
        self.setAccessibleName(self.tr("Why? {figure}").format(figure=title))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.ButtonText, tone(palette, Tone.INFO))
        self.setPalette(palette)
        self.setMaximumHeight(self.fontMetrics().height() * 5 // 4)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)
        self.explain(None, "")

    def explain(self, because: Because | None, currency: str) -> None:
        """What makes the derivation to open; None: nothing is computed here yet."""
        self._because, self._currency = because, currency
        self.setEnabled(because is not None)
        self.setToolTip(
            self.tr("How this amount came about")
            if because is not None
            else self.tr("There is no calculation behind this figure.")
        )

    @Slot()
    def _open(self) -> None:
        if self._because is not None:
            WhyDialog(self._title, self._because(), self._currency, self.window()).open()
