"""A system that cannot show a window is told so in a sentence: no traceback, no abort of Qt's."""

import os
import subprocess
import sys

import pytest

from seatdesk import qt_libraries
from tests.benchmarks.screen import missing as missing_screen
from tests.benchmarks.screen import screen
from tests.postgres import skip_or_fail

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="others bring what Qt needs")


def start(*words, **variables):
    """Start the program on a screen that nobody draws, or as the variables say."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE"}
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [sys.executable, "-m", "seatdesk", *words],
        capture_output=True,
        text=True,
        env={**kept, "SEATDESK_DATA": "/nonexistent", **variables},
        timeout=120,
        check=False,
    )


@pytest.fixture
def without(tmp_path):
    """Variables of a system where a library cannot be loaded: an empty file has its name."""

    def hide(*names):
        for name in names:
            (tmp_path / name).touch()
        return {"LD_LIBRARY_PATH": str(tmp_path)}

    return hide


@pytest.mark.parametrize("words", [(), ("--selftest", "FOLDER"), ("--screenshot", "A.PNG")])
def test_a_library_that_qt_needs_is_named_with_the_line_that_installs_it(without, tmp_path, words):
    words = [str(tmp_path / word) if word.isupper() else word for word in words]
    hidden = without("libEGL.so.1", "libxkbcommon.so.0")
    done = start(*words, QT_QPA_PLATFORM="offscreen", **hidden)
    assert (done.returncode, done.stdout) == (3, "")
    assert "this system lacks libEGL.so.1, libxkbcommon.so.0." in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.count("\n") == 2
    if "apt-get" in done.stderr:
        assert done.stderr.endswith("apt-get install libegl1 libxkbcommon0\n")


def test_the_command_line_works_without_any_of_them(without, tmp_path):
    file = str(tmp_path / "a.seatdesk")
    done = start("new", file, "--account", "A", **without(*qt_libraries.WINDOWLESS.keys() - KEPT))
    assert done.returncode == 0, done.stderr


KEPT = {"libstdc++.so.6", "libz.so.1", "libzstd.so.1"}
"""What Python's own modules and other libraries use as well."""


def test_what_the_plugin_of_a_screen_needs_is_looked_at_before_qt_would_abort(without):
    lacking = qt_libraries.missing(qt_libraries.X11)
    hidden = without("libxcb-cursor.so.0")
    done = start(DISPLAY=":1", **hidden)
    assert done.returncode == 3
    assert "libxcb-cursor.so.0" in done.stderr
    assert all(name in done.stderr for name in lacking)
    assert "Traceback" not in done.stderr
    assert "could not load the Qt platform plugin" not in done.stderr


def _need_x11():
    if lacking := qt_libraries.missing(qt_libraries.X11):
        skip_or_fail(f"A window on a screen needs {', '.join(lacking)}.")


def test_a_display_that_does_not_answer_is_said(tmp_path):
    _need_x11()
    done = start(DISPLAY=":7654")
    assert done.returncode == 3
    assert "the display :7654 does not answer" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_window_is_shown_on_a_screen_that_answers(tmp_path):
    _need_x11()
    if reason := missing_screen():
        skip_or_fail(reason)
    picture = tmp_path / "window.png"
    file = str(tmp_path / "a.seatdesk")
    assert start("demo", file).returncode == 0
    with screen() as shown:
        done = start(
            *(file, "--screenshot", str(picture)),
            DISPLAY=shown.display,
            SEATDESK_DATA=str(tmp_path / "me"),
        )
    assert (done.returncode, picture.exists()) == (0, True), done.stderr


@pytest.mark.parametrize(
    "said",
    [
        "libEGL.so.1: cannot open shared object file: No such file or directory",
        "/x/libEGL.so.1: file too short",
        "libglib-2.0.so.0: cannot open shared object file: No such file or directory",
        "Cannot load library /x/libqxcb.so: (libEGL.so.1: cannot open shared object file)",
    ],
)
def test_the_loaders_words_name_a_library(said, monkeypatch):
    monkeypatch.setattr(qt_libraries, "fault", lambda name: said if name in said else "")
    lacking = next(name for name in qt_libraries.WINDOWLESS if name in said)
    assert f"lacks {lacking}. " in qt_libraries.sentence(said)


@pytest.mark.parametrize("name", [*qt_libraries.WINDOWLESS, *qt_libraries.X11])
def test_every_library_of_the_list_is_recognised(name, monkeypatch):
    monkeypatch.setattr(qt_libraries, "fault", lambda asked: "no" if asked == name else "")
    said = f"{name}: cannot open shared object file: No such file or directory"
    assert name in qt_libraries.sentence(said, "xcb")


def test_on_a_bare_machine_all_that_a_screen_needs_is_said_at_once(monkeypatch):
    monkeypatch.setattr(qt_libraries, "fault", lambda name: "no")
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    said = qt_libraries.sentence("libEGL.so.1: cannot open")
    assert all(name in said for name in (*qt_libraries.WINDOWLESS, *qt_libraries.WAYLAND))
    monkeypatch.delenv("WAYLAND_DISPLAY")
    monkeypatch.delenv("XDG_SESSION_TYPE", raising=False)
    said = qt_libraries.sentence("libEGL.so.1: cannot open")
    assert all(name in said for name in (*qt_libraries.WINDOWLESS, *qt_libraries.X11))


def test_a_library_that_is_there_and_lacks_another_is_not_called_missing(monkeypatch):
    said = "libxcb.so.1: cannot open shared object file: No such file or directory"
    lacking = {"libxcb.so.1", "libxcb-image.so.0", "libxcb-cursor.so.0"}
    monkeypatch.setattr(qt_libraries, "fault", lambda name: said if name in lacking else "")
    assert qt_libraries.missing(qt_libraries.X11) == {"libxcb.so.1": "libxcb1"}


def test_a_module_that_is_missing_is_no_matter_of_libraries():
    assert qt_libraries.sentence("No module named 'seatdesk.ui'") == ""


def test_a_library_too_old_for_qt_is_told_in_the_loaders_words(monkeypatch):
    monkeypatch.setattr(qt_libraries, "fault", lambda name: "")
    said = "/lib/libc.so.6: version `GLIBC_2.34' not found (required by /x/libQt6Core.so.6)"
    assert "GLIBC_2.34" in qt_libraries.sentence(said)
