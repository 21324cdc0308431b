"""The New user dialog: three pages, and a last button that says what it does."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from seatdesk.controllers.outcome import Done, Refused
from seatdesk.controllers.users import NewUsers
from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.subscription_checks import why_not_sold_here
from seatdesk.domain.refusals import Code, Refusal
from seatdesk.domain.seat_draft import BuyFirst, SaveDecision
from seatdesk.override import override
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.users.new_user.choices_page import ChoicesPage
from seatdesk.ui.users.new_user.emails_page import EmailsPage
from seatdesk.ui.users.new_user.review_page import ReviewPage
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.dialogs.inquiry import Asks

EMAILS, CHOICES, REVIEW = range(3)
Preview: TypeAlias = tuple[SaveDecision, Sequence[tuple[str, int]]]
"""The decision to buy seats, and the pending requests that the new users' seats would cancel (D5):
product and seats, 0 for a tier."""


@dataclass(frozen=True, slots=True)
class NewUserNeeds:
    """The subscriptions, and functions that check addresses and preview seats without saving."""

    subscriptions: tuple[Subscription, ...]
    parse: Callable[[str], tuple[str, ...]]
    check: Asks[tuple[str, ...], tuple[Refusal, ...] | Exception]
    preview: Asks[NewUsers, Preview | Exception]
    why_no_super_admin: str = ""
    """The reason why the acting user may not make a Super Admin (P4); empty: they may."""
    why_not_billing: str = ""
    """The permission that is missing for giving seats (P1); empty: none."""


class NewUserDialog(Dialog):
    """The pages E-mail → choices → review, which ends in Send or in Checkout…."""

    help_topic = "users"

    send_requested = Signal(object)
    """NewUsers: every chosen seat is free."""
    checkout_requested = Signal(object, object)
    """NewUsers, and seats short per product: the purchase and the users are one transaction."""
    contact_requested = Signal(object)
    """Seats short per product that only the vendor's people can add (C5)."""
    show_user_requested = Signal(str)
    """E-mail of the user who is there already. The dialog closes."""
    manage_seats_requested = Signal()
    """After the users are made, open the page Seats (P3)."""

    def __init__(self, needs: NewUserNeeds, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.set_title(self.tr("New user"))
        self._needs = needs
        self._short: Mapping[str, int] = {}
        self._asked: Mapping[str, int] = {}
        self._vendor = ""
        """The reason to ask the vendor's people first (C5); empty: nobody must."""
        self.pages = QStackedWidget(self)
        self.emails = EmailsPage(needs.parse, self)
        self.choices = ChoicesPage(needs.subscriptions, needs.why_no_super_admin, self)
        self.review = ReviewPage(self)
        for page in (self.emails, self.choices, self.review):
            self.pages.addWidget(page)
        self.title = self.heading("")
        self.cancel = self.add_cancel()
        self.back = self.add_secondary(self.tr("Back"))
        self.next = self.add_primary(self.tr("Next"))
        self._lay_out()
        self._connect()
        self._show_page(EMAILS)

    @property
    def new_users(self) -> NewUsers:
        """The new users as the pages describe them now."""
        emails, choices = self.emails, self.choices
        return NewUsers(
            emails=emails.emails,
            names=(emails.name.text().strip(),) if emails.name.isEnabled() else (),
            team=emails.team.text().strip(),
            access=choices.access,
            seats=choices.seats,
            super_admin=choices.super_admin.isChecked(),
            add_edit_users=choices.add_edit_users.isChecked(),
            modify_billing=choices.modify_billing.isChecked(),
        )

    @override
    def conclude(self, done: Done[object]) -> None:
        if self.choices.open_seats.isChecked() and self.choices.super_admin.isChecked():
            self.manage_seats_requested.emit()
        super().conclude(done)

    @override
    def refuse(self, refused: Refused) -> None:
        """Go back to the addresses when they were refused; show all else on the review page."""
        rows = refused.also or (refused.refusal,)
        if any(r.code in {Code.EMAIL_TAKEN, Code.EMAIL_MALFORMED} for r in rows):
            self._show_page(EMAILS)
            self.emails.show_problems(rows)
        else:
            self.notice.show_message(sentence(refused), Severity.REFUSAL)

    def _connect(self) -> None:
        self.next.clicked.connect(self._forward)
        self.back.clicked.connect(self._backward)
        self.emails.changed.connect(self._drop_question)
        self.emails.show_user_requested.connect(self._show_user)
        self.review.contact_requested.connect(self._contact)
        self.watch(self.emails.text, self.emails.name, self.emails.team)

    @Slot()
    def _forward(self) -> None:
        match self.pages.currentIndex():
            case 0:
                self.wait(self.next)
                self.inquiry.ask(self._needs.check, self.emails.emails, self._checked)
            case 1:
                self.wait(self.next)
                self.inquiry.ask(self._needs.preview, self.new_users, self._decided)
            case _:
                self._send()

    def _checked(self, answer: tuple[Refusal, ...] | Exception) -> None:
        self.stop_waiting()
        if isinstance(answer, Exception):
            self.notice.show_message(sentence(answer), Severity.REFUSAL)
        elif answer:
            self.notice.show_message("")
            self.emails.show_problems(answer)
            self.emails.text.setFocus()
        else:
            self._show_page(CHOICES)

    def _decided(self, answer: Preview | Exception) -> None:
        self.stop_waiting()
        if isinstance(answer, Exception):
            self.notice.show_message(sentence(answer), Severity.REFUSAL)
            return
        decision, cancelled = answer
        self._short = decision.shortfall if isinstance(decision, BuyFirst) else {}
        self.review.show_cancelled(cancelled)
        self._show_page(REVIEW)

    @Slot()
    def _drop_question(self) -> None:
        """Drop a running question: what it was about has changed."""
        self.inquiry.forget()
        self.stop_waiting()
        self._allow_next()

    @Slot()
    def _backward(self) -> None:
        self.inquiry.forget()
        self.stop_waiting()
        self._show_page(self.pages.currentIndex() - 1)

    @Slot(str)
    def _show_user(self, email: str) -> None:
        self._discard()
        self.show_user_requested.emit(email)

    def _send(self) -> None:
        self.wait(self.next, self.back)
        if self._short:
            self.checkout_requested.emit(self.new_users, dict(self._short))
        else:
            self.send_requested.emit(self.new_users)

    def _show_page(self, index: int) -> None:
        self.notice.show_message("")
        self.pages.setCurrentIndex(index)
        self.back.setVisible(index != EMAILS)
        titles = (
            self.tr("Who is it?"),
            self.tr("What may they use?"),
            self.tr("Is this right?"),
        )
        self.title.setText(titles[index])
        if index == REVIEW:
            self._review()
        else:
            self.next.setText(self.tr("Next"))
        (self.emails.text, self.choices.tabs, self.next)[index].setFocus()
        self._allow_next()

    def _review(self) -> None:
        self.review.show_new(self.new_users, self._needs.subscriptions, self._short)
        self._refuse_vendors()
        self.next.setText(self.tr("Checkout…") if self._short else self.tr("Send"))

    def _refuse_vendors(self) -> None:
        """Refuse before the checkout what cannot be bought here, with whom to ask (C5)."""
        refused = tuple(
            refusal
            for subscription in self._needs.subscriptions
            if subscription.product in self._short and (refusal := why_not_sold_here(subscription))
        )
        self._vendor = "\n".join(sentence(refusal) for refusal in refused)
        self._asked = {str(r.params["product"]): self._short[str(r.params["product"])]
                       for r in refused}  # fmt: skip
        self.review.show_refused(self._vendor)

    @Slot()
    def _contact(self) -> None:
        self.contact_requested.emit(dict(self._asked))

    @Slot()
    def _allow_next(self) -> None:
        reason = ""
        if not self.emails.emails:
            reason = self.tr("Enter at least one e-mail address.")
        elif self.pages.currentIndex() == REVIEW and self.new_users.seats:
            reason = self._needs.why_not_billing or self._vendor
        self.next.setEnabled(not reason)
        self.next.setToolTip(plain_tip(reason))
        self.next.setAccessibleDescription(reason)

    def _lay_out(self) -> None:
        layout = self.frame()
        layout.addWidget(self.title)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.notice)
        layout.addWidget(self.buttons)
        self.set_opening_size(78, 26)
