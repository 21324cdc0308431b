"""The cheapest plan as a use case: it can be given up at any moment of it."""

from dataclasses import replace

import pytest

from seatdesk.controllers.jobs import Cancelled, Progress
from seatdesk.domain.cheapest_plan.cheapest_answer import CheapestQuestion
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan, MoveEntry
from tests.controllers.asserts import value
from tests.factories import SALES, TODAY

QUESTION = CheapestQuestion(months=24, products=(SALES,))


def stops_at(number):
    """A progress that is cancelled when it reports for the so-manieth time, and its reports."""
    reports = []

    def report(_done, _of):
        reports.append(1)
        if len(reports) == number:
            progress.cancel()

    progress = Progress(report)
    return progress, reports


def test_h6_a_cheapest_plan_is_given_up_while_it_is_checked_too(workspace):
    """The search is over by then: the last reports are those of carrying the plan out."""
    moves = (MoveEntry(products=(SALES,), on=TODAY, people=1),)
    value(workspace.headcount.put(HeadcountPlan(moves)))
    whole, reports = stops_at(0)
    value(workspace.cheapest_plan.find(QUESTION, whole))
    for number in (1, len(reports) // 2, len(reports) - 1):
        with pytest.raises(Cancelled):
            workspace.cheapest_plan.find(QUESTION, stops_at(number)[0])


def test_e6_2_the_floor_is_the_highest_tier_that_the_plan_names_for_any_team(workspace):
    """What is chosen for a product itself comes first; else the plan's, in the book's order."""
    moves = (MoveEntry(products=(SALES,), on=TODAY, people=1),)
    tiers = {SALES: {"Support": "Enterprise", "": "Professional", "Ops": "Starter"}}
    plan = HeadcountPlan(moves, tiers=tiers)
    books = workspace.cheapest_plan.options().books
    asked = replace(QUESTION, plan=plan, price_book=books[0][0])
    (found,) = value(workspace.cheapest_plan.find(asked)).products
    assert found.floor_tier == "Enterprise"
    chosen = replace(asked, floors=((SALES, "Professional"),))
    (found,) = value(workspace.cheapest_plan.find(chosen)).products
    assert found.floor_tier == "Professional"
