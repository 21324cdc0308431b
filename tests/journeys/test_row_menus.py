"""The menu of the chosen rows, in every list of the program."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QMenu,
    QTabWidget,
    QWidget,
)

from seatdesk.controllers.demo import demo_workspace
from seatdesk.ui.users.user_dialog import UserDialog
from seatdesk.ui.widgets.tables.row_menu import menu_of
from tests.journeys.conftest import DEACTIVATED, SALES, TODAY, contract, make_workspace

PAGES = ("seats", "billing", "scenarios", "renewals", "findings", "reports", "activity")
CONTROL = Qt.KeyboardModifier.ControlModifier


def without_menu(root: QWidget) -> set[str]:
    """The lists of rows below a widget that have no menu, by the names they are read out with."""
    return {
        view.accessibleName()
        for view in root.findChildren(QAbstractItemView)
        if view.isVisible() and menu_of(view) is None and not isinstance(view.parent(), QComboBox)
        and not isinstance(view, QHeaderView)
        and view.accessibleName()
    }  # fmt: skip


def test_every_list_of_every_page_has_the_menu(open_window, tmp_path: Path):
    sample = tmp_path / "sample.seatdesk"
    demo_workspace.make(sample, today=TODAY)
    person = open_window(sample)
    bare, seen = set(), 0
    for key in PAGES:
        person.window.show_page(key)
        person.settle()
        shown = person.window.stack.currentWidget()
        tabs = [one for one in shown.findChildren(QTabWidget) if one.isVisible()]
        for place in range(tabs[0].count() if tabs else 1):
            if tabs:
                tabs[0].setCurrentIndex(place)
                person.settle()
            bare |= {f"{key}: {name}" for name in without_menu(shown)}
            seen += len([v for v in shown.findChildren(QAbstractItemView) if menu_of(v)])
    assert bare == set()
    assert seen > len(PAGES)


@pytest.fixture
def person(open_window, tmp_path: Path):
    path = tmp_path / "plan.seatdesk"
    make_workspace(path, contracts=(contract(),), holders={SALES: 3}, people=(DEACTIVATED,))
    return open_window(path)


def entries(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if action.text()]


def open_menu(person) -> QMenu:
    person.bot.keyClick(person.page.view, Qt.Key.Key_Menu)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_the_users_table_offers_what_fits_the_chosen_users(person):
    always = ["Show user…", "Assign", "Unassign", "Transfer seat between two users"]
    copies = ["Remove user…", "Copy", "Copy with headers"]
    person.select("Anna Berg")
    menu = open_menu(person)
    assert entries(menu) == [*always, "Deactivate", *copies]
    menu.close()
    person.select("Gone Away")
    menu = open_menu(person)
    assert entries(menu) == [*always, "Activate", *copies]
    menu.close()
    person.select("Anna Berg", "Gone Away")
    menu = open_menu(person)
    assert entries(menu) == [*always, "Activate", "Deactivate", *copies]
    menu.close()


def test_the_entries_do_what_they_say(person):
    person.select("Dan Falk", "Eva Gren")
    menu = open_menu(person)
    assign = next(a for a in menu.actions() if a.text() == "&Assign").menu()
    assert isinstance(assign, QMenu)
    assert [action.text() for action in assign.actions()] == [SALES]
    assign.actions()[0].trigger()
    menu.close()
    person.settle()
    assert person.footer() == "Sales Hub: 5 of 5 assigned (+2)"
    person.select("Anna Berg")
    menu = open_menu(person)
    menu.actions()[0].trigger()
    menu.close()
    assert person.dialog(UserDialog).windowTitle().startswith("Anna Berg")


def test_h6_copy_is_about_the_list_that_the_keyboard_is_in(person):
    person.select("Anna Berg")
    person.window.show_page("activity")
    person.settle()
    view = person.workspace_window.commands.features.activity.page.view
    view.setFocus()
    view.selectRow(0)
    person.bot.keyClick(view, Qt.Key.Key_C, CONTROL)
    first = QGuiApplication.clipboard().text()
    assert first.count("\t") == view.model().columnCount() - 1
    assert "Sales Hub seat assigned" in first
    assert re.match(r"2026-11-22 \d\d:\d\d\t", first)
    QGuiApplication.clipboard().clear()
    person.window.actions_of["copy"].trigger()
    assert QGuiApplication.clipboard().text() == first
    person.window.actions_of["select-all"].trigger()
    assert person.page.selected_ids() == (person.page.model.id_at(person.row("Anna Berg")),)
