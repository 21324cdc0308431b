"""Verify finds everything that can be done to a workspace file behind its back (F5)."""

import shutil
import sqlite3
from contextlib import closing
from datetime import date

import pytest

from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.choices import Activity
from seatdesk.store.database import Database
from seatdesk.store.errors import StoreError
from seatdesk.store.schema import search_index
from seatdesk.store.schema.known_schema import FIRST
from seatdesk.store.schema.schema_check import THERE
from seatdesk.store.unit_of_work.history import hash_line
from tests.controllers.asserts import value
from tests.factories import SALES, TODAY
from tests.lived_in import fill
from tests.store.tampered import NEVER_FOUND, of_kinds, of_rows, of_the_chain, of_the_schema

LEAST = 270
"""Tamperings that are possible at all."""


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory):
    """A file with rows in every table, nothing of it empty."""
    path = tmp_path_factory.mktemp("lived-in") / "desk.seatdesk"
    fill(path, users=5)
    workspace = Workspace.open(str(path), clock=lambda _zone: TODAY, source="test")
    value(workspace.access.work_as("user000005@example.com"))
    value(workspace.seats.assign(SALES, (3,)))
    value(
        workspace.users.edit(6, last_active=TODAY, activity=Activity.KNOWN, hired=TODAY, left=TODAY)
    )
    assert workspace.history.verify().problems == ()
    search_index.build(workspace.database.engine)
    workspace.close()
    return path


@pytest.fixture
def file(lived_in, tmp_path):
    return shutil.copy(lived_in, tmp_path / "desk.seatdesk")


def run(path, statements, *, schema=False, guards=True):
    """Do it, with the guards out of the way and put back; the number of rows it met."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA ignore_check_constraints = ON")
        if schema:
            other.execute("PRAGMA writable_schema = ON")
        off = other.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        other.execute("BEGIN")
        if guards:
            for name, _ in off:
                other.execute(f"DROP TRIGGER {name}")
        met = sum(max(other.execute(statement).rowcount, 0) for statement in statements)
        if guards:
            for _, sql in off:
                other.execute(sql)
        other.execute("COMMIT")
    return met


def found(path):
    """Whether somebody hears of it: the file is refused, or verify has something to say."""
    try:
        database = Database.open(path)
    except StoreError:
        return True
    try:
        return not database.verify().ok
    finally:
        database.close()


def test_whoever_tampers_with_the_file_is_found_out(lived_in, tmp_path, record_property):
    with closing(sqlite3.connect(lived_in)) as other:
        there = other.execute(THERE).fetchall()
    there = [row for row in there if not row[1].startswith("users_words")]
    tried, missed = 0, []
    for tampering in (*of_rows(), *of_kinds(), *of_the_schema(there), *of_the_chain()):
        path = shutil.copy(lived_in, tmp_path / "tampered.seatdesk")
        guards = not tampering.name.startswith("trigger")
        try:
            met = run(path, tampering.statements, schema=tampering.schema, guards=guards)
        except sqlite3.IntegrityError:
            continue  # the database itself does not have it
        if not met and not tampering.may_be_idle:
            raise AssertionError(tampering.name)
        if met or tampering.of_schema:
            tried += 1
            missed += [tampering.name] * (not found(path))
    record_property("tampered", f"{tried - len(missed)} of {tried} found")
    assert sorted(missed) == sorted(NEVER_FOUND)
    assert tried > LEAST


def test_who_forges_every_hash_is_found_only_by_one_that_was_noted(file):
    """A chain without a secret proves as much, and no more: help and README say so."""
    noted = verified(file)
    forge(file)
    assert verified(file).problems == ()
    assert verified(file).head != noted.head
    problems = verified(file, noted.head).problems
    assert [problem.code for problem in problems] == ["head_unknown"]


def forge(path):
    """Another note in line 3, and all hashes from there on made anew."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.row_factory = sqlite3.Row
        other.execute("DROP TRIGGER history_unchanged")
        other.execute("UPDATE history SET note = 'forged' WHERE seq = 3")
        previous = ""
        for row in other.execute("SELECT * FROM history ORDER BY seq").fetchall():
            line = dict(row) | {"day": date.fromisoformat(row["day"]), "previous": previous}
            previous, values = hash_line(line), {"seq": row["seq"], "previous": previous}
            put = "UPDATE history SET previous = :previous, hash = :hash WHERE seq = :seq"
            other.execute(put, values | {"hash": previous})
        other.execute("UPDATE account SET history_head = ?", (previous,))
        other.execute(next(t for t in FIRST if "TRIGGER history_unchanged" in t))


def verified(path, expect=""):
    database = Database.open(path)
    try:
        return database.verify(expect=expect)
    finally:
        database.close()


def test_an_older_copy_in_its_place_is_found_by_a_hash_that_was_noted(file, tmp_path):
    older = shutil.copy(file, tmp_path / "older.seatdesk")
    before = verified(file)
    workspace = Workspace.open(str(file), clock=lambda _zone: TODAY)
    value(workspace.users.edit(1, team="Nord"))
    workspace.close()
    after = verified(file, before.head)
    assert after.problems == ()
    assert after.expected == before.lines == after.lines - 1

    shutil.copy(older, file)
    assert verified(file).problems == ()
    assert [p.code for p in verified(file, after.head).problems] == ["head_unknown"]
    assert verified(file, after.head).expected is None
    assert verified(file).expected == 0
