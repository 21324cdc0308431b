"""Without a plan the need follows whom a scenario seats and unseats (E5.6)."""

from datetime import date

import pytest

from seatdesk.domain.calendar import Span
from seatdesk.domain.changes.kinds.change import DatedChange
from seatdesk.domain.changes.kinds.seat_changes import Assign, PlanSeats, Transfer, Unassign
from seatdesk.domain.choices import Status
from seatdesk.domain.evaluation.facts import RosterUser, roster_of
from seatdesk.domain.evaluation.planned_people import PlannedPeople
from seatdesk.domain.evaluation.scenario_need import need_with_scenario
from seatdesk.domain.evaluation.step_result import StepResult, StepStatus
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan
from seatdesk.domain.headcount.need import PeopleMove, PlannedProduct, need_of
from seatdesk.domain.scenario.steps import LeaveStep
from tests.domain.company import SALES

MARCH, APRIL, MAY = date(2026, 3, 1), date(2026, 4, 1), date(2026, 5, 1)
SPAN = Span(MARCH, date(2027, 3, 1))
ADA, BO, BOT = (RosterUser(n, f"p{n}@x.example", Status.ACTIVE, {SALES: True}) for n in (1, 2, 3))


def needed(*changes, own=()):
    """The seats that five people need on the days on which that changes."""
    return [(part.day, part.seats) for part in with_scenario(*changes, own=own).need.curve]


def with_scenario(*changes, own=()):
    """Five people, and those whom a scenario seats and unseats, of one product."""
    return people_with(*changes, own=own).products[SALES]


def people_with(*changes, own=()):
    """Five people, and those whom a scenario seats and unseats."""
    need = need_of(HeadcountPlan(), SALES, own, 5, SPAN)
    people = PlannedPeople({SALES: PlannedProduct(need, tuple(own))}, {SALES: 5})
    step = StepResult(
        number=1,
        step=LeaveStep(on=APRIL, product=SALES, seats=1),
        status=StepStatus.APPLIES,
        effect=None,
        happened=tuple(DatedChange(on, change) for on, change in changes),
    )
    return need_with_scenario(people, [step], roster_of([ADA, BO, BOT]), {BOT.id}, SPAN)


@pytest.mark.parametrize(
    ("change", "seats"),
    [
        (Unassign(SALES, (1, 2)), 3),
        (Unassign(SALES, (1, 2), uncounted=(2,)), 4),
        (Unassign(SALES, (3,)), 5),  # a bot was never part of the need
        (Assign(SALES, (1, 3)), 6),
        (Transfer(SALES, 3, 1), 6),
        (Transfer(SALES, 1, 2), 5),
        (PlanSeats(SALES, -2), 3),
        (PlanSeats(SALES, 1), 6),
    ],
)
def test_e5_6_whom_a_step_unseats_needs_no_seat_from_that_day(change, seats):
    expected = [(MARCH, 5)] if seats == 5 else [(MARCH, 5), (APRIL, seats)]
    assert needed((APRIL, change)) == expected


def test_e5_6_whoever_leaves_anyway_goes_once():
    own = (PeopleMove(MAY, -1, ADA.id, date(2026, 4, 30)),)
    assert needed(own=own) == [(MARCH, 5), (MAY, 4)]
    assert needed((APRIL, Unassign(SALES, (ADA.id,))), own=own) == [(MARCH, 5), (APRIL, 4)]


def test_e5_6_where_the_scenario_moves_nobody_the_need_is_todays():
    assert needed() == [(MARCH, 5)]


def test_e5_6_whom_a_scenario_seats_and_unseats_is_among_those_who_come_and_go():
    own = (PeopleMove(MAY, -1, ADA.id, date(2026, 4, 30)),)
    moves = with_scenario(
        (APRIL, Unassign(SALES, (ADA.id, BOT.id))), (MAY, PlanSeats(SALES, 2)), own=own
    ).moves
    assert [(move.day, move.people) for move in moves] == [(APRIL, -1), (MAY, 2)]


def test_e5_7_who_hands_a_seat_on_is_seen_neither_to_leave_nor_to_come():
    assert with_scenario((APRIL, Transfer(SALES, ADA.id, BO.id))).moves == ()
    (comes,) = with_scenario((APRIL, Transfer(SALES, BOT.id, BO.id))).moves
    assert (comes.people, comes.user) == (1, BO.id)


def test_e5_2_whom_a_scenario_seats_and_unseats_today_is_in_the_base_and_comes_and_goes_no_more():
    found = people_with(
        (MARCH, PlanSeats(SALES, 3)),
        (MARCH, Unassign(SALES, (ADA.id, BOT.id))),
        (APRIL, PlanSeats(SALES, 1)),
        own=(PeopleMove(MAY, -1, ADA.id, date(2026, 4, 30)),),  # gone today already
    )
    product = found.products[SALES]
    assert found.bases == {SALES: 7}
    assert product.need.before == 7
    assert [(part.day, part.people) for part in product.need.curve] == [(MARCH, 7), (APRIL, 8)]
    assert [(move.day, move.people) for move in product.moves] == [(APRIL, 1)]


def test_e5_2_a_scenario_that_lets_more_go_than_are_needed_begins_with_nobody():
    found = people_with((MARCH, PlanSeats(SALES, -7)), (APRIL, PlanSeats(SALES, 3)))
    assert found.bases == {SALES: 0}
    assert [(part.day, part.people) for part in found.products[SALES].need.curve] == [
        (MARCH, 0),
        (APRIL, 1),  # 5 - 7 + 3
    ]
