"""Non-modal messages above the page: what happened, Undo, Details.

Nothing vanishes by itself. A message goes when it is closed, when something newer is told, or when
it is not true any more: what it tells of was taken back, or something newer was done.
"""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.widgets.notice import Notice


class Message(NamedTuple):
    """A sentence, what it means, what can be done, and the rows it sums up."""

    text: str
    meaning: Severity = Severity.INFO
    offers: tuple[tuple[str, Callable[[], object]], ...] = ()
    details: tuple[str, ...] = ()
    stands: bool = False
    """True when it says how things are until they change, on whatever page; False: what came of
    something that was asked for on the page that is shown."""

    @property
    def is_passing(self) -> bool:
        """True when it says only how things stand until something newer is done.

        What lists something, or waits for an answer, stays; so does a warning.
        """
        if self.details or self.stands:
            return False
        return self.meaning is Severity.DONE or (
            self.meaning is Severity.REFUSAL and not self.offers
        )


class _Shown(NamedTuple):
    notice: Notice
    message: Message
    step: int
    """The number of steps that were done when it was shown."""
    page: str
    """The page that it belongs to."""


class MessageBar(QWidget):
    """One message at a time, the newest; news only on its own page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Messages"))
        self._shown: list[_Shown] = []
        self._step, self._page, self._is_fresh = 0, "", False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @property
    def texts(self) -> list[str]:
        """The sentences that hold on this page: the one that is shown, then those behind."""
        return [shown.message.text for shown in self._of_page()]

    def show_message(self, message: Message) -> Notice:
        """Show a message. News takes the place of older news, wherever that was told."""
        for shown in list(self._shown):
            if shown.message.text == message.text or not (shown.message.stands or message.stands):
                self._remove(shown.notice)
        notice = Notice(message.meaning, "", self)
        self._column.insertWidget(0, notice)
        self._shown.insert(0, _Shown(notice, message, self._step, self._page))
        self._is_fresh = True
        QTimer.singleShot(0, self, self._settle)
        for text, then in message.offers:
            notice.offer(text, then).clicked.connect(lambda: self._drop(notice))
        if message.details:
            notice.offer(self.tr("Details"), lambda: self._list(message))
        notice.layout().addWidget(self._closer(notice))  # type: ignore[union-attr]  # it has one
        self._show_first(notice)
        return notice

    def show_text(self, text: str, meaning: Severity = Severity.INFO) -> Notice:
        """A sentence and nothing else."""
        return self.show_message(Message(text, meaning))

    def show_state(self, text: str, meaning: Severity = Severity.INFO) -> Notice:
        """A sentence about how things are, which stands until it is closed or dropped."""
        return self.show_message(Message(text, meaning, stands=True))

    def add_to_news(self, text: str, meaning: Severity) -> None:
        """Something more that the step just told of has brought about."""
        newest = next((s for s in self._of_page() if not s.message.stands), None)
        if newest is None or newest.step != self._step:
            self.show_text(text, meaning)
            return
        told = newest.message
        self.show_message(told._replace(text=f"{told.text} {text}", meaning=meaning))

    def retire(self, offer: str) -> None:
        """Something newer happened: what is offered by this name would act on that instead."""
        for shown in self._shown:
            shown.notice.withdraw_offer(offer)

    def follow(self, step: int) -> None:
        """So many steps are done now: what told of others, or of how things stood, goes."""
        newer, self._step = step > self._step, step
        for shown in list(self._shown):
            later = shown.step > step and not shown.message.stands
            if later or (newer and shown.message.is_passing):
                self._drop(shown.notice)

    @Slot(str)
    def follow_page(self, page: str) -> None:
        """This page is shown now: what was told on another one waits there.

        A page that an outcome opens takes along what was just told of it.
        """
        self._page = page
        if self._is_fresh:
            self._shown[:1] = [shown._replace(page=page) for shown in self._shown[:1]]
        self._show_first()

    @Slot()
    def _settle(self) -> None:
        self._is_fresh = False

    def drop(self, text: str) -> None:
        """This is not so any more."""
        for shown in [s for s in self._shown if s.message.text == text]:
            self._drop(shown.notice)

    def clear(self) -> None:
        """Another workspace: nothing of this holds any more."""
        for shown in list(self._shown):
            self._drop(shown.notice)
        self._step = 0

    def _of_page(self) -> list[_Shown]:
        """The messages that hold on this page, the newest first."""
        return [s for s in self._shown if s.message.stands or s.page in {"", self._page}]

    def _show_first(self, anew: Notice | None = None) -> None:
        """Show one message, and be gone where there is none."""
        first = next(iter(self._of_page()), None)
        for shown in self._shown:
            if first is None or shown.notice is not first.notice:
                shown.notice.hide()
        self.setVisible(first is not None)
        if first is not None and (first.notice is anew or first.notice.isHidden()):
            first.notice.show_message(first.message.text)

    def _closer(self, notice: Notice) -> QToolButton:
        button = QToolButton(notice)
        button.setIcon(theme.icon("close", theme.Role.WindowText))
        button.setAutoRaise(True)
        button.setAccessibleName(self.tr("Close message"))
        button.setToolTip(self.tr("Close message"))
        button.clicked.connect(lambda: self._drop(notice))
        return button

    def _drop(self, notice: Notice) -> None:
        self._remove(notice)
        self._show_first()

    def _remove(self, notice: Notice) -> None:
        for shown in [shown for shown in self._shown if shown.notice is notice]:
            self._shown.remove(shown)
            notice.hide()
            notice.deleteLater()

    def _list(self, message: Message) -> None:
        from seatdesk.ui.window.message_details import DetailsDialog  # noqa: PLC0415 - when asked for

        DetailsDialog(message.text, message.details, self.window()).open()
