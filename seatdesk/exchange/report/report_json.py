"""A report as JSON: the object itself, with amounts as texts and days as ISO."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from seatdesk.exchange.report.report import (
    FigureKey,
    Report,
    ReportChart,
    ReportFigure,
    ReportSection,
    ReportTable,
)
from seatdesk.exchange.writing.document import Cell, CellKind, MoneyCell

FORM = "seatdesk-report-1"
"""Counts up when the meaning of a key changes."""


def write(report: Report, path: Path) -> None:
    """Write a report. Raises OSError."""
    text = json.dumps(report_document(report), ensure_ascii=False, indent=2) + "\n"
    path.write_text(text, "utf-8", errors="replace", newline="\n")


def report_document(report: Report) -> dict[str, Any]:
    """A report as plain values."""
    return {
        "format": FORM,
        "title": report.title,
        "account": report.account,
        "scenario": report.scenario or None,
        "as_of": report.as_of.isoformat(),
        "currency": report.currency,
        "months": report.months,
        "prepared_by": report.prepared_by,
        "ask": report.ask,
        "figures": figures_document(report),
        "freshness": [
            {
                "source": state.source.value,
                "level": state.level.value,
                "as_of": state.as_of and state.as_of.isoformat(),
                "age_days": state.age_days,
                "text": text,
            }
            for state, text in zip(report.freshness, report.states, strict=True)
        ],
        "language": report.language,
        "sections": [_section(section) for section in report.sections],
    }


def figures_document(report: Report) -> dict[str, str | None]:
    """The headline: amounts in the account's currency; None where there is none."""
    found = report.figures
    figures: dict[str, str | None] = {key.value: None for key in FigureKey}
    for key, figure in found.items():
        figures[key.value] = figure.amount and figure.amount.text
    last = report.last_day_to_act
    figures["last_day_to_act"] = None if last is None else last.isoformat()
    return figures


def _section(section: ReportSection) -> dict[str, Any]:
    return {
        "key": section.key.value,
        "title": section.title,
        "paragraphs": list(section.paragraphs),
        "figures": [_figure(figure) for figure in section.figures],
        "charts": [_chart(chart) for chart in section.charts],
        "tables": [_table(table) for table in section.tables],
        "signatures": list(section.signatures),
    }


def _figure(figure: ReportFigure) -> dict[str, Any]:
    amount = figure.amount
    return {
        "key": figure.key.value,
        "label": figure.label,
        "amount": amount and amount.text,
        "currency": amount and amount.currency,
        "text": figure.text,
        "mark": figure.mark or None,
    }


def _chart(chart: ReportChart) -> dict[str, Any]:
    return {
        "key": chart.key,
        "title": chart.title,
        "places": list(chart.places),
        "series": [
            {"name": series.name, "amounts": [amount and amount.text for amount in series.amounts]}
            for series in chart.series
        ],
        "summary": chart.summary,
    }


def _table(table: ReportTable) -> dict[str, Any]:
    keys = [column.key for column in table.columns]
    return {
        "key": table.key,
        "title": table.title,
        "columns": [
            {"key": column.key, "title": column.title, "kind": column.kind.value}
            for column in table.columns
        ],
        "rows": [
            {key: _value(cell) for key, cell in zip(keys, row, strict=True)} for row in table.rows
        ],
        "currencies": _currencies(table),
        "totals": sorted(table.totals),
        "mark": table.mark or None,
    }


def _currencies(table: ReportTable) -> list[str | None] | None:
    """The currency of the amounts of each row; None for a table without amounts."""
    if not any(column.kind is CellKind.MONEY for column in table.columns):
        return None
    found = [[cell.currency for cell in row if isinstance(cell, MoneyCell)] for row in table.rows]
    return [currencies[0] if currencies else None for currencies in found]


def _value(cell: Cell) -> str | int | None:
    if isinstance(cell, MoneyCell):
        return cell.text
    return cell.isoformat() if isinstance(cell, date) else cell
