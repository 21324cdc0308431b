"""A PostgreSQL server of the test run's own: real, empty, and gone at the end.

Every test process (every pytest-xdist worker, too) starts its own server on a socket in a
private temporary folder, so runs beside each other never meet. Use it through a session fixture:

    @pytest.fixture(scope="session")
    def postgres() -> Iterator[Server]:
        with serving() as server:
            server.make_template("migrated", migrate)  # called once, with an empty database's URL
            yield server

and, in the test or in a fixture of its own, ``with postgres.database("migrated") as url``.
"""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import IO, NoReturn, Self

import psycopg
import pytest

from tests.as_new import Pattern

START_SECONDS = 60
ROLE, PASSWORD = "lena", "s3cret 'word\\"
"""Who has to say a password, on a server that demands one."""
INSTALLED = Path("/usr/lib/postgresql")
# Debian's own account for the server first; any account without rights will do.
UNPRIVILEGED = ("postgres", "nobody")
# Speed only: what a test wrote need not survive a power cut.
SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "max_connections": "100",
    "shared_buffers": "32MB",
    "log_min_messages": "fatal",
}
# The server lives as long as somebody holds the other end of standard input: a killed test run
# leaves nothing behind.
KEEPER = """
folder=$1; shift
"$@" &
server=$!
read -r _
kill -QUIT "$server"
wait "$server"
rm -rf "$folder"
"""


class UnavailableError(Exception):
    """No PostgreSQL server can be started here; the message says why and what to do."""


class Server:
    """A running server; databases are made and dropped in it by name."""

    def __init__(self, folder: Path, keeper: subprocess.Popen[bytes]) -> None:
        self.folder = folder
        self._keeper = keeper
        self._numbers = count(1)
        self._patterns: dict[str, Pattern] = {}
        self._idle: dict[str, list[str]] = {}

    @classmethod
    def start(cls, **settings: str) -> Self:
        """Start a new server in a new temporary folder; `settings` differ from those of tests.

        Raises UnavailableError where no server is installed or it does not come up.
        """
        programs = find_programs()
        folder = Path(tempfile.mkdtemp(prefix="seatdesk-pg-"))
        account = server_account()
        try:
            if account is not None:
                shutil.chown(folder, account)
            _initialise(programs, folder, account)
            server = cls(folder, _launch(programs, folder, account, SETTINGS | settings))
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        try:
            server.wait_until_ready()
        except BaseException:
            server.stop()
            raise
        return server

    def url(self, name: str) -> str:
        """Give the SQLAlchemy URL of the database of that name."""
        return f"postgresql+psycopg://postgres@/{name}?host={self.folder}"

    def make_template(self, name: str, fill: Callable[[str], None]) -> None:
        """Create a database, let ``fill`` fill it by its URL, keep it for ``database`` to copy.

        ``fill`` must close its connections: PostgreSQL copies no database that is in use.
        """
        self._administer(f'CREATE DATABASE "{name}"')
        fill(self.url(name))
        self._patterns[name] = Pattern.of(self._address(name))

    @contextmanager
    def database(self, template: str = "template0") -> Iterator[str]:
        """Give the URL of a database that is as a template, and that nobody had under this name.

        Afterwards it is dropped, or made as new for the next.
        """
        name = f"{template}_{next(self._numbers)}"
        idle = self._idle.setdefault(template, [])
        if idle:
            self._administer(f'ALTER DATABASE "{idle.pop()}" RENAME TO "{name}"')
        else:
            self._administer(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        try:
            yield self.url(name)
        finally:
            if self._made_as_new(name, template):
                idle.append(name)
            else:
                self._administer(f'DROP DATABASE "{name}" WITH (FORCE)')

    def _made_as_new(self, name: str, template: str) -> bool:
        """A database that cannot be entered any more (a test saw to it) is not."""
        pattern = self._patterns.get(template)
        try:
            return pattern is not None and pattern.restore(self._address(name))
        except psycopg.OperationalError:
            return False

    def demand_password(self, role: str = ROLE, password: str = PASSWORD) -> None:
        """Make a role that is let in with its password alone, whose rights are the owner's."""
        told = password.replace("'", "''")
        self._administer(f"CREATE ROLE \"{role}\" LOGIN IN ROLE postgres PASSWORD '{told}'")
        rules = self.folder / "data" / "pg_hba.conf"
        former = rules.read_text()
        rules.write_text(f'local all "{role}" scram-sha-256\n{former}')
        self._administer("SELECT pg_reload_conf()")
        self._wait_until_refused(role)

    def _wait_until_refused(self, role: str) -> None:
        """The server reads its rules anew a moment after it is told to."""
        deadline = time.monotonic() + START_SECONDS
        address = f"host={self.folder} user={role} dbname=postgres passfile=/nowhere"
        while True:
            try:
                psycopg.connect(address).close()
            except psycopg.OperationalError:
                return
            if time.monotonic() > deadline:
                message = f"The server lets {role} in without a password."
                raise UnavailableError(message)
            time.sleep(0.02)

    def wait_until_ready(self) -> None:
        """Return when the server answers; raise UnavailableError when it ends or takes too long."""
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                self._administer("SELECT 1")
            except psycopg.OperationalError as error:
                if self._keeper.poll() is not None or time.monotonic() > deadline:
                    log = (self.folder / "log").read_text(errors="replace")
                    message = f"The PostgreSQL server did not start: {error}\n{log}"
                    raise UnavailableError(message) from error
                time.sleep(0.05)
            else:
                return

    def stop(self) -> None:
        """End the server at once and remove its folder."""
        pipe = self._keeper.stdin
        if pipe is not None:
            pipe.close()
        self._keeper.wait(START_SECONDS)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _address(self, name: str) -> str:
        return f"host={self.folder} user=postgres dbname={name} connect_timeout=5"

    def _administer(self, statement: str) -> None:
        with psycopg.connect(self._address("postgres"), autocommit=True) as connection:
            connection.execute(statement.encode())


@contextmanager
def serving() -> Iterator[Server]:
    """Give a server for the length of the block; where there is none skip the test, in CI fail."""
    try:
        server = Server.start()
    except UnavailableError as error:
        skip_or_fail(str(error))
    try:
        yield server
    finally:
        server.stop()


def skip_or_fail(reason: str) -> NoReturn:
    """Skip with the reason on a developer's machine; fail in CI (``CI=true``)."""
    if os.environ.get("CI") == "true":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def find_programs() -> Path:
    """Find the folder of ``initdb`` and ``postgres``: Debian's newest version, else what PATH has.

    Raises UnavailableError with the reason.
    """
    if os.name != "posix":
        message = "The PostgreSQL tests start a server on a Unix socket: not on this system."
        raise UnavailableError(message)
    versions = [folder for folder in INSTALLED.glob("*/bin") if (folder / "initdb").exists()]
    if versions:
        return max(versions, key=lambda folder: float(folder.parent.name))
    on_path = shutil.which("initdb")
    if on_path is None:
        message = "No PostgreSQL server is installed (on Debian: apt-get install postgresql)."
        raise UnavailableError(message)
    return Path(on_path).resolve().parent


def server_account() -> str | None:
    """Name the account the server must run as; None is our own, which will do unless it is root."""
    if os.geteuid() != 0:
        return None
    import pwd

    known = {entry.pw_name for entry in pwd.getpwall()}
    for name in UNPRIVILEGED:
        if name in known:
            return name
    message = f"PostgreSQL refuses to run as root, and there is no account {UNPRIVILEGED}."
    raise UnavailableError(message)


def _initialise(programs: Path, folder: Path, account: str | None) -> None:
    """Make the server's data folder.

    The trust in every local connection is safe: the folder of the socket is open to us alone.
    """
    command = [
        *(str(programs / "initdb"), "--pgdata", str(folder / "data"), "--username", "postgres"),
        *("--auth", "trust", "--encoding", "UTF8", "--no-sync", "--no-instructions"),
        *_locale(programs),
    ]
    done = subprocess.run(
        command, cwd=folder, user=account, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        message = f"PostgreSQL's initdb failed: {done.stderr.strip()}"
        raise UnavailableError(message)


def _locale(programs: Path) -> tuple[str, ...]:
    """Choose the order of text: English by ICU (PostgreSQL 15), as a team's server sorts.

    It differs from the order of bytes that SQLite uses, and the program must not care.
    """
    listed = subprocess.run(
        [programs / "initdb", "--help"], capture_output=True, text=True, check=True
    )
    if "--icu-locale" in listed.stdout:
        return ("--locale", "C", "--locale-provider", "icu", "--icu-locale", "en-US")
    return ("--locale", "C")


def _launch(
    programs: Path, folder: Path, account: str | None, settings: Mapping[str, str]
) -> subprocess.Popen[bytes]:
    options = [f"--{name}={value}" for name, value in settings.items()]
    server: list[str | Path] = [
        programs / "postgres",
        "-D",
        folder / "data",
        "-k",
        folder,
        *options,
    ]
    log: IO[bytes]
    with (folder / "log").open("wb") as log:
        return subprocess.Popen(
            ["sh", "-c", KEEPER, "keeper", folder, *server],
            cwd=folder,
            user=account,
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
