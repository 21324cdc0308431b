"""The card of seats that are paid for already, to be used before any is bought (C2)."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from seatdesk.controllers.subscriptions.checkout import Reclaim, Reclaimable
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.style.status_icons import Sign
from seatdesk.ui.text.number_format import number
from seatdesk.ui.text.paid_already import certainty_text, reason_text
from seatdesk.ui.text.plain_text import PlainLabel, literal
from seatdesk.ui.text.terms import Term
from seatdesk.ui.widgets.card import Card
from seatdesk.ui.widgets.marks.term_mark import explain_term
from seatdesk.ui.widgets.muted_label import MutedLabel

_ROWS_SEEN = 5


class ReclaimCard(Card):
    """A card with a box per seat; ticking one lowers the number to buy to what is needed."""

    changed = Signal()

    def __init__(self, found: Reclaimable, short: Mapping[str, int], parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.setTitle(self.tr("Use what you already pay for"))
        self._short = short
        offers = found.named
        several = len({*short, *(offer.product for offer in offers)}) > 1
        self.boxes: list[tuple[QCheckBox, Reclaim]] = []
        inside = QWidget(self)
        self._grid = QGridLayout(inside)
        line = self.fontMetrics().height()
        self._grid.setContentsMargins(0, 0, line, 0)
        self._grid.setHorizontalSpacing(line // 2)
        self._grid.setVerticalSpacing(line // 3)
        self._grid.setColumnStretch(0, 1)
        for offer in offers:
            self._add(offer, inside, several=several)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scrolled(inside, len(offers)))
        self.more = MutedLabel(self._more_text(found), self)
        self.more.setVisible(bool(found.more))
        layout.addWidget(self.more)
        self.setAccessibleDescription(self.more.text())  # said before the first box, not only seen
        self._allow()
        self.setVisible(bool(offers))

    @property
    def accepted(self) -> tuple[Reclaim, ...]:
        """The seats that will be taken back."""
        return tuple(offer for box, offer in self.boxes if box.isChecked())

    def freed(self, product: str) -> int:
        """The number of seats of a product that are taken back."""
        return sum(offer.seats for offer in self.accepted if offer.product == product)

    def _add(self, offer: Reclaim, inside: QWidget, *, several: bool) -> None:
        text = self.tr("{name} — {reason}").format(name=offer.name, reason=reason_text(offer))
        if several:
            text = f"{offer.product}: {text}"
        box = QCheckBox(literal(text), inside)
        box.setAccessibleName(text)
        row = len(self.boxes)
        self._grid.addWidget(box, row, 0)
        self._grid.addWidget(
            Sign(Severity.DONE if offer.certain else Severity.INFO, inside), row, 1
        )
        certainty = MutedLabel(certainty_text(offer), inside)
        self._grid.addWidget(certainty, row, 2)
        if row == 0:
            explain_term(certainty, Term.CERTAIN)
        free = PlainLabel(self.tr("costs nothing"), inside)
        free.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(free, row, 3)
        self.boxes.append((box, offer))
        box.toggled.connect(self._follow)

    def _follow(self) -> None:
        self._allow()
        self.changed.emit()

    def _allow(self) -> None:
        """Enable boxes only while more seats are needed."""
        freed = Counter[str]()
        for offer in self.accepted:
            freed[offer.product] += offer.seats
        for box, offer in self.boxes:
            enough = freed[offer.product] >= self._short.get(offer.product, 0)
            box.setEnabled(box.isChecked() or not enough)
            box.setToolTip(
                "" if box.isEnabled() else self.tr("No more seats of this product are needed.")
            )

    def _more_text(self, found: Reclaimable) -> str:
        """A sentence about those who have no box; empty: all have one."""
        if not found.more:
            return ""
        text = self.tr("… and {n} more in Findings, of {total} that could be used.")
        return text.format(n=number(found.more), total=number(found.held))

    def _scrolled(self, inside: QWidget, rows: int) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        seen = min(rows, _ROWS_SEEN)
        height = self.fontMetrics().height() * 5 // 3
        scroll.setFixedHeight(max(height, seen * height))
        return scroll
