"""The review page of new users: permissions and seats, and whether seats must be bought."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from seatdesk.controllers.users import NewUsers
from seatdesk.domain.account.account import Subscription, User
from seatdesk.domain.choices import Permission
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.requests.cancelled_requests import CancelledRequests
from seatdesk.ui.text.wording import name_of, seats_text
from seatdesk.ui.widgets.fact_card import FactCard
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.notice import Notice

_SHOWN = 6


class ReviewPage(QWidget):
    """The last page: the choices in words, and what they lead to."""

    contact_requested = Signal()
    """The message for the vendor's people is wanted (C5)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = FactCard(parent=self, words=True)
        self.facts.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.seats = Notice(Severity.INFO, parent=self)
        self.cancels = Notice(Severity.WARNING, parent=self)
        self.refused = Notice(Severity.REFUSAL, parent=self)
        self.contact = self.refused.offer(
            self.tr("Draft the message…"), self.contact_requested.emit
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.facts)
        layout.addWidget(
            MutedLabel(
                self.tr("SeatDesk sends nothing. It then offers the invitation as a text to copy."),
                self,
            )
        )
        layout.addWidget(self.seats)
        layout.addWidget(self.cancels)
        layout.addWidget(self.refused)
        layout.addStretch()

    def show_new(
        self,
        new: NewUsers,
        subscriptions: Sequence[Subscription],
        short: Mapping[str, int],
    ) -> None:
        """Write the choices in words."""
        self.facts.clear()
        none = self.tr("none")
        tiers = {s.product: s.tier for s in subscriptions}
        seats = [f"{product} {tiers[product]}" for product in new.seats]
        self.facts.show_fact(self.tr("Users"), _listed([_written(user) for user in new.users()]))
        if new.team:
            self.facts.show_fact(self.tr("Team"), new.team)
        self.facts.show_fact(self.tr("Access"), ", ".join(new.access) or none)
        self.facts.show_fact(self.tr("Paid seats"), ", ".join(seats) or none)
        rights = ", ".join(name_of(p) for p in Permission if getattr(new, p.value))
        self.facts.show_fact(self.tr("Permissions"), rights or none)
        self._show_seats(new, short)

    def show_cancelled(self, cancels: Iterable[tuple[str, int]]) -> None:
        """Name the pending requests that the seats would cancel (D5)."""
        words = CancelledRequests()
        self.cancels.show_message(" ".join(words.warning(*cancelled) for cancelled in cancels))

    def show_refused(self, reason: str) -> None:
        """Say that only the vendor's people can add seats (C5); empty: they can be added."""
        self.refused.show_message(reason)
        if reason:
            self.seats.show_message("")

    def _show_seats(self, new: NewUsers, short: Mapping[str, int]) -> None:
        if short:
            wanted = ", ".join(f"{product}: {seats_text(n)}" for product, n in short.items())
            text = self.tr("Seats must be bought first: {wanted}.").format(wanted=wanted)
            self.seats.show_message(text, Severity.WARNING)
        elif new.seats:
            self.seats.show_message(
                self.tr("Every chosen seat is free: nothing is bought."), Severity.DONE
            )
        else:
            self.seats.show_message(
                self.tr("Without a paid seat a user has no paid features."), Severity.INFO
            )


def _written(user: User) -> str:
    return f"{user.name} <{user.email}>" if user.name else user.email


def _listed(users: Sequence[str]) -> str:
    text = "\n".join(users[:_SHOWN])
    return text if len(users) <= _SHOWN else f"{text}\n… +{len(users) - _SHOWN}"
