"""Permissions: each use case asks for those it needs."""

import pytest

from seatdesk.controllers.users import NewUsers
from seatdesk.domain.account.account import Policies
from seatdesk.domain.changes.kinds.request_changes import ScheduleRemoval
from seatdesk.domain.changes.kinds.seat_changes import Assign
from seatdesk.domain.changes.kinds.term_changes import Renew
from seatdesk.domain.changes.rules import Actor
from seatdesk.domain.choices import Permission
from tests.controllers.asserts import BOSS, CLERK, PAYER, code, status_of, value
from tests.factories import SALES, make_rates, make_subscription

BOTH = ("add_edit_users", "modify_billing")

USERS_ONLY = {
    "create": lambda d: d.users.create(NewUsers(emails=("n@x.com",))),
    "edit": lambda d: d.users.edit(1, team="Ops"),
    "access": lambda d: d.users.set_access(SALES, [1], on=True),
    "invite": lambda d: d.users.invite([11]),
    "deactivate": lambda d: d.users.deactivate([1]),
    "remove": lambda d: d.users.remove([1]),
}
BILLING_ONLY = {
    "schedule": lambda d: d.downgrades.schedule(SALES, 1),
    "reschedule": lambda d: d.downgrades.reschedule(SALES, 1),
    "cancel": lambda d: d.downgrades.cancel(SALES),
    "tier": lambda d: d.billing.change_tier(SALES, "Enterprise", make_rates("1200", 10, "120")),
    "auto-renew": lambda d: d.billing.auto_renew(SALES, on=False),
    "add contract": lambda d: d.billing.add(make_subscription("Ops Hub")),
    "remove contract": lambda d: d.billing.remove(SALES),
    "policies": lambda d: d.billing.set_policies(Policies(idle_after_days=30)),
    "price book": lambda d: d.billing.put_price_book(d.billing.price_books()[0]),
}
NEEDS_BOTH = {
    "assign": lambda d: d.seats.assign(SALES, [1]),
    "unassign": lambda d: d.seats.unassign(SALES, [1]),
    "transfer": lambda d: d.seats.transfer(SALES, 1, 2),
    "purchase": lambda d: d.checkout.purchase({SALES: 1}),
    "release": lambda d: d.seats.release_deactivated(SALES, [12]),
}


def as_user(workspace, email):
    value(workspace.access.work_as(email))
    return workspace


@pytest.mark.parametrize("name", USERS_ONLY)
def test_p1_users_need_add_and_edit_users(workspace, name):
    refused = USERS_ONLY[name](as_user(workspace, "payer@example.com"))

    assert code(refused) == "no_permission"
    assert refused.refusal.params["permissions"] == ("add_edit_users",)


@pytest.mark.parametrize("name", BILLING_ONLY)
def test_p1_billing_needs_modify_billing(workspace, name):
    refused = BILLING_ONLY[name](as_user(workspace, "clerk@example.com"))

    assert code(refused) == "no_permission"
    assert refused.refusal.params["permissions"] == ("modify_billing",)


@pytest.mark.parametrize("name", NEEDS_BOTH)
def test_p1_seats_need_both(workspace, name):
    lacking = NEEDS_BOTH[name](as_user(workspace, "user10@example.com"))
    one_lacking = NEEDS_BOTH[name](as_user(workspace, "clerk@example.com"))

    assert code(lacking) == code(one_lacking) == "no_permission"
    if name != "release":
        assert lacking.refusal.params["permissions"] == BOTH
        assert one_lacking.refusal.params["permissions"] == ("modify_billing",)


def test_p1_a_permission_alone_is_enough_for_its_own(workspace):
    value(USERS_ONLY["edit"](as_user(workspace, "clerk@example.com")))
    value(BILLING_ONLY["schedule"](as_user(workspace, "payer@example.com")))
    value(NEEDS_BOTH["assign"](as_user(workspace, "boss@example.com")))
    assert {line.actor for line in workspace.history.page(limit=3)} == {
        "clerk@example.com",
        "payer@example.com",
        "boss@example.com",
    }


def test_p1_undo_needs_the_permission_of_what_it_does(workspace):
    done = workspace.seats.assign(SALES, [1])

    assert (
        code(as_user(workspace, "payer@example.com").history.reverse(done.batch)) == "no_permission"
    )


def test_p1_the_screen_learns_which_permission_is_missing(workspace):
    as_user(workspace, "clerk@example.com")

    assert workspace.access.missing_permissions(Assign) == (Permission.MODIFY_BILLING,)
    assert workspace.access.missing_permissions(ScheduleRemoval) == (Permission.MODIFY_BILLING,)
    assert workspace.access.missing_permissions(Renew) == ()


def test_p1_rights_are_those_of_the_moment(workspace, opened):
    clerk = opened(actor="clerk@example.com")
    value(clerk.users.edit(1, team="Ops"))
    value(workspace.users.edit(CLERK, add_edit_users=False))

    assert code(clerk.users.edit(1, team="Sales")) == "no_permission"
    value(workspace.users.deactivate([CLERK]))
    assert code(clerk.users.edit(1, team="Sales")) == "unknown_actor"
    assert clerk.access.check() is not None
    assert clerk.access.missing_permissions(Assign) == (
        Permission.ADD_EDIT_USERS,
        Permission.MODIFY_BILLING,
    )


def test_p4_only_a_super_admin_makes_one(workspace):
    as_user(workspace, "clerk@example.com")

    assert code(workspace.users.create(NewUsers(emails=("n@x.com",), super_admin=True))) == (
        "super_admin_only"
    )
    assert code(workspace.users.edit(1, super_admin=True)) == "super_admin_only"
    value(as_user(workspace, "boss@example.com").users.edit(1, super_admin=True))


def test_working_as_nobody_there_is_refused(workspace):
    for email in ("nobody@example.com", "gone@example.com", "invited@example.com"):
        assert code(workspace.access.work_as(email)) == "unknown_actor"
    assert workspace.access.actor() == Actor()


def test_a_file_remembers_who_works_with_it_and_a_server_does_not(workspace, opened):
    value(workspace.access.work_as("PAYER@example.com"))
    again = opened()

    shared = workspace.database.path is None
    assert again.access.actor().email == ("" if shared else "payer@example.com")
    assert workspace.access.actor().email == "payer@example.com"
    value(workspace.access.work_as(""))
    assert workspace.access.actor() == opened().access.actor() == Actor()


def test_candidates_are_the_active_users_with_a_permission(workspace):
    assert [user.id for user in workspace.access.candidates()] == [BOSS, CLERK, PAYER]
    assert status_of(workspace, BOSS).value == "active"
