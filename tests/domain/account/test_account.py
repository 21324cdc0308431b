"""The values of an account: what they hold, what they refuse to be, what they know of a day."""

from dataclasses import FrozenInstanceError, fields, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.account.account import SeatPool, User
from seatdesk.domain.account.terms_and_prices import Bought, Removal, TierChanged, TierPlan
from seatdesk.domain.changes.apply import bring_forward
from seatdesk.domain.changes.kinds.request_changes import ScheduleRemoval
from seatdesk.domain.choices import Activity, Permission
from tests.domain.company import (
    ENTERPRISE,
    PROFESSIONAL,
    SALES,
    SERVICE,
    STARTER,
    account,
    done,
    sales,
)


@pytest.mark.parametrize("permission", Permission)
def test_p1_a_super_admin_has_every_permission(permission):
    assert User(email="a@example.com", super_admin=True).has(permission)
    assert not User(email="a@example.com").has(permission)


def test_p1_a_single_permission_is_only_itself():
    user = User(email="a@example.com", modify_billing=True)
    assert [p for p in Permission if user.has(p)] == [Permission.MODIFY_BILLING]


def test_p9_never_active_and_unknown_are_different_and_known_has_a_day():
    never = User(email="a@example.com", activity=Activity.NEVER)
    assert never != User(email="a@example.com", activity=Activity.UNKNOWN)
    seen = User(email="a@example.com", activity=Activity.KNOWN, last_active=date(2026, 2, 1))
    assert seen.last_active == date(2026, 2, 1)
    with pytest.raises(ValueError, match="never"):
        replace(never, last_active=date(2026, 2, 1))
    with pytest.raises(ValueError, match="known"):
        replace(seen, last_active=None)


@given(st.integers(0, 50), st.integers(0, 50), st.integers(0, 50))
def test_d1_only_unassigned_additional_seats_are_removable(included, additional, assigned):
    pool = SeatPool(included, additional, assigned)
    assert pool.owned == included + additional
    assert pool.unassigned == pool.owned - assigned
    assert pool.removable == max(0, min(additional, pool.owned - assigned))


@pytest.mark.parametrize("numbers", [(-1, 0, 0), (0, -1, 0), (0, 0, -1)])
def test_a_pool_has_no_negative_number(numbers):
    with pytest.raises(ValueError, match="SeatPool"):
        SeatPool(*numbers)


@pytest.mark.parametrize(
    ("assigned", "minimum", "plan", "removable"),
    [
        (0, 0, None, 3),
        (6, 0, None, 2),
        (8, 0, None, 0),
        (0, 1, None, 2),
        (0, 3, None, 0),
        (3, 0, STARTER, 2),
        (5, 0, STARTER, 0),
    ],
)
def test_d1_the_minimum_and_a_lower_tier_of_the_same_day_leave_fewer_removable(
    assigned, minimum, plan, removable
):
    plan = plan and TierPlan("Starter", plan, date(2027, 1, 1))
    assert sales(assigned, minimum=minimum, tier_plan=plan).removable == removable


@pytest.mark.parametrize(
    ("notice", "last"),
    [
        (0, date(2026, 12, 31)),
        (1, date(2026, 12, 31)),
        (2, date(2026, 12, 30)),
        (30, date(2026, 12, 2)),
        (365, date(2026, 1, 1)),
    ],
)
def test_d9_r7_the_last_day_to_act_is_the_renewal_less_the_notice_and_never_the_renewal(
    notice, last
):
    assert sales(notice_days=notice).last_day_to_act == last


def test_d9_a_request_acts_at_this_renewal_on_the_last_day_and_a_term_later_on_the_next():
    state = account(sales(), today=sales().last_day_to_act)
    for day, leaves in ((state.as_of, date(2027, 1, 1)), (date(2027, 1, 1), date(2028, 1, 1))):
        state, _ = bring_forward(state, day)
        asked = done(state, ScheduleRemoval(SALES, 1)).subscription(SALES)
        assert asked.removal is not None
        assert asked.removal.effective == leaves


def test_a_term_knows_its_seats_and_tier_on_every_day():
    day = date(2026, 5, 1)
    term = sales().term
    term = replace(
        term, events=(Bought(day, 4), TierChanged(date(2026, 6, 1), "Enterprise", ENTERPRISE))
    )
    assert [term.additional_on(d) for d in (date(2026, 4, 30), day)] == [3, 7]
    assert term.tier_on(date(2026, 5, 31)) == ("Professional", PROFESSIONAL)
    assert term.tier_on(date(2026, 6, 1)) == ("Enterprise", ENTERPRISE)
    assert replace(sales(), term=term).tier == "Enterprise"


def test_a_subscription_is_found_by_its_product():
    both = account(sales(), sales(product=SERVICE))
    assert both.find(SERVICE) is both.subscription(SERVICE)
    assert both.find("Nothing") is None
    with pytest.raises(LookupError):
        both.subscription("Nothing")


def test_a_replaced_subscription_keeps_its_place_and_a_new_one_comes_last():
    both = account(sales(), sales(product=SERVICE))
    bigger = both.with_subscription(sales(additional=9))
    assert [s.product for s in bigger.subscriptions] == [SALES, SERVICE]
    assert bigger.subscription(SALES).additional == 9
    assert [s.product for s in bigger.with_subscription(sales(product="New")).subscriptions] == [
        SALES,
        SERVICE,
        "New",
    ]


@pytest.mark.parametrize(
    "value",
    [account(), sales(), sales().term, PROFESSIONAL, Removal(1, date(2027, 1, 1)), sales().pool],
)
def test_nothing_of_an_account_can_be_changed_in_place(value):
    with pytest.raises(FrozenInstanceError):
        setattr(value, fields(value)[0].name, None)
    assert not hasattr(value, "__dict__")
