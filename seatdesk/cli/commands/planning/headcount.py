"""headcount: seats needed by month beside those owned, and the plan that says so."""

import argparse
from pathlib import Path
from typing import Any

from seatdesk.cli.commands.planning.plan_option import add_plan_option, plan_of
from seatdesk.cli.output.planning.headcount_shapes import headcount_json, headcount_lines
from seatdesk.cli.output.reply import Reply, usage, value_of
from seatdesk.cli.session import CommandSession
from seatdesk.cli.values import whole
from seatdesk.controllers.planning.headcount import DEFAULT_MONTHS

NAMES = ("headcount",)


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own kind is private
    """Describe the command."""
    headcount = commands.add_parser(
        "headcount", help="seats needed by month, beside those owned, by head-count plan"
    )
    headcount.add_argument("workspace", metavar="W")
    add_plan_option(headcount, "in place of the plan of the workspace")
    headcount.add_argument(
        "--months",
        type=whole,
        default=DEFAULT_MONTHS,
        metavar="N",
        help="length of the span, 1 to 60 (default: 12)",
    )
    headcount.add_argument(
        "--scenario", default="", metavar="S", help="with the steps of a scenario"
    )
    change = headcount.add_mutually_exclusive_group()
    change.add_argument(
        "--set",
        type=Path,
        metavar="FILE",
        help="keep this plan in the workspace: JSON, or rows of a CSV file or workbook",
    )
    change.add_argument("--clear", action="store_true", help="delete the plan of the workspace")
    headcount.set_defaults(run=_headcount)


def _headcount(session: CommandSession, asked: argparse.Namespace) -> Reply:
    if asked.plan is not None and (asked.set is not None or asked.clear):
        raise usage("--plan looks at a file and keeps nothing; --set and --clear change what is.")
    with session.workspace(asked.workspace) as workspace:
        kept = plan_of(asked.set, workspace.today)
        plan = plan_of(asked.plan, workspace.today)
        # What cannot be shown afterwards is not stored before.
        found = value_of(
            workspace.headcount.read(asked.months, plan=kept or plan, scenario=asked.scenario)
        )
        if asked.clear or kept is not None:
            value_of(workspace.headcount.put(kept))
            found = value_of(workspace.headcount.read(asked.months, scenario=asked.scenario))
    return Reply(headcount_json(found), headcount_lines(found))
