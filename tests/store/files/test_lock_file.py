"""A lock file tells others who has a workspace open, and outlives nobody on this machine."""

import json
import os
import stat
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from seatdesk.store.files import lock_file
from seatdesk.store.files.lock_file import LockFile, machine_name, user_name

HOLDER = """
import sys
from pathlib import Path
from seatdesk.store.files.lock_file import LockFile
lock = LockFile(Path(sys.argv[1]))
sys.stdin.readline()
print(lock.take() is None, flush=True)
sys.stdin.readline()
lock.release()
print("released", flush=True)
"""
NOT_LINUX = not sys.platform.startswith("linux")


def lock_of(workspace) -> Any:
    return LockFile(Path(workspace))


@pytest.fixture
def workspace(tmp_path):
    path = tmp_path / "shared" / "plan.seatdesk"
    path.parent.mkdir()
    path.write_bytes(b"whatever it is")
    return path


class Elsewhere:
    """Another program of another user of this machine."""

    def __init__(self, workspace, user="eva"):
        self.process: Any = subprocess.Popen(
            [sys.executable, "-c", HOLDER, str(workspace)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"LOGNAME": user},
        )

    def say(self):
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def hear(self):
        return self.process.stdout.readline().strip()

    def kill(self):
        self.process.kill()
        self.process.wait(30)
        self.process.stdin.close()
        self.process.stdout.close()


@pytest.fixture
def eva(workspace):
    there = Elsewhere(workspace)
    there.say()
    assert there.hear() == "True"
    yield there
    there.kill()


def names(workspace):
    return sorted(path.name for path in workspace.parent.iterdir())


def foreign(workspace, **facts):
    """The lock that another machine's program left, or still holds."""
    told = {"user": "eva", "machine": "FINANCE-PC", "process": 1, "since": "2026-11-30T12:38:00Z"}
    path = lock_of(workspace).path
    path.write_text(json.dumps(told | facts), encoding="utf-8")
    return path


def test_the_holder_is_named_with_the_machine_and_the_time(workspace, eva):
    lock = lock_of(workspace)
    holder = lock.take()
    assert (holder.user, holder.machine, holder.is_here) == ("eva", machine_name(), True)
    assert timedelta(0) <= datetime.now(UTC) - holder.since < timedelta(minutes=5)
    assert lock.look()[:4] == holder[:4]
    assert not holder.is_self
    assert not holder.is_silent(datetime.now(UTC) + timedelta(days=9))  # its process is seen


def test_a_lock_goes_with_its_window(workspace, eva):
    assert ".~lock.plan.seatdesk#" in names(workspace)
    eva.say()
    assert eva.hear() == "released"
    assert names(workspace) == ["plan.seatdesk"]
    lock = lock_of(workspace)
    assert lock.take() is None
    lock.release()
    lock.release()
    assert names(workspace) == ["plan.seatdesk"]


def test_the_lock_of_a_program_that_was_killed_stops_nobody(workspace, eva):
    lock = lock_of(workspace)
    assert lock.take() is not None
    eva.kill()
    assert lock.look() is None
    assert lock.take() is None
    assert lock_of(workspace).take().user == user_name()
    lock.release()
    assert names(workspace) == ["plan.seatdesk"]


def test_of_two_that_start_at_once_one_has_it_and_the_other_hears_of_that(workspace):
    starting = [Elsewhere(workspace, user) for user in ("eva", "bo", "cia")]
    for one in starting:
        one.say()
    assert sorted(one.hear() for one in starting) == ["False", "False", "True"]
    for one in starting:
        one.kill()


def test_another_machines_lock_is_told_of_and_can_be_taken_over(workspace):
    path = foreign(workspace)
    lock = lock_of(workspace)
    holder = lock.take()
    assert holder[:4] == ("eva", "FINANCE-PC", datetime(2026, 11, 30, 12, 38, tzinfo=UTC), False)
    assert json.loads(path.read_text())["machine"] == "FINANCE-PC"
    assert lock.take(anyway=True) is None
    assert json.loads(path.read_text())["machine"] == machine_name()
    lock.release()
    assert not path.exists()


def test_another_machine_that_gives_no_sign_for_long_is_silent(workspace):
    path = foreign(workspace)
    now = datetime.now(UTC)
    assert not lock_of(workspace).look().is_silent(now)
    os.utime(path, (now.timestamp() - 3600,) * 2)
    holder = lock_of(workspace).look()
    assert holder.is_silent(now)
    assert abs(holder.seen - (now - timedelta(hours=1))) < timedelta(seconds=2)


def test_a_sign_of_life_keeps_the_lock_fresh_and_hears_who_took_it_over(workspace):
    lock = lock_of(workspace)
    assert lock.take() is None
    os.utime(lock.path, (0, 0))
    assert lock.give_sign() is None
    assert lock.path.stat().st_mtime > 0
    lock.path.unlink()  # somebody tidied up
    assert lock.give_sign() is None
    assert lock.path.exists()
    foreign(workspace, user="bo")  # another machine wrote it
    assert lock.give_sign().user == "bo"
    lock.release()
    assert lock.path.exists()  # that one's now


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_who_may_read_the_workspace_may_read_the_lock_and_nobody_else(workspace, mode):
    workspace.chmod(mode)
    lock = lock_of(workspace)
    assert lock.take() is None
    assert stat.S_IMODE(lock.path.stat().st_mode) == mode & 0o444 | 0o600
    lock.release()


@pytest.mark.parametrize(
    "left",
    [b"", b"\xff\xfe{", b"[" * 4000, b"{}", b"null", b'{"user": 5, "since": "soon"}', b"x" * 9999],
)
def test_whatever_a_lock_says_it_stops_nobody(workspace, left):
    lock = lock_of(workspace)
    lock.path.write_bytes(left)
    assert lock.look() is None
    assert lock.take() is None
    assert json.loads(lock.path.read_text())["user"] == user_name()
    lock.release()


def test_a_name_in_a_lock_is_letters_and_not_endless(workspace):
    foreign(workspace, user="eva\n\x1b[31m" + "x" * 500, machine="<b>PC</b>", since=None)
    holder = lock_of(workspace).look()
    assert len(holder.user) == lock_file.MOST_LETTERS
    assert holder.user.startswith("eva[31mxx")
    assert (holder.machine, holder.since) == ("<b>PC</b>", None)


@pytest.mark.skipif(os.name != "posix", reason="links and pipes of POSIX")
@pytest.mark.parametrize("kind", ["link", "pipe", "folder"])
def test_something_else_in_the_locks_place_is_left_alone(workspace, tmp_path, kind):
    lock, victim = lock_of(workspace), tmp_path / "victim"
    victim.write_text("mine")
    if kind == "link":
        lock.path.symlink_to(victim)
    elif kind == "pipe":
        os.mkfifo(lock.path)
    else:
        lock.path.mkdir()
    before = names(workspace)
    assert lock.take() is None
    lock.release()
    assert names(workspace) == before
    assert victim.read_text() == "mine"


def test_a_lock_of_another_user_is_believed_while_its_program_lives_only(
    workspace, eva, monkeypatch
):
    """It cannot be written to; where one may, it is put away and made anew."""
    allowed = os.open

    def refuse_others(path, flags, mode=0o777):
        if flags & os.O_RDWR and Path(path).exists():
            raise PermissionError(13, "Permission denied", str(path))
        return allowed(path, flags, mode)

    monkeypatch.setattr(os, "open", refuse_others)
    lock = lock_of(workspace)
    assert lock.take().user == "eva"
    assert lock.path.exists()
    eva.kill()
    assert lock.take() is None
    assert lock.look() is not None
    lock.release()
    foreign(workspace)
    assert lock.take().machine == "FINANCE-PC"
    assert lock.path.exists()


@pytest.mark.parametrize("denied", ["file", "folder"])
def test_what_can_only_be_read_is_not_locked_but_its_holder_is_told(
    workspace, eva, monkeypatch, denied
):
    forbidden = workspace if denied == "file" else workspace.parent
    allowed = os.access
    monkeypatch.setattr(
        os, "access", lambda path, mode: Path(path) != forbidden and allowed(path, mode)
    )
    lock = lock_of(workspace)
    assert not lock.is_wanted
    assert lock.take().user == "eva"
    eva.kill()
    assert lock.take() is None
    lock.release()


def test_a_lock_lies_beside_the_file_and_not_beside_a_link_to_it(workspace, tmp_path, eva):
    link = tmp_path / "link.seatdesk"
    link.symlink_to(workspace)
    assert lock_of(link).take().user == "eva"


@pytest.mark.skipif(NOT_LINUX, reason="its longest name")
def test_a_name_that_leaves_no_room_for_a_lock_has_none(workspace):
    long = workspace.with_name("å" * 120 + ".seatdesk")  # 249 bytes of 255
    long.write_bytes(b"x")
    lock = lock_of(long)
    assert lock.take() is None
    assert lock.give_sign() is None
    lock.release()
    assert names(workspace) == sorted([long.name, workspace.name])


@pytest.mark.parametrize("location", ["/", "", "nowhere/x.seatdesk"])
def test_where_there_is_no_workspace_there_is_no_lock(location, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    lock = lock_of(Path(location))
    assert lock.take() is None
    assert list(tmp_path.iterdir()) == []


def test_a_workspace_that_was_moved_leaves_its_lock_to_be_taken_away(workspace):
    lock = lock_of(workspace)
    assert lock.take() is None
    workspace.rename(workspace.with_name("other.seatdesk"))
    lock.release()
    assert names(workspace) == ["other.seatdesk"]


def test_a_full_disk_leaves_no_lock(workspace, monkeypatch):
    def full(_descriptor, _data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    lock = lock_of(workspace)
    assert lock.take() is None
    assert names(workspace) == ["plan.seatdesk"]
