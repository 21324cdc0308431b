"""The view of the users table: reacts to keyboard and mouse."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QWidget

from seatdesk.override import override
from seatdesk.ui.seats.table.columns import ColumnKind, ColumnSet
from seatdesk.ui.seats.table.header import merged
from seatdesk.ui.seats.table.model import UserTable
from seatdesk.ui.seats.table.painted_table import PaintedTable
from seatdesk.ui.widgets.tables.row_selection import RowSelection

_SIDEWAYS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End}


class _Inert(QStyledItemDelegate):
    """A delegate that ticks nothing: the view does, since it knows the selection."""

    @override
    def editorEvent(self, *_args: object) -> bool:
        return False


class UserTableView(PaintedTable):
    """A view in which Space and clicks on boxes are requests to toggle seats."""

    box_clicked = Signal(object, str)
    """User id, product: one box was clicked."""
    selection_toggle_requested = Signal(str)
    """Product under the cursor, or empty: Space was pressed."""
    opened = Signal(object)
    """User id: double click or Enter."""
    typed = Signal(str)
    """Letters typed into the table: they belong into the filter field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_Inert(self))
        self.setAccessibleName(self.tr("Users"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self._pressed: tuple[int, int] | None = None

    def announce(self, text: str) -> None:
        """Have a sentence about the table read out; empty: none."""
        from seatdesk.ui.widgets.announcement import announce  # noqa: PLC0415 - not for the first paint

        announce(self, text)

    @override
    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            self.setSelectionModel(RowSelection(model, self))

    @override
    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Select whole rows; only assistive tools ask for single cells: see `RowSelection`."""
        flag, command = QItemSelectionModel.SelectionFlag, super().selectionCommand(index, event)
        if self._stays_in_row(index, event):
            return flag.NoUpdate
        return command if command == flag.NoUpdate else command | flag.Rows

    def _stays_in_row(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None
    ) -> bool:
        """True for a key that goes to another column of a chosen row: several rows stay chosen."""
        row = index.row()
        return (
            isinstance(event, QKeyEvent)
            and event.key() in _SIDEWAYS
            and row == self.currentIndex().row()
            and any(first <= row <= last for first, last in self.selected_blocks())
        )

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._box_under(event.position().toPoint())
        if self._pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            self._pressed = None
            super().mousePressEvent(event)
            return
        index = self.table().index(*self._pressed)
        self.selectionModel().setCurrentIndex(
            index, self.selectionModel().SelectionFlag.NoUpdate
        )  # a box acts on the selection only if its row is in it, and never changes it

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif pressed == self._box_under(event.position().toPoint()):
            row, column = pressed
            model = self.table()
            self.box_clicked.emit(model.id_at(row), model.columns[column].product)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        where = event.position().toPoint()
        if self._box_under(where) is not None:
            self.mousePressEvent(event)
            return
        super().mouseDoubleClickEvent(event)
        if (index := self.indexAt(where)).isValid():
            self.opened.emit(self.table().id_at(index.row()))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
        self.hover(self.rowAt(round(event.position().y())))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hover(-1)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            column = self.current_column()
            self.selection_toggle_requested.emit(column.product if column else "")
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            self.opened.emit(self.table().id_at(index.row()))
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Emit what is typed: Qt would ask every row, the filter field asks the database."""
        if search.strip():
            self.typed.emit(search)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.table().rowCount():
            self.setCurrentIndex(self.table().index(0, self.header.logicalIndex(0)))

    def _box_under(self, where: QPoint) -> tuple[int, int] | None:
        index = self.indexAt(where)
        if not index.isValid() or self.table().columns[index.column()].kind is not ColumnKind.SEAT:
            return None
        reach = self._look().box_at(self._cell(index.row(), index.column())).adjusted(-6, -6, 6, 6)
        return (index.row(), index.column()) if reach.contains(where) else None


class BoxClicks(QObject):
    """Clicks on seat boxes, and Space: finds out whose boxes they mean; decides nothing (S8)."""

    toggle_requested = Signal(str, object)
    """Product, ids: turn these boxes."""

    def __init__(self, view: UserTableView, model: UserTable) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        view.box_clicked.connect(self._box)
        view.selection_toggle_requested.connect(self._space)
        model.seat_toggled.connect(self._one)

    @Slot(object, str)
    def _box(self, user: int, product: str) -> None:
        """Toggle the clicked box; with it the selection, if the clicked row is in it."""
        chosen = self._view.selected_count()
        row = self._model.row_of(user)
        inside = row is not None and chosen > 1 and self._is_selected(row)
        self.toggle_requested.emit(product, ids_of(self._view) if inside else (user,))

    def _is_selected(self, row: int) -> bool:
        return any(first <= row <= last for first, last in self._view.selected_blocks())

    @Slot(str)
    def _space(self, product: str) -> None:
        ids = ids_of(self._view)
        if not ids and (index := self._view.currentIndex()).isValid():
            ids = (self._model.id_at(index.row()),)
        products = self._model.set.products
        if not product and len(products) == 1:
            product = products[0]
        self.toggle_requested.emit(product, ids)

    @Slot(object, str, bool)
    def _one(self, user: int, product: str, _ticked: bool) -> None:  # noqa: FBT001 - a slot
        self.toggle_requested.emit(product, (user,))


class ArrangedColumns:
    """The columns of a view as a person arranged them, also those that are not there now."""

    def __init__(self, view: UserTableView) -> None:
        self._view = view
        self.saved: dict[str, object] = {}
        """The arrangement of before, by key."""
        self._is_shown = False
        """True when the header shows it: before any account it stands as Qt made it."""

    def arrangement(self) -> dict[str, object]:
        """The arrangement of now, worth keeping."""
        if not self._is_shown:
            return self.saved
        return merged(self.saved, self._view.header.arrangement())

    def show_columns(self, columns: ColumnSet) -> None:
        """Show these columns in their arrangement."""
        saved, self._is_shown = self.arrangement(), True
        self._view.table().use_columns(columns)
        self._view.header.restore(saved)
        self._view.share_width()

    def forget(self) -> None:
        """Keep the arrangement for the account that is shown next."""
        self.saved, self._is_shown = self.arrangement(), False


def ids_of(view: UserTableView) -> tuple[int, ...]:
    """The ids of the selected users, in the order of the table."""
    ids = view.table().ids
    return tuple(ids[row] for row in sorted(set(view.selected_rows())))
