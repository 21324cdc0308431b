"""Non-modal messages above the page: what happened, Undo, Details.

Nothing vanishes by itself. A message goes when it is closed, or when it is not true any more: what
it tells of was taken back, or something newer was done.
"""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.widgets.notice import Notice

KEPT = 3


class Message(NamedTuple):
    """A sentence, what it means, what can be done, and the rows it sums up."""

    text: str
    meaning: Severity = Severity.INFO
    offers: tuple[tuple[str, Callable[[], object]], ...] = ()
    details: tuple[str, ...] = ()

    @property
    def is_passing(self) -> bool:
        """True when it says only how things stand until something newer is done.

        What lists something, or waits for an answer, stays; so does a warning.
        """
        if self.details:
            return False
        return self.meaning is Severity.DONE or (
            self.meaning is Severity.REFUSAL and not self.offers
        )


class _Shown(NamedTuple):
    notice: Notice
    message: Message
    step: int
    """The number of steps that were done when it was shown."""


class MessageBar(QWidget):
    """The last few messages, the newest on top; each stays until it is closed or outlived."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Messages"))
        self._shown: list[_Shown] = []
        self._step = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.step(self))
        self.hide()

    @property
    def texts(self) -> list[str]:
        """The sentences that are shown, the newest first."""
        return [shown.notice.text for shown in self._shown]

    def show_message(self, message: Message) -> Notice:
        """Show a message; the same sentence twice is one."""
        for shown in [s for s in self._shown if s.notice.text == message.text]:
            self._drop(shown.notice)
        self.show()
        notice = Notice(message.meaning, "", self)
        self._column.insertWidget(0, notice)
        self._shown.insert(0, _Shown(notice, message, self._step))
        notice.show_message(message.text)
        for text, then in message.offers:
            notice.offer(text, then).clicked.connect(lambda: self._drop(notice))
        if message.details:
            notice.offer(self.tr("Details"), lambda: self._list(message))
        notice.layout().addWidget(self._closer(notice))  # type: ignore[union-attr]  # it has one
        for shown in self._shown[KEPT:]:
            self._drop(shown.notice)
        return notice

    def show_text(self, text: str, meaning: Severity = Severity.INFO) -> Notice:
        """A sentence and nothing else."""
        return self.show_message(Message(text, meaning))

    def retire(self, offer: str) -> None:
        """Something newer happened: what is offered by this name would act on that instead."""
        for shown in self._shown:
            shown.notice.withdraw_offer(offer)

    def follow(self, step: int) -> None:
        """So many steps are done now: what told of others, or of how things stood, goes."""
        newer, self._step = step > self._step, step
        for shown in list(self._shown):
            if shown.step > step or (newer and shown.message.is_passing):
                self._drop(shown.notice)

    def drop(self, text: str) -> None:
        """This is not so any more."""
        for shown in [s for s in self._shown if s.notice.text == text]:
            self._drop(shown.notice)

    def clear(self) -> None:
        """Another workspace: nothing of this holds any more."""
        for shown in list(self._shown):
            self._drop(shown.notice)
        self._step = 0

    def _closer(self, notice: Notice) -> QToolButton:
        button = QToolButton(notice)
        button.setIcon(theme.icon("close", theme.Role.WindowText))
        button.setAutoRaise(True)
        button.setAccessibleName(self.tr("Close message"))
        button.setToolTip(self.tr("Close message"))
        button.clicked.connect(lambda: self._drop(notice))
        return button

    def _drop(self, notice: Notice) -> None:
        there = [shown for shown in self._shown if shown.notice is notice]
        for shown in there:
            self._shown.remove(shown)
            notice.hide()
            notice.deleteLater()
        self.setVisible(bool(self._shown))

    def _list(self, message: Message) -> None:
        from seatdesk.ui.window.message_details import DetailsDialog  # noqa: PLC0415 - when asked for

        DetailsDialog(message.text, message.details, self.window()).open()
