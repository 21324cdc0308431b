"""Two real processes race for the last seat, again and again, and open at the same moment."""

import multiprocessing
import os
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from seatdesk.controllers.outcome import Done
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.changes.kinds.term_changes import Renew
from seatdesk.store.database import Database
from tests.controllers.asserts import verified
from tests.factories import RENEWAL, SALES, furnish, make_subscription, make_user

ROUNDS = 1000
NAMES = ("ada@example.com", "bo@example.com")
SPAWN = multiprocessing.get_context("spawn")
PATIENCE = 120
OPENINGS = 4


def march(_time_zone: str) -> date:
    return date(2026, 3, 1)


def after_three_terms(_time_zone: str) -> date:
    return date(RENEWAL.year + 2, 6, 1)


def contend(location: str, me: int, barrier: Any, results: Any) -> None:
    """Take the last seat when both are ready; give it back when both have tried."""
    workspace = Workspace.open(location, clock=march, actor=NAMES[me], source=f"process {me}")
    told = []
    try:
        for _ in range(ROUNDS):
            barrier.wait(PATIENCE)
            outcome: Any = workspace.seats.assign(SALES, [me + 1])
            won = isinstance(outcome, Done)
            told.append(
                "won" if won else (outcome.refusal.code.value, outcome.refusal.params["who"])
            )
            barrier.wait(PATIENCE)
            if won:
                assert isinstance(workspace.seats.unassign(SALES, [me + 1]), Done)
    finally:
        workspace.close()
        results.put((me, told))


def open_it(location: str, _me: int, barrier: Any, results: Any) -> None:
    """Open at the same moment as the others, the day long after the renewal."""
    barrier.wait(PATIENCE)
    workspace = Workspace.open(location, clock=after_three_terms)
    results.put(workspace.account().subscription(SALES).pool.owned)
    workspace.close()


def together(count: int, work: Callable[..., None], location: str) -> list[Any]:
    """Run processes in lock-step and collect what each reports."""
    barrier, results = SPAWN.Barrier(count), SPAWN.Queue()
    processes = [
        SPAWN.Process(target=work, args=(location, me, barrier, results)) for me in range(count)
    ]
    for process in processes:
        process.start()
    try:
        return [results.get(timeout=PATIENCE) for _ in processes]
    finally:
        for process in processes:
            process.join(PATIENCE)
            process.kill()


@pytest.fixture
def tmp_path(tmp_path):
    """In memory where the system offers that: what is tested is the race, not the disk."""
    memory = Path("/dev/shm")
    if not (memory.is_dir() and os.access(memory, os.W_OK)):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        yield Path(folder)


@pytest.fixture
def small(location):
    """One free seat, and two Super Admins who want it; a removal is pending elsewhere."""
    database = Database.open(location)
    people = tuple(make_user(name, super_admin=True) for name in NAMES)
    furnish(database, users=people, subscriptions=(make_subscription(included=1, additional=0),))
    database.close()
    return location


@pytest.mark.timeout(900)  # a thousand rounds of two processes, on a machine that may be busy
def test_s5_of_two_processes_that_race_a_thousand_times_one_wins_and_the_other_is_told(small):
    told = dict(together(2, contend, small))

    assert [len(told[me]) for me in (0, 1)] == [ROUNDS, ROUNDS]
    for round_, (first, second) in enumerate(zip(told[0], told[1], strict=True)):
        results = (first, second)
        assert results.count("won") == 1, round_
        winner = results.index("won")
        assert results[1 - winner] == ("seats_taken", NAMES[winner]), round_
    workspace = Workspace.open(small, clock=march)
    assert workspace.account().subscription(SALES).assigned == 0
    assert verified(workspace)
    workspace.close()


def test_d6_processes_that_open_at_once_after_the_renewal_apply_it_once(location):
    database = Database.open(location)
    furnish(database, subscriptions=(make_subscription(),))
    database.close()
    first = Workspace.open(location, clock=march)
    assert isinstance(first.downgrades.schedule(SALES, 2), Done)
    first.close()

    assert together(OPENINGS, open_it, location) == [6] * OPENINGS

    workspace = Workspace.open(location, clock=after_three_terms)
    changes = [line.change for line in workspace.history.page()]
    renewals = [change.on for change in changes if isinstance(change, Renew)]
    assert renewals == [date(2029, 1, 1), date(2028, 1, 1), date(2027, 1, 1)]
    assert verified(workspace)
    workspace.close()
