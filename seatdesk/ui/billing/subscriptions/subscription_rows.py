"""The list of subscriptions on the Billing page: what is urgent first, opened one by one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seatdesk.ui.billing.subscriptions.subscription_group import RowState, SubscriptionGroup


class SubscriptionRows(QWidget):
    """One subscription is shown whole; of several the summaries, and what a person opened."""

    checkout_requested = Signal(str)
    remove_requested = Signal(str)
    cancel_removal_requested = Signal(str)
    tier_requested = Signal(str)
    cancel_tier_requested = Signal(str)
    terms_requested = Signal(str)
    cancel_terms_requested = Signal(str)
    price_requested = Signal(str)
    cancel_price_requested = Signal(str)
    edit_requested = Signal(str)
    auto_renew_requested = Signal(str, bool)
    conventions_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.groups: dict[str, SubscriptionGroup] = {}
        self._opened: dict[str, bool] = {}
        """The rows a person opened or closed, for as long as the page lives."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self.fontMetrics().height())

    def show_states(self, states: Sequence[RowState]) -> None:
        """Show other data; what was opened stays open."""
        urgent = sorted(states, key=lambda state: state.overview.urgency)
        products = [state.subscription.product for state in urgent]
        if list(self.groups) != products:
            self._rebuild(products)
        for state in urgent:
            self.groups[state.subscription.product].show_state(state)

    def _rebuild(self, products: Sequence[str]) -> None:
        for group in self.groups.values():
            group.hide()
            group.deleteLater()
        self.groups = {product: self._group(product) for product in products}
        for product, group in self.groups.items():
            group.expand(shown=self._opened.get(product, len(products) == 1))

    @Slot(str, bool)
    def _keep(self, product: str, opened: bool) -> None:  # noqa: FBT001 - a slot
        self._opened[product] = opened

    def _group(self, product: str) -> SubscriptionGroup:
        group = SubscriptionGroup(product, self)
        for mine, its in (
            (self.checkout_requested, group.checkout_requested),
            (self.remove_requested, group.remove_requested),
            (self.cancel_removal_requested, group.cancel_removal_requested),
            (self.tier_requested, group.tier_requested),
            (self.cancel_tier_requested, group.cancel_tier_requested),
            (self.terms_requested, group.agreed.terms_requested),
            (self.cancel_terms_requested, group.agreed.cancel_terms_requested),
            (self.price_requested, group.agreed.price_requested),
            (self.cancel_price_requested, group.agreed.cancel_price_requested),
            (self.edit_requested, group.edit_requested),
            (self.auto_renew_requested, group.auto_renew_requested),
            (self.conventions_requested, group.conventions_requested),
            (self.delete_requested, group.delete_requested),
            (self._keep, group.expanded),
        ):
            its.connect(mine)
        self._column.addWidget(group)
        return group
