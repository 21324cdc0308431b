"""The freshness of a workspace's data, read on each database."""

from datetime import date

import pytest

from seatdesk.controllers.operations.planning import data_freshness
from seatdesk.domain.choices import Activity
from seatdesk.domain.evaluation.freshness import PLANS_REST_ON, DataSource, FreshnessLevel
from tests.controllers.asserts import value
from tests.factories import SALES, TODAY

LATER = date(2026, 6, 1)
"""92 days after everything was entered."""


@pytest.fixture
def states(workspace):
    def read(rests_on=tuple(DataSource)):
        found = workspace.look(lambda use_case: data_freshness.states(use_case, rests_on))
        return {state.source: state for state in found}

    return read


def test_e11_1_people_and_contracts_are_of_the_day_they_were_entered(states, clock):
    clock.day = LATER
    found = states()
    assert found[DataSource.PEOPLE].as_of == found[DataSource.CONTRACTS].as_of == TODAY
    assert found[DataSource.PEOPLE].level is FreshnessLevel.OLD
    assert found[DataSource.CONTRACTS].level is FreshnessLevel.FRESH


def test_e11_1_an_edit_by_hand_makes_people_fresh_and_a_purchase_no_contract(
    states, workspace, clock
):
    clock.day = LATER
    value(workspace.users.edit(1, team="Sales"))
    value(workspace.checkout.purchase({SALES: 1}))
    found = states()
    assert found[DataSource.PEOPLE].age_days == 0
    assert found[DataSource.CONTRACTS].age_days == 92


def test_e11_2_without_any_usage_it_is_missing_for_all_who_hold_a_seat(states, workspace):
    value(workspace.seats.assign(SALES, [1, 2]))
    found = states()[DataSource.USAGE]
    assert (found.level, found.people, found.percent) == (FreshnessLevel.MISSING, 2, 0)


def test_e11_3_a_plan_reads_no_usage(states):
    assert DataSource.USAGE not in states(PLANS_REST_ON)


def test_e11_3_whom_findings_cannot_judge_is_counted_by_them(workspace, clock):
    people = [1, 2, 3]
    value(workspace.seats.assign(SALES, people))
    value(workspace.users.edit(1, activity=Activity.NEVER, activity_as_of=TODAY))
    clock.day = LATER
    found = {state.source: state for state in workspace.findings.read().freshness}
    assert found[DataSource.USAGE].people == 3, "two without data, and one whose data is too old"
    told = workspace.look(data_freshness.states)
    assert [one.people for one in told if one.source is DataSource.USAGE] == [2]
