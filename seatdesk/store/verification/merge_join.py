"""Joins users with the rows of another table while both are read in order."""

from collections.abc import Iterator
from itertools import groupby

from sqlalchemy import RowMapping


class MergeJoin:
    """One column of another table; both are read in the order of the users' numbers."""

    def __init__(self, rows: Iterator[RowMapping], column: str) -> None:
        self._column = column
        self._groups = groupby(rows, lambda row: int(row["user_id"]))
        self._ahead = next(self._groups, None)

    def of(self, number: int) -> tuple[str, ...]:
        """The values of the column for one user; called in the order of numbers."""
        while self._ahead is not None and self._ahead[0] < number:
            self._ahead = next(self._groups, None)  # of nobody: reported as a broken reference
        if self._ahead is None or self._ahead[0] > number:
            return ()
        mine = tuple(row[self._column] for row in self._ahead[1])
        self._ahead = next(self._groups, None)
        return mine
