"""Findings that become steps of a scenario with one click; on both databases (E3.13)."""

from datetime import timedelta

import pytest

from seatdesk.controllers.outcome import Refused
from seatdesk.controllers.planning_workspace import PlanningWorkspace
from seatdesk.domain.choices import UserKind
from seatdesk.domain.findings.finding import Reason
from seatdesk.domain.scenario.steps import Basis, RemoveStep, UnassignStep
from tests.controllers.asserts import code, value, verified
from tests.factories import SALES


@pytest.fixture
def furnished(workspace, clock):
    """Sales Hub: 8 owned, 6 held, one of them by a bot and one by somebody deactivated."""
    value(workspace.seats.assign(SALES, [1, 2, 3, 4, 5, 6]))
    clock.day += timedelta(100)
    value(workspace.users.edit(2, kind=UserKind.BOT))
    value(workspace.users.deactivate([3]))
    return workspace


def rows(workspace, *reasons):
    found = workspace.findings.read((SALES,))
    every = workspace.findings.rows(found.pages, found.pages.entries())
    return [row for row in every if row.reason in reasons]


CERTAIN = (Reason.UNASSIGNED, Reason.DEACTIVATED)


def test_e3_13_without_a_scenario_one_is_made_and_named_by_the_day(furnished, clock):
    made = value(furnished.finding_steps.give_up(rows(furnished, *CERTAIN, Reason.BOT)))
    day = clock.day
    assert made.name == f"Findings, {day.day} {day:%b} {day.year}"
    assert made.steps == (
        UnassignStep(on=day, product=SALES, users=("user2@example.com",), basis=Basis(0, 1)),
        UnassignStep(
            on=day, product=SALES, users=("user3@example.com",), release=True, basis=Basis(1, 0)
        ),
        RemoveStep(on=day, product=SALES, seats=made.steps[2].seats, basis=made.steps[2].basis),
    )
    view = value(furnished.scenarios.show(made.name, 24))
    assert [result.status.value for result in view.evaluated.steps] == ["applies"] * 3
    value(furnished.users.edit(4, kind=UserKind.GUEST))
    again = value(furnished.finding_steps.free(rows(furnished, Reason.GUEST)))
    assert again.name == made.name
    assert len(again.steps) == 4
    assert verified(furnished)


def test_e3_13_an_active_scenario_takes_the_steps_and_the_account_stays(furnished):
    value(furnished.scenarios.make("Tidy"))
    before = furnished.account()
    made = value(furnished.finding_steps.free(rows(furnished, Reason.BOT), "tidy"))
    assert made.name == "Tidy"
    assert [type(step) for step in made.steps] == [UnassignStep]
    assert furnished.account() == before
    assert value(furnished.scenarios.find("Tidy")) == made


def test_e3_13_the_window_of_an_active_scenario_puts_them_down_as_they_are(furnished):
    value(furnished.scenarios.make("Tidy"))
    planning = PlanningWorkspace(furnished, "Tidy")
    once = value(planning.finding_steps.give_up(rows(planning, *CERTAIN), "Tidy"))
    assert [type(step) for step in once.steps] == [UnassignStep, RemoveStep]
    left = rows(planning, *CERTAIN)
    assert [(row.reason, row.seats, row.money.scheduled) for row in left] == [
        (Reason.UNASSIGNED, 3, once.steps[1].seats)
    ]
    again = planning.finding_steps.give_up(left, "Tidy")
    assert code(again) == "nothing_to_save"


def test_e3_13_what_frees_nothing_is_refused_and_nothing_is_kept(furnished):
    unknown = rows(furnished, Reason.NO_USAGE_DATA)
    assert unknown
    assert isinstance(furnished.finding_steps.free(unknown), Refused)
    assert furnished.scenarios.names() == ()
    assert code(furnished.finding_steps.free(unknown, "Nowhere")) == "unknown_scenario"
