"""The head-count plan laid over scenarios and over doing nothing (E1.6, E2.3, E2.4)."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seatdesk.domain.account.terms_and_prices import Removal
from seatdesk.domain.calendar import Span, add_months
from seatdesk.domain.comparison.seat_months import people_without_seat, seat_months
from seatdesk.domain.evaluation.evaluation import evaluate
from seatdesk.domain.evaluation.net_difference import net_difference
from seatdesk.domain.evaluation.run.scenario_run import ScenarioRun
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan, MoveEntry, SeasonEntry
from seatdesk.domain.headcount.need import (
    PeopleMove,
    PlannedProduct,
    need_of,
    planned_moves,
    seated_moves,
)
from seatdesk.domain.scenario.steps import (
    AutoRenewStep,
    BuyStep,
    JoinStep,
    LeaveStep,
    RemoveStep,
    UnassignStep,
)
from tests.domain.evaluation.scenarios import RENEWAL, SUMMER, TODAY, email, facts, scenario
from tests.domain.evaluation.test_evaluation_properties import days, steps
from tests.factories import SALES, SERVICE

SPAN = Span(TODAY, add_months(TODAY, 12))
OF: dict[str, Any] = {"products": (SALES,)}
MAY = date(2026, 5, 4)


def planned(*entries, product=SALES, base=8, more=()):
    moves = (*planned_moves(entries, product, TODAY), *more)
    return {product: PlannedProduct(need_of(HeadcountPlan(), product, moves, base, SPAN), moves)}


def under(plan, *steps, months=12, **changes):
    return evaluate(replace(facts(**changes), plan=plan), scenario(*steps), months=months)


def assigned(found, day, product=SALES):
    entries = [e for e in found.occupancy if e.product == product and e.day <= day]
    return entries[-1].assigned, entries[-1].needed, entries[-1].short


def test_e1_13_a_joiner_takes_a_free_seat_and_who_finds_none_is_short():
    plan = planned(MoveEntry(on=MAY, people=3, **OF))  # nine are owned, eight assigned
    found = under(plan)
    assert assigned(found, date(2026, 5, 3)) == (8, 8, 0)
    assert assigned(found, MAY) == (9, 11, 2)
    assert people_without_seat(found.occupancy, SPAN) == 2
    bought = under(plan, BuyStep(on=SUMMER, product=SALES, seats=1))
    assert assigned(bought, SUMMER) == (10, 11, 1)  # served when a seat comes free
    freed = under(plan, UnassignStep(on=SUMMER, product=SALES, users=(email(0), email(1))))
    assert assigned(freed, SUMMER) == (9, 11, 0)


def test_e1_13_a_leavers_seat_is_free_in_the_evening_of_the_last_day():
    plan = planned(MoveEntry(on=MAY, people=-2, **OF), MoveEntry(on=MAY, people=3, **OF))
    found = under(plan)
    assert assigned(found, MAY) == (9, 11, 0)  # the leavers still needed theirs that day
    assert assigned(found, date(2026, 5, 5)) == (9, 9, 0)
    (may,) = [
        m for m in seat_months(found.occupancy, [Span(MAY, date(2026, 6, 1))]) if m.product == SALES
    ]
    assert (may.owned, may.assigned, may.needed, may.short) == (9, 9, 11, 2)


def test_e1_13_a_season_comes_and_goes():
    plan = planned(SeasonEntry(start=MAY, end=SUMMER, people=1, **OF))
    found = under(plan)
    assert [assigned(found, day)[0] for day in (MAY, date(2026, 6, 29), SUMMER)] == [9, 9, 8]


def test_e1_8_a_joiner_outgrows_a_pending_removal():
    plan = planned(MoveEntry(on=MAY, people=1, **OF))
    remove = RemoveStep(on=TODAY, product=SALES, seats=1)
    alone, together = under({}, remove), under(plan, remove)
    assert alone.projection.account.subscription(SALES).additional == 3
    assert together.projection.account.subscription(SALES).additional == 4
    assert together.steps[0].effect is not None
    assert together.steps[0].effect.minor == 0
    bought = under(plan, remove, BuyStep(on=date(2026, 4, 1), product=SALES, seats=1))
    assert bought.projection.account.subscription(SALES).additional == 4


def test_e1_9_a_named_leaver_frees_one_seat_whoever_takes_it_first():
    leaves = PeopleMove(date(2026, 5, 5), -1, user=1)
    plan = planned(more=(leaves,))
    assert assigned(under(plan), MAY) == (7, 8, 0)
    taken = under(plan, UnassignStep(on=date(2026, 4, 1), product=SALES, users=(email(0),)))
    assert [assigned(taken, day)[0] for day in (date(2026, 4, 1), MAY)] == [7, 7]
    later = under(plan, UnassignStep(on=SUMMER, product=SALES, users=(email(0),)))
    assert later.steps[0].status.value == "done"


def test_e2_4_people_short_of_different_products_are_added():
    plan = planned(MoveEntry(on=MAY, people=3, **OF)) | planned(
        MoveEntry(on=MAY, people=8, products=(SERVICE,)), product=SERVICE, base=0
    )
    found = under(plan)
    assert assigned(found, MAY, SERVICE) == (6, 8, 2)
    assert people_without_seat(found.occupancy, SPAN) == 4


def test_e2_3_a_product_without_a_subscription_has_its_need():
    plan = planned(MoveEntry(on=MAY, people=2, products=("CMS",)), product="CMS", base=0)
    assert assigned(under(plan), MAY, "CMS") == (0, 2, 2)


STEPS = st.lists(
    st.one_of(
        st.builds(
            lambda on, n: BuyStep(on=on, product=SALES, seats=n),
            st.dates(TODAY, RENEWAL),
            st.integers(1, 3),
        ),
        st.builds(
            lambda on, n: RemoveStep(on=on, product=SALES, seats=n),
            st.dates(TODAY, RENEWAL),
            st.integers(1, 3),
        ),
        st.builds(
            lambda on, n: JoinStep(on=on, product=SALES, seats=n),
            st.dates(TODAY, RENEWAL),
            st.integers(1, 2),
        ),
    ),
    max_size=4,
)
ENTRIES = st.lists(
    st.builds(
        lambda on, n: MoveEntry(on=on, people=n, **OF),
        st.dates(TODAY, RENEWAL),
        st.integers(-4, 4).filter(bool),
    ),
    max_size=4,
)


@given(STEPS, ENTRIES)
def test_e2_6_under_a_plan_the_effects_add_up_too(made, entries):
    plan = planned(*entries)
    side, nothing = under(plan, *made), under(plan)
    parts = sum(step.effect.minor for step in side.steps if step.effect is not None)
    account = side.today
    whole = net_difference(
        side.projection.invoices, nothing.projection.invoices, account.currency, account.rates
    )
    assert parts == whole


@settings(max_examples=60)
@given(
    st.lists(steps(days), max_size=5),
    ENTRIES,
    st.none() | st.just(Removal(1, RENEWAL)),
    st.lists(st.tuples(days, st.integers(1, 8)), max_size=3),
)
def test_e2_6_a_step_changes_what_whole_runs_with_and_without_it_differ_by(
    made, entries, removal, leavers
):
    """Whoever leaves by name may have lost the seat by a step, or have none left to free."""
    named = [PeopleMove(max(day, TODAY), -1, user=user) for day, user in leavers]
    plan = planned(*entries, more=named)
    order = under(plan, *made, months=24, removal=removal).order
    of = replace(facts(removal=removal), plan=plan)
    found = evaluate(of, scenario(*made), months=24)
    known = evaluate(of, months=24).projection.invoices
    for place, number in enumerate(order):
        prefix = [made[other - 1] for other in sorted(order[: place + 1])]
        after = evaluate(of, scenario(*prefix), months=24).projection.invoices
        effect = found.steps[number - 1].effect
        moved = net_difference(after, known, of.account.currency, ())
        assert effect.minor == moved
        known = after


def test_e2_6_under_a_plan_everything_is_carried_out_once(monkeypatch):
    runs, go = [], ScenarioRun.go

    def noted(run, *watch):
        runs.append(run)
        return go(run, *watch)

    monkeypatch.setattr(ScenarioRun, "go", noted)
    plan = planned(MoveEntry(on=MAY, people=3, **OF))
    under(plan, *(BuyStep(on=SUMMER, product=SALES, seats=n) for n in (1, 2, 3)))
    assert len(runs) == 1


def test_e1_7_a_step_after_the_span_finds_the_people_who_came_after_it():
    """Two join in month fourteen, so that in month fifteen no seat is left to give up."""
    later = MoveEntry(on=date(2027, 5, 4), people=2, **OF)
    asked = RemoveStep(on=date(2027, 6, 1), product=SALES, seats=1)
    plan = planned(later, base=8)
    for months in (12, 24):
        assert under(plan, asked, months=months).steps[0].status.value == "refused"


def test_e6_8_whoever_watches_an_evaluation_may_stop_it():
    plan = planned(MoveEntry(on=MAY, people=3, **OF))

    def stop():
        raise TimeoutError

    with pytest.raises(TimeoutError):
        evaluate(replace(facts(), plan=plan), scenario(), months=12, watch=stop)


@given(STEPS, ENTRIES)
def test_e2_4_nobody_waits_while_a_seat_is_free(made, entries):
    for entry in under(planned(*entries), *made).occupancy:
        assert entry.short == 0 or entry.assigned == entry.owned


@given(STEPS)
def test_e1_13_an_empty_plan_changes_nothing(made):
    with_plan, without = under(planned(), *made), under({}, *made)
    assert with_plan.projection == without.projection
    assert [s.status for s in with_plan.steps] == [s.status for s in without.steps]


def test_e5_3_where_nobody_is_left_nobody_goes_and_as_many_joiners_take_no_seat():
    """One too many leaves in May; the joiner of June makes up for that one."""
    moves = (PeopleMove(MAY, -9), PeopleMove(SUMMER, 2))
    need = need_of(HeadcountPlan(), SALES, moves, 8, SPAN)
    plan = {SALES: PlannedProduct(need, moves, seated_moves(moves, 8, TODAY))}
    found = under(plan)
    assert assigned(found, MAY)[:2] == (0, 0)
    assert assigned(found, SUMMER) == (1, 1, 0)


def test_e1_13_who_joins_and_leaves_on_one_day_has_the_seat_that_day():
    day = PeopleMove(MAY, 1), PeopleMove(MAY + timedelta(days=1), -1, last=MAY)
    need = need_of(HeadcountPlan(), SALES, day, 0, SPAN)
    found = under({SALES: PlannedProduct(need, day)}, assigned=0)
    assert assigned(found, MAY) == (1, 1, 0)
    assert assigned(found, MAY + timedelta(days=1)) == (0, 0, 0)


def test_d10_a_joiner_finds_no_seat_of_a_subscription_that_ends():
    plan = planned(MoveEntry(on=MAY, people=1, **OF), base=0)
    found = under(plan, AutoRenewStep(on=TODAY, product=SALES, setting=False), assigned=0)
    assert [step.status for step in found.steps] == ["applies"]
    assert assigned(found, MAY)[0] == 0
    assert people_without_seat(found.occupancy, SPAN) == 1


def test_e1_9_a_named_leaver_frees_nothing_that_others_without_a_name_have_freed():
    """All eight seats are given back without a name; whoever leaves by name holds none any more."""
    moves = (PeopleMove(SUMMER, -1, 1, date(2026, 6, 30)),)
    need = need_of(HeadcountPlan(), SALES, moves, 8, SPAN)
    plan = {SALES: PlannedProduct(need, moves)}
    named = UnassignStep(on=RENEWAL, product=SALES, users=(email(0),))
    found = under(plan, LeaveStep(on=MAY, product=SALES, seats=8), named)
    assert assigned(found, SUMMER)[0] == 0


def test_e1_8_a_seat_that_people_without_a_name_have_freed_is_not_freed_again():
    """Nine leave of eight: two who are named later have none left, and of three one."""
    plan = planned(MoveEntry(on=MAY, people=-9, **OF), base=9)
    two = UnassignStep(on=SUMMER, product=SALES, users=(email(0), email(1)))
    found = under(plan, two)
    assert [step.status.value for step in found.steps] == ["done"]
    most = planned(MoveEntry(on=MAY, people=-7, **OF))
    three = UnassignStep(on=SUMMER, product=SALES, users=(email(0), email(1), email(2)))
    found = under(most, three)
    assert [step.status.value for step in found.steps] == ["applies"]
    assert assigned(found, SUMMER)[0] == 0
