"""Scenarios carried out over an account: order, statuses, effects (E1.6-E1.9, E2.6)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from seatdesk.domain.account.account import Policies
from seatdesk.domain.account.terms_and_prices import Removal
from seatdesk.domain.changes.kinds.request_changes import (
    CancelRemoval,
    ScheduleTerms,
    ScheduleTier,
    SetRenewalPrice,
)
from seatdesk.domain.changes.kinds.seat_changes import Assign, PlanSeats, Transfer, Unassign
from seatdesk.domain.changes.kinds.term_changes import AddSubscription, Buy, ChangeTier
from seatdesk.domain.changes.kinds.user_record_changes import SetStatus
from seatdesk.domain.choices import Billing, Commitment, DeactivatedSeats, Status
from seatdesk.domain.evaluation.evaluation import evaluate
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
from tests.domain.evaluation.scenarios import (
    RENEWAL,
    SPRING,
    SUMMER,
    TODAY,
    email,
    evaluated,
    facts,
    scenario,
    statuses,
)
from tests.factories import SALES, SERVICE


def amount_of(result):
    """The effect of a step."""
    assert result.effect is not None
    return result.effect.amount


def net(projection):
    """All invoices without tax."""
    return sum((invoice.net for invoice in projection.invoices), Decimal(0))


def kinds(result):
    """The changes of a step, in order."""
    return [type(happened.change) for happened in result.happened]


def test_e1_8_an_empty_scenario_is_the_projection_itself():
    base = facts()
    found = evaluate(base, scenario(), months=24)
    assert found.projection == project(base.account, months=24)
    assert evaluate(base, months=24) == found


def test_e1_6_a_seat_is_free_before_it_is_assigned_whatever_the_list_says():
    found = evaluated(
        AssignStep(on=SPRING, product=SALES, users=(email(8),)),
        AssignStep(on=SPRING, product=SALES, users=(email(9),)),
        UnassignStep(on=SPRING, product=SALES, users=(email(0),)),
        additional=3,
    )
    assert statuses(found) == ["applies", "removed_user", "applies"]
    assert found.order == (3, 1, 2)


def test_e1_6_removals_come_after_everything_that_frees_a_seat():
    found = evaluated(
        RemoveStep(on=SPRING, product=SALES, seats=3),
        UnassignStep(on=SPRING, product=SALES, users=(email(0), email(1))),
    )
    assert statuses(found) == ["applies", "applies"]
    assert found.order == (2, 1)
    assert found.steps[0].effect.amount == Decimal("-810.00")  # 3 seats, January to March 2027


def test_e1_6_a_day_of_phases_runs_in_their_order():
    found = evaluated(
        AutoRenewStep(on=SPRING, product=SERVICE, setting=False),
        RemoveStep(on=SPRING, product=SERVICE, seats=1),
        RenewalPriceStep(on=SPRING, product=SALES, percent=Decimal(5)),
        TermsStep(on=SPRING, product=SALES, commitment=Commitment.MONTHLY, keep_price=True),
        TierStep(on=SPRING, product=SERVICE, tier="Starter", base=Decimal(1), included=1),
        JoinStep(on=SPRING, product=SALES, seats=1),
        TransferStep(on=SPRING, product=SALES, giver=email(0), taker=email(8)),
        BuyStep(on=SPRING, product=SALES, seats=2),
        TierStep(on=SPRING, product=SALES, tier="Enterprise", base=Decimal(900), included=10),
        LeaveStep(on=SPRING, product=SALES, seats=1),
        UnassignStep(on=SPRING, product=SALES, users=(email(6),), release=True),
        CancelRemovalStep(on=SPRING, product=SALES),
        removal=Removal(1, RENEWAL),
    )
    assert statuses(found) == ["applies"] * 12
    assert found.order == (12, 10, 11, 9, 8, 7, 6, 5, 4, 3, 2, 1)


def test_e1_7_a_step_of_a_day_that_is_over_happens_today_and_says_so():
    found = evaluated(BuyStep(on=date(2026, 2, 1), product=SALES, seats=1))
    assert statuses(found) == ["past"]
    assert found.steps[0].happened[0].on == TODAY
    assert found.today.subscription(SALES).additional == 5


def test_e1_7_a_step_from_the_end_of_the_span_on_does_not_happen():
    end = date(2027, 3, 16)
    found = evaluated(
        BuyStep(on=end, product=SALES, seats=1),
        BuyStep(on=date(2027, 3, 15), product=SALES, seats=1),
    )
    assert statuses(found) == ["later", "applies"]
    assert amount_of(found.steps[0]) == 0
    assert found.steps[0].happened == ()
    without = evaluated(BuyStep(on=date(2027, 3, 15), product=SALES, seats=1))
    assert found.projection == without.projection


def test_e1_7_a_refusal_outranks_past_and_later():
    found = evaluated(
        BuyStep(on=date(2026, 2, 1), product="Nothing", seats=1),
        AssignStep(on=date(2029, 2, 1), product=SALES, users=("nobody@nordwind.example",)),
    )
    assert statuses(found) == ["unknown_product", "unknown_user"]


def test_e1_8_of_two_removals_the_later_one_is_refused():
    found = evaluated(
        RemoveStep(on=SUMMER, product=SALES, seats=1),
        RemoveStep(on=SPRING, product=SERVICE, seats=1),
        RemoveStep(on=TODAY, product=SERVICE, seats=1),
        RemoveStep(on=TODAY, product=SERVICE, seats=2),
    )
    assert statuses(found) == ["applies", "done", "applies", "already_scheduled"]


def test_e1_8_a_purchase_of_an_ended_contract_is_refused():
    found = evaluated(
        BuyStep(on=date(2027, 2, 1), product=SERVICE, seats=1),
        AutoRenewStep(on=SUMMER, product=SERVICE, setting=False),
    )
    assert statuses(found) == ["ended", "applies"]


@pytest.mark.parametrize(
    "step",
    [
        AssignStep(on=SPRING, product=SALES, users=(email(0), email(1))),
        UnassignStep(on=SPRING, product=SALES, users=(email(8),)),
        RemoveStep(on=SPRING, product=SALES, seats=1),
        AutoRenewStep(on=SPRING, product=SALES, setting=True),
        CancelTierStep(on=SPRING, product=SALES),
        CancelTermsStep(on=SPRING, product=SALES),
        RenewalPriceStep(on=SPRING, product=SALES),
        TermsStep(on=SPRING, product=SALES, commitment=Commitment.ANNUAL),
        TierStep(on=SPRING, product=SALES, tier="Professional"),
        TierStep(on=SPRING, product=SALES, tier="Professional", base=Decimal(450)),
        TransferStep(on=SPRING, product=SALES, giver=email(8), taker=email(0)),
    ],
)
def test_e1_8_what_is_so_already_is_done_and_changes_nothing(step):
    base = facts(removal=Removal(1, RENEWAL))
    found = evaluate(base, scenario(step), months=12)
    assert statuses(found) == ["done"]
    assert amount_of(found.steps[0]) == 0
    assert found.projection == project(base.account, months=12)


def test_e1_8_of_several_users_only_those_without_a_seat_get_one():
    found = evaluated(AssignStep(on=SPRING, product=SALES, users=(email(0), email(8))))
    assert [happened.change for happened in found.steps[0].happened] == [Assign(SALES, (9,))]


def test_e1_8_users_are_assigned_all_or_none():
    found = evaluated(AssignStep(on=SPRING, product=SALES, users=(email(8), email(9))))
    assert statuses(found) == ["removed_user"]
    assert found.projection.account.subscription(SALES).assigned == 8


def test_e1_8_what_a_step_outgrows_is_listed_under_it():
    found = evaluated(
        AssignStep(on=SPRING, product=SALES, users=(email(8),)), removal=Removal(1, RENEWAL)
    )
    (step,) = found.steps
    assert step.also == (CancelRemoval(SALES, 1, outgrown=True, because="Assign"),)
    assert step.effect.amount == Decimal("270.00")  # the seat stays from January to March 2027


def test_e1_9_the_rules_about_users_hold():
    found = evaluated(
        AssignStep(on=SPRING, product=SALES, users=("stranger@nordwind.example",)),
        UnassignStep(on=SPRING, product=SALES, users=(email(6),)),
        AssignStep(on=SPRING, product=SERVICE, users=(email(6),)),
        AssignStep(on=SPRING, product=SERVICE, users=(email(9),)),
        TransferStep(on=SPRING, product=SALES, giver=email(8), taker=email(9)),
    )
    assert statuses(found) == [
        "unknown_user",
        "deactivated_holds",
        "deactivated_no_seat",
        "removed_user",
        "seat_not_held",
    ]


def test_e1_9_several_users_who_cannot_get_a_seat_are_said_as_the_use_case_says_it():
    found = evaluated(AssignStep(on=SPRING, product=SERVICE, users=(email(6), email(9))))
    assert statuses(found) == ["some_refused"]
    assert found.steps[0].refusal.params["refused"] == 2


def test_e1_9_an_address_is_known_in_any_spelling():
    found = evaluated(UnassignStep(on=SPRING, product=SALES, users=("P0@Nordwind.Example ",)))
    assert statuses(found) == ["applies"]


def test_e1_9_the_roster_goes_along_with_the_steps():
    found = evaluated(
        UnassignStep(on=SPRING, product=SALES, users=(email(0),)),
        AssignStep(on=SUMMER, product=SALES, users=(email(0),)),
        UnassignStep(on=SUMMER, product=SALES, users=(email(1),)),
    )
    assert statuses(found) == ["applies"] * 3
    assert SALES in found.roster[email(0)].seats
    assert SALES not in found.roster[email(1)].seats
    assert SALES in found.roster_today[email(1)].seats


def test_e1_3_a_release_reactivates_unassigns_and_deactivates():
    found = evaluated(UnassignStep(on=SPRING, product=SALES, users=(email(6),), release=True))
    assert kinds(found.steps[0]) == [SetStatus, Unassign, SetStatus]
    assert found.roster[email(6)].status is Status.DEACTIVATED
    assert found.projection.account.subscription(SALES).assigned == 7


def test_e1_3_a_release_where_deactivated_seats_do_not_count_frees_none():
    policies = Policies(deactivated_seats=DeactivatedSeats.KEEP_UNCOUNTED)
    found = evaluated(
        UnassignStep(on=SPRING, product=SALES, users=(email(6), email(0)), release=True),
        policies=policies,
    )
    (step,) = found.steps
    assert [happened.change for happened in step.happened] == [Unassign(SALES, (7, 1), (7,))]
    assert found.projection.account.subscription(SALES).assigned == 6


def test_e1_6_a_reactivated_user_of_one_step_is_free_for_another_of_that_day():
    base = facts()
    two = {**base.roster[email(6)].seats, SERVICE: True}
    user = replace(base.roster[email(6)], seats=two)
    service = replace(base.account.subscription(SERVICE), assigned=1)
    base = replace(
        base,
        account=base.account.with_subscription(service),
        roster={**base.roster, email(6): user},
    )
    steps = (
        UnassignStep(on=SPRING, product=SERVICE, users=(email(6),)),
        UnassignStep(on=SPRING, product=SALES, users=(email(6),), release=True),
    )
    found = evaluate(base, scenario(*steps), months=12)
    assert statuses(found) == ["applies", "applies"]
    assert found.roster[email(6)].status is Status.DEACTIVATED


def test_e1_3_a_tier_goes_up_at_once_and_down_at_the_renewal():
    found = evaluated(
        TierStep(on=SPRING, product=SALES, tier="Enterprise"),
        TierStep(on=SUMMER, product=SALES, tier="Professional"),
        price_book="book",
    )
    assert [kinds(step) for step in found.steps] == [[ChangeTier], [ScheduleTier]]
    planned = found.steps[1].happened[0].change
    assert planned.rates.base == Decimal(540)  # E1.5: of the renewal day


def test_e1_3_terms_take_the_book_s_price_of_the_renewal_day_and_no_notice_by_the_month():
    found = evaluated(
        TermsStep(on=SPRING, product=SALES, commitment=Commitment.MONTHLY), price_book="book"
    )
    terms = found.steps[0].happened[0].change
    assert isinstance(terms, ScheduleTerms)
    assert (terms.months, terms.billing, terms.notice_days) == (1, Billing.MONTHLY, 0)
    assert terms.rates.base == Decimal(450) * Decimal("1.44")


def test_e1_2_a_price_is_the_book_s_of_the_day_the_contract_s_or_stated():
    found = evaluated(
        BuyStep(on=SPRING, product=SALES, seats=1),
        BuyStep(on=date(2027, 2, 1), product=SALES, seats=1),
        BuyStep(on=SPRING, product=SALES, seats=1, price=PriceFrom.CONTRACT),
        BuyStep(on=SPRING, product=SALES, seats=1, unit=Decimal(70)),
        price_book="book",
    )
    units = [step.happened[0].change.bought.unit for step in found.steps]
    assert units == [Decimal(100), Decimal(120), None, Decimal(70)]
    assert all(kinds(step) == [Buy] for step in found.steps)


@pytest.mark.parametrize(
    "step",
    [
        BuyStep(on=SPRING, product=SALES, seats=1, price=PriceFrom.BOOK),
        TierStep(on=SPRING, product=SALES, tier="Enterprise"),
    ],
)
def test_e1_2_a_price_that_is_missing_is_a_refusal(step):
    assert statuses(evaluated(step)) == ["unknown_price_book"]


def test_e1_2_a_tier_that_the_book_does_not_sell_is_a_refusal():
    found = evaluated(TierStep(on=SPRING, product=SALES, tier="Gold"), price_book="book")
    assert statuses(found) == ["no_price"]


def test_e1_3_e2_8_a_price_that_may_rise_is_a_step_by_percent_or_stated():
    found = evaluated(
        RenewalPriceStep(on=SPRING, product=SALES, percent=Decimal(10)),
        RenewalPriceStep(on=SPRING, product=SERVICE, base=Decimal(400)),
    )
    assert [kinds(step) for step in found.steps] == [[SetRenewalPrice]] * 2
    # 3 months of (450 + 4 * 90) by a tenth dearer; of 450 by 50 cheaper
    assert [step.effect.amount for step in found.steps] == [Decimal("243.00"), Decimal("-150.00")]


def test_e1_3_a_subscription_is_entered_as_by_hand():
    found = evaluated(
        SubscribeStep(
            on=SPRING, product="CMS", tier="Starter", base=Decimal(10), seat_price=None, months=12
        ),
        SubscribeStep(on=SUMMER, product=SALES, tier="Starter", base=Decimal(10)),
        SubscribeStep(on=SPRING, product="Other", tier="Starter", price_book="nowhere"),
    )
    assert statuses(found) == ["applies", "subscription_exists", "unknown_price_book"]
    assert kinds(found.steps[0]) == [AddSubscription]
    assert found.steps[0].effect.amount == Decimal("120.00")


def test_e1_3_people_without_a_name_take_seats_and_leave_them():
    found = evaluated(
        JoinStep(on=SPRING, product=SALES, seats=1),
        JoinStep(on=SPRING, product=SALES, seats=1),
        LeaveStep(on=SUMMER, product=SALES, seats=4),
        LeaveStep(on=SUMMER, product=SALES, seats=99),
    )
    assert statuses(found) == ["applies", "short", "applies", "quantity"]
    assert found.steps[0].happened[0].change == PlanSeats(SALES, 1)
    assert found.projection.account.subscription(SALES).assigned == 5


def test_e1_3_a_transfer_keeps_the_count():
    found = evaluated(TransferStep(on=SPRING, product=SALES, giver=email(0), taker=email(8)))
    assert [h.change for h in found.steps[0].happened] == [Transfer(SALES, 1, 9)]
    assert SALES in found.roster[email(8)].seats


def test_e2_6_effects_add_up_and_follow_the_order_of_the_days():
    steps = (
        RemoveStep(on=SUMMER, product=SALES, seats=1),
        BuyStep(on=SPRING, product=SALES, seats=2),
        TierStep(on=date(2027, 2, 1), product=SALES, tier="Enterprise"),
        TermsStep(on=SUMMER, product=SERVICE, commitment=Commitment.MONTHLY),
        SubscribeStep(on=SUMMER, product="CMS", tier="Starter", base=Decimal(10)),
    )
    base = facts(price_book="book")
    found = evaluate(base, scenario(*steps), months=24)
    nothing = project(base.account, months=24)
    more = net(found.projection) - net(nothing)
    assert sum(map(amount_of, found.steps)) == more
    assert statuses(found) == ["applies"] * 5
    total = net(nothing)
    for count in range(1, len(found.order) + 1):
        chosen = [steps[number - 1] for number in found.order[:count]]
        partial = evaluate(base, scenario(*chosen), months=24)
        new = net(partial.projection)
        assert amount_of(found.steps[found.order[count - 1] - 1]) == new - total
        total = new


def test_e2_6_an_effect_explains_itself():
    found = evaluated(BuyStep(on=SPRING, product=SALES, seats=2))
    effect = found.steps[0].effect
    assert effect.amount == Decimal("2160.00")  # two seats on twelve invoices from April on
    assert effect.derivation.value == effect.amount


def test_e2_3_seats_are_noted_whenever_they_change():
    found = evaluated(
        BuyStep(on=SPRING, product=SALES, seats=2),
        AssignStep(on=SUMMER, product=SALES, users=(email(8),)),
        RemoveStep(on=SUMMER, product=SALES, seats=1),
    )
    noted = [(o.day, o.owned, o.assigned) for o in found.occupancy if o.product == SALES]
    assert noted == [(TODAY, 9, 8), (SPRING, 11, 8), (SUMMER, 11, 9), (RENEWAL, 10, 9)]
    assert {(o.needed - o.assigned, o.short) for o in found.occupancy} == {(0, 0)}
