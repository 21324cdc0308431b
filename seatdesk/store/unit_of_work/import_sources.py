"""The files that facts of users came from: name, content, day, and the line of each user."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date
from typing import Any

from sqlalchemy import bindparam, func, insert, select, update

from seatdesk.domain.origin import Origin
from seatdesk.store.schema.tables import import_source, users
from seatdesk.store.unit_of_work.transaction import Transaction

_SET_ORIGIN = (
    update(users)
    .where(users.c.id == bindparam("number"))
    .values(origin_id=bindparam("source"), origin_line=bindparam("line"))
)


class ImportSources:
    """The part of a unit of work that notes imported files and where users came from."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, file: str, sha256: str, as_of: date | None = None) -> int:
        """Note a file that is imported; the number that the origins of users refer to."""
        last = self._transaction.connection.scalar(select(func.max(import_source.c.id)))
        number: int = (last or 0) + 1
        self._transaction.execute(
            insert(import_source),
            {
                "id": number,
                "file": file,
                "sha256": sha256,
                "imported_at": self._transaction.now()
                .astimezone(UTC)
                .isoformat(timespec="seconds"),
                "as_of": as_of,
            },
        )
        return number

    def set_origins(self, lines: Iterable[tuple[int, int, int]]) -> None:
        """Note where facts of users were read: user, number of the file, line."""
        rows = [dict(zip(("number", "source", "line"), one, strict=True)) for one in lines]
        if rows:
            self._transaction.execute(_SET_ORIGIN, rows)

    def newest_day(self) -> date | None:
        """The day of the newest list of users that was imported (E11.1)."""
        found: date | None = self._transaction.connection.scalar(
            select(func.max(import_source.c.as_of))
        )
        return found

    def origin(self, user: int) -> Origin | None:
        """The file and line where the facts of a user were last read; None: typed in."""
        joined = users.join(import_source, users.c.origin_id == import_source.c.id)
        found = select(import_source, users.c.origin_line).select_from(joined)
        rows = self._transaction.rows(found.where(users.c.id == user))
        row: Mapping[Any, Any] | None = next(iter(rows), None)
        if row is None:
            return None
        return Origin(
            row["file"], row["sha256"], row["origin_line"], row["as_of"], row["imported_at"]
        )
