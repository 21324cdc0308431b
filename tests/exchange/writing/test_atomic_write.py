"""There is always a whole file: the old one, or the new one."""

import errno
import os
import resource
from pathlib import Path

import pytest

from seatdesk.controllers.messages.refusal_templates import TEMPLATES
from seatdesk.controllers.messages.sentences import sentence
from seatdesk.exchange.writing.atomic_write import REASONS, Unwritable, replacing, replacing_all


def put(path, text="half", error=None):
    """Write a file; half-way something goes wrong."""
    with replacing(path) as part:
        part.write_text(text)
        if error is not None:
            raise error


def why(path, text="new"):
    """The reason why a file cannot be written; the sentence must be whole."""
    with pytest.raises(Unwritable) as caught:
        put(path, text)
    assert "…" not in sentence(caught.value)
    assert str(path) in sentence(caught.value)
    return caught.value.params["reason"]


def left(folder):
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_appears_when_it_is_whole(tmp_path):
    path = tmp_path / "users.csv"

    with replacing(path) as part:
        part.write_text("half")
        assert not path.exists()

    assert path.read_text() == "half"
    assert left(tmp_path) == ["users.csv"]


def test_the_old_file_stays_when_writing_fails_half_way(tmp_path):
    path = tmp_path / "users.csv"
    path.write_text("old")

    with pytest.raises(RuntimeError):
        put(path, error=RuntimeError())

    assert path.read_text() == "old"
    assert left(tmp_path) == ["users.csv"]


def test_of_several_files_none_takes_its_place_before_all_are_written(tmp_path):
    paths = [tmp_path / "a.csv", tmp_path / "b.csv"]

    def fail():
        with replacing_all(paths) as parts:
            parts[0].write_text("a")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert left(tmp_path) == []

    with replacing_all(paths) as parts:
        for part in parts:
            part.write_text(part.name)
    assert left(tmp_path) == ["a.csv", "b.csv"]


def test_the_mode_of_a_file_and_where_a_link_leads_are_kept(tmp_path):
    path, link = tmp_path / "users.csv", tmp_path / "link.csv"
    path.write_text("old")
    path.chmod(0o640)
    link.symlink_to(path)

    with replacing(link) as part:
        part.write_text("new")

    assert link.is_symlink()
    assert path.read_text() == "new"
    assert path.stat().st_mode & 0o777 == 0o640


def test_h4_a_folder_a_missing_folder_and_a_device_are_refused(tmp_path):
    assert why(tmp_path) == "directory"
    assert why(tmp_path / "no" / "users.csv") == "no_folder"
    assert why(Path(os.devnull)) == "not_a_file"


def test_h4_a_name_that_cannot_be_is_refused(tmp_path):
    loop = tmp_path / "loop.csv"
    loop.symlink_to(loop)

    assert why(tmp_path / ("x" * 300)) == "bad_name"
    assert why(tmp_path / "a\0b.csv") == "bad_name"
    assert why(loop) in {"bad_name", "system"}


def test_h4_a_file_may_not_be_written_where_this_user_may_not(tmp_path, monkeypatch):
    path = tmp_path / "users.csv"
    path.write_text("old")
    path.chmod(0o400)
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)  # root may everything

    assert why(path) == "no_permission"
    assert path.read_text() == "old"


def test_h4_a_workspace_is_never_overwritten(tmp_path):
    path = tmp_path / "desk.seatdesk"
    path.write_bytes(b"SQLite format 3\0" + bytes(84))

    assert why(path) == "workspace"


def test_what_would_be_taken_for_a_workspaces_log_is_not_written(tmp_path):
    path = tmp_path / "desk.seatdesk"
    path.write_bytes(b"SQLite format 3\0" + bytes(84))

    assert why(tmp_path / "desk.seatdesk-journal") == "workspace"
    assert left(tmp_path) == ["desk.seatdesk"]


@pytest.mark.parametrize("lock", ["~$users.xlsx", ".~lock.users.xlsx#"])
def test_h4_a_file_that_a_spreadsheet_has_open_is_left_to_it(tmp_path, lock):
    path = tmp_path / "users.xlsx"
    path.write_text("old")
    (tmp_path / lock).write_text("somebody")

    assert why(path) == "open"
    assert path.read_text() == "old"


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EACCES, "no_permission"),
        (errno.EROFS, "read_only"),
        (errno.EBUSY, "open"),
        (errno.EIO, "system"),
    ],
)
def test_h4_trouble_while_writing_is_named_and_leaves_nothing(tmp_path, number, reason):
    path = tmp_path / "users.csv"
    path.write_text("old")

    with pytest.raises(Unwritable) as caught:
        put(path, error=OSError(number, os.strerror(number)))

    assert caught.value.params["reason"] == reason
    assert path.read_text() == "old"
    assert left(tmp_path) == ["users.csv"]


def test_h4_a_file_open_in_a_program_on_windows_is_named(tmp_path):
    path = tmp_path / "users.xlsx"
    path.write_text("old")
    sharing = PermissionError(errno.EACCES, "in use")
    sharing.winerror = 32  # type: ignore[attr-defined]

    with pytest.raises(Unwritable) as caught:
        put(path, error=sharing)

    assert caught.value.params["reason"] == "open"


def test_h4_no_room_half_way_leaves_the_old_file(tmp_path):
    path = tmp_path / "users.csv"
    path.write_text("old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        reason = why(path, "x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert reason == "disk_full"
    assert path.read_text() == "old"
    assert left(tmp_path) == ["users.csv"]


def test_every_reason_has_a_sentence_that_says_what_next():
    for reason in REASONS:
        text = TEMPLATES[f"unwritable.{reason}"]
        assert text.endswith(".")
        assert len(text.split(". ")) >= 2 or reason == "bad_name"
