"""export: users, overview, invoices and history as files."""

import argparse
from pathlib import Path
from typing import Any

from seatdesk.cli.number_region import add_decimal_mark, number_region
from seatdesk.cli.output.counting import counted
from seatdesk.cli.output.reply import Reply, trouble, usage
from seatdesk.cli.session import CommandSession
from seatdesk.cli.values import between, user_filter
from seatdesk.controllers.exports.controller import (
    ExportFormat,
    ExportingController,
    ExportResult,
    ExportSettings,
    ExportSubject,
    format_of,
)
from seatdesk.exchange.writing.atomic_write import Unwritable

NAMES = ("export",)
LONGEST = 60
FILTERED = (ExportSubject.USERS, ExportSubject.NEW_USERS, ExportSubject.HISTORY)


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own kind is private
    """Describe the command."""
    export = commands.add_parser(
        "export", help="write users, overview, invoices to come or history to a file"
    )
    export.add_argument("workspace", metavar="W")
    subjects = [subject.value for subject in ExportSubject]
    export.add_argument(
        "subject",
        choices=subjects,
        metavar="WHAT",
        help=f"{', '.join(subjects)} (in the vendor's form: at most 100 a file)",
    )
    export.add_argument(
        "--out",
        required=True,
        type=Path,
        metavar="FILE",
        help="its ending says the form: .xlsx .csv .html .jsonl",
    )
    export.add_argument(
        "--for",
        dest="reader",
        choices=("excel", "programs"),
        default="excel",
        help="who reads a CSV: Excel in this country, or other programs",
    )
    add_decimal_mark(export)
    export.add_argument("--filter", default="", metavar="TEXT", help="users or history lines")
    export.add_argument("--months", type=between(1, LONGEST), default=12, metavar="N")
    export.add_argument(
        "--headers",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="name the columns of a CSV (they are, unless told otherwise)",
    )
    export.set_defaults(run=_export)


def _export(session: CommandSession, asked: argparse.Namespace) -> Reply:
    order = _order(asked)
    with session.workspace(asked.workspace) as workspace:
        try:
            written = ExportingController(workspace).export(order)
        except Unwritable as error:
            raise trouble(error) from error
    return _reply(order, written)


def _order(asked: argparse.Namespace) -> ExportSettings:
    subject = ExportSubject(asked.subject)
    if asked.filter and subject not in FILTERED:
        raise usage(f"--filter chooses users or history lines; {subject.value} has neither.")
    if subject is not ExportSubject.HISTORY:
        _checked(asked.filter)
    form = format_of(asked.out, programs=asked.reader == "programs")
    if form is None:
        raise usage(f"{asked.out} says no form. End its name in .xlsx, .csv, .html or .jsonl.")
    if subject is ExportSubject.NEW_USERS:
        if form not in {ExportFormat.CSV_EXCEL, ExportFormat.CSV_PROGRAMS}:
            raise usage("The vendor's form for new users is a CSV. End its name in .csv.")
        form = ExportFormat.VENDOR
    return ExportSettings(
        subject,
        asked.out,
        form,
        asked.filter,
        months=asked.months,
        headers=asked.headers,
        region=number_region(asked.decimal_mark),
    )


def _checked(text: str) -> None:
    try:
        user_filter(text)
    except argparse.ArgumentTypeError as wrong:
        raise usage(f"Wrong usage: argument --filter: {wrong}.") from wrong


def _reply(order: ExportSettings, written: ExportResult) -> Reply:
    files = [str(file) for file in written.files]
    data = {
        "path": files[0],
        "files": files,
        "what": order.subject.value,
        "rows": written.rows,
        "format": written.form.value,
        "filter": order.filter,
    }
    return Reply(data, [f"{file} was written." for file in files] + [counted(written.rows, "row")])
