"""Facts about a server's connection, for whoever is about to use it."""

from typing import NamedTuple

from seatdesk.redaction import shown
from seatdesk.store.connection.engine import named_errors, open_engine

# Which of the two it is decides whether a new workspace can be made in the database.
FACTS = """SELECT current_setting('server_version'),
    coalesce((SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()), false),
    coalesce(has_schema_privilege(current_schema(), 'CREATE'), false)"""


class ServerFacts(NamedTuple):
    """The server's version, whether the connection is encrypted, and whether tables can be made."""

    version: str
    encrypted: bool
    may_create: bool


def read_facts(location: str) -> ServerFacts:
    """Connect to a server and ask. Raises a StoreError when that cannot be done."""
    engine = open_engine(location)
    try:
        with named_errors(shown(location)), engine.connect() as connection:
            version, encrypted, may_create = connection.exec_driver_sql(FACTS).one()
    finally:
        engine.dispose()
    return ServerFacts(str(version).partition(" ")[0], bool(encrypted), bool(may_create))
