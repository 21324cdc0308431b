"""Lays a report out on sheets: title, decision, figures, then part by part, with head and foot."""

from collections.abc import Sequence
from typing import Final

from seatdesk.exchange.report.report import Report, ReportFigure, ReportSection, SectionKey
from seatdesk.ui.reports.printing.chart_layout import chart_height, put_chart
from seatdesk.ui.reports.printing.page_frame import PageFrame, put_title
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
    put_title(flow, report.title, report.facts)
    for section in report.sections:
        _put_section(flow, report, section)
    where = f"{report.account} · {day(report.as_of)}" if report.account else day(report.as_of)
    frame = PageFrame(report.title, where, report.page_of)
    pages = flow.close(lambda number, count: frame.marks(paper, typeface, number, count))
    author = report.prepared_by
    return Sheets(paper, pages, tuple(flow.outline), _name(report), author, report.language)


def _name(report: Report) -> str:
    return f"{report.title} · {report.account}" if report.account else report.title


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
