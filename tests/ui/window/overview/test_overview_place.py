"""The place of the billing overview: it gives way to a page that needs the room, and returns."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from seatdesk.ui.window.main_window import MainWindow

NARROW_PAGE, WIDE_PAGE = "narrow", "wide"


@pytest.fixture
def window(qtbot):
    """A window with a page that always fits beside the dock, and one that needs a wide window."""
    made = MainWindow()
    qtbot.addWidget(made)
    made.add_page(NARROW_PAGE, QLabel("few words"))
    wide = QWidget()
    wide.setMinimumSize(700, 900)
    made.add_page(WIDE_PAGE, wide)
    made.show_workspace(there=True)
    made.show_page(NARROW_PAGE)
    made.resize(1400, 700)
    made.show()
    QApplication.processEvents()
    return made


def resize(window, width):
    window.resize(width, 700)
    QApplication.processEvents()


def test_a_page_that_needs_the_room_has_it_and_gives_it_back(window):
    window.show_page(WIDE_PAGE)
    assert window.overview.isVisible()
    resize(window, 1000)
    assert window.width() == 1000
    assert not window.overview.isVisible()
    resize(window, 1400)
    assert window.overview.isVisible()


def test_another_page_has_the_overview_beside_it_again(window):
    resize(window, 1000)
    window.show_page(WIDE_PAGE)
    assert not window.overview.isVisible()
    window.show_page(NARROW_PAGE)
    assert window.overview.isVisible()


def test_an_overview_that_was_closed_stays_closed(window):
    window.overview.toggleViewAction().trigger()
    resize(window, 1000)
    resize(window, 1400)
    assert not window.overview.isVisible()
    window.overview.toggleViewAction().trigger()
    assert window.overview.isVisible()


def test_an_overview_that_was_asked_for_is_shown_and_the_page_scrolls(window):
    resize(window, 1000)
    window.show_page(WIDE_PAGE)
    window.overview.toggleViewAction().trigger()
    QApplication.processEvents()
    assert window.overview.isVisible()
    assert window.stack.width() == 700 > window.overview_place._room.viewport().width()


def test_an_overview_that_gave_way_is_written_down_as_it_was_wanted(window):
    resize(window, 1000)
    window.show_page(WIDE_PAGE)
    window.overview_place.show_as_wanted()
    assert window.overview.isVisible()


def test_without_a_workspace_there_is_none(window):
    window.show_workspace(there=False)
    assert not window.overview.isVisible()
    resize(window, 1600)
    assert not window.overview.isVisible()
    window.show_workspace(there=True)
    assert window.overview.isVisible()


def test_a_wide_overview_becomes_narrower_before_it_goes(window):
    window.show_page(WIDE_PAGE)
    resize(window, 1700)
    window.resizeDocks([window.overview], [700], Qt.Orientation.Horizontal)
    QApplication.processEvents()
    assert window.overview.width() == 700
    resize(window, 1400)
    assert window.overview.isVisible()
    assert window.overview_place._room.viewport().width() >= 700


def test_it_becomes_as_narrow_as_it_can_where_both_have_just_room(window):
    page = QWidget()
    page.setMinimumSize(700, 100)
    window.make_page_later("low", lambda: page)
    window.show_page("low")
    place = window.overview_place
    resize(window, 700 + place._rail.width() + place._dock_width())
    assert window.overview.isVisible()
    assert place._room.viewport().width() == 700


def test_an_overview_whose_amounts_need_more_room_gives_way(window):
    window.show_page(WIDE_PAGE)
    resize(window, 1200)
    assert window.overview.isVisible()
    window.overview.savings.setMinimumWidth(500)
    window.overview.show_overview(())
    assert not window.overview.isVisible()


def test_a_page_that_scrolls_down_needs_room_for_its_bar(window):
    window.show_page(WIDE_PAGE)
    place = window.overview_place
    both = 700 + place._rail.width() + place._dock_width()
    resize(window, both + place._room.verticalScrollBar().sizeHint().width())
    assert window.overview.isVisible()
    assert place._room.viewport().width() == 700
    resize(window, both)
    assert not window.overview.isVisible()


def test_hidden_pages_have_no_say_in_the_size_of_the_window(window):
    window.show_page(WIDE_PAGE)
    least = window.minimumSizeHint()
    assert least.width() <= 1024
    assert least.height() <= 660
    window.show_page(NARROW_PAGE)
    assert window.stack.minimumSizeHint().width() < 700


def test_an_overview_makes_way_for_a_page_that_shows_the_same_and_comes_back(window):
    window.make_page_later("same", lambda: QLabel("the same"), repeats_overview=True)
    window.show_page("same")
    assert not window.overview.isVisible()
    window.overview_place.show_as_wanted()
    assert window.overview.isVisible()
    window.show_page(NARROW_PAGE)
    assert window.overview.isVisible()


def test_an_overview_that_is_asked_for_there_is_shown(window):
    window.make_page_later("same", lambda: QLabel("the same"), repeats_overview=True)
    window.show_page("same")
    window.overview.toggleViewAction().trigger()
    assert window.overview.isVisible()
    window.show_page("same")
    assert window.overview.isVisible()


def test_a_closed_overview_does_not_come_back_after_that_page(window):
    window.make_page_later("same", lambda: QLabel("the same"), repeats_overview=True)
    window.overview.toggleViewAction().trigger()
    window.show_page("same")
    window.show_page(NARROW_PAGE)
    assert not window.overview.isVisible()
