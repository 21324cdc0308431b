"""The cheapest plan as a use case: it can be given up at any moment of it."""

from dataclasses import replace

import pytest

from seatdesk.controllers.jobs import Cancelled, Progress
from seatdesk.domain.cheapest_plan.cheapest_answer import CheapestQuestion
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan, MoveEntry
from tests.controllers.asserts import value
from tests.factories import SALES, TODAY

QUESTION = CheapestQuestion(months=24, products=(SALES,))


class StopsAt(Progress):
    """A progress that is cancelled when it is asked for the so-manieth time."""

    def __init__(self, number=0):
        self.reports: list[tuple[int, int]] = []
        super().__init__(lambda done, total: self.reports.append((done, total)))
        self.number, self.asked = number, 0

    def check(self):
        self.asked += 1
        if self.asked == self.number:
            self.cancel()
        super().check()


def test_h6_a_cheapest_plan_is_given_up_while_it_is_checked_too(workspace):
    """The search is over by then: what asks last is the carrying out of the plan."""
    moves = (MoveEntry(products=(SALES,), on=TODAY, people=1),)
    value(workspace.headcount.put(HeadcountPlan(moves)))
    whole = StopsAt()
    value(workspace.cheapest_plan.find(QUESTION, whole))
    for number in (1, whole.asked // 2, whole.asked):
        with pytest.raises(Cancelled):
            workspace.cheapest_plan.find(QUESTION, StopsAt(number))


def test_h6_the_progress_of_a_cheapest_plan_counts_products_and_never_goes_back(workspace):
    progress = StopsAt()
    found = value(workspace.cheapest_plan.find(replace(QUESTION, products=()), progress))
    products = len(found.products)
    assert products > 1
    assert progress.reports[-products:] == [(done, products) for done in range(products)]


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
