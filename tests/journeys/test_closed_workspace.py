"""After a workspace was closed nothing of it is left to ask for, and nothing is said of it."""

import shutil

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog

from seatdesk.ui.window.actions import SPECS
from seatdesk.ui.window.context import RENEWALS, SEATS, WELCOME

WITHOUT = {
    *("new", "open", "connect-team", "quit", "preferences", "help", "problem-report", "about"),
    *("clear-find", "next-pane", "reset-layout"),
}
"""Actions that need no workspace."""
SYSTEMS = ("new", "open", "quit")
"""They open a dialog of the system's, or end the program."""


def enabled(person):
    actions = person.window.actions_of
    return {key for key in SPECS if actions[key].isEnabled()}


def facts(person):
    status = person.window.status
    labels = (status.scenario, status.selection, status.found, status.acting, status.saved)
    return [label.text() for label in labels]


def assert_nothing_is_left(person):
    """Walk through every action of the window: those that can be asked for bring up no page."""
    window = person.window
    assert window.page == WELCOME
    assert enabled(person) == WITHOUT
    recent = window.submenus["recent"].actions()  # they open a workspace
    left_out = {*recent, *(window.actions_of[key] for key in SYSTEMS)}
    for menu in window.submenus.values():
        if not menu.menuAction().isEnabled():  # neither hand nor key reaches what is in it
            left_out.update(menu.actions())
    for action in window.findChildren(QAction):
        text = action.text()
        if action.isEnabled() and action not in left_out and action.menu() is None:
            action.trigger()
            person.settle()
            for dialog in window.findChildren(QDialog):
                if dialog.isVisible():
                    dialog.reject()
            assert window.page == WELCOME, text
            assert not window.overview.isVisible(), text
    for key in ("pages", "columns", "sort", "active-scenario", "assign", "checkout"):
        assert not window.submenus[key].menuAction().isEnabled(), key
    assert not any(facts(person))


def test_w3_a_closed_workspace_leaves_nothing_to_ask_for_and_can_be_opened_again(
    workspace, company
):
    before = enabled(workspace)
    workspace.select("Anna Berg", "Bo Ek")
    workspace.settle()
    workspace.window.actions_of["close"].trigger()
    workspace.settle()
    assert_nothing_is_left(workspace)
    workspace.workspace_window.open(str(company))
    workspace.until(lambda: workspace.workspace_window.complete)
    workspace.settle()
    assert enabled(workspace) == before
    assert workspace.window.submenus["pages"].actions()[1].isEnabled()
    assert workspace.window.status.acting.text() == "Working as the owner of the file"
    assert workspace.window.status.found.text() == "7 users"


@pytest.mark.parametrize("there", [True, False])
def test_a_workspace_that_cannot_be_opened_leaves_nothing_to_ask_for(workspace, tmp_path, there):
    broken = tmp_path / "broken.seatdesk"
    if there:
        broken.write_text("this is no workspace")
    workspace.workspace_window.open(str(broken))
    workspace.until(lambda: workspace.window.page == WELCOME)
    workspace.settle()
    assert_nothing_is_left(workspace)


def test_a_first_workspace_that_cannot_be_opened_leaves_nothing_to_ask_for(open_window, tmp_path):
    person = open_window(tmp_path / "none.seatdesk", ready=False)
    person.until(lambda: person.workspace_window.commands is not None)
    person.until(lambda: person.window.page == WELCOME)
    person.settle()
    assert_nothing_is_left(person)


def test_between_two_workspaces_nothing_can_be_asked_for(workspace, company, tmp_path):
    copy = tmp_path / "copy.seatdesk"
    shutil.copy(company, copy)
    before = enabled(workspace)
    workspace.workspace_window.close_workspace()
    assert "new-user" not in enabled(workspace)
    assert "copy-to" not in enabled(workspace)
    workspace.workspace_window.open(str(copy))
    workspace.until(lambda: workspace.workspace_window.complete)
    workspace.settle()
    assert enabled(workspace) == before


def test_the_selection_is_told_on_its_own_page_only(workspace):
    selection = workspace.window.status.selection
    workspace.select("Anna Berg", "Bo Ek")
    workspace.settle()
    assert selection.text().startswith("2 selected · 2 Sales Hub")
    workspace.window.show_page(RENEWALS)
    workspace.settle()
    assert not selection.text()
    workspace.session.refresh()
    workspace.settle()
    assert not selection.text(), "nor after it was read again"
    workspace.window.show_page(SEATS)
    workspace.until(lambda: selection.text().startswith("2 selected · 2 Sales Hub"))
