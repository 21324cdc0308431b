"""The temporary folder of an import: full, not writable, not there; private, and taken away."""

import errno
import os
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from seatdesk.controllers.imports.leftovers import remove_leftovers
from seatdesk.controllers.messages.sentences import sentence
from seatdesk.store.connection import temporary_folders
from seatdesk.store.errors import Damaged, DiskFull, StoreError, Unusable, Vanished
from seatdesk.store.staging import staging_file
from seatdesk.store.staging.match_existing import match
from seatdesk.store.staging.staging import Staging
from tests.factories import create, furnish

REVISION = 2


def fails(number):
    def failing(*_args, **_options):
        raise OSError(number, os.strerror(number))

    return failing


@pytest.mark.parametrize(
    ("number", "kind"),
    [(errno.ENOSPC, DiskFull), (errno.EROFS, Unusable), (errno.EACCES, Unusable),
     (errno.EIO, Unusable), (errno.EMFILE, Unusable)],
)  # fmt: skip
def test_a_folder_that_cannot_be_made_is_named(monkeypatch, number, kind):
    monkeypatch.setattr(tempfile, "mkdtemp", fails(number))
    with pytest.raises(kind) as caught:
        Staging()
    said = sentence(caught.value)
    assert "temporary folder" in said
    assert tempfile.gettempdir() in said
    assert "TMPDIR" in said


def test_no_temporary_folder_at_all_is_said(monkeypatch):
    monkeypatch.setattr(tempfile, "gettempdir", fails(errno.ENOENT))
    with pytest.raises(StoreError) as caught:
        Staging()
    assert "no temporary folder" in sentence(caught.value)


def test_a_folder_that_fills_up_is_named(monkeypatch):
    monkeypatch.setattr(staging_file, "PRAGMAS", (*staging_file.PRAGMAS, "max_page_count = 10"))
    made = Staging()
    rows = {"key": [f"{n}@x.example" * 20 for n in range(20_000)]}
    with pytest.raises(DiskFull) as caught:
        made.add(rows, creates=True, file=0)
    made.close()
    assert tempfile.gettempdir() in sentence(caught.value)


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_names_are_for_this_user_alone():
    made = Staging()
    assert made.file.path.stat().st_mode & 0o777 == 0o600
    assert made.file.path.parent.stat().st_mode & 0o777 == 0o700
    made.close()


@pytest.mark.skipif(os.name != "posix", reason="folders are locked on POSIX")
def test_what_was_left_behind_goes_at_the_start_of_a_program(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    left = tmp_path / f"{temporary_folders.PREFIX}left"
    left.mkdir()
    (left / "people.db").write_text("ada@x.example")
    lives = Staging()
    left.mkdir(exist_ok=True)  # the import that began swept it; it is there again
    remove_leftovers()
    assert not left.exists()
    assert lives.file.path.exists()
    lives.close()


def write_over(path, at, data):
    """Contents that no longer are what SQLite wrote; its header stays."""
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


@pytest.fixture
def workspace(tmp_path):
    """A file without a log beside it, and people in it."""
    path = tmp_path / "desk.seatdesk"
    database = create(str(path))
    furnish(database, users=500)
    database.fold_log()
    database.close()
    return path


@pytest.fixture
def listed():
    """A list of one of them and many others."""
    made = Staging()
    keys = ["user000001@example.com", *(f"{n}@x.example" for n in range(5_000))]
    made.add({"key": keys, "place": range(1, len(keys) + 1)}, creates=True, file=0)
    yield made
    made.close()


def compare(listed, workspace):
    """As an import does, with the revision of the furnished workspace."""
    return match(listed, workspace, REVISION, "unchanged", lambda _done: None, missing=True)


def test_people_are_matched_with_those_of_the_workspace(listed, workspace):
    assert compare(listed, workspace) == 1
    assert listed.count_missing() == 499


def decays(path):
    write_over(path, 8192, b"\xa5" * (path.stat().st_size - 8192))


def becomes_another(path):
    write_over(path, 0, b"no database at all" * 500)


@pytest.mark.parametrize(
    ("harm", "kind"),
    [(os.unlink, Vanished), (decays, Damaged), (becomes_another, StoreError)],
)  # fmt: skip
def test_a_workspace_that_cannot_be_read_is_not_taken_for_the_temporary_folder(
    listed, workspace, harm, kind
):
    harm(workspace)
    with pytest.raises(kind) as caught:
        compare(listed, workspace)
    assert caught.value.params["location"] == str(workspace)
    assert "temporary folder" not in sentence(caught.value)
    assert len(listed) == 5_001  # the list can still be used


def test_a_name_that_is_no_text_is_the_workspace_s(listed, workspace):
    with closing(sqlite3.connect(workspace, isolation_level=None)) as other:
        other.execute("UPDATE users SET name = CAST(x'ff' AS TEXT) WHERE id = 7")
    compare(listed, workspace)
    with pytest.raises(Damaged) as caught:
        list(listed.missing())
    assert caught.value.params["location"] == str(workspace)


def fills_up(listed):
    ((pages,),) = listed.file.run("PRAGMA page_count")
    listed.file.run(f"PRAGMA max_page_count = {pages}")


def is_cut(listed):
    os.truncate(listed.file.path, 4 * 16384)
    listed.file.run("PRAGMA shrink_memory")
    listed.file.run("PRAGMA cache_size = 0")


def is_written_over(listed):
    write_over(listed.file.path, 16384, b"\xa5" * (listed.file.path.stat().st_size - 16384))
    listed.file.run("PRAGMA shrink_memory")


@pytest.mark.parametrize(
    ("harm", "kind"), [(fills_up, DiskFull), (is_cut, Unusable), (is_written_over, Unusable)]
)
def test_a_list_that_fails_while_it_is_compared_is_not_taken_for_the_workspace(
    listed, workspace, harm, kind
):
    harm(listed)
    with pytest.raises(kind) as caught:
        compare(listed, workspace)
    assert caught.value.params["location"] == tempfile.gettempdir()
    assert "temporary folder" in sentence(caught.value)


@pytest.mark.parametrize(
    ("owner", "name", "error"),
    [
        (Path, "touch", OSError(errno.ENOSPC, "No space left on device")),
        (sqlite3, "connect", sqlite3.OperationalError("unable to open database file")),
        (staging_file, "PRAGMAS", ("no_such(", )),
    ],
)  # fmt: skip
def test_a_list_that_cannot_be_made_leaves_no_folder_behind(
    tmp_path, monkeypatch, owner, name, error
):
    def fails(*_args, **_options):
        raise error

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with monkeypatch.context() as patch:
        patch.setattr(owner, name, fails if isinstance(error, Exception) else error)
        with pytest.raises((DiskFull, Unusable)):
            Staging()
    assert list(tmp_path.iterdir()) == []
