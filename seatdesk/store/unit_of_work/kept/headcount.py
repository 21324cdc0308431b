"""The head-count plan that a workspace keeps."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, insert, select

from seatdesk.domain.headcount.kept_headcount import KeptHeadcount
from seatdesk.store.connection.driver_errors import unreadable_is_damage
from seatdesk.store.schema.tables import headcount
from seatdesk.store.unit_of_work.transaction import Transaction

THE_PLAN = 1
"""The number of the one row there may be."""


class Headcount:
    """The part of a unit of work that reads and writes the head-count plan."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def get(self) -> KeptHeadcount | None:
        """The plan; None: there is none."""
        rows = self._transaction.rows(select(headcount))
        with unreadable_is_damage(self._transaction.location, "headcount"):
            return next(map(to_headcount, rows), None)

    def put(self, before: KeptHeadcount | None, after: KeptHeadcount | None) -> None:
        """Store one plan in place of another; None: there was, or shall be, none."""
        execute = self._transaction.execute
        if before is not None:
            execute(delete(headcount).where(headcount.c.id == THE_PLAN))
        if after is not None:
            execute(insert(headcount), headcount_columns(after))


def headcount_columns(of: KeptHeadcount) -> dict[str, object]:
    """The row of a plan."""
    return {"id": THE_PLAN, "document": of.document, "edited": of.edited}


def to_headcount(row: Mapping[Any, Any]) -> KeptHeadcount:
    """A plan from its row. ValueError for one that no program of ours writes."""
    kept = KeptHeadcount(row["document"], row["edited"])
    _ = kept.plan  # read once here, so that damage is told where it lies
    return kept
