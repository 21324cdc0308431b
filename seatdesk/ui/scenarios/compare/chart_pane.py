"""The lower half of Compare: cash, service or seats by month, as small charts and as numbers."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QTabBar, QVBoxLayout, QWidget

from seatdesk.domain.comparison.comparison import Comparison
from seatdesk.ui.scenarios.compare.side_chart import SideChart
from seatdesk.ui.scenarios.compare.side_series import SeriesKind, products_of, series_of
from seatdesk.ui.scenarios.compare.side_table import SideTable
from seatdesk.ui.style import theme
from seatdesk.ui.widgets.form import choice
from seatdesk.ui.widgets.muted_label import MutedLabel

_WIDE = 1_000
"""Sizes of panes at first, as shares: there is never so much room."""


class ChartPane(QWidget):
    """Chart and table read the same series of one comparison (E2.9)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self.kinds = QTabBar(self)
        self.product = choice(self.tr("Product"), [], self)
        self.chart = SideChart(self)
        self.copy_chart = QPushButton(self.tr("Copy chart"), self)
        self.save_chart = QPushButton(self.tr("Save chart…"), self)
        self.legend = MutedLabel(parent=self)
        self.table = SideTable(self)
        self._lay_out()
        self._connect()
        self._show()

    def show_comparison(self, comparison: Comparison) -> None:
        """Show another comparison; the figure and the product that were chosen stay."""
        self._comparison = comparison
        products = list(products_of(comparison))
        if products != [self.product.itemText(n) for n in range(self.product.count())]:
            self.product.blockSignals(True)  # noqa: FBT003 - Qt's own
            self.product.clear()
            for product in products:
                self.product.addItem(product, product)
            self.product.blockSignals(False)  # noqa: FBT003
        self._show()

    @Slot()
    def _show(self) -> None:
        kind = SeriesKind(self.kinds.tabData(self.kinds.currentIndex()))
        self.product.setVisible(kind is SeriesKind.SEATS)
        self.legend.setText(
            self.tr("Line: seats assigned. Dotted: fewer than doing nothing. Hatched: more.")
            if kind is SeriesKind.SEATS
            else self.tr("Dotted: less than doing nothing. Hatched: more.")
        )
        if self._comparison is not None:
            series = series_of(self._comparison, kind, self.product.currentText())
            self.chart.show_series(series)
            self.table.show_series(series)

    def _connect(self) -> None:
        self.kinds.currentChanged.connect(self._show)
        self.product.currentIndexChanged.connect(self._show)
        self.chart.month_chosen.connect(self.table.show_chosen)
        self.copy_chart.clicked.connect(self.chart.copy)
        self.save_chart.clicked.connect(self.chart.save_as)

    def _lay_out(self) -> None:
        unit = theme.step(self)
        self.kinds.setAccessibleName(self.tr("Chart"))
        self.kinds.setDrawBase(False)
        self.kinds.setExpanding(False)
        for title, kind in (
            (self.tr("Cash"), SeriesKind.CASH),
            (self.tr("Service"), SeriesKind.SERVICE),
            (self.tr("Seats"), SeriesKind.SEATS),
        ):
            self.kinds.setTabData(self.kinds.addTab(title), kind.value)
        head = QHBoxLayout()
        head.setSpacing(2 * unit)
        head.addWidget(self.kinds)
        head.addWidget(self.product)
        head.addStretch()
        for button in (self.copy_chart, self.save_chart):
            head.addWidget(button)
        beside = QSplitter(Qt.Orientation.Horizontal, self)
        beside.setChildrenCollapsible(False)
        beside.addWidget(self.chart)
        beside.addWidget(self.table)
        beside.setStretchFactor(0, 1)
        beside.setStretchFactor(1, 1)
        beside.setSizes([_WIDE, _WIDE])
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * unit, unit, 3 * unit, 2 * unit)
        column.setSpacing(unit)
        column.addLayout(head)
        column.addWidget(beside, 1)
        column.addWidget(self.legend)
