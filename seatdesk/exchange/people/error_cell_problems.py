"""Problems of rows with error cells: each is told where its column is read."""

from collections.abc import Iterator, Sequence

from seatdesk.exchange.fields import ColumnPlan
from seatdesk.exchange.files.error_cells import ErrorCell
from seatdesk.exchange.people.person import ProblemGrade, RowProblem


def error_cell_problems(
    cells: Sequence[ErrorCell], plans: Sequence[ColumnPlan]
) -> Iterator[tuple[ErrorCell, RowProblem]]:
    """The error cells that stand in columns that are read, each with its problem."""
    read = {plan.index: plan for plan in plans if plan.field}
    for cell in cells:
        if plan := read.get(cell.column):
            told = cell.text or ("=…" if cell.has_no_value else "")
            grade = ProblemGrade.VALUE if cell.has_no_value else ProblemGrade.NOTE
            yield cell, RowProblem(cell.line, plan.source, told, cell.problem, grade)
