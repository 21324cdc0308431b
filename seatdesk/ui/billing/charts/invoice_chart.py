"""The chart of invoices to come, month by month."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from seatdesk.override import override
from seatdesk.ui.billing.charts.amounts import amount_text, total_text
from seatdesk.ui.billing.charts.series import Stack
from seatdesk.ui.billing.charts.stacked_columns import Columns
from seatdesk.ui.text.number_format import money
from seatdesk.ui.text.number_format import month as month_name
from seatdesk.ui.widgets.charts.axis import Look
from seatdesk.ui.widgets.charts.month_chart import MonthChart

_EMPTY = Stack("", (), (), ())


class InvoiceChart(MonthChart):
    """Columns of all products, stacked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = _EMPTY
        self.setAccessibleName(self.tr("Invoices to come by month"))

    def show_stack(self, stack: Stack) -> None:
        """Paint other numbers."""
        self._stack = stack
        self.show_anew()

    @override
    def month_count(self) -> int:
        return len(self._stack.months)

    @override
    def summary(self) -> str:
        stack = self._stack
        if not stack.months:
            return self.tr("No invoice is to come.")
        months = range(len(stack.months))
        high = max(months, key=stack.total_minor)
        if not stack.priced:
            text = self.tr("{first} to {last}: no amounts, as no price is known.")
            last = month_name(stack.months[-1])
            return text.format(first=month_name(stack.months[0]), last=last)
        text = self.tr("{first} to {last}: {sum} in all without tax; most in {month}: {amount}.")
        message = text.format(
            first=month_name(stack.months[0]),
            last=month_name(stack.months[-1]),
            sum=money(stack.sum, stack.currency),
            month=month_name(stack.months[high]),
            amount=money(stack.total(high), stack.currency),
        )
        if stack.unpriced:
            text = self.tr("Without a price, and so not in any sum: {products}.")
            message += " " + text.format(products=", ".join(stack.unpriced))
        return message

    @override
    def values(self, month: int) -> str:
        stack = self._stack
        lines = [f"{month_name(stack.months[month])}: {total_text(stack, month)}"]
        if len(stack.products) > 1:
            lines += [
                f"{product}: {amount_text(stack, index, month)}"
                for index, product in enumerate(stack.products)
            ]
        return "\n".join(lines)

    @override
    def paint_chart(self, painter: QPainter, chosen: int | None = None) -> None:
        self._columns().paint(painter, chosen)

    @override
    def month_at(self, at: QPointF) -> int | None:
        return self._columns().month_at(at)

    def _columns(self) -> Columns:
        return Columns(self._stack, QRectF(self.rect()), Look(self.palette(), self.font()))
