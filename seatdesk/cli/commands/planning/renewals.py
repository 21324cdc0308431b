"""renewals: last days to act and renewals to come, also as a calendar file."""

import argparse
from pathlib import Path
from typing import Any

from seatdesk.cli.output.counting import counted
from seatdesk.cli.output.planning.renewal_shapes import calendar_json, calendar_lines
from seatdesk.cli.output.reply import Reply, trouble, usage, value_of
from seatdesk.cli.session import CommandSession
from seatdesk.cli.values import between
from seatdesk.controllers.planning.change_list import step_events
from seatdesk.controllers.workspace import Workspace
from seatdesk.exchange.writing.atomic_write import Unwritable
from seatdesk.exchange.writing.calendar_file import CalendarEvent

NAMES = ("renewals",)
LONGEST = 60


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own kind is private
    """Describe the command."""
    renewals = commands.add_parser(
        "renewals", help="renewals to come, the last days to act, and what follows"
    )
    renewals.add_argument("workspace", metavar="W")
    renewals.add_argument(
        "--months",
        type=between(1, LONGEST),
        metavar="N",
        help="all renewals of so many months (default: the next of each subscription)",
    )
    renewals.add_argument(
        "--every-month",
        action="store_true",
        help="with --months: terms of one month each time, not only the next",
    )
    renewals.add_argument(
        "--ics",
        type=Path,
        metavar="FILE",
        help="write them as a calendar file (.ics) for Outlook, Google or Apple, too",
    )
    renewals.add_argument(
        "--scenario",
        metavar="S",
        help="with --ics: the open steps of this scenario's change list are events, too",
    )
    renewals.set_defaults(run=_renewals)


def _renewals(session: CommandSession, asked: argparse.Namespace) -> Reply:
    if asked.every_month and asked.months is None:
        raise usage("--every-month goes with --months N: say how far to look.")
    if asked.ics is not None and asked.ics.suffix.lower() != ".ics":
        raise usage(f"{asked.ics} is no calendar file. End its name in .ics.")
    if asked.scenario is not None and asked.ics is None:
        raise usage("--scenario goes with --ics FILE: its steps are events of that file.")
    with session.workspace(asked.workspace) as workspace:
        calendar = workspace.renewal_calendar.read(asked.months, every_month=asked.every_month)
        data, lines = calendar_json(calendar), calendar_lines(calendar)
        if asked.ics is None:
            return Reply(data, lines)
        more = _steps(workspace, asked.scenario)
        try:
            events = workspace.renewal_calendar.write(asked.ics, calendar, more=more)
        except Unwritable as error:
            raise trouble(error) from error
    written = f"{asked.ics} was written: {counted(events, 'event')}."
    return Reply(data | {"ics": str(asked.ics), "events": events}, [*lines, written])


def _steps(workspace: Workspace, scenario: str | None) -> tuple[CalendarEvent, ...]:
    """The open steps of a scenario's change list as events."""
    if scenario is None:
        return ()
    return tuple(step_events(value_of(workspace.change_list.read(scenario))))
