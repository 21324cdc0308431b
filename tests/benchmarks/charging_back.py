"""Costs of every seat of a company over twelve months by team, against one pass over the seats."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta

from seatdesk.controllers.outcome import Done
from seatdesk.controllers.planning.costs import CostWish
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.calendar import add_months
from seatdesk.domain.costs.cost_question import CostGrouping, CostView
from tests.benchmarks.company import DAY, workspace
from tests.benchmarks.figures import Bar, Figure, alternate, timed

ONE_PASS = (
    "SELECT subscription_id, team, count(*) FROM seat JOIN users ON users.id = seat.user_id"
    " GROUP BY 1, 2"
)
LARGE = 500_000
"""From so many users on the bar is that of a million."""


def measure(users: int, rounds: int) -> Iterator[Figure]:
    """A year that lies half behind and half ahead, by team and by cost centre."""
    path = workspace(users)
    opened = Workspace.open(str(path), clock=lambda _zone: DAY, source="benchmark")
    try:
        with closing(sqlite3.connect(path)) as plain:
            floor, samples = alternate(
                rounds,
                lambda _number: timed(plain.execute(ONE_PASS).fetchall),
                lambda _number: timed(lambda: _year(opened, CostGrouping.TEAM)),
            )
        what = f"{users:,} users, 12 months by team"
        limit = 6_000 if users > LARGE else 1_000
        yield Figure("costs", what, samples, floor, "one pass in SQL", Bar("p50", limit))
        centres = [timed(lambda: _year(opened, CostGrouping.COST_CENTRE)) for _ in range(rounds)]
        yield Figure("costs", f"{users:,} users, 12 months by cost centre", centres)
        cash = [
            timed(lambda: _year(opened, CostGrouping.TEAM, CostView.CASH)) for _ in range(rounds)
        ]
        yield Figure("costs", f"{users:,} users, 12 months of invoices by team", cash)
    finally:
        opened.close()


def _year(opened: Workspace, by: CostGrouping, view: CostView = CostView.SERVICE) -> None:
    start = (DAY - timedelta(183)).replace(day=1)
    found = opened.costs.read(CostWish(start=start, end=add_months(start, 12), by=by, view=view))
    assert isinstance(found, Done)
    assert found.value.costs.rows
