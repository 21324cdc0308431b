"""The search behind the users table: first rows at once, all of them from the worker."""

from typing import Any

import pytest
from PySide6.QtCore import QObject

from seatdesk.controllers.jobs import Cancelled
from seatdesk.controllers.read_models import UserQuery
from seatdesk.store.errors import Vanished
from seatdesk.ui.seats.user_search import FIRST, SEEN, Found, UserSearch
from seatdesk.ui.session.job_runner import JobRunner
from tests.ui.seats.fake_views import FakeViews

EVERYBODY = UserQuery(sort=(("id", False),))


class Slow(FakeViews):
    """First rows take too long to wait for."""

    def first(self, query, limit, progress=None):
        raise Cancelled


class Far(FakeViews):
    """On a server."""

    is_far = True

    def first(self, query, limit, progress=None):
        return None


class Asking:
    def __init__(self, qtbot, views):
        self.bot, self.parent = qtbot, QObject()
        self.runner = JobRunner(self.parent)
        self.search = UserSearch(self.runner, self.parent)
        self.answers: list[Any] = []
        self.search.found.connect(self.answers.append)
        self.views = views
        self.search.read_from(views)

    def settle(self):
        self.bot.waitUntil(lambda: not self.search.busy and not self.runner.busy)
        return [(len(found.ids), found.complete) for found in self.answers]


@pytest.fixture
def asking(qtbot):
    made = []

    def make(views):
        made.append(Asking(qtbot, views))
        return made[-1]

    yield make
    for one in made:
        one.search.stop()
        one.runner.close()


def test_the_first_rows_come_at_once_and_the_rest_behind_them(asking):
    one = asking(FakeViews(FIRST + 50))
    one.search.ask(EVERYBODY)
    assert one.answers == []
    assert one.settle() == [(FIRST, False), (FIRST + 50, True)]
    assert [row.id for row in one.answers[0].read] == list(one.answers[0].ids[:SEEN])


def test_few_are_complete_at_once(asking):
    one = asking(FakeViews(20))
    one.search.ask(EVERYBODY)
    assert one.settle() == [(20, True)]


def test_what_takes_too_long_comes_whole_from_the_worker(asking):
    one = asking(Slow(FIRST + 50))
    one.search.ask(EVERYBODY)
    assert one.answers == []
    assert one.settle() == [(FIRST + 50, True)]


def test_the_window_never_waits_for_a_server(asking):
    one = asking(Far(FIRST + 50))
    one.search.ask(EVERYBODY)
    assert one.answers == []
    assert one.settle() == [(FIRST, False), (FIRST + 50, True)]


def test_a_new_question_ends_the_one_before(asking):
    one = asking(FakeViews(FIRST + 50))
    one.search.ask(EVERYBODY)
    one.search.ask(UserQuery("anna", sort=(("id", False),)))
    found = one.settle()
    assert len(found) == 1
    assert found[0][0] < FIRST
    assert found[0][1]


def test_the_rows_of_users_to_be_kept_are_told(asking):
    one = asking(FakeViews(FIRST + 50))
    one.search.ask(UserQuery(sort=(("id", True),)), whole=True, kept=frozenset({1, 5, 9_999}))
    one.settle()
    assert one.answers[-1].rows == {1: FIRST + 49, 5: FIRST + 45}


def test_held_back_the_rest_waits_for_the_paint(asking):
    one = asking(FakeViews(FIRST + 50))
    one.search.pause()
    one.search.begin_with(EVERYBODY, Found(one.views.ids(EVERYBODY, FIRST), complete=False))
    one.bot.wait(50)
    assert one.search.busy
    assert len(one.answers) == 1
    one.search.resume()
    assert one.settle() == [(FIRST, False), (FIRST + 50, True)]


def test_when_nobody_asks_it_gets_ready_to_sort(asking, monkeypatch):
    monkeypatch.setattr("seatdesk.ui.seats.user_search.IDLE_MS", 1)
    ready = []

    class Preparing(FakeViews):
        def prepare(self, columns, progress=None):
            ready.append(columns)

    one = asking(Preparing(20))
    one.search.columns = ("name", "team")
    one.search.ask(EVERYBODY)
    one.bot.waitUntil(lambda: one.search.prepared)
    assert ready == [("name", "team")]


class Broken(FakeViews):
    """A file that went away."""

    def first(self, query, limit, progress=None):
        raise Vanished(location="plan.seatdesk")


def test_trouble_is_told_once_and_not_for_what_nobody_waits_for_any_more(asking):
    one = asking(Broken(20))
    told: list[Exception] = []
    one.search.failed.connect(told.append)
    one.search.ask(EVERYBODY)
    one.search.ask(UserQuery("anna"))
    one.settle()
    assert [type(error) for error in told] == [Vanished]
    assert one.answers == []
