"""The status bar: what is selected, how old the usage data is, whether all is saved."""

from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from seatdesk.ui import theme
from seatdesk.ui.plain_text import PlainLabel


class StatusBar(QStatusBar):
    """Three facts that stand still; nothing here vanishes by itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(True)
        self.selection = self._label(self.tr("Selection"), stretch=2)
        self.found = self._label(self.tr("Found"), stretch=1)
        self.acting = self._label(self.tr("Acting user"), stretch=1)
        self.saved = self._label(self.tr("Saved state"), stretch=0)

    def _label(self, name: str, *, stretch: int) -> QLabel:
        label = PlainLabel(parent=self)
        label.setFont(theme.tabular(label.font()))
        label.setAccessibleDescription(name)
        unit = theme.step(self)
        label.setContentsMargins(2 * unit, 0, 2 * unit, 0)
        self.addPermanentWidget(label, stretch)
        return label
