"""The option `--plan FILE`: a head-count plan from a file, in place of the workspace's."""

import argparse
from datetime import date
from pathlib import Path

from seatdesk.cli.output.reply import refused
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan
from seatdesk.domain.refusals import Refusal
from seatdesk.exchange.scenario_files import read_plan_file


def add_plan_option(parser: argparse.ArgumentParser, why: str) -> None:
    """Add the option; `why`: the sense in which the plan is used."""
    parser.add_argument("--plan", type=Path, metavar="FILE", help=f"a head-count plan, {why}: JSON")


def plan_of(file: Path | None, today: date) -> HeadcountPlan | None:
    """The plan of a file; None without one. Raises what ends a command that cannot read it."""
    found = None if file is None else read_plan_file(file, today)
    if isinstance(found, Refusal):
        raise refused(found)
    return found
