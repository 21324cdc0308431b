"""A grid of cards side by side, in fewer columns where the window is narrow."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from seatdesk.override import override


class CardGrid(QWidget):
    """A grid with as many columns as have room; never narrower than its widest card."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._cards: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(self.fontMetrics().height() // 2)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setSizePolicy(policy)

    @property
    def columns(self) -> int:
        """The number of cards that stand side by side now."""
        return self._columns

    def add(self, card: QWidget) -> None:
        """Add a card at the end."""
        self._cards.append(card)
        self._arrange(len(self._cards))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._widest(), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _widest(self) -> int:
        return max((card.minimumSizeHint().width() for card in self._cards), default=0)

    def _fit(self) -> None:
        gap, widest, cards = self._grid.horizontalSpacing(), self._widest(), len(self._cards)
        together = sum(card.minimumSizeHint().width() + gap for card in self._cards) - gap
        if together <= self.width():
            self._arrange(cards)
        elif widest:
            room = (self.width() + gap) // (widest + gap)
            self._arrange(min(max(room, 1), cards))

    def _arrange(self, columns: int) -> None:
        """Place the cards in columns of one width; a last card alone takes the rest of its row."""
        if columns == self._columns and self._grid.count() == len(self._cards):
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        last = len(self._cards) - 1
        for number, card in enumerate(self._cards):
            row, column = divmod(number, columns)
            span = columns - column if number == last else 1
            self._grid.addWidget(card, row, column, 1, span)
        self.updateGeometry()
