"""The state of the window: one key a file, a place on a screen that exists."""

from PySide6.QtCore import QRect

from seatdesk.ui.window.saved_state import file_key, fit


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
