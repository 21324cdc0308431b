"""A whole people file in memory, its rows merged by person. For files of moderate size."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from seatdesk.exchange.cell_text import is_hashed
from seatdesk.exchange.files.table import Table
from seatdesk.exchange.people.people_reader import PeopleReader
from seatdesk.exchange.people.person import MergedPerson, PersonRow, RowProblem, merge_rows
from seatdesk.exchange.recognition.recognition import Recognition

_COUNTED = ("data", "blank", "short", "long", "left_out", "waiting", "skipped")


@dataclass(frozen=True, slots=True)
class People:
    """The persons of a file, its problems and counts."""

    people: tuple[PersonRow, ...]
    problems: tuple[RowProblem, ...]
    data: int
    blank: int
    short: int
    long: int
    left_out: int
    waiting: int
    repeated: int
    skipped: int = 0


def read_people(
    table: Table, recognition: Recognition, step: Callable[[int], None] | None = None
) -> People:
    """Read and merge a whole file; `step` is told how many rows were read so far."""
    reader = PeopleReader(recognition)
    rows: dict[str, list[PersonRow]] = {}
    problems: list[RowProblem] = []
    counts: Counter[str] = Counter()
    for batch in reader.read(table):
        for person in batch.people:
            rows.setdefault(person.key, []).append(person)
        problems += batch.problems
        counts.update({name: getattr(batch, name) for name in _COUNTED})
        if step:
            step(counts["data"])
    merged: list[MergedPerson] = [merge_rows(group) for group in rows.values()]
    problems += [problem for one in merged for problem in one.problems]
    repeated = sum(one.person.rows - 1 for one in merged)
    people = tuple(one.person for one in merged)
    problems.sort(key=lambda problem: problem.line)
    return People(people, tuple(problems), repeated=repeated, **{n: counts[n] for n in _COUNTED})


def hidden_addresses(problems: Iterable[RowProblem]) -> int:
    """The number of rows with a hash for an address: a privacy setting at the vendor."""
    return sum(
        problem.problem == "hashed_email" and is_hashed(problem.value) for problem in problems
    )
