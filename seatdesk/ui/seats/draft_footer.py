"""The footer of the Seats page: assigned seats as the draft has them, and Save or Checkout…."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from seatdesk.controllers.read_models import PoolRow
from seatdesk.domain.seat_draft import BuyFirst, Save, SaveDecision, SeatDraft, decide_save
from seatdesk.override import override
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity, tone
from seatdesk.ui.text.plain_text import PlainLabel, plain_tip
from seatdesk.ui.widgets.flow_layout import Flow
from seatdesk.ui.widgets.muted_label import TonedLabel
from seatdesk.ui.widgets.notice import Notice


def _decide(pools: Sequence[PoolRow], balance: Mapping[str, int]) -> SaveDecision:
    from seatdesk.domain.account.account import SeatPool  # noqa: PLC0415 - not before there is a draft

    known = {p.product: SeatPool(p.included, p.additional, p.assigned) for p in pools}
    return decide_save(known, balance)


def _usual(palette: QPalette) -> QColor:
    return palette.color(QPalette.ColorRole.WindowText)


def _alarming(palette: QPalette) -> QColor:
    return tone(palette, Severity.REFUSAL)


class PoolLabel(TonedLabel):
    """The label of one subscription: `Sales Hub: 24 of 25 assigned (+2)`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent, _usual)
        self.setWordWrap(False)
        self.setFont(theme.tabular(self.font()))

    def show_pool(self, pool: PoolRow, moved: int, short: int) -> None:
        """Write the count; a shortage is shown by colour, sign and word."""
        text = self.tr("{product}: {assigned} of {owned} assigned").format(
            product=pool.product, assigned=pool.assigned + moved, owned=pool.owned
        )
        if moved:
            text += f" (+{moved})" if moved > 0 else f" (\N{MINUS SIGN}{-moved})"
        self.setAccessibleName(text)
        self.setText(f"\N{WARNING SIGN} {text}" if short else text)
        self.set_colour(_alarming if short else _usual)
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold if moved else QFont.Weight.Normal)
        self.setFont(font)


class DraftFooter(QFrame):
    """Save when every pool has room, else Checkout… with the seats that are short (S2, S3)."""

    save_requested = Signal()
    checkout_requested = Signal(object)
    """Seats short, per product."""
    discard_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.decision: SaveDecision | None = None
        self.labels: dict[str, PoolLabel] = {}
        self.hint = PlainLabel(parent=self)
        self.warning = Notice(Severity.WARNING, parent=self)
        self.discard = QPushButton(self.tr("Discard"), self)
        self.save = QPushButton(self.tr("Save"), self)
        self.save.setDefault(True)
        self.save.clicked.connect(self._go)
        self.discard.clicked.connect(self.discard_requested)
        self._why_not = ""
        self._busy = False
        self._dirty = False
        self._flow = Flow(self)
        self._lay_out()

    def show_draft(
        self, pools: Sequence[PoolRow], draft: SeatDraft, cancels: Iterable[tuple[str, int]]
    ) -> None:
        """Show counts, differences and what saving would do. `cancels`: pending requests (D5)."""
        balance = {pool.product: draft.balance(pool.product) for pool in pools}
        self.decision = _decide(pools, balance) if draft.dirty else Save()
        short = self.decision.shortfall if isinstance(self.decision, BuyFirst) else {}
        self._fit_labels([pool.product for pool in pools])
        for pool in pools:
            self.labels[pool.product].show_pool(
                pool, balance[pool.product], short.get(pool.product, 0)
            )
        self._dirty = draft.dirty
        self.save.setText(self.tr("Checkout…") if short else self.tr("Save"))
        self.hint.setText(self._hint(draft, short))
        self.warning.show_message(self._cancelling(cancels))
        self._enable()

    def set_missing_permission(self, why_not: str) -> None:
        """Enable saving, or name the permission that is missing (P1)."""
        self._why_not = why_not
        self._enable()

    def wait(self, *, busy: bool) -> None:
        """Disable the buttons while the draft is being stored."""
        self._busy = busy
        self._enable()

    def trigger(self) -> None:
        """Save or check out, as the button would (Ctrl+S)."""
        if self.save.isEnabled():
            self.save.click()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(theme.hairline(self.palette()))
        painter.drawLine(0, 0, self.width(), 0)

    def _go(self) -> None:
        if isinstance(self.decision, BuyFirst):
            self.checkout_requested.emit(dict(self.decision.shortfall))
        else:
            self.save_requested.emit()

    def _enable(self) -> None:
        self.discard.setEnabled(self._dirty and not self._busy)
        self.save.setEnabled(self._dirty and not self._busy and not self._why_not)
        clean = "" if self._dirty else self.tr("No seat box is changed.")
        for button, reason in ((self.save, self._why_not or clean), (self.discard, clean)):
            button.setToolTip(plain_tip(reason))
            button.setAccessibleDescription(reason)

    def _hint(self, draft: SeatDraft, short: Mapping[str, int]) -> str:
        if short:
            each = (
                self.tr("{product}: %n seat(s) short", "", seats).format(product=product)
                for product, seats in short.items()
            )
            return " · ".join(each)
        if draft.dirty:
            return self.tr("%n change(s) not saved", "", len(draft))
        return ""

    def _cancelling(self, cancels: Iterable[tuple[str, int]]) -> str:
        found = tuple(cancels)
        if not found:
            return ""
        from seatdesk.ui.text.requests.cancelled_requests import CancelledRequests  # noqa: PLC0415 - seldom

        words = CancelledRequests()
        return " ".join(words.warning(product, seats) for product, seats in found)

    def _fit_labels(self, products: Sequence[str]) -> None:
        for product in [p for p in self.labels if p not in products]:
            gone = self.labels.pop(product)
            self._flow.take(gone)
            gone.deleteLater()
        for product in products:
            if product not in self.labels:
                self.labels[product] = PoolLabel(self)
                self._flow.take(self.hint)  # which stays behind them
                self._flow.add(self.labels[product])
                self._flow.add(self.hint)

    def _lay_out(self) -> None:
        unit = theme.step(self)
        row = QHBoxLayout()
        row.setSpacing(3 * unit)
        row.addWidget(self._flow, 1)
        self._flow.add(self.hint)
        row.addWidget(self.discard)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(self.warning)
        column.addLayout(row)
