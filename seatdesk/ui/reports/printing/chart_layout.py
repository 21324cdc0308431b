"""A chart on paper: columns side by side for every month, on one scale, of boxes and lines."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Final

from seatdesk.exchange.report.report import ReportChart
from seatdesk.exchange.writing.document import MoneyCell
from seatdesk.ui.reports.printing.paper_flow import PaperFlow
from seatdesk.ui.reports.printing.sheet import (
    BoxMark,
    Ink,
    LineMark,
    Mark,
    TextMark,
    TypeStyle,
    millimetres,
    points,
)
from seatdesk.ui.reports.printing.typeface import Typeface
from seatdesk.ui.text.language import words
from seatdesk.ui.text.number_format import number

SERIES: Final = (
    Ink.SERIES_1,
    Ink.SERIES_2,
    Ink.SERIES_3,
    Ink.SERIES_4,
    Ink.SERIES_5,
    Ink.SERIES_6,
)
HEIGHT: Final = millimetres(52)
_MOST_MARKS: Final = 5
_FULL: Final = 0.72
"""Of a month's width its columns take this share."""


def chart_height(chart: ReportChart, typeface: Typeface) -> float:
    """The height that a chart takes: title, legend, plot, months and summary."""
    del chart
    return HEIGHT + typeface.leading(TypeStyle.SUBHEADING) + 4 * typeface.leading(TypeStyle.SMALL)


def put_chart(flow: PaperFlow, chart: ReportChart, heading: str = "") -> None:
    """Put a chart in one piece, and below it what it says in words."""
    if not chart.places or not any(_known(chart)):
        return
    flow.keep(chart_height(chart, flow.typeface))
    if chart.title != heading:
        flow.skip(millimetres(3))
        flow.put_text(chart.title, TypeStyle.SUBHEADING)
    _put_legend(flow, chart)
    flow.put(*_plot(chart, flow.typeface, flow.room))
    if chart.summary:
        flow.skip(points(2))
        flow.put_text(chart.summary, TypeStyle.SMALL, Ink.QUIET)


def scale(amounts: Sequence[Decimal]) -> tuple[Decimal, ...]:
    """The numbers on the axis: round, from the lowest or 0 to the highest or 0, few to read."""
    highest, lowest = max(*amounts, Decimal(0)), min(*amounts, Decimal(0))
    reach = highest - lowest or Decimal(1)
    step = Decimal(1).scaleb(reach.adjusted() - 1)
    factors = (1, 2, 5, 10, 20, 50, 100)
    step *= next(factor for factor in factors if reach <= step * factor * (_MOST_MARKS - 1))
    first = -(-lowest // step) if not lowest % step else lowest // step - (lowest < 0)
    last = -(-highest // step)
    if highest % step and highest > 0:
        last = highest // step + 1
    return tuple(step * place for place in range(int(first), int(max(last, first + 1)) + 1))


def _known(chart: ReportChart) -> list[Decimal]:
    return [cell.amount for series in chart.series for cell in series.amounts if cell is not None]


def _put_legend(flow: PaperFlow, chart: ReportChart) -> None:
    """Put a square and the name of every series, in lines; the currency at the end."""
    typeface, style = flow.typeface, TypeStyle.SMALL
    side, gap = points(5.5), points(4)
    leading, rise = typeface.leading(style) + points(1.5), typeface.rise(style)
    currency = next((c.currency for s in chart.series for c in s.amounts if c is not None), "")
    wide = typeface.width(currency, style)
    marks: list[Mark] = [TextMark(flow.room - wide, rise, currency, style, Ink.QUIET)]
    x, y = 0.0, 0.0
    for series, ink in zip(chart.series, SERIES, strict=False):
        name = typeface.fitted(series.name, style, flow.room / 2)
        needed = side + gap + typeface.width(name, style)
        if x and x + needed > flow.room - wide - gap:
            x, y = 0.0, y + leading
        marks.append(BoxMark(x, y + rise - side * 0.85, side, side, ink))
        marks.append(TextMark(x + side + gap, y + rise, name, style))
        x += needed + 3.5 * gap
    flow.put(y + leading + points(2), marks)


def _plot(chart: ReportChart, typeface: Typeface, room: float) -> tuple[float, list[Mark]]:
    style = TypeStyle.SMALL
    axis = scale(_known(chart))
    texts = [number(mark).replace("-", "\N{MINUS SIGN}") for mark in axis]
    inset = max(typeface.width(text, style) for text in texts) + points(5)
    top, bottom = points(4), HEIGHT
    reach = float(axis[-1] - axis[0])

    def height(amount: Decimal) -> float:
        return bottom - (bottom - top) * float(amount - axis[0]) / reach

    marks: list[Mark] = []
    for value, text in zip(axis, texts, strict=True):
        y = height(value)
        left = inset - points(5) - typeface.width(text, style)
        marks.append(TextMark(left, y + style.size * 0.36, text, style, Ink.QUIET))
        if value:
            marks.append(LineMark(inset, y, room, y))
    wide = (room - inset) / len(chart.places)
    thick = wide * _FULL / max(1, len(chart.series))
    for place in range(len(chart.places)):
        x = inset + place * wide + wide * (1 - _FULL) / 2
        for series, ink in zip(chart.series, SERIES, strict=False):
            cell = series.amounts[place] if place < len(series.amounts) else None
            marks.extend(_column(cell, x, thick, (height, ink)))
            x += thick
    marks.append(LineMark(inset, height(Decimal(0)), room, height(Decimal(0)), Ink.QUIET))
    marks.extend(_months(chart.places, typeface, (inset, bottom, wide)))
    return bottom + 2.2 * typeface.leading(style), marks


def _column(
    cell: MoneyCell | None, x: float, thick: float, drawn: tuple[Callable[[Decimal], float], Ink]
) -> list[Mark]:
    """The column of an amount, from the line of 0 up or down; none for 0 and for no amount."""
    if cell is None or not cell.amount:
        return []
    height, ink = drawn
    zero, end = height(Decimal(0)), height(cell.amount)
    tall = max(abs(zero - end), points(0.4))
    air = min(thick * 0.12, points(1))
    return [BoxMark(x + air / 2, min(zero, end), thick - air, tall, ink)]


def _months(
    places: Sequence[str], typeface: Typeface, drawn: tuple[float, float, float]
) -> list[Mark]:
    """Short names of months where they fit, and every year below its first month."""
    style, (inset, bottom, wide) = TypeStyle.SMALL, drawn
    every = max(1, -int(-typeface.width("MMMM", style) // wide))
    marks: list[Mark] = []
    seen = ""
    for place, month in enumerate(places):
        year, _, number_ = month.partition("-")
        if place % every:
            continue
        name = words().standaloneMonthName(int(number_), words().FormatType.ShortFormat)
        for text, down in ((name.rstrip("."), 1.0), ("" if year == seen else year, 2.0)):
            if text:
                x = inset + (place + 0.5) * wide - typeface.width(text, style) / 2
                y = bottom + down * typeface.leading(style)
                marks.append(TextMark(x, y, text, style, Ink.QUIET))
        seen = year
    return marks
