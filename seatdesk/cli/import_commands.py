"""import: people, usage and subscriptions out of files."""

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from seatdesk.cli.reply import CommandError, Exit, Reply, done, table, usage
from seatdesk.cli.session import Session
from seatdesk.cli.values import day
from seatdesk.controllers.import_report import as_json
from seatdesk.controllers.importing import Imported, ImportPreview, preview
from seatdesk.exchange.dates import ORDERS
from seatdesk.exchange.fields import Kind
from seatdesk.exchange.problems import sentence
from seatdesk.exchange.question import Options
from seatdesk.exchange.unreadable import Unreadable

NAMES = ("import",)
MOST_SHOWN = 20


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own kind is private
    """Describe the command."""
    verb = commands.add_parser("import", help="bring in people, usage and subscriptions from files")
    verb.add_argument("files", nargs="+", type=Path, metavar="FILE")
    verb.add_argument("--into", metavar="W", help="the workspace; needed unless --dry-run")
    verb.add_argument("--dry-run", action="store_true", help="only show what would change")
    verb.add_argument("--yes", action="store_true", help="what the questions propose is right")
    verb.add_argument("--without-seats", action="store_true", help="leave the files' seats out")
    verb.add_argument("--buy", action="store_true", help="buy the seats that are short")
    verb.add_argument("--note", default="", metavar="T")
    _describe_answers(verb)
    verb.set_defaults(run=_import)


def _describe_answers(verb: argparse.ArgumentParser) -> None:
    kinds = [str(kind) for kind in Kind if kind is not Kind.UNKNOWN]
    verb.add_argument("--kind", choices=kinds, default="", help="what the files are")
    pairs = {
        "--map": ("column=field", "what a column is; column= leaves it out"),
        "--dates": ("column=order", f"how a column writes dates: {', '.join(ORDERS)}"),
        "--numbers": ("column=mark", "the decimal mark of a column: . or ,"),
        "--word": ("column:word=meaning", "what a status word means: active, deactivated, …"),
    }
    for name, (form, text) in pairs.items():
        verb.add_argument(name, action="append", default=[], metavar=form, help=text)
    verb.add_argument("--encoding", default="", metavar="E", help="such as utf-8 or cp1252")
    signs = ("comma", "semicolon", "tab", "pipe", "single column")
    verb.add_argument("--delimiter", choices=signs, default="")
    verb.add_argument("--header", type=int, metavar="N", help="record with the column names; 0: no")
    verb.add_argument("--sheet", default="", metavar="S", help="the sheet of a workbook")
    verb.add_argument("--as-of", type=day, metavar="DATE", help="the day the figures stand for")


def _import(session: Session, asked: argparse.Namespace) -> Reply:
    options = _options(asked)
    if asked.into is None and not asked.dry_run:
        raise usage("Say where to import: --into W. Or only look: --dry-run.")
    try:
        if asked.into is None:
            shown = preview(asked.files, options)
            return Reply(as_json(shown), _lines(shown))
        with session.desk(asked.into, writes=not asked.dry_run) as desk:
            shown = desk.importing.preview(asked.files, options)
            if asked.dry_run:
                return Reply(as_json(shown), _lines(shown))
            imported = done(
                desk.importing.run(
                    shown,
                    with_seats=not asked.without_seats,
                    buy=shown.plan.short if asked.buy else None,
                    accept=asked.yes,
                    note=asked.note,
                )
            )
            return Reply(_result(shown, imported), _done_lines(shown, imported))
    except Unreadable as error:
        raise CommandError(Exit.TROUBLE, error.code, error.sentence) from error


def _options(asked: argparse.Namespace) -> Options:
    dates, numbers = _pairs(asked.dates, "--dates"), _pairs(asked.numbers, "--numbers")
    if set(dates.values()) - set(ORDERS):
        raise usage(f"--dates takes column=order; the orders are {', '.join(ORDERS)}.")
    if set(numbers.values()) - {".", ","}:
        raise usage("--numbers takes column=. or column=, (the decimal mark).")
    words: dict[str, dict[str, str]] = {}
    for place, meaning in _pairs(asked.word, "--word").items():
        column, _, word = place.rpartition(":")
        words.setdefault(column, {})[word] = meaning
    if asked.header is not None and asked.header < 0:
        raise usage("--header takes the number of a record, 1 for the first, 0 for none.")
    return Options(
        encoding=asked.encoding,
        delimiter=asked.delimiter,
        header_record=asked.header,
        sheet=asked.sheet,
        kind=asked.kind,
        fields=_pairs(asked.map, "--map"),
        dates=dates,
        numbers=numbers,
        words=words,
        as_of=asked.as_of,
    )


def _pairs(given: Sequence[str], option: str) -> dict[str, str]:
    pairs = {}
    for text in given:
        name, sign, value = text.rpartition("=")
        if not sign or not name.strip():
            raise usage(f"{option} takes name=value; {text} is none.")
        pairs[name.strip()] = value.strip()
    return pairs


def _result(shown: ImportPreview, imported: Imported) -> Mapping[str, Any]:
    return as_json(shown) | {
        "imported": {
            "added": imported.added,
            "changed": imported.changed,
            "seats": imported.seats,
            "subscriptions": imported.contracts,
            "cancelled": [
                {"product": cancel.product, "seats": cancel.seats} for cancel in imported.cancelled
            ],
        }
    }


def _lines(shown: ImportPreview) -> list[str]:
    lines: list[str] = []
    for read in shown.files:
        counts = read.counts
        lines.append(
            f"{read.name}: {read.recognition.recognised_as} ({read.recognition.confidence} "
            f"confidence), {counts.data:,} rows, {counts.unreadable:,} unreadable, "
            f"{counts.undecided:,} undecided, {counts.repeated:,} repeated"
        )
        lines += [f"  ? {question.sentence}" for question in read.questions]
        lines += [f"  not read: {name}" for name in read.recognition.dropped]
        rows = [(p.line, p.column, p.value, sentence(p.problem)) for p in read.problems]
        lines += [f"  {line}" for line in _shortened(("Line", "Column", "Value", ""), rows)]
    plan, contracts = shown.plan, shown.contracts
    lines.append(
        f"{len(plan.new):,} new, {len(plan.changed):,} changed, {plan.unchanged:,} unchanged, "
        f"{len(plan.missing):,} not in the file, {len(plan.strangers):,} unknown here"
    )
    if contracts.new or contracts.different or contracts.same:
        lines.append(
            f"Subscriptions: {len(contracts.new):,} new, {contracts.same:,} as here, "
            f"{len({d.product for d in contracts.different}):,} different"
        )
    for product, seats in plan.seats.items():
        short = plan.short.get(product, 0)
        lines.append(f"{product}: {seats:,} seats to give" + (f", {short:,} short" * bool(short)))
    return [*lines, *_unknown(shown)]


def _unknown(shown: ImportPreview) -> list[str]:
    lines = []
    for name, count in shown.plan.unknown.items():
        held = f"{count:,} people have it in the file"
        lines.append(f"{name} is no subscription here; {held}. Add it first to import its seats.")
    return lines


def _shortened(head: Sequence[str], rows: Sequence[Sequence[object]]) -> list[str]:
    if not rows:
        return []
    lines = table(head, rows[:MOST_SHOWN])
    more = len(rows) - MOST_SHOWN
    return [*lines, f"… and {more:,} more"] if more > 0 else lines


def _done_lines(shown: ImportPreview, imported: Imported) -> list[str]:
    people = f"{imported.added:,} people added, {imported.changed:,} changed"
    given = f"{imported.seats:,} seats given, {imported.contracts:,} subscriptions added"
    lines = [f"Imported: {people}, {given}."]
    for cancel in imported.cancelled:
        what = f"{cancel.seats:,} {cancel.product} seats"
        lines.append(f"The removal of {what} was cancelled: the import needs them.")
    lines += _unknown(shown)
    left = sum(read.counts.unreadable + read.counts.undecided for read in shown.files)
    if left:
        lines.append(f"{left:,} rows were left out; --dry-run lists them with their reasons.")
    return lines
