"""The change list as a table: a box to tick a step, its days, and what goes before it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont

from seatdesk.domain.change_list.change_list import PortalStep
from seatdesk.override import override
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.text.evaluation_words import numbered_words, portal_step_words
from seatdesk.ui.text.number_format import day
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.text.wording import sentence

if TYPE_CHECKING:
    from seatdesk.controllers.evaluation.change_lists import ChangeListView

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ROOT = QModelIndex()
WHAT, NOT_BEFORE, LAST_DATE, AFTER, STATE = range(5)


class ChangeListTable(QAbstractTableModel):
    """Steps in the order in which they are carried out."""

    tick_requested = Signal(int, bool)
    """A step's number, and whether it is done."""

    def __init__(self, colour: Callable[[Severity], QColor], parent: QObject) -> None:
        super().__init__(parent)
        self._colour = colour
        self._view: ChangeListView | None = None
        self._refused: dict[int, str] = {}
        self._sealed = False

    def show_view(self, view: "ChangeListView | None", *, sealed: bool) -> None:
        """Show another list, or the same anew."""
        self.beginResetModel()
        self._view, self._sealed = view, sealed
        warnings = view.changes.warnings if view is not None else ()
        self._refused = {one.number: sentence(one.refusal) for one in warnings}
        self.endResetModel()

    @property
    def steps(self) -> tuple[PortalStep, ...]:
        """The steps that are shown."""
        return self._view.changes.steps if self._view is not None else ()

    def state(self, step: PortalStep) -> tuple[str, Severity]:
        """A step's state in words: done, refused, overdue, or nothing to say."""
        if step.done:
            return self.tr("done"), Severity.DONE
        if step.number in self._refused:
            return self.tr("would be refused"), Severity.REFUSAL
        if step.overdue:
            return self.tr("overdue: the vendor may refuse"), Severity.WARNING
        return "", Severity.QUIET

    def told(self, step: PortalStep) -> str:
        """All that is to be said about a step: its remark, and what goes before it."""
        said = [self.remark(step)]
        if step.depends_on and not step.done:
            numbers = ", ".join(map(str, step.depends_on))
            said.append(self.tr("Comes after: {numbers}.").format(numbers=numbers))
        return " ".join(one for one in said if one)

    def remark(self, step: PortalStep) -> str:
        """The person who ticked a step, or what is in its way; empty: nothing."""
        if step.done:
            return self._ticked(step)
        if step.number in self._refused:
            return self._refused[step.number]
        if step.overdue:
            text = self.tr("The last day was {day}; the vendor may refuse.")
            return text.format(day=day(step.last_date))
        return ""

    def _ticked(self, step: PortalStep) -> str:
        scenario = self._view.scenario if self._view is not None else None
        ticks = [
            tick
            for number in step.parts
            for tick in (scenario.steps[number - 1].ticks if scenario is not None else ())
            if tick.part == step.action
        ]
        last = max(ticks, key=lambda tick: tick.on)
        who = last.who or self.tr("the owner of the file")
        return self.tr("Done on {day}, ticked by {who}.").format(day=day(last.on), who=who)

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.steps)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else STATE + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return (
                self.tr("In the vendor's portal"),
                self.tr("Not before"),
                self.tr("Last date"),
                self.tr("After"),
                self.tr("State"),
            )[section]
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        box = index.column() == WHAT and not self._sealed
        return flags | Qt.ItemFlag.ItemIsUserCheckable if box else flags

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        step, column = self.steps[index.row()], index.column()
        answers: dict[int, Callable[[], Any]] = {
            Role.DisplayRole: lambda: self._cell(step, column),
            Role.AccessibleTextRole: lambda: self._name(step, column),
            Role.ToolTipRole: lambda: plain_tip(self._tip(step)),
            Role.ForegroundRole: lambda: self._tint(step, column),
            Role.FontRole: lambda: _struck(step) if column == WHAT else None,
        }
        if column == WHAT:
            answers[Role.CheckStateRole] = lambda: _box(step)
        answer = answers.get(Role(role))
        return answer() if answer is not None else None

    @override
    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole or self._sealed or not index.isValid():
            return False
        done = Qt.CheckState(value) is Qt.CheckState.Checked
        self.tick_requested.emit(self.steps[index.row()].number, done)
        return False  # the box is ticked when it is stored

    def _tip(self, step: PortalStep) -> str:
        """The whole step with all its users, and what is to be said about it."""
        said = (portal_step_words(step, everybody=True), self.told(step))
        return "\n".join(one for one in said if one)

    def _cell(self, step: PortalStep, column: int) -> str:
        match column:
            case 0:
                return f"{step.number}. {portal_step_words(step)}"
            case 1:
                return day(step.on)
            case 2:
                return day(step.last_date)
            case 3:
                return ", ".join(map(str, step.depends_on))
            case _:
                return self.state(step)[0]

    def _name(self, step: PortalStep, column: int) -> str:
        return numbered_words(step) if column == WHAT else self._cell(step, column)

    def _tint(self, step: PortalStep, column: int) -> QColor | None:
        if step.done:
            return self._colour(Severity.QUIET)
        if column not in {LAST_DATE, STATE}:
            return None
        severity = self.state(step)[1]
        return None if severity is Severity.QUIET else self._colour(severity)


def _box(step: PortalStep) -> Qt.CheckState:
    return Qt.CheckState.Checked if step.done else Qt.CheckState.Unchecked


def _struck(step: PortalStep) -> QFont | None:
    """A line through what is done."""
    if not step.done:
        return None
    font = QFont()
    font.setStrikeOut(True)
    return font
