"""The view of a list in the review: its filter, its rows, and the line that counts them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from seatdesk.override import override
from seatdesk.ui.imports.wizard.model.import_state import InWorker
from seatdesk.ui.imports.wizard.review_step.list_model import ListColumns, ListTable
from seatdesk.ui.style import theme
from seatdesk.ui.text.number_format import number
from seatdesk.ui.widgets.clear_button import add_clear_button
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.tables.plain_table import PlainTable

_PAUSE_MS = 150
_FILTER_LETTERS = 40


class FilterLine(QLineEdit):
    """A filter field; Esc empties it before it closes anything, Down goes into the list."""

    def __init__(self, name: str, view: "ListView") -> None:
        super().__init__(view)
        self._view = view
        self.setAccessibleName(name)
        self.setPlaceholderText(self.tr("Type to filter"))
        add_clear_button(self)
        self.setMaximumWidth(self.fontMetrics().averageCharWidth() * _FILTER_LETTERS)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self._view.table.setFocus()
        elif event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)


class ListView(QWidget):
    """A list with its filter. `widths`: letters that each column has room for; 0: what is left."""

    def __init__(
        self,
        name: str,
        columns: ListColumns,
        widths: Sequence[int],
        in_worker: InWorker,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.filter = FilterLine(self.tr("Filter: {list}").format(list=name), self)
        self.all = QPushButton(self.tr("Select all"), self)
        self.none = QPushButton(self.tr("Select none"), self)
        self.table = _Rows(self)
        self.table.setAccessibleName(name)
        if columns.ticks is not None:
            self.table.tick_by_tools()
        self.items = ListTable(columns, in_worker, self)
        self.table.setModel(self.items)
        if columns.ticks is not None:
            self.table.row_menu.offer(self.all, self.none)
        self.note = MutedLabel(parent=self)
        self.note.setWordWrap(False)
        self.beside = QHBoxLayout()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._lay_out(widths, ticks=columns.ticks is not None)
        self.filter.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(lambda: self.items.filter(self.filter.text().strip()))
        self.items.counted.connect(self._count)
        self.items.modelReset.connect(self._count)
        self.all.clicked.connect(lambda: self.items.tick_all(on=True))
        self.none.clicked.connect(lambda: self.items.tick_all(on=False))

    def show_items(self, items: Sequence[Any]) -> None:
        """Show another list, filtered as before."""
        self.items.show_items(items, self.filter.text().strip())

    @property
    def chosen(self) -> Any:  # noqa: ANN401 - whatever the list is of
        """The item of the current row; None: there is none."""
        return self.items.item(self.table.currentIndex().row())

    @Slot()
    def _count(self) -> None:
        there, total = self.items.rowCount(), self.items.total
        filtered = bool(self.filter.text().strip())
        text = ""
        if filtered and self.items.complete:
            text = self.tr("{there} of {total}").format(there=number(there), total=number(total))
        elif filtered and there:
            text = self.tr("the first {there}; scroll for more").format(there=number(there))
        elif filtered:
            text = self.tr("Looking…")
        self.note.setText(text)

    def _lay_out(self, widths: Sequence[int], *, ticks: bool) -> None:
        header, letter = self.table.horizontalHeader(), self.fontMetrics().averageCharWidth()
        header.setStretchLastSection(False)
        for column, letters in enumerate(widths):
            way = QHeaderView.ResizeMode
            header.setSectionResizeMode(column, way.Interactive if letters else way.Stretch)
            if letters:
                title = str(self.items.headerData(column, Qt.Orientation.Horizontal))
                named = self.fontMetrics().horizontalAdvance(title) + 3 * theme.step(self)
                self.table.setColumnWidth(column, max(letters * letter, named + letter * 2))
        edge = self.fontMetrics().height() * 2 // 3
        top = QHBoxLayout()
        top.addWidget(self.filter)
        top.addWidget(self.note, 1)
        for button in (self.all, self.none):
            button.setVisible(ticks)
            button.setAutoDefault(False)
            top.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(edge * 2 // 3)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addLayout(self.beside)


class _Rows(PlainTable):
    """A table in which Space ticks the row, whichever of its cells is the current one."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        first = index.siblingAtColumn(0)
        if event.key() == Qt.Key.Key_Space and first.isValid():
            state = first.data(Qt.ItemDataRole.CheckStateRole)
            if state is not None:
                on = Qt.CheckState(state) is Qt.CheckState.Checked
                wanted = Qt.CheckState.Unchecked if on else Qt.CheckState.Checked
                self.model().setData(first, wanted, Qt.ItemDataRole.CheckStateRole)
                return
        super().keyPressEvent(event)
