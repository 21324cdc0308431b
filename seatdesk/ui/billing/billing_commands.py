"""The Billing page and the dialogs about subscriptions."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from seatdesk.controllers.outcome import Done, Outcome
from seatdesk.domain.account.account import Account, Subscription
from seatdesk.domain.account.terms_and_prices import Rates
from seatdesk.domain.account.tier_offers import tier_offers
from seatdesk.domain.changes.kinds.change_needs import BILLING
from seatdesk.ui.billing.page import BillingPage, BillingState
from seatdesk.ui.billing.renewal_terms_commands import RenewalTermsCommands
from seatdesk.ui.session.dialog_requests import DialogRequests
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.text.number_format import day, money
from seatdesk.ui.widgets.dialogs.confirm import Confirmation, ask
from seatdesk.ui.window.context import BILLING as PAGE
from seatdesk.ui.window.context import WindowContext

if TYPE_CHECKING:
    from seatdesk.controllers.workspace import Workspace
    from seatdesk.domain.account.pricing import PriceBook
    from seatdesk.domain.charges.invoice import Invoice
    from seatdesk.domain.forecast.projection import Projection
    from seatdesk.domain.forecast.quote import Quote
    from seatdesk.domain.forecast.renewal_prices import RenewalDifference
    from seatdesk.ui.checkout.checkout_commands import CheckoutCommands


class BillingCommands(QObject):
    """Fills the page when it is looked at, and does what it asks for."""

    rates_requested = Signal()
    savings_made = Signal(object)
    """The page is made, with a `SavingsCard` that is to be filled."""

    def __init__(
        self, context: WindowContext, requests: DialogRequests, checkout: "CheckoutCommands"
    ) -> None:
        super().__init__(context.window)
        self._window, self._requests, self._checkout = context.window, requests, checkout
        self._planning = requests.planning
        self._terms = RenewalTermsCommands(context, requests, checkout.vendor)
        self._page: BillingPage | None = None
        context.window.make_page_later(PAGE, self._make_page, repeats_overview=True)

    def _make_page(self) -> BillingPage:
        page, checkout = BillingPage(self._window), self._checkout
        rows = page.subscriptions
        rows.checkout_requested.connect(checkout.check_out)
        rows.remove_requested.connect(checkout.remove_seats)
        rows.cancel_removal_requested.connect(checkout.cancel_removal)
        rows.edit_requested.connect(self.edit)
        rows.tier_requested.connect(self.change_tier)
        rows.cancel_tier_requested.connect(self.cancel_tier)
        rows.terms_requested.connect(self._terms.change_terms)
        rows.cancel_terms_requested.connect(self._terms.cancel_terms)
        rows.price_requested.connect(self._terms.change_price)
        rows.cancel_price_requested.connect(self._terms.cancel_price)
        rows.auto_renew_requested.connect(self.auto_renew)
        rows.conventions_requested.connect(self.compare_conventions)
        rows.delete_requested.connect(self.delete)
        page.add_requested.connect(self.add)
        page.empty.requested.connect(self._window.begin)
        page.months_requested.connect(self.reload)
        page.reporting.rates_requested.connect(self.rates_requested)
        self._page = page
        self.savings_made.emit(page.savings)
        return page

    @Slot()
    def reload(self) -> None:
        """Project the invoices to come, in the worker, and show them."""
        if self._page is None or self._window.page != PAGE:
            return
        months = self._page.chosen_months
        self._planning.ask(
            lambda workspace: (
                workspace.billing.projection(months),
                workspace.billing.renewal_differences(),
            ),
            self._show,
        )

    def _show(self, found: "tuple[Projection, tuple[RenewalDifference, ...]]") -> None:
        projection, renewals = found
        snapshot = self._requests.session.snapshot
        if snapshot is not None and self._page is not None:
            missing_permission = self._planning.why_not(BILLING)
            self._page.show_state(
                BillingState(
                    snapshot.account,
                    snapshot.overview,
                    projection,
                    snapshot.today,
                    missing_permission,
                    renewals,
                )
            )

    # -- subscriptions -------------------------------------------------------------------------

    @Slot()
    def add(self) -> None:
        """Enter a subscription."""
        self._edit("")

    @Slot(str)
    def edit(self, product: str) -> None:
        """Correct a subscription."""
        self._edit(product)

    def _edit(self, product: str) -> None:
        """The account's own subscription, whatever a scenario would make of it."""
        self._requests.ask(
            lambda workspace: (workspace.account(), workspace.billing.price_books()),
            lambda found: self._open_editor(product, *found),
        )

    def _open_editor(self, product: str, account: Account, books: "tuple[PriceBook, ...]") -> None:
        from seatdesk.ui.billing.subscription_editor.dialog import (  # noqa: PLC0415 - when it is opened
            SubscriptionDialog,
            SubscriptionNeeds,
        )

        _, snapshot = self._requests.opened()
        subscription = account.find(product) if product else None

        def preview(wanted: Subscription) -> "Sequence[Invoice]":
            from seatdesk.domain.forecast.projection import project  # noqa: PLC0415 - when it is opened

            return project(replace(account, subscriptions=(wanted,))).invoices

        dialog = SubscriptionDialog(
            SubscriptionNeeds(
                subscription,
                tuple(s.product for s in account.subscriptions if not s.ended),
                books,
                account.currency,
                snapshot.today,
                preview,
                account.policies,
                self._requests.why_not(BILLING),
            ),
            self._window,
        )
        dialog.add_requested.connect(
            lambda wanted: self._requests.run(
                Step(
                    self.tr("add the subscription {product}"),
                    self.tr("Subscription {product} added"),
                ).about(product=wanted.product),
                lambda workspace: workspace.billing.add(wanted),
                dialog,
            )
        )
        dialog.edit_requested.connect(
            lambda wanted: self._requests.run(
                Step(
                    self.tr("correct the contract of {product}"),
                    self.tr("Contract of {product} corrected"),
                ).about(product=wanted.product),
                lambda workspace: workspace.billing.edit(
                    wanted.product, wanted, before=subscription
                ),
                dialog,
            )
        )
        dialog.open()

    @Slot(str)
    def delete(self, product: str) -> None:
        """Remove a subscription that nobody uses from the account."""
        question = Confirmation(
            title=self.tr("Remove subscription"),
            text=self.tr("Remove {product} from the account?").format(product=product),
            more=self.tr("Its history is kept, and this can be undone."),
            verb=self.tr("Remove subscription"),
        )
        ask(
            self._window,
            question,
            lambda: self._requests.run(
                Step(
                    self.tr("remove the subscription {product}"),
                    self.tr("Subscription {product} removed"),
                ).about(product=product),
                lambda workspace: workspace.billing.remove(product),
            ),
        )

    # -- tiers and renewal ---------------------------------------------------------------------

    @Slot(str)
    def change_tier(self, product: str) -> None:
        """A higher tier at once, a lower one at the renewal (D8)."""
        if self._checkout.vendor.tier_refused_before(product):
            return
        _, snapshot = self._requests.opened()
        subscription = snapshot.account.subscription(product)

        def look(workspace: "Workspace") -> "tuple[Sequence[tuple[str, Rates]], int]":
            offered = tier_offers(subscription, workspace.billing.price_books(), snapshot.today)
            for number, (tier, rates) in enumerate(offered):
                if isinstance(workspace.billing.quote_tier(product, tier, rates), Done):
                    return offered, number
            return offered, 0

        self._planning.ask(look, lambda found: self._open_tiers(subscription, found[0], found[1]))

    def _open_tiers(
        self, subscription: Subscription, offered: Sequence[tuple[str, Rates]], first: int
    ) -> None:
        from seatdesk.ui.billing.tier_dialog import TierDialog, TierNeeds  # noqa: PLC0415

        product = subscription.product

        def quote(workspace: "Workspace", wanted: "tuple[str, Rates]") -> "Outcome[Quote]":
            outcome = workspace.billing.quote_tier(product, *wanted)
            return Done(outcome.value[0]) if isinstance(outcome, Done) else outcome

        dialog = TierDialog(
            TierNeeds(
                subscription,
                offered,
                self._planning.asks(quote),
                self._planning.why_not(BILLING),
                first,
            ),
            self._window,
        )
        dialog.tier_requested.connect(
            lambda tier, rates, note: self._planning.run(
                self._tier_step(product, tier, dialog.quote),
                lambda workspace: workspace.billing.change_tier(product, tier, rates, note=note),
                dialog,
            )
        )
        self._planning.open_soon(dialog)

    def _tier_step(self, product: str, tier: str, quote: "Quote | None") -> Step:
        """A change of tier in words: at once, with what it costs, or from the renewal on."""
        done, on, amount = self.tr("{product} changed to {tier}"), "", ""
        charge = quote.first_charge if quote is not None and not quote.waits else None
        if quote is not None and quote.waits:
            done, on = self.tr("{product} changes to {tier} on {day}"), day(quote.effective)
        elif charge is not None:
            done, on = self.tr("{product} changed to {tier}, {amount} on {day}"), day(charge.on)
            amount = money(charge.figure.amount, charge.figure.currency)
        return Step(self.tr("change {product} to {tier}"), done).about(
            product=product, tier=tier, day=on, amount=amount
        )

    @Slot(str)
    def cancel_tier(self, product: str) -> None:
        """The tier that was agreed for the renewal is off."""
        self._planning.run(
            Step(
                self.tr("cancel the tier change of {product}"),
                self.tr("Tier change of {product} cancelled"),
            ).about(product=product),
            lambda workspace: workspace.billing.cancel_tier(product),
        )

    @Slot(str, bool)
    def auto_renew(self, product: str, on: bool) -> None:  # noqa: FBT001 - a slot
        """Renew at the end of the term, or end there (D10)."""
        step = Step(
            self.tr("switch off auto-renewal of {product}"),
            self.tr("Auto-renewal of {product} switched off"),
        )
        if on:
            step = Step(
                self.tr("switch on auto-renewal of {product}"),
                self.tr("Auto-renewal of {product} switched on"),
            )

        def switch(workspace: "Workspace") -> Outcome[object]:
            return workspace.billing.auto_renew(product, on=on)

        self._planning.run(step.about(product=product), switch)

    @Slot(str)
    def compare_conventions(self, product: str) -> None:
        """Shows which convention gives the vendor's figure."""
        from seatdesk.ui.billing.conventions_dialog import (  # noqa: PLC0415 - when it is opened
            ConventionsDialog,
            ConventionsNeeds,
        )

        _, snapshot = self._requests.opened()
        ConventionsDialog(ConventionsNeeds(snapshot.account, product), self._window).open()
