"""A written report on the command line: as JSON, and as lines."""

from typing import Any

from seatdesk.cli.output.counting import counted
from seatdesk.cli.output.planning.freshness_shapes import freshness_json, freshness_lines
from seatdesk.controllers.planning.report import WrittenReport
from seatdesk.exchange.report.report import Report
from seatdesk.exchange.report.report_json import figures_document


def report_json(report: Report, written: WrittenReport) -> dict[str, Any]:
    """The file, its kind, and the headline that stands in it."""
    return {
        "as_of": report.as_of.isoformat(),
        "currency": report.currency,
        "freshness": freshness_json(report.freshness),
        "out": str(written.path),
        "kind": written.kind.value,
        "pages": written.pages,
        "sheets": None if written.sheets is None else list(written.sheets),
        "events": written.events,
        "title": report.title,
        "ask": report.ask,
        "figures": figures_document(report),
    }


def report_lines(report: Report, written: WrittenReport) -> list[str]:
    """The headline, the file, and what is to be known about the data."""
    lines = [report.ask, ""]
    lines += [f"{figure.label}: {figure.text}" for figure in report.figures.values()]
    if report.last_day_to_act is not None:
        lines.append(f"Last day to act: {report.last_day_to_act}")
    lines += ["", _written(written)]
    if told := freshness_lines(report.freshness):
        lines += ["", *told]
    return lines


def _written(written: WrittenReport) -> str:
    said = f"{written.path} was written"
    if written.pages is not None:
        return f"{said}: {counted(written.pages, 'page')}."
    if written.events is not None:
        return f"{said}: {counted(written.events, 'event')}."
    return f"{said}."
