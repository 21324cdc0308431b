"""The total of a plan explains itself by the lines it is the sum of (B9)."""

from dataclasses import replace
from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from seatdesk.domain.charges.totals import explained_sum
from seatdesk.domain.cheapest_plan.cheapest_plan import cheapest_plan
from seatdesk.domain.cheapest_plan.plan_lines import plan_lines
from seatdesk.domain.cheapest_plan.search_problem import Objective
from tests.domain.cheapest_plan.problems import small_problems
from tests.evaluator import evaluate


@given(small_problems(), st.sampled_from(Objective))
def test_b9_the_total_of_every_plan_comes_out_of_its_derivation(asked, objective):
    found = cheapest_plan(replace(asked, objective=objective))
    assume(found.best is not None)
    assert found.best is not None
    plans = [found.best, *([found.runner_up.plan] if found.runner_up else [])]
    for plan in plans:
        parts = plan_lines(plan, found.problem)
        assert parts is not None
        assert evaluate(explained_sum(parts).as_json()) == Fraction(plan.total, 100)
