"""The table with the same numbers as the comparison's chart: a row per month, a column per side."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from seatdesk.ui.scenarios.compare.side_header import SideHeader
from seatdesk.ui.scenarios.compare.side_series import SeriesKind, SideSeries
from seatdesk.ui.style import theme
from seatdesk.ui.text.number_format import month as month_name
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.widgets.amounts.amount_cells import AmountCells
from seatdesk.ui.widgets.amounts.amount_link import AmountReason
from seatdesk.ui.widgets.tables.row_menu import RowMenu

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SideTable(QTableWidget):
    """Follows the month that is chosen in the chart."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._heads = SideHeader(self, leading=1)
        self.setHorizontalHeader(self._heads)
        self.setFrameShape(QTableWidget.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._series = SideSeries(SeriesKind.CASH)
        self.amounts = AmountCells(self, self._reason, beside=-1)
        RowMenu(self, self.amounts.entries)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.5))
        self.setFont(theme.tabular(self.font()))
        self.setAccessibleName(self._name(SeriesKind.CASH))

    def show_series(self, series: SideSeries) -> None:
        """Write the numbers."""
        self._series = series
        self.setAccessibleName(self._name(series.kind))
        self.setUpdatesEnabled(False)
        self.setColumnCount(1 + len(series.sides))
        self.setHorizontalHeaderLabels([self.tr("Month"), *series.sides])
        self.setRowCount(len(series.months))
        for row, month in enumerate(series.months):
            self.setItem(row, 0, QTableWidgetItem(month_name(month)))
        texts = [[series.text(value) for value in values] for values in series.values]
        for side, column in enumerate(texts, start=1):
            for row, text in enumerate(column):
                item = QTableWidgetItem(text)
                item.setTextAlignment(_RIGHT)
                self.setItem(row, side, item)
        self._fit(series.sides, texts)
        self.setUpdatesEnabled(True)

    def _reason(self, index: QModelIndex) -> AmountReason | None:
        series, side, month = self._series, index.column() - 1, index.row()
        if side < 0 or not series.reasons or not series.values[side][month]:
            return None
        title = f"{series.sides[side]}, {month_name(series.months[month])}"
        return AmountReason(title, series.reasons[side][month], series.currency)

    def _fit(self, sides: Sequence[str], texts: Sequence[Sequence[str]]) -> None:
        """Columns as wide as their numbers; longer names of sides end in dots."""
        letters = self.fontMetrics()
        pad = letters.averageCharWidth() * 4
        self.setColumnWidth(0, letters.horizontalAdvance("MMM 0000") + pad)
        for side, column in enumerate(texts, start=1):
            widest = letters.horizontalAdvance(max(column, key=len, default=""))
            named = min(self._heads.wanted_width(side), letters.averageCharWidth() * 24)
            self.setColumnWidth(side, max(widest + pad, named))
            if (head := self.horizontalHeaderItem(side)) is not None:
                head.setToolTip(plain_tip(sides[side - 1]))

    @property
    def wanted_width(self) -> int:
        """The width in which all columns are in sight."""
        bar = self.verticalScrollBar().sizeHint().width()
        return self.horizontalHeader().length() + bar + 2 * self.frameWidth()

    def show_chosen(self, month: object) -> None:
        """Select the row of the month that is chosen in the chart."""
        if isinstance(month, int):
            self.selectRow(month)
        else:
            self.clearSelection()

    def _name(self, kind: SeriesKind) -> str:
        match kind:
            case SeriesKind.CASH:
                return self.tr("Cash by month, values")
            case SeriesKind.SERVICE:
                return self.tr("Service by month, values")
            case SeriesKind.SEATS:
                return self.tr("Seats by month, values")
