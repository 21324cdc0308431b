"""Pages of the history: its lines, the newest first, found by text or by user.

A line about users keeps their numbers. Their names are those of the users table; of users whose
addition was taken back, the names are in the change that took it back.
"""
# ruff: noqa: S608 - nothing typed by a person is ever part of the SQL

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from seatdesk.store.connection.driver_errors import unreadable_is_damage
from seatdesk.store.connection.row_source import Source
from seatdesk.store.connection.row_values import day_in
from seatdesk.store.schema.derived_keys import email_key

LONGEST_CHANGE = 20_000
"""Characters of a change that a page of the history carries along."""
MOST_USERS = 5_000
"""Users whose lines are found by a part of their name or address, at most."""
FEW = 20
"""Up to so many numbers of users are looked for in the text of a line before it is parsed."""
ABOUT_USERS = (
    "'Assign', 'Unassign', 'Transfer', 'SetStatus', 'SetAccess', 'EditUsers', 'SetAliases',"
    " 'PutExemption'"
)
"""Kinds of lines that hold users by their numbers only."""


class HistoryRow(NamedTuple):
    """One line of the history, as a page lists it."""

    seq: int
    batch: int
    at: str
    day: date
    actor: str
    kind: str
    note: str
    source: str
    reverses: int | None
    change: str
    """JSON; empty when it is very long: ask `change` for it."""


class HistoryLines:
    """Reads the history of one workspace."""

    def __init__(self, source: Source) -> None:
        self._source = source
        server = source.dialect == "postgresql"
        self._like = "ILIKE" if server else "LIKE"
        self._place = "strpos" if server else "instr"

    def page(
        self, limit: int = 100, before_seq: int | None = None, text: str = ""
    ) -> list[HistoryRow]:
        """Lines, the newest first; `text` anywhere in actor, change, users, note or source."""
        values: dict[str, object] = {"longest": LONGEST_CHANGE}
        before = "1 = 1"
        if before_seq is not None:
            before, values["before"] = "seq < :before", before_seq
        if not text:
            return self._rows(before, values, limit)
        values["text"] = _anywhere(text)
        if users := self._users_named(text):
            found = self._found(before, values, users, limit)
            return [row for seq in found for row in self._one(seq)]
        return self._rows(f"{before} AND {self._contains()}", values, limit)

    def of_user(self, user: int, limit: int = 50) -> list[HistoryRow]:
        """Lines about one user, the newest first."""
        found: list[HistoryRow] = []
        sql = (
            "SELECT seq, change FROM history WHERE "
            f"{self._place}(change, :number) > 0 ORDER BY seq DESC"
        )
        for rows in self._source.chunks(sql, {"number": str(user)}, None):
            for seq, change in rows:
                if user in self._users_in(change):
                    found += self._one(seq)
                if len(found) == limit:
                    return found
        return found

    def change(self, seq: int) -> str:
        """The change of one line, as JSON."""
        sql = "SELECT change FROM history WHERE seq = :seq"
        return str(self._source.rows(sql, {"seq": seq})[0][0])

    def withdrawn_names(self, users: Collection[int]) -> dict[int, str]:
        """The names of users whose addition was taken back, by number."""
        if not users:
            return {}
        found = self._taken_back("1 = 1", {})
        return {number: name or email for number, name, email in found if number in users}

    def names_of(self, addresses: Collection[str]) -> dict[str, str]:
        """The names of users by their address, as it stands in the lines; those who have one."""
        if not addresses:
            return {}
        keys = {address: email_key(address) for address in addresses}
        values = {f"k{place}": key for place, key in enumerate(set(keys.values()))}
        listed = ", ".join(f":{name}" for name in values)
        living_last = "CASE status WHEN 'removed' THEN 0 ELSE 1 END, id"
        sql = (
            f"SELECT email_key, name FROM users WHERE email_key IN ({listed}) AND name <> ''"
            f" ORDER BY {living_last}"
        )
        names: dict[str, str] = dict(self._source.rows(sql, values))
        return {address: names[key] for address, key in keys.items() if key in names}

    def _found(
        self, before: str, values: Mapping[str, object], users: frozenset[int], limit: int
    ) -> list[int]:
        """The numbers of lines that contain the text, or are about one of the users."""
        numbers = {f"n{place}": str(user) for place, user in enumerate(users)}
        near = " OR ".join(f"{self._place}(change, :{name}) > 0" for name in numbers)
        few = len(numbers) <= FEW
        sql = (
            f"SELECT seq, CASE WHEN {self._contains()} THEN '' ELSE change END FROM history"
            f" WHERE {before} AND ({self._contains()} OR (kind IN ({ABOUT_USERS})"
            f" AND ({near if few else '1 = 1'}))) ORDER BY seq DESC"
        )
        asked = {name: value for name, value in values.items() if name != "longest"}
        found: list[int] = []
        for rows in self._source.chunks(sql, asked | (numbers if few else {}), None):
            for seq, change in rows:
                if not change or not users.isdisjoint(self._users_in(change)):
                    found.append(seq)
                if len(found) == limit:
                    return found
        return found

    def _users_named(self, text: str) -> frozenset[int]:
        """Users with the text in their name or address, now or before they were taken back."""
        sql = (
            f"SELECT id FROM users WHERE name {self._like} :text ESCAPE '\\'"
            f" OR email {self._like} :text ESCAPE '\\' LIMIT {MOST_USERS:d}"
        )
        asked = {"text": _anywhere(text)}
        here = [number for (number,) in self._source.rows(sql, asked)]
        wanted = text.casefold()
        gone = self._taken_back(f"change {self._like} :text ESCAPE '\\'", asked)
        before = (n for n, *called in gone if any(wanted in one.casefold() for one in called))
        return frozenset((*here, *before))

    def _taken_back(
        self, where: str, values: Mapping[str, object]
    ) -> Iterator[tuple[int, str, str]]:
        """Number, name and address of users whose addition was taken back."""
        sql = f"SELECT change FROM history WHERE kind = 'WithdrawUsers' AND {where} ORDER BY seq"
        for rows in self._source.chunks(sql, values, None):
            for (change,) in rows:
                with unreadable_is_damage(self._source.location, "history"):
                    people = [
                        (int(one.get("id", 0)), str(one.get("name", "")), str(one.get("email", "")))
                        for one in json.loads(change)["users"]
                    ]
                yield from people

    def _users_in(self, change: str) -> tuple[int, ...]:
        with unreadable_is_damage(self._source.location, "history"):
            return tuple(users_of(json.loads(change)))

    def _contains(self) -> str:
        columns = "actor || ' ' || kind || ' ' || note || ' ' || source || ' ' || change"
        return f"({columns}) {self._like} :text ESCAPE '\\'"

    def _one(self, seq: int) -> list[HistoryRow]:
        return self._rows("seq = :seq", {"seq": seq, "longest": LONGEST_CHANGE}, 1)

    def _rows(self, where: str, values: Mapping[str, object], limit: int) -> list[HistoryRow]:
        sql = (
            "SELECT seq, batch, at, day, actor, kind, note, source, reverses,"
            " CASE WHEN length(change) <= :longest THEN change ELSE '' END"
            f" FROM history WHERE {where} ORDER BY seq DESC LIMIT {limit:d}"
        )
        with unreadable_is_damage(self._source.location, "history"):
            return [_row(row) for row in self._source.rows(sql, values)]


def users_of(change: Mapping[str, Any]) -> Iterator[int]:
    """The numbers of the users that a change, as plain JSON, is about."""
    yield from (change[side] for side in ("giver", "taker") if side in change)
    yield from (edit["user"] for edit in change.get("edits", ()))
    if change.get("is") == "PutExemption":
        yield from (one["user"] for one in (change.get("before"), change.get("after")) if one)
    if change.get("is") == "DateSeats":
        yield from (user for some in change["after"] for user in some["users"])
    people: Iterable[Any] = change.get("users", ())
    yield from (one.get("id", 0) if isinstance(one, dict) else one for one in people)


def _anywhere(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def _row(row: tuple[Any, ...]) -> HistoryRow:
    facts = (*row[:3], day_in(row[3]), *row[4:])
    return HistoryRow(*facts)
