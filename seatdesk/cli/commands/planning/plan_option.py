"""The option `--plan FILE`: a head-count plan from a file, in place of the workspace's."""

import argparse
from datetime import date
from pathlib import Path

from seatdesk.cli.output.reply import CommandError, Exit, refused
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan
from seatdesk.domain.refusals import Refusal
from seatdesk.exchange.headcount_rows.headcount_reader import is_table_of_people, read_plan_table
from seatdesk.exchange.scenario_files import read_plan_file
from seatdesk.exchange.unreadable import Unreadable


def add_plan_option(parser: argparse.ArgumentParser, why: str) -> None:
    """Add the option; `why`: the sense in which the plan is used."""
    parser.add_argument(
        "--plan",
        type=Path,
        metavar="FILE",
        help=f"a head-count plan, {why}: JSON, or rows of a CSV file or workbook",
    )


def plan_of(file: Path | None, today: date) -> HeadcountPlan | None:
    """The plan of a file; None without one. Raises what ends a command that cannot read it."""
    if file is None:
        return None
    try:
        table = is_table_of_people(file)
        found = read_plan_table(file, today) if table else read_plan_file(file, today)
    except Unreadable as error:
        raise CommandError(Exit.TROUBLE, error.code, error.sentence) from error
    if isinstance(found, Refusal):
        raise refused(found)
    return found
