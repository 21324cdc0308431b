"""The submenus that have an entry per subscription, or per column."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from seatdesk.ui.seats.page import SeatsPage
from seatdesk.ui.text.plain_text import literal, plain_tip
from seatdesk.ui.window.context import WindowContext


class SubscriptionMenus(QObject):
    """Fills them; what an entry does is given by submenu."""

    def __init__(self, context: WindowContext, seats: SeatsPage) -> None:
        super().__init__(context.window)
        self._seats, self._menus = seats, context.window.submenus
        columns, sort = self._menus["columns"], self._menus["sort"]
        columns.aboutToShow.connect(self._fill_columns)
        sort.aboutToShow.connect(self._fill_sort)

    def fill(self, does: Mapping[str, Callable[[str], object]]) -> None:
        """One entry per subscription in each of these submenus."""
        products = [pool.product for pool in self._seats.pools]
        for key, run in does.items():
            menu = self._menus[key]
            menu.clear()
            for product in products:
                action = QAction(literal(product), menu)
                action.setToolTip(plain_tip(product))
                action.triggered.connect(partial(_call, run, product))
                menu.addAction(action)

    @Slot()
    def _fill_columns(self) -> None:
        self._seats.view.header.choices(self._menus["columns"])

    @Slot()
    def _fill_sort(self) -> None:
        menu, view = self._menus["sort"], self._seats.view
        menu.clear()
        for column in self._seats.model.columns:
            action = QAction(literal(column.title), menu)
            action.triggered.connect(partial(_call, view.header.sort_by, column.key))
            menu.addAction(action)


def _call(run: Callable[[str], object], key: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - triggered(bool)
    run(key)
