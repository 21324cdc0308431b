"""reconcile: a vendor's invoice beside our own, line by line, and accepted."""

import argparse
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from seatdesk.cli.imports.import_text import preview_lines
from seatdesk.cli.output.planning.list_shapes import list_changes_json
from seatdesk.cli.output.planning.reconciliation_shapes import (
    reconciliation_json,
    reconciliation_lines,
)
from seatdesk.cli.output.reply import CommandError, Exit, Reply, refused, value_of
from seatdesk.cli.session import CommandSession
from seatdesk.cli.values import amount, day
from seatdesk.controllers.imports.preview_report import as_json
from seatdesk.controllers.outcome import Refused
from seatdesk.controllers.planning.reconciliation import is_list
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.refusals import Code, Refusal
from seatdesk.exchange.unreadable import Unreadable

NAMES = ("reconcile",)
OPTIONS = "Give the day with --date D, and the product of lines that name none with --product P."


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own kind is private
    """Describe the command."""
    reconcile = commands.add_parser(
        "reconcile", help="a vendor's invoice beside ours: what differs, and why"
    )
    reconcile.add_argument("workspace", metavar="W")
    reconcile.add_argument("file", type=Path, metavar="FILE", help="a CSV file or a workbook")
    reconcile.add_argument(
        "--date", type=day, metavar="D", help="day of the invoice (default: the file's)"
    )
    reconcile.add_argument(
        "--product", default="", metavar="P", help="the product of the lines that name none"
    )
    reconcile.add_argument(
        "--tolerance",
        type=amount,
        default=amount("0"),
        metavar="AMOUNT",
        help="differences up to this are let pass (default: 0)",
    )
    reconcile.add_argument(
        "--accept", action="store_true", help="record the invoice as looked at and accepted"
    )
    reconcile.set_defaults(run=_reconcile)


def _reconcile(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace) as workspace, _options_named():
        controller = workspace.reconciliation
        try:
            read = controller.read_file(asked.file, asked.date)
            if isinstance(read, Refused) and is_list(read.refusal):
                raise _as_dry_run(workspace, asked.file, read.refusal)
        except Unreadable as error:
            raise CommandError(Exit.TROUBLE, error.code, error.sentence) from error
        invoice = value_of(read)
        act = controller.accept if asked.accept else controller.compare
        told = value_of(
            act(invoice, on=asked.date, product=asked.product, tolerance=asked.tolerance)
        )
    return Reply(reconciliation_json(told), reconciliation_lines(told))


@contextmanager
def _options_named() -> Iterator[None]:
    """Name the options that give what an invoice does not say."""
    try:
        yield
    except CommandError as error:
        if error.code == str(Code.NO_INVOICE):
            error.details = (OPTIONS,)
        raise


def _as_dry_run(workspace: Workspace, path: Path, refusal: Refusal) -> CommandError:
    """The error of a list that is no invoice, with what importing it would change."""
    with closing(workspace.importing.preview([path])) as shown:
        found = workspace.reconciliation.changes_of_preview(shown)
        more = as_json(shown) | {"differences": list_changes_json(found)}
        return replace(refused(refusal), details=tuple(preview_lines(shown)), more=more)
