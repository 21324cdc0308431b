"""Reads a people file: every row becomes a person, or is listed with what is wrong with it.

Columns are read a chunk at a time. Rows of one person are merged where all files are staged.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase
from operator import attrgetter

from seatdesk.domain.choices import Status, UserKind
from seatdesk.domain.user_fields import compared, texts
from seatdesk.exchange.cell_text import key
from seatdesk.exchange.cells.dates import DateReader
from seatdesk.exchange.cells.state_words import WordReader
from seatdesk.exchange.fields import ColumnPlan
from seatdesk.exchange.files.chunk import CHUNK, Chunk
from seatdesk.exchange.files.error_cells import ErrorCell
from seatdesk.exchange.files.table import Table
from seatdesk.exchange.people import column_readers
from seatdesk.exchange.people.batch import NOBODY, Column, PersonBatch, without_people
from seatdesk.exchange.people.column_readers import (
    CachedReader,
    Day,
    DayColumn,
    PastDayColumn,
    ProblemReporter,
    SeatNames,
)
from seatdesk.exchange.people.combining import activity_of, first_kind, latest, plain_day, strictest
from seatdesk.exchange.people.error_cell_problems import error_cell_problems
from seatdesk.exchange.people.person import ProblemGrade, RowProblem
from seatdesk.exchange.people.seat_days import SeatDays
from seatdesk.exchange.question import EVERYBODY, NO_SEAT, PERSON
from seatdesk.exchange.recognition.recognition import Recognition

_EXTERNAL = "#ext#"
_status, _kind = attrgetter("status"), attrgetter("kind")
_NO_ADDRESS = frozenset({"no_email", "bad_email", "several_emails"})
_TEXTS = (*(field.name for field in texts() if field.name != "name"), "user_id")
_DAYS = tuple(field.name for field in compared() if field.type == "day")
Cells = Sequence[str]
Columns = dict[str, Column]


class PeopleReader:
    """Reads the rows of one file as persons."""

    def __init__(self, recognition: Recognition) -> None:
        self._recognition = recognition
        self._words, self._form = recognition.vocabulary, recognition.form
        self._email = next(iter(recognition.of("email")), None)
        everyone = recognition.options.everyone
        self._everyone = "" if everyone == NO_SEAT else everyone
        self._short_rows_are_legal = bool(self._form and self._form.legal_short_rows)
        self._states = [
            (p, column_readers.states(p, self._reader(p))) for p in recognition.of("status")
        ]
        self._kinds = [
            (p, column_readers.kinds(p, self._reader(p))) for p in recognition.of("kind")
        ]
        self._seats = [(p, self._seat_reader(p)) for p in recognition.of("seats", "seat")]
        self._assigned = SeatDays(
            [(p, DayColumn(p, self._dates(p))) for p in recognition.of("assigned_on")],
            recognition.options.synonyms,
        )
        self._active = [
            (p, self._activity_reader(p)) for p in recognition.of("last_active", "last_active_days")
        ]
        self._spoken = [
            (p, DayColumn(p, self._dates(p))) for p in recognition.of("activity_as_of")[:1]
        ]
        self._impersonal: dict[int, str] = {}
        self._days = {
            name: (plan, DayColumn(plan, self._dates(plan)))
            for name in _DAYS
            for plan in recognition.of(name)[:1]
        }

    def read(self, table: Table, size: int = CHUNK) -> Iterator[PersonBatch]:
        """All rows of a table, a batch at a time."""
        for chunk in table.chunks(size):
            yield self.batch(chunk)

    def batch(self, chunk: Chunk) -> PersonBatch:
        """The persons of one chunk and its problems."""
        problems: list[tuple[int, RowProblem]] = []

        def report(
            place: int, plan: ColumnPlan, value: str, problem: str, grade: ProblemGrade
        ) -> None:
            found = RowProblem(chunk.lines[place], plan.source, value, problem, grade)
            problems.append((place, found))

        self._impersonal.clear()
        cells: list[Cells] = list(zip(*chunk.rows, strict=True)) if chunk.rows else []
        people = self._people(cells, chunk.lines, report) if cells else NOBODY
        self._check_widths(chunk, problems)
        broken = list(error_cell_problems(chunk.errors, self._recognition.columns))
        problems = self._with_errors(problems, broken)
        problems = [(place, self._footer(chunk.rows[place], found)) for place, found in problems]
        out = {place for place, found in problems if found.grade is ProblemGrade.UNREADABLE}
        waiting = {
            place for place, found in problems if found.grade is ProblemGrade.UNDECIDED
        } - out
        listed = (found for place, found in problems if self._counts(place, found, out))
        there = set(chunk.lines) if broken else set()
        told = (
            found
            for cell, found in broken
            if not cell.has_no_value or cell.column != self._place or cell.line not in there
        )
        skipped = [
            RowProblem(line, "", "", "skipped", ProblemGrade.SKIPPED) for line in chunk.skipped
        ]
        return PersonBatch(
            columns=without_people(people, out | waiting),
            problems=tuple(sorted((*listed, *skipped, *told), key=lambda problem: problem.line)),
            data=len(chunk.rows) + len(skipped),
            blank=chunk.blank,
            short=len(chunk.short),
            long=len(chunk.long),
            left_out=len(out),
            waiting=len(waiting),
            skipped=len(skipped),
            impersonal=self._among(people, out | waiting),
        )

    @property
    def _place(self) -> int:
        """The column of the addresses, -1 where there is none."""
        return self._email.index if self._email else -1

    def _with_errors(
        self,
        problems: list[tuple[int, RowProblem]],
        broken: Sequence[tuple[ErrorCell, RowProblem]],
    ) -> list[tuple[int, RowProblem]]:
        """The problems; a row whose address is an error of the spreadsheet says so."""
        named = {
            cell.line: found
            for cell, found in broken
            if cell.has_no_value and cell.column == self._place
        }
        if not named:
            return problems
        return [
            (place, replace(named[found.line], grade=found.grade))
            if found.problem == "no_email" and found.line in named
            else (place, found)
            for place, found in problems
        ]

    def _footer(self, row: Sequence[str], problem: RowProblem) -> RowProblem:
        """The problems, with a total or a remark below the table called that."""
        if problem.problem not in _NO_ADDRESS:
            return problem
        first = key(next(filter(None, row), ""))
        known = any(first.startswith(word) for word in self._words.footers)
        return replace(problem, problem="footer") if known else problem

    @staticmethod
    def _counts(place: int, problem: RowProblem, out: set[int]) -> bool:
        return place not in out or problem.grade is ProblemGrade.UNREADABLE

    def _people(
        self, cells: Sequence[Cells], lines: Sequence[int], report: ProblemReporter
    ) -> Columns:
        if self._email is None:
            for place in range(len(lines)):
                report(place, ColumnPlan(-1, ""), "", "no_email", ProblemGrade.UNREADABLE)
            return {}
        found = column_readers.addresses(self._email, cells[self._email.index], report)
        people: Columns = {"key": found.keys, "email": found.written, "line": lines}
        self._read_names(people, cells, report)
        if found.names:
            told = people.get("name") or [""] * len(lines)
            people["name"] = [name or own for name, own in zip(told, found.names, strict=True)]
        for name in _TEXTS:
            for plan in self._recognition.of(name)[:1]:
                people[name] = column_readers.texts(plan, cells[plan.index], report)
        self._read_states(people, cells, report)
        self._read_activity(people, cells, report)
        self._read_seats(people, cells, report)
        self._assigned.read(people, cells, report)
        for name, (plan, reader) in self._days.items():
            people[name] = list(map(plain_day, reader.column(cells[plan.index], report)))
        return people

    def _check_widths(self, chunk: Chunk, problems: list[tuple[int, RowProblem]]) -> None:
        for place in chunk.spilt:
            value = ", ".join(chunk.rows[place][:3]) if not self._recognition.dropped else ""
            line = chunk.lines[place]
            problems.append(
                (place, RowProblem(line, "", value, "long_row", ProblemGrade.UNREADABLE))
            )
        for place in chunk.swallowing:
            line = chunk.lines[place]
            problems.append(
                (place, RowProblem(line, "", "", "open_quote", ProblemGrade.UNREADABLE))
            )
        if not self._short_rows_are_legal:
            for place in chunk.short:
                line = chunk.lines[place]
                problems.append((place, RowProblem(line, "", "", "short_row", ProblemGrade.NOTE)))

    def _read_names(self, people: Columns, cells: Sequence[Cells], report: ProblemReporter) -> None:
        """The full name, else first and last name together."""
        parts = [
            column_readers.texts(plan, cells[plan.index], report)
            for name in ("first_name", "last_name")
            for plan in self._recognition.of(name)[:1]
        ]
        joined = [" ".join(filter(None, words)) for words in zip(*parts, strict=True)]
        plan = next(iter(self._recognition.of("name")), None)
        if plan is not None:
            names = column_readers.texts(plan, cells[plan.index], report)
            if joined and not all(names):
                names = [name or other for name, other in zip(names, joined, strict=True)]
            people["name"] = names
        elif parts:
            people["name"] = joined

    def _read_states(
        self, people: Columns, cells: Sequence[Cells], report: ProblemReporter
    ) -> None:
        read = [reader.column(cells[plan.index], report) for plan, reader in self._states]
        kinds = [reader.column(cells[plan.index], report) for plan, reader in self._kinds]
        if read:
            together = read[0] if len(read) == 1 else list(map(strictest, *read))
            people["status"] = list(map(_status, together))
            kinds.append(list(map(_kind, together)))
        keys: Cells = people["key"]
        special = self._special(keys)
        kinds = [column for column in kinds if any(column)] or [[None] * len(keys)]
        found = (
            kinds[0] if len(kinds) == 1 else [first_kind(row) for row in zip(*kinds, strict=True)]
        )
        for place, kind in special.items():
            found[place] = found[place] if found[place] not in {None, UserKind.PERSON} else kind
        if not self._kinds:
            found = list(found)
            self._guess(people, found)
        if self._kinds or any(found):
            people["kind"] = found

    def _guess(self, people: Columns, found: list[UserKind | None]) -> None:
        """Service accounts and shared mailboxes by what they are called, where no column says so.

        Who was said to be a person is none.
        """
        said = self._recognition.options.kinds
        places = self._words.impersonal.places(people["key"], people.get("name"))
        for place in places:
            key = people["key"][place]
            if found[place] is None and key and said.get(key, said.get(EVERYBODY)) != PERSON:
                found[place] = UserKind.SERVICE
                if key not in said and EVERYBODY not in said:
                    self._impersonal[place] = key

    def _among(self, people: Mapping[str, Column], left_out: set[int]) -> dict[str, int]:
        kept = (place for place in self._impersonal if place not in left_out)
        return {self._impersonal[place]: people["line"][place] for place in kept}

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

    def _read_activity(
        self, people: Columns, cells: Sequence[Cells], report: ProblemReporter
    ) -> None:
        if not self._active:
            return
        read = [reader.column(cells[plan.index], report) for plan, reader in self._active]
        days = read[0] if len(read) == 1 else [latest(row) for row in zip(*read, strict=True)]
        known = {day: activity_of(day) for day in set(days)}
        for place, name in enumerate(("activity", "last_active", "censored")):
            told = {day: facts[place] for day, facts in known.items()}
            people[name] = list(map(told.__getitem__, days))
        as_of = self._recognition.as_of
        if self._spoken:
            ((plan, reader),) = self._spoken
            usual = self._recognition.options.as_of
            said = map(plain_day, reader.column(cells[plan.index], report))
            spoken = zip(days, said, strict=True)
            people["activity_as_of"] = [day and (own or usual) for day, own in spoken]
        else:
            told_on = {day: None if day is None else as_of for day in known}
            people["activity_as_of"] = list(map(told_on.__getitem__, days))

    def _read_seats(self, people: Columns, cells: Sequence[Cells], report: ProblemReporter) -> None:
        read = [reader.column(cells[plan.index], report) for plan, reader in self._seats]
        if len(read) == 1:
            people["seats"] = read[0]
        elif read:
            rows = list(zip(*read, strict=True))
            told = {row: tuple(dict.fromkeys(p for part in row for p in part)) for row in set(rows)}
            people["seats"] = list(map(told.__getitem__, rows))
        elif self._everyone:
            held: tuple[str, ...] = (self._everyone,)
            off = people.get("status") or [None] * len(people["key"])
            people["seats"] = [() if s is Status.DEACTIVATED else held for s in off]

    def _reader(self, plan: ColumnPlan) -> WordReader:
        return WordReader(plan, self._words, self._form)

    def _seat_reader(self, plan: ColumnPlan) -> CachedReader[tuple[str, ...]]:
        options = self._recognition.options
        if plan.field == "seat":
            words = self._reader(plan)
            product = options.synonyms.get(plan.product, plan.product)
            return CachedReader(
                plan,
                lambda text: (product,) if words.seat(text) else (),
                (),
                "unknown_word",
                ProblemGrade.UNDECIDED,
            )
        own = self._form.no_licence if self._form else frozenset()
        none = own | self._words.words["no_licence"].keys()
        names = SeatNames(plan, none, options.products, options.synonyms)
        return CachedReader(plan, names.read, (), "bad_number")

    def _activity_reader(self, plan: ColumnPlan) -> CachedReader[Day] | DayColumn:
        if plan.field == "last_active_days":
            return column_readers.days_ago(
                plan, self._recognition.as_of, self._words.words["never"].keys()
            )
        return PastDayColumn(plan, self._dates(plan), self._recognition.options.today)

    def _dates(self, plan: ColumnPlan) -> DateReader:
        return DateReader(self._words, plan.order, self._recognition.as_of)
