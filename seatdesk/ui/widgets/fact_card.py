"""A card of facts: a caption and a value a row; amounts are links to how they came about."""

from decimal import Decimal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from seatdesk.override import override
from seatdesk.ui.style.theme import tabular
from seatdesk.ui.text.terms import Term
from seatdesk.ui.widgets.amounts.amount_link import AmountLink, Because
from seatdesk.ui.widgets.card import Card
from seatdesk.ui.widgets.marks.term_mark import explain_term
from seatdesk.ui.widgets.muted_label import MutedLabel

_WRAPPED = 20
"""Characters that a value which may wrap has room for at least."""
NOTHING = "–"  # noqa: RUF001 - no minus
_BELOW = 999
"""A row that takes what height is left, so that the facts stay together."""


class FactCard(Card):
    """A card with a row per fact. Values are labels whose accessible name is the fact.

    `words`: the values are words, not figures, and stand at the left. `wraps`: they may take
    several lines where there is little room.
    """

    def __init__(
        self,
        title: str = "",
        parent: QWidget | None = None,
        *,
        words: bool = False,
        wraps: bool = False,
    ) -> None:
        super().__init__(title, parent)
        self._wraps = wraps
        self._side = Qt.AlignmentFlag.AlignLeft if words else Qt.AlignmentFlag.AlignRight
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(self.fontMetrics().height() // 2)
        self._grid.setVerticalSpacing(self.fontMetrics().height() // 8)
        self._grid.setColumnStretch(1 if words or wraps else 0, 1)
        self._grid.setRowStretch(_BELOW, 1)
        self._rows: dict[str, int] = {}
        self._captions: dict[str, QLabel] = {}
        self._values: dict[str, AmountLink] = {}

    @override
    def minimumSizeHint(self) -> QSize:
        """The room of the facts and of the title: its words are the program's own, and short."""
        return super().minimumSizeHint().expandedTo(QSize(self.title_width, 0))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_height()

    def _keep_height(self) -> None:
        """Keep the height that wrapped values need: not every layout around asks for it."""
        if self._wraps:
            self.setMinimumHeight(max(0, self.heightForWidth(self.width())))

    def show_fact(self, name: str, text: str, *, strong: bool = False) -> QLabel:
        """Write a value beside its fact; the row is made when it is first used."""
        value = self._value(name, strong=strong)
        value.setText(text)
        value.explain(None)
        self._keep_height()
        return value

    def show_amount(
        self,
        name: str,
        amount: Decimal,
        currency: str,
        because: Because | None = None,
        *,
        strong: bool = False,
        priced: bool = True,
    ) -> None:
        """Write an amount, a link where it is computed; or that there is no price."""
        value = self._value(name, strong=strong)
        value.show_amount(amount if priced else None, currency, because)
        self._keep_height()

    def show_change(
        self,
        name: str,
        amount: Decimal,
        currency: str,
        because: Because,
        *,
        strong: bool = False,
        priced: bool = True,
    ) -> None:
        """Write a difference with its sign; or that there is no price."""
        value = self._value(name, strong=strong)
        value.show_amount(amount if priced else None, currency, because, signed=True)
        self._keep_height()

    def explain(self, name: str, because: Because, currency: str, *, part: str = "") -> None:
        """Make the value of a row that is there, or its last part, a link to its steps."""
        self._values[name].explain(because, currency, part=part)

    def explain_term(self, name: str, term: Term) -> None:
        """Offer beside the caption of a row that is there what its word means."""
        explain_term(self._captions[name], term)

    def fact(self, name: str) -> str:
        """The text beside a fact."""
        return self._values[name].text()

    def drop(self, name: str) -> None:
        """Remove one row, if it is there; the others stay where they are."""
        row = self._rows.pop(name, None)
        if row is None:
            return
        # No item of the layout is looked at: PySide keeps what it made of one for as long as the
        # layout lives, and takes the next widget at that address for it.
        for widget in (self._captions.pop(name), self._values.pop(name)):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._grid.setRowMinimumHeight(row, 0)

    def blank(self) -> None:
        """Empty every value, and keep the rows: nothing jumps when there are values again."""
        for value in self._values.values():
            value.setText(NOTHING)
            value.explain(None)

    def clear(self) -> None:
        """Remove all rows."""
        for name in tuple(self._rows):
            self.drop(name)

    def _value(self, name: str, *, strong: bool) -> AmountLink:
        value = self._values.get(name) or self._row(name)
        font = tabular(self.font())
        font.setBold(strong)
        value.setFont(font)
        return value

    def _row(self, name: str) -> AmountLink:
        row = self._rows.setdefault(name, max(self._rows.values(), default=-1) + 1)
        caption = MutedLabel(name, self)
        caption.setWordWrap(False)
        value = AmountLink(name, self)
        value.setWordWrap(self._wraps)
        if self._wraps:
            value.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WRAPPED)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        value.setAlignment(self._side | Qt.AlignmentFlag.AlignVCenter)
        self._grid.setRowMinimumHeight(row, self.fontMetrics().height() * 5 // 4)
        self._grid.addWidget(caption, row, 0)
        self._grid.addWidget(value, row, 1)
        self._captions[name], self._values[name] = caption, value
        return value
