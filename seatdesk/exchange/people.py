"""A people file as persons: every row becomes one, or is listed with what is wrong with it.

Columns are read a chunk at a time; the rows that come out are plain tuples. Repeated persons are
merged by `read_people` where a file fits in memory, and by the importing room's database where not.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fnmatch import fnmatchcase
from functools import partial
from itertools import repeat
from operator import attrgetter
from typing import cast

from seatdesk.domain.account import Activity, Status, UserKind
from seatdesk.exchange import readers
from seatdesk.exchange.combining import activity_of, first_kind, latest, plain_day, strictest
from seatdesk.exchange.dates import DateReader
from seatdesk.exchange.fields import ColumnPlan
from seatdesk.exchange.person import Grade, Merged, PersonRow, Problem, merge
from seatdesk.exchange.readers import Day, DayColumn, Remembering, SeatNames
from seatdesk.exchange.recognise import Recognition
from seatdesk.exchange.tabular import CHUNK, Chunk, Table
from seatdesk.exchange.values import is_hashed, key
from seatdesk.exchange.words import WordReader

_EXTERNAL = "#ext#"
# Half the time of the constructor, which passes eighteen arguments through Python.
_person = cast("Callable[[tuple[object, ...]], PersonRow]", partial(tuple.__new__, PersonRow))
_status, _kind = attrgetter("status"), attrgetter("kind")
_NO_ADDRESS = frozenset({"no_email", "bad_email"})
_TEXTS = ("team", "cost_centre", "job_title", "manager", "user_id")
Cells = Sequence[str]


@dataclass(frozen=True, slots=True)
class Batch:
    """What a chunk of a file came to. `data` rows were read, `blank` ones left out.

    `left_out` counts rows that are unreadable, `waiting` those that need a decision; the rest are
    in `people`.
    """

    people: Sequence[PersonRow]
    problems: tuple[Problem, ...]
    data: int
    blank: int
    short: int
    long: int
    left_out: int
    waiting: int


class PeopleReader:
    """Reads the rows of one file as persons."""

    def __init__(self, recognition: Recognition) -> None:
        self._recognition = recognition
        self._words, self._form = recognition.vocabulary, recognition.form
        self._email = next(iter(recognition.of("email")), None)
        self._short_rows_are_legal = bool(self._form and self._form.legal_short_rows)
        self._states = [(p, readers.states(p, self._reader(p))) for p in recognition.of("status")]
        self._kinds = [(p, readers.kinds(p, self._reader(p))) for p in recognition.of("kind")]
        self._seats = [(p, self._seat_reader(p)) for p in recognition.of("seats", "seat")]
        self._active = [
            (p, self._activity_reader(p)) for p in recognition.of("last_active", "last_active_days")
        ]
        self._days = {name: self._day_column(recognition.of(name)) for name in ("hired", "left")}

    def read(self, table: Table, size: int = CHUNK) -> Iterator[Batch]:
        """All rows of a table, a batch at a time."""
        for chunk in table.chunks(size):
            yield self.batch(chunk)

    def batch(self, chunk: Chunk) -> Batch:
        """The persons of one chunk and its problems."""
        problems: list[tuple[int, Problem]] = []

        def report(place: int, plan: ColumnPlan, value: str, problem: str, grade: Grade) -> None:
            found = Problem(chunk.lines[place], plan.source, value, problem, grade)
            problems.append((place, found))

        columns: list[Cells] = list(zip(*chunk.rows, strict=True)) if chunk.rows else []
        people = self._people(columns, chunk.lines, report) if columns else []
        self._check_widths(chunk, problems)
        problems = [(place, self._footer(chunk.rows[place], found)) for place, found in problems]
        out = {place for place, found in problems if found.grade is Grade.UNREADABLE}
        waiting = {place for place, found in problems if found.grade is Grade.UNDECIDED} - out
        if out or waiting:
            kept = out | waiting
            people = [person for place, person in enumerate(people) if place not in kept]
        listed = (found for place, found in problems if self._counts(place, found, out))
        return Batch(
            people=people,
            problems=tuple(sorted(listed, key=lambda problem: problem.line)),
            data=len(chunk.rows),
            blank=chunk.blank,
            short=len(chunk.short),
            long=len(chunk.long),
            left_out=len(out),
            waiting=len(waiting),
        )

    def _footer(self, row: Sequence[str], problem: Problem) -> Problem:
        """A total or a remark below the table is called that."""
        if problem.problem not in _NO_ADDRESS:
            return problem
        first = key(next(filter(None, row), ""))
        known = any(first.startswith(word) for word in self._words.footers)
        return replace(problem, problem="footer") if known else problem

    @staticmethod
    def _counts(place: int, problem: Problem, out: set[int]) -> bool:
        return place not in out or problem.grade is Grade.UNREADABLE

    def _people(
        self, columns: Sequence[Cells], lines: Sequence[int], report: readers.Report
    ) -> list[PersonRow]:
        count = len(lines)
        if self._email is None:
            for place in range(count):
                report(place, ColumnPlan(-1, ""), "", "no_email", Grade.UNREADABLE)
            return []
        emails, keys = readers.addresses(self._email, columns[self._email.index], report)
        statuses, kinds = self._status_and_kind(columns, keys, report)
        activities, days, censored = self._activity(columns, count, report)
        made = zip(
            keys,
            emails,
            self._names(columns, count, report),
            *(self._text(name, columns, count, report) for name in _TEXTS[:4]),
            statuses,
            kinds,
            activities,
            days,
            censored,
            self._all_seats(columns, count, report),
            self._plain_days("hired", columns, count, report),
            self._plain_days("left", columns, count, report),
            self._text("user_id", columns, count, report),
            lines,
            repeat(1, count),
            strict=True,
        )
        return list(map(_person, made))

    def _check_widths(self, chunk: Chunk, problems: list[tuple[int, Problem]]) -> None:
        for place in chunk.spilt:
            value = ", ".join(chunk.rows[place][:3]) if not self._recognition.dropped else ""
            line = chunk.lines[place]
            problems.append((place, Problem(line, "", value, "long_row", Grade.UNREADABLE)))
        for place in chunk.swallowing:
            line = chunk.lines[place]
            problems.append((place, Problem(line, "", "", "open_quote", Grade.UNREADABLE)))
        if not self._short_rows_are_legal:
            for place in chunk.short:
                line = chunk.lines[place]
                problems.append((place, Problem(line, "", "", "short_row", Grade.NOTE)))

    def _text(
        self, name: str, columns: Sequence[Cells], count: int, report: readers.Report
    ) -> Iterable[str | None]:
        plan = next(iter(self._recognition.of(name)), None)
        if plan is None:
            return repeat(None, count)
        return readers.texts(plan, columns[plan.index], report)

    def _names(
        self, columns: Sequence[Cells], count: int, report: readers.Report
    ) -> Iterable[str | None]:
        """The full name, else first and last name together."""
        parts = [
            readers.texts(plan, columns[plan.index], report)
            for name in ("first_name", "last_name")
            for plan in self._recognition.of(name)[:1]
        ]
        joined = [" ".join(filter(None, words)) for words in zip(*parts, strict=True)]
        plan = next(iter(self._recognition.of("name")), None)
        if plan is None:
            return joined if parts else repeat(None, count)
        names = readers.texts(plan, columns[plan.index], report)
        if not joined or all(names):
            return names
        return [name or other for name, other in zip(names, joined, strict=True)]

    def _status_and_kind(
        self, columns: Sequence[Cells], keys: Sequence[str], report: readers.Report
    ) -> tuple[Iterable[Status | None], Iterable[UserKind | None]]:
        count = len(keys)
        read = [reader.column(columns[plan.index], report) for plan, reader in self._states]
        kinds = [reader.column(columns[plan.index], report) for plan, reader in self._kinds]
        statuses: Iterable[Status | None] = repeat(None, count)
        if read:
            together = read[0] if len(read) == 1 else list(map(strictest, *read))
            statuses = list(map(_status, together))
            kinds.append(list(map(_kind, together)))
        special = self._special(keys)
        kinds = [column for column in kinds if any(column)] or [[None] * count]
        if not self._kinds and not special and not any(kinds[0]):
            return statuses, repeat(None, count)
        found = [first_kind(row) for row in zip(*kinds, strict=True)]
        for place, kind in special.items():
            found[place] = found[place] if found[place] not in {None, UserKind.PERSON} else kind
        return statuses, found

    def _special(self, keys: Sequence[str]) -> dict[int, UserKind]:
        """Guests and add-ons by the form of their address."""
        patterns = self._form.bots if self._form else ()
        found: dict[int, UserKind] = {}
        if _EXTERNAL in "\n".join(keys):
            found |= {n: UserKind.GUEST for n, text in enumerate(keys) if _EXTERNAL in text}
        for pattern in patterns:
            hits = (n for n, text in enumerate(keys) if fnmatchcase(text, pattern))
            found |= dict.fromkeys(hits, UserKind.BOT)
        return found

    def _activity(
        self, columns: Sequence[Cells], count: int, report: readers.Report
    ) -> tuple[Iterable[Activity | None], Iterable[date | None], Iterable[bool]]:
        if not self._active:
            return repeat(None, count), repeat(None, count), repeat(False, count)  # noqa: FBT003
        read = [reader.column(columns[plan.index], report) for plan, reader in self._active]
        days = read[0] if len(read) == 1 else [latest(row) for row in zip(*read, strict=True)]
        known = {day: activity_of(day) for day in set(days)}
        activities, last, censored = zip(*map(known.__getitem__, days), strict=True)
        return activities, last, censored

    def _all_seats(
        self, columns: Sequence[Cells], count: int, report: readers.Report
    ) -> Iterable[tuple[str, ...] | None]:
        if not self._seats:
            return repeat(None, count)
        read = [reader.column(columns[plan.index], report) for plan, reader in self._seats]
        if len(read) == 1:
            return read[0]
        return [
            tuple(dict.fromkeys(p for part in row for p in part)) for row in zip(*read, strict=True)
        ]

    def _plain_days(
        self, name: str, columns: Sequence[Cells], count: int, report: readers.Report
    ) -> Iterable[date | None]:
        found = self._days[name]
        if found is None:
            return repeat(None, count)
        plan, reader = found
        return [plain_day(day) for day in reader.column(columns[plan.index], report)]

    def _reader(self, plan: ColumnPlan) -> WordReader:
        return WordReader(plan, self._words, self._form)

    def _seat_reader(self, plan: ColumnPlan) -> Remembering[tuple[str, ...]]:
        options = self._recognition.options
        if plan.field == "seat":
            words = self._reader(plan)
            product = options.synonyms.get(plan.product, plan.product)
            return Remembering(
                plan,
                lambda text: (product,) if words.seat(text) else (),
                (),
                "unknown_word",
                Grade.UNDECIDED,
            )
        own = self._form.no_licence if self._form else frozenset()
        none = own | self._words.words["no_licence"].keys()
        names = SeatNames(plan, none, options.products, options.synonyms)
        return Remembering(plan, names.read, (), "bad_number")

    def _activity_reader(self, plan: ColumnPlan) -> Remembering[Day] | DayColumn:
        if plan.field == "last_active_days":
            return readers.days_ago(plan, self._recognition.as_of)
        return DayColumn(plan, self._dates(plan))

    def _day_column(self, plans: Sequence[ColumnPlan]) -> tuple[ColumnPlan, DayColumn] | None:
        return (plans[0], DayColumn(plans[0], self._dates(plans[0]))) if plans else None

    def _dates(self, plan: ColumnPlan) -> DateReader:
        return DateReader(self._words, plan.order, self._recognition.as_of)


@dataclass(frozen=True, slots=True)
class People:
    """A whole file in memory: its persons, problems and counts. For files of moderate size."""

    people: tuple[PersonRow, ...]
    problems: tuple[Problem, ...]
    data: int
    blank: int
    short: int
    long: int
    left_out: int
    waiting: int
    repeated: int


def read_people(
    table: Table, recognition: Recognition, step: Callable[[int], None] | None = None
) -> People:
    """Read and merge a whole file; `step` is told how many rows were read so far."""
    reader = PeopleReader(recognition)
    rows: dict[str, list[PersonRow]] = {}
    problems: list[Problem] = []
    counts: Counter[str] = Counter()
    for batch in reader.read(table):
        for person in batch.people:
            rows.setdefault(person.key, []).append(person)
        problems += batch.problems
        counts.update({name: getattr(batch, name) for name in _COUNTED})
        if step:
            step(counts["data"])
    merged: list[Merged] = [merge(group) for group in rows.values()]
    problems += [problem for one in merged for problem in one.problems]
    repeated = sum(one.person.rows - 1 for one in merged)
    people = tuple(one.person for one in merged)
    problems.sort(key=lambda problem: problem.line)
    return People(people, tuple(problems), repeated=repeated, **{n: counts[n] for n in _COUNTED})


_COUNTED = ("data", "blank", "short", "long", "left_out", "waiting")


def hidden_addresses(problems: Iterable[Problem]) -> int:
    """How many rows have a hash for an address: a privacy setting at the vendor."""
    return sum(
        problem.problem == "hashed_email" and is_hashed(problem.value) for problem in problems
    )
