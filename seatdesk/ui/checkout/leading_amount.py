"""The leading amount of a dialog: large, one for each currency, with the words for it behind."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from seatdesk.ui.style import theme
from seatdesk.ui.widgets.amounts.amount_link import AmountLink, Because
from seatdesk.ui.widgets.fact_card import NOTHING
from seatdesk.ui.widgets.muted_label import MutedLabel

_LARGE = 1.7
Priced: TypeAlias = tuple[Decimal | None, str, Because]
"""An amount, its currency and its reason; None: there is no price."""


class LeadingAmount(QWidget):
    """The figure that is looked at first."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title
        self.amounts: list[AmountLink] = []
        self.words = MutedLabel(parent=self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(self.fontMetrics().height() // 2)
        self._row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignBaseline)
        self._make(1)
        self.blank()

    def show_amounts(self, amounts: Sequence[Priced], words: str) -> None:
        """Write the amount of each currency, and what it is."""
        self._make(len(amounts))
        for link, (amount, currency, because) in zip(self.amounts, amounts, strict=True):
            link.show_amount(amount, currency, because)
        self.words.setText(words)

    def blank(self) -> None:
        """Show no figure; its place is kept."""
        for link in self.amounts:
            link.setText(NOTHING)
            link.explain(None)

    def _make(self, count: int) -> None:
        """As many amounts as there are currencies."""
        while len(self.amounts) > count:
            gone = self.amounts.pop()
            gone.hide()
            gone.deleteLater()
        while len(self.amounts) < count:
            link = AmountLink(self._title, self)
            link.setFont(theme.tabular(theme.scaled(self.font(), _LARGE, bold=True)))
            self._row.insertWidget(len(self.amounts), link, 0, Qt.AlignmentFlag.AlignBaseline)
            self.amounts.append(link)
