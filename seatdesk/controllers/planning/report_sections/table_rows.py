"""Rows of a report's table on their way, with what their cells add up."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from seatdesk.exchange.report.ledger import CellSource, CellsSum
from seatdesk.exchange.report.report import ReportTable
from seatdesk.exchange.writing.document import Cell, DocumentColumn, MoneyCell, Row


@dataclass
class TableRows:
    """Rows of a table on their way, with the sources of their cells, and which are totals."""

    rows: list[Row] = field(default_factory=list)
    sources: dict[tuple[int, int], CellSource] = field(default_factory=dict)
    totals: set[int] = field(default_factory=set)

    def add_total(self, cells: Sequence[Cell], sources: Sequence[CellSource | None] = ()) -> None:
        """Add a row that is a total of those above."""
        self.totals.add(len(self.rows))
        self.add(cells, sources)

    def add(self, cells: Sequence[Cell], sources: Sequence[CellSource | None] = ()) -> None:
        """Add a row; `sources` are those of its cells after the first."""
        at = len(self.rows)
        for place, (cell, source) in enumerate(zip(cells[1:], sources, strict=False), 1):
            if source is not None and isinstance(cell, MoneyCell):
                self.sources[at, place] = source
        self.rows.append(tuple(cells))


def adding_up(
    key: str, title: str, columns: Sequence[DocumentColumn], rows: Sequence[Row], mark: str = ""
) -> ReportTable:
    """A table whose last row is the sum of its last column, where all of that is known."""
    last, place = len(rows) - 1, len(columns) - 1
    known = all(isinstance(row[place], MoneyCell) for row in rows)
    sources: dict[tuple[int, int], CellSource] = {}
    if known:
        sources[last, place] = CellsSum(tuple(range(last)))
    totals = frozenset({last})
    return ReportTable(
        key, title, tuple(columns), tuple(rows), mark, sources=sources, totals=totals
    )
