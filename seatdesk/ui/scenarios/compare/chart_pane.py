"""The lower half of Compare: cash, service or seats by month, as small charts and as numbers."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from seatdesk.domain.comparison.comparison import Comparison
from seatdesk.ui.scenarios.compare.side_chart import SideChart
from seatdesk.ui.scenarios.compare.side_series import SeriesKind, products_of, series_of
from seatdesk.ui.scenarios.compare.side_table import SideTable
from seatdesk.ui.style import theme
from seatdesk.ui.text.terms import Term
from seatdesk.ui.widgets.form import choice
from seatdesk.ui.widgets.marks.term_mark import TermMark
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.page_tabs import WholeTabBar

_LEAST_CHART = 34
"""Letters that the chart is wide at least."""


class ChartPane(QWidget):
    """Chart and table read the same series of one comparison (E2.9)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self.kinds = WholeTabBar(self)
        self.product = choice(self.tr("Product"), [], self)
        self.chart = SideChart(self)
        self.copy_chart = QPushButton(self.tr("Copy chart"), self)
        self.save_chart = QPushButton(self.tr("Save chart…"), self)
        self.legend = MutedLabel(parent=self)
        self.table = SideTable(self)
        self._beside = QSplitter(Qt.Orientation.Horizontal, self)
        self._sides = 0
        """The number of sides that the width of the table was made for."""
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
            self._fit_table(len(series.sides))

    def _fit_table(self, sides: int) -> None:
        """Give the numbers the width that they need, as long as the chart keeps a third."""
        wanted = self.table.wanted_width
        two = wanted * 3 // (1 + max(2, sides))  # the month and two sides: others are scrolled to
        self.table.setMinimumWidth(min(wanted, two))
        if sides != self._sides:
            self._sides, whole = sides, self.width()
            table = min(wanted, whole * 2 // 3)
            self._beside.setSizes([whole - table, table])

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
        head.addWidget(TermMark(Term.CASH, self))
        head.addWidget(self.product)
        head.addStretch()
        foot = QHBoxLayout()
        foot.setSpacing(2 * unit)
        foot.addWidget(self.legend, 1)  # it wraps: beside the tabs the buttons had no room
        for button in (self.copy_chart, self.save_chart):
            foot.addWidget(button)
        self.kinds.setUsesScrollButtons(False)
        beside = self._beside
        beside.setChildrenCollapsible(False)
        beside.addWidget(self.chart)
        beside.addWidget(self.table)
        beside.setStretchFactor(0, 1)
        beside.setStretchFactor(1, 0)
        self.chart.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LEAST_CHART)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * unit, unit, 3 * unit, 2 * unit)
        column.setSpacing(unit)
        column.addLayout(head)
        column.addWidget(beside, 1)
        column.addLayout(foot)
