"""Restored and upgraded is said to be so, whatever fails afterwards (F17)."""

from datetime import UTC, date, datetime
from sqlite3 import OperationalError

import pytest
from sqlalchemy.exc import OperationalError as DriverError

from seatdesk.domain.changes.kinds.account_changes import OpenAccount
from seatdesk.store.connection import file_identity
from seatdesk.store.connection.engine import open_engine
from seatdesk.store.connection.temporary_folders import ScratchFolder
from seatdesk.store.database import Database
from seatdesk.store.errors import Unusable
from seatdesk.store.files import copies, create
from seatdesk.store.schema import deferred_indexes, migrate

TODAY = "2026-03-02"


def failing_after(monkeypatch, owner, name, broken, error):
    """Let `broken` do its work and then fail, once `name` of `owner` was done."""
    done = []
    work = getattr(owner, name)

    def worked(*args, **kwargs):
        answer = work(*args, **kwargs)
        done.append(answer)
        return answer

    follows = getattr(*broken)

    def fails(*args, **kwargs):
        answer = follows(*args, **kwargs)
        if done:
            raise error
        return answer

    monkeypatch.setattr(owner, name, worked)
    monkeypatch.setattr(*broken, fails)
    return done


def is_said_to_be_done(said):
    assert said["error"] == "saved_unread"
    assert said["message"].startswith("It is done; only what is there now could not be read: ")
    assert "Do not do it again" in said["message"]


@pytest.fixture
def older(tmp_path):
    """A workspace of the version before."""
    path = tmp_path / "older.seatdesk"
    path.touch()
    engine = open_engine(str(path))
    migrate.prepare(engine)
    migrate.upgrade(engine)
    with engine.begin() as connection:
        opening = OpenAccount("Acme", "EUR", "UTC")
        now = datetime(2026, 1, 1, tzinfo=UTC)
        create.insert_account(connection, opening, date(2026, 1, 1), "test", now)
    migrate.downgrade(engine, file_identity.revision(file_identity.SCHEMA - 1))
    engine.dispose()
    return path


def test_f17_an_upgrade_that_is_done_is_said_to_be(older, js, monkeypatch):
    gone = DriverError("SELECT", None, OperationalError("disk I/O error"))
    with monkeypatch.context() as patch:
        done = failing_after(patch, migrate, "upgrade", (deferred_indexes, "missing"), gone)
        said = js("upgrade", older, code=3)
    assert done
    is_said_to_be_done(said)
    assert js("upgrade", older)["upgraded"] is False


def test_f17_an_upgrade_that_is_not_done_is_said_to_be_none(older, js, monkeypatch):
    def fails(*_args, **_kwargs):
        raise DriverError("ALTER", None, OperationalError("disk I/O error"))

    with monkeypatch.context() as patch:
        patch.setattr(migrate, "upgrade", fails)
        assert js("upgrade", older, code=3)["error"] == "unusable"
    assert js("upgrade", older)["upgraded"] is True


def test_f17_a_restore_that_is_done_is_said_to_be(w, js, run, monkeypatch, tmp_path):
    copy = tmp_path / "copy.seatdesk"
    js("backup", w, copy)
    js("user", w, "add", "late@example.com")
    with monkeypatch.context() as patch:
        from seatdesk.store import restore

        gone = Unusable(location=w, detail="the disk does not answer")
        done = failing_after(patch, restore, "overwrite_file", (Database, "close"), gone)
        said = js("restore", copy, w, code=3)
    assert done
    is_said_to_be_done(said)
    assert "late@example.com" not in run("users", w).out


def test_f17_a_restore_to_a_server_that_is_done_is_said_to_be(w, js, monkeypatch, postgres):
    from seatdesk.store import restore

    gone = OSError(5, "Input/output error")
    with postgres.database("workspace") as url:
        with monkeypatch.context() as patch:
            done = failing_after(patch, restore, "copy_rows", (ScratchFolder, "close"), gone)
            said = js("restore", w, url, code=3, today=TODAY)
        assert done
        is_said_to_be_done(said)
        assert js("overview", url, today=TODAY)["account"] == js("overview", w)["account"]


def test_f17_a_new_workspace_restored_to_a_server_is_said_to_be(w, js, monkeypatch, postgres):
    from seatdesk.store import restore

    gone = OSError(5, "Input/output error")
    with postgres.database() as url:
        with monkeypatch.context() as patch:
            failing_after(patch, restore, "build", (ScratchFolder, "close"), gone)
            said = js("restore", w, url, code=3, today=TODAY)
        is_said_to_be_done(said)
        assert js("verify", url)["ok"]


def test_f17_a_server_that_goes_while_a_restore_is_stored_leaves_a_doubt(
    w, js, monkeypatch, postgres
):
    copied = copies.copy_rows

    def then_gone(there, here, watch):
        copied(there, here, watch)
        pid = here.exec_driver_sql("SELECT pg_backend_pid()").scalar()
        other = open_engine(url)
        with other.connect() as connection:
            connection.exec_driver_sql(f"SELECT pg_terminate_backend({pid})")
        other.dispose()

    with postgres.database("workspace") as url:
        with monkeypatch.context() as patch:
            patch.setattr("seatdesk.store.restore.copy_rows", then_gone)
            said = js("restore", w, url, code=3, today=TODAY)
        assert said["error"] == "in_doubt"
