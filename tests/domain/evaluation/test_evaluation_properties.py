"""Properties of every scenario: whatever steps, whatever days."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from seatdesk.domain.account.account import Policies, Rate
from seatdesk.domain.account.terms_and_prices import Removal
from seatdesk.domain.changes.kinds.change import DatedChange
from seatdesk.domain.changes.kinds.request_changes import RequestCancelled
from seatdesk.domain.choices import Billing, Charge, Commitment, DeactivatedSeats
from seatdesk.domain.evaluation.evaluation import evaluate
from seatdesk.domain.evaluation.step_result import StepStatus
from seatdesk.domain.forecast.projection import project
from seatdesk.domain.scenario.steps import (
    AssignStep,
    AutoRenewStep,
    BuyStep,
    CancelRemovalStep,
    CancelTermsStep,
    CancelTierStep,
    JoinStep,
    LeaveStep,
    PriceFrom,
    RemoveStep,
    RenewalPriceStep,
    SubscribeStep,
    TermsStep,
    TierStep,
    TransferStep,
    UnassignStep,
)
from tests.domain.evaluation.scenarios import RENEWAL, TODAY, email, facts, scenario
from tests.evaluator import evaluate as recomputed
from tests.factories import SALES, SERVICE

days = st.integers(-20, 500).map(lambda n: TODAY + timedelta(days=n)) | st.sampled_from(
    [TODAY, RENEWAL, RENEWAL - timedelta(days=1), TODAY + timedelta(days=90)]
)
users = st.lists(st.integers(0, 10).map(email), min_size=1, max_size=3, unique=True).map(tuple)
some = st.integers(1, 4)
prices = st.none() | st.integers(1, 300).map(Decimal)


VERBS: tuple[tuple[type, dict[str, Any]], ...] = (
    (BuyStep, {"seats": some, "price": st.sampled_from(PriceFrom), "unit": prices}),
    (RemoveStep, {"seats": some}),
    (CancelRemovalStep, {}),
    (AssignStep, {"users": users}),
    (UnassignStep, {"users": users, "release": st.booleans()}),
    (TransferStep, {"giver": users.map(min), "taker": users.map(max)}),
    (
        TierStep,
        {"tier": st.sampled_from(["Starter", "Professional", "Enterprise"]), "base": prices},
    ),
    (CancelTierStep, {}),
    (
        TermsStep,
        {
            "commitment": st.sampled_from(Commitment),
            "billing": st.none() | st.sampled_from([Billing.MONTHLY, Billing.QUARTERLY]),
            "keep_price": st.booleans(),
        },
    ),
    (CancelTermsStep, {}),
    (RenewalPriceStep, {"percent": st.none() | st.just(Decimal(7))}),
    (AutoRenewStep, {"setting": st.booleans()}),
    (SubscribeStep, {"tier": st.just("Starter"), "base": prices, "months": some}),
    (JoinStep, {"seats": some}),
    (LeaveStep, {"seats": some}),
)


@st.composite
def steps(draw, on=days):
    """A step of any verb, on one of three products."""
    kind, said = draw(st.sampled_from(VERBS))
    product = draw(st.sampled_from([SALES, SALES, SERVICE, "CMS"]))
    return draw(st.builds(kind, on=on, product=st.just(product), **said))


@st.composite
def companies(draw):
    """The company with its policies, a pending removal or none, and one of several billings."""
    return facts(
        price_book=draw(st.sampled_from(["", "book"])),
        policies=Policies(
            deactivated_seats=draw(st.sampled_from(DeactivatedSeats)),
            invited_hold_seat=draw(st.booleans()),
        ),
        removal=draw(st.none() | st.just(Removal(1, RENEWAL))),
        billing=draw(st.sampled_from([Billing.MONTHLY, Billing.QUARTERLY, Billing.ANNUAL])),
        charge=draw(st.sampled_from(Charge)),
    )


RATES = (
    Rate(base="EUR", quote="USD", on=TODAY + timedelta(days=60), rate=Decimal("1.0731")),
    Rate(base="EUR", quote="USD", on=TODAY - timedelta(days=9), rate=Decimal("1.0813")),
    Rate(base="USD", quote="JPY", on=TODAY - timedelta(days=9), rate=Decimal("151.37")),
)
plans = st.lists(steps(), max_size=8).map(tuple)
months = st.sampled_from([1, 12, 24])


def net(projection):
    """All invoices without tax."""
    return sum((invoice.net for invoice in projection.invoices), Decimal(0))


@given(companies(), months)
def test_e1_an_empty_scenario_is_to_do_nothing(company, span):
    assert evaluate(company, scenario(), months=span).projection == project(
        company.account, months=span
    )


@settings(max_examples=200)
@given(companies(), plans, months)
def test_e2_6_the_parts_add_up_to_the_difference(company, plan, span):
    found = evaluate(company, scenario(*plan), months=span)
    parts = [step.effect.amount for step in found.steps if step.effect is not None]
    assert len(parts) == len(plan)
    assert sum(parts) == net(found.projection) - net(project(company.account, months=span))


@settings(max_examples=60)
@given(companies(), plans, st.sampled_from(["", "EUR", "JPY"]))
def test_e2_6_every_part_explains_itself(company, plan, currency):
    account = replace(company.account, currency=currency or "USD", rates=RATES)
    found = evaluate(replace(company, account=account), scenario(*plan), months=12)
    for step in found.steps:
        assert step.effect is not None
        assert recomputed(step.effect.derivation.as_json()) == step.effect.amount


@given(companies(), plans)
def test_v6_an_effect_without_a_rate_is_left_open_and_the_rest_is_told(company, plan):
    rates = RATES[:1]  # none for what is invoiced before it
    euros = replace(company, account=replace(company.account, currency="EUR", rates=rates))
    found = evaluate(euros, scenario(*plan), months=12)
    assert [(rate.base, rate.quote) for rate in found.missing_rates] == [("USD", "EUR")]
    for step in found.steps:
        differs = step.effect is None or step.effect.minor
        assert not differs or step.status in {StepStatus.APPLIES, StepStatus.PAST}
    known = evaluate(company, scenario(*plan), months=12)
    assert [step.status for step in found.steps] == [step.status for step in known.steps]


@settings(max_examples=60)
@given(companies(), plans)
def test_e2_6_each_part_is_the_total_with_it_less_the_total_without_it(company, plan):
    found = evaluate(company, scenario(*plan), months=12)
    before = net(project(company.account, months=12))
    for count, number in enumerate(found.order, start=1):
        chosen = [plan[n - 1] for n in sorted(found.order[:count])]
        after = net(evaluate(company, scenario(*chosen), months=12).projection)
        effect = found.steps[number - 1].effect
        assert effect is not None
        assert effect.amount == after - before
        before = after


def settings_of(step):
    """What a step sets, of which a day has one; those of other verbs differ in any case."""
    once = isinstance(step, RenewalPriceStep | AutoRenewStep | TierStep | TermsStep)
    return (type(step), step.product) if once else id(step)


@settings(max_examples=150)
@given(
    companies(),
    st.lists(steps(st.just(TODAY + timedelta(days=3))), max_size=6, unique_by=settings_of),
    st.randoms(),
)
def test_e1_6_steps_of_one_day_in_any_order_give_the_same_side(company, plan, random):
    found = evaluate(company, scenario(*plan), months=24)
    mixed = list(plan)
    Random(random.random()).shuffle(mixed)
    again = evaluate(company, scenario(*mixed), months=24)
    if not found.refused and not again.refused:  # of two that contradict each other one is refused
        assert [
            (invoice.date, invoice.product, invoice.net) for invoice in again.projection.invoices
        ] == [(invoice.date, invoice.product, invoice.net) for invoice in found.projection.invoices]
        assert again.occupancy == found.occupancy


@settings(max_examples=200)
@given(companies(), plans, months)
def test_v1_what_happens_recorded_and_projected_is_the_scenario(company, plan, span):
    found = evaluate(company, scenario(*plan), months=span)
    recorded = [
        DatedChange(one.on, one.change)
        for number in found.order
        for one in found.steps[number - 1].happened
        if not (isinstance(one.change, RequestCancelled) and one.change.outgrown)
    ]
    again = project(company.account, recorded, months=span)
    assert not again.refused
    assert again.invoices == found.projection.invoices
    assert again.account == found.projection.account


@settings(max_examples=150)
@given(companies(), plans)
def test_e1_8_what_is_not_applied_changes_nothing(company, plan):
    found = evaluate(company, scenario(*plan), months=12)
    idle = {StepStatus.REFUSED, StepStatus.DONE, StepStatus.LATER}
    kept = [step.step for step in found.steps if step.status not in idle]
    for step in found.steps:
        if step.status in idle:
            assert (step.happened, step.effect and step.effect.minor) == ((), 0)
    assert evaluate(company, scenario(*kept), months=12).projection == found.projection


@settings(max_examples=100)
@given(companies(), plans)
def test_e1_9_the_roster_and_the_pools_go_together(company, plan):
    found = evaluate(company, scenario(*plan), months=24)
    moved = {SALES: 0, SERVICE: 0, "CMS": 0}
    for step in found.steps:
        if isinstance(step.step, JoinStep | LeaveStep) and step.happened:
            moved[step.step.product] += (
                step.step.seats if isinstance(step.step, JoinStep) else -step.step.seats
            )
    for product, nameless in moved.items():
        subscription = found.projection.account.find(product)
        named = sum(user.seats.get(product, False) for user in found.roster.values())
        assert named + nameless == (subscription.assigned if subscription else 0)


@settings(max_examples=100)
@given(companies(), plans)
def test_e2_3_the_seats_noted_last_are_those_of_the_end(company, plan):
    found = evaluate(company, scenario(*plan), months=24)
    last = {entry.product: (entry.owned, entry.assigned) for entry in found.occupancy}
    days = [entry.day for entry in found.occupancy]
    assert days == sorted(days)
    end = found.projection.account
    for subscription in end.subscriptions:
        if subscription.term.start < end.as_of:  # else it has just renewed, after the span
            pool = subscription.pool
            assert last[subscription.product] == (pool.owned, pool.assigned)
