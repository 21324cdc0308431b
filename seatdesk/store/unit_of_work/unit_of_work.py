"""The unit of work: one use case, one transaction, every table behind it."""

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, date
from typing import Any

from sqlalchemy import delete, func, insert, select

from seatdesk.domain.changes.changes import Change
from seatdesk.store.connection.driver_errors import legible
from seatdesk.store.schema.tables import history, price_book
from seatdesk.store.unit_of_work.history import (
    Entry,
    canonical,
    check_text,
    seal,
    to_entry,
    written,
)
from seatdesk.store.unit_of_work.import_presets import Presets
from seatdesk.store.unit_of_work.import_sources import Origins
from seatdesk.store.unit_of_work.insert_staged_users import Intake
from seatdesk.store.unit_of_work.seats import Seating

CHUNK = 500
LINE = insert(history)


class UnitOfWork(Seating, Presets, Intake, Origins):
    """Reads and writes of one use case.

    Begins with the lock that every writer takes, so what it reads stays true until it commits;
    rolls back unless `commit` was called. One that only looks takes no lock and sees one moment.
    """

    _batch: int | None = None
    _last_day: date | None = None
    """Of the lines recorded here."""

    def begin_batch(self) -> int:
        """A new action: the lines recorded from here on are undone together."""
        self._batch = self._get_head("history_length") + 1
        return self._batch

    def record(
        self,
        change: Change,
        *,
        day: date,
        actor: str = "",
        note: str = "",
        source: str = "",
        reverses: int | None = None,
    ) -> int:
        """Add a line to the history; its number."""
        seq: int = self._get_head("history_length") + 1
        line = {
            "seq": seq,
            "batch": self._batch or self.begin_batch(),
            "at": self._now().astimezone(UTC).isoformat(timespec="seconds"),
            "day": day,
            "actor": actor,
            "kind": type(change).__name__,
            "change": written(change),
            "note": note,
            "source": source,
            "reverses": reverses,
            "previous": self._get_head("history_head"),
        }
        check_text(line, self._location)
        line["hash"] = seal(line)
        self._run(LINE, line)
        self._set_head(history_length=seq, history_head=line["hash"])
        self._last_day = day
        return seq

    def last_line(self) -> Entry | None:
        """The newest line."""
        return next(self._lines(select(history).order_by(history.c.seq.desc()).limit(1)), None)

    def last_day(self) -> date | None:
        """The latest day any line is dated: the clock must not be before it."""
        return self._last_day or self._head["last_day"]

    def batch(self, number: int) -> tuple[Entry, ...]:
        """The lines of one action, in order."""
        mine = select(history).where(history.c.batch == number)
        return tuple(self._lines(mine.order_by(history.c.seq)))

    def reversed_by(self, number: int) -> int | None:
        """The batch that took this one back, the latest if it happened again; None: it stands."""
        mine = select(func.max(history.c.batch)).where(history.c.reverses == number)
        found: int | None = self._connection.scalar(mine)
        return found

    def entries(self, from_seq: int = 1) -> Iterator[Entry]:
        """All lines from a number on, in order, read as they are asked for."""
        while True:
            lines = select(history).where(history.c.seq >= from_seq).order_by(history.c.seq)
            entry = None
            for entry in self._lines(lines.limit(CHUNK)):
                yield entry
            if entry is None:
                return
            from_seq = entry.seq + 1

    def price_books(self) -> dict[str, Mapping[str, Any]]:
        """The price books of this workspace: documents by key."""
        rows = self._rows(select(price_book).order_by(price_book.c.key))
        with legible(self._location, "price_book"):
            return {row["key"]: json.loads(row["document"]) for row in rows}

    def put_price_book(self, key: str, document: Mapping[str, Any] | None) -> None:
        """Store a price book in place of the one of that key; None: remove it."""
        self._run(delete(price_book).where(price_book.c.key == key))
        if document is not None:
            self._run(insert(price_book), {"key": key, "document": canonical(document)})

    def _lines(self, statement: Any) -> Iterator[Entry]:  # noqa: ANN401 - a Select of history
        with legible(self._location, "history"):
            return iter([to_entry(row) for row in self._rows(statement)])
