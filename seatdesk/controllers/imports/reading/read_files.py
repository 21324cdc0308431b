"""Reading the files of one import: recognising each, staging its people, collecting questions.

No workspace is needed to look at a file; with one, its products are known by name.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from seatdesk.controllers.imports.reading.import_options import AnyImportOptions, ImportOptions
from seatdesk.controllers.imports.reading.open_file import OpenedFile, WorkspaceFacts, open_file
from seatdesk.controllers.imports.reading.staged_people import StagedPeople
from seatdesk.controllers.jobs import Progress
from seatdesk.domain.origin import IMPORTED
from seatdesk.exchange.fields import FieldKind
from seatdesk.exchange.files.table import Table
from seatdesk.exchange.files.workbooks import workbook
from seatdesk.exchange.people.people_reader import PeopleReader
from seatdesk.exchange.people.person import ProblemGrade, RowProblem
from seatdesk.exchange.question import Options, Question
from seatdesk.exchange.recognition.recognition import Recognition, recognise
from seatdesk.exchange.subscriptions.subscriptions_reader import (
    SubscriptionsFile,
    read_subscriptions,
)
from seatdesk.exchange.unreadable import Unreadable

MOST_IMPERSONAL = 100_000
"""So many addresses that look like no person's are remembered; with more the guess is none."""


@dataclass(frozen=True, slots=True)
class RowCounts:
    """Counts of a file's rows: `unreadable` left out, `undecided` waiting, `repeated` merged.

    `skipped` are left out because a person said so.
    """

    data: int = 0
    blank: int = 0
    short: int = 0
    long: int = 0
    unreadable: int = 0
    undecided: int = 0
    repeated: int = 0
    skipped: int = 0

    @property
    def people(self) -> int:
        """The people in a list of people."""
        return self.data - self.unreadable - self.undecided - self.repeated - self.skipped


@dataclass(frozen=True, slots=True)
class FileRead:
    """One file as it was read. Its people and activity are staged, its subscriptions are here.

    `problems`: everything that is wrong with it, by line. `options`: what a person, or the preset
    of that name, said of it; `recognition.options` has what the workspace knows beside.
    `impersonal`: addresses that look like no person's, with their lines.
    """

    table: Table
    recognition: Recognition
    counts: RowCounts
    problems: tuple[RowProblem, ...] = ()
    subscriptions: SubscriptionsFile | None = None
    preset: str = ""
    options: Options = field(default_factory=Options)
    impersonal: Mapping[str, int] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The file's name."""
        return self.table.name

    @property
    def kind(self) -> FieldKind:
        """The kind of the file: people, usage or subscriptions."""
        return self.recognition.kind

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions that are open."""
        return self.recognition.questions

    @property
    def unreadable(self) -> tuple[RowProblem, ...]:
        """The problems for which rows are left out or wait."""
        grades = {ProblemGrade.UNREADABLE, ProblemGrade.UNDECIDED}
        return tuple(problem for problem in self.problems if problem.grade in grades)

    @property
    def source(self) -> str:
        """The source that the history names: file and the start of its hash."""
        return f"{IMPORTED}{self.name} ({self.table.source.sha256[:12]})"


@dataclass(frozen=True, slots=True)
class ImportFiles:
    """All files of one import, and the people in them."""

    files: tuple[FileRead, ...]
    staged: StagedPeople
    facts: WorkspaceFacts = field(default_factory=WorkspaceFacts)
    options: ImportOptions = field(default_factory=ImportOptions)

    @property
    def lists_people(self) -> bool:
        """True when one of the files says who is there."""
        return any(read.kind is FieldKind.PEOPLE for read in self.files)


def read_files(
    files: Sequence[Path],
    options: AnyImportOptions = None,
    facts: WorkspaceFacts | None = None,
    progress: Progress | None = None,
) -> ImportFiles:
    """Read all files of an import. Raises Unreadable, and Cancelled when the person gives up."""
    import_options, facts = ImportOptions.of(options), facts or WorkspaceFacts()
    staged = StagedPeople(facts.aliases)
    watch = progress or Progress()
    try:
        reads = [
            _read(open_file(path, import_options, facts), number, staged, watch)
            for number, path in enumerate(files)
        ]
        staged.merge_duplicates()
    except BaseException:
        staged.close()
        raise
    finally:
        workbook.close()
    merged = (_with_merges(read, number, staged) for number, read in enumerate(reads))
    return ImportFiles(tuple(merged), staged, facts, import_options)


def _read(opened: OpenedFile, number: int, staged: StagedPeople, progress: Progress) -> FileRead:
    table = opened.table
    recognition = recognise(table, opened.options)
    recognition = replace(recognition, questions=(*opened.questions, *recognition.questions))
    read = _read_rows(table, recognition, number, staged, progress)
    return replace(read, preset=opened.preset, options=opened.own)


def _read_rows(
    table: Table, recognition: Recognition, number: int, staged: StagedPeople, progress: Progress
) -> FileRead:
    match recognition.kind:
        case FieldKind.PEOPLE | FieldKind.USAGE:
            return _stage(table, recognition, number, staged, progress)
        case FieldKind.SUBSCRIPTIONS:
            subscriptions = read_subscriptions(
                table, recognition, lambda rows: progress.step(rows, 0)
            )
            asked = (*recognition.questions, *subscriptions.questions)
            recognition = replace(recognition, questions=asked)
            counts = _counts_of(subscriptions)
            return FileRead(table, recognition, counts, subscriptions.problems, subscriptions)
        case _:
            return FileRead(table, recognition, _only_counted(table))


def _stage(
    table: Table, recognition: Recognition, number: int, staged: StagedPeople, progress: Progress
) -> FileRead:
    """Stage the people of a file on disk; of a usage file only the activity."""
    only_usage = recognition.kind is FieldKind.USAGE
    counts: Counter[str] = Counter()
    problems: list[RowProblem] = []
    impersonal: dict[str, int] = {}
    for batch in PeopleReader(recognition).read(table):
        staged.add(batch.activity_only() if only_usage else batch, number, creates=not only_usage)
        problems += batch.problems
        if len(impersonal) < MOST_IMPERSONAL:
            impersonal |= batch.impersonal
        counts.update(
            data=batch.data,
            blank=batch.blank,
            short=batch.short,
            long=batch.long,
            unreadable=batch.left_out,
            undecided=batch.waiting,
            skipped=batch.skipped,
        )
        progress.step(counts["data"], 0)
    return FileRead(table, recognition, RowCounts(**counts), tuple(problems), impersonal=impersonal)


def _with_merges(read: FileRead, number: int, staged: StagedPeople) -> FileRead:
    contradictions = staged.contradictions.get(number, [])
    problems = sorted((*read.problems, *contradictions), key=lambda problem: problem.line)
    counts = replace(read.counts, repeated=staged.repeated[number])
    return replace(read, counts=counts, problems=tuple(problems))


def _counts_of(subscriptions: SubscriptionsFile) -> RowCounts:
    return RowCounts(
        data=subscriptions.data,
        blank=subscriptions.blank,
        short=subscriptions.short,
        long=subscriptions.long,
        unreadable=subscriptions.left_out,
        skipped=subscriptions.skipped,
    )


def _only_counted(table: Table) -> RowCounts:
    data = blank = short = long = 0
    for chunk in table.chunks():
        data, blank = data + len(chunk.rows), blank + chunk.blank
        short, long = short + len(chunk.short), long + len(chunk.long)
    return RowCounts(data, blank, short, long)


def check_not_empty(reads: Sequence[FileRead]) -> None:
    """Raise Unreadable for a file that has a header and nothing else."""
    for read in reads:
        if not read.counts.data:
            raise Unreadable("header_only", name=read.name)
