"""Opens the dialogs about users: new ones, one of them, and who works here."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from seatdesk.controllers.outcome import Outcome
from seatdesk.domain.changes.kinds.change_needs import BOTH, USERS
from seatdesk.domain.choices import Permission
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.text.number_format import day
from seatdesk.ui.text.wording import translated
from seatdesk.ui.users.invitations import Invitations
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.window.context import SEATS, WindowContext

if TYPE_CHECKING:
    from seatdesk.controllers.jobs import Progress
    from seatdesk.controllers.users import NewUsers, UserPage
    from seatdesk.controllers.workspace import Workspace
    from seatdesk.domain.account.account import User
    from seatdesk.domain.forecast.quote import Quote
    from seatdesk.ui.checkout.checkout_commands import CheckoutCommands
    from seatdesk.ui.checkout.purchase_request import PurchaseRequest
    from seatdesk.ui.users.user_commands import UserCommands


class UserDialogs(QObject):
    """Opens these dialogs and does what they ask for."""

    def __init__(
        self, context: WindowContext, requests: DialogRequests, checkout: "CheckoutCommands"
    ) -> None:
        super().__init__(context.window)
        self._window, self._requests, self._checkout = context.window, requests, checkout
        self._invitations = Invitations(requests.session, context.window)

    # -- new users -----------------------------------------------------------------------------

    @Slot()
    def new_user(self) -> None:
        """E-mail, choices, review (P2)."""
        from seatdesk.controllers.users import UsersController  # noqa: PLC0415 - as below
        from seatdesk.ui.users.new_user.dialog import NewUserDialog, NewUserNeeds  # noqa: PLC0415 - when it is opened

        _, snapshot = self._requests.opened()
        super_admin, asks = frozenset({Permission.SUPER_ADMIN}), self._requests.asks
        needs = NewUserNeeds(
            tuple(s for s in snapshot.account.subscriptions if not s.ended),
            UsersController.parse_emails,
            asks(lambda workspace, emails: workspace.users.check(emails)),
            asks(
                lambda workspace, new: (workspace.users.preview(new), workspace.users.cancels(new))
            ),
            "" if snapshot.actor.super_admin else self._requests.why_not(super_admin),
            self._requests.why_not(BOTH),
        )
        dialog = NewUserDialog(needs, self._window)
        dialog.send_requested.connect(lambda new: self._send(dialog, new))
        dialog.checkout_requested.connect(lambda new, short: self._buy_for(dialog, new, short))
        dialog.contact_requested.connect(self._checkout.vendor.refused_before)
        dialog.show_user_requested.connect(self._window.filter.setText)
        dialog.manage_seats_requested.connect(lambda: self._window.show_page(SEATS))
        dialog.open()

    def _send(self, dialog: Dialog, new: "NewUsers") -> None:
        self._requests.run(self._adding(new), lambda workspace: workspace.users.create(new), dialog)

    def _adding(self, new: "NewUsers") -> Step:
        count = len(new.emails)
        step = Step(self.tr("add %n user(s)", "", count), self.tr("%n user(s) added", "", count))
        return self._invitations.inviting(step, new.emails, new.access, new.seats)

    def _buy_for(self, dialog: Dialog, new: "NewUsers", short: Mapping[str, int]) -> None:
        """The users and the purchase are one transaction (P2); what is free comes first (C2)."""

        def purchase(workspace: "Workspace", order: "PurchaseRequest") -> Outcome[object]:
            return workspace.users.create(
                new,
                order.wants,
                order.quotes,
                on=order.on,
                edits=order.edits,
                release=order.release,
                order=order.order,
                note=order.note,
            )

        def quote(workspace: "Workspace", order: "PurchaseRequest") -> "Outcome[tuple[Quote, ...]]":
            return workspace.users.quote(new, order.wants, order.on, order.edits, order.release)

        def worded(bought: Step) -> Step:
            step = self._adding(new)
            return replace(step, message=f"{step.message}. {bought.message}")

        names = dict.fromkeys(short, new.emails)
        self._checkout.check_out_for(dialog, short, names, purchase, quote, worded)

    # -- one user ------------------------------------------------------------------------------

    def show_user(self, user: int, commands: "UserCommands") -> None:
        """Everything about one user (P8)."""

        def read(workspace: "Workspace", _progress: "Progress") -> "UserPage | None":
            return workspace.users.page(user)

        def show(page: "UserPage | None") -> None:
            if page is not None:
                self._open_user(page, commands)

        self._requests.session.ask(read, show)

    def _open_user(self, page: "UserPage", commands: "UserCommands") -> None:
        from seatdesk.ui.users.user_dialog import (  # noqa: PLC0415 - when it is opened
            UserDialog,
            UserNeeds,
        )

        _, snapshot = self._requests.opened()
        user, super_admin = page.user, frozenset({Permission.SUPER_ADMIN})
        needs = UserNeeds(
            user,
            page.seats,
            tuple(s.product for s in snapshot.account.subscriptions if not s.ended),
            tuple((day(line.day), line.what(translated, day)) for line in page.history),
            snapshot.today,
            self._requests.why_not(USERS),
            "" if snapshot.actor.super_admin else self._requests.why_not(super_admin),
            page.aliases,
            page.origin,
            page.ages,
            page.exemptions,
        )
        dialog = UserDialog(needs, self._window)
        name = user.name or user.email
        run = self._requests.run
        dialog.edit_requested.connect(
            lambda fields: run(
                Step(self.tr("change {user}"), self.tr("{user} changed")).about(user=name),
                lambda workspace: workspace.users.edit(user.id, **fields),
                dialog,
            )
        )
        dialog.access_requested.connect(
            lambda product, on: run(
                Step(
                    self.tr("change {product} access of {user}"),
                    self.tr("{product} access of {user} changed"),
                ).about(product=product, user=name),
                lambda workspace: workspace.users.set_access(product, [user.id], on=on),
                dialog,
            )
        )
        dialog.status_requested.connect(lambda step: commands.step(step, user.id, dialog))
        dialog.release_requested.connect(lambda: commands.release_all(page.seats, user.id, dialog))
        dialog.open()

    # -- who works here ------------------------------------------------------------------------

    @Slot()
    def work_as(self) -> None:
        """Choose the acting user (P1)."""
        self._requests.session.ask(
            lambda workspace, _progress: workspace.access.candidates(), self._open_candidates
        )

    def _open_candidates(self, users: "tuple[User, ...]") -> None:
        from seatdesk.ui.users.working_as_dialog import (  # noqa: PLC0415 - when it is opened
            WorkingAsDialog,
            WorkingAsNeeds,
        )

        _, snapshot = self._requests.opened()
        dialog = WorkingAsDialog(WorkingAsNeeds(users, snapshot.actor.email), self._window)
        dialog.work_as_requested.connect(
            lambda email: self._requests.run(
                Step(self.tr("work as {email}"), self.tr("Working as {email}")).about(
                    email=email or self.tr("the owner of the file")
                ),
                lambda workspace: workspace.access.work_as(email),
                dialog,
            )
        )
        dialog.open()
