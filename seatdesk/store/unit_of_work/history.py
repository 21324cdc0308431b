"""The lines of the history, and the chain that binds each to all before it (H1)."""

import json
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date
from hashlib import sha256
from typing import Any

from sqlalchemy import func, insert, select

from seatdesk.domain.changes.kinds.change import CHANGE_KINDS, Change
from seatdesk.domain.changes.kinds.seat_changes import Assign
from seatdesk.domain.json_values import from_plain, to_plain
from seatdesk.domain.origin import IMPORTED
from seatdesk.store.connection.driver_errors import unreadable_is_damage
from seatdesk.store.errors import NotText
from seatdesk.store.schema.tables import history
from seatdesk.store.unit_of_work.transaction import Transaction

BEGINNING = ""
"""The hash before the first line."""
CHUNK = 500
"""Lines read at once."""
INSERT = insert(history)
ZERO, WRITTEN_ZERO = "\0", "\\u0000"
ZERO_IN_JSON = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")
"""A zero as JSON writes it, not a backslash of the text's own before `u0000`."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the history: a change, when, by whom, why and from where."""

    seq: int
    batch: int
    """Number of the first line of the same action: what is undone together."""
    at: str
    """The time, in UTC and ISO 8601."""
    day: date
    """The day in the account's own time zone."""
    actor: str
    """E-mail of the acting user; empty: the owner of the file."""
    change: Change
    note: str
    source: str
    """The screen, the import file and line, or the command line."""
    reverses: int | None
    """The batch that this one takes back."""
    previous: str
    hash: str


class History:
    """The part of a unit of work that adds lines to the history and reads them."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction
        self._batch: int | None = None
        self._last_day: date | None = None
        """The day of the last line recorded here."""

    @property
    def length(self) -> int:
        """The number of lines."""
        found: int = self._transaction.head("history_length")
        return found

    def was_listed(self, product: str, upto: int) -> bool:
        """True when a file named seats of a product, in a line up to one, and that is in force."""
        lines = select(history.c.batch, history.c.change).where(
            history.c.seq <= upto,
            history.c.kind == Assign.__name__,
            history.c.source.startswith(IMPORTED),
        )
        batches = (
            batch
            for batch, change in self._transaction.connection.execute(lines)
            if json.loads(change)["product"] == product
        )
        return any(self.is_in_force(batch) for batch in batches)

    def is_in_force(self, batch: int) -> bool:
        """True when a batch is in force: never taken back, or taken back and done again."""
        taken_back_by = self.reversed_by(batch)
        return taken_back_by is None or not self.is_in_force(taken_back_by)

    def begin_batch(self) -> int:
        """Begin a new action: the lines recorded from here on are undone together."""
        self._batch = self._transaction.head("history_length") + 1
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
        """Add a line to the history; its number. TypeError for a change that only plans know."""
        if not isinstance(change, CHANGE_KINDS):
            raise TypeError(change)
        seq: int = self._transaction.head("history_length") + 1
        line = {
            "seq": seq,
            "batch": self._batch or self.begin_batch(),
            "at": self._transaction.now().astimezone(UTC).isoformat(timespec="seconds"),
            "day": day,
            "actor": actor,
            "kind": type(change).__name__,
            "change": write_change(change),
            "note": note,
            "source": source,
            "reverses": reverses,
            "previous": self._transaction.head("history_head"),
        }
        check_text(line, self._transaction.location)
        line["hash"] = hash_line(line)
        self._transaction.execute(INSERT, line)
        self._transaction.set_head(history_length=seq, history_head=line["hash"])
        self._last_day = day
        return seq

    def last_line(self) -> Entry | None:
        """The newest line."""
        return next(self._lines(select(history).order_by(history.c.seq.desc()).limit(1)), None)

    def last_day(self) -> date | None:
        """The latest day any line is dated: the clock must not be before it."""
        return self._last_day or self._transaction.head("last_day")

    def count_after(self, seq: int, *, besides: Collection[str] = ()) -> int:
        """The number of lines behind a line, but for those of some kinds."""
        later = select(func.count()).select_from(history).where(history.c.seq > seq)
        counted = later.where(history.c.kind.not_in(list(besides))) if besides else later
        return self._transaction.connection.scalar(counted) or 0

    def batch(self, number: int) -> tuple[Entry, ...]:
        """The lines of one action, in order."""
        mine = select(history).where(history.c.batch == number)
        return tuple(self._lines(mine.order_by(history.c.seq)))

    def reversed_by(self, number: int) -> int | None:
        """The batch that took this one back, the latest if it happened again; None: it stands."""
        mine = select(func.max(history.c.batch)).where(history.c.reverses == number)
        found: int | None = self._transaction.connection.scalar(mine)
        return found

    def last_day_of(self, kinds: Collection[type[Change]], unless_from: str) -> date | None:
        """The last day of lines of some kinds, those whose source begins so left aside."""
        mine = select(func.max(history.c.day)).where(
            history.c.kind.in_([kind.__name__ for kind in kinds]),
            history.c.source.not_like(f"{unless_from}%"),
        )
        found: date | None = self._transaction.connection.scalar(mine)
        return found

    def of_kinds(self, kinds: Collection[type[Change]]) -> Iterator[Entry]:
        """All lines of some kinds, in order; meant for kinds that have few."""
        names = [kind.__name__ for kind in kinds]
        return self._lines(select(history).where(history.c.kind.in_(names)).order_by(history.c.seq))

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

    def _lines(self, statement: Any) -> Iterator[Entry]:  # noqa: ANN401 - a Select of history
        with unreadable_is_damage(self._transaction.location, "history"):
            return iter([to_entry(row) for row in self._transaction.rows(statement)])


def canonical(value: object) -> str:
    """A value as canonical JSON: the same value is always the same text."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def write_change(change: Change) -> str:
    """A change as the JSON text that the history keeps."""
    return canonical(to_plain(change))


def read_change(text: str) -> Change:
    """The change in a JSON text. ValueError, KeyError or TypeError when it is none."""
    return from_plain(CHANGE_KINDS, json.loads(text))


def check_text(line: Mapping[Any, Any], location: str) -> None:
    """Raise NotText for a zero in a text: SQLite would store it, and no server would take it."""
    change = line["change"]
    if any(ZERO in str(line[name]) for name in ("note", "source", "actor")) or (
        WRITTEN_ZERO in change and ZERO_IN_JSON.search(change)
    ):
        raise NotText(location=location)


def hash_line(line: Mapping[Any, Any]) -> str:
    """The hash of a line, over every column of it and the hash of the line before."""
    fields = [
        line["seq"],
        line["batch"],
        line["at"],
        line["day"].isoformat(),
        line["actor"],
        line["kind"],
        line["change"],
        line["note"],
        line["source"],
        line["reverses"],
        line["previous"],
    ]
    return sha256(canonical(fields).encode()).hexdigest()


def to_entry(line: Mapping[Any, Any]) -> Entry:
    """A line from its row, with the change read."""
    kept = ("seq", "batch", "at", "day", "actor", "note", "source", "reverses", "previous", "hash")
    return Entry(change=read_change(line["change"]), **{name: line[name] for name in kept})
