"""F14: on a system without a time-zone database everything works; the days are UTC's."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WITHOUT = """
import sys

class NoData:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "tzdata":
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, NoData())
from seatdesk.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def run(tmp_path):
    def run(*words):
        return subprocess.run(
            [sys.executable, "-c", WITHOUT, *map(str, words)],
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=ROOT,
            env={
                **os.environ,
                "PYTHONTZPATH": "",
                "QT_QPA_PLATFORM": "offscreen",
                "SEATDESK_DATA": str(tmp_path / "me"),
            },
            timeout=120,
            check=False,
        )

    return run


def test_f14_a_workspace_is_made_and_looked_at(run, tmp_path):
    file, sample = tmp_path / "a.seatdesk", tmp_path / "sample.seatdesk"
    assert run("new", file, "--account", "A").returncode == 0
    assert run("demo", sample).returncode == 0, "its account lives in another zone"
    for command in ("overview", "users", "verify", "history"):
        done = run(command, sample)
        assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(run("overview", sample, "--json").stdout)["account"]


def test_f14_a_zone_that_cannot_be_told_is_refused_with_the_way_out(run, tmp_path):
    done = run("new", tmp_path / "a.seatdesk", "--account", "A", "--time-zone", "Europe/Berlin")
    assert done.returncode == 2
    assert "knows no time zone but UTC" in done.stderr
    assert "tzdata" in done.stderr
    assert not (tmp_path / "a.seatdesk").exists()


def test_f14_the_window_opens(run, tmp_path):
    sample, picture = tmp_path / "sample.seatdesk", tmp_path / "window.png"
    assert run("demo", sample).returncode == 0
    done = run(sample, "--screenshot", picture)
    assert (done.returncode, picture.exists()) == (0, True), done.stderr
    assert "Traceback" not in done.stderr


def test_f14_the_window_offers_what_is_known(qtbot, monkeypatch):
    from seatdesk.ui.workspaces import account_fields, new_workspace_dialog

    monkeypatch.setattr("zoneinfo.available_timezones", set)
    monkeypatch.setattr(account_fields, "is_known", lambda name: name == "UTC")
    needs = new_workspace_dialog.NewWorkspaceNeeds(folder=Path(), currency="EUR")
    dialog = new_workspace_dialog.NewWorkspaceDialog(needs, None)
    qtbot.addWidget(dialog)
    assert dialog.zone.currentText() == "UTC"
    assert "zone" not in dialog.problems()
