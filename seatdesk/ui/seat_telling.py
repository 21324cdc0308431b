"""What is said when seats were stored: how many, what stays paid, what was cancelled."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from seatdesk.domain.overview import seats_to_renewal
from seatdesk.ui.desk import Session
from seatdesk.ui.format import day, money
from seatdesk.ui.panels.message_bar import Message, MessageBar
from seatdesk.ui.tones import Tone

if TYPE_CHECKING:
    from seatdesk.controllers.seats import Saved


class SeatTelling(QObject):
    """Words what became of a save, and offers to take it back."""

    def __init__(self, session: Session, messages: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._messages = session, messages

    def saved(self, saved: "Saved") -> None:
        """Seats were stored; the pending requests that they outgrew were cancelled (D5)."""
        parts = []
        if saved.assigned:
            parts.append(self.tr("%n seat(s) assigned", "", saved.assigned))
        if saved.unassigned:
            parts.append(self.tr("%n seat(s) unassigned", "", saved.unassigned))
        self.done(", ".join(parts) + "." + self._stays_paid(saved))
        for cancel in saved.cancelled:
            self._say_cancelled(cancel)

    def done(self, text: str) -> None:
        """Say it, with the offer to undo it."""
        offers = ((self.tr("Undo"), self._session.undo),)
        self._messages.say(Message(text, Tone.DONE, offers))

    def _say_cancelled(self, cancel: object) -> None:
        """D5: the person is told that their assignment cancelled a request."""
        seats, product = getattr(cancel, "seats", 0), getattr(cancel, "product", "")
        text = (
            self.tr(
                "The pending removal of %n {product} seat(s) was cancelled: the seats are needed.",
                "",
                seats,
            )
            if seats
            else self.tr(
                "The pending tier change of {product} was cancelled: the seats are needed."
            )
        )
        self._messages.say(Message(text.format(product=product), Tone.WARNING))

    def _stays_paid(self, saved: "Saved") -> str:
        """S6: unassigned seats stay in the pool and cost what they cost until the renewal."""
        snapshot = self._session.snapshot
        if not saved.unassigned or snapshot is None:
            return ""
        words = []
        for subscription in snapshot.account.subscriptions:
            idle = min(subscription.pool.unassigned, subscription.additional)
            if idle <= 0 or subscription.ended:
                continue
            cost = seats_to_renewal(subscription, idle, snapshot.today)
            text = self.tr("{product}: %n unassigned, paid until {day}: {amount}.", "", idle)
            words.append(
                text.format(
                    product=subscription.product,
                    day=day(subscription.renewal),
                    amount=money(cost.amount, cost.currency),
                )
            )
        return " " + " ".join(words) if words else ""
