"""Costs of every seat of a company over twelve months by team, against one pass over the seats."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from typing import Final

from seatdesk.controllers.outcome import Done
from seatdesk.controllers.planning.costs import CostWish
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.calendar import add_months
from seatdesk.domain.costs.cost_question import CostGrouping, CostView
from tests.benchmarks.company import DAY, workspace
from tests.benchmarks.figures import Bar, Figure, alternate, timed

ONE_PASS: Final = (
    "SELECT subscription_id, team, count(*) FROM seat JOIN users ON users.id = seat.user_id"
    " GROUP BY 1, 2"
)
MORE = (
    ("by user", CostGrouping.USER, CostView.SERVICE),
    ("by cost centre", CostGrouping.COST_CENTRE, CostView.SERVICE),
    ("of invoices by team", CostGrouping.TEAM, CostView.CASH),
)
SECONDS: Final = Bar("p50", 6_000)
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
                lambda _number: timed(lambda: plain.execute(ONE_PASS).fetchall()),
                lambda _number: timed(lambda: year_of_costs(opened, CostGrouping.TEAM)),
            )
        what = f"{users:,} users, 12 months by team"
        bar = SECONDS if users > LARGE else Bar("p50", 1_000)
        yield Figure("costs", what, samples, floor, "one pass in SQL", bar)
        for asked, by, view in MORE:
            samples = [timed(lambda: year_of_costs(opened, by, view)) for _ in range(rounds)]  # noqa: B023
            yield Figure("costs", f"{users:,} users, 12 months {asked}", samples, bar=SECONDS)
    finally:
        opened.close()


def year_of_costs(opened: Workspace, by: CostGrouping, view: CostView = CostView.SERVICE) -> None:
    """Ask for a year of costs that lies half behind and half ahead, and add up its groups."""
    start = (DAY - timedelta(183)).replace(day=1)
    found = opened.costs.read(CostWish(start=start, end=add_months(start, 12), by=by, view=view))
    assert isinstance(found, Done)
    assert found.value.costs.groups
