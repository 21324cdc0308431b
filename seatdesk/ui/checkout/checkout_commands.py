"""Opens the dialogs about seats and money, and runs what they ask for."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Slot

from seatdesk.controllers.outcome import Outcome
from seatdesk.domain.changes.kinds.change_needs import BILLING, BOTH
from seatdesk.domain.seat_draft import BuyFirst
from seatdesk.ui.checkout.vendor_subscriptions import VendorSubscriptions
from seatdesk.ui.seats.page import SeatsPage
from seatdesk.ui.session.dialog_requests import DialogRequests, Finish
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.text.number_format import day
from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.window.context import SEATS, WindowContext

if TYPE_CHECKING:
    from seatdesk.controllers.subscriptions.checkout import Reclaimable
    from seatdesk.controllers.subscriptions.downgrades import RemovalLimits
    from seatdesk.controllers.workspace import Workspace
    from seatdesk.domain.forecast.quote import Quote
    from seatdesk.ui.checkout.purchase_request import PurchaseRequest


NAMED = 500
"""Users whose names a checkout knows."""
_Names: TypeAlias = Mapping[str, tuple[str, ...]]
_Purchase: TypeAlias = "Callable[[Workspace, PurchaseRequest], Outcome[object]]"
_Quoting: TypeAlias = "Callable[[Workspace, PurchaseRequest], Outcome[tuple[Quote, ...]]]"


class CheckoutCommands(QObject):
    """Each is shown on the window and answered by a use case in the worker."""

    def __init__(self, context: WindowContext, requests: DialogRequests, seats: SeatsPage) -> None:
        super().__init__(context.window)
        self._window, self._seats = context.window, seats
        self._requests, self._planning = requests, requests.planning
        self._session = requests.session
        self.vendor = VendorSubscriptions(requests, context.window)

    # -- checkout ------------------------------------------------------------------------------

    def check_out_for(
        self,
        dialog: Dialog,
        short: Mapping[str, int],
        who: _Names,
        purchase: _Purchase,
        quote: _Quoting,
        worded: Callable[[Step], Step],
    ) -> None:
        """A dialog is short of seats: buy them, and let it show what came of it.

        `worded` says what the purchase does beside buying.
        """
        draft = tuple(self._session.draft)
        self._session.ask(
            lambda workspace, _progress: workspace.checkout.reclaimable(short, draft),
            lambda seats: self._open_checkout(
                short,
                who,
                seats,
                purchase,
                quote=quote,
                done=dialog.show_outcome,
                given_up=dialog.stop_waiting,
                worded=worded,
            ),
            dialog.show_outcome,
        )

    @Slot(object)
    def check_out_draft(self, short: Mapping[str, int]) -> None:
        """The draft needs more seats than there are (S3): first what is free (C2)."""
        if self.vendor.refused_before(short):
            return
        draft = tuple(self._session.draft)

        def purchase(workspace: "Workspace", order: "PurchaseRequest") -> Outcome[object]:
            edits = (*draft, *order.edits)
            return workspace.checkout.purchase(
                order.wants,
                order.on,
                order.quotes,
                edits,
                order.release,
                order=order.order,
                note=order.note,
            )

        given = {product: self._session.draft.to_assign(product)[:NAMED] for product in short}

        def look(workspace: "Workspace") -> "tuple[Reclaimable, _Names]":
            names = {
                product: tuple(row.name or row.email for row in workspace.views.rows(users))
                for product, users in given.items()
            }
            return workspace.checkout.reclaimable(short, draft), names

        self._planning.ask(
            look,
            lambda found: self._open_checkout(
                short, found[1], found[0], purchase, saves_draft=True
            ),
        )

    @Slot(str)
    def check_out(self, product: str) -> None:
        """Seats are bought without anybody ticked; with a draft that is short, for it."""
        decision = self._seats.footer.decision
        if isinstance(decision, BuyFirst) and product in decision.shortfall:
            self.check_out_draft(dict(decision.shortfall))
            return
        if self.vendor.refused_before({product: 1}):
            return

        def purchase(workspace: "Workspace", order: "PurchaseRequest") -> Outcome[object]:
            return workspace.checkout.purchase(
                order.wants,
                order.on,
                order.quotes,
                order.edits,
                order.release,
                order=order.order,
                note=order.note,
            )

        draft, short = tuple(self._session.draft), {product: 1}
        self._planning.ask(
            lambda workspace: workspace.checkout.reclaimable(short, draft),
            lambda seats: self._open_checkout(short, {}, seats, purchase),
        )

    def _open_checkout(
        self,
        short: Mapping[str, int],
        who: _Names,
        reclaim: "Reclaimable",
        purchase: _Purchase,
        *,
        quote: "_Quoting | None" = None,
        saves_draft: bool = False,
        done: Finish | None = None,
        given_up: Callable[[], object] = lambda: None,
        worded: Callable[[Step], Step] = lambda step: step,
    ) -> None:
        from seatdesk.ui.checkout.checkout_dialog import CheckoutDialog, CheckoutNeeds  # noqa: PLC0415 - when it is opened
        from seatdesk.ui.checkout.purchase_words import PurchaseWords  # noqa: PLC0415 - likewise

        # Users who are only being made cannot be in a plan, nor the seats bought for them.
        requests = self._planning if quote is None else self._requests
        _, snapshot = self._requests.opened()
        draft = tuple(self._session.draft) if saves_draft else ()

        def quoted(
            workspace: "Workspace", order: "PurchaseRequest"
        ) -> "Outcome[tuple[Quote, ...]]":
            if quote is not None:
                return quote(workspace, order)
            return workspace.checkout.quote(
                order.wants, order.on, (*draft, *order.edits), order.release
            )

        policies = snapshot.account.policies
        needs = CheckoutNeeds(
            tuple(s for s in snapshot.account.subscriptions if s.product in short),
            short,
            requests.asks(quoted),
            snapshot.today,
            reclaim,
            who,
            {product: len(self._session.draft.to_unassign(product)) for product in short}
            if saves_draft
            else {},
            policies.tax_label,
            requests.why_not(BOTH),
            requests.is_planned,
        )
        dialog = CheckoutDialog(needs, self._window)

        def buy(order: "PurchaseRequest") -> None:
            step = worded(PurchaseWords(dialog).step(order.wants, order.quotes))
            requests.run(
                step, lambda workspace: purchase(workspace, order), dialog, edits=draft, done=done
            )

        dialog.purchase_requested.connect(buy)
        dialog.rejected.connect(given_up)
        requests.open_soon(dialog)

    # -- downgrades ----------------------------------------------------------------------------

    @Slot(str)
    def remove_seats(self, product: str) -> None:
        """Schedule, edit or cancel a removal of additional seats (D1-D4)."""
        _, snapshot = self._requests.opened()
        removable = snapshot.account.subscription(product).removable
        if not self.vendor.refused_before({product: -max(1, removable)}):
            self._planning.ask(
                lambda workspace: workspace.downgrades.limits(product),
                lambda limits: self._open_downgrade(product, limits),
            )

    def _open_downgrade(self, product: str, limits: "RemovalLimits") -> None:
        from seatdesk.ui.checkout.downgrade_dialog import DowngradeDialog, DowngradeNeeds  # noqa: PLC0415 - when it is opened

        _, snapshot = self._requests.opened()
        subscription = snapshot.account.subscription(product)
        renewal = day(subscription.renewal)
        needs = DowngradeNeeds(
            subscription,
            limits.most,
            self._planning.asks(
                lambda workspace, seats: workspace.downgrades.quote(product, seats)
            ),
            snapshot.today,
            limits.why,
            self._planning.why_not(BILLING),
        )
        dialog = DowngradeDialog(needs, self._window)

        def schedule(seats: int, note: str) -> None:
            step = Step(
                self.tr("schedule removal of %n {product} seat(s)", "", seats),
                self.tr("Removal of %n {product} seat(s) scheduled for {day}", "", seats),
            )
            self._planning.run(
                step.about(product=product, day=renewal),
                lambda workspace: workspace.downgrades.schedule(product, seats, note),
                dialog,
            )

        dialog.schedule_requested.connect(schedule)
        dialog.reschedule_requested.connect(
            lambda seats, note: self._planning.run(
                Step(
                    self.tr("edit downgrade request of {product}"),
                    self.tr("Downgrade request of {product} changed"),
                ).about(product=product),
                lambda workspace: workspace.downgrades.reschedule(product, seats, note),
                dialog,
            )
        )
        dialog.cancel_requested.connect(lambda: self.cancel_removal(product, dialog))
        dialog.unassign_requested.connect(lambda: self._show_holders(product))
        self._planning.open_soon(dialog)

    @Slot(str)
    def cancel_removal(self, product: str, dialog: Dialog | None = None) -> None:
        """The pending request is off (D4); it can be undone, so it is not asked about."""
        self._planning.run(
            Step(
                self.tr("cancel downgrade request of {product}"),
                self.tr("Downgrade request of {product} cancelled"),
            ).about(product=product),
            lambda workspace: workspace.downgrades.cancel(product),
            dialog,
        )

    def _show_holders(self, product: str) -> None:
        self._window.show_page(SEATS)
        self._window.filter.setText(f'seat:"{product.lower()}"')
        self._seats.focus_table()
