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


@pytest.fixture(scope="module")
def server():
    with postgres.serving() as server:
        yield server


def fill(url):
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE people (name text)"))
        connection.execute(text("INSERT INTO people VALUES ('Zoë'), ('anna'), ('Åsa'), ('Bo')"))
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


def test_each_database_is_a_copy_of_its_template_and_gone_afterwards(server):
    server.make_template("filled", fill)
    with server.database("filled") as first, server.database("filled") as second:
        assert first != second
        fill_more = create_engine(first)
        with fill_more.begin() as connection:
            connection.execute(text("DELETE FROM people"))
        fill_more.dispose()
        assert names(first) == []
        assert names(second) == ["anna", "Åsa", "Bo", "Zoë"]
    assert databases(server) == {"postgres", "template0", "template1", "filled"}


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
