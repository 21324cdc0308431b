"""Terms and prices from the renewal on: the dialogs, and taking them off again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from seatdesk.controllers.outcome import Done, Outcome
from seatdesk.domain.account.terms_and_prices import RenewalPrice
from seatdesk.domain.changes.kinds.change_needs import BILLING
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.window.context import WindowContext

if TYPE_CHECKING:
    from seatdesk.controllers.workspace import Workspace
    from seatdesk.domain.changes.priced_changes import TermsForm
    from seatdesk.domain.forecast.quote import Quote
    from seatdesk.ui.checkout.vendor_subscriptions import VendorSubscriptions


class RenewalTermsCommands(QObject):
    """The requests of the Billing page about terms and prices at a renewal."""

    def __init__(
        self, context: WindowContext, requests: DialogRequests, vendor: "VendorSubscriptions"
    ) -> None:
        super().__init__(context.window)
        self._window, self._requests, self._vendor = context.window, requests.planning, vendor

    @Slot(str)
    def change_terms(self, product: str) -> None:
        """Another commitment, length, billing and price."""
        if self._vendor.terms_refused_before(product):
            return
        _, snapshot = self._requests.opened()
        key = snapshot.account.subscription(product).price_book
        self._requests.ask(
            lambda workspace: next(
                (book.name for book in workspace.billing.price_books() if book.key == key), ""
            ),
            lambda name: self._open_terms(product, name),
        )

    def _open_terms(self, product: str, book: str) -> None:
        from seatdesk.ui.billing.terms_dialog import TermsDialog, TermsNeeds  # noqa: PLC0415

        _, snapshot = self._requests.opened()

        def quote(workspace: "Workspace", wanted: "TermsForm") -> "Outcome[Quote]":
            return _only(workspace.renewal_terms.quote(product, wanted))

        dialog = TermsDialog(
            TermsNeeds(
                snapshot.account.subscription(product),
                self._requests.asks(quote),
                book,
                self._requests.why_not(BILLING),
            ),
            self._window,
        )
        dialog.terms_requested.connect(
            lambda form, note, shown: self._requests.run(
                Step(
                    self.tr("agree other terms of {product}"),
                    self.tr("Other terms of {product} agreed for the renewal"),
                ).about(product=product),
                lambda workspace: workspace.renewal_terms.schedule(product, form, note, [shown]),
                dialog,
            )
        )
        self._requests.open_soon(dialog)

    @Slot(str)
    def cancel_terms(self, product: str) -> None:
        """The terms that were agreed for the renewal are off."""
        self._requests.run(
            Step(
                self.tr("cancel the change of terms of {product}"),
                self.tr("Change of terms of {product} cancelled"),
            ).about(product=product),
            lambda workspace: workspace.renewal_terms.cancel(product),
        )

    @Slot(str)
    def change_price(self, product: str) -> None:
        """Another price from the renewal on, also of what only the vendor changes."""
        from seatdesk.ui.billing.renewal_price_dialog import (  # noqa: PLC0415 - when it is opened
            RenewalPriceDialog,
            RenewalPriceNeeds,
        )

        _, snapshot = self._requests.opened()

        def quote(workspace: "Workspace", wanted: RenewalPrice) -> "Outcome[Quote]":
            return _only(workspace.renewal_terms.quote_price(product, wanted))

        dialog = RenewalPriceDialog(
            RenewalPriceNeeds(
                snapshot.account.subscription(product),
                self._requests.asks(quote),
                self._requests.why_not(BILLING),
            ),
            self._window,
        )
        dialog.price_requested.connect(
            lambda price, note, shown: self._requests.run(
                Step(
                    self.tr("agree another price of {product}"),
                    self.tr("Another price of {product} agreed for the renewal"),
                ).about(product=product),
                lambda workspace: workspace.renewal_terms.set_price(product, price, note, [shown]),
                dialog,
            )
        )
        self._requests.open_soon(dialog)

    @Slot(str)
    def cancel_price(self, product: str) -> None:
        """The price stays at the renewal."""
        self._requests.run(
            Step(
                self.tr("cancel the change of price of {product}"),
                self.tr("Change of price of {product} cancelled"),
            ).about(product=product),
            lambda workspace: workspace.renewal_terms.set_price(product, None),
        )


def _only(outcome: "Outcome[tuple[Quote, ...]]") -> "Outcome[Quote]":
    """The quote of the one contract that changes."""
    return Done(outcome.value[0]) if isinstance(outcome, Done) else outcome
