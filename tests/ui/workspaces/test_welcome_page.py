"""The Welcome page: cards that say what they do, and recent workspaces that may be gone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from seatdesk.ui.workspaces.recent_list import MissingRow, RecentRow
from seatdesk.ui.workspaces.welcome_card import PlaceLabel, WelcomeCard
from seatdesk.ui.workspaces.welcome_page import WelcomePage

SERVER = "postgresql://anna@db.example.com:6432/seatdesk?sslmode=require"


@pytest.fixture
def page(qtbot, window):
    page = WelcomePage(window)
    page.resize(1024, 660)
    page.show()
    QApplication.processEvents()
    return page


@pytest.mark.parametrize("name", ["sample", "import", "new", "open", "team"])
def test_every_card_asks_for_what_it_says_by_mouse_and_by_key(qtbot, page, name):
    card = {"import": "import_file"}.get(name, name)
    button = getattr(page, card)
    for press in (
        lambda: qtbot.mouseClick(button, Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(button, Qt.Key.Key_Space),
    ):
        with qtbot.waitSignal(getattr(page, f"{name}_requested")):
            press()
    assert button.accessibleName()
    assert button.accessibleDescription()


@pytest.mark.parametrize("width", [700, 1024, 1280, 1900])
def test_no_text_of_a_card_is_cut_at_any_width(page, width):
    page.resize(width, 660)
    for _ in range(3):
        QApplication.processEvents()
    cards = [card for card in page.findChildren(WelcomeCard) if card.isVisible()]
    assert len(cards) == 5
    for card in cards:
        for label in card.findChildren(QLabel):
            if label.text():
                assert label.height() >= label.heightForWidth(label.width()), label.text()
    assert page.horizontalScrollBar().maximum() == 0


def test_a_missing_file_says_so_and_is_found_again_or_removed(qtbot, page, tmp_path):
    gone = str(tmp_path / "Budget.seatdesk")
    page.show_recent([gone])
    (row,) = page.recent.rows
    assert isinstance(row, MissingRow)
    assert row.told.text() == f"Missing from {tmp_path}"
    with qtbot.waitSignal(page.locate_requested) as asked:
        row.locate.click()
    assert asked.args == [gone]
    with qtbot.waitSignal(page.forget_requested) as asked:
        row.remove.click()
    assert asked.args == [gone]
    assert row.remove.accessibleName() == "Remove Budget from the list"


def test_a_workspace_is_opened_or_pinned(qtbot, page, tmp_path):
    there = tmp_path / "Nordwind <b>&AB.seatdesk"
    there.touch()
    page.show_recent([SERVER, str(there)], [SERVER])
    server, file = page.recent.rows
    assert isinstance(server, RecentRow)
    assert isinstance(file, RecentRow)
    assert (server.pin.isChecked(), file.pin.isChecked()) == (True, False)
    assert server.open.text() == "seatdesk"
    assert server.open.accessibleDescription() == "anna@db.example.com:6432"
    assert file.open.text() == "Nordwind <b>&AB"
    with qtbot.waitSignal(page.pin_requested) as asked:
        file.pin.click()
    assert asked.args == [str(there), True]
    with qtbot.waitSignal(page.recent_requested) as asked:
        server.open.click()
    assert asked.args == [SERVER]


def test_a_long_path_has_dots_in_the_middle_and_makes_nothing_wider(page, tmp_path):
    page.show_recent([str(tmp_path / ("a long folder/" * 30) / "x.seatdesk")])
    QApplication.processEvents()
    (label,) = page.recent.findChildren(PlaceLabel)
    assert label.width() < label.fontMetrics().horizontalAdvance(label.text())
    assert page.horizontalScrollBar().maximum() == 0


def test_before_anything_was_opened_the_list_says_what_it_is_for(page):
    page.show_recent([])
    (row,) = page.recent.rows
    assert isinstance(row, QLabel)
    assert row.text() == "What you open is listed here."


def test_the_page_says_what_may_be_dropped(page):
    assert "drop a file" in page.drop.accessibleName()
    assert page.drop.isVisible()
