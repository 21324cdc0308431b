"""The choice of the active scenario in the tool bar: the account, or one of its scenarios."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from seatdesk.override import override
from seatdesk.ui.style import theme
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.widgets.wheel_guards import WheelGuardComboBox

LETTERS = 18
"""The width of the names in letters; longer ones are cut, and whole in the list."""


class ScenarioField(QWidget):
    """A label and a list; the first entry is the account itself."""

    chosen = Signal(str)
    """A name; empty: the account."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = _Names(self)
        self.choice.setAccessibleName(self.tr("Scenario"))
        self.choice.setToolTip(
            self.tr(
                "What you do goes into the chosen scenario, and the figures show the account with "
                "it. Nothing is stored in the account itself."
            )
        )
        label = PlainLabel(self.tr("Scenario"), self)
        label.setBuddy(self.choice)
        row = QHBoxLayout(self)
        unit = theme.step(self)
        row.setContentsMargins(2 * unit, 0, unit, 0)
        row.setSpacing(2 * unit)
        row.addWidget(label)
        row.addWidget(self.choice)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.choice.activated.connect(self._choose)
        self.show_names((), "")

    def show_names(self, names: Sequence[str], active: str) -> None:
        """List scenarios, and which of them is active; says nothing."""
        self.choice.clear()
        self.choice.addItem(self.tr("Account"), "")
        for name in names:
            self.choice.addItem(name, name)
        self.choice.setCurrentIndex(max(0, self.choice.findData(active)))

    @Slot(int)
    def _choose(self, row: int) -> None:
        self.chosen.emit(str(self.choice.itemData(row)))


class _Names(WheelGuardComboBox):
    """A list as wide as a usual name: a long one must not push the tool bar off the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LETTERS)

    @override
    def showPopup(self) -> None:
        view = self.view()
        view.setMinimumWidth(max(self.width(), view.sizeHintForColumn(0) + 2 * theme.step(self)))
        super().showPopup()

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width() // 2, hint.height())
