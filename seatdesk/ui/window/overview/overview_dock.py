"""The right dock: what every subscription has, costs and will become."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from seatdesk.controllers.read_models import PoolRow
from seatdesk.ui.style import theme
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.widgets.muted_label import MutedLabel

if TYPE_CHECKING:
    from seatdesk.domain.forecast.overview import Overview
    from seatdesk.domain.seat_draft import SeatDraft
    from seatdesk.ui.widgets.notice import Notice
    from seatdesk.ui.window.overview.savings_card import SavingsCard
    from seatdesk.ui.window.overview.subscription_card import SubscriptionCard


WIDE = 53
"""Letters in a line: room for amounts of five digits, so that the table keeps its width when the
cards appear; larger amounts widen it then. Wider from the start would cut the names of users."""


class BillingOverview(QDockWidget):
    """A group per subscription; always the numbers of the account."""

    checkout_requested = Signal(str)
    remove_requested = Signal(str)
    cancel_requested = Signal(str)
    needs_changed = Signal()
    """It needs more width than before."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Billing overview"))
        self.setObjectName("billing-overview")
        self.setAllowedAreas(
            Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
        )
        self.cards: dict[str, SubscriptionCard] = {}
        self._pools: tuple[PoolRow, ...] = ()
        self._urgency: dict[str, tuple[int, date]] = {}
        """The places of the cards, once it is known until when to act."""
        self._groups: _Groups | None = None
        """Made after the first paint, which shows their room."""
        room = QWidget(self)
        room.setMinimumWidth(self.fontMetrics().averageCharWidth() * WIDE)
        self.setWidget(room)
        self.setTitleBarWidget(self._make_title())

    def show_pools(
        self, pools: Sequence[PoolRow], draft: "SeatDraft", today: date, scenario: str = ""
    ) -> None:
        """Seats as they stand and as the draft makes them; of the account, or of a scenario."""
        self._pools = tuple(pools)
        groups = self._furnish()
        groups.as_of.setText(self._as_of(today, scenario=bool(scenario), draft=draft.dirty))
        groups.mark(self.tr("Scenario {name}").format(name=scenario) if scenario else "")
        groups.empty.setVisible(not pools)
        groups.savings.setVisible(bool(pools))
        self._fit_cards(groups)
        for pool in pools:
            self.cards[pool.product].show_pool(
                pool.tier,
                (pool.included, pool.additional, pool.assigned),
                draft=draft.balance(pool.product),
                leaving=pool.removal_seats or 0,
            )
        groups.fit_width()

    def _as_of(self, today: date, *, scenario: bool, draft: bool) -> str:
        from seatdesk.ui.text.number_format import day  # noqa: PLC0415 - after the first paint

        words = self.tr("Account as of {day}, without tax")
        if scenario and draft:
            words = self.tr("The scenario with the changes not saved, {day}; amounts without tax")
        elif scenario:
            words = self.tr("As the scenario leaves it on {day}; amounts without tax")
        elif draft:
            words = self.tr("With the changes not saved, as of {day}; amounts without tax")
        return words.format(day=day(today))

    def _furnish(self) -> "_Groups":
        if self._groups is None:
            words = self.tr(
                "No subscription yet. Add one on the Billing page to see seats and costs."
            )
            room, self._groups = self.widget(), _Groups(words, self)
            self._groups.setMinimumWidth(room.minimumWidth())
            self._groups.widened.connect(self.needs_changed)
            self.setWidget(self._groups)
            room.deleteLater()
        return self._groups

    def show_overview(self, rows: "Sequence[Overview]") -> None:
        """Costs and dates, once they are computed; what is urgent comes first."""
        self.rank(rows)
        for row in rows:
            if card := self.cards.get(row.product):
                card.show_overview(row)
        if self._groups is not None:
            self._fit_cards(self._groups)
            self._groups.fit_width()

    def rank(self, rows: "Sequence[Overview]") -> None:
        """Take over how urgent they are: the cards stand in that order from the next time on."""
        self._urgency |= {row.product: row.urgency for row in rows}

    @property
    def savings(self) -> "SavingsCard":
        """The card above all others."""
        return self._furnish().savings

    def allow(self, why_not: str, why_not_cancel: str) -> None:
        """P1: what is missing to buy, and to schedule; empty: nothing."""
        for card in self.cards.values():
            card.allow(why_not, why_not_cancel)

    def redraw(self) -> None:
        """Draw the icon, at first and whenever the colours are others."""
        self._close.setIcon(theme.icon("close", theme.Role.WindowText))

    def _make_title(self) -> QWidget:
        """The name of the dock, aligned with what is in it."""
        unit, bar = theme.step(self), QWidget(self)
        name = PlainLabel(self.windowTitle(), bar)
        name.setFont(theme.scaled(self.font(), 1.1, bold=True))
        self._close = close = QToolButton(bar)
        close.clicked.connect(self.toggleViewAction().trigger)
        close.setIcon(theme.blank())
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Hide the billing overview"))
        close.setAccessibleName(self.tr("Hide the billing overview"))
        close.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        row = QHBoxLayout(bar)
        row.setContentsMargins(2 * unit, 2 * unit, 2 * unit, 0)
        row.addWidget(name)
        row.addStretch()
        row.addWidget(close)
        return bar

    def _fit_cards(self, groups: "_Groups") -> None:
        order = sorted(self._pools, key=self._place_of)  # the sort is stable: else as they come
        wanted = [pool.product for pool in order]
        for product in [p for p in self.cards if p not in wanted]:
            gone = self.cards.pop(product)
            gone.hide()
            gone.deleteLater()
        for product in wanted:
            if product not in self.cards:
                self.cards[product] = self._make_card(product)
        if list(self.cards) != wanted or groups.cards.count() != len(wanted):
            self.cards = {product: self.cards[product] for product in wanted}
            groups.put_in_order(self.cards.values())
            for number, card in enumerate(self.cards.values()):
                card.explain_pool(shown=number == 0)  # once is enough

    def _place_of(self, pool: PoolRow) -> tuple[int, date]:
        """The urgency of a card; by its renewal while nothing else is known."""
        return self._urgency.get(pool.product, (0, pool.renewal))

    def _make_card(self, product: str) -> "SubscriptionCard":
        from seatdesk.ui.window.overview.subscription_card import (  # noqa: PLC0415 - after the first paint
            SubscriptionCard,
        )

        card = SubscriptionCard(product, self)
        card.checkout_requested.connect(self.checkout_requested)
        card.remove_requested.connect(self.remove_requested)
        card.cancel_requested.connect(self.cancel_requested)
        return card


class _Groups(QScrollArea):
    """The cards, one below the other, under the day that they are of."""

    widened = Signal()

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._inside = inside = QWidget(self)
        self.as_of = MutedLabel("", inside)
        self.empty = PlainLabel(words, inside)
        self.empty.setWordWrap(True)
        unit = theme.step(self)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(2 * unit, 2 * unit, 3 * unit, 2 * unit)
        self.column.setSpacing(3 * unit)
        from seatdesk.ui.window.overview.savings_card import SavingsCard  # noqa: PLC0415 - after the first paint

        self.savings = SavingsCard(inside)
        self.cards = QVBoxLayout()
        self.cards.setSpacing(3 * unit)
        self.column.addWidget(self.as_of)
        self.column.addWidget(self.empty)
        self.column.addWidget(self.savings)
        self.column.addLayout(self.cards)
        self.column.addStretch(1)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        self._scenario: Notice | None = None

    def put_in_order(self, cards: "Iterable[SubscriptionCard]") -> None:
        """Show the cards one below the other, and Tab through them in that order."""
        for card in cards:
            self.cards.removeWidget(card)
            self.cards.addWidget(card)
            card.raise_()

    def mark(self, text: str) -> None:
        """Name the scenario that the cards show; empty: they show the account."""
        if self._scenario is None and text:
            from seatdesk.ui.widgets.notice import Notice  # noqa: PLC0415 - rarely

            self._scenario = Notice(parent=self._inside)
            self.column.insertWidget(0, self._scenario)
        if self._scenario is not None:
            self._scenario.show_message(text)

    def fit_width(self) -> None:
        """As wide as the widest card: amounts are never cut off."""
        self.column.activate()
        bar = self.verticalScrollBar().sizeHint().width()
        least = self._inside.minimumSizeHint().width() + bar
        if least > self.minimumWidth():
            self.setMinimumWidth(least)
            self.widened.emit()
