"""The state of the window: one key a file, a place on a screen that exists."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from seatdesk.ui.window.saved_state import WindowPlace, file_key, first_size, fit


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


@pytest.mark.parametrize(
    ("screen", "size"),
    [
        ((1024, 700), (1024, 676)), ((1366, 768), (1280, 744)), ((1920, 1080), (1280, 800)),
        ((1280, 800), (1280, 776)),
    ],
)  # fmt: skip
def test_a_first_window_fits_the_screen_it_is_on(screen, size):
    """1366 x 768 cut the Save button off."""
    assert first_size(QSize(1280, 800), QSize(*screen), 24) == QSize(*size)


def test_a_window_that_was_never_placed_is_no_larger_than_the_screen(qtbot, tmp_path):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(4000, 3000)
    assert not WindowPlace(tmp_path / "window.ini").restore(window)
    room = QGuiApplication.primaryScreen().availableGeometry().size()
    assert window.size().boundedTo(room) == window.size()
