"""A batch of people out of a chunk of a file: a column for each thing the file says."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import compress, repeat
from typing import Any, cast

from seatdesk.domain.choices import Activity
from seatdesk.exchange.people.person import PersonRow, RowProblem

Column = Sequence[Any]
NOBODY: Mapping[str, Column] = {}
_ABSENT = {"censored": False, "rows": 1}
_SEEN = ("key", "email", "name", "last_active", "censored", "activity_as_of", "line")
# Half the time of the constructor, which passes twenty arguments through Python.
_person = cast("Any", partial(tuple.__new__, PersonRow))


@dataclass(frozen=True, slots=True)
class PersonBatch:
    """People by the fields of `PersonRow`: a field that the file says nothing of is not there.

    `data` rows were read, `blank` ones left out. `left_out` counts rows that are unreadable,
    `waiting` those that need a decision, `skipped` those a person left out; the rest are in
    `columns`. `impersonal` are those of them that look like no person, and are not said to be one
    by the file, by compared address, with their lines.
    """

    columns: Mapping[str, Column]
    problems: tuple[RowProblem, ...]
    data: int
    blank: int
    short: int
    long: int
    left_out: int
    waiting: int
    skipped: int = 0
    impersonal: Mapping[str, int] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """The number of people."""
        return len(self.columns["key"]) if self.columns else 0

    @property
    def people(self) -> list[PersonRow]:
        """The people as rows."""
        if not self.columns:
            return []
        every: Iterable[Iterable[Any]] = (
            self.columns.get(name) or repeat(_ABSENT.get(name), self.size)
            for name in PersonRow._fields
        )
        return list(map(_person, zip(*every, strict=True)))

    def with_aliases(self, aliases: Mapping[str, str]) -> "PersonBatch":
        """The same people; one with a known user's other address is compared as that user."""
        keys = self.columns.get("key", ())
        if aliases.keys().isdisjoint(keys):
            return self
        return replace(self, columns={**self.columns, "key": [aliases.get(k, k) for k in keys]})

    def activity_only(self) -> "PersonBatch":
        """The same people and nothing of them but their activity, and what they are called."""
        if not self.columns:
            return self
        kept = {name: self.columns[name] for name in _SEEN if name in self.columns}
        told = self.columns.get("activity") or repeat(None, self.size)
        kept["activity"] = [activity or Activity.UNKNOWN for activity in told]
        return replace(self, columns=kept)


def without_people(columns: Mapping[str, Column], places: set[int]) -> Mapping[str, Column]:
    """The people without those at some places."""
    if not places or not columns:
        return columns
    kept = [place not in places for place in range(len(columns["key"]))]
    return {name: list(compress(column, kept)) for name, column in columns.items()}
