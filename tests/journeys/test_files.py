"""Files, trouble with them, pages, the keyboard alone, and how it looks."""

import sqlite3

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

from seatdesk.ui.activity.verify_dialog import VerifyDialog
from seatdesk.ui.style import colour_scheme, colours, theme
from tests.journeys.conftest import SALES


def test_the_welcome_page_is_there_when_nothing_is_open(open_window):
    workspace = open_window("", ready=False)
    workspace.until(lambda: workspace.workspace_window.commands is not None)
    assert workspace.window.page == "welcome"
    assert workspace.window.windowTitle() == "SeatDesk"
    assert not workspace.window.rail.isVisible()
    assert workspace.workspace_window.welcome.sample.text() == "Open a sample company"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "nowhere"),
        (b"", "empty"),
        (b"some text, no database at all", "workspace"),
        (b"SQLite format 3\0" + b"\0" * 84, "workspace"),
    ],
)
def test_h4_trouble_with_a_file_is_a_sentence_on_the_welcome_page(
    tmp_path, open_window, content, words
):
    path = tmp_path / "nowhere.seatdesk"
    if content is not None:
        path.write_bytes(content)
    workspace = open_window(path, ready=False)
    workspace.until(lambda: workspace.workspace_window.commands is not None)
    assert workspace.window.page == "welcome"
    text = workspace.workspace_window.welcome.trouble.text
    assert words in text.lower() or "nowhere" in text
    assert text.endswith(".")


def test_h4_a_newer_file_is_left_alone(company, open_window):
    before = company.stat().st_size
    with sqlite3.connect(company) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()
    workspace = open_window(company, ready=False)
    workspace.until(lambda: workspace.workspace_window.commands is not None)
    assert "newer" in workspace.workspace_window.welcome.trouble.text
    assert company.stat().st_size == before


def test_a_workspace_is_closed_and_another_opened(workspace, tmp_path):
    from tests.journeys.conftest import contract, make_workspace

    other = tmp_path / "other.seatdesk"
    make_workspace(other, contracts=(contract("Marketing Hub"),), holders={"Marketing Hub": 2})
    workspace.workspace_window.open(str(other))
    workspace.until(lambda: workspace.session.snapshot is not None)
    workspace.settle()
    assert workspace.footer("Marketing Hub") == "Marketing Hub: 2 of 5 assigned"
    assert SALES not in workspace.page.footer.labels
    workspace.window.actions_of["close"].trigger()
    workspace.settle()
    assert workspace.window.page == "welcome"
    assert str(other) in workspace.workspace_window.context.settings.recent


def test_h2_a_change_is_undone_from_the_activity_page_and_the_history_verifies(workspace):
    workspace.tick("Dan Falk")
    workspace.save()
    keys = Qt.KeyboardModifier.ControlModifier
    workspace.bot.keyClick(workspace.window, Qt.Key.Key_7, keys)
    activity = workspace.workspace_window.commands.features.activity.page
    workspace.until(lambda: activity.model.rowCount() and activity.undo.isEnabled())
    assert "Dan Falk" in activity.model.index(0, 2).data()
    workspace.press("Undo this change")
    workspace.until(lambda: not workspace.holds("Dan Falk"))
    workspace.until(lambda: activity.model.rowCount() == 7 or "Dan Falk" in activity.details.text())
    workspace.press("Verify history")
    dialog = workspace.dialog(VerifyDialog)
    assert "Everything is as the history says" in dialog.notice.text
    dialog.reject()


def test_by_keyboard_alone_a_seat_is_assigned_and_saved(workspace):
    bot, window = workspace.bot, workspace.window
    control = Qt.KeyboardModifier.ControlModifier
    bot.keyClick(window, Qt.Key.Key_F, control)
    bot.keyClicks(window.filter, "falk")
    workspace.settle()
    bot.keyClick(window.filter, Qt.Key.Key_Down)
    view = workspace.page.view
    assert view.hasFocus()
    for _ in range(workspace.column(SALES)):
        if view.currentIndex().column() == workspace.column(SALES):
            break
        bot.keyClick(view, Qt.Key.Key_Right)
    bot.keyClick(view, Qt.Key.Key_Space)
    assert workspace.footer() == "Sales Hub: 4 of 5 assigned (+1)"
    bot.keyClick(window, Qt.Key.Key_S, control)
    workspace.until(lambda: workspace.holds("Dan Falk"))


def test_the_key_f6_goes_round_the_panes(workspace):
    workspace.page.focus_table()
    seen = []
    for _ in range(4):
        workspace.bot.keyClick(workspace.window, Qt.Key.Key_F6)
        seen.append(workspace.window.focusWidget())
    assert workspace.window.overview.cards[SALES].checkout in seen
    assert workspace.window.rail.pages in seen
    assert workspace.window.filter in seen
    assert seen[-1] is workspace.page.view


def test_control_c_copies_the_selected_rows(workspace):
    workspace.select("Anna Berg", "Bo Ek")
    workspace.window.actions_of["copy-headers"].trigger()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("User\tE-mail\tTeam\tStatus\tLast use\tSales Hub")
    assert [line.split("\t")[0] for line in lines[1:]] == ["Anna Berg", "Bo Ek"]
    assert lines[1].split("\t")[5:] == ["1", "1"]


def test_pasted_addresses_are_selected_and_unknown_ones_listed(workspace):
    QGuiApplication.clipboard().setText("ANNA@nordwind.example; eva@nordwind.example, x@y.example")
    workspace.window.actions_of["select-pasted"].trigger()
    workspace.settle()
    assert workspace.page.view.selected_count() == 2
    assert workspace.told("2 users selected, 1 address of no user.")
    workspace.select("Bo Ek")
    assert not workspace.told("2 users selected"), "that is another selection now"


def test_every_action_is_in_a_menu_with_the_shortcuts_people_expect(workspace):
    actions = workspace.window.actions_of
    listed = {a for menu in workspace.window.menus.values() for a in menu.actions()}
    missing = [action.objectName() for action in actions.all() if action not in listed]
    assert not missing
    keys = {key: actions[key].shortcut().toString() for key in ("preferences", "quit", "save")}
    assert keys == {"preferences": "Ctrl+,", "quit": "Ctrl+Q", "save": "Ctrl+S"}
    assert "Ctrl+Shift+Z" in [s.toString() for s in actions["redo"].shortcuts()]


def test_names_for_assistive_technology_are_those_of_the_contract(workspace):
    window = workspace.window
    assert window.accessibleName() == window.windowTitle()
    assert window.rail.pages.accessibleName() == "Pages"
    assert [window.rail.pages.item(n).text() for n in range(window.rail.pages.count())] == [
        "Seats",
        "Billing",
        "Scenarios",
        "Renewals",
        "Findings",
        "Reports",
        "Activity",
    ]
    assert window.scenario.choice.accessibleName() == "Scenario"
    assert workspace.page.view.accessibleName() == "Users"
    assert window.filter.accessibleName() == "Find or filter"
    assert window.overview.cards[SALES].title() == "Sales Hub Professional"
    buttons = {b.text() for b in window.overview.cards[SALES].findChildren(QPushButton)}
    assert {"Checkout…", "Remove…"} <= buttons
    for name in ("New user", "Import…", "Undo", "Redo"):
        assert any(b.accessibleName() == name for b in window.tools.findChildren(QToolButton)), name


@pytest.mark.parametrize("choice", ["light", "dark"])
def test_words_can_be_read_in_light_and_dark(workspace, choice, qapp: QApplication):
    try:
        colour_scheme.apply_scheme(qapp, choice)
        palette = qapp.palette()
        window = palette.color(QPalette.ColorRole.Window)
        assert theme.is_dark(palette) is (choice == "dark")
        for colour in (
            palette.color(QPalette.ColorRole.WindowText),
            theme.muted(palette),
            *(colours.tone(palette, of) for of in colours.Severity),
        ):
            assert colours.contrast(colour, window) >= colours.READABLE
        assert not workspace.window.grab().isNull()
    finally:
        colour_scheme.apply_scheme(qapp, "light")


def test_f5_a_hash_that_was_noted_is_looked_for_in_the_history(workspace):
    workspace._trigger("verify")
    dialog = workspace.dialog(VerifyDialog)
    head = dialog.head.text()
    assert len(head) == 64
    dialog.noted.setText(head)
    dialog.compare.click()
    workspace.until(lambda: workspace.dialog(VerifyDialog) is not dialog)
    found = workspace.dialog(VerifyDialog)
    assert found.facts.fact("Hash that was noted").endswith("has it")
    found.noted.setText("f" * 64)
    found.compare.click()
    workspace.until(lambda: workspace.dialog(VerifyDialog) is not found)
    assert "No line has the hash" in workspace.dialog(VerifyDialog).problems.toPlainText()
