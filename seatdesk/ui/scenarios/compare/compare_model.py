"""The model of the comparison's table: a row per figure, a column per side."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from seatdesk.override import override
from seatdesk.ui.scenarios.compare.compare_cells import CompareCell, CompareRow
from seatdesk.ui.text.plain_text import plain_tip
from seatdesk.ui.widgets.tables.printed_cells import PRINTED

Index = QModelIndex | QPersistentModelIndex
MOVED = Qt.ItemDataRole.UserRole
"""The difference beside an amount."""
DRIFT = Qt.ItemDataRole.UserRole + 1
"""The direction of a difference: less or more."""
SECTION = Qt.ItemDataRole.UserRole + 2
"""True for rows that only head others."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NOTHING = CompareCell()


class CompareTable(QAbstractTableModel):
    """Rows with titles in the vertical header, sides in the horizontal one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[CompareRow, ...] = ()
        self._sides: tuple[str, ...] = ()

    @property
    def sides(self) -> tuple[str, ...]:
        """The names of the sides."""
        return self._sides

    @property
    def rows(self) -> tuple[CompareRow, ...]:
        """All rows, headings among them."""
        return self._rows

    def show_rows(self, rows: Sequence[CompareRow], sides: Sequence[str]) -> None:
        """Show another comparison."""
        self.beginResetModel()
        self._rows, self._sides = tuple(rows), tuple(sides)
        self.endResetModel()

    def cell(self, index: Index) -> CompareCell:
        """The cell at an index; an empty one where a heading stands."""
        if not index.isValid():
            return _NOTHING
        cells = self._rows[index.row()].cells
        return cells[index.column()] if index.column() < len(cells) else _NOTHING

    def title(self, index: Index) -> str:
        """The name of a figure: of what, and on which side."""
        return f"{self._rows[index.row()].title}, {self._sides[index.column()]}"

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._sides)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.cell(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self.title(index)}, {cell.read}" if cell.read else self.title(index)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(cell.tip) or None
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return cell.tip or None
            case _:
                return self._own_data(index, cell, role)

    def _own_data(self, index: Index, cell: CompareCell, role: int) -> object:
        if role == MOVED:
            return cell.moved
        if role == PRINTED:
            return "\n".join(filter(None, (cell.text, cell.moved)))
        if role == DRIFT:
            return cell.drift
        if role == SECTION and index.isValid():
            return self._rows[index.row()].is_section
        return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal:
            said = {
                Qt.ItemDataRole.DisplayRole: self._sides[section],
                Qt.ItemDataRole.ToolTipRole: plain_tip(self._sides[section]),
            }
            return said.get(Qt.ItemDataRole(role)) if role in said else None
        row = self._rows[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.tip) or None
        return row.is_section if role == SECTION else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].is_section:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
