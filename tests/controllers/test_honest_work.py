"""Honest work: verify finds nothing in what the program itself does, that day or later."""

from datetime import timedelta

import pytest

from seatdesk.controllers.outcome import Refused
from tests.controllers.asserts import verified
from tests.controllers.use_cases import ALL, done, running
from tests.store.tampering import tamper


def test_the_list_of_use_cases_is_whole():
    assert {case.name for case in ALL} == running()


@pytest.mark.parametrize("days", [0, 40])
@pytest.mark.parametrize("case", ALL, ids=str)
def test_h1_nothing_that_is_done_honestly_is_doubted(
    case, days, workspace, clock, tmp_path, opened
):
    case.prepare(workspace, tmp_path)
    assert verified(workspace)
    clock.day += timedelta(days=days)
    batch = done(case.act(workspace, tmp_path)).batch
    assert verified(workspace)
    while batch is not None:  # taken back, and done again, each on another day
        clock.day += timedelta(days=days)
        taken_back = workspace.history.reverse(batch)
        assert verified(opened())
        batch = (
            None
            if isinstance(taken_back, Refused) or batch_is_second(workspace)
            else taken_back.batch
        )


def batch_is_second(workspace):
    """True when the newest action took one back that took one back itself."""
    lines = workspace.history.page(limit=200)
    reverses = {line.batch: line.reverses for line in lines}
    return reverses.get(lines[0].reverses) is not None


@pytest.mark.parametrize("days", [0, 1, 400])
def test_h1_what_time_brings_is_not_doubted(workspace, clock, opened, days):
    clock.day += timedelta(days=days)
    assert verified(opened())
    done(workspace.apply_due_renewals())
    assert verified(workspace)


def test_h1_a_workspace_left_behind_its_newcomers_by_an_earlier_program_is_not_doubted(
    workspace, clock, tmp_path, database
):
    """It stored people of an import without the day; the next change made up for it."""
    (case,) = (one for one in ALL if one.what == "of newcomers only")
    before = clock.day
    clock.day += timedelta(days=3)
    done(case.act(workspace, tmp_path))
    tamper(database, f"UPDATE account SET as_of = '{before}'")
    assert verified(workspace)

    tamper(database, f"UPDATE account SET as_of = '{before + timedelta(days=1)}'")
    assert workspace.history.verify().problems
    tamper(database, f"UPDATE account SET as_of = '{before - timedelta(days=1)}'")
    assert workspace.history.verify().problems
