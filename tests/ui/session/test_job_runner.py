"""Jobs of the worker: answers and failures in order, in the window's thread."""

import threading

import pytest


def test_results_arrive_in_the_gui_thread_in_order(qtbot, runner):
    seen = []
    for number in range(3):
        runner.start(
            lambda _progress, n=number: (n, threading.current_thread()),
            done=lambda answer: seen.append((*answer, threading.current_thread())),
            failed=pytest.fail,
        )
    qtbot.waitUntil(lambda: len(seen) == 3)
    assert [number for number, *_ in seen] == [0, 1, 2]
    assert all(worker is not here is threading.main_thread() for _, worker, here in seen)
    assert not runner.busy


def test_failures_are_delivered_not_raised(qtbot, runner):
    errors: list[Exception] = []
    runner.start(lambda progress: 1 // 0, done=pytest.fail, failed=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ZeroDivisionError)


def test_a_cancelled_job_stops_at_its_next_step_and_says_nothing(qtbot, runner):
    started = threading.Event()
    finished: list[object] = []

    def work(progress):
        started.set()
        while True:
            progress.step(1, 10)

    runner.finished.connect(finished.append)
    job = runner.start(work, done=pytest.fail, failed=pytest.fail)
    assert started.wait(2)
    job.cancel()
    qtbot.waitUntil(lambda: finished == [job])


def test_what_nobody_waits_for_makes_way_for_the_next_job(qtbot, runner):
    begun = threading.Event()
    seen: list[str] = []

    def work(progress):
        begun.set()
        while True:
            progress.step(1, 10)

    idle = runner.start(work, done=pytest.fail, failed=pytest.fail, yields=True)
    assert begun.wait(2)
    runner.start(lambda _progress: "asked", done=seen.append, failed=pytest.fail)
    qtbot.waitUntil(lambda: bool(seen))
    assert idle.stopped
    assert not runner.busy


def test_what_somebody_waits_for_does_not_make_way(qtbot, runner):
    seen: list[str] = []
    first = runner.start(lambda _progress: "first", done=seen.append, failed=pytest.fail)
    runner.start(lambda _progress: "idle", done=seen.append, failed=pytest.fail, yields=True)
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == ["first", "idle"]
    assert not first.stopped
