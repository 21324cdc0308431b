"""The lines of the history, and the chain that binds each to all before it (H1)."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

from seatdesk.domain.changes.changes import CHANGE_KINDS, Change
from seatdesk.domain.json_values import from_plain, to_plain
from seatdesk.store.errors import NotText

BEGINNING = ""
"""What the first line names as the hash before it."""
ZERO, WRITTEN_ZERO = "\0", "\\u0000"
ZERO_IN_JSON = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")
"""Nothing but the sign: a reverse stroke before it may be a text's own."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: when, who, what, why, from where."""

    seq: int
    batch: int
    """Number of the first line of the same action: what is undone together."""
    at: str
    """UTC, ISO 8601."""
    day: date
    """The day in the account's own time zone."""
    actor: str
    """E-mail of the acting user; empty: the owner of the file."""
    change: Change
    note: str
    source: str
    """Screen, import file and line, command line."""
    reverses: int | None
    """The batch this one takes back."""
    previous: str
    hash: str


def canonical(value: object) -> str:
    """The one way to write a JSON value down: the same value, the same text."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def written(change: Change) -> str:
    """A change as the history keeps it."""
    return canonical(to_plain(change))


def read(text: str) -> Change:
    """The change that was written. ValueError, KeyError or TypeError when it is none."""
    return from_plain(CHANGE_KINDS, json.loads(text))


def check_text(line: Mapping[Any, Any], location: str) -> None:
    """Refuse a zero in a text: SQLite would store it, and no server would take it. NotText."""
    change = line["change"]
    if any(ZERO in str(line[name]) for name in ("note", "source", "actor")) or (
        WRITTEN_ZERO in change and ZERO_IN_JSON.search(change)
    ):
        raise NotText(location=location)


def seal(line: Mapping[Any, Any]) -> str:
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
    """A stored line with its change read."""
    kept = ("seq", "batch", "at", "day", "actor", "note", "source", "reverses", "previous", "hash")
    return Entry(change=read(line["change"]), **{name: line[name] for name in kept})
