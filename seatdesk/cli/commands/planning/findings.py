"""findings: seats that could be given up, what that would save, and who is exempt."""

import argparse
from typing import Any

from seatdesk.cli.output.counting import counted
from seatdesk.cli.output.planning.finding_shapes import exempt_json, findings_json, findings_lines
from seatdesk.cli.output.reply import Reply, value_of
from seatdesk.cli.session import CommandSession, find_users, known_product
from seatdesk.cli.values import between, day
from seatdesk.controllers.planning.findings import FindingsOverview
from seatdesk.controllers.workspace import Workspace

NAMES = ("findings",)
MOST_ROWS = 1_000_000
MOST_LINES = 40
"""Rows that people are shown unless they ask for more; `--json` has all of them."""


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own kind is private
    """Describe the command."""
    noun = commands.add_parser(
        "findings", help="seats that could be given up, and why: list, exempt, unexempt"
    )
    noun.add_argument("workspace", metavar="W")
    noun.add_argument("--product", metavar="P", help="only the seats of this product")
    noun.add_argument(
        "--limit", type=between(1, MOST_ROWS), metavar="N", help="so many rows; totals are of all"
    )
    noun.add_argument("--scenario", metavar="S", help="as this scenario leaves the account today")
    noun.set_defaults(run=_list)
    verbs = noun.add_subparsers(title="what to do", metavar="VERB")
    exempt = verbs.add_parser("exempt", help="leave seats out of the findings")
    exempt.add_argument("emails", nargs="+", metavar="EMAIL")
    exempt.add_argument("--product", required=True, metavar="P")
    exempt.add_argument("--reason", required=True, metavar="T", help="why, up to 200 characters")
    exempt.add_argument("--until", type=day, metavar="DATE", help="the last day on which it holds")
    exempt.set_defaults(run=_exempt)
    unexempt = verbs.add_parser("unexempt", help="let seats be findings again")
    unexempt.add_argument("emails", nargs="+", metavar="EMAIL")
    unexempt.add_argument("--product", required=True, metavar="P")
    unexempt.set_defaults(run=_unexempt)
    for verb in (exempt, unexempt):
        verb.add_argument("--note", default="", metavar="T", help="why, for the history")


def _list(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace) as workspace:
        found = _read(workspace, asked.product, asked.scenario)
        limit = asked.limit or (None if session.json else MOST_LINES)
        entries = found.pages.entries()
        rows = workspace.findings.rows(found.pages, entries[:limit])
        more = len(entries) - len(rows)
    return Reply(findings_json(found, rows), findings_lines(found, rows, more))


def _read(workspace: Workspace, product: str | None, scenario: str | None) -> FindingsOverview:
    products = None if product is None else [known_product(workspace, product)]
    if scenario is not None:
        return value_of(workspace.findings.read_with(scenario, products))
    return workspace.findings.read(products)


def _exempt(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace, writes=True) as workspace:
        product = known_product(workspace, asked.product)
        users = tuple(user.id for user in find_users(workspace, asked.emails))
        done = value_of(
            workspace.findings.exempt(product, users, asked.reason, asked.until, asked.note)
        )
        found = workspace.findings.exempt_seats([product])
    until = f" until {asked.until}" if asked.until else ""
    return Reply(exempt_json(found), [f"{counted(len(done), 'seat', product)} exempt{until}."])


def _unexempt(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace, writes=True) as workspace:
        product = known_product(workspace, asked.product)
        users = tuple(user.id for user in find_users(workspace, asked.emails))
        done = value_of(workspace.findings.unexempt(product, users, asked.note))
        found = workspace.findings.exempt_seats([product])
    return Reply(exempt_json(found), [f"{counted(len(done), 'seat', product)} no longer exempt."])
