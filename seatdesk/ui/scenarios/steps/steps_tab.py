"""The tab Steps: what a scenario would do, day by day, and what becomes of each step."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from seatdesk.controllers.messages.planning.step_texts import step_text
from seatdesk.domain.evaluation.step_result import StepResult, StepStatus
from seatdesk.ui.scenarios.steps.step_states import MEANINGS, status_icon, status_told
from seatdesk.ui.scenarios.steps.steps_model import DAY, EFFECT, STATUS, WHAT, StepsTable
from seatdesk.ui.scenarios.steps.steps_view import StepsView
from seatdesk.ui.style import theme
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.number_format import day
from seatdesk.ui.text.wording import translated
from seatdesk.ui.widgets.amounts.amount_cells import AmountCells
from seatdesk.ui.widgets.amounts.amount_link import AmountLink, AmountReason
from seatdesk.ui.widgets.empty.empty_state import EmptyState
from seatdesk.ui.widgets.form import allow
from seatdesk.ui.widgets.notice import Notice
from seatdesk.ui.widgets.tables.fitted_columns import ColumnPlan

if TYPE_CHECKING:
    from seatdesk.controllers.evaluation.scenario_views import ScenarioView

PLAN: Final = ColumnPlan(shares={WHAT: 1}, least={WHAT: 40}, whole=frozenset({DAY, STATUS}))


class StepsTab(QWidget):
    """A table of steps, the selected one below it, and what can be done with it."""

    add_requested = Signal()
    edit_requested = Signal(int)
    remove_requested = Signal(int)
    move_requested = Signal(int, int)
    record_requested = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons: dict[tuple[StepStatus, int, float], QIcon] = {}
        self.model = StepsTable(self._icon, self)
        self.view = StepsView(self)
        self.view.setAlternatingRowColors(False)
        self.view.setModel(self.model)
        self.add = QPushButton(self.tr("Add step…"), self)
        self.edit = QPushButton(self.tr("Edit step…"), self)
        self.remove = QPushButton(self.tr("Remove step"), self)
        self.record = QPushButton(self.tr("Record in the account…"), self)
        self.amounts = AmountCells(self.view, self._reason, self.view.text_area, beside=EFFECT)
        self.effect = AmountLink(self.tr("Effect of the selected step"), self)
        self.details = Notice(Severity.INFO, parent=self, plain=True)
        self.view.row_menu.offer_later(
            lambda: (
                self.edit,
                self.remove,
                self.record,
                None,
                *self.amounts.entries(),
                None,
                self.add,
            )
        )
        self.empty = self._empty_state()
        self._sealed, self._there = "", False
        self._lay_out()
        self._connect()
        self._allow()

    def _icon(self, status: StepStatus) -> QIcon:
        """The icon of a status, drawn once for each look."""
        look = (status, self.palette().cacheKey(), self.devicePixelRatioF())
        if look not in self._icons:
            self._icons[look] = status_icon(status, self)
        return self._icons[look]

    def show_view(self, view: "ScenarioView | None", sealed: str) -> None:
        """Show another scenario, or the same anew: the selected step stays selected."""
        self._sealed, self._there = sealed, view is not None
        kept = self.chosen.number if self.chosen else 0
        steps = view.evaluated.steps if view else ()
        name = view.scenario.name if view else ""
        self.view.setAccessibleName(self.tr("Steps of {scenario}").format(scenario=name))
        self.model.show_steps(steps, movable=not sealed)
        row = self.model.row_of(kept)
        if steps:
            self.view.selectRow(max(row, 0))
        self._stack.setCurrentIndex(1 if steps else 0)
        self._allow()

    @property
    def chosen(self) -> StepResult | None:
        """The step under the cursor."""
        index = self.view.currentIndex()
        return self.model.result(index.row()) if index.isValid() else None

    @Slot()
    def _allow(self) -> None:
        result = self.chosen
        nothing = self._sealed or ("" if result else self.tr("Choose a step first."))
        for button in (self.edit, self.remove):
            allow(button, nothing)
        done = result is not None and result.status is StepStatus.DONE
        allow(self.record, nothing or (self.tr("It has happened already.") if done else ""))
        missing = "" if self._there else self.tr("Choose or make a scenario first.")
        for add in (self.add, self.first):
            allow(add, self._sealed or missing)
        self._show_details(result)

    def _show_details(self, result: StepResult | None) -> None:
        effect = result.effect if result else None
        self.effect.setVisible(bool(effect and effect.amount))
        if effect is not None and effect.amount:
            self.effect.show_amount(
                effect.amount, effect.currency, lambda: effect.derivation, signed=True
            )
        if result is None:
            self.details.show_message("")
            return
        from seatdesk.controllers.messages.history_lines import describe  # noqa: PLC0415 - later

        said = [step_text(result.step, translated), status_told(result)]
        said += [describe(change, {}, translated, day) for change in result.also]
        self.details.show_message("\n".join(said), MEANINGS[result.status])

    def _reason(self, index: QModelIndex) -> AmountReason | None:
        result = self.model.result(index.row()) if index.column() == EFFECT else None
        if result is None or result.effect is None or not result.effect.amount:
            return None
        effect, title = result.effect, self.tr("Effect of step {number}")
        return AmountReason(
            title.format(number=result.number), lambda: effect.derivation, effect.currency
        )

    @Slot(QModelIndex)
    def _edit_row(self, index: QModelIndex) -> None:
        """Edit a step that was double-clicked beside its amount, which is a link."""
        if self._reason(index) is None:
            self._ask_edit()

    @Slot()
    def _ask_edit(self) -> None:
        if self.edit.isEnabled() and self.chosen is not None:
            self.edit_requested.emit(self.chosen.number)

    @Slot()
    def _ask_remove(self) -> None:
        if self.remove.isEnabled() and self.chosen is not None:
            self.remove_requested.emit(self.chosen.number)

    @Slot()
    def _ask_record(self) -> None:
        if self.chosen is not None:
            self.record_requested.emit(self.chosen.number)

    def _move(self, by: int) -> None:
        row = self.view.currentIndex().row()
        mine, other = self.model.result(row), self.model.neighbour(row, by)
        if mine is not None and other is not None and not self._sealed:
            self.move_requested.emit(mine.number, other.number)

    def _empty_state(self) -> EmptyState:
        """The words in place of an empty table: what to do first."""
        empty = EmptyState(
            self.tr("No steps yet"),
            self.tr(
                "A step says what you would do, and on which day: buy seats, give some up at the "
                "renewal, change tier or terms, assign or unassign. Add the first, and see what "
                "it changes. Nothing happens in the account."
            ),
            self,
        )
        self.first = QPushButton(self.tr("Add step…"), empty)
        self.first.clicked.connect(self.add_requested)
        empty.offer((self.first,))
        return empty

    def _connect(self) -> None:
        self.view.selectionModel().currentChanged.connect(self._allow)
        self.model.modelReset.connect(self._allow)
        self.model.move_requested.connect(self.move_requested)
        self.add.clicked.connect(self.add_requested)
        self.edit.clicked.connect(self._ask_edit)
        self.view.doubleClicked.connect(self._edit_row)
        self.view.activated.disconnect(self.amounts.follow)  # Enter and a double click edit a step
        self.remove.clicked.connect(self._ask_remove)
        self.record.clicked.connect(self._ask_record)
        only_here = Qt.ShortcutContext.WidgetShortcut
        for keys, slot in (
            (QKeySequence(QKeySequence.StandardKey.Delete), self._ask_remove),
            (QKeySequence(Qt.Key.Key_Return), self._ask_edit),
            (QKeySequence(Qt.Key.Key_Enter), self._ask_edit),
            (QKeySequence("Alt+Up"), lambda: self._move(-1)),
            (QKeySequence("Alt+Down"), lambda: self._move(1)),
        ):
            shortcut = QShortcut(keys, self.view)
            shortcut.setContext(only_here)
            shortcut.activated.connect(slot)

    def _lay_out(self) -> None:
        unit = theme.step(self)
        view = self.view
        view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        view.setDragDropOverwriteMode(False)
        view.setDropIndicatorShown(True)
        view.fit_columns(PLAN)
        tip = self.tr("Drag a step within its day, or press Alt and an arrow: the order counts.")
        view.setToolTip(tip)
        below = QHBoxLayout()
        below.setSpacing(2 * unit)
        below.addWidget(self.details, 1)
        below.addWidget(self.effect, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * unit)
        for button in (self.add, self.edit, self.remove):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.record)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._stack, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(3 * unit, 2 * unit, 3 * unit, 3 * unit)
        foot.setSpacing(2 * unit)
        foot.addLayout(below)
        foot.addLayout(buttons)
        column.addLayout(foot)
