"""The short answer of a dry run: how many seats would count after a list (E8.1)."""

import pytest

from seatdesk.controllers.imports.list_changes import ListChangeKind
from seatdesk.domain.account.account import Policies
from seatdesk.domain.choices import DeactivatedSeats, Status
from tests.controllers.asserts import value
from tests.factories import SALES, furnish, make_subscription, make_user

KEEP = Policies(deactivated_seats=DeactivatedSeats.KEEP_UNCOUNTED)
GUESTS = Policies(invited_hold_seat=False)


@pytest.fixture
def holders(opened, database):
    """Users 1 to 3 are active and hold a seat of Sales Hub, the fourth is invited and does not."""
    people = [make_user(f"user{n}@example.com", team="") for n in range(1, 4)]
    people.append(make_user("invited@example.com", team="", status=Status.INVITED))
    furnish(
        database,
        users=tuple(people),
        subscriptions=(make_subscription(SALES),),
        seated={SALES: (1, 2, 3)},
    )
    return opened()


def seats(workspace, path, rows):
    """The quantities that a list would change, as before and after."""
    path.write_text(rows)
    found = workspace.reconciliation.changes_of_list(path)
    return [(c.what, c.before, c.after) for c in found.of(ListChangeKind.QUANTITY)]


@pytest.fixture
def listed(holders, tmp_path):
    return lambda rows: seats(holders, tmp_path / "people.csv", rows)


ONE = f"email,seats\nuser1@example.com,{SALES}\n"


def test_e8_1_the_seats_of_those_who_are_gone_are_taken_off(listed):
    assert listed(ONE) == [(SALES, "3", "1")]
    assert listed("email\nuser1@example.com\n") == [(SALES, "3", "1")]


def test_e8_1_who_comes_as_another_goes_makes_no_difference(listed):
    others = "".join(f"{name}@example.com,{SALES}\n" for name in ("zoe", "yan"))
    assert listed(ONE + others) == []
    assert listed(ONE + others + f"kim@example.com,{SALES}\n") == [(SALES, "3", "4")]


def test_e8_1_a_seat_that_the_row_does_not_have_is_taken_off(listed):
    rows = ONE + "user2@example.com,\nuser3@example.com,\n"
    assert listed(rows) == [(SALES, "3", "1")]


def test_r1_a_seat_that_does_not_count_makes_no_difference(holders, listed):
    value(holders.billing.set_policies(KEEP))
    kept = "email,seats,status\n" + "".join(f"user{n}@example.com,{SALES},active\n" for n in (1, 2))
    last = f"user3@example.com,{SALES},deactivated\n"
    assert listed(kept + last) == [(SALES, "3", "2")]
    value(holders.users.deactivate([3]))
    assert holders.account().subscription(SALES).assigned == 2
    assert listed(kept + last) == []
    assert listed(kept) == []
    assert listed(kept + "user3@example.com,,deactivated\n") == []
    new = f"zoe@example.com,{SALES},deactivated\n"
    assert listed(kept + last + new) == []


def test_r2_an_invited_users_seat_counts_from_the_day_they_are_active(holders, listed):
    value(holders.billing.set_policies(GUESTS))
    value(holders.seats.assign(SALES, [4]))
    assert holders.account().subscription(SALES).assigned == 3
    kept = "email,seats,status\n" + "".join(
        f"user{n}@example.com,{SALES},active\n" for n in (1, 2, 3)
    )
    assert listed(kept) == []
    assert listed(kept + f"invited@example.com,{SALES},invited\n") == []
    assert listed(kept + f"invited@example.com,{SALES},active\n") == [(SALES, "3", "4")]


@pytest.mark.parametrize("rows", [ONE, "email,seats\nzoe@example.com,\n"])
def test_e8_1_after_a_list_the_account_counts_what_was_told(holders, listed, tmp_path, rows):
    """Carried out with those who are gone: their seats are released as they leave."""
    [(_, _, after)] = listed(rows)
    path = tmp_path / "people.csv"
    shown = holders.importing.preview([path])
    leaving = [one.user for one in shown.plan.missing if one.email.startswith("user")]
    value(holders.importing.run(shown, leaving=leaving, release_leaving=True, accept=True))
    assert str(holders.account().subscription(SALES).assigned) == after
