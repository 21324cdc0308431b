"""The tab Change list: what is left to do in the vendor's portal, and by when."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from seatdesk.domain.change_list.change_list import PortalStep
from seatdesk.domain.evaluation.freshness import PLANS_REST_ON
from seatdesk.ui.scenarios.change_list.change_list_model import STATE, WHAT, ChangeListTable
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity, tone
from seatdesk.ui.text.number_format import day
from seatdesk.ui.text.plain_text import PlainLabel, plain_tip
from seatdesk.ui.widgets.announcement import SpokenHint
from seatdesk.ui.widgets.marks.freshness_mark import FreshnessMarks
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.notice import Notice
from seatdesk.ui.widgets.tables.plain_table import PlainTable

if TYPE_CHECKING:
    from seatdesk.controllers.evaluation.change_lists import ChangeListView


class ChangeListTab(QWidget):
    """A table of boxes, what is said about the chosen step, and buttons."""

    tick_requested = Signal(int, bool)
    record_requested = Signal(int)
    print_requested = Signal()
    copy_requested = Signal()
    """The drafted messages to the vendor shall be on the clipboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ChangeListView | None = None
        self._sealed = ""
        self.summary = PlainLabel(parent=self)
        self.summary.setFont(theme.scaled(self.font(), 1.15, bold=True))
        self.marks = FreshnessMarks(self)
        """Of what the head of the page does not say already."""
        self.table = ChangeListTable(lambda meaning: tone(self.palette(), meaning), self)
        self.list = PlainTable(self)
        self.list.tick_by_tools()
        self.list.setModel(self.table)
        self.list.setAccessibleName(self.tr("Change list"))
        self.details = Notice(Severity.INFO, parent=self, plain=True)
        self.left_out = Notice(Severity.WARNING, parent=self, plain=True)
        self.vendor = Notice(Severity.INFO, parent=self)
        self.print = QPushButton(self.tr("Print…"), self)
        self.record = QPushButton(self.tr("Record in the account…"), self)
        self.list.row_menu.offer(self.record)
        self._lay_out()
        self._connect()

    @property
    def view(self) -> "ChangeListView | None":
        """The list that is shown."""
        return self._view

    @property
    def chosen(self) -> PortalStep | None:
        """The step under the cursor."""
        row = self.list.currentIndex().row()
        return self.table.steps[row] if 0 <= row < len(self.table.steps) else None

    def show_view(self, view: "ChangeListView | None", sealed: str) -> None:
        """Show another list, or the same anew: the cursor stays where it was."""
        row = max(self.list.currentIndex().row(), 0)
        self._view, self._sealed = view, sealed
        self.table.show_view(view, sealed=bool(sealed))
        steps = self.table.steps
        if steps:
            self.list.selectRow(min(row, len(steps) - 1))
        self.list.setColumnHidden(STATE, not any(self.table.state(step)[0] for step in steps))
        self._stack.setCurrentIndex(2 if steps else 1)
        self.summary.setText(self._summed_up(steps))
        states = view.freshness if view is not None and steps else ()
        self.marks.show_states(s for s in states if s.source not in PLANS_REST_ON)
        self._show_left_out(view)
        self._show_chosen()

    def _summed_up(self, steps: tuple[PortalStep, ...]) -> str:
        """The first line: how many are left, and the first day that matters."""
        left = [step for step in steps if not step.done]
        if not steps:
            return ""
        if not left:
            return self.tr("All steps are done.")
        first = min(step.last_date for step in left)
        text = self.tr("%n step(s) to do, the first by {day}.", "", len(left))
        return text.format(day=day(first))

    def _show_left_out(self, view: "ChangeListView | None") -> None:
        refused = view.refused if view is not None else 0
        messages = view.messages if view is not None else ()
        said = self.tr("%n step(s) of the scenario do not apply: see Steps.", "", refused)
        self.left_out.show_message(said if refused else "")
        products = ", ".join(one.product for one in messages)
        text = self.tr("Only the vendor's people change {products}. A message to them is drafted.")
        self.vendor.show_message(text.format(products=products) if messages else "")

    @Slot()
    def _show_chosen(self) -> None:
        step = self.chosen
        said = self.table.told(step) if step is not None else ""
        meaning = self.table.state(step)[1] if step is not None else Severity.INFO
        self.details.show_message(said, Severity.INFO if meaning is Severity.QUIET else meaning)
        nothing = self._sealed or ("" if step is not None else self.tr("Choose a step first."))
        self.record.setEnabled(not nothing)
        self.record.setToolTip(plain_tip(nothing))
        self.record.setAccessibleDescription(nothing)
        self.print.setEnabled(bool(self.table.steps))

    @Slot()
    def _ask_record(self) -> None:
        if (step := self.chosen) is not None:
            self.record_requested.emit(step.number)

    def _connect(self) -> None:
        self.table.tick_requested.connect(self.tick_requested)
        self.list.selectionModel().currentChanged.connect(self._show_chosen)
        self.record.clicked.connect(self._ask_record)
        self.print.clicked.connect(self.print_requested)
        self.vendor.offer(self.tr("Copy message"), self.copy_requested.emit)

    def _lay_out(self) -> None:
        unit, header = theme.step(self), self.list.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)  # they are few
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        rows = self.list.verticalHeader()
        rows.setMinimumSectionSize(rows.defaultSectionSize())
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.setWordWrap(True)  # addresses are long
        self.list.setVerticalScrollMode(PlainTable.ScrollMode.ScrollPerPixel)
        filled = QWidget(self)
        head = QVBoxLayout()
        head.setContentsMargins(3 * unit, 3 * unit, 3 * unit, 2 * unit)
        head.setSpacing(2 * unit)
        head.addWidget(self.summary)
        head.addWidget(self.marks)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * unit)
        buttons.addWidget(self.print)
        buttons.addStretch()
        buttons.addWidget(self.record)
        inside = QVBoxLayout(filled)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addLayout(head)
        inside.addWidget(self.list, 1)
        self._stack = QStackedLayout()
        self._stack.addWidget(QWidget(self))  # nothing is said before anything is known
        self._stack.addWidget(self._empty_state())
        self._stack.addWidget(filled)
        foot = QVBoxLayout()
        foot.setContentsMargins(3 * unit, 2 * unit, 3 * unit, 3 * unit)
        foot.setSpacing(2 * unit)
        for part in (self.details, self.left_out, self.vendor):
            foot.addWidget(part)
        foot.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._stack, 1)
        column.addLayout(foot)

    def _empty_state(self) -> QWidget:
        """The words in place of an empty list: what to do first."""
        line = self.fontMetrics().height()
        box = QWidget(self)
        title = PlainLabel(self.tr("Nothing to carry out"), box)
        title.setFont(theme.scaled(self.font(), 1.25, bold=True))
        text = MutedLabel(
            self.tr(
                "Add steps, and those that apply stand here as the vendor's portal needs them: in "
                "an order that no rule refuses, each with its last date and a box to tick."
            ),
            box,
        )
        SpokenHint(box, title, text)
        text.setFixedWidth(self.fontMetrics().averageCharWidth() * 64)
        column = QVBoxLayout(box)
        column.setContentsMargins(2 * line, 2 * line, 2 * line, 2 * line)
        column.setSpacing(line // 2)
        column.addStretch(1)
        for label in (title, text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        return box
