"""Scenarios of a workspace compared with doing nothing, on each database (E2.1)."""

from datetime import timedelta

import pytest

from seatdesk.controllers.jobs import Cancelled, Progress
from seatdesk.controllers.operations.planning.scenarios import put_scenario
from seatdesk.domain.choices import UserKind
from seatdesk.domain.evaluation.freshness import DataSource
from seatdesk.domain.findings.finding import Reason
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import BuyStep, RemoveStep, ScenarioStep, UnassignStep
from tests.controllers.asserts import code, value
from tests.factories import SALES, TODAY

ONE, TWO = "user1@example.com", "user2@example.com"


@pytest.fixture
def keep(workspace):
    """Keep a scenario; eight people hold a seat."""
    value(workspace.seats.assign(SALES, range(1, 9)))

    def keep(name, *steps: ScenarioStep):
        made = Scenario(name=name, steps=steps, edited=TODAY, seen_length=3)
        value(workspace.run(lambda use_case: put_scenario(use_case, None, made)))

    return keep


def names(found):
    return [side.name for side in found.comparison.sides]


def unassign(*emails):
    return UnassignStep(on=TODAY, product=SALES, users=emails)


def test_e2_1_scenarios_are_compared_as_asked_whatever_case_they_are_named_in(workspace, keep):
    keep("Tidy", unassign(ONE), RemoveStep(on=TODAY, product=SALES, seats=1))
    keep("Grow", BuyStep(on=TODAY, product=SALES, seats=2))
    found = value(workspace.comparison.compare(["grow", "TIDY", "Grow"], 12))
    assert names(found) == ["Do nothing", "Grow", "Tidy"]
    assert (found.account.as_of, found.comparison.months) == (TODAY, 12)
    assert {state.source for state in found.freshness} == {DataSource.CONTRACTS}
    assert found.comparison.sides[1].difference.whole.minor > 0
    assert sorted(names(value(workspace.comparison.compare()))) == ["Do nothing", "Grow", "Tidy"]


def test_e2_1_no_more_than_five_at_once_and_none_that_is_not_there(workspace, keep):
    for number in range(6):
        keep(f"Plan {number}")
    assert code(workspace.comparison.compare()) == "too_many"
    assert len(names(value(workspace.comparison.compare([f"Plan {n}" for n in range(5)])))) == 6
    assert code(workspace.comparison.compare(["Plan 1", "Plan 9"])) == "unknown_scenario"


@pytest.mark.parametrize("months", [0, 61])
def test_e2_1_a_span_has_one_to_sixty_months(workspace, months):
    assert code(workspace.comparison.compare([], months)) == "out_of_span"


def test_e2_4_who_loses_a_seat_is_told_with_the_findings_reason(workspace, keep, clock):
    keep("Tidy", unassign(ONE, TWO), unassign("user3@example.com"))
    clock.day += timedelta(100)
    value(workspace.users.edit(1, left=TODAY))
    value(workspace.users.edit(2, kind=UserKind.BOT))
    nothing, tidy = value(workspace.comparison.compare(["Tidy"])).comparison.sides
    assert [(lost.email, lost.product, lost.reason) for lost in tidy.losing_seat] == [
        (ONE, SALES, Reason.LEFT),
        (TWO, SALES, Reason.BOT),
        ("user3@example.com", SALES, None),  # nobody can judge that one
    ]
    assert nothing.losing_seat == ()


def test_h6_a_comparison_is_given_up_between_two_sides(workspace, keep):
    keep("Tidy")
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        workspace.comparison.compare(["Tidy"], 12, progress=progress)


def test_v5_looking_changes_nothing(workspace, keep):
    keep("Tidy", unassign(ONE))
    before = workspace.look(lambda use_case: use_case.work.history.last_line())
    value(workspace.comparison.compare(["Tidy"], 60))
    assert workspace.look(lambda use_case: use_case.work.history.last_line()) == before
    assert workspace.account().subscription(SALES).assigned == 8
