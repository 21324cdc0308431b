"""One person as a file describes them, and several rows about one person made into one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import reduce
from itertools import zip_longest
from typing import Any, NamedTuple

from seatdesk.domain.choices import Activity, Status, UserKind
from seatdesk.domain.last_use import LastUse, newest
from seatdesk.domain.seat_age import SeatAge
from seatdesk.domain.user_fields import compared, imported, of_type, texts, with_facts


@with_facts(imported(), unsaid=True)
class PersonRow(NamedTuple):
    """A person of one row (or of several that were merged); None: the file says nothing of it.

    A plain tuple, because a million of them are made. `key` is what addresses are compared by.
    `activity` KNOWN goes with `last_active`; `censored` says that the true day may lie earlier,
    `activity_as_of` which day the file speaks of. `seats` are product names in the file's order;
    None: no column speaks of seats. `assigned` has the age of each, None where it is not said.
    `line` is where the row begins in the file, `rows` how many rows were made into this one.
    """

    key: str
    email: str
    name: str | None
    team: str | None
    cost_centre: str | None
    job_title: str | None
    manager: str | None
    status: Status | None
    kind: UserKind | None
    activity: Activity | None
    last_active: date | None
    censored: bool
    activity_as_of: date | None
    seats: tuple[str, ...] | None
    assigned: tuple[SeatAge | None, ...] | None
    hired: date | None
    left: date | None
    user_id: str | None
    line: int
    rows: int = 1


class ProblemGrade(StrEnum):
    """The grades of problems: what each means for its row."""

    UNREADABLE = "unreadable"  # the row is left out
    UNDECIDED = "undecided"  # the row waits for an answer
    VALUE = "value"  # the row is taken without this value
    NOTE = "note"  # the row is taken as it is
    SKIPPED = "skipped"  # the row is left out because a person said so


@dataclass(frozen=True, slots=True)
class RowProblem:
    """Something wrong at one place of a file. `problem` is one of `problems.SENTENCES`."""

    line: int
    column: str
    value: str
    problem: str
    grade: ProblemGrade


@dataclass(frozen=True, slots=True)
class MergedPerson:
    """One person out of several rows, and where the rows contradict each other."""

    person: PersonRow
    problems: tuple[RowProblem, ...] = ()


_EARLIEST, _LATEST = "hired", "left"
_FIRST_SAID = (
    *(field.name for field in texts()),
    *(field.name for field in of_type("word") if field.name != "activity"),
    *(f.name for f in compared() if f.type == "day" and f.name not in {_EARLIEST, _LATEST}),
    "user_id",
)


def merge_rows(rows: Sequence[PersonRow]) -> MergedPerson:
    """Make rows with one `key` into one person: first texts, all seats, the latest activity.

    Where two rows say different things the first is kept and the other is listed.
    """
    first = rows[0]
    if len(rows) == 1:
        return MergedPerson(first)
    problems: list[RowProblem] = []
    said: dict[str, Any] = {name: _first(rows, name, problems) for name in _FIRST_SAID}
    seats, assigned = _all_seats(rows)
    return MergedPerson(
        first._replace(
            **said,
            **reduce(newest, map(use_of, rows))._asdict(),
            seats=seats,
            assigned=assigned,
            hired=min((row.hired for row in rows if row.hired), default=None),
            left=max((row.left for row in rows if row.left), default=None),
            rows=sum(row.rows for row in rows),
        ),
        tuple(problems),
    )


def _first(rows: Sequence[PersonRow], name: str, problems: list[RowProblem]) -> object:
    kept = None
    for row in rows:
        value = getattr(row, name)
        if not value:
            continue
        if kept is None:
            kept = value
        elif value != kept:
            problems.append(
                RowProblem(row.line, name, str(value), "contradicts", ProblemGrade.NOTE)
            )
    return kept if kept is not None else getattr(rows[0], name)


def _all_seats(
    rows: Iterable[PersonRow],
) -> tuple[tuple[str, ...] | None, tuple[SeatAge | None, ...] | None]:
    """All seats of the rows, each once, and the age of each: the first day that is said."""
    spoken = [row for row in rows if row.seats is not None]
    if not spoken:
        return None, None
    ages: dict[str, SeatAge | None] = {}
    for row in spoken:
        for product, age in zip_longest(row.seats or (), row.assigned or ()):
            ages[product] = _earlier(ages.get(product), age)
    return tuple(ages), tuple(ages.values()) if any(ages.values()) else None


def _earlier(one: SeatAge | None, other: SeatAge | None) -> SeatAge | None:
    """The earlier of two ages; one that is known before one that is not."""
    said = [age for age in (one, other) if age is not None]
    return min(said, key=lambda age: (not age.known, age.on), default=None)


def use_of(row: PersonRow) -> LastUse:
    """The last use that a row tells."""
    return LastUse(row.activity, row.last_active, row.censored, row.activity_as_of)
