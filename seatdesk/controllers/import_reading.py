"""Reading the files of one import: what each is, what it holds, what it leaves open.

No workspace is needed to look at a file; with one, its products are known by name.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from seatdesk.controllers.jobs import Progress
from seatdesk.domain.account import Subscription
from seatdesk.exchange import sheets
from seatdesk.exchange.contracts import Contracts, read_contracts
from seatdesk.exchange.fields import Kind
from seatdesk.exchange.people import People, read_people
from seatdesk.exchange.person import Grade, Problem
from seatdesk.exchange.question import Options, Question
from seatdesk.exchange.recognise import Recognition, recognise
from seatdesk.exchange.tabular import Table, open_table
from seatdesk.exchange.unreadable import Unreadable
from seatdesk.exchange.usage import Usage, read_usage

SEAT_WORDS = ("{product} {tier}", "{product} seat", "{product} {tier} seat", "{product} paid seat")
"""How exports name the seat of a product."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Rows of a file: `unreadable` are left out, `undecided` wait for an answer."""

    data: int
    blank: int
    short: int = 0
    long: int = 0
    unreadable: int = 0
    undecided: int = 0
    repeated: int = 0


@dataclass(frozen=True, slots=True)
class FileRead:
    """One file as it was read; exactly one of the three holds its rows, none if it is unknown."""

    table: Table
    recognition: Recognition
    people: People | None = None
    usage: Usage | None = None
    contracts: Contracts | None = None
    counts: Counts = Counts(0, 0)

    @property
    def name(self) -> str:
        """The file's name."""
        return self.table.name

    @property
    def kind(self) -> Kind:
        """The question it answers."""
        return self.recognition.kind

    @property
    def questions(self) -> tuple[Question, ...]:
        """What nobody answered yet."""
        return self.recognition.questions

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that is wrong with it, by line."""
        read = self.people or self.usage or self.contracts
        return read.problems if read else ()

    @property
    def unreadable(self) -> tuple[Problem, ...]:
        """Why rows are left out or wait."""
        held = {Grade.UNREADABLE, Grade.UNDECIDED}
        return tuple(problem for problem in self.problems if problem.grade in held)

    @property
    def source(self) -> str:
        """What the history says of where a fact came from: file and the start of its hash."""
        return f"import {self.name} ({self.table.source.sha256[:12]})"


Wishes = Mapping[Path, Options] | Options | None
"""Answers for each file, or the same for all."""


def read_files(
    files: Sequence[Path],
    wishes: Wishes = None,
    subscriptions: Sequence[Subscription] = (),
    progress: Progress | None = None,
) -> tuple[FileRead, ...]:
    """Read all files of an import. Raises Unreadable, and Cancelled when the person gives up."""
    try:
        return tuple(
            read_file(path, _options(path, wishes, subscriptions), progress) for path in files
        )
    finally:
        sheets.forget()


def read_file(path: Path, options: Options, progress: Progress | None = None) -> FileRead:
    """Read one file whole."""
    watch = progress or Progress()

    def step(rows: int) -> None:
        watch.step(rows, 0)

    table = open_table(path, options)
    recognition = recognise(table, options)
    match recognition.kind:
        case Kind.PEOPLE:
            people = read_people(table, recognition, step)
            return FileRead(table, recognition, people=people, counts=_counts(people))
        case Kind.USAGE:
            usage = read_usage(table, recognition, step)
            counts = Counts(
                data=usage.data,
                blank=usage.blank,
                unreadable=usage.left_out,
                undecided=usage.waiting,
                repeated=usage.repeated,
            )
            return FileRead(table, recognition, usage=usage, counts=counts)
        case Kind.SUBSCRIPTIONS:
            contracts = read_contracts(table, recognition, step)
            return FileRead(table, recognition, contracts=contracts, counts=_counts_of(contracts))
        case _:
            return FileRead(table, recognition, counts=_only_counted(table))


def _options(path: Path, wishes: Wishes, subscriptions: Sequence[Subscription]) -> Options:
    by_file = {} if wishes is None or isinstance(wishes, Options) else wishes
    options = wishes if isinstance(wishes, Options) else by_file.get(path, Options())
    spellings = {
        pattern.format(product=s.product, tier=s.tier): s.product
        for s in subscriptions
        for pattern in SEAT_WORDS
    }
    return replace(
        options,
        products=(*options.products, *(s.product for s in subscriptions)),
        synonyms={**spellings, **options.synonyms},
    )


def _counts(people: People) -> Counts:
    return Counts(
        data=people.data,
        blank=people.blank,
        short=people.short,
        long=people.long,
        unreadable=people.left_out,
        undecided=people.waiting,
        repeated=people.repeated,
    )


def _counts_of(contracts: Contracts) -> Counts:
    return Counts(
        data=contracts.data,
        blank=contracts.blank,
        short=contracts.short,
        long=contracts.long,
        unreadable=contracts.left_out,
    )


def _only_counted(table: Table) -> Counts:
    data = blank = short = long = 0
    for chunk in table.chunks():
        data, blank = data + len(chunk.rows), blank + chunk.blank
        short, long = short + len(chunk.short), long + len(chunk.long)
    return Counts(data, blank, short, long)


def check_not_empty(reads: Sequence[FileRead]) -> None:
    """Raise Unreadable for a file that has a header and nothing else."""
    for read in reads:
        if not read.counts.data:
            raise Unreadable("header_only", name=read.name)
