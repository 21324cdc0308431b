"""A selection of whole rows; an assistive tool that toggles a cell with a box changes the box.

Qt offers `Toggle` for every cell and carries it out by selecting or deselecting that cell alone,
whatever stands in it. Keyboard and mouse always ask for whole rows here, so a request for one cell
comes from such a tool.
"""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal

from seatdesk.override import override

Flag = QItemSelectionModel.SelectionFlag
_ONE_CELL = (Flag.Select, Flag.Deselect)


class RowSelection(QItemSelectionModel):
    """The selection of a table of rows some of whose cells are boxes."""

    toggled = Signal(QModelIndex)
    """The box of a cell is to be turned."""

    @override
    def select(  # type: ignore[override]  # one method for the two of Qt
        self,
        selection: QItemSelection | QModelIndex,
        command: QItemSelectionModel.SelectionFlag,
    ) -> None:
        if isinstance(selection, QModelIndex) and command in _ONE_CELL:
            if selection.flags() & Qt.ItemFlag.ItemIsUserCheckable:
                self.toggled.emit(selection)
                return
            command |= Flag.Rows
        super().select(selection, command)
