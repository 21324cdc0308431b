"""The section of costs by team, cost centre or user, over the months of the headline."""

from seatdesk.controllers.messages.planning.report_texts import ReportWords
from seatdesk.controllers.planning.report_sections.pack import YEAR, Pack
from seatdesk.controllers.planning.report_sections.table_rows import TableRows
from seatdesk.domain.costs.cost_question import CostGrouping
from seatdesk.domain.costs.cost_row import CostKind, GroupTotal
from seatdesk.domain.costs.costs import Costs
from seatdesk.exchange.report.ledger import CellsSum
from seatdesk.exchange.report.report import (
    ReportSection,
    ReportTable,
    SectionKey,
    money_column,
    text_column,
    whole_column,
)
from seatdesk.exchange.writing.document import MoneyCell


def costs_section(pack: Pack, words: ReportWords, mark: str) -> ReportSection | None:
    """Costs of the days by group; None where nobody asked, or nobody is in a group."""
    costs = pack.costs
    if costs is None or not _has_groups(costs):
        return None
    columns = (
        text_column("group", words.say(f"by.{costs.asked.by}"), 30),
        whole_column("seat_days", words.say("seat_days"), 12),
        money_column("amount", words.say("amount")),
    )
    made = TableRows()
    for currency, amount in costs.by_currency:
        above = len(made.rows)
        groups = [group for group in costs.groups if group.currency == currency]
        for group in groups:
            money = MoneyCell(group.amount, currency)
            made.add([_name(group, costs.asked.by, words), group.seat_days, money])
        sums = CellsSum(tuple(range(above, len(made.rows))))
        days = sum(group.seat_days for group in groups)
        made.add_total([words.say("total"), days, MoneyCell(amount, currency)], [None, sums])
    title = words.say("costs")
    span = costs.asked.span
    told = words.say("costs.span", months=YEAR, start=span.start, end=span.end)
    table = ReportTable(
        "costs",
        title,
        columns,
        tuple(made.rows),
        mark,
        sources=made.sources,
        totals=frozenset(made.totals),
    )
    plan = (words.say("costs.without_plan"),) if pack.plan is not None else ()
    return ReportSection(SectionKey.COSTS, title, (told, *plan), tables=(table,))


def _has_groups(costs: Costs) -> bool:
    nobody = costs.asked.by.nobody
    return any(group.kind is CostKind.GROUP and group.group != nobody for group in costs.groups)


def _name(group: GroupTotal, by: CostGrouping, words: ReportWords) -> str:
    """The name of a group; that of nobody and rows of their own have one in every language."""
    if group.kind is not CostKind.GROUP:
        return words.say(f"own.{group.kind}")
    return words.say(f"nobody.{by}") if group.group == by.nobody else group.group
