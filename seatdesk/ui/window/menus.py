"""The menus; filled after the first paint, which shows only their titles."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from seatdesk.ui.text.mnemonics import with_letters
from seatdesk.ui.window.actions import MENUS, SEPARATOR

if TYPE_CHECKING:
    from seatdesk.ui.window.main_window import MainWindow


def give_letters(menu: QMenu) -> None:
    """Have every entry of a menu reached by a letter of its own."""
    entries = [action for action in menu.actions() if not action.isSeparator()]
    for action, text in zip(entries, with_letters([a.text() for a in entries]), strict=True):
        if text != action.text():
            icon_text = action.iconText()
            action.setText(text)
            action.setIconText(icon_text)  # tool bars have no letters


class MenuContents(QObject):
    """Fills the menus of a window with its actions, its pages and empty submenus."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def tasks(self) -> list[Callable[[], object]]:
        """One menu each, shortcuts included."""
        filling = [partial(self._fill_menu, key, menu) for key, menu in self._window.menus.items()]
        return [self._name_menus, *filling]

    def _name_menus(self) -> None:
        """Give every title in the bar a letter of its own."""
        menus = list(self._window.menus.values())
        for menu, title in zip(menus, with_letters([m.title() for m in menus]), strict=True):
            menu.setTitle(title)

    def _fill_menu(self, key: str, menu: QMenu) -> None:
        menu.setToolTipsVisible(True)
        for entry in MENUS[key][1]:
            self._fill(menu, entry)
        give_letters(menu)

    def _fill(self, menu: QMenu, entry: str) -> None:
        window = self._window
        if entry == SEPARATOR:
            menu.addSeparator()
        elif entry in window.actions_of:
            menu.addAction(window.actions_of[entry])
        elif entry in window.actions_of_view:
            menu.addAction(window.actions_of_view[entry])
        else:
            window.submenus[entry] = menu.addMenu(self._title(entry))
            if entry == "pages":
                self._list_pages(window.submenus[entry])

    def _list_pages(self, menu: QMenu) -> None:
        window = self._window
        for number, (key, title) in enumerate(window.listed, 1):
            action = QAction(title, window)
            action.setShortcut(QKeySequence(f"Ctrl+{number}"))
            action.setMenuRole(QAction.MenuRole.NoRole)
            action.setData(key)
            action.triggered.connect(self._show_page)
            menu.addAction(action)
        give_letters(menu)

    @Slot()
    def _show_page(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._window.show_page(str(action.data()))
            self._window.focus_page()

    def _title(self, key: str) -> str:
        titles: dict[str, Callable[[], str]] = {
            "recent": lambda: self.tr("Open &recent"),
            "pages": lambda: self.tr("&Page"),
            "columns": lambda: self.tr("&Columns"),
            "sort": lambda: self.tr("&Sort by"),
            "assign": lambda: self.tr("&Assign"),
            "unassign": lambda: self.tr("&Unassign"),
            "transfer": lambda: self.tr("Trans&fer seat between two users"),
            "checkout": lambda: self.tr("&Checkout"),
            "remove-seats": lambda: self.tr("&Remove additional paid users"),
            "cancel-removal": lambda: self.tr("Cancel &downgrade request"),
            "active-scenario": lambda: self.tr("&Active scenario"),
        }
        return titles[key]()
