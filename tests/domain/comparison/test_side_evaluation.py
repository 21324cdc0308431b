"""Sides are carried out over what they can move, and come out as over the whole account (V1)."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from seatdesk.domain.calendar import add_months
from seatdesk.domain.comparison.side_evaluation import SideEvaluator
from seatdesk.domain.evaluation.evaluation import evaluate
from seatdesk.domain.scenario.steps import BuyStep, UnassignStep
from tests.domain.evaluation.scenarios import TODAY, email, facts, scenario
from tests.domain.evaluation.test_evaluation_properties import companies, plans
from tests.factories import SALES, SERVICE


def evaluator(company, months=12):
    end = add_months(company.account.as_of, months)
    return SideEvaluator(company, months=months, reach=36, end=end)


def keyed(terms):
    return sorted((t.subscription.product, t.subscription.term.start) for t in terms)


@settings(max_examples=80)
@given(companies(), plans, st.sampled_from([1, 12, 24]))
def test_v1_a_side_is_what_the_whole_account_would_come_to(company, plan, months):
    found = evaluator(company, months).of(scenario(*plan))
    whole = evaluate(company, scenario(*plan), months=months, reach=36)
    assert found.projection.invoices == whole.projection.invoices
    assert found.projection.account == whole.projection.account
    assert keyed(found.projection.terms) == keyed(whole.projection.terms)
    assert {t.subscription for t in found.projection.terms} == {
        t.subscription for t in whole.projection.terms
    }
    assert sorted(found.occupancy, key=lambda o: (o.day, o.product)) == sorted(
        whole.occupancy, key=lambda o: (o.day, o.product)
    )
    assert found.steps == whole.steps
    assert found.roster == evaluate(company, scenario(*plan), months=months).roster


def test_v1_products_that_no_step_names_are_those_of_doing_nothing_to_the_object():
    sides = evaluator(facts())
    found = sides.of(scenario(BuyStep(on=TODAY, product=SERVICE, seats=1)))
    assert found.moved == {SERVICE}
    kept = [made for made in sides.nothing.projection.invoices if made.product == SALES]
    ours = [made for made in found.projection.invoices if made.product == SALES]
    assert all(one is other for one, other in zip(ours, kept, strict=True))


def test_e1_9_products_that_named_users_hold_are_looked_at_too():
    company = facts()
    first = next(iter(company.roster))
    both = replace(company.roster[first], seats={SALES: True, SERVICE: True})
    company = replace(company, roster={**company.roster, first: both})
    found = evaluator(company).of(
        scenario(UnassignStep(on=TODAY, product=SALES, users=(email(0),)))
    )
    assert found.moved == {SALES, SERVICE}


def test_e1_8_a_product_that_is_not_there_is_refused_with_the_names_of_all():
    step = BuyStep(on=TODAY, product="CMS", seats=1)
    found = evaluator(facts()).of(scenario(step))
    (refused,) = found.refused
    assert refused.refusal.params["known"] == (SALES, SERVICE)
