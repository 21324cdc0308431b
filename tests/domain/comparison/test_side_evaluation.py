"""Sides are carried out over what they can move, and come out as over the whole account (V1)."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from seatdesk.domain.calendar import Span, add_months
from seatdesk.domain.comparison.side_evaluation import SideEvaluator
from seatdesk.domain.evaluation.evaluation import evaluate
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan, MoveEntry
from seatdesk.domain.headcount.need import PlannedProduct, need_of, planned_moves
from seatdesk.domain.scenario.steps import BuyStep, UnassignStep
from tests.domain.evaluation.scenarios import TODAY, email, facts, scenario
from tests.domain.evaluation.test_evaluation_properties import companies, days, plans
from tests.factories import SALES, SERVICE

SPAN = Span(TODAY, add_months(TODAY, 36))


def planned(*entries):
    """The people of entries, over a base of eight where there is a contract."""
    found = {}
    for product in {name for entry in entries for name in entry.products}:
        moves = tuple(planned_moves(entries, product, TODAY))
        base = 8 if product == SALES else 0
        found[product] = PlannedProduct(need_of(HeadcountPlan(), product, moves, base, SPAN), moves)
    return found


PEOPLE = st.lists(
    st.builds(
        lambda day, people, product: MoveEntry(on=day, people=people, products=(product,)),
        days,
        st.integers(-3, 3).filter(bool),
        st.sampled_from([SALES, SERVICE, "CMS"]),
    ),
    max_size=3,
).map(lambda entries: planned(*entries))


def evaluator(company, months=12):
    end = add_months(company.account.as_of, months)
    return SideEvaluator(company, months=months, reach=36, end=end)


def keyed(terms):
    return sorted((t.subscription.product, t.subscription.term.start) for t in terms)


@settings(max_examples=80)
@given(companies(), plans, st.sampled_from([1, 12, 24]), PEOPLE)
def test_v1_a_side_is_what_the_whole_account_would_come_to(company, plan, months, people):
    company = replace(company, plan=people)
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


def test_e1_13_a_plan_for_a_product_without_a_contract_is_in_every_side():
    company = replace(facts(), plan=planned(MoveEntry(on=TODAY, people=2, products=("CMS",))))
    found = evaluator(company).of(scenario(BuyStep(on=TODAY, product=SERVICE, seats=1)))
    assert [(o.needed, o.short) for o in found.occupancy if o.product == "CMS"] == [(2, 2)]


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
