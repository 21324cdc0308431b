"""An amount, what it is, and why it is so."""

from collections.abc import Callable
from decimal import Decimal
from typing import TypeAlias

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from seatdesk.domain.derivation import Derivation
from seatdesk.ui.format import money
from seatdesk.ui.theme import scaled, tabular
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


class Figure(QWidget):
    """Caption above, amount below, Why? beside it. The amount is the label of its caption."""

    def __init__(self, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.caption = QuietLabel(caption, self)
        self.amount = QLabel(self)
        self.amount.setAccessibleName(caption)
        self.amount.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.amount.setFont(scaled(tabular(self.font()), 1.2, bold=True))
        self.note = QuietLabel(parent=self)
        self.why = WhyButton(caption, self)
        self._lay_out()
        self.remark("")

    def show_amount(self, amount: Decimal, currency: str, because: Because | None = None) -> None:
        """Write an amount with its currency."""
        self.show_text(money(amount, currency))
        self.why.setVisible(because is not None)
        self.why.explain(because, currency)

    def show_text(self, text: str) -> None:
        """Write something that is no amount, such as two of them."""
        self.amount.setText(text)
        self.amount.setAccessibleDescription(text)
        self.why.setVisible(False)

    def remark(self, text: str) -> None:
        """A short explanation below."""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self.fontMetrics().height() // 2)
        row.addWidget(self.amount)
        row.addWidget(self.why)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.fontMetrics().height() // 6)
        column.addWidget(self.caption)
        column.addLayout(row)
        column.addWidget(self.note)
