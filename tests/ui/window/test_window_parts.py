"""Parts of the window: jobs, faults, undo, settings, one window a file."""

import json
import logging
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtWidgets import QWidget

from seatdesk.domain.seat_draft import SeatDraft, SeatEdit
from seatdesk.settings import MOST_RECENT, Settings, write_whole
from seatdesk.ui.activity.history_model import HistoryTable
from seatdesk.ui.faults import KEPT_REPORTS, FaultReporter, redacted
from seatdesk.ui.session.job_runner import JobRunner
from seatdesk.ui.session.progress_dialog import ProgressDialog
from seatdesk.ui.session.undo_stack import ClearDraft, SavedChange, TickSeats, UndoStack, box_change
from seatdesk.ui.session.undo_step import Step
from seatdesk.ui.startup.single_instance import SingleInstance
from seatdesk.ui.window.saved_state import file_key, fit

SALES = "Sales Hub"


@pytest.fixture
def runner(qapp):
    owner = QObject()
    runner = JobRunner(owner)
    yield runner
    runner.close()


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


def fail(*_):
    raise LookupError("anna@nordwind.example")


@pytest.mark.qt_no_exception_capture
def test_a_storm_of_faults_is_shown_once_and_kept_without_addresses(
    qtbot, qapp, tmp_path, monkeypatch, caplog
):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    owner = QObject()
    reporter = FaultReporter(tmp_path / "faults", owner)
    reporter.install()
    shown: list[Path] = []
    reporter.shown.connect(shown.append)
    for _ in range(5):
        QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: len(caplog.records) == 5)
    qtbot.wait(10)
    [path] = shown
    text = path.read_text(encoding="utf-8")
    assert "LookupError" in text
    assert "anna@" not in text + reporter.report
    caplog.clear()
    reporter.dismissed()
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: len(shown) == 2)
    caplog.clear()
    logging.getLogger("seatdesk.ui.faults").handlers.clear()


def test_h6_addresses_are_redacted():
    assert redacted("mail to <Åsa.Ö@x.example> failed") == "mail to <…@…> failed"
    assert KEPT_REPORTS == 10


def test_undo_asks_for_the_reversal_and_moves_only_when_it_is_done(qapp):
    owner = QObject()
    stack, draft, asked = UndoStack(owner), SeatDraft(), []
    stack.reversal_requested.connect(lambda batch, _text: asked.append(batch))
    edits = (SeatEdit(1, SALES, seated=True),)
    stack.push(SavedChange(Step("save", "Saved"), 7, draft, lambda: None, edits))
    stack.request_undo()
    assert asked == [7]
    assert stack.waiting
    stack.request_undo()  # impatience changes nothing
    assert asked == [7]
    assert stack.canUndo()
    stack.refused()
    assert stack.canUndo()

    stack.request_undo()
    stack.reversed_by(8)
    assert stack.canRedo()
    assert draft.to_assign(SALES) == (1,)  # what was a draft is one again
    stack.request_redo()
    assert asked[-1] == 8
    stack.reversed_by(9)
    assert not draft.dirty
    assert asked == [7, 7, 8]


def test_undo_of_the_draft_goes_step_by_step(qapp):
    owner = QObject()
    stack, draft, painted = UndoStack(owner), SeatDraft(), []

    def repaint(product, users):
        painted.append((product, users))

    for user in (1, 2):
        change = box_change(draft, SALES, (user,), seated=True)
        stack.push(TickSeats("assign", draft, repaint, change))
    stack.push(ClearDraft("discard", draft, lambda: None))
    assert not draft.dirty
    stack.request_undo()
    assert len(draft) == 2
    stack.request_undo()
    assert draft.to_assign(SALES) == (1,)
    assert painted[-1] == (SALES, (2,))


def test_settings_survive_and_broken_ones_do_not_stop_the_start(tmp_path):
    path = tmp_path / "deep" / "settings.json"
    settings = Settings(theme="dark")
    for number in range(MOST_RECENT + 3):
        settings.remember(f"file{number}")
    settings.remember("file5")
    settings.save(path)
    again = Settings.load(path)
    assert again == settings
    assert again.recent[0] == "file5"
    assert len(again.recent) == MOST_RECENT
    again.forget("file5")
    assert "file5" not in again.recent
    path.write_text('{"theme": 3, "unknown": 1, "language": "sv"}', encoding="utf-8")
    assert Settings.load(path) == Settings(language="sv")
    path.write_text("{", encoding="utf-8")
    assert Settings.load(path) == Settings()
    assert Settings.load(tmp_path / "none.json") == Settings()


def test_settings_in_a_folder_that_cannot_be_written_to_are_no_error(tmp_path):
    file = tmp_path / "file"
    file.write_text("a file, no folder", encoding="utf-8")
    settings = Settings(theme="dark")
    settings.save(file / "settings.json")
    assert settings.theme == "dark"
    assert Settings.load(file / "settings.json") == Settings()
    assert list(tmp_path.iterdir()) == [file]
    assert file.read_text(encoding="utf-8") == "a file, no folder"


def test_a_file_is_replaced_whole(tmp_path):
    path = tmp_path / "a.json"
    write_whole(path, json.dumps([1]))
    write_whole(path, json.dumps([2]))
    assert json.loads(path.read_text(encoding="utf-8")) == [2]


def test_a_path_means_the_same_file_however_it_is_written(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert file_key("a.seatdesk") == file_key(str(tmp_path / "a.seatdesk"))
    assert file_key("postgresql://host/a") != file_key("postgresql://host/b")


def test_links_that_lead_in_a_circle_have_a_name_too(tmp_path):
    circle = tmp_path / "circle.seatdesk"
    circle.symlink_to(circle)
    assert file_key(str(circle)) != file_key(str(tmp_path / "other.seatdesk"))


def test_a_window_comes_back_onto_a_screen_that_exists():
    screen = QRect(0, 0, 1000, 800)
    assert fit(QRect(100, 100, 500, 400), screen) == QRect(100, 100, 500, 400)
    assert fit(QRect(5000, -300, 500, 400), screen) == QRect(500, 0, 500, 400)
    assert fit(QRect(-50, 700, 2000, 2000), screen) == screen


def test_one_window_a_file_and_the_second_start_raises_the_first(qtbot, tmp_path):
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim(str(tmp_path / "a.seatdesk"))
    first.listen()
    with qtbot.waitSignal(first.raise_requested):
        assert not second.claim(str(tmp_path / "a.seatdesk"))
    assert second.claim("/x/b.seatdesk")
    second.release()
    first.release()
    assert second.claim(str(tmp_path / "a.seatdesk"))
    second.release()


SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from seatdesk.ui.startup.single_instance import SingleInstance
application = QCoreApplication([])
sys.exit(SingleInstance(Path(sys.argv[1])).claim(sys.argv[2]))
"""


def test_a_second_program_raises_the_first_and_leaves_nothing_behind(qtbot, tmp_path):
    first, file = SingleInstance(tmp_path), str(tmp_path / "a.seatdesk")
    assert first.claim(file)
    first.listen()
    with qtbot.waitSignal(first.raise_requested, timeout=60_000):
        second = subprocess.Popen([sys.executable, "-c", SECOND_START, str(tmp_path), file])
    assert second.wait(60) == 0
    first.release()
    assert list(tmp_path.iterdir()) == []


def test_who_asked_before_the_first_window_listens_is_answered_too(qtbot, tmp_path):
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    file = str(tmp_path / "a.seatdesk")
    assert first.claim(file)
    QTimer.singleShot(50, first.listen)
    with qtbot.waitSignal(first.raise_requested):
        assert not second.claim(file)
    first.release()


def test_a_lock_without_anybody_behind_it_stops_nobody(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr("seatdesk.ui.startup.single_instance.WAIT_MS", 50)
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim(str(tmp_path / "a.seatdesk"))  # it does not listen: no window there to raise
    assert second.claim(str(tmp_path / "a.seatdesk"))
    second.release()
    first.release()


def told(line: Any) -> str:
    return f"line {line.seq}"


class Line:
    """A line of the history as the table needs it."""

    def __init__(self, seq):
        from datetime import date

        self.seq, self.batch, self.day, self.at = seq, seq, date(2026, 1, 1), "2026-01-01T10:00"
        self.actor, self.note, self.source = "eva@x.example", "", "window"


def lines(first: int, beyond: int) -> Any:
    return [Line(n) for n in range(first, beyond, -1)]


def test_the_history_obeys_the_item_model_contract(qtmodeltester, qapp):
    model = HistoryTable(told, qapp)
    model.show_lines(lines(400, 200))
    qtmodeltester.check(model, force_py=True)


def test_older_lines_are_read_when_they_are_scrolled_to(qtbot):
    owner = QObject()
    model = HistoryTable(told, owner)
    model.show_lines(lines(400, 200))
    with qtbot.waitSignal(model.more_requested) as asked:
        model.fetchMore(model.index(-1, -1))
    assert asked.args == [201]
    model.add_lines(lines(200, 199))
    assert model.rowCount() == 201
    assert not model.canFetchMore(model.index(-1, -1))
