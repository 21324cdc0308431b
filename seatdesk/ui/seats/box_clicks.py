"""Clicks on seat boxes, and Space: the users whose boxes they ask to turn (S8)."""

from PySide6.QtCore import QObject, Signal, Slot

from seatdesk.ui.seats.table.model import UserTable
from seatdesk.ui.seats.table.selection_keeper import ids_of
from seatdesk.ui.seats.table.view import UserTableView


class BoxClicks(QObject):
    """Finds out whom a click or a key means; decides nothing."""

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
