"""The button in a field that empties it, with the name that Qt does not give it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

_OF_QT = "_q_qlineeditclearaction"


def add_clear_button(field: QLineEdit) -> None:
    """Show the button while something stands in the field."""
    field.setClearButtonEnabled(True)
    action = field.findChild(QAction, _OF_QT)
    if isinstance(action, QAction):
        action.setText(QCoreApplication.translate("ClearButton", "Clear"))
