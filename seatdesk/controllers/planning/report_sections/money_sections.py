"""The sections of money: cash by month as chart and table, and the table that compares sides."""

from collections.abc import Iterator

from seatdesk.controllers.messages.planning.comparison_texts import break_even_text
from seatdesk.controllers.messages.planning.report_texts import ReportWords
from seatdesk.controllers.planning.report_sections.compared_parts import compared_parts
from seatdesk.controllers.planning.report_sections.pack import Pack
from seatdesk.controllers.planning.report_sections.table_rows import TableRows
from seatdesk.domain.calendar import Span, add_months
from seatdesk.domain.comparison.comparison import Side
from seatdesk.exchange.report.ledger import CellSource, CellsSum, LinesTotal, TotalOf
from seatdesk.exchange.report.report import (
    ChartSeries,
    ReportChart,
    ReportSection,
    ReportTable,
    SectionKey,
    money_column,
    text_column,
)
from seatdesk.exchange.writing.document import Cell, MoneyCell


def cash_section(pack: Pack, words: ReportWords, mark: str) -> ReportSection:
    """Invoices by month: net of every side and its difference, a chart of it, and tax beside it."""
    tables = [_cash_table(pack, words, mark)]
    if any(side.totals[-1].cash.tax for side in pack.comparison.sides):
        tables.append(_tax_table(pack, words, mark))
    return ReportSection(
        SectionKey.CASH,
        words.say("cash"),
        charts=(_cash_chart(pack, words),),
        tables=tuple(tables),
    )


def _month(days: Span) -> str:
    return f"{days.start:%Y-%m}"


def _cash_chart(pack: Pack, words: ReportWords) -> ReportChart:
    comparison, currency = pack.comparison, pack.account.currency
    sides = [
        words.say("cash.side", side=words.side(side.name), amount=_said(_whole_net(side), words))
        for side in comparison.sides
    ]
    places = tuple(_month(month.days) for month in comparison.sides[0].months)
    return ReportChart(
        "cash_by_month",
        words.say("cash"),
        places,
        tuple(
            ChartSeries(
                words.side(side.name),
                tuple(
                    None if month.cash.net is None else MoneyCell(month.cash.net, currency)
                    for month in side.months
                ),
            )
            for side in comparison.sides
        ),
        words.say("cash.summary", first=places[0], last=places[-1], sides="; ".join(sides)),
        table="cash_by_month",
    )


def _said(cell: MoneyCell | None, words: ReportWords) -> str:
    return words.say("not_known") if cell is None else words.money(cell)


def _whole_net(side: Side) -> MoneyCell | None:
    nets = [month.cash.net for month in side.months]
    known = [net for net in nets if net is not None]
    currency = side.months[0].cash.currency
    return MoneyCell(sum(known[1:], known[0]), currency) if len(known) == len(nets) else None


def _cash_table(pack: Pack, words: ReportWords, mark: str) -> ReportTable:
    sides, currency = pack.comparison.sides, pack.account.currency
    names = [side.name for side in sides]
    columns = [text_column("month", words.say("month"), 10)]
    columns += [money_column(f"net_{n}", words.side(name)) for n, name in enumerate(names)]
    columns += [
        money_column(f"difference_{n}", words.say("difference_of", side=name))
        for n, name in enumerate(names[1:], 1)
    ]
    made = TableRows()
    for index, month in enumerate(sides[0].months):
        nets = [side.months[index].cash.net for side in sides]
        differences = [side.difference.by_month[index][1].net for side in sides[1:]]
        cells = [words.cell(amount, currency) for amount in (*nets, *differences)]
        days = month.days
        sources = [_of(name, TotalOf.NET, days) for name in names]
        sources += [_of(name, TotalOf.NET, days, less=names[0]) for name in names[1:]]
        made.add([_month(days), *cells], sources)
    totals = [_whole_net(side) for side in sides]
    whole = [total.amount if total else None for total in totals]
    whole += [side.difference.whole.net for side in sides[1:]]
    months = tuple(range(len(made.rows)))
    known = [words.cell(amount, currency) for amount in whole]
    made.add_total([words.say("total"), *known], [CellsSum(months)] * len(whole))
    return ReportTable(
        "cash_by_month",
        words.say("cash"),
        tuple(columns),
        tuple(made.rows),
        mark,
        sources=made.sources,
        totals=frozenset(made.totals),
    )


def _tax_table(pack: Pack, words: ReportWords, mark: str) -> ReportTable:
    sides, currency = pack.comparison.sides, pack.account.currency
    columns = [text_column("month", words.say("month"), 10)]
    made = TableRows()
    for n, side in enumerate(sides):
        name = words.side(side.name)
        columns.append(money_column(f"tax_{n}", words.say("side.tax", side=name)))
        columns.append(money_column(f"gross_{n}", words.say("side.gross", side=name)))
    for index, month in enumerate(sides[0].months):
        sums = [side.months[index].cash for side in sides]
        amounts = [amount for cash in sums for amount in (cash.tax, cash.gross)]
        sources = [
            _of(side.name, what, month.days)
            for side in sides
            for what in (TotalOf.TAX, TotalOf.GROSS)
        ]
        cells = [words.cell(amount, currency) for amount in amounts]
        made.add([_month(month.days), *cells], sources)
    return ReportTable(
        "cash_with_tax",
        words.say("cash.tax"),
        tuple(columns),
        tuple(made.rows),
        mark,
        sources=made.sources,
    )


def _of(side: str, what: TotalOf, days: Span, less: str = "") -> LinesTotal:
    return LinesTotal(side, what, days.start, days.end, less)


def compare_section(pack: Pack, words: ReportWords, mark: str) -> ReportSection:
    """Every side beside doing nothing: totals, difference and its parts, seats, terms."""
    tables = [
        _compare_table(pack, words, mark),
        *compared_parts(pack, words),
    ]
    return ReportSection(SectionKey.COMPARE, words.say("compare"), tables=tuple(tables))


def _compare_table(pack: Pack, words: ReportWords, mark: str) -> ReportTable:
    sides = pack.comparison.sides
    columns = [text_column("figure", words.say("row"), 30)]
    columns += [money_column(f"side_{n}", words.side(side.name)) for n, side in enumerate(sides)]
    made = TableRows()
    for cells, sources in _compared(pack, words):
        made.add(cells, sources)
    return ReportTable(
        "compare",
        words.say("compare"),
        tuple(columns),
        tuple(made.rows),
        mark,
        sources=made.sources,
    )


_Line = tuple[list[Cell], list[CellSource | None]]


def _compared(pack: Pack, words: ReportWords) -> Iterator[_Line]:
    yield from _totals(pack, words)
    yield from _first_invoices(pack, words)
    yield from _differences(pack, words)
    sides = pack.comparison.sides
    for key, counts in (
        ("without_seat", [side.people_without_seat for side in sides]),
        ("losing_seat", [len(side.losing_seat) for side in sides]),
        ("do_not_apply", [len(side.refused) for side in sides]),
    ):
        yield [words.say(key), *counts], []


def _totals(pack: Pack, words: ReportWords) -> Iterator[_Line]:
    sides, currency = pack.comparison.sides, pack.account.currency
    taxed = any(side.totals[-1].cash.tax for side in sides)
    kinds = [TotalOf.NET, *([TotalOf.TAX, TotalOf.GROSS] if taxed else []), TotalOf.SERVICE]
    for what in kinds:
        for index, total in enumerate(sides[0].totals):
            amounts = [
                side.totals[index].service.net
                if what is TotalOf.SERVICE
                else getattr(side.totals[index].cash, what.value)
                for side in sides
            ]
            start = pack.comparison.span.start
            days = Span(start, add_months(start, total.months))
            yield (
                [
                    words.say(f"{what}_months", months=total.months),
                    *(words.cell(amount, currency) for amount in amounts),
                ],
                [_of(side.name, what, days) for side in sides],
            )


def _first_invoices(pack: Pack, words: ReportWords) -> Iterator[_Line]:
    sides, currency = pack.comparison.sides, pack.account.currency
    firsts = [side.first_invoice for side in sides]
    days = [None if first is None else first.on for first in firsts]
    nets = [None if first is None else words.cell(first.cash.net, currency) for first in firsts]
    yield [words.say("first_invoice"), *days], []
    yield [words.say("first_invoice_net"), *nets], []
    if any(first is not None and first.cash.tax for first in firsts):
        with_tax = [
            None if first is None else words.cell(first.cash.gross, currency) for first in firsts
        ]
        yield [words.say("first_invoice_gross"), *with_tax], []


def _differences(pack: Pack, words: ReportWords) -> Iterator[_Line]:
    comparison, currency = pack.comparison, pack.account.currency
    sides, nothing = comparison.sides, comparison.sides[0].name
    found = [side.difference for side in sides]
    yield (
        [
            words.say("difference_months", months=comparison.months),
            *(words.cell(one.whole.net, currency) for one in found),
        ],
        [_of(side.name, TotalOf.NET, comparison.span, nothing) for side in sides],
    )
    keys = ["certain", "to_check"]
    if any(one.other_steps.parts for one in found):
        keys.append("other_steps")
    for key in keys:
        parts = [getattr(one, key).net for one in found]
        yield [words.say(key), *(words.cell(part, currency) for part in parts)], []
    evens = (break_even_text(one.break_even, words.form.translate, words.form.day) for one in found)
    yield [words.say("break_even"), *evens], []
