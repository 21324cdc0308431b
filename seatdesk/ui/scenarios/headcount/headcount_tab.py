"""The tab Head count: who comes and goes, and the seats needed by month beside those owned."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from seatdesk.domain.evaluation.headcount_outlook import HeadcountOutlook
from seatdesk.domain.headcount.plan_document import plan_document
from seatdesk.ui.scenarios.headcount.need_chart import NeedChart
from seatdesk.ui.scenarios.headcount.plan_entries import PlanEntries
from seatdesk.ui.style import theme
from seatdesk.ui.text.number_format import day, number
from seatdesk.ui.text.number_format import month as month_name
from seatdesk.ui.text.plain_text import PlainLabel, plain_tip
from seatdesk.ui.widgets.freshness_mark import FreshnessMarks
from seatdesk.ui.widgets.tables.plain_table import PlainTable

if TYPE_CHECKING:
    from seatdesk.controllers.planning.headcount import HeadcountNeed

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class HeadcountTab(QWidget):
    """Asks for everything by signal; the entries it shows are those that are stored."""

    edited = Signal(list)
    paste_requested = Signal()
    file_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.need: HeadcountNeed | None = None
        self.entries = PlanEntries(self)
        self.list = PlainTable(self)
        self.list.setModel(self.entries)
        self.list.setAccessibleName(self.tr("Head-count plan"))
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.products = QComboBox(self)
        self.products.setAccessibleName(self.tr("Product"))
        self.runs_out = PlainLabel(parent=self)
        self.runs_out.setFont(theme.scaled(self.font(), 1.15, bold=True))
        self.marks = FreshnessMarks(self)
        self.chart = NeedChart(self)
        self.months = QTableWidget(self)
        self.months.setAccessibleName(self.tr("Need by month"))
        self.months.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.months.verticalHeader().hide()
        self.months.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.6))
        self.months.setShowGrid(False)
        self.months.setAlternatingRowColors(True)
        self.months.setFrameShape(QTableWidget.Shape.NoFrame)
        self.months.setFont(theme.tabular(self.font()))
        self.products.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.add = QPushButton(self.tr("Add entry"), self)
        self.remove = QPushButton(self.tr("Remove entry"), self)
        self.paste = QPushButton(self.tr("Paste from a sheet"), self)
        self.file = QPushButton(self.tr("Read a file…"), self)
        self._lay_out()
        self.products.currentIndexChanged.connect(self._show_product)
        self.entries.edited.connect(self.edited)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.paste.clicked.connect(self.paste_requested)
        self.file.clicked.connect(self.file_requested)

    @property
    def product(self) -> str:
        """The product that is looked at; empty without one."""
        return self.products.currentText()

    def show_need(self, need: "HeadcountNeed", sealed: str) -> None:
        """Show another need; the product that is looked at stays."""
        chosen, self.need = self.product, need
        documents: list[dict[str, Any]] = plan_document(need.plan)["entries"]
        self.entries.show_entries(documents, sealed=bool(sealed))
        self.list.resizeColumnsToContents()
        self.products.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.products.clear()
        self.products.addItems([one.product for one in need.products])
        self.products.setCurrentIndex(max(0, self.products.findText(chosen)))
        self.products.blockSignals(False)  # noqa: FBT003
        for button in (self.add, self.remove, self.paste, self.file):
            button.setEnabled(not sealed)
            button.setToolTip(plain_tip(sealed))
        self.marks.show_states(need.freshness)
        self._show_product()

    @Slot()
    def _show_product(self) -> None:
        place, need = self.products.currentIndex(), self.need
        if need is None or not 0 <= place < len(need.products):
            self.runs_out.setText("")
            self.chart.show_months(())
            self.months.setRowCount(0)
            return
        one = need.products[place]
        self.runs_out.setText(self._told(one))
        self.chart.show_months(one.months)
        self._show_months(one)

    def _told(self, one: HeadcountOutlook) -> str:
        if one.runs_out is None:
            text = self.tr("{product}: seats suffice").format(product=one.product)
            self.runs_out.setAccessibleName(text)
            return text
        text = self.tr("{product}: runs out on {day}")
        self.runs_out.setAccessibleName(text.format(product=one.product, day=one.runs_out))
        return text.format(product=one.product, day=day(one.runs_out))

    def _show_months(self, one: HeadcountOutlook) -> None:
        head = [self.tr("Month"), self.tr("People"), self.tr("Joiners"), self.tr("Leavers")]
        head += [self.tr("Needed"), self.tr("Owned"), self.tr("Short")]
        self.months.setColumnCount(len(head))
        self.months.setHorizontalHeaderLabels(head)
        self.months.setRowCount(len(one.months))
        for row, said in enumerate(one.months):
            self.months.setItem(row, 0, QTableWidgetItem(month_name(said.days.start)))
            counts = (said.people, said.joiners, said.leavers, said.needed, said.owned, said.short)
            for column, count in enumerate(counts, start=1):
                item = QTableWidgetItem(number(count))
                item.setTextAlignment(RIGHT)
                self.months.setItem(row, column, item)
        self.months.resizeColumnsToContents()

    @Slot()
    def _add(self) -> None:
        """One person who joins today: a row to be edited."""
        if self.need is not None and self.product:
            on = self.need.account.as_of.isoformat()
            row = {"on": on, "people": 1, "product": self.product}
            self.edited.emit([*self.entries.entries, row])

    @Slot()
    def _remove(self) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self.entries.entries):
            kept = self.entries.entries
            self.edited.emit([*kept[:row], *kept[row + 1 :]])

    def _lay_out(self) -> None:
        unit = theme.step(self)
        upper, lower = QWidget(self), QWidget(self)
        buttons = QHBoxLayout()
        for button in (self.add, self.remove, self.paste, self.file):
            buttons.addWidget(button)
        buttons.addStretch()
        above = QVBoxLayout(upper)
        above.addWidget(self.list, 1)
        above.addLayout(buttons)
        head = QHBoxLayout()
        head.addWidget(self.products)
        head.addWidget(self.runs_out, 1)
        below = QVBoxLayout(lower)
        below.addLayout(head)
        below.addWidget(self.marks)
        both = QSplitter(Qt.Orientation.Horizontal, lower)
        both.addWidget(self.chart)
        both.addWidget(self.months)
        both.setStretchFactor(0, 1)
        both.setStretchFactor(1, 1)
        below.addWidget(both, 1)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(upper)
        split.addWidget(lower)
        split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(unit, unit, unit, unit)
        column.addWidget(split)
