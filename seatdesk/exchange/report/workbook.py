"""A report as a workbook (XLSX) that adds up again: totals are formulas over its sheet `Lines`.

Every formula is written with its value, for viewers that do not compute. What each total should be
stands on the sheet `Checks`, which says whether the workbook comes to the same (E10.2).
"""

from datetime import datetime
from pathlib import Path
from typing import Any, Final

from seatdesk.domain.control_signs import without_control
from seatdesk.exchange.report.report import Report, ReportSection, SectionKey
from seatdesk.exchange.report.workbook_checks import CHECKS, CheckSheet
from seatdesk.exchange.report.workbook_lines import LINES, LineSheet
from seatdesk.exchange.report.workbook_pages import PageWriter
from seatdesk.exchange.report.workbook_parts import WorkbookParts

_SHEETS: Final = (
    ("Decision", (SectionKey.DECISION, SectionKey.SIGNATURES)),
    ("Compare", (SectionKey.COMPARE,)),
    ("Cash by month", (SectionKey.CASH,)),
    (LINES, ()),
    ("Changes", (SectionKey.CHANGES, SectionKey.REFUSED)),
    ("Findings", (SectionKey.FINDINGS,)),
    ("Costs", (SectionKey.COSTS,)),
    ("Assumptions", (SectionKey.ASSUMPTIONS,)),
    ("Sources", (SectionKey.SOURCES,)),
    (CHECKS, ()),
)
"""The sheets in their order, with the sections that each has; their names are fixed."""


def write(report: Report, path: Path) -> tuple[str, ...]:
    """Write a report; the names of its sheets. Raises OSError."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - when the first one is written
    from xlsxwriter.exceptions import FileCreateError  # noqa: PLC0415

    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = Workbook(str(path), options)
    book.set_properties(_properties(report))
    _fill(WorkbookParts(book, report))
    try:
        book.close()
    except FileCreateError as error:  # a wrapper without the number of the error inside
        raise error.args[0] from error
    return tuple(name for name, _ in _sheets(report))


def _sheets(report: Report) -> list[tuple[str, tuple[SectionKey, ...]]]:
    """The sheets of a report: what somebody left out has none, what there is nothing of says so."""
    return [(name, keys) for name, keys in _SHEETS if not keys or set(keys) - report.left_out]


def _fill(parts: WorkbookParts) -> None:
    """Every sheet; the lines come first, because totals say in which rows they are."""
    sheets = _sheets(parts.report)
    pages = {name: parts.add_sheet(name) for name, _ in sheets}
    lines = LineSheet(parts, pages[LINES])
    lines.write()
    checks = CheckSheet(parts, pages[CHECKS])
    for name, keys in sheets:
        if name in {LINES, CHECKS}:
            continue
        writer = PageWriter(parts, pages[name], name, lines, checks)
        writer.write(_wanted(parts.report, keys))
    checks.write()


def _wanted(report: Report, keys: tuple[SectionKey, ...]) -> list[ReportSection]:
    found = (report.section(key) for key in keys)
    return [section for section in found if section is not None]


def _properties(report: Report) -> dict[str, Any]:
    """The properties of the file that a file manager shows."""
    day = report.as_of
    return {
        "title": without_control(report.title),
        "subject": without_control(report.ask)[:255],
        "author": without_control(report.prepared_by),
        "company": without_control(report.account),
        "comments": "SeatDesk",
        "created": datetime(day.year, day.month, day.day),  # noqa: DTZ001
    }
