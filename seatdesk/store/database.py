"""The handle of an open workspace, a file or a server's database: opening, creating, reading."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DBAPIError

from seatdesk.domain.alphabet import Alphabet
from seatdesk.domain.changes.kinds.account_changes import OpenAccount
from seatdesk.redaction import shown
from seatdesk.store.connection import file_identity, location
from seatdesk.store.connection.commit import saved_unread_errors
from seatdesk.store.connection.engine import WRITES, named_errors, open_engine, trust, trust_own
from seatdesk.store.connection.location import FileIdentity
from seatdesk.store.connection.row_source import FileSource, Watch
from seatdesk.store.connection.server_row_source import ServerSource
from seatdesk.store.connection.writer_wait import Waiting, report_to_nobody
from seatdesk.store.errors import ReadOnly
from seatdesk.store.files import create
from seatdesk.store.files.backups import Backups
from seatdesk.store.files.copies import copy_file, export_to_file, new_file
from seatdesk.store.read_models.views import Views
from seatdesk.store.schema import deferred_indexes, schema_check, search_index
from seatdesk.store.schema.schema_number import read_schema
from seatdesk.store.schema.tables import account
from seatdesk.store.unit_of_work.unit_of_work import UnitOfWork
from seatdesk.store.verification import server_check
from seatdesk.store.verification.verify import Verification, Verified

Now = Callable[[], datetime]


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Database:
    """An open workspace. Any thread may use it; every unit of work has its own connection."""

    def __init__(
        self,
        where: str,
        engine: Engine,
        now: Now = _utc_now,
        read_only: ReadOnly | None = None,
    ) -> None:
        self.location = shown(where)
        """Path or URL, as people may see it: a password is never shown."""
        self.path = None if location.is_server(where) else Path(where)
        self.engine = engine
        self.read_only = read_only
        """The reason why nothing can be written, where it was opened all the same."""
        self.waiting: Waiting = report_to_nobody
        """The function called in the waiting thread while other writers make progress."""
        self.now = now
        self.alphabet = Alphabet.LATIN
        """The alphabet of the reader, by which lists of users are sorted."""
        self._views: Views | None = None
        self._identity = FileIdentity.of(self.path) if self.path else None

    @classmethod
    def open(
        cls,
        where: str | Path,
        *,
        upgrade: bool | None = True,
        allow_read_only: bool = False,
        only_read: bool = False,
        backups: Path | None = None,
        now: Now = _utc_now,
    ) -> Self:
        """Open a workspace; an older one is upgraded after a backup.

        `upgrade`: False refuses an older one; None takes it as it is, to copy it.
        `allow_read_only`: also a file that cannot be written to (`read_only` says why).
        `only_read`: a file that is to be left as it is, while somebody else works in it.
        `backups`: the folder of that; by default beside a file, and none for a server.

        Raises a StoreError when it cannot be used; nothing is changed then.
        """
        where = str(where)
        location.check_scheme(where)
        read_only = None
        if not location.is_server(where):
            found = location.check_file(Path(where), allow_read_only=allow_read_only or only_read)
            chosen = ReadOnly(location=where, what="chosen") if only_read else None
            read_only = found.read_only or chosen
        engine = open_engine(where, read_only=read_only is not None)
        try:
            database = cls(where, engine, now, read_only)
            with named_errors(database.location), database.reading() as connection:
                schema = read_schema(connection, database.location)
                if database.path is not None:
                    schema_check.check(
                        lambda sql: connection.exec_driver_sql(sql).all(), schema, database.location
                    )
                    trust(connection)
                else:
                    server_check.check(connection, schema, database.location)
            with saved_unread_errors(database.location) as stored:
                if schema < file_identity.SCHEMA and upgrade is not None:
                    wanted = upgrade and not read_only
                    database._upgrade(schema, stored, wanted=wanted, folder=backups)
                if database.path is not None and not read_only and upgrade is not None:
                    deferred_indexes.create_missing(engine)
        except BaseException:
            engine.dispose()
            raise
        return database

    @classmethod
    def create(
        cls,
        where: str | Path,
        opening: OpenAccount,
        *,
        on: date,
        source: str = "",
        now: Now = _utc_now,
    ) -> Self:
        """Make a new workspace on a day. Raises AlreadyThere rather than overwrite anything."""
        where = str(where)
        location.check_scheme(where)
        if not location.is_server(where):
            with cls._new_file(Path(where), opening, on=on, source=source, now=now):
                pass
            database = cls(where, open_engine(where), now)
            trust_own(database.engine)
            return database
        engine = open_engine(where)
        try:
            fill = partial(create.insert_account, opening=opening, on=on, source=source, now=now())
            create.build(engine, shown(where), fill)
        except BaseException:
            engine.dispose()
            raise
        return cls(where, engine, now)

    @classmethod
    @contextmanager
    def creating(
        cls,
        where: str | Path,
        opening: OpenAccount,
        *,
        on: date,
        source: str = "",
        now: Now = _utc_now,
    ) -> Iterator[Self]:
        """A new workspace to be filled in the block; a file appears when the block is done."""
        location.check_scheme(str(where))
        if not location.is_server(str(where)):
            made = cls._new_file(Path(where), opening, on=on, source=source, now=now)
            with made as database:
                yield database
            return
        database = cls.create(where, opening, on=on, source=source, now=now)
        try:
            yield database
        finally:
            database.close()

    @classmethod
    @contextmanager
    def _new_file(
        cls, path: Path, opening: OpenAccount, *, on: date, source: str, now: Now
    ) -> Iterator[Self]:
        location.check_new(path)
        with new_file(path) as new:
            database = cls(str(new), open_engine(str(new)), now)
            database.location = str(path)
            trust_own(database.engine)
            try:
                fill = partial(
                    create.insert_account, opening=opening, on=on, source=source, now=now()
                )
                create.build(database.engine, str(path), fill)
                yield database
            finally:
                database.close()

    def work(self) -> UnitOfWork:
        """A transaction that writes. It waits for other writers as long as they make progress.

        Raises ReadOnly where the workspace could only be opened to be read.
        """
        if self.read_only is not None:
            raise self.read_only
        return UnitOfWork(
            self.engine, self.location, self.now, self.check_there, waiting=self.waiting
        )

    def look(self) -> UnitOfWork:
        """A transaction that only reads, all of one moment: it waits for nobody."""
        return UnitOfWork(self.engine, self.location, self.now, self.check_there, writes=False)

    def reading(self) -> Connection:
        """A connection whose transactions do not lock anybody out."""
        self.check_there()
        return self.engine.connect().execution_options(**{WRITES: False})

    def views(self) -> Views:
        """Read models; close them with the database."""
        if self._views is None:
            self._views = Views(
                FileSource(self.path, self._identity, read_only=self.read_only is not None)
                if self.path is not None
                else ServerSource(self.engine, self.location),
                self.alphabet,
            )
        return self._views

    def revision(self) -> int:
        """The revision of the account, which every commit counts up."""
        with named_errors(self.location), self.reading() as connection:
            found: int = connection.scalar(select(account.c.revision)) or 0
        return found

    def fold_log(self) -> None:
        """Fold SQLite's log into the file, which people may move or copy without its log.

        Apart from the commit, which need not wait for it; what cannot be done now stays in the
        log, where it is as safe, until the next time.
        """
        if self.path is None or self.read_only is not None:
            return
        with suppress(DBAPIError, sqlite3.Error), closing(self.engine.raw_connection()) as held:
            held.cursor().execute("PRAGMA wal_checkpoint(PASSIVE)")

    def verify(self, watch: Watch | None = None, expect: str = "") -> Verified:
        """Verify the history and all data made by it; reads only, and locks nobody out.

        `expect`: a hash that was noted earlier, which one of the lines must have.
        """
        self.check_there()
        options = {WRITES: False, "isolation_level": "REPEATABLE READ"}
        with named_errors(self.location), self.engine.connect() as connection:
            if self.path is not None:
                options.pop("isolation_level")  # a reader of a file sees one state anyway
            return Verification(connection.execution_options(**options), watch, expect).run()

    def check_there(self) -> None:
        """Raise Vanished when the file is gone, or is another: writes would be lost."""
        if self.path is not None:
            location.check_same(self.path, self._identity)

    def close(self) -> None:
        """Close the file; SQLite folds its log into it."""
        if self._views is not None:
            self._views.close()
        self.engine.dispose()

    def backup(self, to: Path, watch: Watch | None = None) -> None:
        """Save a copy as a workspace file. Raises AlreadyThere rather than overwrite one."""
        self.check_there()
        with named_errors(str(to)):
            if self.path is not None:
                copy_file(self.path, to, watch)
            else:
                export_to_file(self.engine, self._schema(), to, watch)

    @property
    def backups(self) -> Backups:
        """The backups of this workspace."""
        return Backups(self)

    @property
    def stem(self) -> str:
        """The name of the file or of the server's database, which backups begin with."""
        if self.path is not None:
            return self.path.stem
        return self.engine.url.database or "workspace"

    def search_index_wanted(self) -> bool:
        """True when there are so many users that the trigram index is worth building."""
        with named_errors(self.location), self.reading() as connection:
            return search_index.wanted(connection)

    def build_search_index(self, watch: Watch | None = None) -> bool:
        """Build the trigram index in portions; others may write meanwhile. False: not allowed."""
        self.check_there()
        with named_errors(self.location):
            return search_index.build(self.engine, watch)

    def _schema(self) -> int:
        with self.reading() as connection:
            return read_schema(connection, self.location)

    def _upgrade(
        self, schema: int, stored: Callable[[], None], *, wanted: bool, folder: Path | None
    ) -> None:
        if not wanted or (self.path is None and folder is None):
            location.check_current(schema, self.location)
        from seatdesk.store.schema import migrate  # noqa: PLC0415 - Alembic costs 150 ms, rarely needed

        with named_errors(self.location), migrate.alone(self.engine):
            if self._schema() == schema:  # nobody else was quicker
                self.backups.make_before(f"upgrade from version {schema}", folder)
                migrate.upgrade(self.engine, now=self.now())
                stored()
