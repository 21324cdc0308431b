"""report: an approval pack of a scenario as a file."""

import argparse
from pathlib import Path
from typing import Any

from seatdesk.cli.commands.planning.plan_option import add_plan_option, plan_of
from seatdesk.cli.number_region import add_decimal_mark, number_region
from seatdesk.cli.output.planning.report_shapes import report_json, report_lines
from seatdesk.cli.output.reply import Reply, trouble, usage, value_of
from seatdesk.cli.session import CommandSession
from seatdesk.cli.values import whole
from seatdesk.controllers.planning.report import ReportKind, ReportOrder, report_kind
from seatdesk.domain.comparison.comparison import DEFAULT_MONTHS
from seatdesk.domain.costs.cost_question import CostGrouping
from seatdesk.exchange.report.paper_size import PaperSize
from seatdesk.exchange.writing.atomic_write import Unwritable

NAMES = ("report",)
NO_COSTS = "none"


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse's own kind is private
    """Describe the command."""
    report = commands.add_parser("report", help="an approval pack as a file, ready to be signed")
    report.add_argument("workspace", metavar="W")
    report.add_argument(
        "--out",
        required=True,
        type=Path,
        metavar="FILE",
        help="its ending says the form: .pdf .xlsx .csv .html .ics .json",
    )
    report.add_argument(
        "--scenario", default="", metavar="S", help="the scenario that is to be approved"
    )
    report.add_argument(
        "--compare", nargs="+", default=[], metavar="S", help="scenarios shown beside it"
    )
    report.add_argument(
        "--months",
        type=whole,
        default=DEFAULT_MONTHS,
        metavar="N",
        help="length of the span, 1 to 60 (default: 24)",
    )
    report.add_argument("--title", default="", metavar="T", help="instead of the usual title")
    report.add_argument(
        "--ask", default="", metavar="T", help="the decision asked, instead of the usual sentence"
    )
    report.add_argument(
        "--costs-by",
        choices=(*(by.value for by in CostGrouping), NO_COSTS),
        default=CostGrouping.TEAM.value,
        help="whose costs of twelve months are in it (default: teams, where there are any)",
    )
    report.add_argument(
        "--paper",
        choices=tuple(size.value for size in PaperSize),
        default=PaperSize.A4.value,
        help="the paper that it is printed on (default: a4)",
    )
    add_plan_option(report, "laid over every side")
    add_decimal_mark(report)
    report.set_defaults(run=_report)


def _report(session: CommandSession, asked: argparse.Namespace) -> Reply:
    kind = report_kind(asked.out)
    if kind is None:
        raise usage(
            f"{asked.out} says no form. End its name in .pdf, .xlsx, .csv, .html, .ics or .json."
        )
    if kind is ReportKind.PDF and session.pdf is None:
        raise usage("This program writes no PDF. End the name in .html or .xlsx and print that.")
    with session.workspace(asked.workspace) as workspace:
        order = ReportOrder(
            scenario=asked.scenario,
            compared=asked.compare,
            months=asked.months,
            title=asked.title,
            ask=asked.ask,
            costs_by=None if asked.costs_by == NO_COSTS else CostGrouping(asked.costs_by),
            plan=plan_of(asked.plan, workspace.today),
            paper=PaperSize(asked.paper),
        )
        made = value_of(workspace.reports.make(order))
        region = number_region(asked.decimal_mark)
        try:
            written = workspace.reports.write(made, asked.out, kind, region=region, pdf=session.pdf)
        except Unwritable as error:
            raise trouble(error) from error
    return Reply(report_json(made.report, written), report_lines(made.report, written))
