"""Reads who held seats since a day: what is stored, taken back by what the history tells (E7.1).

Most seats stand as they are, so the database counts them by group and the day they were assigned.
Only users whom something else happened to are looked at one by one.
"""
# ruff: noqa: S608 - nothing typed by a person is part of the SQL

import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from seatdesk.domain.account.account import Policies
from seatdesk.domain.changes.kinds.account_changes import SetPolicies
from seatdesk.domain.changes.kinds.seat_changes import Assign, DateSeats, Transfer, Unassign
from seatdesk.domain.changes.kinds.user_record_changes import EditUsers, SetStatus, WithdrawUsers
from seatdesk.domain.choices import Status
from seatdesk.domain.costs.cost_question import CostGrouping
from seatdesk.domain.costs.seat_events import (
    GroupChanged,
    HolderMoves,
    PoliciesSince,
    SeatDated,
    SeatEvent,
    SeatGained,
    SeatLost,
    SeatUser,
    StatusChanged,
)
from seatdesk.domain.json_values import from_plain
from seatdesk.store.connection.driver_errors import unreadable_is_damage
from seatdesk.store.connection.row_source import Rows, Source, Watch
from seatdesk.store.connection.row_values import day_in
from seatdesk.store.read_models.query.user_query import bound_ids, ids_clause

COLUMNS: Final[Mapping[CostGrouping, str]] = {
    CostGrouping.TEAM: "team",
    CostGrouping.COST_CENTRE: "cost_centre",
    CostGrouping.USER: "email",
}
"""The column, and the field of changes, that says a user's group."""
FEW: Final = (Unassign, Transfer, SetStatus, DateSeats, WithdrawUsers, SetPolicies)
"""The kinds of changes that are read for every user; edits only where they are of the group."""
Plain = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class SeatHistory:
    """The users to whom more happened than one assignment, and all that did, in order."""

    users: Mapping[int, SeatUser]
    events: tuple[SeatEvent, ...]
    policies: PoliciesSince


class SeatDays:
    """Reads the holders of seats in the groups of one question."""

    def __init__(
        self, source: Source, by: CostGrouping, start: date, watch: Watch | None = None
    ) -> None:
        self._source, self._by, self._start, self._watch = source, by, start, watch
        self._column = COLUMNS[by]
        self._server = source.dialect == "postgresql"

    def history(self, policies: Policies, named: Collection[int] = ()) -> SeatHistory:
        """Everything that happened since the first day to users who are looked at one by one.

        `named`: users to whom something will happen besides. `policies`: those of today.
        """
        lines = list(self._lines())
        wanted = {*named, *(event.user for event in self._events(lines, None))}
        if not wanted:
            return SeatHistory({}, (), ((date.min, policies),))
        lines = sorted([*lines, *self._of_kinds((Assign,))])
        events = tuple(self._events(lines, wanted))
        return SeatHistory(self._users(wanted, lines), events, _policies(lines, policies))

    def standing(self, today: date, apart: Collection[int] = ()) -> HolderMoves:
        """The counted seats of all others by product, group and the day they were assigned.

        A list may say a day that is still to come; what it lists is held today.
        """
        found: HolderMoves = Counter()
        products: dict[int, str] = dict(self._source.rows("SELECT id, product FROM subscription"))
        latest = max(today, self._start)
        days: dict[object, date] = {None: self._start}
        with unreadable_is_damage(self._source.location, "seat"):
            for subscription, group, day, seats in self._assigned(apart):
                since = days.get(day)
                if since is None:
                    since = days[day] = min(day_in(day), latest)
                key = products[subscription], group or self._by.nobody, since
                found[key] = found.get(key, 0) + seats
        return found

    def _assigned(self, apart: Collection[int]) -> Iterator[tuple[int, str, object, int]]:
        """Subscription, group, day of assigning after the first day, and how many seats.

        A server adds seats up itself. SQLite would sort a million texts for that, which takes it
        three times as long as to read them out; and where groups are users, all are different.
        """
        among, values = self._among(apart)
        assigned = f"CASE WHEN seat.assigned_on > {self._day('start')} THEN seat.assigned_on END"
        facts = f"seat.subscription_id, users.{self._column}, {assigned}"
        held = (
            "FROM seat JOIN users ON users.id = seat.user_id"
            f" WHERE seat.counted AND NOT (seat.user_id {among})"
        )
        values |= self._first()
        if self._server and self._by is not CostGrouping.USER:
            sql = f"SELECT {facts}, count(*) {held} GROUP BY 1, 2, 3"
            yield from self._source.rows(sql, values)
            return
        for rows in self._read(f"SELECT {facts} {held}", values):
            for (subscription, group, day), seats in Counter(rows).items():
                yield subscription, group, day, seats

    def active_users(self) -> dict[str, int]:
        """The number of active users of each group."""
        found: Counter[str] = Counter()
        where = "status = 'active'"
        for group, count in self._counted(where):
            found[group or self._by.nobody] += count
        return dict(found)

    def groups(self) -> frozenset[str]:
        """The names of all groups that users are in."""
        found = self._counted("status <> 'removed'")
        return frozenset({group or self._by.nobody for group, _ in found})

    def _counted(self, where: str) -> Iterator[tuple[str, int]]:
        """Groups and how many users they have; a group may come more than once."""
        if self._server:
            sql = f"SELECT {self._column}, count(*) FROM users WHERE {where} GROUP BY 1"
            yield from self._source.rows(sql)
            return
        for rows in self._read(f"SELECT {self._column} FROM users NOT INDEXED WHERE {where}", {}):
            for (group,), count in Counter(rows).items():
                yield group, count

    def _lines(self) -> Iterator[tuple[int, date, str, Plain]]:
        """The lines from the first day on that are read for every user."""
        yield from self._of_kinds(FEW)
        if self._by is not CostGrouping.USER:
            yield from self._of_kinds((EditUsers,), f'%"field":"{self._column}"%')

    def _of_kinds(
        self, kinds: Iterable[type], like: str = "%"
    ) -> Iterator[tuple[int, date, str, Plain]]:
        names = ", ".join(f"'{kind.__name__}'" for kind in kinds)
        sql = (
            f"SELECT seq, day, kind, change FROM history WHERE kind IN ({names})"
            f" AND day >= {self._day('start')} AND change LIKE :like ORDER BY seq"
        )
        with unreadable_is_damage(self._source.location, "history"):
            for rows in self._read(sql, {"like": like, **self._first()}):
                for seq, day, kind, change in rows:
                    yield seq, day_in(day), kind, json.loads(change)

    def _events(
        self, lines: Iterable[tuple[int, date, str, Plain]], wanted: Collection[int] | None
    ) -> Iterator[SeatEvent]:
        """The events of some users in lines; None: of everybody."""
        for _, day, kind, change in lines:
            for event in _events_of(day, kind, change, self._column, wanted):
                if isinstance(event, GroupChanged):
                    nobody = self._by.nobody
                    yield event._replace(before=event.before or nobody, after=event.after or nobody)
                else:
                    yield event

    def _users(
        self, wanted: Collection[int], lines: Iterable[tuple[int, date, str, Plain]]
    ) -> dict[int, SeatUser]:
        """The users as stored; those who were withdrawn as they were then."""
        nobody = self._by.nobody
        found = {
            int(user["id"]): SeatUser(
                str(user.get(self._column) or nobody), Status(user.get("status", Status.ACTIVE))
            )
            for _, _, kind, change in lines
            if kind == WithdrawUsers.__name__
            for user in change["users"]
            if user["id"] in wanted
        }
        among, values = self._among(wanted)
        seats: dict[int, set[str]] = {}
        held = (
            "SELECT user_id, product FROM seat"
            f" JOIN subscription ON subscription.id = subscription_id WHERE user_id {among}"
        )
        for rows in self._read(held, values):
            for user, product in rows:
                seats.setdefault(user, set()).add(product)
        sql = f"SELECT id, {self._column}, status FROM users WHERE id {among}"
        with unreadable_is_damage(self._source.location, "users"):
            for rows in self._read(sql, values):
                for user, group, status in rows:
                    holds = frozenset(seats.get(user, ()))
                    found[user] = SeatUser(group or nobody, Status(status), holds)
        return found

    def _read(self, sql: str, values: Mapping[str, object]) -> Iterator[Rows]:
        return self._source.chunks(sql, values, self._watch)

    def _among(self, users: Collection[int]) -> tuple[str, dict[str, object]]:
        dialect = self._source.dialect
        return ids_clause(":ids", dialect), {"ids": bound_ids(sorted(users), dialect)}

    def _first(self) -> dict[str, object]:
        return {"start": self._start if self._server else self._start.isoformat()}

    def _day(self, name: str) -> str:
        return f"CAST(:{name} AS date)" if self._server else f":{name}"


def _events_of(
    day: date, kind: str, change: Plain, column: str, wanted: Collection[int] | None
) -> Iterator[SeatEvent]:
    """The events in one line, on plain values: there may be a million of them."""
    match kind:
        case Assign.__name__:
            yield from _gained(day, change, wanted)
        case Unassign.__name__:
            for user in _wanted(change["users"], wanted):
                yield SeatLost(day, user, change["product"])
        case Transfer.__name__:
            yield from _transferred(day, change, wanted)
        case _:
            yield from _told(day, kind, change, column, wanted)


def _told(
    day: date, kind: str, change: Plain, column: str, wanted: Collection[int] | None
) -> Iterator[SeatEvent]:
    match kind:
        case SetStatus.__name__:
            before, after = Status(change["before"]), Status(change["after"])
            for user in _wanted(change["users"], wanted):
                yield StatusChanged(day, user, before, after)
        case DateSeats.__name__:
            for some in change["after"]:
                since = date.fromisoformat(some["on"])
                for user in _wanted(some.get("users", ()), wanted):
                    yield SeatDated(day, user, change["product"], since)
        case EditUsers.__name__:
            yield from _moved(day, change, column, wanted)
        case _:
            pass


def _moved(
    day: date, change: Plain, column: str, wanted: Collection[int] | None
) -> Iterator[SeatEvent]:
    for edit in change["edits"]:
        if edit["field"] == column and (wanted is None or edit["user"] in wanted):
            yield GroupChanged(day, edit["user"], edit["before"], edit["after"])


def _gained(day: date, change: Plain, wanted: Collection[int] | None) -> Iterator[SeatEvent]:
    users = _wanted(change["users"], wanted)
    if not users:
        return
    usual, named = day, dict[int, date]()
    for some in change.get("since", ()):
        on = date.fromisoformat(some["on"])
        if some.get("users"):
            named |= dict.fromkeys(_wanted(some["users"], wanted), on)
        else:
            usual = on
    for user in users:
        yield SeatGained(day, user, change["product"], named.get(user, usual))


def _transferred(day: date, change: Plain, wanted: Collection[int] | None) -> Iterator[SeatEvent]:
    product, since = change["product"], change.get("since")
    if _wanted((change["giver"],), wanted):
        yield SeatLost(day, change["giver"], product)
    if _wanted((change["taker"],), wanted):
        on = day if since is None else date.fromisoformat(since["on"])
        yield SeatGained(day, change["taker"], product, on)


def _wanted(users: Iterable[int], wanted: Collection[int] | None) -> list[int]:
    return [user for user in users if wanted is None or user in wanted]


def _policies(lines: Iterable[tuple[int, date, str, Plain]], policies: Policies) -> PoliciesSince:
    """The policies since each day on which they changed, those before the first one included."""
    found: list[tuple[date, Policies]] = []
    for _, day, kind, change in lines:
        if kind == SetPolicies.__name__:
            if not found:
                found.append((date.min, from_plain([Policies], change["before"])))
            found.append((day, from_plain([Policies], change["after"])))
    return found or ((date.min, policies),)
