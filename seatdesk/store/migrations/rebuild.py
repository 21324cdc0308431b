"""Checks for migrations that rebuild a table: triggers, indexes and columns it would lose."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlalchemy as sa
from alembic import op


@contextmanager
def triggers_kept(table: str) -> Iterator[None]:
    """A block that rebuilds a table, and puts its triggers back, which SQLite would lose."""
    connection = op.get_bind()
    if connection.dialect.name != "sqlite":
        yield
        return
    find = sa.text("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = :table")
    triggers = connection.scalars(find, {"table": table}).all()
    yield
    for trigger in triggers:
        connection.exec_driver_sql(trigger)
