"""Options of a call that opens the window, where there are unusual ones."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from seatdesk.cli.output import streams
from seatdesk.cli.output.reply import CommandError
from seatdesk.cli.parsing import Parser
from seatdesk.cli.values import day


def read(arguments: Sequence[str]) -> argparse.Namespace | int:
    """Parse the window's options, or give the exit code when they are wrong."""
    parser = Parser(prog="seatdesk", allow_abbrev=False)
    parser.add_argument("location", nargs="?", metavar="FILE|URL")
    parser.add_argument("--today", type=day, metavar="DATE")
    parser.add_argument("--as", dest="actor", metavar="EMAIL")
    parser.add_argument("--screenshot", type=Path, metavar="PNG")
    parser.add_argument("--selftest", type=Path, metavar="FOLDER")
    try:
        return parser.parse_args(arguments)
    except CommandError as error:
        streams.print_error(error.as_lines())
        return error.exit
