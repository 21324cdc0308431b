"""The table of the need by month: people, who comes and goes, seats needed, owned and missing."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from seatdesk.domain.evaluation.headcount_outlook import MonthNeed
from seatdesk.override import override
from seatdesk.ui.style.colours import Severity, tone
from seatdesk.ui.style.theme import muted
from seatdesk.ui.text.number_format import month as month_name
from seatdesk.ui.text.number_format import number

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
JOINERS, LEAVERS, SHORT = 2, 3, 6
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class NeedMonths(QAbstractTableModel):
    """One product's months; a month that is short says so in colour as well."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._palette = parent.palette
        self._months: Sequence[MonthNeed] = ()

    def show_months(self, months: Sequence[MonthNeed]) -> None:
        """Show other numbers."""
        self.beginResetModel()
        self._months = months
        self.endResetModel()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._months)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else SHORT + 1

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Role.DisplayRole:
            return self._heads()[section]
        return _RIGHT if role == Role.TextAlignmentRole and section else None

    @override
    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        said, column = self._months[index.row()], index.column()
        match role:
            case Role.DisplayRole:
                return self._text(said, column)
            case Role.AccessibleTextRole:
                text, head = self._text(said, column), self._heads()[column]
                return f"{self._text(said, 0)}, {head}, {text}" if column else text
            case Role.TextAlignmentRole if column:
                return _RIGHT
            case Role.ForegroundRole:
                return self._colour(said, column)
            case _:
                return None

    def _text(self, said: MonthNeed, column: int) -> str:
        if column == 0:
            return month_name(said.days.start)
        return number(_counts(said)[column - 1])

    def _colour(self, said: MonthNeed, column: int) -> QColor | None:
        """Missing seats in the colour of warnings; nothing at all steps back."""
        if column == 0 or _counts(said)[column - 1] != 0:
            short = column == SHORT
            return tone(self._palette(), Severity.REFUSAL) if short else None
        return muted(self._palette())

    def _heads(self) -> list[str]:
        heads = [self.tr("Month"), self.tr("People"), self.tr("Joiners"), self.tr("Leavers")]
        return [*heads, self.tr("Needed"), self.tr("Owned"), self.tr("Short")]


def _counts(said: MonthNeed) -> tuple[int, ...]:
    return said.people, said.joiners, said.leavers, said.needed, said.owned, said.short
