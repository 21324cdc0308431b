"""The one field to find and filter; Esc clears it, Down goes into the table."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from seatdesk.override import override
from seatdesk.ui.style import theme


class FilterField(QLineEdit):
    """Words, and tokens such as `team:sales idle:>60 seat:service tier:pro -word`."""

    left = Signal()
    """The keyboard wants to go on into the table."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Find or filter"))
        self.setPlaceholderText(self.tr("Find or filter…"))
        self.setToolTip(
            self.tr(
                "Any words of name, e-mail or team. Also: team:sales or dept:sales  "
                "status:invited  seat:hub  tier:pro  idle:>60  kind:bot  -word"
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(self.fontMetrics().averageCharWidth() * 60)
        self._sign: QAction = self.addAction(
            theme.blank(), QLineEdit.ActionPosition.LeadingPosition
        )
        self._sign.setText(self.tr("Find"))
        self._sign.triggered.connect(self.selectAll)

    def redraw(self) -> None:
        """Draw the sign, at first and whenever the colours are others."""
        from seatdesk.ui.widgets.clear_button import add_clear_button  # noqa: PLC0415 - after the paint

        add_clear_button(self)
        self._sign.setIcon(theme.icon("search", theme.Role.Text))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        else:
            super().keyPressEvent(event)
