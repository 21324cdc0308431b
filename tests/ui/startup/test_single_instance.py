"""One window a file: the second start raises the first."""

import subprocess
import sys

from PySide6.QtCore import QTimer

from seatdesk.ui.startup.single_instance import SingleInstance


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
    assert not tmp_path.exists()  # an empty folder of locks goes, too


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


def test_what_is_asked_for_in_vain_takes_nothing_away(qtbot, tmp_path):
    """The window that wanted another file still shows its own: that is still found there."""
    first, second, third = (SingleInstance(tmp_path) for _ in range(3))
    assert first.claim("/x/a.seatdesk")
    assert second.claim("/x/b.seatdesk")
    first.listen()
    second.listen()
    assert not second.claim("/x/a.seatdesk")
    with qtbot.waitSignal(second.raise_requested):
        assert not third.claim("/x/b.seatdesk")
    second.release()
    first.release()


def test_a_window_hears_of_later_starts_on_what_it_opens_later(qtbot, tmp_path):
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    first.listen()  # on the welcome page
    for name in ("/x/a.seatdesk", "/x/b.seatdesk"):
        assert first.claim(name)
        with qtbot.waitSignal(first.raise_requested):
            assert not second.claim(name)
    first.release()
