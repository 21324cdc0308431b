"""Rows of users that are read in the worker: what is there, what is asked for, what is not read."""

from array import array
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt

from seatdesk.domain.seat_draft import SeatDraft
from seatdesk.store.errors import Vanished
from seatdesk.ui.seats.table.columns import ColumnSet, UseLimits
from seatdesk.ui.seats.table.model import UserTable
from seatdesk.ui.seats.table.user_rows import AHEAD, UserRows
from seatdesk.ui.seats.table.view import UserTableView
from seatdesk.ui.session.job_runner import JobRunner
from tests.ui.seats.fake_views import PRODUCTS, TODAY, FakeViews, user_row

Role = Qt.ItemDataRole


class Breaking(FakeViews):
    """Users of a file that may go away, and come back."""

    is_gone = False

    def rows(self, ids):
        if self.is_gone:
            raise Vanished(location="plan.seatdesk")
        return super().rows(ids)


class Reading:
    """Rows behind a runner of their own."""

    def __init__(self, qtbot, users=1_000):
        self.bot, self.parent = qtbot, QObject()
        self.views = Breaking(users)
        self.runner = JobRunner(self.parent)
        self.rows = UserRows(self.runner, self.parent)
        views: Any = self.views
        self.rows.read_from(views)
        self.ids = array("i", range(1, users + 1))
        self.told: list[Exception] = []
        self.rows.failed.connect(self.told.append)

    def settle(self):
        self.bot.waitUntil(lambda: not self.runner.busy)

    def known(self):
        return [user for user in self.ids if self.rows.get(user) is not None]


@pytest.fixture
def reading(qtbot):
    one = Reading(qtbot)
    yield one
    one.runner.close()


@pytest.fixture
def table(qtbot, reading):
    view = UserTableView()
    qtbot.addWidget(view)
    columns = ColumnSet(PRODUCTS, TODAY, UseLimits())
    view.setModel(UserTable(columns, SeatDraft(), reading.rows, view))
    view.header.restore({})
    view.table().show_ids(reading.ids)
    view.resize(900, 500)
    view.show()
    qtbot.waitExposed(view)
    return view


def test_what_is_in_sight_comes_first_and_then_what_is_around(reading):
    reading.rows.look_at(reading.ids, 500, 540)
    assert reading.known() == []
    reading.bot.waitSignal(reading.rows.arrived).wait()
    assert set(range(501, 542)) <= set(reading.known())
    reading.settle()
    assert reading.known() == list(range(501 - AHEAD, 542 + AHEAD))


def test_a_row_from_before_a_change_stays_until_the_new_one_is_here(reading):
    reading.rows.look_at(reading.ids, 0, 5)
    reading.settle()
    reading.views.users[1] = user_row(1, name="Renamed")
    reading.rows.reread()
    assert reading.rows.get(1).name == "Bo Ek"
    assert reading.rows.all_of((1,)) is None
    reading.settle()
    assert reading.rows.get(1).name == "Renamed"
    assert [row.name for row in reading.rows.all_of((1,))] == ["Renamed"]


def test_what_cannot_be_read_is_said_once_and_read_when_asked_again(reading):
    reading.views.is_gone = True
    for first in (0, 200, 400):
        reading.rows.look_at(reading.ids, first, first + 40)
        reading.settle()
    assert [type(error) for error in reading.told] == [Vanished]
    assert reading.rows.is_unreadable(1)
    assert reading.known() == []
    reading.views.is_gone = False
    reading.rows.reread()
    reading.settle()
    assert not reading.rows.is_unreadable(401)
    assert 401 in reading.known()
    reading.views.is_gone = True
    reading.rows.reread()
    reading.settle()
    assert len(reading.told) == 2
    assert reading.known().count(401) == 0


def test_reading_ahead_in_vain_takes_nothing_away(reading):
    reading.rows.look_at(reading.ids, 0, 40)
    reading.bot.waitSignal(reading.rows.arrived).wait()
    reading.views.is_gone = True
    reading.settle()
    assert set(range(1, 42)) <= set(reading.known())


def test_an_answer_for_another_workspace_is_dropped(reading):
    reading.rows.look_at(reading.ids, 0, 40)
    other: Any = Breaking(3)
    other.users[1] = user_row(1, name="Somebody else")
    reading.rows.read_from(other)
    reading.rows.look_at(array("i", [1]), 0, 0)
    reading.settle()
    assert reading.rows.get(1).name == "Somebody else"
    assert reading.known() == [1]


def test_held_back_nothing_is_read_before_the_paint(reading):
    reading.rows.pause()
    reading.rows.put([user_row(1)])
    reading.rows.look_at(reading.ids, 0, 40)
    assert not reading.runner.busy
    assert reading.rows.get(1) is not None
    reading.rows.resume()
    reading.settle()
    assert 41 in reading.known()


def test_a_row_that_is_not_read_has_no_box_and_says_so(table, reading):
    model, seat = table.model(), table.model().set.find(f"seat:{PRODUCTS[0]}")
    row = 900
    assert model.index(row, 0).data() == "…"
    assert model.index(row, seat).data(Role.CheckStateRole) is None
    assert "not available: The user is not read yet" in model.index(row, seat).data(
        Role.AccessibleTextRole
    )
    with reading.bot.waitSignal(model.dataChanged):
        reading.settle()
    assert model.index(row, 0).data() == model.rows.get(model.id_at(row)).name
    assert model.index(row, seat).data(Role.CheckStateRole) is not None


def test_rows_that_could_not_be_read_are_painted_as_such(table, reading):
    reading.settle()
    before = table.grab().toImage()
    reading.views.is_gone = True
    table.model().reread()
    assert table.grab().toImage() == before
    reading.settle()
    assert table.grab().toImage() != before
    assert table.model().index(0, 0).data() == "could not be read"
    reading.views.is_gone = False
    table.model().reread()
    reading.settle()
    assert table.grab().toImage() == before


def test_painting_asks_and_never_reads(table, reading, monkeypatch):
    reading.settle()
    monkeypatch.setattr(reading.views, "rows", pytest.fail)
    monkeypatch.setattr(JobRunner, "start", lambda *_args, **_more: None)
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    table.viewport().repaint()
    assert table.model().index(999, 0).data() == "…"
