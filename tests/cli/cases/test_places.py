"""Places where nothing can be written (case 59)."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
# A mount that nobody else sees, gone with the process.
MOUNTED = """
mount -t tmpfs none "$1" && cp "$2" "$1/r.seatdesk" && mount -o remount,ro "$1" && shift 2 && "$@"
"""


@pytest.fixture
def sealed(base, tmp_path):
    """Runs commands with a copy of the workspace on a read-only file system."""
    if shutil.which("unshare") is None or os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root can mount a file system")
    mount = tmp_path / "M"
    mount.mkdir()
    probe = ["unshare", "-m", "mount", "-t", "tmpfs", "none", str(mount)]
    if subprocess.run(probe, capture_output=True, check=False).returncode:
        pytest.skip("no file system can be mounted here")

    def run(*arguments):
        command = ["sh", "-c", MOUNTED, "sh", str(mount), base, sys.executable, "-m", "seatdesk"]
        return subprocess.run(
            ["unshare", "-m", *command, *map(str, arguments), "--today", "2026-11-29"],
            cwd=ROOT, capture_output=True, text=True, check=False,
        )  # fmt: skip

    return run, mount


def test_case_59_looking_exporting_and_copying_elsewhere_work_on_a_read_only_place(
    sealed, tmp_path, run
):
    inside, mount = sealed
    workspace = mount / "r.seatdesk"
    for looking in ("overview", "users", "history", "verify"):
        assert inside(looking, workspace).returncode == 0
    copy = tmp_path / "a-folder.seatdesk"
    assert inside("backup", workspace, copy).returncode == 0
    assert run("verify", copy).code == 0
    assert inside("export", workspace, "users", "--out", tmp_path / "u.csv").returncode == 0
    assert inside("restore", workspace, tmp_path / "new.seatdesk").returncode == 0
    assert run("verify", tmp_path / "new.seatdesk").code == 0


@pytest.mark.parametrize(
    "command",
    [
        ("user", "W", "add", "ada@example.com"),
        ("backup", "W"),
        ("backup", "W", "M/copy.seatdesk"),
        ("export", "W", "users", "--out", "M/u.csv"),
        ("new", "M/new.seatdesk", "--account", "A"),
        ("prices", "W", "export", "hubs-2022", "M/p.json"),
        ("restore", "W", "M/new.seatdesk"),
    ],
    ids=" ".join,
)
def test_case_59_what_cannot_be_done_there_is_one_clear_sentence(sealed, command):
    inside, mount = sealed
    words = [word.replace("M/", f"{mount}/") for word in command]
    said = inside(*[str(mount / "r.seatdesk") if word == "W" else word for word in words])
    assert said.returncode == 3
    assert "read-only" in said.stderr
    assert ".part" not in said.stderr
    assert len(said.stderr.strip().splitlines()) == 1
