"""scenario cheapest: the plan that costs least, and why nothing is cheaper (E6)."""

import argparse
from typing import Any

from seatdesk.cli.commands.planning.plan_option import add_plan_option, plan_of
from seatdesk.cli.output.planning.cheapest_plan_shapes import cheapest_json, cheapest_lines
from seatdesk.cli.output.reply import Reply, value_of
from seatdesk.cli.session import CommandSession
from seatdesk.cli.values import whole
from seatdesk.domain.cheapest_plan.cheapest_answer import DEFAULT_MONTHS, CheapestQuestion
from seatdesk.domain.cheapest_plan.search_problem import Objective
from seatdesk.domain.findings.finding import Certainty

RECLAIM = {"certain": Certainty.CERTAIN, "to-check": Certainty.TO_CHECK}


def describe(verbs: Any) -> None:  # noqa: ANN401 - argparse's own kind is private
    """Describe the command."""
    cheapest = verbs.add_parser("cheapest", help="the plan that costs least, with its proof")
    cheapest.add_argument(
        "--product",
        action="append",
        default=[],
        metavar="P",
        help="only this product; may be given again (default: all)",
    )
    cheapest.add_argument(
        "--months",
        type=whole,
        default=DEFAULT_MONTHS,
        metavar="N",
        help="length of the span, 1 to 60 (default: 24)",
    )
    add_plan_option(cheapest, "in place of the workspace's own")
    cheapest.add_argument(
        "--price-book", default="", metavar="B", help="where a contract names none"
    )
    cheapest.add_argument(
        "--objective",
        choices=[one.value for one in Objective],
        default=Objective.SERVICE.value,
        help="of what there is to be least (default: service, the cost of the days of the span)",
    )
    cheapest.add_argument(
        "--reclaim",
        choices=tuple(RECLAIM),
        default="certain",
        help="the findings whose seats are not needed (default: certain)",
    )
    cheapest.add_argument("--save", metavar="NAME", help="keep the plan as a new scenario")
    cheapest.set_defaults(run=_cheapest)


def _cheapest(session: CommandSession, asked: argparse.Namespace) -> Reply:
    with session.workspace(asked.workspace) as workspace:
        question = CheapestQuestion(
            months=asked.months,
            products=tuple(asked.product),
            plan=plan_of(asked.plan, workspace.today),
            price_book=asked.price_book,
            objective=Objective(asked.objective),
            reclaim=RECLAIM[asked.reclaim],
        )
        if asked.save is None:
            found = value_of(workspace.cheapest_plan.find(question))
        else:
            found = value_of(workspace.cheapest_plan.find_and_save(question, asked.save))
    lines = cheapest_lines(found)
    if asked.save is not None and found.saved is None:
        lines.append("There is nothing to save: the answer has no step to carry out.")
    return Reply(cheapest_json(found), lines)
