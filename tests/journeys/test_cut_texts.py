"""Every page and tab in the window's languages, on a small screen and on a usual one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSize
from PySide6.QtWidgets import QTabWidget

from seatdesk.controllers.demo import demo_workspace
from seatdesk.ui.text import language
from seatdesk.ui.window.context import SEATS
from tests.cut_texts import cut
from tests.journeys.conftest import TODAY, contract, make_workspace
from tests.pseudo_language import settle

SMALL, USUAL, LARGE = QSize(1024, 700), QSize(1280, 800), QSize(1920, 1080)


@pytest.fixture(scope="module")
def sample(tmp_path_factory) -> Path:
    """The sample company, made once."""
    path: Path = tmp_path_factory.mktemp("sample") / "sample.seatdesk"
    demo_workspace.make(path, today=TODAY)
    return path


@pytest.fixture(params=["en", "sv", "de"])
def spoken(request, qapp) -> Iterator[str]:
    """A language of the window, with the region that most people have beside it."""
    before = QLocale()
    language.install(qapp, request.param)
    QLocale.setDefault(QLocale({"en": "en_US", "sv": "sv_SE", "de": "de_DE"}[request.param]))
    yield request.param
    QLocale.setDefault(before)
    language.install(qapp, "en")


def test_no_page_cuts_a_text_off_whatever_is_spoken(
    open_window, sample: Path, tmp_path: Path, spoken: str
) -> None:
    mine = tmp_path / sample.name
    mine.write_bytes(sample.read_bytes())
    person = open_window(mine)
    assert language.code() == spoken
    wrong = [
        f"{page} at {size.width()}: {text}"
        for page, _ in person.window.listed
        for size in (SMALL, USUAL, LARGE)
        for text in cut_texts(person, page, size)
    ]
    assert not wrong, "\n".join(dict.fromkeys(wrong))


LONG = (
    "Customer Platform Enterprise with Everything and Some More of That",
    "Kundenplattformunternehmensausgabemitallemundnochetwasmehrdavonaaa",
)
"""Names of products of 66 letters, one of them without a blank."""


def test_a_long_name_of_a_product_breaks_no_layout(open_window, tmp_path: Path) -> None:
    path = tmp_path / "long.seatdesk"
    contracts = tuple(contract(product) for product in LONG)
    make_workspace(path, contracts=contracts, holders=dict.fromkeys(LONG, 3))
    person = open_window(path)
    wrong = [
        f"{page} at {size.width()}: {text}"
        for page, _ in person.window.listed
        for size in (SMALL, USUAL)
        for text in cut_texts(person, page, size)
        if "heading" not in text
    ]
    assert not wrong, "\n".join(dict.fromkeys(wrong))
    person.window.show_page("seats")
    view = person.page.view
    last = person.column(LONG[1])
    assert view.columnViewportPosition(last) + view.columnWidth(last) <= view.viewport().width()


def cut_texts(person, page: str, size: QSize) -> Iterator[str]:
    """What is cut off on a page, tab by tab, and what makes the window larger or scrolls."""
    window = person.window
    window.resize(size)
    window.show_page(page)
    person.settle()
    shown = window.stack.currentWidget()
    tabs = next(iter(shown.findChildren(QTabWidget)), None)
    for place in range(tabs.count() if tabs else 1):
        if tabs is not None:
            tabs.setCurrentIndex(place)
            person.settle()
        for _ in range(3):
            settle()
        where = tabs.tabText(place) if tabs is not None else ""
        found = cut(window)
        if (page, size) == (SEATS, SMALL):  # the users table has rules of its own for that
            found = [text for text in found if "heading" not in text]
        found += ["the window grows"] if window.size() != size else []
        found += ["the page scrolls"] if window.stack.size() != room_of(window) else []
        yield from (f"{where}: {text}" for text in found)


def room_of(window) -> QSize:
    """The room that the page has."""
    size: QSize = window.overview_place._room.viewport().size()
    return size
