"""The status bar: what is selected, how old the usage data is, whether all is saved."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from seatdesk.override import override
from seatdesk.ui.style import theme
from seatdesk.ui.text.plain_text import PlainLabel, plain_tip

_LETTERS = 8
"""Letters that a fact keeps of its room in a window that is too narrow for all of them."""


class StatusBar(QStatusBar):
    """Facts that stand still; nothing here vanishes by itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(True)
        self.scenario = self._label(self.tr("Active scenario"), stretch=0)
        self.scenario.hide()
        self.selection = self._label(self.tr("Selection"), stretch=1)
        self.found = self._label(self.tr("Found"), stretch=0)
        self.acting = self._label(self.tr("Acting user"), stretch=0)
        self.saved = self._label(self.tr("Saved state"), stretch=0)

    def forget(self) -> None:
        """Show nothing: what is said here is about one workspace."""
        for fact in (self.selection, self.found, self.acting, self.saved):
            fact.clear()
        self.show_scenario("")

    def show_scenario(self, text: str) -> None:
        """Name the active scenario; empty: the account itself, which needs no words."""
        self.scenario.setText(text)
        self.scenario.setVisible(bool(text))

    def _label(self, name: str, *, stretch: int) -> QLabel:
        label = _Fact(self)
        label.setFont(theme.tabular(label.font()))
        label.setAccessibleDescription(name)
        unit = theme.step(self)
        label.setContentsMargins(2 * unit, 0, 2 * unit, 0)
        self.addPermanentWidget(label, stretch)
        return label


class _Fact(PlainLabel):
    """Words that are cut with an ellipsis rather than making the window wider than the screen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)

    @override
    def minimumSizeHint(self) -> QSize:
        whole, margins = super().minimumSizeHint(), self.contentsMargins()
        least = self.fontMetrics().averageCharWidth() * _LETTERS
        return QSize(min(whole.width(), least + margins.left() + margins.right()), whole.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        area, text = self.contentsRect(), self.text()
        short = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        self.setToolTip("" if short == text else plain_tip(text))
        if short == text:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, int(flags), short)
        painter.end()
