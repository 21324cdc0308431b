"""Names that SQLite takes for a database's own log: no new file has one, or lies beside one."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from seatdesk.controllers.messages.sentences import sentence
from seatdesk.store.database import Database
from seatdesk.store.errors import AlreadyThere, NotAWorkspace
from seatdesk.store.restore import restore
from tests.factories import OPENING, TODAY, create, furnish


@pytest.fixture
def log(workspace_file, tmp_path):
    """The log of a workspace whose program was killed before its changes were in the file."""
    database = create(workspace_file)
    furnish(database, users=3)
    kept = tmp_path / "kept-log"
    shutil.copy(f"{workspace_file}-wal", kept)
    database.close()
    assert kept.stat().st_size
    return kept


@pytest.mark.parametrize("ending", ["-wal", "-journal"])
def test_a_new_workspace_is_not_made_of_what_another_left(workspace_file, tmp_path, log, ending):
    new = tmp_path / "new.seatdesk"
    left = tmp_path / f"new.seatdesk{ending}"
    database = Database.open(workspace_file)
    ways = (
        lambda: Database.create(str(new), OPENING, on=TODAY),
        lambda: database.backup(new),
        lambda: restore(Path(workspace_file), new),
    )
    for way in ways:
        shutil.copy(log, left)
        with pytest.raises(AlreadyThere) as caught:
            way()
        assert str(left) in sentence(caught.value)
        assert not new.exists()
        assert left.read_bytes() == log.read_bytes()
    database.close()


@pytest.mark.parametrize("ending", ["-wal", "-shm", "-journal"])
def test_nothing_is_saved_under_a_name_that_sqlite_deletes(workspace_file, ending):
    create(workspace_file).close()
    place = Path(f"{workspace_file}{ending}")
    database = Database.open(workspace_file)
    database.close()
    with pytest.raises(NotAWorkspace) as caught:
        Database.create(str(place), OPENING, on=TODAY)
    assert f"ends in {ending}" in sentence(caught.value)
    with pytest.raises(NotAWorkspace):
        database.backup(place)
    assert not place.exists()


def test_backups_pass_by_names_that_are_taken_by_a_log(workspace_file, tmp_path, log):
    database = Database.open(workspace_file)
    folder = tmp_path / "kept"
    first = database.backups.make_now(TODAY, folder)
    first.unlink()
    shutil.copy(log, f"{first}-wal")
    kept = database.backups.make_now(TODAY, folder)
    assert kept != first
    with pytest.raises(AlreadyThere):  # the day's own has no other name, and is not left out
        database.backups.make_daily(TODAY, folder)
    database.close()
    with sqlite3.connect(kept) as copy:
        assert copy.execute("SELECT count(*) FROM users").fetchone() == (3,)
    copy.close()


def test_what_was_saved_is_in_the_file_when_it_is_moved_away_without_its_log(
    workspace_file, tmp_path
):
    create(workspace_file).close()
    database = Database.open(workspace_file)
    database.views()
    furnish(database, users=3)
    database.fold_log()
    moved = tmp_path / "moved.seatdesk"
    Path(workspace_file).rename(moved)
    there = Database.open(moved)
    found = there.verify()
    assert (found.ok, found.users) == (True, 3)
    there.close()
    database.close()
