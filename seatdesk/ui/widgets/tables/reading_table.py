"""The base of table models that are only read: how many rows, headings, and which are numbers."""

from collections.abc import Sequence
from typing import Any, ClassVar, TypeAlias

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from seatdesk.override import override

Index: TypeAlias = QModelIndex | QPersistentModelIndex
TO_THE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ReadingTable(QAbstractTableModel):
    """A flat table with a heading over every column; whoever derives from it tells the cells."""

    numbers: ClassVar[frozenset[int]] = frozenset()
    """Columns whose cells and headings stand to the right."""

    def headings(self) -> Sequence[str]:
        """The headings in the language of the window, one for each column."""
        raise NotImplementedError

    def length(self) -> int:
        """The number of rows."""
        raise NotImplementedError

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self.length()

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.headings())

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.side(section)
        return self.headings()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def side(self, column: int) -> Qt.AlignmentFlag | None:
        """The alignment of a column's numbers; None for words."""
        return TO_THE_RIGHT if column in self.numbers else None


def are_numbers(model: QAbstractItemModel, column: int) -> bool:
    """True when the cells of a column stand to the right: their heading says so, or the first."""
    role = Qt.ItemDataRole.TextAlignmentRole
    side = model.headerData(column, Qt.Orientation.Horizontal, role)
    if side is None and model.rowCount():
        side = model.index(0, column).data(role)
    return side is not None and bool(Qt.AlignmentFlag(side) & Qt.AlignmentFlag.AlignRight)
