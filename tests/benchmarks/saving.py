"""Storing what people do: one change, a thousand, ten thousand, with their history."""

import json
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from seatdesk.controllers.outcome import Done
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.choices import Status
from seatdesk.domain.seat_draft import SeatEdit
from tests.benchmarks.company import desk_on_copy
from tests.benchmarks.figures import Bar, Figure, alternate, timed

SALES = "Sales Hub"
MANY, BULK = 1_000, 10_000
LINE = b"x" * 400
"""About what a toggle writes: a seat, a count and a history line."""


def measure(users: int, rounds: int) -> Iterator[Figure]:
    """A save of one and of many, and a bulk action, against what the disk and the database take."""
    with desk_on_copy(users) as workspace, disk(workspace) as write:
        many, bulk = (min(count, users // 4 or 1) for count in (MANY, BULK))
        make_room(workspace, bulk)
        free = without_seat(workspace, max(many, bulk))
        yield _save(workspace, write, free[:1], rounds * 10, Bar("ratio", 8))
        yield _save(workspace, write, free[:many], rounds, None)
        yield _bulk(workspace, free[:many], rounds, None)
        yield _bulk(workspace, free[:bulk], rounds, Bar("ratio", 1.5))
        yield _undo(workspace, free[:bulk], rounds)
        yield _removal(workspace, free[:many], rounds)


def make_room(workspace: Workspace, seats: int) -> None:
    """Enough unassigned seats to give."""
    bought = workspace.checkout.purchase({SALES: seats})
    assert isinstance(bought, Done), bought


def without_seat(workspace: Workspace, count: int) -> list[int]:
    """Active users who hold no seat of the product."""
    with workspace.database.work() as work:
        held = frozenset(work.seats.holders(SALES))
        found = work.users.by_id(range(1, 4 * count + 2_000))
        free = [u.id for u in found if u.status is Status.ACTIVE and u.id not in held]
    return free[:count]


@contextmanager
def disk(workspace: Workspace) -> Iterator[Any]:
    """A function that writes so many bytes beside the workspace and waits until they are there."""
    assert workspace.database.path is not None
    handle = os.open(
        workspace.database.path.with_name("floor"), os.O_CREAT | os.O_WRONLY | os.O_APPEND
    )
    flush = getattr(os, "fdatasync", os.fsync)

    def write(size: int) -> None:
        os.write(handle, LINE * size)
        flush(handle)

    yield write
    os.close(handle)


def _save(
    workspace: Workspace, write: Any, ids: Sequence[int], rounds: int, bar: Bar | None
) -> Figure:
    def save(number: int) -> float:
        edits = [SeatEdit(user, SALES, number % 2 == 0) for user in ids]
        return timed(lambda: _done(workspace.seats.save(edits)))

    save(0)
    save(1)
    floor, samples = alternate(
        rounds + rounds % 2, lambda _number: timed(lambda: write(len(ids))), save
    )
    what = f"{len(ids):,} change{'s' if len(ids) > 1 else ''} with history"
    return Figure("save", what, samples, floor, "write + fdatasync", bar)


def _bulk(workspace: Workspace, ids: Sequence[int], rounds: int, bar: Bar | None) -> Figure:
    """Assign many at once, against two set-based statements on the same tables."""
    assert workspace.database.path is not None
    raw = sqlite3.connect(workspace.database.path, isolation_level=None)
    raw.execute("PRAGMA synchronous = FULL")
    raw.execute("PRAGMA foreign_keys = ON")  # what the tables promise is part of the same work
    raw.execute("CREATE TABLE IF NOT EXISTS floor_line (line TEXT)")
    listed = json.dumps(list(ids))

    def statements(_number: int) -> float:
        def write() -> None:
            raw.execute("BEGIN IMMEDIATE")
            raw.execute(GIVE, (SALES, listed))
            raw.execute("INSERT INTO floor_line VALUES (?)", (listed,))
            raw.execute("COMMIT")

        took = timed(write)
        raw.execute(TAKE, (SALES, listed))
        return took

    def assign(_number: int) -> float:
        took = timed(lambda: _done(workspace.seats.assign(SALES, ids)))
        _done(workspace.seats.unassign(SALES, ids))
        return took

    floor, samples = alternate(rounds, statements, assign)
    raw.execute("DROP TABLE floor_line")
    raw.close()
    return Figure(
        "bulk", f"assign {len(ids):,} with history", samples, floor, "two statements", bar
    )


def _undo(workspace: Workspace, ids: Sequence[int], rounds: int) -> Figure:
    """Take a bulk action back; doing it is the floor."""
    done, undone = [], []
    for _ in range(rounds):
        batches: list[Any] = []
        done.append(timed(lambda: batches.append(workspace.seats.assign(SALES, ids))))  # noqa: B023 - called at once
        assert isinstance(batches[0], Done), batches
        undone.append(timed(lambda: _done(workspace.history.reverse(batches[0].batch))))  # noqa: B023 - called at once
    return Figure("bulk", f"undo of assigning {len(ids):,}", undone, done, "assigning them")


def _removal(workspace: Workspace, ids: Sequence[int], rounds: int) -> Figure:
    """Remove many users with all they have; then they come back."""
    with workspace.database.look() as work:
        ids = [user.id for user in work.users.by_id(ids) if not user.super_admin]
    took = []
    for _ in range(min(rounds, 3)):
        removed: list[Any] = []
        took.append(timed(lambda: removed.append(workspace.users.remove(ids, clear=True))))  # noqa: B023 - called at once
        assert isinstance(removed[0], Done), removed
        assert removed[0].batch is not None
        _done(workspace.history.reverse(removed[0].batch))
    return Figure("bulk", f"remove {len(ids):,} with seats and access", took)


GIVE = (
    "INSERT INTO seat (user_id, subscription_id, counted, assigned_on, age_known)"
    " SELECT value, (SELECT id FROM subscription WHERE product = ?), 1, '2026-11-23', 1"
    " FROM json_each(?)"
)
TAKE = (
    "DELETE FROM seat WHERE subscription_id = (SELECT id FROM subscription WHERE product = ?)"
    " AND user_id IN (SELECT value FROM json_each(?))"
)


def _done(outcome: object) -> None:
    assert isinstance(outcome, Done), outcome
