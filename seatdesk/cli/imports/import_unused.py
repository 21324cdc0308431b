"""Unused answers: options of an import that no file takes, each with a sentence."""

from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from seatdesk.controllers.imports.reading.read_files import FileRead
from seatdesk.exchange.cell_text import clean, header_keys, key
from seatdesk.exchange.fields import COUNTS, DATES, MONEY, ColumnPlan, FieldKind
from seatdesk.exchange.files.source import Format
from seatdesk.exchange.question import EVERYBODY, NO_SEAT, Options, all_answers_for
from seatdesk.exchange.vocabulary.vendor_formats import word_key

_MOST, _LONGEST = 12, 40
"""Values of a column that a sentence names, and the letters of one."""
_NAMED = frozenset({"seats", "seat", "product", "sku"})
_WORDED = frozenset({"status", "seat", "kind"})


def unused_answers(
    answers: Options, newcomers: Collection[str], reads: Sequence[FileRead]
) -> Iterator[str]:
    """A sentence for each answer that changes nothing, since no file has what it speaks of."""
    yield from _columns(answers, reads)
    yield from _secrets(answers, reads)
    yield from _words(answers, reads)
    yield from _products(answers, reads)
    yield from _lines(answers, reads)
    yield from _people(answers, newcomers, reads)
    yield from _forms(answers, reads)


def _columns(answers: Options, reads: Sequence[FileRead]) -> Iterator[str]:
    """Answers about columns that are not there, or are read as something else."""
    by_column: tuple[tuple[str, Collection[str], Collection[str], str], ...] = (
        ("--dates", answers.dates, DATES, "as days"),
        ("--numbers", answers.numbers, COUNTS | MONEY, "as numbers"),
        ("--word", answers.words, _WORDED, "as words for a state or a seat"),
    )
    for option, columns, fields, what in by_column:
        for column in columns:
            plans = _plans(column, reads)
            if not plans:
                yield f"{option}: there is no column {column}; there are {_names(reads)}."
            elif not any(_takes(plan, option, fields) for plan in plans):
                yield f"{option}: {column} is not read {what}. Say what it is first, with --map."


def _takes(plan: ColumnPlan, option: str, fields: Collection[str]) -> bool:
    """True when an answer may be given for a column; of an unread one only its figures."""
    return plan.field in fields or (plan.field is None and option != "--word")


def _secrets(answers: Options, reads: Sequence[FileRead]) -> Iterator[str]:
    """Sentences for columns with secrets, which stay unread whatever is said of them (H6)."""
    for column, field in answers.fields.items():
        if field and any(plan.secret for plan in _plans(column, reads)):
            yield f"--map: {column} is never read, since it holds secrets."


def _words(answers: Options, reads: Sequence[FileRead]) -> Iterator[str]:
    for column, words in answers.words.items():
        places = [(r, p) for r in reads for p in _plans(column, [r]) if p.field in _WORDED]
        cells = {
            word_key(text): text
            for read, plan in places
            for cell in _cells(read, plan.index)
            if (text := clean(cell))
        }
        for word in words:
            if places and word_key(word) not in cells:
                name = places[0][1].source
                files = ", ".join(dict.fromkeys(read.name for read, _ in places))
                there = _listed(cells.values())
                yield f"--word: The column {name} of {files} has no value “{word}”; {there}."


def _listed(values: Collection[str]) -> str:
    """The values of a column, the first ones of many."""
    if not values:
        return "all of its cells are blank"
    shown = ", ".join(f"“{text[:_LONGEST]}”" for text in islice(values, _MOST))
    more = len(values) - _MOST
    return f"its values are {shown}" + (f" and {more:,} more" if more > 0 else "")


def _products(answers: Options, reads: Sequence[FileRead]) -> Iterator[str]:
    """Spellings that stand in no file."""
    if not answers.synonyms:
        return
    found: set[str] = set()
    for read in reads:
        for plan in read.recognition.columns:
            found.update(header_keys(plan.source))
            if plan.field in _NAMED:
                found.update(key(cell) for cell in _cells(read, plan.index))
    for spelling in answers.synonyms:
        if not any(key(spelling) in text for text in found):
            yield f"--product: {spelling} stands in no column of seats or products."


def _lines(answers: Options, reads: Sequence[FileRead]) -> Iterator[str]:
    option_of = {**dict.fromkeys(answers.fixes, "--fix"), **dict.fromkeys(answers.skip, "--skip")}
    if not option_of:
        return
    there = {
        line
        for read in reads
        for chunk in read.table.chunks()
        for line in (*chunk.lines, *chunk.skipped)
    }
    for line, option in sorted(option_of.items()):
        if line not in there:
            yield f"{option}: no row begins on line {line}."


def _people(
    answers: Options, newcomers: Collection[str], reads: Sequence[FileRead]
) -> Iterator[str]:
    """Addresses that stand in no file."""
    addresses = {address for address in (*answers.kinds, *newcomers) if address != EVERYBODY}
    if not addresses:
        return
    found = {
        word_key(part)
        for read in reads
        for plan in read.recognition.of("email")
        for cell in _cells(read, plan.index)
        for part in (clean(cell), cell.strip())
    }
    for address in sorted(addresses):
        if not any(word_key(address) in text for text in found):
            yield f"{address} is in no file."


def _forms(answers: Options, reads: Sequence[FileRead]) -> Iterator[str]:
    """Answers about how a file is written, or who holds a seat, where that is not open."""
    texts = [read.table.source.format is Format.TEXT for read in reads]
    if answers.sheet and all(texts):
        yield "--sheet is for workbooks; no file is one."
    for option, value in (("--encoding", answers.encoding), ("--delimiter", answers.delimiter)):
        if value and not any(texts):
            yield f"{option} is for texts; every file is a workbook."
    spoken = [plan.source for read in reads for plan in read.recognition.of("seats", "seat")]
    people = [read for read in reads if read.kind is FieldKind.PEOPLE]
    full = all(read.recognition.of("seats", "seat") for read in people)
    if answers.everyone not in {"", NO_SEAT} and people and full:
        yield f"--everyone: {', '.join(spoken)} says who holds a seat."


def _plans(column: str, reads: Sequence[FileRead]) -> list[ColumnPlan]:
    return [
        plan
        for read in reads
        for plan in read.recognition.columns
        if all_answers_for({column: True}, plan.index, plan.source)
    ]


def _names(reads: Sequence[FileRead]) -> str:
    names = (plan.source for read in reads for plan in read.recognition.columns if plan.source)
    return ", ".join(dict.fromkeys(names))


def _cells(read: FileRead, place: int) -> Collection[str]:
    """The different cells of a column, in their order."""
    return dict.fromkeys(row[place] for chunk in read.table.chunks() for row in chunk.rows)
