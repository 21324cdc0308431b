"""The unit of work: everything in it is stored, or nothing."""

from dataclasses import replace
from datetime import date

import pytest

from seatdesk.domain.account.terms_and_prices import Removal
from seatdesk.domain.changes.kinds.user_record_changes import FieldEdit
from seatdesk.domain.changes.rules import Actor, SeatHolding
from seatdesk.domain.choices import Activity, Status
from seatdesk.store.errors import Conflict, RuleBroken
from tests.factories import SALES, SERVICE, furnish, make_subscription, make_user


def test_an_account_comes_back_as_it_was_saved(database):
    sales = make_subscription(removal=Removal(2, date(2027, 1, 1)), legacy=True)
    service = make_subscription(SERVICE, additional=0)
    furnish(database, users=3, subscriptions=(sales, service), seated={SALES: (1, 2)})

    with database.work() as work:
        account = work.account.load()

    assert account.subscriptions == (replace(sales, assigned=2), service)
    assert account.as_of == date(2026, 3, 1)


def test_only_the_subscription_that_differs_is_changed(database):
    kept = [make_subscription(name, additional=0) for name in (SALES, SERVICE, "Marketing Hub")]
    furnish(database, subscriptions=tuple(kept))
    for additional in (4, 5):  # twice in one unit of work: it is its own that it meets then
        with database.work() as work:
            for more in (0, 10):
                account = work.account.load()
                kept[1] = replace(kept[1], additional=additional + more)
                work.account.save(replace(account, subscriptions=tuple(kept)))
            work.commit()

        with database.work() as work:
            assert work.account.load().subscriptions == tuple(kept)


def test_a_subscription_that_is_no_longer_there_is_dropped(database):
    sales, service = make_subscription(), make_subscription(SERVICE)
    furnish(database, subscriptions=(sales, service))
    with database.work() as work:
        work.account.save(replace(work.account.load(), subscriptions=(service,)))
        work.commit()

    with database.work() as work:
        assert work.account.load().subscriptions == (service,)


def test_users_come_back_as_they_were_saved(database):
    ada = make_user(
        "Ada@Example.com",
        activity=Activity.KNOWN,
        last_active=date(2026, 2, 1),
        left=date(2026, 2, 2),
        access=(SALES, SERVICE),
        super_admin=True,
    )
    (stored,) = furnish(database, users=(ada,))

    with database.work() as work:
        assert stored == replace(ada, id=1)
        assert work.users.get(1) == stored
        assert work.users.by_email(["ADA@example.COM "]) == {"ada@example.com": stored}
        assert work.users.get(2) is None


def test_nothing_is_kept_without_a_commit(database):
    with database.work() as work:
        work.users.add((make_user(),))

    with database.work() as work:
        assert work.users.get(1) is None


def test_numbers_of_users_are_never_used_again(database):
    furnish(database, users=2)
    with database.work() as work:
        work.users.delete((2,))
        work.commit()

    with database.work() as work:
        assert work.users.add((make_user("new@example.com"),))[0].id == 3


def test_seat_cases_are_told_apart_by_set(database):
    furnish(database, users=4, subscriptions=(make_subscription(),), seated={SALES: (1, 2)})
    with database.work() as work:
        work.users.set_status((2, 3), Status.DEACTIVATED)

        assert work.seats.cases(SALES, (1, 2, 3, 4, 99)) == [
            (SeatHolding(Status.ACTIVE, holds=False), (4,)),
            (SeatHolding(Status.ACTIVE, holds=True), (1,)),
            (SeatHolding(Status.DEACTIVATED, holds=False), (3,)),
            (SeatHolding(Status.DEACTIVATED, holds=True), (2,)),
        ]


def test_uncounted_seats_leave_the_pool_alone(database):
    furnish(database, users=3, subscriptions=(make_subscription(),))
    with database.work() as work:
        work.seats.assign(SALES, (1, 2), uncounted=(2,))

        assert work.account.load().subscription(SALES).assigned == 1
        assert work.seats.moves((1, 2), counted=True) == ((SALES, 1),)
        assert work.seats.recount((1, 2), counted=True) == ((SALES, 1),)
        assert work.account.load().subscription(SALES).assigned == 2
        assert work.seats.recount((1, 2), counted=False) == ((SALES, -2),)
        assert work.seats.of_users((1, 2, 3)) == {1: ((SALES, False),), 2: ((SALES, False),)}
        assert work.seats.holders(SALES) == (1, 2)


@pytest.mark.parametrize("ids", [(1,), (1, 2), (99,)])
def test_seats_are_given_to_all_or_none(database, ids):
    furnish(database, users=2, subscriptions=(make_subscription(),), seated={SALES: (1,)})

    with pytest.raises(RuleBroken), database.work() as work:
        work.seats.assign(SALES, ids)


LOSES = {
    "sqlite": """CREATE TRIGGER loses BEFORE INSERT ON seat WHEN new.user_id = 2
BEGIN SELECT RAISE(IGNORE); END""",
    "postgresql": """
CREATE FUNCTION loses() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN IF new.user_id = 2 THEN RETURN NULL; END IF; RETURN new; END $$;
CREATE TRIGGER loses BEFORE INSERT ON seat FOR EACH ROW EXECUTE FUNCTION loses()""",
}


@pytest.mark.parametrize("uncounted", [(), (2,)])
def test_a_seat_that_the_database_drops_without_a_word_is_not_taken_for_given(database, uncounted):
    """How many are written is counted: whoever else writes there may keep some from it."""
    furnish(database, users=3, subscriptions=(make_subscription(),))

    with pytest.raises(RuleBroken) as no, database.work() as work:  # noqa: PT012 - a unit of work
        work.transaction.connection.exec_driver_sql(LOSES[work.transaction.dialect])
        work.seats.assign(SALES, (1, 2, 3), uncounted)
        work.commit()

    assert no.value.params["product"] == SALES
    with database.work() as work:
        assert work.seats.holders(SALES) == ()


def test_seats_are_taken_from_all_or_none(database):
    furnish(database, users=2, subscriptions=(make_subscription(),), seated={SALES: (1,)})

    with pytest.raises(RuleBroken), database.work() as work:
        work.seats.unassign(SALES, (1, 2))


def test_an_edit_that_starts_from_an_old_value_conflicts(database):
    furnish(database, users=1)
    with database.work() as work:
        work.users.edit((FieldEdit(1, "team", "Support", "Sales"),))
        work.commit()

    with pytest.raises(Conflict) as caught, database.work() as work:
        work.users.edit((FieldEdit(1, "team", "Support", "Finance"),))

    assert caught.value.params["field"] == "team"


def test_an_edit_moves_the_keys_that_follow(database):
    furnish(database, users=1)
    with database.work() as work:
        (user,) = work.users.edit(
            (
                FieldEdit(1, "email", "user000001@example.com", "Bo@example.com"),
                FieldEdit(1, "activity", "unknown", "known"),
                FieldEdit(1, "last_active", None, "2026-02-03"),
            )
        )
        work.commit()

    with database.work() as work:
        assert work.users.by_email(["bo@EXAMPLE.com"]) == {"bo@example.com": user}
        assert user.last_active == date(2026, 2, 3)


def test_the_rights_are_those_of_the_address_that_is_asked_for(database):
    ada = make_user("Ada@example.com", super_admin=True)
    bo = make_user("bo@example.com", modify_billing=True, status=Status.DEACTIVATED)
    gone = make_user("gone@example.com", status=Status.REMOVED)
    furnish(database, users=(ada, bo, gone))
    with database.work() as work:
        assert work.users.acting_rights("ada@EXAMPLE.com ") == (Actor.of(ada), Status.ACTIVE)
        assert work.users.acting_rights("bo@example.com") == (Actor.of(bo), Status.DEACTIVATED)
        assert work.users.acting_rights("gone@example.com") is None
        assert work.users.acting_rights("cy@example.com") is None
        work.users.set_acting_user(2)
        assert work.users.acting_rights() == (Actor.of(bo), Status.DEACTIVATED)


def test_access_is_given_and_taken_where_it_is_asked_for_and_nowhere_else(database):
    furnish(database, users=3)
    with database.work() as work:
        for product in (SALES, SERVICE):
            work.users.set_access(product, (1, 2, 3), on=True)
        work.users.set_access(SALES, (1, 3), on=False)
        work.users.set_access(SERVICE, (1,), on=True)
        work.commit()

    with database.work() as work:
        assert [user.access for user in work.users.by_id((1, 2, 3))] == [
            (SERVICE,), (SALES, SERVICE), (SERVICE,)
        ]  # fmt: skip
        work.users.set_access(SALES, (1,), on=False)
        assert work.users.by_id((1,))[0].access == (SERVICE,)
