"""The layout of the window: the dock after the welcome page, the pages in a narrow window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea

from seatdesk.ui.text import language

SMALL = QSize(1024, 660)
"""What a small screen leaves of itself to a window."""


def test_the_dock_is_there_after_the_welcome_page(qtbot, open_window, company: Path) -> None:
    person = open_window("", ready=False)
    assert not person.window.overview.isVisible()
    person.workspace_window.open(str(company))
    person.until(lambda: person.session is not None and person.session.snapshot is not None)
    assert person.window.overview.isVisible()


def test_a_dock_hidden_by_hand_stays_hidden(qtbot, open_window, company: Path) -> None:
    person = open_window(company)
    person.window.actions_of_view["overview"].trigger()
    person.workspace_window.close_workspace()
    person.workspace_window.show_welcome("")
    person.workspace_window.open(str(company))
    person.until(lambda: person.session is not None and person.session.snapshot is not None)
    assert not person.window.overview.isVisible()


def test_closing_on_the_welcome_page_keeps_the_dock(qtbot, open_window, company: Path) -> None:
    open_window(company).window.close()
    first = open_window("", ready=False)
    first.window.close()
    assert open_window(company).window.overview.isVisible()


@pytest.mark.parametrize(
    ("width", "spoken"),
    [(1000, "en"), (1000, "sv"), (1000, "de"), (1280, "en"), (1280, "de"), (1600, "de")],
)
def test_the_billing_page_never_scrolls_sideways(
    qtbot, qapp, open_window, company: Path, width: int, spoken: str
) -> None:
    person = open_window(company)
    language.install(qapp, spoken)
    person.bot.keyClick(person.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    person.settle()
    person.window.resize(width, 820)
    person.settle()
    page = person.window.stack.currentWidget()
    areas = [area for area in page.findChildren(QScrollArea) if area.isVisible()]
    assert not person.window.overview.isVisible()  # the page shows the same
    assert areas
    person.until(lambda: not any(area.horizontalScrollBar().maximum() for area in areas))


@pytest.mark.parametrize("spoken", ["en", "sv", "de"])
def test_the_window_fits_a_small_screen_whatever_is_said_in_it(
    qapp, open_window, company: Path, spoken: str
) -> None:
    language.install(qapp, spoken)
    try:
        person = open_window(company)
        person.window.actions_of["select-all"].trigger()
        for name in ("Dan Falk", "Eva Gren", "Finn Holm"):
            person.tick(name)
        person.window.resize(SMALL)
        for page, _ in person.window.listed:
            person.window.show_page(page)
            person.settle()
            assert person.window.size() == SMALL, page
    finally:
        language.install(qapp, "en")


def test_what_happened_is_seen_in_a_narrow_window(open_window, company: Path) -> None:
    person = open_window(company)
    person.window.resize(1000, 660)
    person.window.show_page("activity")
    person.settle()
    view = person.workspace_window.commands.features.activity.page.view
    assert view.columnWidth(2) >= 30 * view.fontMetrics().averageCharWidth()
