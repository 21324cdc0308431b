"""The rows that a message sums up."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget

from seatdesk.ui.widgets.dialogs.dialog import Dialog
from seatdesk.ui.widgets.tables.row_menu import RowMenu


class DetailsDialog(Dialog):
    """Every row that a message sums up, to be read and copied."""

    is_alone = False

    def __init__(self, heading: str, rows: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.set_title(self.tr("Details"))
        self.rows = QListWidget(self)
        self.rows.setAccessibleName(heading)
        RowMenu(self.rows)
        self.rows.addItems(list(rows))
        self.rows.setWordWrap(True)
        self.rows.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.add_cancel(self.tr("Close"))
        layout = self.frame()
        layout.addWidget(self.heading(heading))
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.buttons)
        self.set_opening_size(84, 18)
