"""Several processes on one workspace, and processes that die."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from seatdesk.store.database import Database
from tests.factories import SALES, create, furnish, make_subscription

ROOT = Path(__file__).parents[3]
SAVES = """
import sys
from seatdesk.domain.changes.kinds.user_record_changes import EditUsers, FieldEdit
from seatdesk.store.database import Database
from tests.factories import TODAY
database = Database.open(sys.argv[1])
for number in range(1_000_000):
    with database.work() as work:
        user = work.users.by_id((1,))[0]
        edit = FieldEdit(1, "team", user.team, str(number))
        work.users.edit((edit,))
        work.history.record(EditUsers((edit,)), day=TODAY)
        work.commit()
    print(number, flush=True)
"""
RACES = """
import sys
from seatdesk.domain.changes.kinds.seat_changes import Assign
from seatdesk.domain.seat_age import SeatAge
from seatdesk.store.database import Database
from tests.factories import SALES, TODAY
from dataclasses import replace
database = Database.open(sys.argv[1])
won = 0
for user in map(int, sys.argv[2:]):
    with database.work() as work:
        account = work.account.load()
        sales = account.subscription(SALES)
        if sales.pool.unassigned:
            seated = replace(sales, assigned=sales.assigned + 1)
            work.account.save(account.with_subscription(seated))
            work.seats.assign(SALES, (user,), age=SeatAge(TODAY))
            work.history.record(Assign(SALES, (user,)), day=TODAY)
            work.commit()
            won += 1
print(won)
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a signal")
def test_h3_what_was_saved_survives_kill_9(workspace_file):
    database = create(workspace_file)
    furnish(database, users=2)
    database.close()
    saved = -1
    for _ in range(4):
        child = subprocess.Popen(
            [sys.executable, "-c", SAVES, workspace_file],
            cwd=ROOT, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(0.15)
        child.send_signal(signal.SIGKILL)
        lines = child.stdout.read().split()
        child.wait()
        child.stdout.close()
        saved = int(lines[-1])
        database = Database.open(workspace_file)
        with database.work() as work:
            # The last save may be on disk before its child could say so: never the reverse.
            assert int(work.users.by_id((1,))[0].team) in (saved, saved + 1)
        assert database.verify().problems == ()
        database.close()
    assert saved > 0


def test_s5_two_processes_race_for_the_last_seats(location):
    database = Database.open(location)
    furnish(
        database, users=60, subscriptions=(make_subscription(additional=15),), seated={SALES: ()}
    )
    children = [
        subprocess.Popen(
            [sys.executable, "-c", RACES, location, *map(str, range(first, 61, 2))],
            cwd=ROOT, stdout=subprocess.PIPE, text=True,
        )
        for first in (1, 2)
    ]  # fmt: skip
    won = [int(child.communicate(timeout=120)[0]) for child in children]

    assert sum(won) == 20
    with database.work() as work:
        assert work.account.load().subscription(SALES).pool.unassigned == 0
        assert len(work.seats.holders(SALES)) == 20
    assert database.verify().problems == ()
    database.close()
