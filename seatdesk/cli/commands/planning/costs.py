"""costs: what each team, cost centre or user costs in a range of days."""

import argparse
from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum
from typing import Any

from seatdesk.cli.output.planning.cost_shapes import costs_json, costs_lines
from seatdesk.cli.output.reply import Reply, value_of
from seatdesk.cli.session import CommandSession
from seatdesk.cli.values import amount, day
from seatdesk.controllers.planning.costs import CostWish
from seatdesk.domain.costs.cost_question import CostBasis, CostGrouping, CostSpread, CostView

NAMES = ("costs",)


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own kind is private
    """Describe the command."""
    costs = commands.add_parser("costs", help="costs by team, cost centre or user")
    costs.add_argument("workspace", metavar="W")
    _choice(costs, "--by", CostGrouping)
    costs.add_argument("--from", dest="start", type=day, metavar="D", help="the first day")
    costs.add_argument("--to", dest="end", type=day, metavar="D", help="the day after the last")
    _choice(costs, "--view", CostView)
    _choice(costs, "--basis", CostBasis)
    _choice(costs, "--base", CostSpread)
    _choice(costs, "--unassigned", CostSpread)
    costs.add_argument(
        "--share",
        dest="shares",
        action="append",
        type=_share,
        default=[],
        metavar="GROUP=PERCENT",
        help="a fixed share of what is spread by shares; all together make 100",
    )
    costs.add_argument("--scenario", metavar="S", help="days to come as this scenario leaves them")
    costs.add_argument(
        "--why",
        action="append",
        default=[],
        metavar="GROUP",
        help="say how the amount of this group, or row, came about; may be given again",
    )
    costs.set_defaults(run=_costs)


def _choice(parser: argparse.ArgumentParser, name: str, kind: Iterable[StrEnum]) -> None:
    choices = [one.value for one in kind]
    parser.add_argument(name, choices=choices, default=choices[0])


def _share(text: str) -> tuple[str, Decimal]:
    group, equals, percent = text.rpartition("=")
    if not equals or not group.strip():
        raise argparse.ArgumentTypeError(f"“{text}” is no share: write it as Sales=40")
    return group.strip(), amount(percent.strip().removesuffix("%").strip())


def _costs(session: CommandSession, asked: argparse.Namespace) -> Reply:
    wish = CostWish(
        start=asked.start,
        end=asked.end,
        by=CostGrouping(asked.by),
        view=CostView(asked.view),
        basis=CostBasis(asked.basis),
        base=CostSpread(asked.base),
        unassigned=CostSpread(asked.unassigned),
        shares=tuple(asked.shares),
        scenario=asked.scenario or "",
        why=tuple(asked.why),
    )
    with session.workspace(asked.workspace) as workspace:
        found = value_of(workspace.costs.read(wish))
    return Reply(costs_json(found), costs_lines(found))
