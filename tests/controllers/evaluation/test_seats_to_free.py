"""The seats that a cheapest plan frees: of those who leave, only what nobody else frees."""

from datetime import timedelta

from seatdesk.controllers.evaluation.seats_to_free import with_leavers
from seatdesk.domain.calendar import Span, add_months
from seatdesk.domain.cheapest_plan.plan_as_scenario.freed_seats import SeatsToFree
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan
from seatdesk.domain.headcount.need import PeopleMove, PlannedProduct, need_of, seated_moves
from tests.factories import SALES, TODAY

SPAN = Span(TODAY, add_months(TODAY, 12))
LAST = TODAY + timedelta(days=30)
ALL_GO = (PeopleMove(LAST + timedelta(days=1), -3, last=LAST),)


def people(base):
    need = need_of(HeadcountPlan(), SALES, ALL_GO, base, SPAN)
    return PlannedProduct(need, ALL_GO, seated_moves(ALL_GO, base, TODAY))


def test_e6_11_more_go_where_nobody_is_left_out_of_the_base(workspace):
    """Three go of three; where one of them is to be asked, two are needed, and three go as well."""
    spare = SeatsToFree(1, ("asked@x.example",))
    strict, whole = people(2), people(3)

    def freed(compared):
        return workspace.look(lambda use_case: with_leavers(use_case, spare, strict, compared))

    assert freed(whole).besides == (LAST,)
    assert freed(strict).besides == ()
    assert freed(None).besides == ()  # without a head-count plan nobody goes by a comparison
