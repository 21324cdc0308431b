"""Use cases of users: made, edited, activated, deactivated, removed."""

from datetime import date

import pytest

from seatdesk.controllers.users import NewUsers
from seatdesk.domain.choices import Activity, Permission, Status, UserKind
from seatdesk.domain.seat_draft import BuyFirst, Save
from tests.controllers.asserts import (
    BOSS,
    GONE,
    INVITED,
    code,
    hold_deactivated,
    pool,
    seats_of,
    status_of,
    value,
    verified,
)
from tests.factories import SALES, SERVICE


def new(*emails, **fields):
    return NewUsers(emails=emails or ("new@example.com",), **fields)


def test_p2_a_new_user_is_invited_with_access_and_seats(workspace):
    done = workspace.users.create(
        new(names=("Åsa",), access=(SERVICE,), seats=(SALES,), team="Ops")
    )

    (user,) = value(done)
    assert (user.name, user.status, user.team) == ("Åsa", Status.INVITED, "Ops")
    assert user.access == (SERVICE, SALES)
    assert seats_of(workspace, user.id) == {user.id: (SALES,)}
    assert len({line.batch for line in workspace.history.page(limit=2)}) == 1
    assert verified(workspace)


def test_p2_the_review_ends_in_send_or_in_checkout(workspace):
    three = ("a@example.com", "b@example.com", "c@example.com")

    assert workspace.users.preview(new(*three, seats=(SERVICE,))) == Save()
    four = new(*three, "d@example.com", seats=(SERVICE,))
    assert workspace.users.preview(four) == BuyFirst({SERVICE: 1})


def test_p2_the_new_user_and_the_purchase_are_one_transaction(workspace):
    value(workspace.seats.assign(SERVICE, [1, 2, 3]))
    users_before = len(workspace.history.page(limit=100))

    assert code(workspace.users.create(new(seats=(SERVICE,)))) == "short"
    assert workspace.users.find("new@example.com") is None
    assert len(workspace.history.page(limit=100)) == users_before

    done = workspace.users.create(new(seats=(SERVICE,)), {SERVICE: 1})

    value(done)
    assert pool(workspace, SERVICE) == (4, 4)
    kinds = [type(line.change).__name__ for line in reversed(workspace.history.page(limit=3))]
    assert kinds == ["AddUsers", "Buy", "Assign"]
    value(workspace.history.reverse(done.batch))
    assert workspace.users.find("new@example.com") is None
    assert pool(workspace, SERVICE) == (3, 3)
    assert verified(workspace)


@pytest.mark.parametrize(
    "text",
    [
        "a@x.com b@x.com",
        " a@x.com,b@x.com\n",
        "a@x.com;B@x.com\nb@x.com A@X.COM",
        'Ada <a@x.com>, "Bo B" <b@x.com>',
        "mailto:a@x.com\n\nb@x.com;",
    ],
)
def test_p2_several_pasted_emails_make_several_users(workspace, text):
    assert [email.casefold() for email in workspace.users.parse_emails(text)] == [
        "a@x.com",
        "b@x.com",
    ]


@pytest.mark.parametrize("email", ["USER1@example.com", " user1@Example.COM"])
def test_p2_an_address_that_is_there_in_any_case_is_refused_with_its_user(workspace, email):
    refused = workspace.users.create(new(email.strip()))

    assert code(refused) == "email_taken"
    assert refused.refusal.params["user"] == 1


@pytest.mark.parametrize(
    "email", ["", "x", "x@", "@x.com", "a b@x.com", "a@x", "a@@x.com", "a@x..com"]
)
def test_p2_a_malformed_address_is_refused(workspace, email):
    assert code(workspace.users.create(new(email))) == "email_malformed"


def test_p2_check_names_every_address_that_cannot_be_used(workspace):
    found = workspace.users.check(("new@example.com", "bad", "User2@example.com"))

    assert [refusal.code.value for refusal in found] == ["email_malformed", "email_taken"]
    assert code(workspace.users.create(new("bad", "User2@example.com"))) == "some_refused"
    assert code(workspace.users.create(NewUsers(emails=()))) == "nothing_to_save"
    assert code(workspace.users.create(new(access=("No Hub",)))) == "unknown_product"


def test_p3_a_super_admin_gets_no_seat_at_creation(workspace):
    assert code(workspace.users.create(new(super_admin=True, seats=(SALES,)))) == "super_admin_seat"
    (boss,) = value(workspace.users.create(new(super_admin=True)))
    value(workspace.seats.assign(SALES, [boss.id]))


def test_p5_life_of_a_user(workspace):
    value(workspace.users.invite([INVITED]))
    value(workspace.users.activate([INVITED]))
    value(workspace.users.deactivate([INVITED]))
    value(workspace.users.reactivate([INVITED]))
    value(workspace.users.remove([INVITED]))

    assert status_of(workspace, INVITED) is Status.REMOVED
    assert code(workspace.users.reactivate([INVITED])) == "wrong_status"
    assert verified(workspace)


def test_p5_steps_that_do_not_exist_are_refused(workspace):
    assert code(workspace.users.invite([1])) == "wrong_status"
    assert code(workspace.users.activate([GONE])) == "wrong_status"
    assert code(workspace.users.withdraw_invitation([1])) == "wrong_status"
    assert code(workspace.users.reactivate([1])) == "wrong_status"
    assert code(workspace.users.deactivate([1, GONE, 999])) == "unknown_user"
    assert code(workspace.users.deactivate([1, GONE])) == "wrong_status"
    assert code(workspace.users.deactivate([])) == "nothing_to_save"
    assert code(workspace.users.invite([])) == "nothing_to_save"
    assert status_of(workspace, 1) is Status.ACTIVE


def test_p5_an_invitation_holds_its_seat_and_can_be_withdrawn(workspace):
    value(workspace.seats.assign(SALES, [INVITED]))
    value(workspace.users.withdraw_invitation([INVITED]))

    assert status_of(workspace, INVITED) is Status.DEACTIVATED
    assert pool(workspace) == (1, 8)


def test_p5_an_invitation_sent_again_cannot_be_unsent(workspace):
    done = workspace.users.invite([INVITED])

    assert code(workspace.history.reverse(done.batch)) == "not_reversible"


def test_p7_a_holder_is_not_removed_and_the_refusal_names_what_must_go(workspace):
    value(workspace.users.set_access(SERVICE, [1], on=True))
    assert code(workspace.users.remove([1])) == "user_has_access"
    value(workspace.seats.assign(SALES, [1]))

    refused = workspace.users.remove([1])

    assert code(refused) == "user_holds_seat"
    assert refused.refusal.params["products"] == (SALES,)


def test_p7_the_removal_offers_to_take_away_what_stands_in_its_way(workspace):
    value(workspace.users.set_access(SERVICE, [1, 2], on=True))
    value(workspace.seats.assign(SERVICE, [1]))
    hold_deactivated(workspace, 1)

    done = workspace.users.remove([1, 2], clear=True)

    value(done)
    assert status_of(workspace, 1) is status_of(workspace, 2) is Status.REMOVED
    assert pool(workspace) == (0, 8)
    assert verified(workspace)
    value(workspace.history.reverse(done.batch))
    assert status_of(workspace, 1) is Status.DEACTIVATED
    assert seats_of(workspace, 1) == {1: (SALES, SERVICE)}
    assert verified(workspace)


def test_p7_a_removed_user_is_left_alone_and_the_address_is_free_again(workspace):
    value(workspace.users.remove([1]))

    assert code(workspace.users.edit(1, team="Ops")) == "removed_user"
    assert code(workspace.users.set_access(SALES, [1], on=True)) == "removed_user"
    assert code(workspace.seats.assign(SALES, [1])) == "removed_user"
    (again,) = value(workspace.users.create(new("user1@example.com")))
    assert again.id != 1
    batch = next(
        line.batch for line in workspace.history.page() if line.what() == "User1: active → removed"
    )
    assert code(workspace.history.reverse(batch)) == "email_taken"


def test_p8_the_page_says_who_has_no_paid_features(workspace):
    value(workspace.seats.assign(SALES, [1]))

    assert workspace.users.page(1).paid
    assert workspace.users.page(1).seats == (SALES,)
    assert not workspace.users.page(2).paid
    assert workspace.users.page(999) is None
    assert any("Sales Hub seat" in line.what() for line in workspace.users.page(1).history)


def test_p9_facts_about_a_user_are_edited(workspace):
    done = workspace.users.edit(
        1, name="Ada L", team="Ops", kind=UserKind.BOT, last_active=date(2026, 2, 1)
    )

    user = value(done)
    assert (user.name, user.kind, user.activity) == ("Ada L", UserKind.BOT, Activity.KNOWN)
    assert code(workspace.users.edit(1, team="Ops")) == "nothing_to_save"
    value(workspace.users.edit(1, last_active=None, activity=Activity.NEVER))
    value(workspace.users.edit(1, last_active=None, activity=Activity.UNKNOWN))
    assert verified(workspace)
    with pytest.raises(ValueError, match="shoe"):
        workspace.users.edit(1, shoe=44)


def test_an_address_is_changed_to_a_free_one_only(workspace):
    assert code(workspace.users.edit(1, email="USER2@example.com")) == "email_taken"
    assert code(workspace.users.edit(1, email="nobody")) == "email_malformed"
    value(workspace.users.edit(1, email="User1@Example.com"))
    done = workspace.users.edit(1, email="ada@example.com")
    assert workspace.users.find("ADA@example.com").id == 1
    value(workspace.users.edit(1, email="ada2@example.com"))
    assert code(workspace.history.reverse(done.batch)) == "moved_on"


def test_the_last_super_admin_stays_one(workspace):
    assert code(workspace.users.deactivate([BOSS])) == "last_super_admin"
    assert code(workspace.users.remove([BOSS])) == "last_super_admin"
    assert code(workspace.users.edit(BOSS, super_admin=False)) == "last_super_admin"
    value(workspace.users.edit(1, super_admin=True))
    value(workspace.users.deactivate([BOSS]))


def test_access_is_switched_for_those_who_do_not_have_it_as_wanted(workspace):
    value(workspace.users.set_access(SALES, [1], on=True))
    done = workspace.users.set_access(SALES, [1, 2], on=True)

    assert workspace.history.page(limit=1)[0].change.users == (2,)
    assert code(workspace.users.set_access(SALES, [1], on=True)) == "nothing_to_save"
    value(workspace.history.reverse(done.batch))
    value(workspace.users.set_access(SALES, [1], on=False))
    assert verified(workspace)


def test_users_added_by_mistake_leave_as_if_they_had_never_come_and_can_come_back(workspace):
    done = workspace.users.create(new("a@x.com", "b@x.com"))
    first = value(done)[0]

    undone = workspace.history.reverse(done.batch)
    assert workspace.users.find("a@x.com") is None
    value(workspace.history.reverse(undone.batch))
    assert workspace.users.find("a@x.com") == first
    value(workspace.users.edit(first.id, team="Ops"))
    assert code(workspace.history.reverse(done.batch)) == "moved_on"
    assert verified(workspace)


def test_users_who_hold_seats_by_now_are_not_withdrawn(workspace):
    done = workspace.users.create(new())
    value(workspace.seats.assign(SALES, [value(done)[0].id]))

    assert code(workspace.history.reverse(done.batch)) == "user_holds_seat"


def test_permissions_are_facts_about_users(workspace):
    value(workspace.users.edit(1, modify_billing=True))

    assert workspace.users.page(1).user.has(Permission.MODIFY_BILLING)
