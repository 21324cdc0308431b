"""The temporary folder of an import: full, not writable, not there; private, and taken away."""

import errno
import os
import tempfile

import pytest

from seatdesk.controllers.leftovers import remove_leftovers
from seatdesk.controllers.sentences import sentence
from seatdesk.store import scratch, staging
from seatdesk.store.errors import DiskFull, StoreError, Unusable
from seatdesk.store.staging import Staging


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
    monkeypatch.setattr(staging, "PRAGMAS", (*staging.PRAGMAS, "max_page_count = 10"))
    made = Staging()
    rows = {"key": [f"{n}@x.example" * 20 for n in range(20_000)]}
    with pytest.raises(DiskFull) as caught:
        made.add(rows, creates=True, file=0)
    made.close()
    assert tempfile.gettempdir() in sentence(caught.value)


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_names_are_for_this_user_alone():
    made = Staging()
    assert made.path.stat().st_mode & 0o777 == 0o600
    assert made.path.parent.stat().st_mode & 0o777 == 0o700
    made.close()


@pytest.mark.skipif(os.name != "posix", reason="folders are locked on POSIX")
def test_what_was_left_behind_goes_at_the_start_of_a_program(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    left = tmp_path / f"{scratch.PREFIX}left"
    left.mkdir()
    (left / "people.db").write_text("ada@x.example")
    lives = Staging()
    left.mkdir(exist_ok=True)  # the import that began swept it; it is there again
    remove_leftovers()
    assert not left.exists()
    assert lives.path.exists()
    lives.close()
