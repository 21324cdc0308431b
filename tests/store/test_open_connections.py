"""A connection that is left open fails the run, and the failure says who opened it."""

import gc
import re
import sqlite3
from contextlib import closing

import pytest

from seatdesk.store.database import Database
from tests import open_connections
from tests.factories import create
from tests.open_connections import Followed, check_closed


@pytest.fixture
def told(monkeypatch):
    """What is said of connections that are collected meanwhile."""
    gc.collect()  # what other tests left is said of them
    found: list[str] = []
    monkeypatch.setattr(open_connections, "left_open", found)
    return found


def test_a_connection_that_was_only_used_in_a_with_block_is_told(told):
    with sqlite3.connect(":memory:") as connection:
        connection.execute("SELECT 1")
    del connection
    gc.collect()
    (text,) = told
    file, test = "tests/store/test_open_connections.py", "used_in_a_with_block_is_told"
    assert re.fullmatch(
        rf"{file}::test_a_connection_that_was_only_{test} \(call\): {file}:\d+", text
    )
    with pytest.raises(AssertionError, match=re.escape(text)):
        check_closed()
    check_closed()


def test_a_workspace_that_is_not_closed_is_told_with_the_way_to_it(told, workspace_file):
    create(workspace_file).close()
    database = Database.open(workspace_file)
    assert told == []
    del database
    gc.collect()
    assert told != []
    assert all("seatdesk/store/connection/engine.py:" in text for text in told)
    assert all(__name__.rpartition(".")[2] in text for text in told)


def test_what_is_closed_or_was_never_opened_is_not_told(told, tmp_path):
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("SELECT 1")
    assert isinstance(connection, Followed)
    with pytest.raises(sqlite3.OperationalError):
        sqlite3.connect(tmp_path / "no folder" / "file")
    create(tmp_path / "desk.seatdesk").close()
    del connection
    gc.collect()
    assert told == []
