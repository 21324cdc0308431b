"""The table of a scenario's steps: by day, each with what becomes of it and what it changes."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QWidget

from seatdesk.controllers.messages.planning.step_texts import step_text
from seatdesk.domain.evaluation.step_result import StepResult, StepStatus
from seatdesk.override import override
from seatdesk.ui.scenarios.steps.step_states import status_told, status_word
from seatdesk.ui.style.colours import Severity, tone
from seatdesk.ui.style.theme import muted
from seatdesk.ui.text.number_format import day, signed_money
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.wording import translated

DAY, WHAT, STATUS, EFFECT = range(4)
COLUMNS: Final = 4
MIME: Final = "application/x-seatdesk-step"
Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class StepsTable(QAbstractTableModel):
    """Steps in the order of their days; those of one day in the order of the list, by dragging."""

    move_requested = Signal(int, int)
    """A step's number, and the number it shall have."""

    def __init__(self, icon: Callable[[StepStatus], QIcon], parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, self._palette = icon, parent.palette
        self._rows: tuple[StepResult, ...] = ()
        self._movable = False

    def show_steps(self, steps: Sequence[StepResult], *, movable: bool) -> None:
        """Show other steps."""
        self.beginResetModel()
        self._rows = tuple(sorted(steps, key=lambda result: (result.step.on, result.number)))
        self._movable = movable
        self.endResetModel()

    def result(self, row: int) -> StepResult | None:
        """The step of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, number: int) -> int:
        """The row of a step by its number; -1 where there is none."""
        found = (row for row, result in enumerate(self._rows) if result.number == number)
        return next(found, -1)

    def neighbour(self, row: int, by: int) -> StepResult | None:
        """The step of the same day so many rows further, if there is one."""
        mine, other = self.result(row), self.result(row + by)
        return other if mine and other and mine.step.on == other.step.on else None

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else COLUMNS

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Day"), self.tr("Step"), self.tr("Status"), self.tr("Effect"))[section]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        result, column = self.result(index.row()), index.column()
        if result is None:
            return None
        answers: dict[int, Callable[[], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda: self._text(result, index.row(), column),
            Qt.ItemDataRole.ToolTipRole: lambda: plain_tip(self._tip(result, column)),
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._told(result, column),
        }
        if column == STATUS:
            answers[Qt.ItemDataRole.DecorationRole] = lambda: self._icon(result.status)
        if column == EFFECT:
            answers[Qt.ItemDataRole.TextAlignmentRole] = lambda: _RIGHT
            answers[Qt.ItemDataRole.ForegroundRole] = lambda: self._colour(result)
        return answers.get(role, _nothing)()

    def _text(self, result: StepResult, row: int, column: int) -> str:
        if column == DAY and self.neighbour(row, -1) is not None:
            return ""  # it is the day above
        return self._value(result, column)

    def _value(self, result: StepResult, column: int) -> str:
        match column:
            case 0:
                return day(result.step.on)
            case 1:
                return step_text(result.step, translated)
            case 2:
                return status_word(result.status)
            case _:
                return effect_text(result)

    def _told(self, result: StepResult, column: int) -> str:
        return status_told(result) if column == STATUS else self._value(result, column)

    def _tip(self, result: StepResult, column: int) -> str:
        if column == STATUS:
            return status_told(result) if result.refusal else ""
        return self._value(result, column) if column == WHAT else ""

    def _colour(self, result: StepResult) -> QColor | None:
        """Green for what a step saves; nothing saved or spent steps back."""
        minor = 0 if result.effect is None else result.effect.minor
        if minor < 0:
            return tone(self._palette(), Severity.DONE)
        return None if minor else muted(self._palette())

    def begins_day(self, row: int) -> bool:
        """True when the step of a row is the first of its day, and not of all."""
        return row > 0 and self.neighbour(row, -1) is None

    # -- dragging ------------------------------------------------------------------------------

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not self._movable:
            return flags
        if index.isValid():
            return flags | Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsDropEnabled

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        if indexes and (result := self.result(indexes[0].row())) is not None:
            data.setData(MIME, str(result.number).encode())
        return data

    @override
    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return self._place(data, row) is not None

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for the move; the rows change when it has happened."""
        place = self._place(data, row)
        if place is not None:
            self.move_requested.emit(*place)
        return False

    def _place(self, data: QMimeData, row: int) -> tuple[int, int] | None:
        """The step that is dragged, and its number between others of its day; None: not there."""
        if not data.hasFormat(MIME):
            return None
        number = int(bytes(data.data(MIME).data()))
        at = self.row_of(number)
        target = self.result(row - 1 if row > at else row)
        moved = self.result(at)
        if moved is None or target is None or target.step.on != moved.step.on:
            return None
        return None if target.number == number else (number, target.number)


def _nothing() -> None:
    """No answer for a role that nobody needs here."""


def effect_text(result: StepResult) -> str:
    """The difference that a step makes; a dash where an exchange rate is missing."""
    if result.effect is None:
        return "–"  # noqa: RUF001 - no minus: there is no amount
    if result.status in {StepStatus.REFUSED, StepStatus.LATER, StepStatus.DONE}:
        return ""
    return signed_money(result.effect.amount, result.effect.currency)
