"""Rows of another table about users, read along with the users themselves."""

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
        """What it has of this user."""
        while self._ahead is not None and self._ahead[0] < number:
            self._ahead = next(self._groups, None)  # of nobody: reported as a broken reference
        if self._ahead is None or self._ahead[0] > number:
            return ()
        mine = tuple(row[self._column] for row in self._ahead[1])
        self._ahead = next(self._groups, None)
        return mine
