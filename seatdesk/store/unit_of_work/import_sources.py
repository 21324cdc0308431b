"""The files that facts came from: which, with what content, of what day, and in which line."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date
from typing import Any

from sqlalchemy import bindparam, func, insert, select, update

from seatdesk.domain.origin import Origin
from seatdesk.store.schema.tables import import_source, users
from seatdesk.store.unit_of_work.transaction import Transaction

_READ_FROM = (
    update(users)
    .where(users.c.id == bindparam("number"))
    .values(origin_id=bindparam("source"), origin_line=bindparam("line"))
)


class Origins(Transaction):
    """What of a unit of work is about where facts came from."""

    def add_import(self, file: str, sha256: str, as_of: date | None = None) -> int:
        """Note a file that is imported; the number users' origins refer to."""
        number: int = (self._connection.scalar(select(func.max(import_source.c.id))) or 0) + 1
        self._run(
            insert(import_source),
            {
                "id": number,
                "file": file,
                "sha256": sha256,
                "imported_at": self._now().astimezone(UTC).isoformat(timespec="seconds"),
                "as_of": as_of,
            },
        )
        return number

    def read_from(self, lines: Iterable[tuple[int, int, int]]) -> None:
        """Note where facts of users were read: user, number of the import, line."""
        rows = [dict(zip(("number", "source", "line"), one, strict=True)) for one in lines]
        if rows:
            self._run(_READ_FROM, rows)

    def origin(self, user: int) -> Origin | None:
        """Where the facts of a user were last read; None: nowhere."""
        joined = users.join(import_source, users.c.origin_id == import_source.c.id)
        found = select(import_source, users.c.origin_line).select_from(joined)
        row: Mapping[Any, Any] | None = next(
            iter(self._rows(found.where(users.c.id == user))), None
        )
        if row is None:
            return None
        return Origin(
            row["file"], row["sha256"], row["origin_line"], row["as_of"], row["imported_at"]
        )
