"""The program finds out itself whether a part of it is missing, and says which."""

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import bundle
from seatdesk import __version__, selftest
from seatdesk.selftest.check_result import CheckResult, Unsound, tried

ROOT = Path(__file__).parents[2]


# What the built program leaves out cannot be imported, and the rest runs as always.
FROM_SOURCE = """
import sys
sys.modules.update(dict.fromkeys(sys.argv[2:]))
from seatdesk.__main__ import main
sys.exit(main(["--selftest", sys.argv[1]]))
"""


def test_the_program_is_whole_without_what_the_bundle_leaves_out(tmp_path):
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    surroundings = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, "-c", FROM_SOURCE, tmp_path / "new", *bundle.EXCLUDED_MODULES],
        cwd=ROOT,
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )
    written = tmp_path / "new" / selftest.REPORT
    assert written.exists(), done.stderr
    report = json.loads(written.read_text(encoding="utf-8"))
    assert [name for name, found in report["checks"].items() if not found["ok"]] == [], report
    assert set(report["checks"]) == set(selftest.checks())
    assert (report["ok"], report["version"], done.returncode) == (True, __version__, 0)


def test_a_part_that_is_missing_is_named_and_the_others_are_still_checked(tmp_path, monkeypatch):
    def absent(folder):
        importlib.import_module("no_such_part_at_all")

    def wrong(folder):
        message = "nothing is painted"
        raise Unsound(message)

    checks = {"driver": absent, "window": wrong, "paper": lambda folder: "a font"}
    monkeypatch.setattr(selftest, "checks", lambda: checks)
    assert selftest.run(tmp_path) == 1
    report = json.loads((tmp_path / selftest.REPORT).read_text(encoding="utf-8"))
    assert report["ok"] is False
    assert "no_such_part_at_all" in report["checks"]["driver"]["detail"]
    assert report["checks"]["window"] == {"ok": False, "detail": "nothing is painted"}
    assert report["checks"]["paper"] == {"ok": True, "detail": "a font"}


BROKEN = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QSplitterHandle
from seatdesk import selftest
from seatdesk.selftest import gestures
from seatdesk.ui.window import menus
from seatdesk.ui.prices.exchange_rates_dialog import ExchangeRatesDialog
from seatdesk.ui.seats.page import SeatsPage
from seatdesk.ui.seats.table.header import UserHeader
from seatdesk.ui.seats.table.view import BoxClicks

def fail(*_arguments, **_more):
    raise TypeError("made for another Python")

{part} = fail
selftest.checks = lambda: {{"gestures": gestures.handled}}
sys.exit(selftest.run(Path(sys.argv[1])))
"""


@pytest.mark.parametrize(
    "part",
    [
        "UserHeader.sort_by",
        "UserHeader.mousePressEvent",
        "SeatsPage._sort",
        "SeatsPage.filter_by",
        "BoxClicks._box",
        "menus.MenuContents._fill",
        "ExchangeRatesDialog.__init__",
    ],
)
def test_a_slot_that_fails_under_a_hand_fails_the_self_test(tmp_path, part):
    done = subprocess.run(
        [sys.executable, "-c", BROKEN.format(part=part), tmp_path],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    report = json.loads((tmp_path / selftest.REPORT).read_text(encoding="utf-8"))
    assert "made for another Python" in report["checks"]["gestures"]["detail"]


def test_what_a_check_saw_is_its_result(tmp_path):
    assert tried(lambda folder: folder.name, tmp_path) == CheckResult(ok=True, detail=tmp_path.name)
