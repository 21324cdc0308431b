"""The test server: it starts, copies, drops, ends with its run, is never skipped in CI."""

import os
import subprocess
import sys
import time
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import create_engine, text

from tests import postgres

GUARD = """
    CREATE TRIGGER guard BEFORE UPDATE ON people
    FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()"""
ON_THE_DATABASE = "DO $$BEGIN EXECUTE format('{}', current_database()); END$$"


@pytest.fixture(scope="module")
def server():
    with postgres.serving() as server:
        yield server


def fill(url):
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE people (name text)"))
        connection.execute(text("INSERT INTO people VALUES ('Zoë'), ('anna'), ('Åsa'), ('Bo')"))
        connection.execute(text(GUARD))
    engine.dispose()


def names(url):
    engine = create_engine(url)
    with engine.connect() as connection:
        found = connection.execute(text("SELECT name FROM people ORDER BY name")).scalars().all()
    engine.dispose()
    return found


def databases(server):
    with psycopg.connect(f"host={server.folder} user=postgres dbname=postgres") as connection:
        return {row[0] for row in connection.execute("SELECT datname FROM pg_database")}


FILLED = ["anna", "Åsa", "Bo", "Zoë"]


def change(url, statement):
    with create_engine(url).begin() as connection:
        connection.execute(text(statement))
        number = connection.scalar(
            text("SELECT oid FROM pg_database WHERE datname = current_database()")
        )
    connection.engine.dispose()
    return number


@pytest.fixture(scope="module")
def filled(server):
    server.make_template("filled", fill)
    return server


def test_each_database_is_a_copy_of_its_template(filled):
    with filled.database("filled") as first, filled.database("filled") as second:
        assert first != second
        change(first, "DELETE FROM people")
        assert names(first) == []
        assert names(second) == FILLED


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM people",
        "INSERT INTO people VALUES ('Cy')",
        "UPDATE people SET name = name || '!'",
    ],
)
def test_one_in_which_rows_were_changed_is_given_again_as_new(filled, statement):
    with filled.database("filled") as first:
        used = change(first, statement)
        assert names(first) != FILLED
        # a connection that is left open, in the middle of something
        left = create_engine(first).connect()
        left.execute(text("INSERT INTO people VALUES ('Dan')"))
    with filled.database("filled") as second:
        assert names(second) == FILLED
        assert change(second, "SELECT 1") == used
        assert first != second
        assert second.partition("?")[0].rpartition("/")[2] in databases(filled)
    left.invalidate()
    left.close()


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE more (name text)",
        "CREATE INDEX by_name ON people (name)",
        "ALTER TABLE people DISABLE TRIGGER ALL",
        "ALTER TABLE people ADD CHECK (name > '')",
        "ALTER TABLE people ADD note text; ALTER TABLE people DROP note",
        "COMMENT ON TABLE people IS 'changed'",
        "CREATE FUNCTION two() RETURNS int LANGUAGE sql AS 'SELECT 2'",
        "DROP TABLE people",
        "DROP SCHEMA public CASCADE",
        "GRANT SELECT ON people TO PUBLIC",
        "ANALYZE people",
        ON_THE_DATABASE.format("ALTER DATABASE %I SET work_mem = 64"),
        ON_THE_DATABASE.format("REVOKE CONNECT ON DATABASE %I FROM PUBLIC"),
        "INSERT INTO people SELECT repeat('x', 100) FROM generate_series(1, 50000)",
    ],
)
def test_one_in_which_more_was_changed_is_dropped(filled, statement):
    with filled.database("filled") as first:
        used = change(first, statement)
    assert first.partition("?")[0].rpartition("/")[2] not in databases(filled)
    with filled.database("filled") as second:
        assert names(second) == FILLED
        assert change(second, "SELECT 1") != used


def test_one_that_nobody_may_enter_is_dropped(filled):
    with filled.database("filled") as first:
        name = first.partition("?")[0].rpartition("/")[2]
        filled._administer(f'ALTER DATABASE "{name}" WITH ALLOW_CONNECTIONS false')
    assert name not in databases(filled)


def test_one_that_is_no_copy_of_a_template_is_dropped(server):
    before = databases(server)
    with server.database():
        assert len(databases(server)) == len(before) + 1
    assert databases(server) == before


@pytest.mark.usefixtures("server")
def test_a_killed_run_leaves_no_server_and_no_folder():
    script = (
        "import os, signal; from tests.postgres import Server; server = Server.start();"
        "print(server.folder, flush=True); os.kill(os.getpid(), signal.SIGKILL)"
    )
    root = Path(__file__).parents[2]
    killed = subprocess.run(
        [sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=False
    )
    folder = Path(killed.stdout.strip())
    assert folder.name.startswith("seatdesk-pg-")
    deadline = time.monotonic() + 30
    while folder.exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not folder.exists()


@pytest.mark.parametrize(("ci", "outcome"), [("true", "failed"), ("", "skipped")])
def test_without_a_server_a_test_is_skipped_by_name_but_fails_in_ci(monkeypatch, ci, outcome):
    monkeypatch.setenv("CI", ci)
    monkeypatch.setenv("PATH", os.devnull)
    monkeypatch.setattr(postgres, "INSTALLED", Path(os.devnull))
    expected = {"failed": pytest.fail.Exception, "skipped": pytest.skip.Exception}[outcome]
    with pytest.raises(expected, match="apt-get install postgresql"), postgres.serving():
        pass
