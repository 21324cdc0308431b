"""Messages about seats that were stored: how many, and what stays paid."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from seatdesk.domain.forecast.overview import seats_to_renewal
from seatdesk.ui.session.session import Session
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.number_format import day, money, no_price
from seatdesk.ui.window.message_bar import Message, MessageBar

if TYPE_CHECKING:
    from seatdesk.controllers.seats import SavedSeats


class SeatMessages(QObject):
    """Shows messages about stored seats, with an offer to undo."""

    def __init__(self, session: Session, messages: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._messages = session, messages

    def show_saved(self, saved: "SavedSeats") -> None:
        """Say how many seats were stored."""
        told = f"{self.counted(saved.assigned, saved.unassigned)}.{self._stays_paid(saved)}"
        if name := self._session.active_scenario.name:
            told = self.tr("Scenario {name}: {done}").format(name=name, done=told)
        self.show_done(told)

    def counted(self, assigned: int, unassigned: int) -> str:
        """The seats that went to somebody, and those that came back, counted."""
        parts = []
        if assigned:
            parts.append(self.tr("%n seat(s) assigned", "", assigned))
        if unassigned:
            parts.append(self.tr("%n seat(s) unassigned", "", unassigned))
        return ", ".join(parts)

    def show_done(self, text: str) -> None:
        """Show a message with the offer to undo."""
        offers = ((self.tr("Undo"), self._session.undo),)
        self._messages.show_message(Message(text, Severity.DONE, offers))

    def _stays_paid(self, saved: "SavedSeats") -> str:
        """The costs of unassigned seats, which stay in the pool until the renewal (S6)."""
        snapshot = self._session.snapshot
        if not saved.unassigned or snapshot is None:
            return ""
        words = []
        for subscription in snapshot.account.subscriptions:
            idle = min(subscription.pool.unassigned, subscription.additional)
            if idle <= 0 or subscription.ended or subscription.product not in saved.freed:
                continue
            cost = seats_to_renewal(subscription, idle, snapshot.today)
            text = self.tr("{product}: %n unassigned, paid until {day}: {amount}.", "", idle)
            words.append(
                text.format(
                    product=subscription.product,
                    day=day(subscription.renewal),
                    amount=(
                        money(cost.amount, cost.currency) if subscription.priced else no_price()
                    ),
                )
            )
        return " " + " ".join(words) if words else ""
