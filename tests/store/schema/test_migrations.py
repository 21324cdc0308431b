"""Migrations: they lead to the schema of the tables, back again, and keep every row."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from seatdesk.domain.alphabet import Alphabet
from seatdesk.domain.changes.kinds.user_record_changes import SetAccess
from seatdesk.store.connection import file_identity
from seatdesk.store.connection.engine import open_engine
from seatdesk.store.database import Database
from seatdesk.store.errors import NeedsUpgrade, NewerVersion, StoreError
from seatdesk.store.read_models.query.user_query import UserQuery
from seatdesk.store.read_models.views import Views
from seatdesk.store.schema.migrate import configuration, downgrade, prepare, upgrade
from seatdesk.store.schema.tables import metadata
from tests.factories import SALES, TODAY, create, furnish, make_subscription, make_user

REVISIONS = [file_identity.revision(n) for n in range(1, file_identity.SCHEMA + 1)]


@pytest.fixture
def fill(location):
    """A workspace with rows in every table of the first schema."""
    database = create_rows(location)
    database.close()
    return location


def create_rows(location):
    database = Database.open(location)
    furnish(database, users=6, subscriptions=(make_subscription(),), seated={SALES: (1, 2, 3)})
    with database.work() as work:
        work.users.set_access(SALES, (1, 2), on=True)
        work.history.record(SetAccess(SALES, (1, 2), on=True), day=TODAY)
        work.commit()
    return database


@pytest.fixture
def engine(location):
    engine = open_engine(location)
    yield engine
    engine.dispose()


def test_the_newest_revision_is_the_schema_this_program_writes():
    heads = ScriptDirectory.from_config(configuration()).get_heads()
    assert heads == [file_identity.revision(file_identity.SCHEMA)]


def test_the_head_schema_is_that_of_the_tables(engine):
    with engine.connect() as connection:
        options = {"compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, metadata) == []


def test_check_constraints_and_keys_are_those_of_the_tables(engine):
    look = inspect(engine)
    for table in metadata.sorted_tables:
        wanted = {c.name for c in table.constraints if type(c).__name__ == "CheckConstraint"}
        assert {c["name"] for c in look.get_check_constraints(table.name)} == wanted
        names = {key.name for key in table.foreign_key_constraints}
        assert {key["name"] for key in look.get_foreign_keys(table.name)} == names


@pytest.mark.parametrize("revision", REVISIONS)
def test_every_revision_can_be_undone_and_repeated_with_rows(fill, engine, revision):
    downgrade(engine, revision)
    schema, rows = schema_of(engine), rows_of(engine)
    if revision != REVISIONS[0]:
        downgrade(engine, "-1")
    upgrade(engine, "head")
    downgrade(engine, revision)

    assert schema_of(engine) == schema
    assert rows_of(engine) == rows


def test_everything_can_be_undone(engine):
    downgrade(engine, "base")

    assert set(inspect(engine).get_table_names()) == {"alembic_version"}
    upgrade(engine)
    assert inspect(engine).has_table("seat")


def test_rows_triggers_and_keys_survive_an_upgrade(fill, engine):
    downgrade(engine, "0001")
    engine.dispose()

    upgrade(engine)

    with engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM seat")) == 3
        assert connection.scalar(text("SELECT assigned FROM subscription")) == 3
        if engine.dialect.name == "sqlite":
            assert connection.scalar(text("PRAGMA foreign_keys")) == 1
            assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
    with engine.begin() as connection:
        connection.execute(text("DELETE FROM seat WHERE user_id = 1"))
        assert connection.scalar(text("SELECT assigned FROM subscription")) == 2


def test_an_older_workspace_is_upgraded_after_a_backup(fill, engine, tmp_path):
    downgrade(engine, "0001")
    engine.dispose()

    database = Database.open(fill, backups=tmp_path / "kept")

    assert database.verify().problems == ()
    (kept,) = (tmp_path / "kept").iterdir()
    assert "before upgrade from version 1" in kept.name
    old = open_engine(str(kept))
    assert not inspect(old).has_table("price_book")
    with old.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM users")) == 6
        assert connection.scalar(text("PRAGMA user_version")) == 1
    old.dispose()
    database.close()
    again = Database.open(kept, backups=tmp_path / "kept")
    assert again.verify().problems == ()
    again.close()


def test_words_are_found_after_an_upgrade_from_a_file_with_a_search_index(workspace_file):
    create(workspace_file).close()
    database = create_rows(workspace_file)
    database.build_search_index()
    downgrade(database.engine, "0001")
    database.close()

    database = Database.open(workspace_file)
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE users SET search = 'zebra crossing' WHERE id = 4"))
    assert list(database.views().ids(UserQuery("zebra"))) == [4]
    database.close()


def test_an_upgrade_nobody_asked_for_does_not_happen(fill, engine):
    downgrade(engine, "0001")
    engine.dispose()

    with pytest.raises(NeedsUpgrade) as caught:
        Database.open(fill, upgrade=False)
    assert caught.value.params["version"] == 1
    if "://" not in fill:
        with pytest.raises(NeedsUpgrade):
            Views.open(fill)
        assert Path(fill).read_bytes()[60:64] == b"\0\0\0\1"
    else:
        with pytest.raises(NeedsUpgrade):  # where should the backup go?
            Database.open(fill)


def test_an_upgrade_whose_backup_fails_does_not_happen(fill, engine, tmp_path):
    downgrade(engine, "0001")
    engine.dispose()
    (tmp_path / "kept").write_text("in the way")

    with pytest.raises(StoreError):
        Database.open(fill, backups=tmp_path / "kept")
    with pytest.raises(NeedsUpgrade):
        Database.open(fill, upgrade=False)


def test_h4_a_workspace_of_a_newer_program_is_left_alone(fill, engine):
    with engine.begin() as connection:
        if engine.dialect.name == "sqlite":
            connection.execute(text("PRAGMA user_version = 99"))
        else:
            connection.execute(text("UPDATE alembic_version SET version_num = '0099'"))
    engine.dispose()

    with pytest.raises(NewerVersion) as caught:
        Database.open(fill)
    assert caught.value.params | {"location": ""} == {
        "location": "",
        "version": 99,
        "known": file_identity.SCHEMA,
    }


def test_two_programs_may_upgrade_at_once(fill, engine, tmp_path):
    downgrade(engine, "0001")
    engine.dispose()
    code = (
        "import sys, pathlib; from seatdesk.store.database import Database;"
        "Database.open(sys.argv[1], backups=pathlib.Path(sys.argv[2])).close()"
    )
    root = Path(__file__).parents[3]
    both = [
        subprocess.Popen([sys.executable, "-c", code, fill, str(tmp_path / f"kept{n}")], cwd=root)
        for n in (1, 2)
    ]
    assert [process.wait(60) for process in both] == [0, 0]
    database = Database.open(fill, upgrade=False)
    assert database.verify().ok
    database.close()


def test_opening_a_workspace_does_not_import_alembic(workspace_file):
    create(workspace_file).close()
    code = (
        "import sys; from seatdesk.store.database import Database;"
        "Database.open(sys.argv[1]).close(); raise SystemExit('alembic' in sys.modules)"
    )
    root = Path(__file__).parents[3]
    done = subprocess.run([sys.executable, "-c", code, workspace_file], cwd=root, check=False)
    assert done.returncode == 0


def test_the_desktop_can_tell_a_workspace_by_its_first_bytes(workspace_file):
    create(workspace_file).close()

    header = Path(workspace_file).read_bytes()[:100]
    assert header[68:72] == b"SEAT"
    assert int.from_bytes(header[60:64]) == file_identity.SCHEMA


def test_a_new_engine_can_be_prepared_twice(tmp_path):
    (tmp_path / "x.seatdesk").touch()
    engine = open_engine(str(tmp_path / "x.seatdesk"))
    for _ in range(2):
        prepare(engine)
        upgrade(engine)
    engine.dispose()


def schema_of(engine):
    look = inspect(engine)
    return {
        table: (
            [(c["name"], str(c["type"]), c["nullable"]) for c in look.get_columns(table)],
            sorted(c["name"] or "" for c in look.get_check_constraints(table)),
            sorted(str(key) for key in look.get_foreign_keys(table)),
            sorted(str(index["name"]) for index in look.get_indexes(table)),
            triggers_of(engine, table),
        )
        for table in look.get_table_names()
    }


def triggers_of(engine, table):
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            find = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = :table"
        else:
            find = (
                "SELECT tgname FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid"
                " WHERE relname = :table AND NOT tgisinternal"
            )
        return sorted(connection.scalars(text(find), {"table": table}))


def rows_of(engine):
    with engine.connect() as connection:
        return {
            table: sorted(map(str, connection.execute(text(f"SELECT * FROM {table}"))))
            for table in inspect(engine).get_table_names()
            if table != "alembic_version"
        }


def test_dates_stay_dates(fill):
    database = Database.open(fill)
    with database.work() as work:
        assert work.account.load().as_of == date(2026, 3, 1)
    database.close()


def test_names_of_before_get_the_keys_of_today(location, engine, tmp_path):
    """The keys as schema 4 had them: none without a name, and Scandinavian letters left alone."""
    people = (
        make_user("bo@example.com", name="Bo Ek"),
        make_user("zoé@example.com", name=""),
        make_user("asa@example.com", name="Åsa Berg", team="Ærø"),
        make_user("o@example.com", name="Østen Zorn"),
        make_user("c@example.com", name=""),
    )
    database = Database.open(location)
    furnish(database, users=people)
    database.close()
    downgrade(engine, "0004")
    with engine.begin() as connection:
        for number, key, team, search in (
            (2, "", "", "\nzoé@example.com\n"),
            (3, "asa berg", "ærø", "åsa berg\nasa@example.com\nærø"),
            (4, "østen zorn", "", "østen zorn\no@example.com\n"),
            (5, "", "", "\nc@example.com\n"),
        ):
            connection.execute(
                text("UPDATE users SET name_key = :k, team_key = :t, search = :s WHERE id = :n"),
                {"k": key, "t": team, "s": search, "n": number},
            )
    engine.dispose()

    database = Database.open(location, backups=tmp_path)
    assert database.verify().problems == ()
    assert list(database.views().ids(UserQuery())) == [3, 1, 5, 4, 2]
    assert list(database.views().ids(UserQuery("team:aero"))) == [3]
    database.close()
    database = Database.open(location)
    database.alphabet = Alphabet.NORDIC
    assert list(database.views().ids(UserQuery())) == [1, 5, 2, 3, 4]
    database.close()
