"""The comparison of scenarios with doing nothing: one object, whose parts add up (E2.1)."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seatdesk.domain.account.account import Policies, Rate
from seatdesk.domain.calendar import Span, add_months
from seatdesk.domain.changes.apply import bring_forward
from seatdesk.domain.comparison.break_even import BreakEvenState
from seatdesk.domain.comparison.comparison import compare
from seatdesk.domain.findings.finding import Reason
from seatdesk.domain.scenario.steps import (
    Basis,
    BuyStep,
    JoinStep,
    RemoveStep,
    SubscribeStep,
    TransferStep,
    UnassignStep,
)
from tests.domain.evaluation.scenarios import (
    RENEWAL,
    SUMMER,
    TODAY,
    email,
    facts,
    scenario,
)
from tests.domain.evaluation.test_evaluation_properties import companies, plans, settings_of, steps
from tests.evaluator import evaluate as recomputed
from tests.factories import SALES, SERVICE


def buy(seats, on=TODAY, product=SALES):
    return BuyStep(on=on, product=product, seats=seats)


def remove(seats, **said):
    return RemoveStep(on=TODAY, product=SALES, seats=seats, **said)


def unassign(*numbers, on=TODAY, release=False):
    users = tuple(email(number) for number in numbers)
    return UnassignStep(on=on, product=SALES, users=users, release=release)


def sides(*plans, months=24, company=None, **more):
    scenarios = [scenario(*plan, name=f"Plan {n}") for n, plan in enumerate(plans)]
    return compare(company or facts(), scenarios, months=months, **more).sides


def test_e2_1_do_nothing_is_first_and_the_others_as_asked():
    found = compare(facts(), [scenario(name="B"), scenario(name="A")], months=3)
    assert [(side.name, side.baseline) for side in found.sides] == [
        ("Do nothing", True),
        ("B", False),
        ("A", False),
    ]
    assert (found.months, found.span) == (3, Span(TODAY, date(2026, 6, 16)))


def test_e2_6_difference_break_even_and_steps_of_a_plan():
    nothing, plan = sides([unassign(0), remove(2), buy(1, SUMMER, SERVICE)])
    assert nothing.difference.break_even.state is BreakEvenState.SAME
    by_step = [(r.number, str(r.effect.amount)) for r in plan.difference.by_step]
    # two seats of 90.00 from January 2027 on, fifteen months; one from July on, twenty-one months
    assert by_step == [(1, "0.00"), (2, "-2700.00"), (3, "1890.00")]
    assert str(plan.difference.whole.net) == "-810.00"
    assert {product: str(part.net) for product, part in plan.difference.by_product} == {
        SALES: "-2700.00",
        SERVICE: "1890.00",
    }
    # 540.00 up by December 2026, 90.00 down a month from January 2027 on
    assert plan.difference.break_even.state is BreakEvenState.REACHED
    assert plan.difference.break_even.on == date(2027, 6, 1)


def test_e2_3_seats_and_peak_of_the_span():
    _, plan = sides([buy(2, SUMMER), unassign(0), remove(4)], months=12)
    owned = {s.days.start: s.owned for s in plan.seats if s.product == SALES}
    assert (owned[date(2026, 6, 1)], owned[SUMMER], owned[RENEWAL]) == (9, 11, 11)
    (peak, _service) = plan.peaks
    assert (peak.owned, peak.on, peak.needed) == (11, SUMMER, 7)
    assert [r.number for r in plan.refused] == [3]  # four seats would leave too few


def test_e2_4_losing_a_seat_counts_on_the_last_day_of_the_span_alone():
    taken = TransferStep(on=SUMMER, product=SALES, giver=email(1), taker=email(8))
    late = unassign(2, on=add_months(TODAY, 30))
    nothing, plan = sides([unassign(0), taken, late], months=24)
    assert nothing.losing_seat == ()
    assert [lost.email for lost in plan.losing_seat] == [email(0), email(1)]
    _, longer = sides([unassign(0), taken, late], months=36)
    assert [lost.email for lost in longer.losing_seat] == [email(0), email(1), email(2)]


def test_e2_4_the_findings_reason_is_told():
    reasons = {(email(0), SALES): Reason.IDLE}
    _, plan = sides([unassign(0, 1)], reasons=reasons)
    assert [lost.reason for lost in plan.losing_seat] == [Reason.IDLE, None]


def test_e2_4_without_a_plan_nobody_is_without_a_seat():
    _, plan = sides([JoinStep(on=TODAY, product=SALES, seats=1)])
    assert plan.people_without_seat == 0


def test_e2_7_the_saving_of_a_step_from_findings_is_split_by_seats():
    _, plan = sides([unassign(0, 1), remove(3, basis=Basis(1, 2))])
    assert str(plan.difference.whole.net) == "-4050.00"
    assert str(plan.difference.certain.net) == "-1350.00"
    assert str(plan.difference.to_check.net) == "-2700.00"


def test_e2_2_totals_reach_beyond_the_span_with_all_steps_on_the_way():
    late = buy(1, add_months(TODAY, 20))
    _, plan = sides([late], months=12)
    nothing = plan.difference.whole
    assert str(nothing.net) == "0.00"
    _, longer = sides([late], months=36)
    assert [t.cash.net for t in plan.totals] == [t.cash.net for t in longer.totals]


def test_e2_2_a_subscription_to_come_has_no_running_term_but_a_next_one():
    new = SubscribeStep(
        on=SUMMER, product="CMS", tier="Basic", months=12, base=Decimal(10), included=1
    )
    _, plan = sides([new])
    terms = next(t for t in plan.terms if t.product == "CMS")
    assert (terms.term, str(terms.next_term.amount)) == (None, "120.00")
    assert next(s.days.start for s in plan.seats if s.product == "CMS") == SUMMER


def test_h6_a_comparison_stops_between_sides_when_asked():
    told = []

    def report(done, count):
        told.append((done, count))
        if done == 1:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        sides([buy(1)], [buy(2)], report=report)
    assert told == [(0, 3), (1, 3)]


@settings(max_examples=40)
@given(companies(), st.sampled_from([1, 12, 24, 60]))
def test_e2_an_empty_scenario_is_do_nothing_in_every_cell(company, months):
    nothing, empty = sides([], company=company, months=months)
    assert replace(empty, name=nothing.name, baseline=True) == nothing
    assert empty.difference.break_even.state is BreakEvenState.SAME
    assert str(empty.difference.whole.net) == "0.00"


@settings(max_examples=60)
@given(companies(), plans, st.sampled_from([1, 12, 24]))
def test_e2_6_step_product_and_month_each_add_up_to_the_difference(company, plan, months):
    _, side = sides(plan, company=company, months=months)
    difference = side.difference
    whole = difference.whole.net
    assert sum(r.effect.amount for r in difference.by_step) == whole
    assert sum(part.net for _, part in difference.by_product) == whole
    assert sum(part.net for _, part in difference.by_month) == whole


@settings(max_examples=60)
@given(companies(), plans, st.sampled_from([12, 24, 36]))
def test_e2_6_the_difference_is_that_of_the_totals(company, plan, months):
    nothing, side = sides(plan, company=company, months=months)
    place = months // 12 - 1
    totals = [one.totals[place].cash.net for one in (side, nothing)]
    assert side.difference.whole.net == totals[0] - totals[1]
    assert sum(m.cash.net for m in side.months) == totals[0]


@settings(max_examples=40)
@given(companies(), plans)
def test_v1_months_of_a_side_are_those_of_a_later_comparison_of_the_same_account(company, plan):
    """Service of a span is the same, whether looked at a quarter earlier or on its first day."""
    nothing = sides(company=company, months=24)[0]
    later, _ = bring_forward(company.account, add_months(TODAY, 3))
    again = sides(company=replace(company, account=later), months=21)[0]
    same = [m for m in nothing.months if m.days.start > add_months(TODAY, 3)]
    assert [m.service.net for m in same] == [m.service.net for m in again.months[1:]]
    assert [m.cash.net for m in same] == [m.cash.net for m in again.months[1:]]


@settings(max_examples=40)
@given(
    companies(),
    st.lists(steps(st.just(TODAY + timedelta(days=3))), max_size=5, unique_by=settings_of),
    st.randoms(),
)
def test_e1_6_steps_of_one_day_in_any_list_order_give_the_same_side(company, plan, random):
    mixed = list(plan)
    Random(random.random()).shuffle(mixed)
    _, one, other = sides(plan, mixed, company=company, months=12)
    if one.refused or other.refused:
        return
    assert [t.cash.net for t in one.totals] == [t.cash.net for t in other.totals]
    assert [t.service.net for t in one.totals] == [t.service.net for t in other.totals]
    assert (one.seats, one.peaks, one.losing_seat) == (other.seats, other.peaks, other.losing_seat)
    assert one.difference.break_even == other.difference.break_even


@settings(max_examples=30)
@given(companies(), plans, st.booleans())
def test_b9_every_figure_of_a_side_is_recomputed_from_its_derivation(company, plan, foreign):
    if foreign:
        account = company.account
        euros = tuple(replace(s, currency="EUR") for s in account.subscriptions[:1])
        rate = Rate(base="EUR", quote="USD", on=date(2020, 1, 1), rate=Decimal("1.0937"))
        subscriptions = euros + account.subscriptions[1:]
        account = replace(account, subscriptions=subscriptions, rates=(rate,))
        company = replace(company, account=account)
    _, side = sides(plan, company=company, months=3)
    difference = side.difference
    figures = [(difference.whole.derivation, difference.whole.net)]
    figures += [(part.derivation, part.net) for _, part in difference.by_product]
    figures += [(part.derivation, part.net) for _, part in difference.by_month]
    figures += [(r.effect.derivation, r.effect.amount) for r in difference.by_step]
    figures += [
        (share.derivation, share.net) for share in (difference.certain, difference.to_check)
    ]
    for total in side.totals[:1]:
        figures += [(total.cash.net_derivation, total.cash.net)]
        figures += [(total.service.net_derivation, total.service.net)]
    for derivation, amount in figures:
        assert recomputed(derivation.as_json()) == amount


def test_v2_amounts_are_without_tax_and_tax_has_a_name_of_its_own():
    plan = [unassign(0), remove(2)]
    plain = sides(plan, months=12)
    taxed = sides(plan, months=12, company=facts(policies=Policies(tax_percent=Decimal(25))))
    for without, with_tax in zip(plain, taxed, strict=True):
        for one, other in zip(without.totals, with_tax.totals, strict=True):
            assert (one.cash.net, one.service.net) == (other.cash.net, other.service.net)
            assert (one.cash.tax, other.cash.tax) == (0, other.cash.net / 4)
        assert without.difference.whole.net == with_tax.difference.whole.net
