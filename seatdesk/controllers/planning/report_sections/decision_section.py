"""The first section: the decision asked, three numbers, what of them is certain, the last day."""

from decimal import Decimal

from seatdesk.controllers.messages.planning.report_texts import ReportWords
from seatdesk.controllers.messages.planning.step_texts import step_text
from seatdesk.controllers.planning.report_sections.pack import YEAR, Pack
from seatdesk.domain.calendar import Span, add_months
from seatdesk.domain.evaluation.step_result import StepStatus
from seatdesk.exchange.report.ledger import LinesTotal, TotalOf
from seatdesk.exchange.report.report import FigureKey, ReportFigure, ReportSection, SectionKey
from seatdesk.exchange.writing.document import MoneyCell

_NAMED = 3
"""Steps of a scenario that the usual sentence names."""
_CARRIED_OUT = frozenset({StepStatus.APPLIES, StepStatus.PAST})


def default_ask(pack: Pack, words: ReportWords) -> str:
    """The decision asked, from the steps that apply."""
    side = pack.side
    if side is None:
        return words.say("ask.none")
    translate = words.form.translate
    steps = [
        step_text(result.step, translate)
        for result in side.difference.by_step
        if result.status in _CARRIED_OUT
    ]
    if not steps:
        return words.say("ask.empty", scenario=side.name)
    named = steps if len(steps) <= _NAMED + 1 else steps[:_NAMED]
    if more := len(steps) - len(named):
        named = [*named, translate("and {n} more").format(n=more)]
    return words.say("ask", scenario=side.name, steps="; ".join(named))


def decision_section(pack: Pack, ask: str, words: ReportWords, mark: str) -> ReportSection:
    """The decision with its figures."""
    paragraphs = [ask, _last_day(pack, words), words.say("without_tax")]
    if pack.side is not None and pack.side.refused:
        count, name = len(pack.side.refused), pack.side.name
        paragraphs.append(words.say("steps_refused", count=count, scenario=name))
    return ReportSection(
        SectionKey.DECISION,
        words.say("decision"),
        tuple(paragraphs),
        figures=_figures(pack, words, mark),
    )


def _last_day(pack: Pack, words: ReportWords) -> str:
    if pack.last_day is None:
        return words.say("last_day.none")
    late = pack.last_day < pack.account.as_of
    return words.say("last_day.late" if late else "last_day", day=pack.last_day)


_DIFFERENCES = frozenset({FigureKey.DIFFERENCE, FigureKey.CERTAIN})


def _figures(pack: Pack, words: ReportWords, mark: str) -> tuple[ReportFigure, ...]:
    """Do nothing, the plan, the difference, and what of it is certain, over twelve months."""
    nothing, side = pack.year.sides[0], pack.side
    start = pack.year.span.start
    days = Span(start, add_months(start, YEAR))

    def figure(
        key: FigureKey, amount: Decimal | None, absent: str, source: LinesTotal | None = None
    ) -> ReportFigure:
        cell = None if amount is None else MoneyCell(amount, pack.account.currency)
        text = words.say(absent) if cell is None else words.money(cell)
        if key in _DIFFERENCES and amount is not None and amount > 0:
            text = f"+{text}"  # what costs more says so, as what costs less does
        label = words.say(f"figure.{key}", scenario=side.name if side else "")
        return ReportFigure(key, label, cell, text, mark, source if cell else None)

    def total(name: str, less: str = "") -> LinesTotal:
        return LinesTotal(name, TotalOf.NET, days.start, days.end, less)

    first = figure(
        FigureKey.DO_NOTHING, nothing.totals[0].cash.net, "not_known", total(nothing.name)
    )
    if side is None:
        return (first,)
    difference = side.difference
    return (
        first,
        figure(FigureKey.PLAN, side.totals[0].cash.net, "not_known", total(side.name)),
        figure(
            FigureKey.DIFFERENCE,
            difference.whole.net,
            "not_known",
            total(side.name, nothing.name),
        ),
        figure(FigureKey.CERTAIN, difference.certain.net, "not_known"),
    )
