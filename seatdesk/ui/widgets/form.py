"""A form: rows of caption, field, and a sentence about what is wrong with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from seatdesk.ui.text.plain_text import PlainLabel, plain_tip
from seatdesk.ui.widgets.fields import Hint
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.wheel_guards import WheelGuardComboBox, WheelGuardSpinBox

_LEAST_LETTERS, _MOST_LETTERS = 16, 44


class Form(QWidget):
    """A form layout in which every row has room for a problem below its field."""

    def __init__(self, parent: QWidget | None = None, *, margin: bool = True) -> None:
        super().__init__(parent)
        line = self.fontMetrics().height()
        edge = line if margin else 0
        self.rows = QFormLayout()
        self.rows.setVerticalSpacing(line // 2)
        self.rows.setHorizontalSpacing(line)
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(edge, edge, edge, edge)
        outer.setSpacing(line // 2)
        outer.addLayout(self.rows)
        self._hints: dict[str, Hint] = {}

    def row(self, key: str, caption: str, field: QWidget, note: str = "") -> QWidget:
        """Add a field under its caption, which becomes its accessible name if it has none.

        Returns the row's cell, to be hidden and shown.
        """
        if not field.accessibleName():
            field.setAccessibleName(caption)
        name_line(field)
        hint = Hint(self)
        cell = QWidget(self)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.fontMetrics().height() // 5)
        column.addWidget(field)
        if note:
            column.addWidget(MutedLabel(note, cell))
        column.addWidget(hint)
        label = PlainLabel(caption, self)
        label.setBuddy(field)
        self.rows.addRow(label, cell)
        self._hints[key] = hint
        return cell

    def wide(self, widget: QWidget) -> None:
        """Add a widget that takes a whole row."""
        self.rows.addRow(widget)

    def add_stretch(self) -> None:
        """Keep the rows together at the top."""
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addStretch()

    def show_errors(self, problems: dict[str, str]) -> None:
        """Show the problem of each row that has one, and clear the others."""
        for key, hint in self._hints.items():
            hint.show_problem(problems.get(key, ""))


def choice(name: str, entries: Sequence[tuple[str, object]], parent: QWidget) -> QComboBox:
    """Make a list of words, each standing for a value."""
    box = WheelGuardComboBox(parent)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for text, value in entries:
        box.addItem(text, value)
    longest = max((len(text) for text, _ in entries), default=0)
    # Qt counts in letters as wide as an X, which most letters are not.
    wanted = min(round(longest * 0.9), _MOST_LETTERS)
    box.setMinimumContentsLength(max(wanted, _LEAST_LETTERS))
    return box


def choose(box: QComboBox, value: object) -> None:
    """Select the entry of a value, if there is one."""
    for index in range(box.count()):
        if box.itemData(index) == value:
            box.setCurrentIndex(index)


def count(name: str, least: int, most: int, parent: QWidget) -> QSpinBox:
    """Make a field for a whole number within bounds."""
    box = WheelGuardSpinBox(parent)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.setAccessibleName(name)
    box.setRange(least, most)
    box.setGroupSeparatorShown(True)
    return box


def captioned(field: QWidget, parent: QWidget) -> QWidget:
    """A field under its accessible name, for a row of fields that is no form."""
    cell = QWidget(parent)
    name_line(field)
    caption = MutedLabel(field.accessibleName(), cell)
    caption.setWordWrap(False)
    caption.setBuddy(field)
    column = QVBoxLayout(cell)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(cell.fontMetrics().height() // 5)
    column.addWidget(caption)
    column.addWidget(field)
    return cell


def name_line(field: QWidget) -> None:
    """Give the line that is typed into a list of words the name of that list."""
    line = field.lineEdit() if isinstance(field, QComboBox) else None
    if isinstance(line, QLineEdit):
        line.setAccessibleName(field.accessibleName())


def allow(field: QWidget, reason: str) -> None:
    """Enable a field or a button; where there is a reason not to, disable it and say that."""
    field.setEnabled(not reason)
    field.setToolTip(plain_tip(reason))
    field.setAccessibleDescription(reason)
