"""Conditions of the users table: filter chips, and what people type into the filter field."""
# ruff: noqa: S608 - nothing typed by a person is ever part of the SQL

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Protocol

from seatdesk.domain.choices import Status, UserKind
from seatdesk.store.read_models.query.filter_text import (
    IDLE,
    TRIGRAM,
    FilterTerm,
    idle_bounds,
    phrase,
)
from seatdesk.store.read_models.query.idleness import seated_since, silence


class BindingStatement(Protocol):
    """The statement that conditions are of, as far as they ask it: see `Statement`."""

    dialect: str
    complete: bool
    indexed: bool
    products: Mapping[str, int]
    tiers: Mapping[str, str]

    def bind(self, value: object) -> str:
        """A parameter of this value."""

    def by_seats(self, asked: Callable[[str], str]) -> str:
        """The SQL of something about a user's seats, as planned or as stored."""


class UserConditions:
    """The conditions of one statement, which binds their values.

    `today`: the day up to which somebody may be idle, who is so after `idle_after` days.
    """

    def __init__(self, statement: BindingStatement, today: date, idle_after: int) -> None:
        self._today, self._idle_after = today, idle_after
        self._statement = statement
        self._is_postgres = statement.dialect == "postgresql"

    def contains(self, column: str, text: str) -> str:
        """The condition that a column has a text anywhere in it."""
        function = "strpos" if self._is_postgres else "instr"
        return f"{function}({column}, {self._statement.bind(text)}) > 0"

    def chip(self, name: str) -> str:
        """The condition of a filter chip."""
        match name:
            case "paid":
                return self._seated()
            case "no_seat":
                return f"NOT ({self._seated()})"
            case "idle":
                return f"{self.idle()} AND {self._seated()}"
            case "deactivated" | "invited" as status:
                return f"{self._free('users.status')} = '{status}'"
            case _:
                raise ValueError(name)

    def idle(self) -> str:
        """The condition of users who were not active for long, with a seat or without."""
        return self._idle(f">{self._idle_after}")

    def _idle(self, value: str) -> str:
        """The condition of an observed silence: `>60`, `<=7`, `never`, `unknown` (E3.6).

        It ends on the day the source of a user's activity spoke of, and begins with the last use,
        or with the seat where that is newer. A source that died makes nobody idle.
        """
        low, high = idle_bounds(value, self._today)
        key = self._free("active_key")
        last = f"{key} >= {self._statement.bind(low)} AND {key} < {self._statement.bind(high)}"
        found = IDLE.match(value)
        if found is None:
            return last
        since = self._statement.by_seats(seated_since)
        silent = silence(self._statement.dialect, since, found[1] or ">=", int(found[2]))
        return f"{last} AND {silent}"

    def condition(self, term: FilterTerm) -> str:
        """The SQL of a condition, without its negation."""
        match term.field:
            case "team":
                return self.contains("team_key", term.value)
            case "status":
                return self._one_of(self._free("users.status"), _beginning(term))
            case "kind":
                return self._one_of("users.kind", _beginning(term))
            case "seat" | "tier":
                return self._holds(term)
            case "idle":
                return self._idle(term.value)
            case _:
                return self._word(term)

    def _free(self, column: str) -> str:
        """A column whose index SQLite shall not walk: the plus keeps it to the one of the order."""
        return column if self._statement.complete or self._is_postgres else f"+{column}"

    def _word(self, term: FilterTerm) -> str:
        word = term.value
        if self._is_postgres:
            escaped = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
            return f"users.search LIKE {self._statement.bind(f'%{escaped}%')}"
        if self._statement.indexed and not term.negated and len(word) >= TRIGRAM:
            text = self._statement.bind(phrase(word))
            found = f"SELECT rowid FROM users_words WHERE users_words MATCH {text}"
            return f"users.id IN ({found})"
        return self.contains("users.search", word)

    def meant(self, term: FilterTerm) -> list[int]:
        """The subscriptions that a term means: its text is in the product's name, or the tier's."""
        products = self._statement.products
        named = self._statement.tiers if term.field == "tier" else {name: name for name in products}
        return [
            products[product]
            for product, name in named.items()
            if term.value in name.casefold() and product in products
        ]

    def _holds(self, term: FilterTerm) -> str:
        wanted = self.meant(term)
        return self._seated(f"subscription_id IN ({_listed(wanted)})") if wanted else "1 = 0"

    def _seated(self, which: str = "1 = 1") -> str:
        """The condition of seat holders: one look-up each for a page, one list for all users."""

        def holds(seats: str) -> str:
            if self._statement.complete or seats != "seat":
                return f"users.id IN (SELECT user_id FROM {seats} WHERE {which})"
            return f"EXISTS (SELECT 1 FROM seat WHERE seat.user_id = users.id AND {which})"

        return self._statement.by_seats(holds)

    def _one_of(self, column: str, values: Sequence[str]) -> str:
        listed = ", ".join(self._statement.bind(str(value)) for value in values)
        return f"{column} IN ({listed})" if values else "1 = 0"


def _beginning(term: FilterTerm) -> list[str]:
    """The statuses, or kinds, that begin with a typed word."""
    known = [*Status] if term.field == "status" else [*UserKind]
    return [value for value in known if value.startswith(term.value)]


def _listed(numbers: Sequence[int]) -> str:
    return ", ".join(str(int(number)) for number in numbers)
