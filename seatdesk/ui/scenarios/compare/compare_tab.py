"""The tab Compare: doing nothing and up to five scenarios, as a table, a chart and its numbers."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QSplitter,
    QStackedLayout,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from seatdesk.domain.comparison.comparison import Comparison
from seatdesk.override import override
from seatdesk.ui.scenarios.compare.chart_pane import ChartPane
from seatdesk.ui.scenarios.compare.compare_copy import copy_table, save_table
from seatdesk.ui.scenarios.compare.compare_model import CompareTable
from seatdesk.ui.scenarios.compare.compare_rows import compare_rows
from seatdesk.ui.scenarios.compare.compare_view import CompareView
from seatdesk.ui.scenarios.compare.side_series import (
    side_name,
)
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.plain_text import PlainLabel, plain_tip
from seatdesk.ui.text.wording import months_text
from seatdesk.ui.widgets.amounts.amount_cells import AmountCells
from seatdesk.ui.widgets.amounts.amount_link import AmountReason
from seatdesk.ui.widgets.dialogs.file_dialog import FileDialog
from seatdesk.ui.widgets.empty.empty_state import EmptyState
from seatdesk.ui.widgets.form import choice, choose
from seatdesk.ui.widgets.notice import Notice
from seatdesk.ui.widgets.scenario_menu import ScenarioMenu

if TYPE_CHECKING:
    from seatdesk.controllers.planning.comparison import ComparedScenarios

MONTHS = (12, 24, 36, 60)
_USUAL = 24
_LETTERS = 8
"""Letters of the longest span, nearly."""
_WIDE = 1_000
"""Sizes of panes at first, as shares: there is never so much room."""


class CompareTab(QWidget):
    """Asks for a comparison by signal, and shows the one it is given."""

    wanted = Signal()
    """Another comparison is to be shown: of `names`, over `months`."""
    saved = Signal(str, bool)

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self.menu = ScenarioMenu(self)
        self.span = choice(self.tr("Months"), [(months_text(n), n) for n in MONTHS], self)
        choose(self.span, _USUAL)
        self.span.setMinimumContentsLength(_LETTERS)
        self.copy = QToolButton(self)
        self.save = QAction(self.tr("Save as CSV…"), self)
        self.notice = Notice(parent=self, plain=True)
        self.model = CompareTable(self)
        self.view = CompareView(self.model, self)
        self.amounts = AmountCells(self.view, self._reason, self.view.amount_area)
        self.view.row_menu.offer_later(self.amounts.entries)
        self.pane = ChartPane(self)
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self.copy.setText(self.tr("Copy table"))
        self.copy.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.copy.addAction(self.save)
        self._lay_out()
        self._connect()
        self._allow()

    @property
    def names(self) -> tuple[str, ...]:
        """The scenarios to compare."""
        return self.menu.names

    @property
    def months(self) -> int:
        """The length of the span."""
        return int(self.span.currentData())

    def offer(self, names: Sequence[str], wanted: str = "") -> None:
        """Offer these scenarios for comparison."""
        self.menu.show_names(names, wanted)
        self._stack.setCurrentIndex(1 if names else 0)

    def show_comparison(self, compared: "ComparedScenarios") -> None:
        """Show another comparison; what was selected stays selected."""
        comparison = compared.comparison
        self._comparison = comparison
        kept = self.view.currentIndex()
        row, column = kept.row(), kept.column()
        self.model.show_rows(
            compare_rows(comparison), [side_name(side) for side in comparison.sides]
        )
        self.view.fit()
        if 0 <= row < self.model.rowCount() and 0 <= column < self.model.columnCount():
            self.view.setCurrentIndex(self.model.index(row, column))
        self._show_refused(comparison)
        self.pane.show_comparison(comparison)
        self._allow()

    def show_trouble(self, text: str) -> None:
        """Say why there is no comparison."""
        self.notice.show_message(text, Severity.REFUSAL)

    def _show_refused(self, comparison: Comparison) -> None:
        """Everything that shows a total says which steps do not apply (E1.8), and missing rates."""
        said = [
            self.tr("{scenario}: %n step(s) do not apply.", "", len(side.refused)).format(
                scenario=side.name
            )
            for side in comparison.sides
            if side.refused
        ]
        missing = {
            (rate.base, rate.quote, rate.on) for s in comparison.sides for rate in s.missing_rates
        }
        said += [
            self.tr("No exchange rate {pair} on {day} or before.").format(
                pair=f"{base}/{quote}", day=on.isoformat()
            )
            for base, quote, on in sorted(missing)
        ]
        self.notice.show_message(" ".join(said), Severity.WARNING)

    def _reason(self, index: QModelIndex) -> AmountReason | None:
        cell = self.model.cell(index)
        if cell.because is None or (cell.is_zero and cell.because().is_nothing):
            return None
        return AmountReason(self.model.title(index), cell.because, cell.currency)

    @Slot()
    def _allow(self) -> None:
        self.copy.setEnabled(bool(self.model.rows))

    @Slot(QModelIndex)
    def _explain(self, index: QModelIndex) -> None:
        """Open the reason of an amount; of a number of people or steps, say which they are."""
        cell = self.model.cell(index)
        if cell.because is not None:
            self.amounts.follow(index)
        elif cell.tip:
            place = self.view.visualRect(index).bottomLeft()
            at = self.view.viewport().mapToGlobal(place)
            QToolTip.showText(at, plain_tip(cell.tip), self.view)

    @Slot()
    def copy_table(self) -> None:
        """Put the table on the clipboard."""
        copy_table(self.model)

    @Slot()
    def _choose_file(self) -> None:
        dialog = FileDialog(self, self.tr("Save the comparison"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("CSV table (*.csv)")])
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(self._save_to)
        dialog.open()

    @Slot(str)
    def _save_to(self, name: str) -> None:
        self._show_saved(name, save_table(self.model, Path(name)))

    @Slot(str, bool)
    def _show_saved(self, name: str, done: bool) -> None:  # noqa: FBT001 - a slot
        if done:
            text, meaning = self.tr("Saved as {file}."), Severity.DONE
        else:
            text = self.tr("It could not be saved as {file}. Choose another folder.")
            meaning = Severity.REFUSAL
        self.notice.show_message(text.format(file=name), meaning)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fitting.start(0)

    def _connect(self) -> None:
        self._fitting.timeout.connect(self.view.fit)
        self.menu.chosen.connect(self.wanted)
        self.span.currentIndexChanged.connect(self.wanted)
        self.view.why_requested.connect(self._explain)
        self.view.copy_requested.connect(self.copy_table)
        self.copy.clicked.connect(self.copy_table)
        self.save.triggered.connect(self._choose_file)
        self.pane.chart.saved.connect(self._show_saved)

    def _lay_out(self) -> None:
        unit = theme.step(self)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self._upper())
        split.addWidget(self.pane)
        split.setStretchFactor(0, 5)
        split.setStretchFactor(1, 4)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty_state())
        self._stack.addWidget(split)
        split.setSizes([_WIDE * 5, _WIDE * 4])
        split.setHandleWidth(unit)

    def _upper(self) -> QWidget:
        unit, upper = theme.step(self), QWidget(self)
        head = QHBoxLayout()
        head.setSpacing(2 * unit)
        label = PlainLabel(self.tr("Do nothing, and"), upper)
        label.setBuddy(self.menu)
        for widget in (label, self.menu, self.span):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.copy)
        column = QVBoxLayout(upper)
        column.setContentsMargins(3 * unit, 3 * unit, 3 * unit, 0)
        column.setSpacing(2 * unit)
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addWidget(self.view, 1)
        return upper

    def _empty_state(self) -> EmptyState:
        """The words in place of a comparison, while there is no scenario."""
        return EmptyState(
            self.tr("Nothing to compare yet"),
            self.tr(
                "Make a scenario first: its steps stand here beside doing nothing, with what they "
                "cost or save by month, and when that has paid for itself."
            ),
            self,
        )
