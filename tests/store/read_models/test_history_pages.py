"""Lines of the history found by whom they are about, also when they are there no more."""

import pytest

from seatdesk.domain.changes.kinds.user_record_changes import SetStatus, WithdrawUsers
from seatdesk.domain.choices import Status
from seatdesk.store.read_models.history_pages import FEW
from tests.factories import SALES, TODAY, furnish, make_subscription, make_user


@pytest.fixture
def lines(database):
    """Ada and Bo hold seats; then the adding of Ada is taken back."""
    ada, bo = furnish(
        database,
        users=(make_user("ada@x.se", name="Ada Lovelace"), make_user("bo@x.se", name="")),
        subscriptions=(make_subscription(SALES),),
        seated={SALES: (1, 2)},
    )
    with database.work() as work:
        work.seats.unassign(SALES, (ada.id,))
        work.users.delete([ada.id])
        work.history.record(SetStatus((bo.id,), Status.ACTIVE, Status.DEACTIVATED), day=TODAY)
        work.history.record(WithdrawUsers((ada,)), day=TODAY)
        work.commit()
    return database.views().lines


def test_users_whose_addition_was_taken_back_keep_their_names(lines):
    assert lines.withdrawn_names({1, 2, 9}) == {1: "Ada Lovelace"}
    assert lines.withdrawn_names(()) == {}


@pytest.mark.parametrize("text", ["lovelace", "ADA@x", "Ada Love"])
def test_lines_are_found_by_the_name_of_whom_they_are_about(lines, text):
    assert [row.kind for row in lines.page(text=text)] == ["WithdrawUsers", "Assign", "AddUsers"]


def test_lines_are_found_by_the_address_and_before_a_number(lines):
    found = lines.page(text="bo@x.se")
    assert [row.kind for row in found] == ["SetStatus", "Assign", "AddUsers"]
    later = lines.page(before_seq=found[0].seq, text="bo@x.se", limit=1)
    assert [row.kind for row in later] == ["Assign"]


def test_many_of_one_name_are_found_as_few_are(database):
    people = tuple(make_user(f"u{n}@x.se", name="Kim") for n in range(FEW + 5))
    furnish(
        database,
        users=people,
        subscriptions=(make_subscription(SALES),),
        seated={SALES: (3,)},
    )
    lines = database.views().lines
    assert [row.kind for row in lines.page(text="kim")] == ["Assign", "AddUsers"]
    assert lines.page(text="nobody") == []


def test_an_address_is_that_of_who_has_it_now_before_who_had_it(database):
    gone = make_user("kim@x.se", name="Kim Before", status=Status.REMOVED)
    furnish(
        database, users=(gone, make_user("Kim@x.se", name="Kim Now"), make_user("bo@x.se", name=""))
    )
    lines = database.views().lines
    asked = {"KIM@x.se", "bo@x.se", "nobody@x.se"}
    assert lines.names_of(asked) == {"KIM@x.se": "Kim Now"}
    assert lines.names_of(set()) == {}
