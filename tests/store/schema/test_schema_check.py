"""A workspace file is opened only when it is made of what the migrations make (F5)."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError

from seatdesk.store.connection import file_identity, row_source
from seatdesk.store.connection.engine import open_engine
from seatdesk.store.database import Database
from seatdesk.store.errors import Damaged, ForeignSchema, NotAWorkspace, Unusable
from seatdesk.store.read_models.views import Views
from seatdesk.store.restore import restore
from seatdesk.store.schema import known_schema, migrate, schema_check, search_index
from seatdesk.store.schema.known_schema import STATEMENTS
from seatdesk.store.schema.schema_check import THERE, SchemaDifference, differences, plain
from tests.factories import SALES, create, furnish, make_subscription

SCHEMAS = range(1, file_identity.SCHEMA + 1)
EVERYBODY_SUPER_ADMIN = (
    "CREATE TRIGGER helpful AFTER INSERT ON history BEGIN UPDATE users SET super_admin = 1; END"
)


@pytest.fixture
def file(tmp_path):
    """A workspace as others send them."""
    path = tmp_path / "sent.seatdesk"
    database = create(str(path))
    furnish(database, users=4, subscriptions=(make_subscription(),), seated={SALES: (1, 2)})
    database.close()
    return path


def at(schema, folder):
    """An empty file of an older schema."""
    path = folder / f"{schema}.seatdesk"
    path.touch()
    engine = open_engine(str(path))
    migrate.prepare(engine)
    migrate.upgrade(engine, file_identity.revision(schema))
    engine.dispose()
    return path


def run(path, *statements):
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        for statement in statements:
            other.execute(statement)


def there(path):
    with closing(sqlite3.connect(path)) as other:
        return other.execute(THERE).fetchall()


@pytest.mark.parametrize("schema", SCHEMAS)
def test_the_known_statements_are_those_that_the_migrations_make(schema, tmp_path):
    found = there(at(schema, tmp_path))
    assert list(differences(found, schema)) == []
    assert len(found) == len(STATEMENTS[schema])


def test_a_file_upgraded_step_by_step_is_made_of_the_same(tmp_path):
    path = at(1, tmp_path)
    engine = open_engine(str(path))
    for schema in SCHEMAS:
        migrate.upgrade(engine, file_identity.revision(schema))
    engine.dispose()
    assert list(differences(there(path), file_identity.SCHEMA)) == []


def test_the_search_index_belongs_to_it_and_so_does_the_former_one(file):
    run(file, *known_schema.FORMER_SEARCH, "ANALYZE")
    database = Database.open(file)
    search_index.build(database.engine)
    database.close()
    assert {"users_words", "users_words_data"} <= {name for _, name, _ in there(file)}
    Database.open(file).close()
    Views.open(file).close()


FOREIGN = {
    "a trigger": EVERYBODY_SUPER_ADMIN,
    "a view": "CREATE VIEW endless AS SELECT 1",
    "a table": "CREATE TABLE notes (text TEXT)",
    "an index": "CREATE INDEX more ON users (length(name))",
    "a virtual table": "CREATE VIRTUAL TABLE more USING fts5(x)",
    "a table named as the search's own": "CREATE TABLE users_words_data (x TEXT DEFAULT (1 + 1))",
    "a column": "ALTER TABLE users ADD COLUMN x TEXT DEFAULT 'x'",
    "a computed column": "ALTER TABLE users ADD COLUMN x TEXT AS (upper(name))",
    "another name": "ALTER TABLE price_book RENAME TO prices",
    "another column's name": "ALTER TABLE price_book RENAME COLUMN document TO text",
}


@pytest.mark.parametrize("statement", FOREIGN.values(), ids=FOREIGN)
def test_a_file_with_something_foreign_is_not_opened(file, statement):
    run(file, statement)
    before = file.read_bytes()
    for opened in (Database.open, Views.open, lambda path: restore(path, path.with_name("new.db"))):
        with pytest.raises((ForeignSchema, Damaged)):
            opened(file)
    assert file.read_bytes() == before
    assert not file.with_name("new.db").exists()


def master(path, statement):
    """Change what SQLite keeps of its tables, as somebody who means harm would."""
    run(path, "PRAGMA writable_schema = ON", statement)


@pytest.mark.parametrize("schema", SCHEMAS)
def test_every_statement_is_looked_at_in_every_schema(schema, tmp_path):
    """Each taken away, and each with a word more; nothing may be left unseen."""
    path = at(schema, tmp_path)
    whole = path.read_bytes()
    seen = 0
    for what, name, text in there(path):
        if what == "table":
            changed = text.replace(")", ", CHECK (1))", 1) if "CHECK" in text else f"{text} STRICT"
        else:
            changed = text.replace(" ON ", " ON  /**/ ", 1)
        rows = [(w, n, changed if n == name else t) for w, n, t in there(path)]
        assert list(differences(rows, schema)) == [SchemaDifference("changed", what, name)], name
        rows = [row for row in there(path) if row[1] != name]
        expected = [] if name in schema_check.LATE else [SchemaDifference("missing", what, name)]
        assert list(differences(rows, schema)) == expected, name
        seen += 1
    assert seen == len(STATEMENTS[schema])
    assert path.read_bytes() == whole


@pytest.mark.parametrize("schema", SCHEMAS)
def test_an_older_file_is_looked_at_before_it_is_upgraded(schema, tmp_path):
    path = at(schema, tmp_path)
    run(path, EVERYBODY_SUPER_ADMIN)
    before = path.read_bytes()
    with pytest.raises(ForeignSchema) as no:
        Database.open(path)
    assert no.value.params["name"] == "helpful"
    assert path.read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir() if "-" not in p.suffix) == [path.name]


@pytest.mark.parametrize("number", [0, 2])
def test_a_file_that_says_another_schema_than_it_has_is_not_opened(file, number):
    run(file, f"PRAGMA user_version = {number}")
    with pytest.raises((ForeignSchema, Damaged, NotAWorkspace)):
        Database.open(file)


def test_a_guard_that_is_weaker_is_seen(file):
    master(
        file,
        "UPDATE sqlite_master SET sql = replace(sql, 'UPDATE ON hist', 'UPDATE OF at ON hist')",
    )
    with pytest.raises(ForeignSchema) as no:
        Database.open(file)
    assert no.value.params["found"] == "changed"


def test_what_does_not_matter_makes_no_difference():
    made = (
        'CREATE TABLE "users" (\n\tid INTEGER, CONSTRAINT a CHECK (id > 1), CONSTRAINT b CHECK (2))'
    )
    same = "CREATE TABLE users (id INTEGER, CONSTRAINT x CHECK (2), CONSTRAINT y CHECK (id>1))"
    assert plain(made) == plain(same)
    assert plain(made) != plain(same.replace("2", "3"))
    assert plain("CREATE INDEX a ON b (c) WHERE d = 'X'") != plain(
        "CREATE INDEX a ON b (c) WHERE d = 'x'"
    )


def test_a_question_that_never_ends_is_ended(file, monkeypatch):
    """What a broken tree of pages can do is done here by a recursive question."""
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT count(*) FROM n"
    monkeypatch.setattr("seatdesk.store.connection.statement_limit.MOST", 5)
    begun = time.monotonic()
    views = Views.open(file)
    source = row_source.FileSource(Path(file))
    database = Database.open(file)
    for ask in (lambda: source.rows(endless), lambda: list(source.chunks(endless, {}, None))):
        with pytest.raises(Unusable):
            ask()
    with pytest.raises(DBAPIError, match="interrupted"), database.reading() as connection:
        connection.exec_driver_sql(endless)
    assert time.monotonic() - begun < 60
    for one in (views, source, database):
        one.close()


def test_nothing_in_the_file_is_trusted_until_it_was_compared(file):
    engine = open_engine(str(file))
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA trusted_schema").scalar() == 0
    engine.dispose()
    source = row_source.FileSource(Path(file))
    assert source.rows("PRAGMA trusted_schema") == [(0,)]
    source.close()
