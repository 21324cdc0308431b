"""The tab Head count: who comes and goes, and the seats needed by month beside those owned."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from seatdesk.domain.evaluation.headcount_outlook import HeadcountOutlook
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan
from seatdesk.override import override
from seatdesk.ui.scenarios.headcount.need_chart import NeedChart
from seatdesk.ui.scenarios.headcount.need_months import JOINERS, LEAVERS, NeedMonths
from seatdesk.ui.scenarios.headcount.plan_entries import (
    DAY,
    LAST,
    NOTE,
    PRODUCT,
    REMARK,
    TEAM,
    PlanEntries,
)
from seatdesk.ui.scenarios.headcount.plan_remarks import (
    PlanShown,
    late_without_entry,
    product_words,
)
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.number_format import day
from seatdesk.ui.text.plain_text import PlainLabel
from seatdesk.ui.text.terms import Term
from seatdesk.ui.text.wording import months_text
from seatdesk.ui.widgets.empty.empty_state import EmptyState
from seatdesk.ui.widgets.flow_layout import Flow
from seatdesk.ui.widgets.form import allow, captioned, choice
from seatdesk.ui.widgets.marks.freshness_mark import FreshnessMarks
from seatdesk.ui.widgets.marks.term_mark import explain_term
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.notice import Notice
from seatdesk.ui.widgets.tables.fitted_columns import ColumnPlan
from seatdesk.ui.widgets.tables.plain_table import PlainTable

if TYPE_CHECKING:
    from seatdesk.controllers.planning.headcount import HeadcountNeed

SPANS = (12, 24, 36, 60)
_LOOKED_AT = 20
"""Rows by which columns are made as wide as their words."""
_LEAST_LETTERS, _LEAST_LINES = 30, 7
"""The size of the chart in letters and lines, where the window is small."""
_PLAN = ColumnPlan(
    {REMARK: 2, NOTE: 1},
    most={REMARK: 60, PRODUCT: 40, TEAM: 40},
    least={PRODUCT: 16, REMARK: 24},
    whole=frozenset({DAY, LAST}),
)
"""Letters; the rest of a longer remark is in its tip."""


class HeadcountTab(QWidget):
    """Asks for everything by signal; the entries it shows are those that are stored."""

    edited = Signal(list)
    add_requested = Signal()
    edit_requested = Signal(int)
    """The row of an entry."""
    settings_requested = Signal()
    """Base, buffer and tiers of the product that is looked at."""
    paste_requested = Signal()
    file_requested = Signal()
    span_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.need: HeadcountNeed | None = None
        self._sealed = ""
        self.entries = PlanEntries(self)
        self.list = PlainTable(self)
        self.list.setModel(self.entries)
        self.list.fit_columns(_PLAN)
        self.list.setAccessibleName(self.tr("Head-count plan"))
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.list.horizontalHeader().setResizeContentsPrecision(_LOOKED_AT)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.products = QComboBox(self)
        self.products.setAccessibleName(self.tr("Product"))
        self.products.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.span = choice(self.tr("Months"), [(months_text(n), n) for n in SPANS], self)
        self.runs_out = PlainLabel(parent=self)
        self.runs_out.setFont(theme.scaled(self.font(), 1.15, bold=True))
        self.settings = MutedLabel("", self)
        explain_term(self.settings, Term.BASE)
        self.remark = Notice(Severity.INFO, parent=self, plain=True)
        self.late = Notice(Severity.WARNING, parent=self, plain=True)
        self.marks = FreshnessMarks(self)
        self.chart = NeedChart(self)
        letters = self.fontMetrics()
        self.chart.setMinimumSize(
            letters.averageCharWidth() * _LEAST_LETTERS, letters.height() * _LEAST_LINES
        )
        self.months = NeedMonths(self)
        self.table = PlainTable(self)
        self.table.setModel(self.months)
        self.table.fit_columns(ColumnPlan({}, whole=frozenset({0}), needs=62))
        self.table.setAccessibleName(self.tr("Need by month"))
        self.add = QPushButton(self.tr("Add entry…"), self)
        self.edit = QPushButton(self.tr("Edit entry…"), self)
        self.remove = QPushButton(self.tr("Remove entry"), self)
        self.paste = QPushButton(self.tr("Paste from a sheet"), self)
        self.file = QPushButton(self.tr("Read a file…"), self)
        self.change = QPushButton(self.tr("Base, spare seats, tier…"), self)
        self.list.row_menu.offer(self.edit, self.remove, None, self.add)
        self._halves = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay_out()
        self._connect()
        self._allow()

    @property
    def product(self) -> str:
        """The product that is looked at; empty without one."""
        return self.products.currentText()

    @property
    def shown(self) -> HeadcountOutlook | None:
        """The need of the product that is looked at."""
        place, need = self.products.currentIndex(), self.need
        there = need is not None and 0 <= place < len(need.products)
        return need.products[place] if need is not None and there else None

    @property
    def span_months(self) -> int:
        """The length of the span that is looked at."""
        return int(self.span.currentData())

    @property
    def plan(self) -> HeadcountPlan:
        """The plan that is stored; an empty one without any."""
        return self.need.plan if self.need is not None else HeadcountPlan()

    def show_plan(self, shown: PlanShown, sealed: str) -> None:
        """Show another plan and its need; the product that is looked at stays."""
        chosen, self.need, self._sealed = self.product, shown.need, sealed
        row, need = self.list.currentIndex().row(), shown.need
        self._show_entries(shown)
        if row >= 0:
            self.list.selectRow(min(row, self.entries.rowCount() - 1))
        self.products.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.products.clear()
        self.products.addItems([one.product for one in need.products])
        self.products.setCurrentIndex(max(0, self.products.findText(chosen)))
        self.products.blockSignals(False)  # noqa: FBT003
        self.marks.show_states(need.freshness)
        self._allow()
        self._show_product()

    def forget(self) -> None:
        """Show nothing: another workspace is open."""
        self.need = None
        self.entries.show_entries([], {}, self.entries.today, sealed=True)
        self.products.clear()
        self.marks.show_states(())
        self._allow()
        self._show_product()

    def _show_entries(self, shown: PlanShown) -> None:
        today, sealed = shown.need.account.as_of, bool(self._sealed)
        self.entries.show_entries(shown.documents, shown.remarks, today, sealed=sealed)
        needed = self.entries.columns_needed()
        for column in range(self.entries.columnCount()):
            self.list.setColumnHidden(column, column not in needed)
        self._stack.setCurrentIndex(1 if shown.documents else 0)

    @Slot()
    def _show_product(self) -> None:
        one, need = self.shown, self.need
        if one is None or need is None:
            self.runs_out.setText("" if need is None else self.tr("There is no product yet."))
            self.settings.setText("")
            self.late.show_message("")
            self.chart.show_months(())
            self.months.show_months(())
            return
        self.runs_out.setText(self._told(one))
        self.settings.setText(product_words(need.plan, one))
        self.late.show_message(late_without_entry(one))
        self.chart.show_months(one.months)
        self.months.show_months(one.months)
        self._share_width()

    def _share_width(self) -> None:
        """Give the table the width that it needs, as long as the chart keeps a quarter."""
        whole = self._halves.width()
        scroll = self.table.verticalScrollBar().sizeHint().width()
        most = whole * 3 // 4
        wanted = self._wanted_width(narrow=False) + scroll
        if wanted > most:
            wanted = self._wanted_width(narrow=True) + scroll
        table = min(wanted, most)
        self._halves.setSizes([whole - table, table])

    def _wanted_width(self, *, narrow: bool) -> int:
        """The table's width; a narrow one is without those who come and go, whose sum it has."""
        for column in (JOINERS, LEAVERS):
            self.table.setColumnHidden(column, narrow)
        return self.table.wanted_width

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.layout().activate()  # type: ignore[union-attr]  # it has one
        self._share_width()

    def _told(self, one: HeadcountOutlook) -> str:
        if one.runs_out is None:
            text = self.tr("{product}: seats suffice").format(product=one.product)
            self.runs_out.setAccessibleName(text)
            return text
        text = self.tr("{product}: runs out on {day}")
        self.runs_out.setAccessibleName(text.format(product=one.product, day=one.runs_out))
        return text.format(product=one.product, day=day(one.runs_out))

    @property
    def chosen_rows(self) -> Sequence[int]:
        """The rows that are selected."""
        chosen = self.list.selectionModel().selection()
        parts = [chosen.at(place) for place in range(chosen.count())]
        return sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})

    @Slot()
    def _allow(self) -> None:
        rows, unread = self.chosen_rows, self.tr("The plan is being read.")
        unread = "" if self.need is not None else unread
        nothing = self._sealed or ("" if rows else self.tr("Choose an entry first."))
        one = nothing or ("" if len(rows) == 1 else self.tr("Choose one entry."))
        none = "" if self.product else self.tr("There is no product yet.")
        reasons = {self.edit: one, self.remove: nothing, self.change: self._sealed or none}
        for button in (self.add, self.edit, self.remove, self.paste, self.file, self.change):
            allow(button, reasons.get(button, self._sealed) or unread)
        self.remark.show_message(self.entries.remark(rows))

    @Slot()
    def _ask_edit(self) -> None:
        if self.edit.isEnabled():
            self.edit_requested.emit(self.chosen_rows[0])

    @Slot()
    def _ask_remove(self) -> None:
        if self.remove.isEnabled():
            gone = set(self.chosen_rows)
            entries = enumerate(self.entries.entries)
            self.edited.emit([entry for row, entry in entries if row not in gone])

    def _connect(self) -> None:
        self.products.currentIndexChanged.connect(self._show_product)
        self.span.activated.connect(self.span_changed)
        self.entries.edited.connect(self.edited)
        self.list.selectionModel().selectionChanged.connect(self._allow)
        self.entries.modelReset.connect(self._allow)
        self.add.clicked.connect(self.add_requested)
        self.edit.clicked.connect(self._ask_edit)
        self.remove.clicked.connect(self._ask_remove)
        self.paste.clicked.connect(self.paste_requested)
        self.file.clicked.connect(self.file_requested)
        self.change.clicked.connect(self.settings_requested)
        for keys, slot in (
            (QKeySequence(QKeySequence.StandardKey.Delete), self._ask_remove),
            (QKeySequence(QKeySequence.StandardKey.Paste), self.paste.click),
            (QKeySequence(Qt.Key.Key_Return), self._ask_edit),
            (QKeySequence(Qt.Key.Key_Enter), self._ask_edit),
        ):
            shortcut = QShortcut(keys, self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)

    def _lay_out(self) -> None:
        unit = theme.step(self)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self._upper())
        split.addWidget(self._lower())
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2 * unit)
        column.addWidget(split)

    def _upper(self) -> QWidget:
        """The entries, or the words in place of them, and what can be done with them."""
        unit, upper = theme.step(self), QWidget(self)
        empty = EmptyState(
            self.tr("Nobody is planned yet"),
            self.tr(
                "The need is that of today's people. Add who joins and who leaves, seasons and "
                "growth, or paste rows from a spreadsheet."
            ),
            self,
        )
        self._stack = QStackedLayout()
        self._stack.addWidget(empty)
        self._stack.addWidget(self.list)
        buttons = Flow(upper, gap=2 * unit)
        for button in (self.add, self.edit, self.remove, self.paste, self.file):
            buttons.add(button)
        above = QVBoxLayout(upper)
        above.setContentsMargins(0, 0, 0, 2 * unit)
        above.setSpacing(2 * unit)
        above.addLayout(self._stack, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(3 * unit, 0, 3 * unit, 0)
        foot.setSpacing(2 * unit)
        foot.addWidget(self.remark)
        foot.addWidget(buttons)
        above.addLayout(foot)
        return upper

    def _lower(self) -> QWidget:
        """One product: when its seats run out, its settings, chart and table."""
        unit, lower = theme.step(self), QWidget(self)
        head = Flow(lower, gap=2 * unit)
        for field in (self.products, self.span):
            head.add(captioned(field, head))
        buttons = QHBoxLayout()
        buttons.addWidget(self.settings, 1)
        buttons.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        below = QVBoxLayout(lower)
        below.setContentsMargins(3 * unit, 2 * unit, 3 * unit, 0)
        below.setSpacing(2 * unit)
        below.addWidget(head)
        below.addWidget(self.runs_out)
        below.addLayout(buttons)
        for widget in (self.late, self.marks):
            below.addWidget(widget)
        self._halves.addWidget(self.chart)
        self._halves.addWidget(self.table)
        below.addWidget(self._halves, 1)
        return lower
