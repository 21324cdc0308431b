"""The report object: the approval pack as data, which every form of it prints alike (E10.3).

Screen, paper, PDF, XLSX, CSV, HTML and JSON show these sections in this order and say nothing else.
Every text is in the language of the report already; amounts are `MoneyCell`s, exact.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from seatdesk.domain.evaluation.freshness import Freshness
from seatdesk.exchange.report.ledger import CellSource, Ledger, LinesTotal
from seatdesk.exchange.report.paper_size import PaperSize
from seatdesk.exchange.writing.document import CellKind, DocumentColumn, MoneyCell, Row


class SectionKey(StrEnum):
    """The sections of an approval pack, in their order (E10.1)."""

    DECISION = "decision"
    CASH = "cash"
    COMPARE = "compare"
    CHANGES = "changes"
    FINDINGS = "findings"
    COSTS = "costs"
    ASSUMPTIONS = "assumptions"
    SOURCES = "sources"
    REFUSED = "refused"
    SIGNATURES = "signatures"


class FigureKey(StrEnum):
    """The headline of a pack: three numbers, and how much of it is certain."""

    DO_NOTHING = "do_nothing"
    PLAN = "plan"
    DIFFERENCE = "difference"
    CERTAIN = "certain"


@dataclass(frozen=True, slots=True)
class ReportFigure:
    """A number of the headline. `amount` None: an exchange rate is missing, or nothing applies."""

    key: FigureKey
    label: str
    amount: MoneyCell | None
    text: str
    """The amount as people read it; a word where there is none."""
    mark: str = ""
    """The sentence about the data it rests on, where that is not fresh (E11.3)."""
    source: LinesTotal | None = None
    """The lines it adds up, where it is a total of lines."""


@dataclass(frozen=True, slots=True)
class ReportTable:
    """A table of typed cells. `key` names it for programs and is the same in every language."""

    key: str
    title: str
    columns: tuple[DocumentColumn, ...]
    rows: tuple[Row, ...]
    mark: str = ""
    """The sentence about data that is not fresh; printed under the table."""
    empty: str = ""
    """Said in place of a table without rows."""
    sources: Mapping[tuple[int, int], CellSource] = field(default_factory=dict)
    """The sources of cells that add up others, by row and column, for forms that compute."""
    totals: frozenset[int] = frozenset()
    """The rows that are totals of those above, counted from 0."""

    @property
    def amounts(self) -> Iterator[MoneyCell]:
        """Every amount in it, row by row."""
        return (cell for row in self.rows for cell in row if isinstance(cell, MoneyCell))


@dataclass(frozen=True, slots=True)
class ChartSeries:
    """The amounts of one side, a column or point each; None where one is not known."""

    name: str
    amounts: tuple[MoneyCell | None, ...]


@dataclass(frozen=True, slots=True)
class ReportChart:
    """A chart as data: places along the axis, and a series for each side on one scale."""

    key: str
    title: str
    places: tuple[str, ...]
    """Months as `2026-03`."""
    series: tuple[ChartSeries, ...]
    summary: str
    """The chart in a sentence, for those who cannot see it."""
    table: str = ""
    """The key of the table in the same section that has the same amounts."""


@dataclass(frozen=True, slots=True)
class ReportSection:
    """One part of a report: sentences, then figures, charts and tables, then lines to sign on."""

    key: SectionKey
    title: str
    paragraphs: tuple[str, ...] = ()
    figures: tuple[ReportFigure, ...] = ()
    charts: tuple[ReportChart, ...] = ()
    tables: tuple[ReportTable, ...] = ()
    signatures: tuple[str, ...] = ()
    """The words under each line to sign on, such as "Date, signature"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """An approval pack of one account on one day."""

    title: str
    account: str
    scenario: str
    """The scenario that is asked for; empty: none, and the plan is to do nothing."""
    as_of: date
    currency: str
    months: int
    prepared_by: str
    ask: str
    """The decision asked, in one sentence."""
    last_day_to_act: date | None
    sections: tuple[ReportSection, ...]
    facts: tuple[tuple[str, str], ...]
    """The lines under the title, each with its name: account, scenario, as of, prepared by."""
    page_of: str
    """The template of the line at the foot of every page: `Page {page} of {pages}`."""
    currency_head: str = "Currency"
    """The head of a column of currencies."""
    ledger: Ledger
    """The lines behind the totals; only workbooks list them."""
    freshness: tuple[Freshness, ...] = ()
    states: tuple[str, ...] = ()
    """A sentence for each of `freshness`."""
    notes: tuple[str, ...] = field(default=())
    """The sentences of sources that are not fresh, in the report's language."""
    language: str = "en"
    paper: PaperSize = PaperSize.A4
    """The paper it is made for, where it is printed."""
    left_out: frozenset[SectionKey] = frozenset()
    """The sections that somebody chose to leave out."""

    def section(self, key: SectionKey) -> ReportSection | None:
        """A section; None where the report does not have it."""
        return next((section for section in self.sections if section.key is key), None)

    @property
    def figures(self) -> dict[FigureKey, ReportFigure]:
        """The figures of the headline by their key."""
        found = (figure for section in self.sections for figure in section.figures)
        return {figure.key: figure for figure in found}

    def only(self, keys: Collection[SectionKey]) -> "Report":
        """The report with the sections that are wanted, and without the others."""
        wanted = tuple(section for section in self.sections if section.key in keys)
        without = self.left_out | (frozenset(SectionKey) - frozenset(keys))
        return replace(self, sections=wanted, left_out=without)


PdfWriter: TypeAlias = Callable[[Report, Path], int]
"""Writes a report as a PDF; the number of its pages. Raises OSError."""


def text_column(key: str, title: str, width: int = 24, *, wraps: bool = False) -> DocumentColumn:
    """A column of texts."""
    return DocumentColumn(key, title, CellKind.TEXT, width, wraps=wraps)


def money_column(key: str, title: str, width: int = 14) -> DocumentColumn:
    """A column of amounts."""
    return DocumentColumn(key, title, CellKind.MONEY, width)


def whole_column(key: str, title: str, width: int = 10) -> DocumentColumn:
    """A column of whole numbers."""
    return DocumentColumn(key, title, CellKind.WHOLE, width)


def day_column(key: str, title: str, width: int = 12) -> DocumentColumn:
    """A column of days."""
    return DocumentColumn(key, title, CellKind.DAY, width)
