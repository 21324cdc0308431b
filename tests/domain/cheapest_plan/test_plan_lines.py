"""The total of a plan explains itself by the lines it is the sum of (B9)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from seatdesk.domain.account.account import new_subscription
from seatdesk.domain.account.terms_and_prices import OneOff, Rates, SeatPrice
from seatdesk.domain.charges.totals import explained_sum
from seatdesk.domain.cheapest_plan.cheapest_plan import cheapest_plan
from seatdesk.domain.cheapest_plan.plan_lines import plan_lines
from seatdesk.domain.cheapest_plan.search_problem import Objective
from tests.domain.cheapest_plan.problems import problem, small_problems
from tests.domain.company import SALES
from tests.evaluator import evaluate


@given(small_problems(), st.sampled_from(Objective))
def test_b9_the_total_of_every_plan_comes_out_of_its_derivation(asked, objective):
    found = cheapest_plan(replace(asked, objective=objective))
    assume(found.best is not None)
    assert found.best is not None
    plans = [found.best, *([found.runner_up.plan] if found.runner_up else [])]
    for plan in plans:
        parts = plan_lines(plan.contracts, plan.total, found.problem)
        assert parts is not None
        assert evaluate(explained_sum(parts).as_json()) == Fraction(plan.total, 100)


@pytest.mark.parametrize("objective", Objective)
def test_b9_a_plan_with_an_amount_that_is_charged_once_explains_its_total(objective):
    """Whatever is counted: 12 * 450 and 200 once, on the invoice of 1 March."""
    made = new_subscription(
        product=SALES,
        tier="Professional",
        currency="USD",
        start=date(2026, 1, 1),
        term_months=12,
        rates=Rates(Decimal(450), 5, SeatPrice.of(Decimal(90))),
    )
    once = OneOff(date(2026, 2, 10), "Onboarding", Decimal(200))
    asked = problem([(date(2026, 1, 1), 3)], replace(made, one_offs=(once,)), months=12)
    found = cheapest_plan(replace(asked, objective=objective))
    assert found.best is not None
    assert found.best.total == 12 * 450_00 + 200_00
    parts = plan_lines(found.best.contracts, found.best.total, found.problem)
    assert parts is not None
    assert evaluate(explained_sum(parts).as_json()) == 5600
