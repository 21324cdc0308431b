"""A server's workspace is opened only when nothing foreign runs by itself in it (F5)."""

import time

import pytest

from seatdesk.store.connection import file_identity
from seatdesk.store.connection.engine import open_engine
from seatdesk.store.database import Database
from seatdesk.store.errors import ForeignSchema
from seatdesk.store.verification import server_check

FUNCTION = (
    "CREATE FUNCTION helpful() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN UPDATE users SET super_admin = true; RETURN NULL; END $$"
)
PLAIN = "CREATE FUNCTION plain(text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true'"
ON_HISTORY = "AFTER INSERT ON history FOR EACH STATEMENT EXECUTE FUNCTION helpful()"
OURS = "ck_account_one_account"
FOREIGN = {
    "a trigger": ("trigger", "helpful", (FUNCTION, f"CREATE TRIGGER helpful {ON_HISTORY}")),
    "another function": (
        "trigger",
        "history_unchanged",
        (
            FUNCTION,
            "DROP TRIGGER history_unchanged ON history",
            f"CREATE TRIGGER history_unchanged {ON_HISTORY}",
        ),
    ),
    "a rule": ("rule", "more", ("CREATE RULE more AS ON INSERT TO history DO NOTIFY x",)),
    "a check": ("check", "more", ("ALTER TABLE users ADD CONSTRAINT more CHECK (name <> 'x')",)),
    "a check that calls": (
        "check",
        OURS,
        (
            PLAIN,
            f"ALTER TABLE account DROP CONSTRAINT {OURS}",
            f"ALTER TABLE account ADD CONSTRAINT {OURS} CHECK (id = 1 AND plain(name))",
        ),
    ),
    "a default": (
        "default",
        "users",
        (PLAIN, "ALTER TABLE users ALTER COLUMN team SET DEFAULT plain('x')::text"),
    ),
    "an index": ("index", "more", (PLAIN, "CREATE INDEX more ON users (plain(name))")),
    "a view": (
        "view",
        "user_alias",
        ("ALTER TABLE user_alias RENAME TO t", "CREATE VIEW user_alias AS SELECT * FROM t"),
    ),
    "a policy": ("view", "users", ("ALTER TABLE users ENABLE ROW LEVEL SECURITY",)),
}


def run(url, *statements):
    engine = open_engine(url)
    with engine.begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
    engine.dispose()


@pytest.mark.parametrize("case", FOREIGN)
def test_f5_a_server_s_workspace_with_something_foreign_is_not_opened(postgres, case):
    what, name, statements = FOREIGN[case]
    with postgres.database("workspace") as url:
        run(url, *statements)
        with pytest.raises(ForeignSchema) as no:
            Database.open(url)
    assert (no.value.params["what"], no.value.params["name"]) == (what, name)


def test_f5_what_others_keep_beside_it_does_not_matter(postgres):
    with postgres.database("workspace") as url:
        run(
            url,
            FUNCTION,
            "CREATE TABLE notes (x text CHECK (x <> ''))",
            "CREATE VIEW people AS SELECT name FROM users",
            f"CREATE TRIGGER helpful {ON_HISTORY.replace('history', 'notes')}",
        )
        Database.open(url).close()


def test_f5_looking_at_what_runs_takes_no_time_that_anybody_notices(postgres):
    with postgres.database("workspace") as url:
        database = Database.open(url)
        database.build_search_index()
        with database.reading() as connection:
            took = []
            for _ in range(9):
                begun = time.perf_counter()
                server_check.check(connection, file_identity.SCHEMA, url)
                took.append(time.perf_counter() - begun)
        database.close()
        Database.open(url).close()
    assert min(took) < 0.030
