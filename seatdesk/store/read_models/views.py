"""Read models: the rows that tables, counters and pages show.

Built for a million users: ordered numbers, and full rows only for what is visible. Imports
nothing but the standard library and the domain's words; the first paint must not wait for more.
Nothing typed by a person is ever part of the SQL.
"""
# ruff: noqa: S608 - see above

from array import array
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from seatdesk.domain.alphabet import Alphabet
from seatdesk.domain.user_fields import USER_FIELDS, FieldType, listed, of_type, with_facts
from seatdesk.store.connection import file_identity, location
from seatdesk.store.connection.driver_errors import unreadable_is_damage
from seatdesk.store.connection.row_source import FileSource, Source, Watch
from seatdesk.store.connection.row_values import day_in, maybe_day_in
from seatdesk.store.read_models.query.user_query import UserQuery, bound_ids, ids_clause
from seatdesk.store.read_models.user_listing import UserListing
from seatdesk.store.schema import schema_check

if TYPE_CHECKING:
    from seatdesk.domain.seat_draft import SeatPlan
    from seatdesk.store.read_models.export_rows import ExportRows
    from seatdesk.store.read_models.history_pages import HistoryLines
    from seatdesk.store.read_models.seat_findings import SeatFindings


@with_facts(listed())
class UserRow(NamedTuple):
    """A row of the users table."""

    id: int
    email: str
    name: str
    status: str
    kind: str
    team: str
    cost_centre: str
    job_title: str
    manager: str
    activity: str
    last_active: date | None
    censored: bool
    activity_as_of: date | None
    super_admin: bool
    seats: tuple[str, ...] = ()
    access: tuple[str, ...] = ()
    since: tuple[date | None, ...] = ()
    """Since when each of the seats is held; None where that is not known (E3.5)."""


class PoolRow(NamedTuple):
    """The seats of one subscription, for the footer."""

    product: str
    tier: str
    included: int
    additional: int
    assigned: int
    removal_seats: int | None
    removal_effective: date | None
    renewal: date
    ended: bool

    @property
    def owned(self) -> int:
        """Seats paid for."""
        return self.included + self.additional


class Head(NamedTuple):
    """The facts of the account that are read without loading it."""

    name: str
    currency: str
    time_zone: str
    as_of: date
    revision: int
    acting_user_id: int | None


class Views:
    """Reads one workspace for one reader, who has an alphabet.

    Any thread may call; each has a connection of its own.
    """

    def __init__(self, source: Source, alphabet: Alphabet = Alphabet.LATIN) -> None:
        self._source = source
        self._listing = UserListing(source, alphabet)

    @classmethod
    def open(
        cls,
        where: str | Path,
        *,
        allow_read_only: bool = False,
        only_read: bool = False,
        alphabet: Alphabet = Alphabet.LATIN,
    ) -> "Views":
        """Open a workspace file that is at this program's schema. Raises a StoreError.

        `allow_read_only`: also one that cannot be written to; `only_read`: none is written to.
        """
        location.check_scheme(str(where))
        path = Path(where)
        found = location.check_file(path, allow_read_only=allow_read_only)
        location.check_current(found.schema, str(path))
        source = FileSource(path, read_only=only_read or found.read_only is not None)
        try:
            schema_check.check(source.rows, file_identity.SCHEMA, source.location)
        except BaseException:
            source.close()
            raise
        return cls(source, alphabet)

    def close(self) -> None:
        """Close the connections to the file or server."""
        self._source.close()

    def head(self) -> Head:
        """The account's own row."""
        sql = "SELECT name, currency, time_zone, as_of, revision, acting_user_id FROM account"
        name, currency, zone, as_of, revision, acting = self._source.rows(sql)[0]
        with unreadable_is_damage(self._source.location, "account"):
            return Head(name, currency, zone, day_in(as_of), revision, acting)

    def revision(self) -> int:
        """The revision of the account, which every commit counts up."""
        return int(self._source.rows("SELECT revision FROM account")[0][0])

    def names(self) -> frozenset[str]:
        """The account's name, and every text that is known about a user: none is for strangers."""
        columns = [field.stored for field in of_type("text")]
        found = (self._source.rows(f"SELECT DISTINCT {column} FROM users") for column in columns)
        return frozenset((self.head().name, *(text for rows in found for (text,) in rows if text)))

    def kinds(self) -> tuple[str, ...]:
        """The kinds of changes in the history."""
        return tuple(kind for (kind,) in self._source.rows("SELECT DISTINCT kind FROM history"))

    def summary(self) -> tuple[PoolRow, ...]:
        """The pool of each subscription, in their order."""
        sql = (
            "SELECT product, tier, included, additional, assigned, removal_seats,"
            " removal_effective, renewal, ended FROM subscription ORDER BY id"
        )
        with unreadable_is_damage(self._source.location, "subscription"):
            return tuple(_pool_row(row) for row in self._source.rows(sql))

    def ids(
        self, query: UserQuery, limit: int | None = None, progress: Watch | None = None
    ) -> "array[int]":
        """Numbers of the users a query shows, in its order.

        The watch is asked while the database works; what it raises ends the search.
        """
        return self._listing.ids(query, limit, progress)

    def first(
        self, query: UserQuery, limit: int, progress: Watch | None = None
    ) -> "tuple[array[int], bool] | None":
        """The first users, and whether these are all; None: finding them takes too long."""
        return self._listing.first(query, limit, progress)

    @property
    def is_far(self) -> bool:
        """True when every answer comes over the network: too slow for a window to wait for."""
        return self._listing.is_far

    def prepare(self, columns: Sequence[str], progress: Watch | None = None) -> None:
        """Prepare to sort by these columns, while nobody waits for it."""
        self._listing.prepare(columns, progress)

    def count(self, query: UserQuery, progress: Watch | None = None) -> int:
        """The number of users a query shows."""
        return self._listing.count(query, progress)

    def chips(self, today: date, idle_after: int) -> dict[str, int]:
        """The number of users each filter chip shows."""
        return self._listing.chips(today, idle_after)

    def chip_changes(self, plan: "SeatPlan", idle_after: int) -> dict[str, int]:
        """The users that each chip shows more, or less, with these seats than as stored."""
        return self._listing.chip_changes(plan, idle_after)

    def rows(self, ids: Sequence[int]) -> list[UserRow]:
        """The users of these numbers, in this order; missing users are left out."""
        dialect = self._source.dialect
        among, values = ids_clause(":ids", dialect), {"ids": bound_ids(ids, dialect)}
        seats = self._grouped(
            "SELECT user_id, product, CASE WHEN age_known THEN assigned_on END"
            " FROM seat JOIN subscription ON id = subscription_id"
            f" WHERE user_id {among} ORDER BY user_id, subscription_id",
            values,
        )
        access = self._grouped(
            f"SELECT user_id, product FROM product_access WHERE user_id {among}"
            " ORDER BY user_id, product",
            values,
        )
        sql = f"SELECT {_COLUMNS} FROM users WHERE id {among}"
        found = {row[0]: row for row in self._source.rows(sql, values)}
        with unreadable_is_damage(self._source.location, "users"):
            return [
                _user_row(row, seats.get(number, ()), access.get(number, ()))
                for number in ids
                if (row := found.get(number)) is not None
            ]

    def export_rows(self) -> "ExportRows":
        """The reader of users as plain rows, for exported files."""
        from seatdesk.store.read_models.export_rows import ExportRows  # noqa: PLC0415 - not for the first paint

        return ExportRows(self._source)

    @cached_property
    def seat_findings(self) -> "SeatFindings":
        """The reader of seats that might not be needed."""
        from seatdesk.store.read_models.seat_findings import SeatFindings  # noqa: PLC0415 - as above

        return SeatFindings(self._source)

    @cached_property
    def lines(self) -> "HistoryLines":
        """The reader of the history's lines."""
        from seatdesk.store.read_models.history_pages import HistoryLines  # noqa: PLC0415 - as above

        return HistoryLines(self._source)

    def _grouped(self, sql: str, values: Mapping[str, object]) -> dict[int, list[tuple[Any, ...]]]:
        found: dict[int, list[tuple[Any, ...]]] = {}
        for number, *facts in self._source.rows(sql, values):
            found.setdefault(number, []).append(tuple(facts))
        return found


def _user_row(
    row: tuple[Any, ...], seats: Sequence[tuple[Any, ...]], access: Sequence[tuple[Any, ...]]
) -> UserRow:
    facts = list(row)
    for place, convert in _CONVERTED:
        facts[place] = convert(facts[place])
    since = tuple(maybe_day_in(day) for _, day in seats)
    return UserRow._make((*facts, tuple(s[0] for s in seats), tuple(a[0] for a in access), since))


def _pool_row(row: tuple[Any, ...]) -> PoolRow:
    facts = (*row[:6], maybe_day_in(row[6]), day_in(row[7]), bool(row[8]))
    return PoolRow(*facts)


_BESIDE = ("seats", "access", "since")
"""The facts of a row that are in other tables; they stand last."""
_OWN = tuple(name for name in UserRow._fields if name not in _BESIDE)
_STORED = {field.name: field.stored for field in USER_FIELDS}
_COLUMNS = ", ".join(_STORED.get(name, name) for name in _OWN)
_READERS: Mapping[FieldType, Callable[[Any], object]] = {"day": maybe_day_in, "flag": bool}
_CONVERTED = tuple(
    (_OWN.index(field.name), _READERS[field.type])
    for field in USER_FIELDS
    if field.name in _OWN and field.type in _READERS
)
"""The conversions of values that differ from what the database gives, by column."""
