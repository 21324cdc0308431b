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


def test_p2_a_new_user_is_invited_with_access_and_seats(desk):
    done = desk.users.create(new(names=("Åsa",), access=(SERVICE,), seats=(SALES,), team="Ops"))

    (user,) = value(done)
    assert (user.name, user.status, user.team) == ("Åsa", Status.INVITED, "Ops")
    assert user.access == (SERVICE, SALES)
    assert seats_of(desk, user.id) == {user.id: (SALES,)}
    assert len({line.batch for line in desk.history.page(limit=2)}) == 1
    assert verified(desk)


def test_p2_the_review_ends_in_send_or_in_checkout(desk):
    three = ("a@example.com", "b@example.com", "c@example.com")

    assert desk.users.preview(new(*three, seats=(SERVICE,))) == Save()
    four = new(*three, "d@example.com", seats=(SERVICE,))
    assert desk.users.preview(four) == BuyFirst({SERVICE: 1})


def test_p2_the_new_user_and_the_purchase_are_one_transaction(desk):
    value(desk.seats.assign(SERVICE, [1, 2, 3]))
    users_before = len(desk.history.page(limit=100))

    assert code(desk.users.create(new(seats=(SERVICE,)))) == "short"
    assert desk.users.find("new@example.com") is None
    assert len(desk.history.page(limit=100)) == users_before

    done = desk.users.create(new(seats=(SERVICE,)), {SERVICE: 1})

    value(done)
    assert pool(desk, SERVICE) == (4, 4)
    kinds = [type(line.change).__name__ for line in reversed(desk.history.page(limit=3))]
    assert kinds == ["AddUsers", "Buy", "Assign"]
    value(desk.history.reverse(done.batch))
    assert desk.users.find("new@example.com") is None
    assert pool(desk, SERVICE) == (3, 3)
    assert verified(desk)


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
def test_p2_several_pasted_emails_make_several_users(desk, text):
    assert [email.casefold() for email in desk.users.parse_emails(text)] == ["a@x.com", "b@x.com"]


@pytest.mark.parametrize("email", ["USER1@example.com", " user1@Example.COM"])
def test_p2_an_address_that_is_there_in_any_case_is_refused_with_its_user(desk, email):
    refused = desk.users.create(new(email.strip()))

    assert code(refused) == "email_taken"
    assert refused.refusal.params["user"] == 1


@pytest.mark.parametrize(
    "email", ["", "x", "x@", "@x.com", "a b@x.com", "a@x", "a@@x.com", "a@x..com"]
)
def test_p2_a_malformed_address_is_refused(desk, email):
    assert code(desk.users.create(new(email))) == "email_malformed"


def test_p2_check_names_every_address_that_cannot_be_used(desk):
    found = desk.users.check(("new@example.com", "bad", "User2@example.com"))

    assert [refusal.code.value for refusal in found] == ["email_malformed", "email_taken"]
    assert code(desk.users.create(new("bad", "User2@example.com"))) == "some_refused"
    assert code(desk.users.create(NewUsers(emails=()))) == "nothing_to_save"
    assert code(desk.users.create(new(access=("No Hub",)))) == "unknown_product"


def test_p3_a_super_admin_gets_no_seat_at_creation(desk):
    assert code(desk.users.create(new(super_admin=True, seats=(SALES,)))) == "super_admin_seat"
    (boss,) = value(desk.users.create(new(super_admin=True)))
    value(desk.seats.assign(SALES, [boss.id]))


def test_p5_life_of_a_user(desk):
    value(desk.users.invite([INVITED]))
    value(desk.users.activate([INVITED]))
    value(desk.users.deactivate([INVITED]))
    value(desk.users.reactivate([INVITED]))
    value(desk.users.remove([INVITED]))

    assert status_of(desk, INVITED) is Status.REMOVED
    assert code(desk.users.reactivate([INVITED])) == "wrong_status"
    assert verified(desk)


def test_p5_steps_that_do_not_exist_are_refused(desk):
    assert code(desk.users.invite([1])) == "wrong_status"
    assert code(desk.users.activate([GONE])) == "wrong_status"
    assert code(desk.users.withdraw_invitation([1])) == "wrong_status"
    assert code(desk.users.reactivate([1])) == "wrong_status"
    assert code(desk.users.deactivate([1, GONE, 999])) == "unknown_user"
    assert code(desk.users.deactivate([1, GONE])) == "wrong_status"
    assert code(desk.users.deactivate([])) == "nothing_to_save"
    assert code(desk.users.invite([])) == "nothing_to_save"
    assert status_of(desk, 1) is Status.ACTIVE


def test_p5_an_invitation_holds_its_seat_and_can_be_withdrawn(desk):
    value(desk.seats.assign(SALES, [INVITED]))
    value(desk.users.withdraw_invitation([INVITED]))

    assert status_of(desk, INVITED) is Status.DEACTIVATED
    assert pool(desk) == (1, 8)


def test_p5_an_invitation_sent_again_cannot_be_unsent(desk):
    done = desk.users.invite([INVITED])

    assert code(desk.history.reverse(done.batch)) == "not_reversible"


def test_p7_a_holder_is_not_removed_and_the_refusal_names_what_must_go(desk):
    value(desk.users.set_access(SERVICE, [1], on=True))
    assert code(desk.users.remove([1])) == "user_has_access"
    value(desk.seats.assign(SALES, [1]))

    refused = desk.users.remove([1])

    assert code(refused) == "user_holds_seat"
    assert refused.refusal.params["products"] == (SALES,)


def test_p7_the_removal_offers_to_take_away_what_stands_in_its_way(desk):
    value(desk.users.set_access(SERVICE, [1, 2], on=True))
    value(desk.seats.assign(SERVICE, [1]))
    hold_deactivated(desk, 1)

    done = desk.users.remove([1, 2], clear=True)

    value(done)
    assert status_of(desk, 1) is status_of(desk, 2) is Status.REMOVED
    assert pool(desk) == (0, 8)
    assert verified(desk)
    value(desk.history.reverse(done.batch))
    assert status_of(desk, 1) is Status.DEACTIVATED
    assert seats_of(desk, 1) == {1: (SALES, SERVICE)}
    assert verified(desk)


def test_p7_a_removed_user_is_left_alone_and_the_address_is_free_again(desk):
    value(desk.users.remove([1]))

    assert code(desk.users.edit(1, team="Ops")) == "removed_user"
    assert code(desk.users.set_access(SALES, [1], on=True)) == "removed_user"
    assert code(desk.seats.assign(SALES, [1])) == "removed_user"
    (again,) = value(desk.users.create(new("user1@example.com")))
    assert again.id != 1
    batch = next(
        line.batch for line in desk.history.page() if line.what() == "User1: active → removed"
    )
    assert code(desk.history.reverse(batch)) == "email_taken"


def test_p8_the_page_says_who_has_no_paid_features(desk):
    value(desk.seats.assign(SALES, [1]))

    assert desk.users.page(1).paid
    assert desk.users.page(1).seats == (SALES,)
    assert not desk.users.page(2).paid
    assert desk.users.page(999) is None
    assert any("Sales Hub seat" in line.what() for line in desk.users.page(1).history)


def test_p9_facts_about_a_user_are_edited(desk):
    done = desk.users.edit(
        1, name="Ada L", team="Ops", kind=UserKind.BOT, last_active=date(2026, 2, 1)
    )

    user = value(done)
    assert (user.name, user.kind, user.activity) == ("Ada L", UserKind.BOT, Activity.KNOWN)
    assert code(desk.users.edit(1, team="Ops")) == "nothing_to_save"
    value(desk.users.edit(1, last_active=None, activity=Activity.NEVER))
    value(desk.users.edit(1, last_active=None, activity=Activity.UNKNOWN))
    assert verified(desk)
    with pytest.raises(ValueError, match="shoe"):
        desk.users.edit(1, shoe=44)


def test_an_address_is_changed_to_a_free_one_only(desk):
    assert code(desk.users.edit(1, email="USER2@example.com")) == "email_taken"
    assert code(desk.users.edit(1, email="nobody")) == "email_malformed"
    value(desk.users.edit(1, email="User1@Example.com"))
    done = desk.users.edit(1, email="ada@example.com")
    assert desk.users.find("ADA@example.com").id == 1
    value(desk.users.edit(1, email="ada2@example.com"))
    assert code(desk.history.reverse(done.batch)) == "moved_on"


def test_the_last_super_admin_stays_one(desk):
    assert code(desk.users.deactivate([BOSS])) == "last_super_admin"
    assert code(desk.users.remove([BOSS])) == "last_super_admin"
    assert code(desk.users.edit(BOSS, super_admin=False)) == "last_super_admin"
    value(desk.users.edit(1, super_admin=True))
    value(desk.users.deactivate([BOSS]))


def test_access_is_switched_for_those_who_do_not_have_it_as_wanted(desk):
    value(desk.users.set_access(SALES, [1], on=True))
    done = desk.users.set_access(SALES, [1, 2], on=True)

    assert desk.history.page(limit=1)[0].change.users == (2,)
    assert code(desk.users.set_access(SALES, [1], on=True)) == "nothing_to_save"
    value(desk.history.reverse(done.batch))
    value(desk.users.set_access(SALES, [1], on=False))
    assert verified(desk)


def test_users_added_by_mistake_leave_as_if_they_had_never_come_and_can_come_back(desk):
    done = desk.users.create(new("a@x.com", "b@x.com"))
    first = value(done)[0]

    undone = desk.history.reverse(done.batch)
    assert desk.users.find("a@x.com") is None
    value(desk.history.reverse(undone.batch))
    assert desk.users.find("a@x.com") == first
    value(desk.users.edit(first.id, team="Ops"))
    assert code(desk.history.reverse(done.batch)) == "moved_on"
    assert verified(desk)


def test_users_who_hold_seats_by_now_are_not_withdrawn(desk):
    done = desk.users.create(new())
    value(desk.seats.assign(SALES, [value(done)[0].id]))

    assert code(desk.history.reverse(done.batch)) == "user_holds_seat"


def test_permissions_are_facts_about_users(desk):
    value(desk.users.edit(1, modify_billing=True))

    assert desk.users.page(1).user.has(Permission.MODIFY_BILLING)
