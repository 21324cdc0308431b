"""Permissions, and the users to whom a seat may be assigned or from whom it may be unassigned."""

from dataclasses import fields
from itertools import product
from typing import get_args

import pytest
from hypothesis import given, settings

from seatdesk.domain.account.account import Policies, User
from seatdesk.domain.account.subscription_checks import why_not_sold_here
from seatdesk.domain.account.terms_and_prices import Removal, TierPlan
from seatdesk.domain.changes.apply import CarriedOut
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.change_needs import (
    BILLING,
    BOTH,
    NOBODY_ASKED,
    USERS,
    AccountPart,
)
from seatdesk.domain.changes.kinds.request_changes import RequestCancelled
from seatdesk.domain.changes.kinds.seat_changes import Assign
from seatdesk.domain.changes.rules import (
    REACHABLE,
    Actor,
    SeatHolding,
    check_assign,
    check_permission,
    check_status,
    check_super_admin,
    check_unassign,
    is_demand,
    seat_counts,
    why_no_seat_at_creation,
    would_cancel,
)
from seatdesk.domain.choices import DeactivatedSeats, Permission, Status, UserKind
from seatdesk.domain.refusals import Code
from tests.domain.company import (
    RENEWAL,
    SALES,
    SERVICE,
    STARTER,
    account,
    attempt,
    code,
    lives,
    sales,
)

ADA = User(id=1, email="ada@example.com")
WHO = {"email": ADA.email, "product": SALES}

NEEDS = {
    BOTH: ("Assign", "Unassign", "Transfer", "Buy", "Withdraw"),
    BILLING: (
        "ScheduleRemoval",
        "CancelRemoval",
        "ScheduleTier",
        "CancelTier",
        "ScheduleTerms",
        "CancelTerms",
        "SetRenewalPrice",
        "ChangeTier",
        "SetAutoRenew",
        "SetPolicies",
        "ChangeRates",
        "PutPriceBook",
        "AddSubscription",
        "RemoveSubscription",
        "EditSubscription",
        "RecordInvoice",
    ),
    USERS: (
        "AddUsers",
        "WithdrawUsers",
        "EditUsers",
        "SetStatus",
        "SetAccess",
        "SetAliases",
        "PutPreset",
        "PutExemption",
    ),
    NOBODY_ASKED: (
        "OpenAccount",
        "Renew",
        "StartPurchase",
        "CompleteFacts",
        "PutScenario",
        "PutHeadcount",
        "PlanSeats",
    ),
}


def said(refusal):
    assert refusal is None or refusal.code
    return refusal


@pytest.mark.parametrize(
    ("needed", "name"), [(needed, name) for needed, names in NEEDS.items() for name in names]
)
def test_p1_every_change_names_the_permissions_it_asks_for(needed, name):
    kinds = {kind.__name__: kind for kind in get_args(Change)}
    assert kinds[name].permissions == needed


@pytest.mark.parametrize("kind", get_args(Change))
def test_p1_every_change_says_itself_what_it_asks_and_touches(kind):
    assert {"permissions", "touches"} <= vars(kind).keys()
    assert kind.touches
    assert AccountPart.HISTORY not in kind.touches  # which every change does


@pytest.mark.parametrize("kind", get_args(Change))
def test_what_a_change_needs_is_no_field_of_it(kind):
    stated = {"permissions", "touches", "users_field"}
    names = {field.name for field in fields(kind)}
    assert stated.isdisjoint(names)
    assert not kind.users_field or kind.users_field in names


def test_p1_a_refusal_names_exactly_what_is_missing():
    seller = Actor("s@example.com", super_admin=False, add_edit_users=True, modify_billing=False)
    assert check_permission(seller, USERS) is None
    refusal = said(check_permission(seller, BOTH))
    assert refusal.code is Code.NO_PERMISSION
    assert refusal.params == {"permissions": ("modify_billing",), "who": "s@example.com"}
    nobody = Actor("n@example.com", super_admin=False, add_edit_users=False, modify_billing=False)
    assert nobody.missing_permissions(BOTH) == (
        Permission.ADD_EDIT_USERS,
        Permission.MODIFY_BILLING,
    )


def test_p1_a_super_admin_and_the_owner_of_the_file_may_do_everything():
    admin = Actor.of(User(email="a@example.com", super_admin=True))
    assert admin == Actor("a@example.com", True, False, False)
    for actor in (admin, Actor()):
        assert actor.missing_permissions(BOTH | {Permission.SUPER_ADMIN}) == ()


def test_p3_a_super_admin_gets_no_seat_while_being_created():
    refusal = said(why_no_seat_at_creation(User(email="a@example.com", super_admin=True)))
    assert refusal.code is Code.SUPER_ADMIN_SEAT
    assert why_no_seat_at_creation(ADA) is None


def test_p4_only_a_super_admin_makes_a_super_admin():
    plain = Actor("p@example.com", super_admin=False)
    admins = (ADA, User(email="b@example.com", super_admin=True))
    assert code(check_super_admin(plain, admins)) is Code.SUPER_ADMIN_ONLY
    assert check_super_admin(plain, (ADA,)) is None
    assert check_super_admin(Actor(), admins) is None


REACHED = {
    ("invited", "active"),
    ("invited", "deactivated"),
    ("invited", "removed"),
    ("active", "deactivated"),
    ("active", "removed"),
    ("deactivated", "active"),
    ("deactivated", "removed"),
}


@pytest.mark.parametrize(("before", "after"), list(product(Status, Status)))
def test_p5_a_life_goes_from_invited_to_removed_and_never_back_to_invited(before, after):
    user = User(email="a@example.com", status=before)
    refusal = said(check_status(user, after, ()))
    if (before.value, after.value) in REACHED:
        assert refusal is None
    else:
        assert code(refusal) is Code.WRONG_STATUS
        assert refusal.params["wanted"] == after.value


def test_p5_every_status_has_its_next_ones():
    assert set(REACHABLE) == set(Status)


def test_p5_an_invited_user_may_get_and_lose_a_seat():
    assert check_assign(SeatHolding(Status.INVITED, holds=False), **WHO) is None
    assert check_unassign(SeatHolding(Status.INVITED, holds=True), **WHO) is None


@pytest.mark.parametrize(
    ("status", "holds", "expected"),
    [
        (Status.ACTIVE, False, None),
        (Status.ACTIVE, True, Code.SEAT_HELD),
        (Status.INVITED, True, Code.SEAT_HELD),
        (Status.DEACTIVATED, False, Code.DEACTIVATED_NO_SEAT),
        (Status.DEACTIVATED, True, Code.SEAT_HELD),
        (Status.REMOVED, False, Code.REMOVED_USER),
    ],
)
def test_p6_who_may_be_given_a_seat(status, holds, expected):
    refusal = said(check_assign(SeatHolding(status, holds), **WHO))
    assert (refusal and refusal.code) is expected


@pytest.mark.parametrize(
    ("status", "holds", "expected"),
    [
        (Status.ACTIVE, True, None),
        (Status.ACTIVE, False, Code.SEAT_NOT_HELD),
        (Status.DEACTIVATED, True, Code.DEACTIVATED_HOLDS),
        (Status.DEACTIVATED, False, Code.SEAT_NOT_HELD),
        (Status.REMOVED, False, Code.SEAT_NOT_HELD),
    ],
)
def test_p6_a_seat_cannot_be_taken_from_a_deactivated_user(status, holds, expected):
    refusal = said(check_unassign(SeatHolding(status, holds), **WHO))
    assert (refusal and refusal.code) is expected


def test_p7_a_user_with_a_seat_or_access_cannot_be_removed_and_hears_what_must_go():
    refusal = said(check_status(ADA, Status.REMOVED, (SALES,)))
    assert (refusal.code, refusal.params["products"]) == (Code.USER_HOLDS_SEAT, (SALES,))
    reader = User(email="b@example.com", access=(SERVICE,))
    refusal = said(check_status(reader, Status.REMOVED, ()))
    assert (refusal.code, refusal.params["products"]) == (Code.USER_HAS_ACCESS, (SERVICE,))
    assert check_status(reader, Status.DEACTIVATED, (SALES,)) is None


@pytest.mark.parametrize("kind", UserKind)
def test_p9_r5_only_people_are_demand_unless_the_account_says_so(kind):
    assert is_demand(Policies(), kind) is (kind is UserKind.PERSON)
    assert is_demand(Policies(others_are_demand=True), kind)


@pytest.mark.parametrize(
    ("policies", "uncounted"),
    [
        (Policies(), set()),
        (Policies(invited_hold_seat=False), {Status.INVITED}),
        (Policies(deactivated_seats=DeactivatedSeats.KEEP_UNCOUNTED), {Status.DEACTIVATED}),
    ],
)
def test_r1_r2_policies_say_whose_seat_comes_out_of_the_pool(policies, uncounted):
    assert {status for status in Status if not seat_counts(policies, status)} == uncounted


def test_c5_a_legacy_or_future_dated_contract_is_for_the_customer_success_manager():
    assert why_not_sold_here(sales()) is None
    for reason in ("legacy", "future_quote"):
        refusal = said(why_not_sold_here(sales(**{reason: True})))
        assert refusal.code is Code.CONTACT_CSM
        assert refusal.params == {"product": SALES, "reason": reason}


def test_d5_the_save_that_would_cancel_a_request_is_known_beforehand():
    pending = account(
        sales(4, removal=Removal(3, RENEWAL)),
        sales(4, product=SERVICE, removal=Removal(3, RENEWAL)),
        sales(4, product="New"),
    )
    assert would_cancel(pending, {}) == ()
    assert would_cancel(pending, {SALES: 5, "New": 9}) == ()
    assert would_cancel(pending, {SALES: 6, SERVICE: 5}) == ((SALES, 3),)
    with_plan = account(
        sales(2, removal=Removal(3, RENEWAL), tier_plan=TierPlan("Starter", STARTER, RENEWAL))
    )
    assert would_cancel(with_plan, {SALES: 3}) == ((SALES, 3),)


@settings(max_examples=40)
@given(lives())
def test_d5_what_is_said_beforehand_is_what_happens(life):
    _, now, _ = life
    for s in now.subscriptions:
        give = Assign(s.product, (1,))
        carried = attempt(now, give)
        if not isinstance(carried, CarriedOut):
            continue
        gone = [c for c in carried.changes if isinstance(c, RequestCancelled)]
        cancelled = [(change.product, getattr(change, "seats", 0)) for change in gone]
        assert tuple(cancelled) == would_cancel(now, {s.product: s.assigned + 1})


def test_d5_a_lower_tier_that_would_be_cancelled_counts_no_seats():
    planned = account(sales(2, tier_plan=TierPlan("Starter", STARTER, RENEWAL)))
    assert would_cancel(planned, {SALES: 5}) == ()
    assert would_cancel(planned, {SALES: 6}) == ((SALES, 0),)
