"""Every page in a language that is longer by four tenths: nothing in English, nothing cut off."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTabWidget

from seatdesk.controllers.demo import demo_workspace
from seatdesk.ui.window.context import WELCOME
from seatdesk.ui.workspaces.welcome_card import WelcomeCard
from tests.journeys.conftest import TODAY, make_workspace
from tests.pseudo_language import clipped, settle, spoken, untranslated

PAGES = ("seats", "billing", "scenarios", "renewals", "findings", "reports", "activity")
DATA = re.compile(
    r"Sales Hub and Service Hub 2022, 2022-01-01|(Sales|Service) Hub|Tidy before the rene(wal|…)"
    r"|Free what nobody needs before the last day to act; support grows in two months."
    r"|Professional|Starter|USD|SeatDesk|Nordlicht Instruments|Nordwind AB|(sample|new).seatdesk"
    r"|([A-Z][a-z]{2} )?([A-Z][a-z]{2} \d+,|\d+ [A-Z][a-z]{2}) \d{4}|[A-Z][a-z]{2} \d{4}"
)
"""Names, currencies and days."""
CARD = WelcomeCard.__name__
"""Its labels, which wrap, are looked at by themselves."""


@pytest.fixture
def person(qapp, open_window, tmp_path: Path):
    """Somebody at a window that speaks it, on the sample company."""
    sample = tmp_path / "sample.seatdesk"
    demo_workspace.make(sample, today=TODAY)
    with spoken(qapp):
        yield open_window(sample)


def test_no_page_speaks_english_or_cuts_a_text_off(person) -> None:
    person.window.resize(1280, 800)
    wrong = [f"{page}: {text}" for page in PAGES for text in wrong_texts(person, page)]
    assert not wrong, "\n".join(dict.fromkeys(wrong))


def test_the_first_page_and_the_empty_ones_speak_no_english_either(qapp, open_window, tmp_path):
    """A window without a workspace, and all pages of an account in which there is nothing yet."""
    new = tmp_path / "new.seatdesk"
    make_workspace(new, contracts=(), holders={})
    with spoken(qapp):
        first = open_window("", ready=False)
        first.until(lambda: first.window.page == WELCOME and first.window.stack.isVisible())
        settle()
        cut = [text for text in clipped(first.window) if not text.startswith(CARD)]
        wrong = [*untranslated(first.window, DATA), *cut]
        empty = open_window(new)
        wrong += [f"{page}: {text}" for page in PAGES for text in wrong_texts(empty, page)]
    assert not wrong, "\n".join(dict.fromkeys(wrong))


def wrong_texts(person, page: str) -> Iterator[str]:
    """The texts of a page, tab by tab, that are in English, or cut off."""
    person.window.show_page(page)
    person.settle()
    shown = person.window.stack.currentWidget()
    tabs = next(iter(shown.findChildren(QTabWidget)), None)
    for place in range(tabs.count() if tabs else 1):
        if tabs is not None:
            tabs.setCurrentIndex(place)
        person.settle()
        settle()
        yield from untranslated(person.window, DATA)
        yield from clipped(person.window)
