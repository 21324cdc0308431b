"""Messages of outcomes: done, refused, undone or redone."""

from PySide6.QtCore import QObject, Slot

from seatdesk.controllers.outcome import CancelledRequest, Done, Refused
from seatdesk.ui.session.session import Session
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.session.use_case_call import UseCaseCall
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.requests.cancelled_requests import CancelledRequests
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.window.message_bar import Message, MessageBar


class OutcomeMessages(QObject):
    """Tells the outcomes of one session."""

    def __init__(self, session: Session, messages: MessageBar) -> None:
        super().__init__(session)
        self._session, self._messages = session, messages
        session.refused.connect(self._show_refused)
        session.acted.connect(self._show_done)
        session.step_reversed.connect(self._show_reversed)
        session.requests_cancelled.connect(self._show_cancelled)
        session.requests_restored.connect(self._show_restored)
        session.undo_stack.indexChanged.connect(self._follow)

    @Slot(object)
    def _show_refused(self, refused: Refused) -> None:
        details = tuple(sentence(r) for r in refused.also) if len(refused.also) > 1 else ()
        self._messages.show_message(Message(sentence(refused), Severity.REFUSAL, (), details))

    @Slot(object, object)
    def _show_done(self, call: UseCaseCall[object], done: Done[object]) -> None:
        """Say what was done, unless who asked for it says more."""
        if done.batch is None or not call.is_announced:
            return
        step, undo = call.step, (self.tr("Undo"), self._session.undo)
        text = f"{step.message}. {step.remark}".rstrip()
        self._messages.show_message(Message(text, Severity.DONE, (undo, *step.offers)))

    @Slot(object, bool)
    def _show_reversed(self, step: Step, undone: bool) -> None:  # noqa: FBT001 - a signal's own
        """Say what was taken back, or done again, and offer the opposite."""
        words = self.tr("Undone: {what}.") if undone else self.tr("Done again: {what}.")
        offer = (
            (self.tr("Redo"), self._session.redo)
            if undone
            else (self.tr("Undo"), self._session.undo)
        )
        self._messages.show_message(
            Message(words.format(what=step.message), Severity.DONE, (offer,))
        )

    @Slot(object)
    def _show_cancelled(self, cancelled: tuple[CancelledRequest, ...]) -> None:
        """D5: a pending request is never cancelled without a word, by no path."""
        words = CancelledRequests()
        for change in cancelled:
            self._messages.add_to_news(words.cancelled(change), Severity.WARNING)

    @Slot(object)
    def _show_restored(self, restored: tuple[CancelledRequest, ...]) -> None:
        """Nor is one put back without a word: seats that are there now leave at the renewal."""
        words, snapshot = CancelledRequests(), self._session.snapshot
        for change in restored:
            found = None if snapshot is None else snapshot.account.find(change.product)
            if found is not None:
                text = words.restored(change, found.renewal)
                self._messages.add_to_news(text, Severity.WARNING)

    @Slot(int)
    def _follow(self, step: int) -> None:
        """Undo and Redo of older messages would turn something newer; and not all is true still."""
        self._messages.follow(step)
        for offer in (self.tr("Undo"), self.tr("Redo")):
            self._messages.retire(offer)
