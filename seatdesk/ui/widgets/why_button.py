"""The Why? button beside an amount, which opens its derivation."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QToolButton, QWidget

from seatdesk.domain.money.derivation import Derivation
from seatdesk.override import override
from seatdesk.ui.style.colours import OwnColour, Severity, tone
from seatdesk.ui.widgets.dialogs.why_dialog import WhyDialog

Because: TypeAlias = Callable[[], Derivation]
"""Makes the derivation of a figure, when someone looks."""


def _inviting(palette: QPalette) -> QColor:
    """The colour of text that can be followed."""
    return tone(palette, Severity.INFO)


class WhyButton(QToolButton):
    """A button that opens the derivation of an amount; disabled while there is none."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._because: Because | None = None
        self._currency = ""
        self.setText(self.tr("Why?"))
        self.setAutoRaise(True)
        self.setAccessibleName(self.tr("Why? {figure}").format(figure=title))
        self._colour = OwnColour(self, QPalette.ColorRole.ButtonText, _inviting)
        self._colour.apply()
        self.setMaximumHeight(self.fontMetrics().height() * 5 // 4)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)
        self.explain(None, "")

    def explain(self, because: Because | None, currency: str) -> None:
        """Set the function that makes the derivation; None: nothing is computed here yet."""
        self._because, self._currency = because, currency
        self.setEnabled(because is not None)
        self.setToolTip(
            self.tr("How this amount came about")
            if because is not None
            else self.tr("There is no calculation behind this figure.")
        )

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._colour.handle_change(event)

    @Slot()
    def _open(self) -> None:
        if self._because is not None:
            WhyDialog(self._title, self._because(), self._currency, self.window()).open()
