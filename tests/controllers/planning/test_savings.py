"""The savings that are possible, with and without a draft, on both databases."""

from dataclasses import replace

import pytest

from seatdesk.controllers.jobs import Cancelled, Progress
from seatdesk.domain.choices import DeactivatedSeats
from seatdesk.domain.findings.finding import Certainty
from seatdesk.domain.scenario.steps import UnassignStep
from seatdesk.domain.seat_draft import SeatEdit
from tests.controllers.asserts import hold_deactivated, value
from tests.factories import SALES, TODAY


@pytest.fixture
def furnished(workspace):
    """Sales Hub: 8 owned, 6 held."""
    value(workspace.seats.assign(SALES, [1, 2, 3, 4, 5, 6]))
    return workspace


def savings(workspace, edits=(), scenario=""):
    return value(workspace.savings.read(edits, scenario))


def test_e3_14_the_overview_and_the_findings_say_the_same(furnished):
    totals = furnished.findings.read().totals
    found = savings(furnished)
    assert found.certain == totals[Certainty.CERTAIN].per_year
    assert found.certain > 0
    assert found.deadline is not None


@pytest.mark.parametrize(
    "edits",
    [
        (SeatEdit(1, SALES, seated=False), SeatEdit(2, SALES, seated=False)),
        (SeatEdit(7, SALES, seated=True),),
        (SeatEdit(1, SALES, seated=False), SeatEdit(7, SALES, seated=True)),
    ],
)
def test_s3_a_draft_saves_what_it_will_have_saved(furnished, edits):
    before, drafted = savings(furnished), savings(furnished, edits)
    value(furnished.seats.save(edits))
    assert drafted == savings(furnished)
    assert (drafted.certain != before.certain) == (len(edits) == 1 or not edits[1].seated)


def test_d5_a_draft_that_outgrows_a_removal_leaves_nothing_scheduled(furnished):
    value(furnished.downgrades.schedule(SALES, 2))
    assert (
        savings(furnished).certain < savings(furnished, [SeatEdit(1, SALES, seated=False)]).certain
    )
    edits = [SeatEdit(7, SALES, seated=True)]
    drafted = savings(furnished, edits)
    value(furnished.seats.save(edits))
    assert drafted == savings(furnished)


def test_r1_a_seat_that_does_not_count_frees_none(furnished):
    policies = replace(
        furnished.billing.policies(), deactivated_seats=DeactivatedSeats.KEEP_UNCOUNTED
    )
    value(furnished.billing.set_policies(policies))
    hold_deactivated(furnished, 7)
    edit = SeatEdit(7, SALES, seated=False, counted=False)
    assert savings(furnished, [edit]) == savings(furnished)


def test_e1_11_an_active_scenario_has_its_own_sum_and_a_draft_goes_on_top(furnished):
    freed = UnassignStep(on=TODAY, product=SALES, users=("user1@example.com",))
    value(furnished.scenarios.add("Plan", (freed,)))
    planned = savings(furnished, scenario="Plan")
    assert planned == savings(furnished, [SeatEdit(1, SALES, seated=False)])
    assert planned.certain > savings(furnished).certain
    given = SeatEdit(7, SALES, seated=True)
    both = savings(furnished, [given], "Plan")
    assert both == savings(furnished, [SeatEdit(1, SALES, seated=False), given])
    assert both.certain < planned.certain


def test_a_question_that_nobody_waits_for_is_given_up(furnished):
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        furnished.savings.read(progress=progress)
