"""A selection of whole rows; an assistive tool that toggles a cell with a box changes the box.

Qt offers `Toggle` for every cell and carries it out by selecting or deselecting that cell alone,
whatever stands in it. Keyboard and mouse always ask for whole rows here, so a request for one cell
comes from such a tool.
"""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt

from seatdesk.override import override

Flag = QItemSelectionModel.SelectionFlag
_CHECK = Qt.ItemDataRole.CheckStateRole
_ONE_CELL = (Flag.Select, Flag.Deselect)


def turn_box(index: QModelIndex) -> None:
    """Turn the box of a cell, as a click on it does."""
    is_on = Qt.CheckState(index.data(_CHECK)) is Qt.CheckState.Checked
    wanted = Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked
    index.model().setData(index, wanted, _CHECK)


class RowSelection(QItemSelectionModel):
    """The selection of a table of rows some of whose cells are boxes."""

    @override
    def select(  # type: ignore[override]  # one method for the two of Qt
        self,
        selection: QItemSelection | QModelIndex,
        command: QItemSelectionModel.SelectionFlag,
    ) -> None:
        if isinstance(selection, QModelIndex) and command in _ONE_CELL:
            if selection.flags() & Qt.ItemFlag.ItemIsUserCheckable:
                turn_box(selection)
                return
            command |= Flag.Rows
        super().select(selection, command)
