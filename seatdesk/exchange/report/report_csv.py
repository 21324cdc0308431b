"""A report as one plain table (CSV): every table of it below the other, each with its heads.

Each row begins with the section and the table it is of, so that it stays explained when rows are
sorted or cut. Separator and decimal mark are those of the country where it is opened.
"""

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

from seatdesk.exchange.report.report import Report, ReportSection, ReportTable
from seatdesk.exchange.writing.csv_writer import for_excel, without_nul
from seatdesk.exchange.writing.document import Cell, MoneyCell, NumberRegion, cell_word
from seatdesk.exchange.writing.formula_injection import harmless


def write(report: Report, path: Path, region: NumberRegion) -> None:
    """Write a report. Raises OSError."""
    dialect = for_excel(region)
    with path.open("w", encoding=dialect.encoding, errors="replace", newline="") as stream:
        writer = csv.writer(stream, delimiter=dialect.separator, lineterminator="\r\n")
        writer.writerows(_line(row, region) for row in _rows(report))


def _rows(report: Report) -> Iterator[Sequence[Cell]]:
    yield (report.title, "", *(text for fact in report.facts for text in fact))
    for note in report.notes:
        yield (report.title, "", note)
    for section in report.sections:
        yield from _of_section(section, report.currency_head)


def _of_section(section: ReportSection, currency_head: str) -> Iterator[Sequence[Cell]]:
    for paragraph in section.paragraphs:
        yield (section.title, "", paragraph)
    for figure in section.figures:
        amount: Cell = figure.amount or figure.text
        yield (section.title, "", figure.label, amount, _currency([figure.amount]), figure.mark)
    for table in section.tables:
        yield from _of_table(section.title, table, currency_head)
    for line in section.signatures:
        yield (section.title, "", line)


def _of_table(section: str, table: ReportTable, currency_head: str) -> Iterator[Sequence[Cell]]:
    """Heads and rows; amounts are followed by the currency of their row."""
    if not table.rows:
        yield (section, table.title, table.empty)
        return
    priced = any(True for _ in table.amounts)
    heads = [column.title for column in table.columns]
    yield (section, table.title, *heads, *([currency_head] if priced else []))
    for row in table.rows:
        yield (section, table.title, *row, *([_currency(row)] if priced else []))
    if table.mark:
        yield (section, table.title, table.mark)


def _currency(row: Sequence[Cell]) -> str:
    return next((cell.currency for cell in row if isinstance(cell, MoneyCell)), "")


def _line(row: Sequence[Cell], region: NumberRegion) -> list[str]:
    return [
        region.money(cell)
        if isinstance(cell, MoneyCell)
        else harmless(without_nul(cell_word(cell)))
        for cell in row
    ]
