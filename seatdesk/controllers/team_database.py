"""A team's database on a PostgreSQL server: its address, and a look at what is in it (H5)."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from urllib.parse import quote, urlencode

from seatdesk.controllers.read_models import StoreError

USUAL_PORT = 5432


class Encryption(StrEnum):
    """The demand for TLS, in libpq's own words."""

    REQUIRED = "require"
    CHECKED = "verify-full"
    """Required, and the server's certificate is checked, so that nobody else can pose as it."""
    OFFERED = "prefer"


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """The address of a database, without a password."""

    host: str
    """A name, an address, or on this machine the folder of the server's socket."""
    database: str
    user: str
    port: int = USUAL_PORT
    encryption: Encryption = Encryption.REQUIRED
    certificate: str = ""
    """The file of the authority that signed the server's certificate; empty: libpq's own place."""

    @property
    def location(self) -> str:
        """The address as a URL, which is how workspaces on servers are named."""
        in_folder = self.host.startswith("/")
        host = "" if in_folder else quote(self.host, safe=":")
        host = f"[{host}]" if ":" in host else host
        port = f":{self.port}" if self.port != USUAL_PORT else ""
        options = {"host": self.host} if in_folder else {}
        if not in_folder:  # a socket is never encrypted: nothing leaves the machine
            options["sslmode"] = self.encryption.value
        if self.certificate and self.encryption is Encryption.CHECKED:
            options["sslrootcert"] = str(Path(self.certificate))
        query = f"?{urlencode(options, safe='/')}"
        user, database = quote(self.user, safe=""), quote(self.database, safe="")
        return f"postgresql://{user}@{host}{port}/{database}{query}"


class DatabaseContents(StrEnum):
    """The kinds of what is in a database that answers."""

    WORKSPACE = "workspace"
    OLDER_WORKSPACE = "older_workspace"
    """One that is upgraded when it is opened."""
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class TeamDatabase:
    """A database that was looked into: what is there, and how it was reached."""

    contents: DatabaseContents
    server_version: str
    encrypted: bool
    may_create: bool
    """True when this user may make tables, and so a workspace."""
    account: str = ""
    """The name of the workspace's account; empty where it cannot be known yet."""


def look(location: str) -> TeamDatabase:
    """Connect, and see what is in a team's database. Nothing is changed.

    Raises a StoreError where it cannot be reached, or holds something else.
    """
    from seatdesk.store.connection.server_facts import read_facts  # noqa: PLC0415 - SQLAlchemy
    from seatdesk.store.database import Database  # noqa: PLC0415 - SQLAlchemy, when it is needed

    facts, account = read_facts(location), ""
    contents = DatabaseContents.WORKSPACE
    try:
        database = Database.open(location, upgrade=False)
        try:
            account = database.views().head().name
        finally:
            database.close()
    except StoreError as error:
        contents = _instead(error)
    return TeamDatabase(contents, facts.version, facts.encrypted, facts.may_create, account)


def _instead(error: StoreError) -> DatabaseContents:
    """The contents of a database that could not be opened as it is; else its error goes on."""
    if error.code == "needs_upgrade":
        return DatabaseContents.OLDER_WORKSPACE
    if error.code == "not_a_workspace" and error.params.get("found") == "no_tables":
        return DatabaseContents.NOTHING
    raise error
