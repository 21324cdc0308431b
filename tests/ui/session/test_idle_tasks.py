"""After the first paint: short tasks, between which the window answers and nothing is lost."""

from functools import partial

import pytest
from PySide6.QtCore import QObject, QTimer, Signal

from seatdesk.ui.session.idle_tasks import IdleTasks
from seatdesk.ui.startup.early_input import EarlyInput
from seatdesk.ui.window.actions import Actions


class Table(QObject):
    toggled = Signal(str, object)
    opened = Signal(object)


def test_between_two_slices_events_are_answered(qtbot, qapp):
    done: list[str] = []

    def first():
        done.append("first")
        QTimer.singleShot(0, lambda: done.append("key"))

    tasks = IdleTasks(qapp)
    tasks.add(
        first,
        lambda: done.append("second"),
        lambda: done.append("third"),
    )
    assert done == []
    qtbot.waitUntil(lambda: not tasks.busy)
    assert done.index("key") < done.index("third")
    assert [word for word in done if word != "key"] == ["first", "second", "third"]


def test_slices_that_are_cleared_are_not_run(qtbot, qapp):
    done = []
    tasks = IdleTasks(qapp)

    def leave():
        done.append(1)
        tasks.clear()

    tasks.add(leave, lambda: done.append(2))
    qtbot.waitUntil(lambda: not tasks.busy)
    qtbot.wait(10)
    assert done == [1]


def test_a_slice_that_fails_does_not_stop_the_others(qtbot, qapp):
    done = []
    tasks = IdleTasks(qapp)
    with qtbot.captureExceptions() as caught:
        tasks.add(lambda: 1 / 0, lambda: done.append("other"))
        qtbot.waitUntil(lambda: bool(done))
    assert [kind for kind, _error, _trace in caught] == [ZeroDivisionError]


def test_what_is_said_before_anyone_listens_is_said_again(qapp):
    table, heard = Table(), []
    early = EarlyInput(qapp, table.toggled, table.opened)
    table.toggled.emit("Sales Hub", (1, 2))
    table.opened.emit(7)
    table.toggled.connect(lambda product, ids: heard.append((product, ids)))
    table.opened.connect(heard.append)
    early.replay()
    assert heard == [("Sales Hub", (1, 2)), 7]
    table.opened.emit(8)
    early.replay()
    assert heard == [("Sales Hub", (1, 2)), 7, 8]


def test_an_action_asked_for_early_is_done_when_it_can_be(qapp):
    done: list[str] = []
    actions = Actions(qapp)
    actions["import"].trigger()
    actions["find"].trigger()
    actions["verify"].trigger()
    actions.connect_to({key: partial(done.append, key) for key in ("import", "find")})
    assert done == []
    actions.allow(("find",), "Not now.")
    actions.replay()
    assert done == ["import"]
    actions["import"].trigger()
    assert done == ["import", "import"]


@pytest.mark.parametrize("key", ["new-user", "help"])
def test_an_action_does_everything_it_is_connected_to(qapp, key):
    done = []
    actions = Actions(qapp)
    actions.replay()
    actions.connect_to({key: lambda: done.append(1)})
    actions.connect_to({key: lambda: done.append(2)})
    actions[key].trigger()
    assert done == [1, 2]
