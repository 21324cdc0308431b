"""Subscriptions that only the vendor's people can change: refused beforehand, with a message."""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from seatdesk.domain.account.subscription_checks import why_not_sold_here
from seatdesk.domain.refusals import Refusal
from seatdesk.ui.session.dialog_requests import DialogRequests

if TYPE_CHECKING:
    from seatdesk.controllers.workspace import Workspace


class VendorSubscriptions(QObject):
    """Shows why it cannot be done here, and the message that asks the vendor for it (C5)."""

    def __init__(self, requests: DialogRequests, window: QWidget) -> None:
        super().__init__(window)
        self._requests, self._window = requests, window

    @Slot(object)
    def refused_before(self, wants: Mapping[str, int]) -> bool:
        """True when seats of these products are the vendor's to change.

        `wants`: seats per product; below zero: to give up.
        """
        refused = self._refused(wants)
        asked = {product: wants[product] for product in refused}
        return self._tell(refused, lambda workspace: workspace.checkout.message_for_csm(asked))

    def tier_refused_before(self, product: str) -> bool:
        """True when another tier, not chosen yet, is the vendor's to change."""
        refused = self._refused([product])
        return self._tell(
            refused, lambda workspace: workspace.checkout.tier_message_for_csm(product)
        )

    def terms_refused_before(self, product: str) -> bool:
        """The same for other terms at the renewal."""
        refused = self._refused([product])
        return self._tell(
            refused, lambda workspace: workspace.checkout.terms_message_for_csm(product)
        )

    def _refused(self, products: Iterable[str]) -> Mapping[str, Refusal]:
        _, snapshot = self._requests.opened()
        return {
            product: refusal
            for product in products
            if (refusal := why_not_sold_here(snapshot.account.subscription(product)))
        }

    def _tell(self, refused: Mapping[str, Refusal], draft: "Callable[[Workspace], str]") -> bool:
        if not refused:
            return False
        self._requests.session.ask(
            lambda workspace, _progress: draft(workspace),
            lambda message: self._contact(next(iter(refused.values())), message),
        )
        return True

    def _contact(self, refusal: Refusal, message: str) -> None:
        from seatdesk.ui.checkout.contact_dialog import (  # noqa: PLC0415 - when it is opened
            ContactDialog,
            ContactNeeds,
        )

        ContactDialog(ContactNeeds(refusal, message), self._window).open()
