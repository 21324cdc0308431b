"""Seats that might not be needed, found by set, and the facts about the few that are looked at.

A million seats are one pass in the database; what is kept of each is a number (E3.15).
"""
# ruff: noqa: S608 - nothing typed by a person is part of the SQL

import json
from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import compress, count
from operator import eq
from typing import Any, Final

from seatdesk.domain.choices import Activity, Status, UserKind
from seatdesk.domain.findings.duplicates import duplicates, plain_address
from seatdesk.domain.findings.finding import Certainty, Reason
from seatdesk.domain.findings.seat_holder import SeatHolder
from seatdesk.store.connection.driver_errors import unreadable_is_damage
from seatdesk.store.connection.row_source import Source, Watch, portions
from seatdesk.store.connection.row_values import maybe_day_in
from seatdesk.store.read_models.query.user_query import bound_ids, ids_clause
from seatdesk.store.read_models.seat_classes import (
    BIT,
    CERTAIN,
    JUDGED,
    PER_PRODUCT,
    PER_USER,
    PRODUCT_BITS,
    SeatQuestion,
    SeatStatement,
    seat_key,
)

MOST_PRODUCTS: Final = 1 << PRODUCT_BITS
WIDE: Final = "q"
"""The kind of array whose numbers have room for a user, a product and the reasons."""
BY_ADDRESS: Final = "SELECT email_key FROM users WHERE status <> 'removed' ORDER BY email_key"
ADDRESSES: Final = {
    "sqlite": f"SELECT group_concat(email_key, char(10)) FROM ({BY_ADDRESS})",
    "postgresql": f"SELECT string_agg(email_key, chr(10)) FROM ({BY_ADDRESS}) AS users",
}
"""All addresses as one text, a line each: half the time of fetching rows."""
BY_ALIAS: Final = (
    "SELECT user_alias.user_id, users.id FROM user_alias"
    " JOIN users ON users.email_key = user_alias.alias_key"
    " WHERE users.id <> user_alias.user_id AND users.status <> 'removed'"
)
FACTS = (
    "users.email, users.name, users.status, users.kind, users.activity, users.last_active,"
    " users.censored, users.activity_as_of, users.hired, users.left_on,"
    " CASE WHEN seat.age_known THEN seat.assigned_on END"
)


@dataclass(frozen=True, slots=True)
class FoundSeat:
    """A seat that might not be needed: whose it is, and the reasons in their order."""

    user: int
    place: int
    """The place of its product in the question."""
    reasons: tuple[Reason, ...]


@dataclass(frozen=True)
class FoundSeats:
    """All seats that might not be needed, in the ruled order (E3.10).

    Of each product the certain ones come first, then those to check, then those of whom nothing
    can be said.
    """

    asked: SeatQuestion
    codes: "array[int]"
    kept: Mapping[int, int]
    """Of each seat whose user is there twice the number of the one who is kept, by `seat_key`."""

    def span(self, place: int, certainty: Certainty) -> range:
        """The places in `codes` of the seats of one product that are of one certainty."""
        step = list(Certainty).index(certainty)
        key = _order_key
        start = bisect_left(self.codes, (place, step), key=key)
        return range(start, bisect_left(self.codes, (place, step + 1), start, key=key))

    def of_users(self, users: Collection[int]) -> Iterator[FoundSeat]:
        """The seats of some users."""
        return map(self.__getitem__, self.places_of(users))

    def places_of(self, users: Collection[int]) -> Iterator[int]:
        """The places in `codes` of the seats of some users."""
        return (n for n, code in enumerate(self.codes) if code // PER_USER in users)

    def __getitem__(self, place: int) -> FoundSeat:
        return _seat_of(self.codes[place])

    @cached_property
    def counts(self) -> Mapping[tuple[int, tuple[Reason, ...]], int]:
        """The number of seats of each product by their reasons."""
        found = Counter(code % PER_USER for code in self.codes)
        return {
            (seat.place, seat.reasons): count
            for seat, count in ((_seat_of(code), count) for code, count in found.items())
        }


class SeatFindings:
    """Reads which seats of a workspace might not be needed."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def subscriptions(self) -> dict[str, int]:
        """The number of each product's subscription."""
        return dict(self._source.rows("SELECT product, id FROM subscription"))

    def find(self, asked: SeatQuestion, watch: Watch | None = None) -> FoundSeats:
        """All seats with a reason, except the exempt ones; duplicates are looked for first."""
        if not asked.products:
            return FoundSeats(asked, array(WIDE), {})
        kept = self._duplicates(asked, watch)
        statement = SeatStatement(self._source.dialect, replace(asked, duplicates=frozenset(kept)))
        codes = self._source.numbers(statement.codes(), statement.values, watch, WIDE)
        return FoundSeats(asked, codes, kept)

    def holders(
        self, asked: SeatQuestion, seats: Iterable[tuple[int, int]]
    ) -> dict[tuple[int, int], SeatHolder]:
        """The facts about the holders of seats, by user and place of the product."""
        wanted = set(seats)
        rows = self._facts(asked, {user for user, _ in wanted}, None)
        return {(user, place): one for user, place, one in rows if (user, place) in wanted}

    def emails(self, users: Iterable[int]) -> dict[int, str]:
        """The addresses of users by their numbers."""
        clause, values = self._among(users)
        return dict(self._source.rows(f"SELECT id, email FROM users WHERE id {clause}", values))

    def _duplicates(self, asked: SeatQuestion, watch: Watch | None) -> dict[int, int]:
        """The kept user of each seat whose user is there twice; the database finds who may be."""
        groups: dict[int, list[SeatHolder]] = defaultdict(list)
        for _, place, holder in self._facts(asked, self._alike(watch), watch):
            groups[place].append(holder)
        return {
            seat_key(user, place): kept.user_id
            for place, holders in groups.items()
            for user, kept in duplicates(holders).items()
        }

    def _alike(self, watch: Watch | None) -> set[int]:
        """Numbers of users who share a mailbox's name, or of whom one is another's alias.

        Addresses come in their order, in which those of one mailbox's name are neighbours; ones
        with a +tag are looked for apart, for there are few.
        """
        alike: set[str] = set()
        tagged: dict[str, set[str]] = defaultdict(set)
        addresses = [""]
        for part in portions(self._addresses(watch), "\n"):
            addresses = [addresses[-1], *part.split("\n")]
            mailboxes = [address.partition("@")[0] for address in addresses]
            for place in compress(count(1), map(eq, mailboxes, mailboxes[1:])):
                alike |= {addresses[place - 1], addresses[place]}
            if "+" in part:
                for address in (one for one in addresses if "+" in one):
                    tagged[plain_address(address)].add(address)
        numbers = self._by_address(alike.union(tagged, *tagged.values()))
        found = {numbers[address] for address in alike & numbers.keys()}
        for plain, those in tagged.items():
            same = {numbers[address] for address in {plain, *those} & numbers.keys()}
            found |= same if len(same) > 1 else set()
        return found.union(*self._source.rows(BY_ALIAS))

    def _addresses(self, watch: Watch | None) -> str:
        """The addresses of everybody who is not removed, in their order."""
        sql = ADDRESSES[self._source.dialect]
        return "".join(
            text or "" for rows in self._source.chunks(sql, {}, watch) for (text,) in rows
        )

    def _by_address(self, addresses: Iterable[str]) -> dict[str, int]:
        """The users of some addresses."""
        wanted = sorted(addresses)
        if not wanted:
            return {}
        keys, clause = json.dumps(wanted), "IN (SELECT value FROM json_each(:keys))"
        if self._source.dialect == "postgresql":
            clause = "IN (SELECT json_array_elements_text(CAST(:keys AS json)))"
        sql = f"SELECT email_key, id FROM users WHERE status <> 'removed' AND email_key {clause}"
        return dict(self._source.rows(sql, {"keys": keys}))

    def _facts(
        self, asked: SeatQuestion, users: Iterable[int], watch: Watch | None
    ) -> Iterator[tuple[int, int, SeatHolder]]:
        """User, place of the product and the facts of each counted seat of some users."""
        places = {one.subscription: place for place, one in enumerate(asked.products)}
        statement = SeatStatement(self._source.dialect, asked)
        clause, values = self._among(users)
        aliases = self._aliases(clause, values)
        sql = (
            f"SELECT seat.user_id, seat.subscription_id, {FACTS}"
            f" FROM {statement.seats()} JOIN users ON users.id = seat.user_id"
            f" WHERE seat.user_id {clause} AND {statement.which()}"
        )
        values = {**values, **statement.values}
        with unreadable_is_damage(self._source.location, "users"):
            for rows in self._source.chunks(sql, values, watch):
                for user, number, *facts in rows:
                    yield user, places[number], _holder(user, facts, aliases.get(user, ()))

    def _aliases(self, clause: str, values: Mapping[str, object]) -> dict[int, tuple[str, ...]]:
        sql = f"SELECT user_id, alias FROM user_alias WHERE user_id {clause} ORDER BY 1, alias_key"
        found: dict[int, tuple[str, ...]] = {}
        for user, alias in self._source.rows(sql, values):
            found[user] = (*found.get(user, ()), alias)
        return found

    def _among(self, users: Iterable[int]) -> tuple[str, Mapping[str, object]]:
        dialect = self._source.dialect
        values = {"ids": bound_ids(sorted(users), dialect)}
        return ids_clause(":ids", dialect), values


def _holder(user: int, facts: Sequence[Any], aliases: tuple[str, ...]) -> SeatHolder:
    email, name, status, kind, activity, last, censored, as_of, hired, left, since = facts
    return SeatHolder(
        user_id=user,
        email=email,
        name=name,
        status=Status(status),
        kind=UserKind(kind),
        activity=Activity(activity),
        last_active=maybe_day_in(last),
        censored=bool(censored),
        activity_as_of=maybe_day_in(as_of),
        hired=maybe_day_in(hired),
        left=maybe_day_in(left),
        assigned_on=maybe_day_in(since),
        aliases=aliases,
    )


def _seat_of(code: int) -> FoundSeat:
    """A seat from its number."""
    reasons = tuple(reason for reason, bit in BIT.items() if code & bit)
    return FoundSeat(code // PER_USER, code % PER_USER // PER_PRODUCT, reasons)


def _order_key(code: int) -> tuple[int, int]:
    """The place of a seat's product, and of its certainty."""
    certainty = 0 if code & CERTAIN else 1 if code & JUDGED else 2
    return code % PER_USER // PER_PRODUCT, certainty
