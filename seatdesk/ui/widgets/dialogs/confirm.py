"""A question before something that cannot be undone: its button names what it does."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMessageBox, QWidget

from seatdesk.ui.text.plain_text import literal
from seatdesk.ui.widgets.dialogs.window_requests import ask_for_help


@dataclass(frozen=True, slots=True)
class Confirmation:
    """The text of a question, and the words on its buttons."""

    title: str
    text: str
    verb: str
    more: str = ""
    keep: str = ""
    """The words on the other button; empty: Cancel."""


Ask: TypeAlias = Callable[[QWidget, Confirmation, Callable[[], object]], None]


def ask(parent: QWidget, question: Confirmation, then: Callable[[], object]) -> None:
    """Open the question; call `then` if the answer is yes. Returns at once."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)  # it names what people named
    box.setWindowTitle(question.title)
    box.setText(question.text)
    box.setInformativeText(question.more)
    yes = box.addButton(literal(question.verb), QMessageBox.ButtonRole.AcceptRole)
    keep = question.keep or QCoreApplication.translate("Confirmation", "Cancel")
    no = box.addButton(literal(keep), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    box.setEscapeButton(no)
    yes.clicked.connect(then)
    topic = str(getattr(parent, "help_topic", ""))  # of the dialog that asks, or of the page
    explain = QShortcut(QKeySequence.StandardKey.HelpContents, box)
    explain.activated.connect(lambda: ask_for_help(topic, box))
    box.open()
