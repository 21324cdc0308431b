"""Change lists: what a person does in the portal, in which order and until when."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from seatdesk.domain.account.account import Account
from seatdesk.domain.account.terms_and_prices import Bought, Removal, RenewalPrice, TierChanged
from seatdesk.domain.calendar import Span
from seatdesk.domain.change_list.change_list import change_list, with_tick, without_tick
from seatdesk.domain.changes.kinds.change import DatedChange
from seatdesk.domain.changes.kinds.request_changes import (
    CancelRemoval,
    ScheduleRemoval,
    ScheduleTier,
    SetAutoRenew,
    SetRenewalPrice,
)
from seatdesk.domain.changes.kinds.seat_changes import Assign, PlanSeats, Transfer, Unassign
from seatdesk.domain.changes.kinds.term_changes import AddSubscription, Buy, ChangeTier
from seatdesk.domain.choices import DeactivatedSeats, Status
from seatdesk.domain.evaluation.evaluation import Evaluated
from seatdesk.domain.evaluation.facts import Facts, RosterUser, roster_of
from seatdesk.domain.evaluation.step_result import StepEffect, StepResult, StepStatus
from seatdesk.domain.forecast.projection import project
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan
from seatdesk.domain.headcount.need import PeopleMove, PlannedProduct, need_of
from seatdesk.domain.refusals import Code
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import RemoveStep, Tick
from tests.factories import SALES, SERVICE, make_rates, make_subscription

TODAY, LAST, LATER = date(2026, 3, 16), date(2026, 12, 2), date(2026, 6, 1)
STATUSES = {8: Status.DEACTIVATED}


def facts(held=8, today=TODAY, **terms):
    """Nine users, of whom so many hold a seat of Sales Hub; number 8 is deactivated."""
    people = [
        RosterUser(
            n,
            f"p{n}@nordwind.example",
            STATUSES.get(n, Status.ACTIVE),
            {SALES: True} if n <= held else {},
        )
        for n in range(1, 10)
    ]
    made = make_subscription(notice_days=30, assigned=held, **terms)
    account = Account(name="Nordwind", as_of=today, subscriptions=(made,))
    return Facts(account, roster_of(people))


def listed(known, *steps, ticks=(), on=TODAY):
    """The change list of steps, each with all that happens by it."""
    made = [
        tuple(one if isinstance(one, DatedChange) else DatedChange(on, one) for one in happened)
        for happened in (step if isinstance(step, tuple) else (step,) for step in steps)
    ]
    scenario = Scenario(
        name="Tidy",
        edited=TODAY,
        steps=tuple(
            RemoveStep(on=changes[0].on, product=product_of(changes[0]), seats=1, ticks=ticks)
            for changes in made
        ),
    )
    results = tuple(
        StepResult(
            number=number,
            step=step,
            status=StepStatus.APPLIES,
            effect=StepEffect("USD"),
            happened=happened,
        )
        for number, (step, happened) in enumerate(zip(scenario.steps, made, strict=True), 1)
    )
    evaluated = Evaluated(
        months=24,
        projection=project(known.account, months=24),
        steps=results,
        order=tuple(result.number for result in results),
        occupancy=(),
        today=known.account,
        roster=known.roster,
    )
    return change_list(known, scenario, evaluated), scenario


def product_of(dated):
    subscription = getattr(dated.change, "subscription", None)
    return dated.change.product if subscription is None else subscription.product


def only_list(known, *steps, **more):
    found, _ = listed(known, *steps, **more)
    assert found.warnings == ()
    return found.steps


def actions(steps):
    return [step.action.value for step in steps]


def test_e9_1_a_seat_is_taken_back_before_it_is_given_up():
    steps = only_list(facts(), ScheduleRemoval(SALES, 1), Unassign(SALES, (6,)))
    assert actions(steps) == ["unassign", "schedule_removal"]
    unassign, removal = steps
    assert (unassign.users, unassign.seats) == (("p6@nordwind.example",), 1)
    assert (removal.users, removal.seats, removal.effective) == ((), 1, date(2027, 1, 1))
    assert (unassign.on, unassign.last_date, removal.last_date) == (TODAY, LAST, LAST)
    assert (unassign.depends_on, removal.depends_on) == ((), (1,))
    assert (unassign.parts, removal.parts) == ((2,), (1,))


def test_e9_1_one_step_per_product_and_action_of_a_day_with_users_by_e_mail():
    steps = only_list(
        facts(),
        Unassign(SALES, (6,)),
        Unassign(SALES, (2, 1)),
        DatedChange(LATER, Unassign(SALES, (3,))),
    )
    assert [(step.on, step.users) for step in steps] == [
        (TODAY, tuple(f"p{n}@nordwind.example" for n in (1, 2, 6))),
        (LATER, ("p3@nordwind.example",)),
    ]
    assert steps[0].parts == (1, 2)


def test_e9_1_a_deactivated_holder_is_reactivated_freed_and_deactivated():
    steps = only_list(facts(), Unassign(SALES, (8, 6)), ScheduleRemoval(SALES, 2))
    assert actions(steps) == ["reactivate", "unassign", "deactivate", "schedule_removal"]
    assert [step.depends_on for step in steps] == [(), (1,), (2,), (2,)]
    assert [step.last_date for step in steps] == [LAST] * 4
    assert steps[0].users == steps[2].users == ("p8@nordwind.example",)
    assert len(steps[1].users) == 2


def test_e9_1_it_is_freed_so_too_where_its_seat_is_not_counted():
    known = facts()
    people = [
        replace(user, seats={SALES: False}) if user.status is Status.DEACTIVATED else user
        for user in known.roster.values()
    ]
    policies = replace(known.account.policies, deactivated_seats=DeactivatedSeats.KEEP_UNCOUNTED)
    full = replace(known.account.subscription(SALES), assigned=8)
    account = replace(known.account, policies=policies).with_subscription(full)
    steps = only_list(Facts(account, roster_of(people)), Unassign(SALES, (8,), (8,)))
    assert actions(steps) == ["reactivate", "unassign", "deactivate"]


def test_e9_1_of_two_seats_freed_on_a_day_the_user_is_reactivated_once():
    known = facts()
    people = [replace(user, seats={SALES: True, SERVICE: True}) for user in known.roster.values()]
    service = make_subscription(SERVICE, assigned=8)
    account = replace(known.account, subscriptions=(*known.account.subscriptions, service))
    steps = only_list(
        Facts(account, roster_of(people)), Unassign(SALES, (8,)), Unassign(SERVICE, (8,))
    )
    assert actions(steps) == ["reactivate", "unassign", "unassign", "deactivate"]
    assert [step.depends_on for step in steps] == [(), (1,), (1,), (2, 3)]


@pytest.mark.parametrize("cancelled_on", [TODAY, LATER])
def test_e9_1_a_request_that_the_scenario_itself_cancels_is_not_made(cancelled_on):
    steps = only_list(
        facts(held=5),
        ScheduleRemoval(SALES, 2),
        (
            DatedChange(cancelled_on, CancelRemoval(SALES, 2, outgrown=True, because="Assign")),
            DatedChange(cancelled_on, Assign(SALES, (6, 7, 9))),
        ),
    )
    assert actions(steps) == ["assign"]


def test_e9_1_a_request_of_before_is_cancelled_and_the_new_one_depends_on_it():
    pending = Removal(1, date(2027, 1, 1))
    steps = only_list(
        facts(held=5, removal=pending), CancelRemoval(SALES, 1), ScheduleRemoval(SALES, 3)
    )
    assert actions(steps) == ["cancel_removal", "schedule_removal"]
    assert (steps[0].seats, steps[1].seats, steps[1].depends_on) == (1, 3, (1,))


def test_e9_1_a_request_outgrown_by_a_purchase_of_seats_for_others_is_cancelled_first():
    pending = Removal(3, date(2027, 1, 1))
    steps = only_list(
        facts(held=5, removal=pending),
        (CancelRemoval(SALES, 3, outgrown=True, because="Assign"), Assign(SALES, (6,))),
    )
    assert actions(steps) == ["cancel_removal", "assign"]


def test_e9_1_a_seat_that_comes_back_on_its_day_is_not_taken():
    steps = only_list(facts(), Unassign(SALES, (5, 6)), Assign(SALES, (5,)))
    assert [(step.action, step.users) for step in steps] == [("unassign", ("p6@nordwind.example",))]
    assert only_list(facts(), Unassign(SALES, (5,)), Assign(SALES, (5,))) == ()


def test_e9_1_of_settings_of_one_day_the_last_counts():
    percent = RenewalPrice(percent=Decimal(7))
    none = only_list(facts(held=0), SetAutoRenew(SALES, on=False), SetAutoRenew(SALES, on=True))
    assert none == ()
    steps = only_list(
        facts(),
        SetRenewalPrice(SALES, RenewalPrice(percent=Decimal(5))),
        SetRenewalPrice(SALES, percent, RenewalPrice(percent=Decimal(5))),
    )
    assert [step.changes for step in steps] == [(SetRenewalPrice(SALES, percent),)]


def test_e9_1_a_day_has_its_phases_whatever_the_order_of_the_list():
    service = make_subscription(SERVICE, start=TODAY)
    tier = TierChanged(TODAY, "Enterprise", make_rates("900", 7, "100"))
    steps = only_list(
        facts(held=7),
        SetRenewalPrice(SALES, RenewalPrice(percent=Decimal(5))),
        Assign(SALES, (9,)),
        Buy(SALES, Bought(TODAY, 2)),
        AddSubscription(service),
        ChangeTier(SALES, tier),
        Unassign(SALES, (2,)),
    )
    assert actions(steps) == [
        "unassign",
        "upgrade_tier",
        "subscribe",
        "buy",
        "assign",
        "renewal_price",
    ]
    assert steps[4].depends_on == (1, 2, 4)


def test_e9_1_the_tier_of_what_began_the_same_day_changes_after_its_seats_are_bought():
    """Only there it can happen: higher tiers have their turn before anything begins (E1.6)."""
    service = make_subscription(SERVICE, start=TODAY)
    tier = TierChanged(TODAY, "Enterprise", make_rates("900", 7, "100"))
    steps = only_list(
        facts(held=7),
        AddSubscription(service),
        Buy(SERVICE, Bought(TODAY, 2)),
        ChangeTier(SERVICE, tier),
    )
    assert actions(steps) == ["subscribe", "buy", "upgrade_tier"]


def test_e9_2_what_costs_or_moves_a_seat_has_its_own_day():
    steps = only_list(
        facts(held=7),
        DatedChange(LATER, Buy(SALES, Bought(LATER, 2))),
        DatedChange(LATER, Assign(SALES, (9,))),
        DatedChange(LATER, Unassign(SALES, (2,))),
    )
    assert [(step.action, step.last_date) for step in steps] == [
        ("unassign", LATER),
        ("buy", LATER),
        ("assign", LATER),
    ]


def test_e9_2_a_seat_taken_back_for_nothing_else_has_its_day():
    (step,) = only_list(facts(), Unassign(SALES, (2,)))
    assert step.last_date == TODAY


@pytest.mark.parametrize(
    ("today", "overdue"), [(date(2026, 12, 2), False), (date(2026, 12, 3), True)]
)
def test_e9_2_after_the_last_day_to_act_a_request_is_overdue(today, overdue):
    (step,) = only_list(facts(held=5, today=today), ScheduleRemoval(SALES, 1), on=today)
    assert (step.last_date, step.overdue) == (LAST, overdue)


def test_e9_2_a_request_planned_for_after_the_last_day_is_overdue_already():
    late = date(2026, 12, 10)
    (step,) = only_list(facts(held=5), DatedChange(late, ScheduleRemoval(SALES, 1)))
    assert (step.on, step.last_date, step.overdue) == (late, LAST, True)


def test_e9_2_a_request_of_the_next_term_has_that_ones_last_day():
    next_year = date(2027, 6, 1)
    (step,) = only_list(facts(held=5), DatedChange(next_year, ScheduleRemoval(SALES, 1)))
    assert (step.last_date, step.effective) == (date(2027, 12, 2), date(2028, 1, 1))


def test_e9_3_auto_renewal_goes_off_when_everybody_is_out():
    steps = only_list(facts(held=2), Unassign(SALES, (1, 2)), SetAutoRenew(SALES, on=False))
    assert actions(steps) == ["unassign", "auto_renew_off"]
    assert steps[1].depends_on == (1,)
    assert steps[0].last_date == steps[1].last_date == LAST


def test_e9_3_only_steps_of_the_same_product_are_needed():
    known = facts(held=7)
    service = make_subscription(SERVICE, assigned=0)
    account = replace(known.account, subscriptions=(*known.account.subscriptions, service))
    steps = only_list(
        Facts(account, known.roster), Buy(SERVICE, Bought(TODAY, 1)), Assign(SALES, (9,))
    )
    assert [step.depends_on for step in steps] == [(), ()]


def test_e9_3_a_seat_handed_over_is_one_step_with_its_pairs():
    (step,) = only_list(facts(held=7), Transfer(SALES, 2, 9))
    assert step.pairs == (("p2@nordwind.example", "p9@nordwind.example"),)
    assert (step.seats, step.users) == (1, ("p2@nordwind.example", "p9@nordwind.example"))


def test_e9_4_the_list_says_which_step_the_rules_refuse():
    found, _ = listed(facts(held=8), Assign(SALES, (9,)), ScheduleRemoval(SALES, 1))
    assert actions(found.steps) == ["assign", "schedule_removal"]
    assert [(w.number, w.refusal.code) for w in found.warnings] == [
        (1, Code.SHORT),
        (2, Code.NOTHING_REMOVABLE),
    ]


def test_e9_4_user_rules_are_kept_too():
    found, _ = listed(facts(held=7), Assign(SALES, (8,)), Unassign(SALES, (9,)))
    assert [(w.number, w.refusal.code) for w in found.warnings] == [
        (1, Code.SEAT_NOT_HELD),
        (2, Code.DEACTIVATED_NO_SEAT),
    ]


def test_e9_4_ticks_are_kept_with_every_step_behind_it():
    found, scenario = listed(facts(), Unassign(SALES, (6,)), Unassign(SALES, (2,)))
    ticked = with_tick(scenario, found.steps[0], "ada@nordwind.example", TODAY)
    tick = Tick("unassign", "ada@nordwind.example", TODAY)
    assert [step.ticks for step in ticked.steps] == [(tick,), (tick,)]
    again = with_tick(ticked, found.steps[0], "bo@nordwind.example", LATER)
    assert [tick.who for step in again.steps for tick in step.ticks] == ["bo@nordwind.example"] * 2
    assert without_tick(again, found.steps[0]) == scenario


def test_e9_4_a_step_is_done_when_it_is_ticked_for_that_action():
    tick = Tick("unassign", "", TODAY)
    steps = only_list(facts(), Unassign(SALES, (8,)), ticks=(tick,))
    assert [(step.action, step.done) for step in steps] == [
        ("reactivate", False),
        ("unassign", True),
        ("deactivate", False),
    ]


def test_e9_4_the_day_to_look_at_is_the_first_last_date_that_is_open():
    found, _ = listed(facts(), Unassign(SALES, (6,)), ScheduleRemoval(SALES, 1))
    assert found.last_day == LAST
    nothing, _ = listed(facts())
    assert nothing.last_day is None


def test_e9_1_a_tier_agreed_for_the_renewal_names_it():
    rates = make_rates("100", 5, "20")
    (step,) = only_list(facts(held=5), ScheduleTier(SALES, "Starter", rates))
    assert (step.tier, step.effective, step.last_date) == ("Starter", date(2027, 1, 1), LAST)


def test_e9_1_people_without_a_name_are_counted_with_those_who_have_one():
    steps = only_list(
        facts(held=6), PlanSeats(SALES, -2), Unassign(SALES, (1,)), PlanSeats(SALES, 3)
    )
    assert [(step.action, step.users, step.seats) for step in steps] == [
        ("unassign", ("p1@nordwind.example",), 3),
        ("assign", (), 3),
    ]


def test_e9_1_nothing_of_a_subscription_comes_before_it_begins():
    tier = TierChanged(TODAY, "Enterprise", make_rates("900", 7, "100"))
    service = make_subscription(SERVICE, start=TODAY)
    steps = only_list(facts(), ChangeTier(SERVICE, tier), AddSubscription(service))
    assert actions(steps) == ["subscribe", "upgrade_tier"]


@pytest.mark.parametrize("user", [None, 7])
def test_e9_4_a_seat_that_a_planned_leaver_frees_is_free_for_what_comes_after(user):
    known = facts(held=8, additional=5)  # ten are owned
    moves = (PeopleMove(LATER, -1, user),)
    need = need_of(HeadcountPlan(), SALES, moves, 8, Span(TODAY, date(2028, 3, 16)))
    planned = replace(known, plan={SALES: PlannedProduct(need, moves)})
    removal = DatedChange(LATER, ScheduleRemoval(SALES, 3))
    assert only_list(planned, removal)
    early = DatedChange(LATER - timedelta(days=2), ScheduleRemoval(SALES, 3))
    for refused in (listed(planned, early)[0], listed(known, removal)[0]):
        assert [warning.refusal.code for warning in refused.warnings] == [Code.MORE_THAN_REMOVABLE]
