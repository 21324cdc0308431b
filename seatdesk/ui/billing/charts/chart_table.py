"""The table with the same numbers as the chart."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from seatdesk.ui.billing.charts.amounts import amount_text, total_text
from seatdesk.ui.billing.charts.series import Stack
from seatdesk.ui.text.number_format import month as month_name
from seatdesk.ui.widgets.tables.plain_table import make_plain
from seatdesk.ui.widgets.tables.row_menu import RowMenu


class ChartTable(QTableWidget):
    """A table with a row per month, a column per product, and the total."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Invoices to come by month, as a table"))
        make_plain(self)
        self.row_menu = RowMenu(self)

    def show_stack(self, stack: Stack) -> None:
        """Write the numbers."""
        headers = [self.tr("Month"), *stack.products, self.tr("Total without tax")]
        self.setColumnCount(len(headers))
        self.setHorizontalHeaderLabels(headers)
        self.setRowCount(len(stack.months))
        for row, month in enumerate(stack.months):
            amounts = [amount_text(stack, index, row) for index in range(len(stack.products))]
            cells = [*amounts, total_text(stack, row)]
            self.setItem(row, 0, QTableWidgetItem(month_name(month)))
            for column, text in enumerate(cells, start=1):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(row, column, item)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def show_chosen(self, month: object) -> None:
        """Select the row of the month that is chosen in the chart."""
        if isinstance(month, int):
            self.selectRow(month)
        else:
            self.clearSelection()
