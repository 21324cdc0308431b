"""One person as a file describes them, and several rows about one person made into one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from seatdesk.domain.choices import Activity, Status, UserKind
from seatdesk.domain.user_fields import compared, imported, of_type, texts, with_facts


@with_facts(imported(), unsaid=True)
class PersonRow(NamedTuple):
    """A person of one row (or of several that were merged); None: the file says nothing of it.

    A plain tuple, because a million of them are made. `key` is what addresses are compared by.
    `activity` KNOWN goes with `last_active`; `censored` says that the true day may lie earlier.
    `seats` are product names in the file's order; None: no column speaks of seats. `line` is
    where the row begins in the file, `rows` how many rows were made into this one.
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
    seats: tuple[str, ...] | None
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
_RANK = {Activity.KNOWN: 2, Activity.NEVER: 1, Activity.UNKNOWN: 0}


def merge_rows(rows: Sequence[PersonRow]) -> MergedPerson:
    """Make rows with one `key` into one person: first texts, all seats, the latest activity.

    Where two rows say different things the first is kept and the other is listed.
    """
    first = rows[0]
    if len(rows) == 1:
        return MergedPerson(first)
    problems: list[RowProblem] = []
    said: dict[str, Any] = {name: _first(rows, name, problems) for name in _FIRST_SAID}
    latest = max(rows, key=_recency)
    return MergedPerson(
        first._replace(
            **said,
            activity=latest.activity,
            last_active=latest.last_active,
            censored=latest.censored,
            seats=_all_seats(rows),
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


def _recency(row: PersonRow) -> tuple[int, bool, date]:
    """An exact day beats a censored one, any day beats never, and that beats not knowing."""
    rank = -1 if row.activity is None else _RANK[row.activity]
    return rank, not row.censored, row.last_active or date.min


def _all_seats(rows: Iterable[PersonRow]) -> tuple[str, ...] | None:
    spoken = [row.seats for row in rows if row.seats is not None]
    if not spoken:
        return None
    return tuple(dict.fromkeys(product for seats in spoken for product in seats))
