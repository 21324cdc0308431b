"""F21: a writer waits for others as long as they get on with it, and says so."""

import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from seatdesk.store.connection import engine as engine_module
from seatdesk.store.database import Database
from seatdesk.store.errors import InUse
from seatdesk.store.files import copies
from seatdesk.store.files.copies import overwrite_file
from tests.factories import create

ROOT = Path(__file__).parents[3]
SHORT, LONG = 0.3, 2.0
# One long transaction: it gets on, or it only holds the lock.
WRITES = """
import sqlite3, sys, time
path, seconds, busy = sys.argv[1], float(sys.argv[2]), sys.argv[3] == "busy"
with sqlite3.connect(path, isolation_level=None) as other:
    other.execute("PRAGMA cache_size = 4")
    other.execute("CREATE TABLE IF NOT EXISTS ballast (x)")
    other.execute("BEGIN IMMEDIATE")
    print("holds", flush=True)
    begun = time.monotonic()
    while time.monotonic() - begun < seconds:
        if busy:
            other.executemany("INSERT INTO ballast VALUES (?)", [("x" * 2000,)] * 20)
        time.sleep(0.02)
    other.execute("ROLLBACK")
    other.execute("DROP TABLE ballast")
"""


def writing(path, how):
    child = subprocess.Popen(
        [sys.executable, "-c", WRITES, path, str(LONG), how],
        cwd=ROOT, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert child.stdout is not None
    assert child.stdout.readline() == "holds\n"
    return child


def test_f21_who_writes_for_long_is_waited_for(workspace_file, monkeypatch):
    monkeypatch.setattr(engine_module, "LOCK_SECONDS", SHORT)
    create(workspace_file).close()
    database = Database.open(workspace_file)
    told = []
    database.waiting = lambda: told.append(time.monotonic())
    child = writing(workspace_file, "busy")
    with database.work() as work:
        work.users.set_acting_user(None)
        work.commit()
    child.communicate()
    assert len(told) >= LONG / SHORT / 3
    assert database.verify().problems == ()
    database.close()


def test_f21_who_only_holds_the_lock_is_not(workspace_file, monkeypatch):
    monkeypatch.setattr(engine_module, "LOCK_SECONDS", SHORT)
    create(workspace_file).close()
    database = Database.open(workspace_file)
    child = writing(workspace_file, "idle")
    begun = time.monotonic()
    with pytest.raises(InUse), database.work():
        pass
    assert time.monotonic() - begun < LONG
    child.communicate()
    database.close()


def test_f21_waiting_can_be_given_up(workspace_file, monkeypatch):
    monkeypatch.setattr(engine_module, "LOCK_SECONDS", SHORT)
    create(workspace_file).close()
    database = Database.open(workspace_file)

    def give_up():
        raise KeyboardInterrupt

    database.waiting = give_up
    child = writing(workspace_file, "busy")
    with pytest.raises(KeyboardInterrupt), database.work():
        pass
    child.communicate()
    with database.work() as work:
        assert work.account.load().name == "Nordlys"
    database.close()


@pytest.mark.parametrize(("running", "waited"), [(True, True), (False, False)])
def test_f21_on_a_server_whose_statement_runs_is_waited_for(postgres, running, waited):
    with postgres.database("workspace") as url:
        database = Database.open(url)
        with database.engine.connect() as connection:
            connection.execute(text("SET lock_timeout = '300ms'"))
            connection.commit()
        told = []
        database.waiting = lambda: told.append(1)
        other = create_engine(url)
        with other.connect() as holder:
            holder.execute(text("SELECT id FROM account FOR UPDATE"))
            if running:
                child = subprocess.Popen(
                    [sys.executable, "-c", RUNS, url], cwd=ROOT, stdout=subprocess.PIPE, text=True
                )
                assert child.stdout is not None
                assert child.stdout.readline() == "runs\n"
            if waited:

                def let_go():
                    told.append(1)
                    holder.rollback()

                database.waiting = let_go
                with database.work() as work:
                    assert work.account.load().name == "Nordlys"
            else:
                with pytest.raises(InUse), database.work():
                    pass
        assert bool(told) is waited
        if running:
            child.kill()
            child.communicate()
        other.dispose()
        database.close()


RUNS = """
import sys
from sqlalchemy import create_engine, text
with create_engine(sys.argv[1]).connect() as connection:
    print("runs", flush=True)
    connection.execute(text("SELECT pg_sleep(20)"))
"""


def test_a_restore_does_not_wait_for_ever(workspace_file, tmp_path, monkeypatch):
    monkeypatch.setattr(copies, "LOCKED_OUT", SHORT)
    monkeypatch.setattr(copies, "LOCK_SECONDS", SHORT)
    create(workspace_file).close()
    create(str(tmp_path / "other.seatdesk")).close()
    with sqlite3.connect(workspace_file, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            overwrite_file(tmp_path / "other.seatdesk", Path(workspace_file))
        other.execute("ROLLBACK")
    other.close()
