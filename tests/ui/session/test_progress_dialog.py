"""The dialog of progress comes only when work takes long."""

import threading

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget

from seatdesk.ui.session.progress_dialog import ProgressDialog


def test_a_progress_dialog_comes_only_when_work_takes_long(qtbot, runner, monkeypatch):
    monkeypatch.setattr("seatdesk.ui.session.progress_dialog.PATIENCE_MS", 30)
    window, go_on = QWidget(), threading.Event()
    qtbot.addWidget(window)
    window.show()

    def work(progress):
        progress.step(3, 10)
        while not go_on.wait(0.005):
            progress.step(4, 10)

    quick = runner.start(lambda _progress: None, done=lambda _: None, failed=pytest.fail)
    never = ProgressDialog("Quick", quick, runner, window)
    job = runner.start(work, done=lambda _: None, failed=pytest.fail)
    dialog = ProgressDialog("Saving…", job, runner, window)
    qtbot.waitUntil(dialog.isVisible)
    assert not shiboken6.isValid(never)  # it was over before anybody had to wait
    qtbot.waitUntil(lambda: dialog.value() == 4)
    dialog.reject()
    qtbot.waitUntil(lambda: not runner.busy)
    assert job.stopped
