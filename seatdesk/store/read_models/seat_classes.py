"""The SQL that tells for every seat why it might not be needed: one pass over all of them (E3.15).

A seat is one number: its user, the place of its product, and a bit for each reason. The rules are
those of `domain.findings.usage`, and a test holds the two together. Nothing typed by a person is
ever part of the text.
"""
# ruff: noqa: S608 - see above

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from seatdesk.domain.account.account import Policies
from seatdesk.domain.choices import UserKind
from seatdesk.domain.findings.finding import CERTAIN_REASONS, UNKNOWN_REASONS, Reason
from seatdesk.store.read_models.query.user_query import bound_ids, ids_clause

PRODUCT_BITS: Final = 12
PER_PRODUCT: Final = 1 << len(Reason)
PER_USER: Final = PER_PRODUCT << PRODUCT_BITS
BIT: Final = {reason: 1 << place for place, reason in enumerate(Reason)}
CERTAIN: Final = sum(BIT[reason] for reason in CERTAIN_REASONS)
UNKNOWN: Final = sum(BIT[reason] for reason in UNKNOWN_REASONS)
JUDGED: Final = PER_PRODUCT - 1 - UNKNOWN
"""The reasons that say something of a seat, whatever is known of its use."""
FIRST_UNKNOWN: Final = min(BIT[reason] for reason in UNKNOWN_REASONS)


@dataclass(frozen=True, slots=True)
class SeatProduct:
    """A product whose seats are looked at: the number of its subscription, and its renewal."""

    subscription: int
    renewal: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatQuestion:
    """A question for the seats of some products: the first of them is at place 0."""

    products: tuple[SeatProduct, ...]
    today: date
    policies: Policies
    exempt: frozenset[int] = frozenset()
    """Seats that are left out, by `seat_key`."""
    lost: frozenset[int] = frozenset()
    """Seats that a scenario frees."""
    gained: frozenset[int] = frozenset()
    """Seats that a scenario assigns, today."""
    duplicates: frozenset[int] = frozenset()
    """Seats of users who are there twice, by `seat_key`."""


def seat_key(user: int, place: int) -> int:
    """The number that stands for a user's seat of the product at a place."""
    return (user << PRODUCT_BITS) + place


class SeatStatement:
    """The SQL of a question, while it is put together."""

    def __init__(self, dialect: str, asked: SeatQuestion) -> None:
        self._server = dialect == "postgresql"
        self._dialect = dialect
        self._asked = asked
        self.values: dict[str, object] = {}

    def seats(self) -> str:
        """The table `seat` to read from, with what a scenario assigns; counted seats or not."""
        if not self._asked.gained:
            return "seat"
        keys = self._bound(bound_ids(sorted(self._asked.gained), self._dialect))
        numbers = enumerate(one.subscription for one in self._asked.products)
        number = " ".join(f"WHEN {place} THEN {number:d}" for place, number in numbers)
        values = f"unnest(CAST({keys} AS bigint[]))" if self._server else f"json_each({keys})"
        column = "gained.value" if not self._server else "gained"
        per = 1 << PRODUCT_BITS
        yes = "true" if self._server else "1"
        return (
            "(SELECT user_id, subscription_id, counted, assigned_on, age_known FROM seat UNION ALL"
            f" SELECT {column} / {per}, CASE {column} % {per} {number} END, {yes},"
            f" {self._day(self._asked.today)}, {yes} FROM {values} AS gained) AS seat"
        )

    def which(self) -> str:
        """The condition of the seats that are asked about."""
        numbers = ", ".join(f"{one.subscription:d}" for one in self._asked.products)
        lost = f" AND NOT ({self._among(self._asked.lost)})" if self._asked.lost else ""
        # The plus keeps SQLite from the index by subscription: seats come by user, as users do.
        return f"seat.counted AND +seat.subscription_id IN ({numbers}){lost}"

    def codes(self) -> str:
        """The query of all seats with a reason, as numbers `id` in the ruled order.

        By product; the certain ones first, then those to check, each by address; then those of
        whom nothing can be said, by reason and address.
        """
        usage = f"CASE WHEN other > 0 AND usage >= {FIRST_UNKNOWN} THEN 0 ELSE usage END"
        return (
            f"SELECT user_id * {PER_USER} + place * {PER_PRODUCT} + code AS id FROM ("
            f"SELECT user_id, place, email_key, other + {usage} AS code"
            f" FROM ({self._classified()}) AS seats) AS found"
            f" WHERE code > 0 ORDER BY place, {_RANK}, email_key"
        )

    def _classified(self) -> str:
        """Each seat with the bits of the reasons its use gives, and of all others."""
        exempt = self._asked.exempt
        left_out = f" AND NOT ({self._among(exempt)})" if exempt else ""
        # In SQLite CROSS JOIN says which side is walked through and which is looked up; with a
        # limit the query stays one of its own, whose columns are worked out once for each seat.
        join, once = ("JOIN", "") if self._server else ("CROSS JOIN", " LIMIT -1")
        return (
            f"SELECT seat.user_id AS user_id, {self._place()} AS place, users.email_key,"
            f" {' + '.join(self._others())} AS other, {self._usage()} AS usage"
            f" FROM {self.seats()} {join} users ON users.id = seat.user_id"
            f" WHERE {self.which()}{left_out}{once}"
        )

    def _place(self) -> str:
        """The place of a seat's product."""
        return self._by_product(f"{place:d}" for place in range(len(self._asked.products)))

    def _by_product(self, values: Iterable[str]) -> str:
        pairs = zip(self._asked.products, values, strict=True)
        cases = " ".join(f"WHEN {one.subscription:d} THEN {value}" for one, value in pairs)
        return f"CASE seat.subscription_id {cases} END"

    def _others(self) -> Iterable[str]:
        """The bits of the reasons that do not come from use."""
        renewal = self._by_product(self._day(one.renewal) for one in self._asked.products)
        yield (
            f"CASE WHEN users.left_on < {self._day(self._asked.today)} THEN {BIT[Reason.LEFT]}"
            f" WHEN users.left_on < {renewal} THEN {BIT[Reason.LEAVING]} ELSE 0 END"
        )
        yield f"CASE users.status WHEN 'deactivated' THEN {BIT[Reason.DEACTIVATED]} ELSE 0 END"
        if not self._asked.policies.others_are_demand:
            yield f"CASE users.kind {_KINDS} ELSE 0 END"
        if self._asked.duplicates:
            twice = self._among(self._asked.duplicates)
            yield f"CASE WHEN {twice} THEN {BIT[Reason.DUPLICATE]} ELSE 0 END"

    def _usage(self) -> str:
        """The bit of the reason that the use of a seat gives (E3.5-E3.7)."""
        new = self._day(_before(self._asked.today, self._asked.policies.minimum_seat_age_days))
        return (
            f"CASE WHEN {_SINCE} > {new} OR users.hired > {new} THEN 0"
            f" WHEN users.status = 'invited' THEN {BIT[Reason.INVITED]}"
            f" WHEN users.activity = 'unknown' THEN {BIT[Reason.NO_USAGE_DATA]}"
            f" WHEN users.activity = 'never' THEN {self._never()} ELSE {self._idle()} END"
        )

    def _never(self) -> str:
        """Never used counts once it was observed for as long as a seat is new."""
        known = self._latest(_SINCE, "users.hired")
        seen = self._days("users.activity_as_of", known)
        least = self._asked.policies.minimum_seat_age_days
        return (
            f"CASE WHEN {_SINCE} IS NULL AND users.hired IS NULL OR {seen} >= {least:d}"
            f" THEN {BIT[Reason.NEVER]} ELSE {BIT[Reason.USAGE_DATA_OLD]} END"
        )

    def _idle(self) -> str:
        """Idle, or why that cannot be told."""
        most = self._asked.policies.idle_after_days
        last = self._latest("users.last_active", _SINCE)
        end = "coalesce(users.activity_as_of, users.last_active)"
        seen, today = self._days(end, last), self._day(self._asked.today)
        old = self._day(_before(self._asked.today, most))
        # Days are counted only for those who may have been idle so long: few, and it takes time.
        long_ago = f"({last} < {old} OR {end} > {today})"
        uncertain = f"users.censored AND ({_SINCE} IS NULL OR users.last_active > {_SINCE})"
        return (
            f"CASE WHEN {long_ago} AND {seen} > {most:d} THEN {BIT[Reason.IDLE]}"
            f" WHEN {last} < {old} THEN {BIT[Reason.USAGE_DATA_OLD]}"
            f" WHEN {uncertain} THEN {BIT[Reason.USAGE_INCONCLUSIVE]} ELSE 0 END"
        )

    def _among(self, keys: frozenset[int]) -> str:
        """The condition that a seat is one of these."""
        key = f"seat.user_id * {1 << PRODUCT_BITS} + {self._place()}"
        name = self._bound(bound_ids(sorted(keys), self._dialect))
        return f"{key} {ids_clause(name, self._dialect)}"

    def _bound(self, value: object) -> str:
        name = f"v{len(self.values)}"
        self.values[name] = value
        return f":{name}"

    def _day(self, day: date) -> str:
        """A day as the database compares it with its own."""
        if self._server:
            return f"CAST({self._bound(day)} AS date)"
        return self._bound(day.isoformat())

    def _days(self, end: str, start: str) -> str:
        """The days from one day to another."""
        return f"({end} - {start})" if self._server else f"(julianday({end}) - julianday({start}))"

    def _latest(self, one: str, other: str) -> str:
        """The later of two days, of which one may be missing."""
        if self._server:
            return f"greatest({one}, {other})"
        return f"coalesce(max({one}, {other}), {one}, {other})"


_SINCE = "CASE WHEN seat.age_known THEN seat.assigned_on END"
_KINDS = " ".join(
    f"WHEN '{kind.value}' THEN {BIT[Reason(kind.value)]}"
    for kind in UserKind
    if kind is not UserKind.PERSON
)
_BY_REASON = " ".join(
    f"WHEN code = {BIT[reason]} THEN {place}" for place, reason in enumerate(UNKNOWN_REASONS, 2)
)
_RANK = f"CASE WHEN code & {CERTAIN} > 0 THEN 0 WHEN code & {JUDGED} > 0 THEN 1 {_BY_REASON} END"


def _before(day: date, days: int) -> date:
    """The day so many days before another; the first there is where that would be earlier."""
    return day - timedelta(min(days, (day - date.min).days))
