"""The costs of missing seats: a line per product, each with its Why?."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from seatdesk.ui.text.number_format import day, money
from seatdesk.ui.text.wording import seats_text
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.why_button import Because, WhyButton

if TYPE_CHECKING:
    from seatdesk.domain.forecast.quote import Quote


class SeatCosts(QWidget):
    """The lines of costs, or a sentence about why there are none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(self.fontMetrics().height() // 2)
        self._grid.setVerticalSpacing(self.fontMetrics().height() // 8)
        self._grid.setColumnStretch(2, 1)
        self.lines: list[MutedLabel] = []
        self.whys: list[WhyButton] = []

    @property
    def text(self) -> str:
        """The lines as text."""
        return "\n".join(line.text() for line in self.lines)

    def show_quotes(self, quotes: "Sequence[Quote]") -> None:
        """Show a line for each quote."""
        self._clear()
        for quote in quotes:
            self._add_line(self._cost_text(quote))
            why = WhyButton(quote.product, self)
            why.explain(_because(quote) if quote.priced else None, quote.currency)
            self._grid.addWidget(why, len(self.lines) - 1, 1)
            self.whys.append(why)
        self.setVisible(bool(quotes))

    def show_message(self, text: str) -> None:
        """Show a sentence in place of figures."""
        self._clear()
        self._add_line(text)
        self.setVisible(bool(text))

    def _add_line(self, text: str) -> None:
        line = MutedLabel(text, self)
        line.setWordWrap(False)
        self._grid.addWidget(line, len(self.lines), 0)
        self.lines.append(line)

    def _clear(self) -> None:
        for widget in (*self.lines, *self.whys):
            widget.hide()
            widget.deleteLater()
        self.lines, self.whys = [], []

    def _cost_text(self, quote: "Quote") -> str:
        if not quote.priced:
            text = self.tr("{product}: {seats}, at a price that is not known here.")
            return text.format(product=quote.product, seats=seats_text(quote.seats))
        text = self.tr(
            "{product}: {seats} cost {amount} up to the renewal; {now} of it is due now, "
            "{next} is the invoice of {day}."
        )
        if quote.next_invoice_date is None:
            text = self.tr("{product}: {seats} cost {amount} up to the renewal; {now} is due now.")
        return text.format(
            product=quote.product,
            seats=seats_text(quote.seats),
            amount=money(quote.to_renewal, quote.currency),
            now=money(quote.due_now, quote.currency),
            next=money(quote.next_invoice_after, quote.currency),
            day=day(quote.next_invoice_date) if quote.next_invoice_date else "",
        )


def _because(quote: "Quote") -> Because:
    return lambda: quote.to_renewal_derivation
