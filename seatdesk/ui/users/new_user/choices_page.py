"""The page of choices for new users: a tab per product, then the other permissions."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.account.subscription_checks import why_not_sold_here
from seatdesk.domain.refusals import Code, refuse
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.number_format import day
from seatdesk.ui.text.plain_text import literal, plain_tip
from seatdesk.ui.text.terms import Term
from seatdesk.ui.text.wording import sentence
from seatdesk.ui.widgets.card import Card
from seatdesk.ui.widgets.marks.term_mark import explain_term
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.notice import Notice
from seatdesk.ui.widgets.page_tabs import WholeTabs


class ProductTab(QWidget):
    """A tab for the access to one product, and its paid seat once access is on."""

    changed = Signal()

    def __init__(self, subscription: Subscription, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._subscription = subscription
        self._barred = ""
        product, tier = subscription.product, subscription.tier
        self.access = QCheckBox(literal(self.tr("{product} access").format(product=product)), self)
        self.seat = QCheckBox(
            literal(self.tr("{product} {tier} seat").format(product=product, tier=tier)), self
        )
        self.pool = MutedLabel(self._pool_text(), self)
        explain_term(self.pool, Term.SEAT)
        layout = QVBoxLayout(self)
        line = self.fontMetrics().height()
        layout.setContentsMargins(line, line, line, line)
        layout.setSpacing(line // 2)
        layout.addWidget(self.access)
        layout.addWidget(self.seat)
        layout.addWidget(self.pool)
        layout.addStretch()
        self.access.toggled.connect(self._follow)
        self.seat.toggled.connect(self.changed)
        self._follow()

    @property
    def product(self) -> str:
        """The product of the tab."""
        return self._subscription.product

    def disable_seat(self, reason: str) -> None:
        """Disable the paid seat with a reason; empty: enable it (P3)."""
        self._barred = reason
        self._follow()

    @Slot()
    def _follow(self) -> None:
        reason = self._reason()
        self.seat.setEnabled(not reason)
        self.seat.setToolTip(plain_tip(reason))
        self.seat.setAccessibleDescription(reason)
        if reason:
            self.seat.setChecked(False)
        self.pool.setText(reason or self._pool_text())
        self.changed.emit()

    def _reason(self) -> str:
        if self._subscription.ended:
            return sentence(refuse(Code.ENDED, product=self.product))
        if not self._subscription.auto_renew:
            renewal = self._subscription.renewal
            return sentence(refuse(Code.ENDING, product=self.product, renewal=renewal))
        if self._barred:
            return self._barred
        return "" if self.access.isChecked() else self.tr("Switch access on to assign a paid seat.")

    def _pool_text(self) -> str:
        pool = self._subscription.pool
        if pool.unassigned > 0:
            return self.tr("%n seat(s) unassigned: using one costs nothing.", "", pool.unassigned)
        if refusal := why_not_sold_here(self._subscription):
            none = self.tr("No seat is unassigned.")
            return f"{none} {sentence(refusal)}"
        renewal = day(self._subscription.renewal)
        return self.tr(
            "No seat is unassigned: a seat will be bought at checkout, until {renewal}."
        ).format(renewal=renewal)


class ChoicesPage(QWidget):
    """The page of tabs and permissions, the same for every new user."""

    changed = Signal()
    manage_seats_requested = Signal()

    def __init__(
        self,
        subscriptions: Sequence[Subscription],
        why_no_super_admin: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.tabs = WholeTabs(self)
        self.tabs.setAccessibleName(self.tr("Products"))
        self.products = [ProductTab(s, self) for s in subscriptions]
        for tab in self.products:
            self.tabs.addTab(tab, literal(tab.product))
            tab.changed.connect(self.changed)
        self.super_admin = QCheckBox(self.tr("Super Admin"), self)
        self.add_edit_users = QCheckBox(literal(self.tr("Add & edit users")), self)
        self.modify_billing = QCheckBox(self.tr("Modify billing"), self)
        self.super_admin.setEnabled(not why_no_super_admin)
        self.super_admin.setToolTip(plain_tip(why_no_super_admin))
        self.super_admin.setAccessibleDescription(why_no_super_admin)
        self.why_no_super_admin = MutedLabel(why_no_super_admin, self)
        self.why_no_super_admin.setVisible(bool(why_no_super_admin))
        self.later = Notice(Severity.INFO, parent=self)
        self.open_seats = self.later.offer(
            self.tr("Open Seats afterwards"), self.manage_seats_requested.emit
        )
        self.open_seats.setCheckable(True)
        self._lay_out()
        self.super_admin.toggled.connect(self._follow)
        self._follow()

    @property
    def access(self) -> tuple[str, ...]:
        """The products whose access is on."""
        return tuple(tab.product for tab in self.products if tab.access.isChecked())

    @property
    def seats(self) -> tuple[str, ...]:
        """The products whose paid seat is on."""
        return tuple(tab.product for tab in self.products if tab.seat.isChecked())

    @Slot()
    def _follow(self) -> None:
        """Follow Super Admin: no paid seat here, and both permissions anyway (P3)."""
        chief = self.super_admin.isChecked()
        reason = (
            self.tr("A Super Admin gets no paid seat while being created. Assign it afterwards.")
            if chief
            else ""
        )
        for tab in self.products:
            tab.disable_seat(reason)
        self.later.show_message(reason)
        has_both = self.tr("A Super Admin has this permission.") if chief else ""
        for box in (self.add_edit_users, self.modify_billing):
            box.setEnabled(not chief)
            box.setToolTip(plain_tip(has_both))
            box.setAccessibleDescription(has_both)
        self.changed.emit()

    def _lay_out(self) -> None:
        line = self.fontMetrics().height()
        card = Card(self.tr("Other permissions"), self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 0, 0, 0)
        for widget in (
            self.super_admin,
            self.why_no_super_admin,
            self.add_edit_users,
            self.modify_billing,
        ):
            inside.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(line * 2 // 3)
        layout.addWidget(self.tabs)
        layout.addWidget(card)
        layout.addWidget(self.later)
        layout.addStretch()
