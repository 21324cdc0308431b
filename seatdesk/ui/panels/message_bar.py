"""Non-modal messages above the page: what happened, Undo, Details; nothing vanishes by itself."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from seatdesk.ui import theme
from seatdesk.ui.notice import Notice
from seatdesk.ui.tones import Tone

KEPT = 3


class Message(NamedTuple):
    """A sentence, what it means, what can be done, and the rows it sums up."""

    text: str
    meaning: Tone = Tone.INFO
    offers: tuple[tuple[str, Callable[[], object]], ...] = ()
    details: tuple[str, ...] = ()


class MessageBar(QWidget):
    """The last few messages, the newest on top; each stays until it is closed or outlived."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Messages"))
        self._notices: list[Notice] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.step(self))
        self.hide()

    @property
    def texts(self) -> list[str]:
        """What stands there, the newest first."""
        return [notice.text for notice in self._notices]

    def say(self, message: Message) -> Notice:
        """Show a message; the same sentence twice is one."""
        for old in [n for n in self._notices if n.text == message.text]:
            self._drop(old)
        self.show()
        notice = Notice(message.meaning, "", self)
        self._column.insertWidget(0, notice)
        self._notices.insert(0, notice)
        notice.say(message.text)
        for text, then in message.offers:
            notice.offer(text, then).clicked.connect(lambda: self._drop(notice))
        if message.details:
            notice.offer(self.tr("Details"), lambda: self._list(message))
        notice.layout().addWidget(self._closer(notice))  # type: ignore[union-attr]  # it has one
        for old in self._notices[KEPT:]:
            self._drop(old)
        return notice

    def say_text(self, text: str, meaning: Tone = Tone.INFO) -> Notice:
        """A sentence and nothing else."""
        return self.say(Message(text, meaning))

    def retire(self, offer: str) -> None:
        """Something newer happened: what is offered by this name would act on that instead."""
        for notice in self._notices:
            notice.withdraw_offer(offer)

    def clear(self) -> None:
        """Another workspace: nothing of this holds any more."""
        for notice in list(self._notices):
            self._drop(notice)

    def _closer(self, notice: Notice) -> QToolButton:
        button = QToolButton(notice)
        button.setIcon(theme.icon("close", theme.Role.WindowText))
        button.setAutoRaise(True)
        button.setAccessibleName(self.tr("Close message"))
        button.setToolTip(self.tr("Close message"))
        button.clicked.connect(lambda: self._drop(notice))
        return button

    def _drop(self, notice: Notice) -> None:
        if notice in self._notices:
            self._notices.remove(notice)
            notice.hide()
            notice.deleteLater()
        self.setVisible(bool(self._notices))

    def _list(self, message: Message) -> None:
        from seatdesk.ui.panels.details import DetailsDialog  # noqa: PLC0415 - when asked for

        DetailsDialog(message.text, message.details, self.window()).open()
