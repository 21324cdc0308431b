"""A refusal in a dialog: it is true of what was entered, and goes when something else is."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from seatdesk.ui.widgets.notice import Notice


class RefusedEntry(QObject):
    """Takes the sentence of a refusal away with the first other entry."""

    def __init__(self, dialog: QWidget, notice: Notice) -> None:
        super().__init__(dialog)
        self._dialog, self._notice = dialog, notice
        self._text = ""
        self._followed: set[QWidget] = set()

    def follow(self) -> None:
        """The notice shows a refusal of what is entered now; empty: it shows none."""
        self._text = self._notice.text
        if self._text:
            for field in set(self._dialog.findChildren(QWidget)) - self._followed:
                self._followed.add(field)
                self._connect(field)

    def _connect(self, field: QWidget) -> None:
        match field:
            case QLineEdit():
                field.textEdited.connect(self._drop)
            case QPlainTextEdit():
                field.textChanged.connect(self._drop)
            case QSpinBox():
                field.valueChanged.connect(self._drop)
            case QComboBox():
                field.activated.connect(self._drop)
            case QAbstractButton() if field.isCheckable():
                field.clicked.connect(self._drop)
            case _:
                pass

    @Slot()
    def _drop(self, *_: object) -> None:
        if self._text and self._notice.text == self._text:
            self._notice.show_message("")
        self._text = ""
