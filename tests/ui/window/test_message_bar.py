"""One message at a time, on its own page, for as long as it is true."""

import pytest
from PySide6.QtWidgets import QPushButton

from seatdesk.ui.style.colours import Severity
from seatdesk.ui.widgets.notice import Notice
from seatdesk.ui.window.message_bar import Message, MessageBar

LOST = "The scenario is gone."


@pytest.fixture
def bar(frame):
    bar = MessageBar(frame)
    bar.follow_page("seats")
    return bar


def seen(bar):
    """The sentences that are in sight."""
    return [notice.text for notice in bar.findChildren(Notice) if notice.isVisibleTo(bar)]


def test_news_takes_the_place_of_older_news(bar):
    undone = []
    for number in range(3):
        bar.show_message(Message(f"message {number}", offers=(("Undo", lambda: undone.append(1)),)))
    assert seen(bar) == bar.texts == ["message 2"]
    bar.findChildren(QPushButton)[-1].click()
    assert undone == [1]
    assert not bar.isVisible()
    assert bar.texts == []


def test_what_stands_waits_behind_news_and_comes_back(bar):
    bar.show_state(LOST, Severity.WARNING)
    bar.show_text("1 user added.", Severity.DONE)
    assert seen(bar) == ["1 user added."]
    assert bar.texts == ["1 user added.", LOST]
    bar.drop("1 user added.")
    assert seen(bar) == [LOST]
    bar.drop(LOST)
    assert not bar.isVisible()


def test_trouble_comes_before_the_news_that_it_followed(bar):
    bar.show_text("1 user added.", Severity.DONE)
    bar.show_state(LOST, Severity.WARNING)
    assert seen(bar) == [LOST]
    assert bar.texts == [LOST, "1 user added."]
    bar.drop(LOST)
    assert seen(bar) == ["1 user added."]


def test_news_stays_on_its_page_and_what_stands_is_on_all(bar, qtbot):
    bar.show_text("1 user added.")
    qtbot.wait(1)
    bar.follow_page("billing")
    assert bar.texts == seen(bar) == []
    assert not bar.isVisible()
    bar.show_state(LOST)
    bar.follow_page("seats")
    assert bar.texts == [LOST, "1 user added."]
    bar.follow_page("reports")
    assert seen(bar) == bar.texts == [LOST]


def test_news_goes_along_to_the_page_that_its_outcome_opens(bar, qtbot):
    bar.show_text("Scenario A made.")
    bar.follow_page("scenarios")
    qtbot.wait(1)
    assert seen(bar) == ["Scenario A made."]
    bar.follow_page("seats")
    assert seen(bar) == []


def test_what_a_step_brought_about_is_told_with_it(bar):
    bar.follow(1)
    bar.show_message(Message("2 seats assigned.", Severity.DONE, (("Undo", bar.clear),)))
    bar.add_to_news("The pending removal was cancelled by this.", Severity.WARNING)
    assert seen(bar) == ["2 seats assigned. The pending removal was cancelled by this."]
    assert [button.text() for button in bar._shown[0].notice.findChildren(QPushButton)] == ["Undo"]
    bar.follow(2)
    bar.add_to_news("Another was cancelled.", Severity.WARNING)
    assert seen(bar) == ["Another was cancelled."], "the news of an older step is not added to"


def test_news_of_a_step_goes_with_the_step_and_what_stands_does_not(bar):
    bar.show_state(LOST)
    bar.follow(1)
    bar.show_message(Message("3 users added.", Severity.DONE, details=("a", "b", "c")))
    bar.follow(2)
    assert seen(bar) == ["3 users added."], "it has something to read"
    bar.follow(0)
    assert seen(bar) == [LOST]
    bar.clear()
    assert not bar.isVisible()
