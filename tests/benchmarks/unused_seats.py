"""Findings of every seat of a company, first page and totals, against one pass over the seats."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

from seatdesk.controllers.workspace import Workspace
from seatdesk.ui.findings.findings_model import PAGE
from tests.benchmarks.company import DAY, workspace
from tests.benchmarks.figures import Bar, Figure, alternate, timed

ONE_PASS = (
    "SELECT subscription_id, sum(activity = 'known'), sum(kind <> 'person'), min(last_active),"
    " max(assigned_on) FROM seat CROSS JOIN users ON users.id = seat.user_id GROUP BY 1"
)
LARGE = 500_000
"""From so many users on the bar is that of a million."""


def measure(users: int, rounds: int) -> Iterator[Figure]:
    """The page as it opens, and the same for the checkout's list."""
    path = workspace(users)
    opened = Workspace.open(str(path), clock=lambda _zone: DAY, source="benchmark")
    try:
        with closing(sqlite3.connect(path)) as plain:
            floor, samples = alternate(
                rounds,
                lambda _number: timed(plain.execute(ONE_PASS).fetchall),
                lambda _number: timed(lambda: _first_page(opened)),
            )
        found = opened.findings.read()
        seats = sum(found.pages.seats_by_reason.values())
        what = f"{users:,} users, first page and totals ({seats:,} reasons)"
        limit = 8_000 if users > LARGE else 1_000
        for bar in (Bar("ratio", 3), Bar("p50", limit)):
            yield Figure("findings", what, samples, floor, "one pass in SQL", bar)
        entries = found.pages.entries()
        middle = len(entries) // 2
        page = entries[middle : middle + PAGE]
        pages = [timed(lambda: opened.findings.rows(found.pages, page)) for _ in range(rounds)]
        yield Figure("findings", f"a page of {len(page)} rows", pages)
        idle = [timed(lambda: opened.views.chips(DAY, 60)) for _ in range(rounds)]
        yield Figure("findings", "the counts of the users' chips", idle)
    finally:
        opened.close()


def _first_page(opened: Workspace) -> None:
    found = opened.findings.read()
    opened.findings.rows(found.pages, found.pages.entries()[:PAGE])
    assert found.totals
