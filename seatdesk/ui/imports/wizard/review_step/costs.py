"""The costs of missing seats: a line per product, whose amount leads to how it came about."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from seatdesk.ui.style import theme
from seatdesk.ui.text.number_format import day, money
from seatdesk.ui.text.wording import seats_text
from seatdesk.ui.widgets.amounts.amount_link import AmountLink, Because

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
        self._grid.setColumnStretch(1, 1)
        self.lines: list[AmountLink] = []

    @property
    def text(self) -> str:
        """The lines as text."""
        return "\n".join(line.text() for line in self.lines)

    def show_quotes(self, quotes: "Sequence[Quote]") -> None:
        """Show a line for each quote."""
        self._clear()
        for quote in quotes:
            line = self._add_line(self._cost_text(quote), quote.product)
            if quote.priced:
                line.explain(
                    _because(quote),
                    quote.currency,
                    part=money(quote.to_renewal, quote.currency),
                    nothing=not quote.to_renewal,
                )
        self.setVisible(bool(quotes))

    def show_message(self, text: str) -> None:
        """Show a sentence in place of figures."""
        self._clear()
        self._add_line(text)
        self.setVisible(bool(text))

    def _add_line(self, text: str, title: str = "") -> AmountLink:
        line = AmountLink(title, self)
        line.set_colour(theme.muted)
        line.setText(text)
        self._grid.addWidget(line, len(self.lines), 0)
        self.lines.append(line)
        return line

    def _clear(self) -> None:
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = []

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
