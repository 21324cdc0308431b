"""A subscription on the Billing page: its summary, what is pending, and the rest on demand."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.subscription_checks import why_not_sold_here
from seatdesk.domain.charges.figure import Figure
from seatdesk.domain.charges.invoice import Invoice
from seatdesk.domain.forecast.overview import Overview
from seatdesk.domain.forecast.renewal_prices import RenewalDifference
from seatdesk.domain.money.derivation import Derivation
from seatdesk.ui.billing.subscriptions.renewal_agreements import RenewalAgreements
from seatdesk.ui.billing.subscriptions.subscription_summary import SubscriptionSummary
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.number_format import day, no_price, number, signed_money
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.requests.pending_requests import PendingRequests
from seatdesk.ui.text.terms import Term
from seatdesk.ui.text.wording import (
    months_text,
    name_of,
    per_period_text,
    renewal_text,
    sentence,
)
from seatdesk.ui.widgets.card import Card
from seatdesk.ui.widgets.card_grid import CardGrid
from seatdesk.ui.widgets.fact_card import FactCard
from seatdesk.ui.widgets.flow_layout import Flow
from seatdesk.ui.widgets.notice import Notice
from seatdesk.ui.widgets.removal_notice import RemovalNotice


@dataclass(frozen=True, slots=True)
class RowState:
    """The data of one row. `missing_permission`: empty when it may be changed."""

    subscription: Subscription
    overview: Overview
    today: date
    missing_permission: str = ""
    renewal: RenewalDifference | None = None
    """The renewal keeps its price while the price book has another."""


class SubscriptionGroup(Card):
    """A group named after product and tier; what is pending is seen without opening it."""

    expanded = Signal(str, bool)
    """A person opened or closed the details."""

    checkout_requested = Signal(str)
    remove_requested = Signal(str)
    cancel_removal_requested = Signal(str)
    tier_requested = Signal(str)
    cancel_tier_requested = Signal(str)
    edit_requested = Signal(str)
    auto_renew_requested = Signal(str, bool)
    conventions_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, product: str, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self._product = product
        self._renews = True
        self.summary = SubscriptionSummary(self)
        self.checkout, self.remove = self.summary.checkout, self.summary.remove
        self.details = QWidget(self)
        self.removal = RemovalNotice(self, editable=True)
        self.cancel_removal = self.removal.cancel
        self.price = Notice(Severity.WARNING, parent=self)
        self.tier_plan = Notice(Severity.INFO, parent=self)
        self.cancel_tier = self.tier_plan.offer(self.tr("Cancel tier change"), self._cancel_tier)
        self.agreed = RenewalAgreements(product, self)
        self.terms = FactCard(self.tr("Contract"), self, wraps=True)
        self.seats = FactCard(self.tr("Seats, costs without tax"), self)
        self.costs = FactCard(self.tr("Costs, without tax"), self)
        self.tier = QPushButton(self.tr("Change tier…"), self)
        self.edit = QPushButton(self.tr("Edit contract…"), self)
        self.renew = QPushButton(self)
        self.conventions = QPushButton(self.tr("Why does the vendor's figure differ?"), self)
        self.delete = QPushButton(self.tr("Remove subscription…"), self)
        self._lay_out()
        self._connect()
        self.expand(shown=False)

    def expand(self, *, shown: bool) -> None:
        """Show the details, or only the summary."""
        self.summary.expand(shown=shown)
        self.details.setVisible(shown)

    def show_state(self, state: RowState) -> None:
        """Show other data."""
        subscription, overview = state.subscription, state.overview
        self.setAccessibleName(f"{subscription.product} {subscription.tier}")
        self.summary.show_state(subscription, overview)
        self._show_pending(overview)
        self.price.show_message("" if state.renewal is None else renewal_text(state.renewal))
        self._show_terms(subscription)
        self._show_seats(overview)
        self._show_costs(subscription, overview)
        self._show_other_price(state.renewal)
        self._allow(state)

    def _show_pending(self, overview: Overview) -> None:
        plan, words, renews = overview.tier_plan, PendingRequests(), overview.auto_renew
        self.removal.show_removal(overview.pending, renews=renews)
        self.tier_plan.show_message("" if plan is None else words.tier(plan, renews=renews))
        self.agreed.show_overview(overview)

    def _show_terms(self, subscription: Subscription) -> None:
        box, term = self.terms, subscription.term
        length = months_text(subscription.term_months)
        span = f"{day(term.start)} – {day(term.end)} ({length})"  # noqa: RUF001 - a dash of dates
        box.show_fact(self.tr("Term"), span)
        renews = (
            day(term.end)
            if subscription.auto_renew
            else self.tr("ends {day}").format(day=day(term.end))
        )
        box.show_fact(self.tr("Renewal"), renews, strong=True)
        box.show_fact(self.tr("Notice"), self.tr("%n day(s)", "", subscription.notice_days))
        box.show_fact(self.tr("Billing"), name_of(subscription.billing))
        box.show_fact(self.tr("Commitment"), name_of(subscription.commitment))
        _, rates = term.tier_on(date.max)
        source = self.tr("the contract") if rates.source == "contract" else rates.source
        source = source if rates.priced else no_price()
        box.show_fact(self.tr("Price source"), source).setToolTip(plain_tip(source))

    def _show_seats(self, overview: Overview) -> None:
        box = self.seats
        box.show_fact(self.tr("Included"), number(overview.included))
        box.show_fact(self.tr("Additional"), number(overview.additional))
        box.explain_term(self.tr("Additional"), Term.ADDITIONAL)
        box.show_fact(self.tr("Assigned"), number(overview.assigned))
        box.show_fact(self.tr("Unassigned"), number(overview.unassigned), strong=True)
        box.show_amount(
            self.tr("Unassigned, to the renewal"),
            overview.unassigned_cost_to_renewal,
            overview.currency,
            lambda: overview.unassigned_to_renewal.derivation,
            priced=overview.priced,
        )
        box.show_amount(
            self.tr("Avoidable in a year"),
            overview.avoidable_per_year,
            overview.currency,
            lambda: overview.avoidable.derivation,
            priced=overview.priced,
        )
        box.explain_term(self.tr("Avoidable in a year"), Term.AVOIDABLE)

    def _show_costs(self, subscription: Subscription, overview: Overview) -> None:
        box, currency, invoice = self.costs, overview.currency, overview.next_invoice
        box.show_amount(
            per_period_text(subscription.billing),
            overview.period_amount,
            currency,
            lambda: overview.period.derivation,
            priced=overview.priced,
        )
        name = self.tr("Next invoice")
        if invoice is None:
            box.show_fact(name, self.tr("none"))
            box.show_fact(self.tr("Dated"), "")
        else:
            why = partial(_net, invoice)
            box.show_amount(name, invoice.net, currency, why, priced=invoice.priced)
            box.show_fact(self.tr("Dated"), day(invoice.date))
        for caption, figure in (
            (self.tr("This term"), overview.term),
            (self.tr("Next term"), overview.next_term),
        ):
            why = partial(_explained, figure)
            box.show_amount(caption, figure.amount, currency, why, priced=overview.priced)

    def _show_other_price(self, found: RenewalDifference | None) -> None:
        name = self.tr("Next term by the price book")
        if found is not None:
            self.costs.show_fact(name, signed_money(found.amount, found.currency))
            self.costs.explain(name, lambda: found.more.derivation, found.currency)
        else:
            self.costs.drop(name)

    def _allow(self, state: RowState) -> None:
        """Enable the buttons; one that cannot be used says why."""
        subscription, missing_permission = state.subscription, state.missing_permission
        self._renews = subscription.auto_renew
        self.renew.setText(
            self.tr("Auto-renewal off…") if self._renews else self.tr("Auto-renewal on")
        )
        over = self.tr("This subscription has ended.") if subscription.ended else ""
        vendor = why_not_sold_here(subscription)
        for button in (self.renew, self.edit):
            _enable(button, missing_permission or over)
        for button in (self.checkout, self.remove, self.tier, self.agreed.change_terms):
            _enable(button, missing_permission or over)
            if vendor is not None and not (missing_permission or over):
                button.setToolTip(plain_tip(sentence(vendor)))
        holders = (
            self.tr("%n user(s) still hold a seat.", "", subscription.assigned)
            if subscription.assigned
            else ""
        )
        _enable(self.delete, missing_permission or holders)
        self.removal.allow(missing_permission)
        _enable(self.cancel_tier, missing_permission)
        self.agreed.allow(missing_permission, over, renews=self._renews)

    @Slot(bool)
    def _follow(self, shown: bool) -> None:  # noqa: FBT001 - a slot
        self.details.setVisible(shown)
        self.expanded.emit(self._product, shown)

    def _connect(self) -> None:
        self.summary.expanded.connect(self._follow)
        self.removal.cancel_requested.connect(self._cancel_removal)
        self.removal.edit_requested.connect(self._remove)
        self.checkout.clicked.connect(self._checkout)
        self.remove.clicked.connect(self._remove)
        self.tier.clicked.connect(self._tier)
        self.edit.clicked.connect(self._edit)
        self.renew.clicked.connect(self._renew)
        self.conventions.clicked.connect(self._conventions)
        self.delete.clicked.connect(self._delete)

    @Slot()
    def _checkout(self) -> None:
        self.checkout_requested.emit(self._product)

    @Slot()
    def _remove(self) -> None:
        self.remove_requested.emit(self._product)

    @Slot()
    def _cancel_removal(self) -> None:
        self.cancel_removal_requested.emit(self._product)

    @Slot()
    def _tier(self) -> None:
        self.tier_requested.emit(self._product)

    @Slot()
    def _cancel_tier(self) -> None:
        self.cancel_tier_requested.emit(self._product)

    @Slot()
    def _edit(self) -> None:
        self.edit_requested.emit(self._product)

    @Slot()
    def _renew(self) -> None:
        self.auto_renew_requested.emit(self._product, not self._renews)

    @Slot()
    def _conventions(self) -> None:
        self.conventions_requested.emit(self._product)

    @Slot()
    def _delete(self) -> None:
        self.delete_requested.emit(self._product)

    def _lay_out(self) -> None:
        line = self.fontMetrics().height()
        facts = CardGrid(self.details)
        for box in (self.terms, self.seats, self.costs):
            facts.add(box)
        buttons = Flow(self.details)
        for button in (self.tier, self.agreed.change_terms, self.agreed.change_price):
            buttons.add(button)
        for button in (self.renew, self.edit):
            buttons.add(button)
        for button in (self.conventions, self.delete):
            buttons.add(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(line // 2)
        layout.addWidget(self.summary)
        layout.addWidget(self.removal)
        layout.addWidget(self.tier_plan)
        layout.addWidget(self.agreed)
        layout.addWidget(self.price)
        layout.addWidget(self.details)
        below = QVBoxLayout(self.details)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(line // 2)
        below.addWidget(facts)
        below.addWidget(buttons)


def _net(invoice: Invoice) -> Derivation:
    return invoice.net_derivation


def _explained(figure: Figure) -> Derivation:
    return figure.derivation


def _enable(button: QPushButton, reason: str) -> None:
    button.setEnabled(not reason)
    button.setToolTip(plain_tip(reason))
    button.setAccessibleDescription(reason)
