"""The schema number of an open database, before anything else is read from it."""

from sqlalchemy import Connection, inspect, text

from seatdesk.store.connection import location
from seatdesk.store.errors import NotAWorkspace


def read_schema(connection: Connection, where: str) -> int:
    """Read the schema number. Raises NotAWorkspace or NewerVersion."""
    if connection.dialect.name == "sqlite":
        schema = int(connection.exec_driver_sql("PRAGMA user_version").scalar() or 0)
    else:
        schema = _server_schema(connection, where)
    location.check_version(schema, where)
    return schema


def _server_schema(connection: Connection, where: str) -> int:
    found = connection.scalar(
        text(
            "SELECT to_regclass('alembic_version') IS NOT NULL AND to_regclass('seat') IS NOT NULL"
        )
    )
    if not found:
        kind = "other_database" if inspect(connection).get_table_names() else "no_tables"
        raise NotAWorkspace(location=where, found=kind)
    return int(connection.scalar(text("SELECT max(version_num) FROM alembic_version")) or 0)
