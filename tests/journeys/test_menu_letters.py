"""Every entry of every menu is reached by a letter, in every language."""

import pytest
from PySide6.QtWidgets import QMenu, QMenuBar

from seatdesk.ui.text import language
from seatdesk.ui.text.mnemonics import letter_of
from seatdesk.ui.widgets.tables.row_menu import menu_of

BY_NAME = {"recent", "columns", "sort", "assign", "unassign", "transfer", "checkout"} | {
    "remove-seats", "cancel-removal", "active-scenario",
}  # fmt: skip
"""Submenus of names that people gave: their first letters find them."""


def letters(menu: QMenu | QMenuBar) -> list[str]:
    entries = [one for one in menu.actions() if not one.isSeparator() and one.isVisible()]
    return [letter_of(one.text()) for one in entries]


@pytest.mark.parametrize("spoken", ["en", "sv", "de"])
def test_every_entry_has_a_letter_of_its_own(qapp, open_window, company, spoken):
    language.install(qapp, spoken)
    try:
        window = open_window(company).window
        menus = [window.menuBar(), *window.menus.values()]
        menus += [menu for key, menu in window.submenus.items() if key not in BY_NAME]
        table = menu_of(window.stack.currentWidget().view)
        assert table is not None
        for menu in (*menus, table.menu()):
            found = letters(menu)
            assert "" not in found
            assert len(set(found)) == len(found)
    finally:
        language.install(qapp, "en")
