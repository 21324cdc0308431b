"""The summary of a subscription in two lines, which are all of it until it is expanded."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from seatdesk.domain.account.account import Subscription
from seatdesk.domain.forecast.overview import Overview
from seatdesk.override import override
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.deadline_words import deadline_words, is_pressing
from seatdesk.ui.text.plain_text import PlainLabel, plain_tip
from seatdesk.ui.text.wording import per_period_text, pool_text
from seatdesk.ui.widgets.amounts.amount_link import AmountLink
from seatdesk.ui.widgets.card_grid import CardGrid
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.notice import Notice
from seatdesk.ui.window.overview.pool_bar import PoolBar, PoolState

_COUNTED, _PERIOD, _PRICE = 20, 14, 13
"""Letters of the usual texts."""


class SubscriptionSummary(QWidget):
    """Name, seats and price; the last day to act and the two things done most."""

    expanded = Signal(bool)
    """A person opens or closes the rest."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.arrow = QToolButton(self)
        self.arrow.setAutoRaise(True)
        self.arrow.setCheckable(True)
        self.name = PlainLabel(parent=self)
        self.name.setFont(theme.scaled(self.font(), 1.1, bold=True))
        self.name.setWordWrap(True)
        self.bar = PoolBar(self)
        self.pool = PlainLabel(parent=self)
        self.pool.setFont(theme.tabular(theme.scaled(self.font(), 1.0, bold=True)))
        self.period = MutedLabel(parent=self)
        self.period.setWordWrap(False)
        self.price = AmountLink(parent=self)
        self.price.setFont(theme.tabular(theme.scaled(self.font(), 1.0, bold=True)))
        self.deadline = Notice(Severity.INFO, parent=self, plain=True)
        self.deadline.label.setWordWrap(False)
        self.checkout = QPushButton(self.tr("Checkout…"), self)
        self.remove = QPushButton(self.tr("Remove…"), self)
        self._lay_out()
        self.arrow.toggled.connect(self._turn)
        self.arrow.clicked.connect(self.expanded)
        self._turn()

    def show_state(self, subscription: Subscription, overview: Overview) -> None:
        """Show other data."""
        self.name.setText(f"{subscription.product} {subscription.tier}")
        leaving = overview.pending.seats if overview.pending else 0
        text = pool_text(overview.assigned, overview.owned)
        self.pool.setText(text)
        self.bar.show_pool(PoolState(overview.owned, overview.assigned, 0, leaving), text)
        period = per_period_text(subscription.billing)
        self.period.setText(period)
        self.price.set_title(period)
        self.price.show_amount(
            overview.period_amount if overview.priced else None,
            overview.currency,
            lambda: overview.period.derivation,
        )
        self._line_up()
        severity = Severity.WARNING if is_pressing(overview) else Severity.INFO
        self.deadline.show_message(deadline_words(overview), severity)
        self._turn()

    def _line_up(self) -> None:
        """Give usual texts as much room as in other rows, and longer ones what they need."""
        letter = self.fontMetrics().averageCharWidth()
        for part, letters in ((self.pool, _COUNTED), (self.period, _PERIOD), (self.price, _PRICE)):
            part.setMinimumWidth(max(letter * letters, part.sizeHint().width()))

    def expand(self, *, shown: bool) -> None:
        """Turn the arrow: the rest is shown, or not."""
        self.arrow.setChecked(shown)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click beside what can be clicked opens and closes the rest, as one on the arrow."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.arrow.click()
        super().mouseReleaseEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._turn()

    @Slot()
    def _turn(self) -> None:
        """Point the arrow where the rest is, and say what it does."""
        shown, arrows = self.arrow.isChecked(), Qt.ArrowType
        aside = arrows.LeftArrow if self.isRightToLeft() else arrows.RightArrow
        self.arrow.setArrowType(arrows.DownArrow if shown else aside)
        text = (
            self.tr("Hide the details of {product}")
            if shown
            else self.tr("Show the details of {product}")
        )
        text = text.format(product=self.name.text())
        self.arrow.setToolTip(plain_tip(text))
        self.arrow.setAccessibleName(text)

    def _lay_out(self) -> None:
        line = self.fontMetrics().height()
        name = QWidget(self)
        titled = QHBoxLayout(name)
        titled.setContentsMargins(0, 0, 0, 0)
        titled.setSpacing(line // 3)
        titled.addWidget(self.arrow)
        titled.addWidget(self.name, 1)
        seats = QWidget(self)
        counted = QHBoxLayout(seats)
        counted.setContentsMargins(0, 0, 0, 0)
        counted.setSpacing(line // 2)
        counted.addWidget(self.bar, 1)
        counted.addWidget(self.pool)
        counted.addWidget(self.period)
        counted.addWidget(self.price)
        self.bar.setMinimumWidth(line * 6)
        for part in (self.pool, self.period, self.price):
            part.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        buttons = QWidget(self)
        beside = QHBoxLayout(buttons)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(line // 2)
        beside.addStretch()
        beside.addWidget(self.checkout)
        beside.addWidget(self.remove)
        first, second = CardGrid(self), CardGrid(self)
        for grid, parts in ((first, (name, seats)), (second, (self.deadline, buttons))):
            for each in parts:
                grid.add(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(line // 3)
        column.addWidget(first)
        column.addWidget(second)
