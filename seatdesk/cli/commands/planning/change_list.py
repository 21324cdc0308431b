"""steps: the change list of a scenario, to be carried out in the vendor's portal."""

import argparse
from typing import Any

from seatdesk.cli.output.planning.change_list_shapes import change_list_json, change_list_lines
from seatdesk.cli.output.reply import Reply, value_of
from seatdesk.cli.session import CommandSession
from seatdesk.cli.values import whole

NAMES = ("steps",)


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own kind is private
    """Describe the command."""
    steps = commands.add_parser(
        "steps", help="the steps of a scenario in the vendor's portal, in order, with last dates"
    )
    steps.add_argument("workspace", metavar="W")
    steps.add_argument("--scenario", required=True, metavar="S", help="the scenario's name")
    steps.add_argument("--tick", type=whole, metavar="N", help="step N is done in the portal")
    steps.add_argument("--untick", type=whole, metavar="N", help="step N is to do again")
    steps.set_defaults(run=_steps)


def _steps(session: CommandSession, asked: argparse.Namespace) -> Reply:
    writes = asked.tick is not None or asked.untick is not None
    with session.workspace(asked.workspace, writes=writes) as workspace:
        if asked.tick is not None:
            value_of(workspace.change_list.tick(asked.scenario, asked.tick))
        if asked.untick is not None:
            value_of(workspace.change_list.untick(asked.scenario, asked.untick))
        view = value_of(workspace.change_list.read(asked.scenario))
    return Reply(change_list_json(view), change_list_lines(view))
