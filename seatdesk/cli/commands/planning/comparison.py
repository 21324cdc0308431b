"""scenario compare: doing nothing and up to five scenarios side by side."""

import argparse
from typing import Any

from seatdesk.cli.commands.planning.plan_option import add_plan_option, plan_of
from seatdesk.cli.output.planning.comparison_shapes import comparison_json, comparison_lines
from seatdesk.cli.output.planning.freshness_shapes import freshness_json, freshness_lines
from seatdesk.cli.output.reply import Reply, value_of
from seatdesk.cli.session import CommandSession
from seatdesk.cli.values import whole
from seatdesk.domain.comparison.comparison import DEFAULT_MONTHS


def describe(verbs: Any) -> None:  # noqa: ANN401 - argparse's own kind is private
    """Describe the command."""
    compare = verbs.add_parser("compare", help="doing nothing and up to five scenarios")
    compare.add_argument(
        "scenarios", nargs="*", metavar="NAME", help="default: all, if they are no more than five"
    )
    compare.add_argument(
        "--months",
        type=whole,
        default=DEFAULT_MONTHS,
        metavar="N",
        help="length of the span, 1 to 60 (default: 24)",
    )
    add_plan_option(compare, "laid over every side")
    compare.set_defaults(run=_compare)


def _compare(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace) as workspace:
        plan = plan_of(asked.plan, workspace.today)
        found = value_of(workspace.comparison.compare(asked.scenarios, asked.months, plan=plan))
    data = {
        "as_of": found.account.as_of.isoformat(),
        "currency": found.account.currency,
        "freshness": freshness_json(found.freshness),
        **comparison_json(found.comparison),
    }
    lines = comparison_lines(found.comparison)
    if told := freshness_lines(found.freshness):
        lines += ["", *told]
    return Reply(data, lines)
