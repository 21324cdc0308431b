"""A report as one HTML file that needs nothing else: to read, to print, in light and dark."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from html import escape
from pathlib import Path

from seatdesk.exchange.report.chart_colours import SIDE_COLOURS
from seatdesk.exchange.report.report import Report, ReportChart, ReportSection, ReportTable
from seatdesk.exchange.writing.document import (
    Cell,
    CellKind,
    DocumentColumn,
    MoneyCell,
    NumberRegion,
    cell_word,
)
from seatdesk.exchange.writing.formula_injection import harmless
from seatdesk.exchange.writing.html_writer import page_head

_STYLE = """
h3 { font-size: 1rem; margin: 1.25rem 0 .35rem; }
.figures { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 1rem 0; }
.figures b { display: block; font-size: 1.35rem; font-variant-numeric: tabular-nums; }
.mark { font-style: italic; opacity: .8; }
p { white-space: pre-line; max-width: 60rem; }
tr.total td { border-top: 2px solid; font-weight: 600; }
.sign { margin-top: 3.5rem; border-top: 1px solid; width: 22rem; padding-top: .25rem; }
svg { max-width: 100%; height: auto; } svg text { font-size: 11px; fill: currentColor; }
"""
_WIDTH, _HEIGHT, _LEFT, _BOTTOM, _TOP = 760, 260, 90, 40, 24


def write(report: Report, path: Path, region: NumberRegion) -> None:
    """Write a report. Raises OSError."""
    with path.open("w", encoding="utf-8", errors="replace", newline="\n") as stream:
        stream.writelines(_page(report, region))


def _page(report: Report, region: NumberRegion) -> Iterator[str]:
    facts = "".join(
        f"<dt>{escape(name)}</dt><dd dir=auto>{escape(text)}</dd>" for name, text in report.facts
    )
    yield page_head(report.title, report.language, paper=report.paper.css_name, style=_STYLE)
    yield f"<body><h1>{escape(report.title)}</h1>\n<dl>{facts}</dl>\n"
    for note in report.notes:
        yield f'<p class="mark">{escape(note)}</p>\n'
    for section in report.sections:
        yield from _section(section, region)
    yield "</body></html>\n"


def _section(section: ReportSection, region: NumberRegion) -> Iterator[str]:
    yield f'<section id="{section.key}"><h2>{escape(section.title)}</h2>\n'
    for paragraph in section.paragraphs:
        yield f"<p dir=auto>{escape(paragraph)}</p>\n"
    yield from _figures(section, region)
    for chart in section.charts:
        yield from _chart(chart, region)
    for table in section.tables:
        if table.title != section.title:
            yield f"<h3>{escape(table.title)}</h3>\n"
        yield from _table(table, region)
    for line in section.signatures:
        yield f'<div class="sign">{escape(line)}</div>\n'
    yield "</section>\n"


def _figures(section: ReportSection, region: NumberRegion) -> Iterator[str]:
    if section.figures:
        yield '<div class="figures">\n'
        for figure in section.figures:
            amount = _money(figure.amount, region) if figure.amount else escape(figure.text)
            key = f' data-figure="{figure.key}"'
            yield f"<div{key}><span>{escape(figure.label)}</span><b>{amount}</b></div>\n"
        yield "</div>\n"
        if mark := next((figure.mark for figure in section.figures if figure.mark), ""):
            yield f'<p class="mark">{escape(mark)}</p>\n'


def _table(table: ReportTable, region: NumberRegion) -> Iterator[str]:
    if not table.rows:
        yield f"<p>{escape(table.empty)}</p>\n"
        return
    heads = "".join(
        f'<th scope="col"{_side(column)}>{escape(harmless(column.title))}</th>'
        for column in table.columns
    )
    yield (
        f'<div class="wide"><table aria-label="{escape(table.title)}" data-table="{table.key}">\n'
        f"<thead><tr>{heads}</tr></thead>\n<tbody>\n"
    )
    for number, row in enumerate(table.rows):
        total = ' class="total"' if number in table.totals else ""
        cells = zip(row, table.columns, strict=True)
        yield f"<tr{total}>{''.join(_cell(cell, column, region) for cell, column in cells)}</tr>\n"
    yield "</tbody></table></div>\n"
    if table.mark:
        yield f'<p class="mark">{escape(table.mark)}</p>\n'


def _side(column: DocumentColumn) -> str:
    return ' class="n"' if column.kind in {CellKind.WHOLE, CellKind.MONEY} else ""


def _cell(cell: Cell, column: DocumentColumn, region: NumberRegion) -> str:
    """A cell; words and days among amounts stand on their side."""
    if isinstance(cell, MoneyCell):
        return f'<td class="n">{_money(cell, region)}</td>'
    if isinstance(cell, int):
        return f'<td class="n">{cell}</td>'
    if not cell:
        return "<td></td>"
    day = " class=d" if isinstance(cell, date) else ""
    side = _side(column) or day
    return f"<td dir=auto{side}>{escape(harmless(cell_word(cell)))}</td>"


def _money(money: MoneyCell, region: NumberRegion) -> str:
    return escape(f"{region.money(money, grouped=True)}\u00a0{money.currency}")


def _chart(chart: ReportChart, region: NumberRegion) -> Iterator[str]:
    """Columns side by side on one scale; the table below has the same amounts."""
    known = [a.amount for series in chart.series for a in series.amounts if a is not None]
    most, least = max([*known, Decimal(0)]), min([*known, Decimal(0)])
    reach = float(most - least) or 1.0
    height, slot = _HEIGHT - _TOP - _BOTTOM, (_WIDTH - _LEFT) / max(len(chart.places), 1)
    zero = _TOP + height * float(most) / reach
    bar = slot * 0.8 / max(len(chart.series), 1)
    yield (
        f'<svg role="img" aria-label="{escape(chart.summary)}" viewBox="0 0 {_WIDTH} {_HEIGHT}" '
        f'width="{_WIDTH}" height="{_HEIGHT}">\n<title>{escape(chart.title)}</title>\n'
    )
    for n, series in enumerate(chart.series):
        colour = SIDE_COLOURS[n % len(SIDE_COLOURS)]
        yield (
            f'<rect x="{_LEFT + n * 160}" y="4" width="10" height="10" fill="{colour}"/>'
            f'<text x="{_LEFT + n * 160 + 15}" y="13">{escape(series.name)}</text>\n'
        )
        for place, amount in enumerate(series.amounts):
            if amount is None or not amount.amount:
                continue
            size = height * abs(float(amount.amount)) / reach
            top = zero - size if amount.amount > 0 else zero
            left = _LEFT + place * slot + n * bar
            told = f"{series.name}, {chart.places[place]}: {region.money(amount, grouped=True)}"
            yield (
                f'<rect x="{left:.1f}" y="{top:.1f}" width="{bar:.1f}" height="{size:.1f}" '
                f'fill="{colour}"><title>{escape(told)}</title></rect>\n'
            )
    yield f'<path d="M{_LEFT} {zero:.1f}H{_WIDTH}" stroke="currentColor"/>\n'
    if known:
        currency = next(a.currency for s in chart.series for a in s.amounts if a is not None)
        top_text = escape(region.money(MoneyCell(most, currency), grouped=True))
        yield f'<text x="{_LEFT - 6}" y="{_TOP + 8}" text-anchor="end">{top_text}</text>\n'
    step = max(1, len(chart.places) // 8)
    for place in range(0, len(chart.places), step):
        yield (
            f'<text x="{_LEFT + place * slot:.1f}" y="{_HEIGHT - 14}">'
            f"{escape(chart.places[place])}</text>\n"
        )
    yield "</svg>\n"
