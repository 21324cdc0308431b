"""Lays a report out on sheets: title, decision, figures, then part by part, with head and foot."""

from collections.abc import Sequence
from typing import Final

from seatdesk.exchange.report.report import Report, ReportFigure, ReportSection, SectionKey
from seatdesk.ui.reports.printing.chart_layout import chart_height, put_chart
from seatdesk.ui.reports.printing.paper_flow import PaperFlow
from seatdesk.ui.reports.printing.sheet import (
    BoxMark,
    Ink,
    LineMark,
    Mark,
    Paper,
    Sheets,
    TextMark,
    TypeStyle,
    millimetres,
    points,
)
from seatdesk.ui.reports.printing.table_layout import put_note, put_table
from seatdesk.ui.reports.printing.typeface import Typeface, report_typeface, typographic
from seatdesk.ui.text.number_format import day

_CARD_GAP: Final = millimetres(4)
_CARD_INSET: Final = millimetres(3.5)
_MOST_CARDS: Final = 4
_PEN_ROOM: Final = millimetres(14)
_TO_SIGN: Final = 2
"""Lines to sign on beside each other."""


def lay_out(report: Report) -> Sheets:
    """The pages of a report, on its paper."""
    typeface, paper = report_typeface(), Paper.of(report.paper)
    flow = PaperFlow(paper, typeface)
    _put_title(flow, report)
    for section in report.sections:
        _put_section(flow, report, section)
    pages = flow.close(lambda number, count: _margins(paper, typeface, report, (number, count)))
    author = report.prepared_by
    return Sheets(paper, pages, tuple(flow.outline), _name(report), author, report.language)


def _name(report: Report) -> str:
    return f"{report.title} · {report.account}" if report.account else report.title


def _put_title(flow: PaperFlow, report: Report) -> None:
    flow.put(points(4), (BoxMark(0, 0, millimetres(22), points(3.4), Ink.ACCENT),))
    flow.skip(millimetres(3))
    flow.put_text(report.title, TypeStyle.TITLE)
    flow.skip(millimetres(2.5))
    facts = [(name, value) for name, value in report.facts if value]
    _put_facts(flow, facts)


def _put_facts(flow: PaperFlow, facts: Sequence[tuple[str, str]]) -> None:
    """Put names and values in columns beside each other, as many as there is room for."""
    typeface, beside = flow.typeface, min(_MOST_CARDS, max(1, len(facts)))
    wide = flow.room / beside
    name_line, value_line = (typeface.leading(s) for s in (TypeStyle.SMALL, TypeStyle.STRONG))
    for begin in range(0, len(facts), beside):
        marks: list[Mark] = []
        deepest = 1
        for place, (name, value) in enumerate(facts[begin : begin + beside]):
            x = place * wide
            y = typeface.rise(TypeStyle.SMALL)
            marks.append(TextMark(x, y, name, TypeStyle.SMALL, Ink.QUIET))
            lines = typeface.lines(value, TypeStyle.STRONG, wide - _CARD_GAP)
            deepest = max(deepest, len(lines))
            for number, line in enumerate(lines):
                down = name_line + number * value_line + typeface.rise(TypeStyle.STRONG)
                marks.append(TextMark(x, down, line, TypeStyle.STRONG))
        flow.put(name_line + deepest * value_line + points(4), marks)


def _put_section(flow: PaperFlow, report: Report, section: ReportSection) -> None:
    if section.key is SectionKey.DECISION:
        flow.put_heading(section.title, millimetres(50))
        _put_decision(flow, report, section)
        return
    below = max((chart_height(c, flow.typeface) for c in section.charts), default=0.0)
    if section.signatures:
        below = _PEN_ROOM * 1.4 * -(-len(section.signatures) // _TO_SIGN)
    flow.put_heading(section.title, max(below, millimetres(36 if section.tables else 14)))
    for text in section.paragraphs:
        _put_paragraph(flow, text)
    _put_parts(flow, section)


def _put_decision(flow: PaperFlow, report: Report, section: ReportSection) -> None:
    """Put the decision asked in a box, the figures as cards, and what else is to be known."""
    if report.ask:
        _put_ask(flow, report.ask)
        flow.skip(millimetres(4))
    _put_figures(flow, section.figures)
    flow.skip(millimetres(3))
    for text in section.paragraphs:
        if text != report.ask:
            _put_paragraph(flow, text)
    for text in dict.fromkeys(figure.mark for figure in section.figures if figure.mark):
        put_note(flow, text)
    _put_parts(flow, section, figures=False)


def _put_parts(flow: PaperFlow, section: ReportSection, *, figures: bool = True) -> None:
    if figures:
        _put_figures(flow, section.figures)
    for chart in section.charts:
        put_chart(flow, chart, section.title)
    for table in section.tables:
        put_table(flow, table, section.title)
    _put_signatures(flow, section.signatures)


def _put_paragraph(flow: PaperFlow, text: str) -> None:
    flow.put_text(text, TypeStyle.BODY)
    flow.skip(points(3))


def _put_ask(flow: PaperFlow, ask: str) -> None:
    """Put the decision asked on a tinted ground with a bar in the accent."""
    typeface, style = flow.typeface, TypeStyle.ASK
    inset, leading = millimetres(5), typeface.leading(style)
    lines = typeface.lines(ask, style, flow.room - 2 * inset)
    for begin in range(0, len(lines), 30):  # nobody reads more in one piece
        piece = lines[begin : begin + 30]
        height = len(piece) * leading + 2 * millimetres(3)
        marks: list[Mark] = [
            BoxMark(0, 0, flow.room, height, Ink.TINT),
            BoxMark(0, 0, points(3), height, Ink.ACCENT),
        ]
        for place, line in enumerate(piece):
            y = millimetres(3) + place * leading + typeface.rise(style)
            marks.append(TextMark(inset, y, line, style))
        flow.put(height, marks)


def _put_figures(flow: PaperFlow, figures: Sequence[ReportFigure]) -> None:
    """Put numbers as cards beside each other: what each is, and what it comes to."""
    for begin in range(0, len(figures), _MOST_CARDS):
        row = figures[begin : begin + _MOST_CARDS]
        wide = (flow.room - _CARD_GAP * (len(row) - 1)) / len(row)
        if len(row) == 1:
            wide = (flow.room - _CARD_GAP) / 2
        labels = max(len(flow.typeface.lines(f.label, TypeStyle.SMALL, wide)) for f in row)
        cards = [_card(figure, wide, flow.typeface, labels) for figure in row]
        height = max(tall for tall, _ in cards)
        marks: list[Mark] = []
        for place, (_, texts) in enumerate(cards):
            x = place * (wide + _CARD_GAP)
            marks.append(LineMark(x, points(0.6), x + wide, points(0.6), Ink.ACCENT, points(1.2)))
            marks.extend(text._replace(x=text.x + x) for text in texts)
        flow.put(height, marks)
        flow.skip(millimetres(2))


def _card(
    figure: ReportFigure, wide: float, typeface: Typeface, labels: int
) -> tuple[float, list[TextMark]]:
    """The height of a card and its texts; a long amount is set in smaller letters.

    `labels`: the lines that the longest label of the row takes, so that amounts stand in a line.
    """
    texts: list[TextMark] = []
    down = millimetres(2)
    label = TypeStyle.SMALL
    for line in typeface.lines(figure.label, label, wide):
        texts.append(TextMark(0, down + typeface.rise(label), line, label, Ink.QUIET))
        down += typeface.leading(label)
    down = millimetres(2) + labels * typeface.leading(label)
    text = typographic(figure.text)
    styles = (TypeStyle.FIGURE, TypeStyle.HEADING, TypeStyle.SUBHEADING)
    fitting = (s for s in styles if typeface.width(text, s) <= wide)
    style = next(fitting, TypeStyle.SUBHEADING)
    for line in typeface.lines(text, style, wide):
        texts.append(TextMark(0, down + typeface.rise(TypeStyle.FIGURE), line, style))
        down += typeface.leading(TypeStyle.FIGURE)
    return down + millimetres(1.5), texts


def _put_signatures(flow: PaperFlow, signatures: Sequence[str]) -> None:
    """Put lines to sign on, two beside each other, with the room that a pen needs above."""
    typeface, style = flow.typeface, TypeStyle.SMALL
    wide = (flow.room - 2 * _CARD_GAP) / _TO_SIGN
    for begin in range(0, len(signatures), _TO_SIGN):
        marks: list[Mark] = []
        line = _PEN_ROOM
        for place, text in enumerate(signatures[begin : begin + _TO_SIGN]):
            x = place * (wide + 2 * _CARD_GAP)
            marks.append(LineMark(x, line, x + wide, line, Ink.TEXT, points(0.6)))
            shown = typeface.fitted(text, style, wide)
            y = line + points(2) + typeface.rise(style)
            marks.append(TextMark(x, y, shown, style, Ink.QUIET))
        flow.put(line + points(2) + typeface.leading(style), marks)


def _margins(
    paper: Paper, typeface: Typeface, report: Report, counted: tuple[int, int]
) -> list[Mark]:
    """Head and foot of a page: the name of the report, and the number of the page."""
    number, count = counted
    style, ink = TypeStyle.SMALL, Ink.QUIET
    right = paper.width - paper.side
    foot = paper.height - paper.bottom + millimetres(9)
    page = report.page_of.format(page=number, pages=count)
    where = f"{report.account} · {day(report.as_of)}" if report.account else day(report.as_of)
    where = typeface.fitted(where, style, paper.room * 0.7)
    marks: list[Mark] = [
        LineMark(paper.side, foot - style.size * 1.6, right, foot - style.size * 1.6),
        TextMark(paper.side, foot, where, style, ink),
        TextMark(right - typeface.width(page, style), foot, page, style, ink),
    ]
    if number > 1:
        head = typeface.fitted(report.title, style, paper.room)
        marks.append(TextMark(paper.side, paper.top - millimetres(6), head, style, ink))
    return marks
