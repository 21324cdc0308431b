"""Checks the database itself: schema and triggers, pages, types of values, search index."""

from collections.abc import Iterator

from sqlalchemy import Connection, select

from seatdesk.store.connection import file_identity
from seatdesk.store.schema import triggers
from seatdesk.store.schema.derived_keys import email_key
from seatdesk.store.schema.schema_check import THERE, differences
from seatdesk.store.schema.tables import account, import_source, user_alias
from seatdesk.store.verification import server_check
from seatdesk.store.verification.value_check import wrong_types
from seatdesk.store.verification_problems import VerificationProblem

SEARCHED = "SELECT upto FROM users_words_state"
MISFILED = """SELECT count(*) FROM users LEFT JOIN users_words_content ON users_words_content.id =
users.id WHERE users.id <= :upto AND c0 IS NOT search"""
IMPORTS = "SELECT DISTINCT source FROM history WHERE substr(source, 1, 7) = 'import '"
STRAY = """SELECT count(*) FROM users_words_content LEFT JOIN users ON users.id =
users_words_content.id WHERE users.id IS NULL"""


def file_problems(connection: Connection) -> Iterator[VerificationProblem]:
    """The problems of the database itself."""
    if connection.dialect.name == "sqlite":
        yield from _schema_problems(connection)
        yield from _page_problems(connection)
        yield from _index_problems(connection)
    else:
        yield from server_check.problems(connection)
    for guard in triggers.missing(connection):
        yield VerificationProblem("guard_missing", {"guard": guard})
    yield from _version_problems(connection)
    yield from _note_problems(connection)


def _schema_problems(connection: Connection) -> Iterator[VerificationProblem]:
    for found in differences(connection.exec_driver_sql(THERE).all(), file_identity.SCHEMA):
        if (found.how, found.what) != ("missing", "trigger"):  # a guard: said as such
            yield VerificationProblem(
                f"schema_{found.how}", {"what": found.what, "name": found.name}
            )


def _page_problems(connection: Connection) -> Iterator[VerificationProblem]:
    for (detail,) in connection.exec_driver_sql("PRAGMA integrity_check(10)"):
        if detail != "ok":
            yield VerificationProblem("file_damaged", {"detail": detail})
    for table, row, *_ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield VerificationProblem("reference_broken", {"table": table, "row": row})
    for table, column, rows in wrong_types(connection):
        yield VerificationProblem("values_odd", {"table": table, "column": column, "rows": rows})


def _index_problems(connection: Connection) -> Iterator[VerificationProblem]:
    """The problems of the search index: users that a search would leave out."""
    names = "SELECT count(*) FROM sqlite_master WHERE name IN ('users_words_state', 'users_words')"
    if connection.exec_driver_sql(names).scalar() != 2:  # noqa: PLR2004 - both, or it is not built
        return
    upto = connection.exec_driver_sql(SEARCHED).scalar()
    wrong = connection.exec_driver_sql(MISFILED, {"upto": upto or 0}).scalar() or 0
    if wrong + (connection.exec_driver_sql(STRAY).scalar() or 0):
        yield VerificationProblem("search_differs")


def _version_problems(connection: Connection) -> Iterator[VerificationProblem]:
    said = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalars().all()
    numbers = [file_identity.revision(file_identity.SCHEMA)]
    if connection.dialect.name == "sqlite":
        found = int(connection.exec_driver_sql("PRAGMA user_version").scalar() or 0)
        numbers.append(file_identity.revision(found))
    if {*said} != {*numbers} or len(said) != 1:
        yield VerificationProblem("version_differs", {"said": ", ".join(said) or "none"})


def _note_problems(connection: Connection) -> Iterator[VerificationProblem]:
    """The problems of data that no line of history makes, but must fit the history."""
    head = connection.execute(select(account.c.acting_user_id, account.c.last_user_id)).first()
    if head is not None and not 0 <= (head.acting_user_id or 0) <= head.last_user_id:
        yield VerificationProblem("account_differs", {"field": "acting_user_id"})
    for user, key, alias in connection.execute(select(user_alias)):
        if key != email_key(alias):
            yield VerificationProblem("keys_differ", {"user": user})
    told = "\n".join(connection.exec_driver_sql(IMPORTS).scalars().all())
    if not told:
        return
    for row in connection.execute(select(import_source)):
        if f"import {row.file} ({row.sha256[:12]})" not in told:
            yield VerificationProblem("import_unknown", {"file": row.file})
