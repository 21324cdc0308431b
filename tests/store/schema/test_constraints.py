"""The rules the database keeps itself, tried with raw SQL on both."""

import threading

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from seatdesk.domain.account.terms_and_prices import Removal
from tests.factories import RENEWAL, SALES, SERVICE, furnish, make_subscription

SEATS = "INSERT INTO seat SELECT id, 1, true, '2026-03-01', true FROM users WHERE id "


@pytest.fixture
def full(database):
    """Eight Sales seats of which seven are taken; two of Service are about to leave."""
    furnish(
        database,
        users=12,
        subscriptions=(
            make_subscription(),
            make_subscription(SERVICE, removal=Removal(2, RENEWAL)),
        ),
        seated={SALES: (1, 2, 3, 4, 5, 6, 7), SERVICE: (1, 2, 3, 4, 5)},
    )
    return database


def run(database, *statements):
    with database.engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))


def assigned(database):
    with database.reading() as connection:
        return connection.scalars(text("SELECT assigned FROM subscription ORDER BY id")).all()


def refused(database, *statements):
    before = assigned(database)
    with pytest.raises(DBAPIError):
        run(database, *statements)
    assert assigned(database) == before


def test_s5_no_seat_beyond_what_is_owned(full):
    run(full, SEATS + "= 8")
    assert assigned(full) == [8, 5]
    refused(full, SEATS + "= 9")


def test_s5_many_seats_at_once_are_given_or_none(full):
    refused(full, SEATS + "IN (8, 9)")


def test_s5_owned_seats_do_not_go_below_assigned(full):
    refused(full, "UPDATE subscription SET additional = 1 WHERE id = 1")
    refused(full, "UPDATE subscription SET included = 3 WHERE id = 1")
    refused(full, "UPDATE subscription SET additional = -1 WHERE id = 1")
    refused(full, "UPDATE subscription SET assigned = 9 WHERE id = 1")


def test_s5_counts_follow_every_way_a_seat_moves(full):
    run(full, "DELETE FROM seat WHERE user_id IN (1, 2)")
    assert assigned(full) == [5, 3]
    run(full, "UPDATE seat SET counted = false WHERE user_id IN (3, 4)")
    assert assigned(full) == [3, 1]
    run(full, "UPDATE seat SET counted = true WHERE user_id = 3")
    assert assigned(full) == [4, 2]
    run(full, "UPDATE seat SET subscription_id = 2 WHERE user_id = 6 AND subscription_id = 1")
    assert assigned(full) == [3, 3]
    run(full, "UPDATE seat SET user_id = 12 WHERE user_id = 6")
    assert assigned(full) == [3, 3]
    run(full, "DELETE FROM seat WHERE counted = false")
    assert assigned(full) == [3, 3]
    run(full, "DELETE FROM seat")
    assert assigned(full) == [0, 0]


def test_s5_uncounted_seats_do_not_fill_the_pool(full):
    run(full, SEATS.replace("true", "false") + "IN (8, 9, 10)")
    assert assigned(full) == [7, 5]
    refused(full, "UPDATE seat SET counted = true WHERE user_id IN (8, 9)")


def test_d5_a_pending_removal_stays_possible(full):
    service = SEATS.replace(", 1,", ", 2,")
    run(full, service + "= 6")
    refused(full, service + "= 7")
    run(
        full,
        "UPDATE subscription SET removal_seats = NULL, removal_effective = NULL WHERE id = 2",
        service + "= 7",
    )
    assert assigned(full) == [7, 7]


@pytest.mark.parametrize(
    "removal",
    [
        "removal_seats = 0, removal_effective = '2027-01-01'",
        "removal_seats = 4, removal_effective = '2027-01-01'",
        "removal_seats = 1, removal_effective = NULL",
        "removal_seats = NULL, removal_effective = '2027-01-01'",
    ],
)
def test_d1_a_removal_makes_sense(full, removal):
    refused(full, "DELETE FROM seat WHERE subscription_id = 2",
            f"UPDATE subscription SET {removal} WHERE id = 2")  # fmt: skip


def test_one_seat_per_user_and_product(full):
    refused(full, "DELETE FROM seat WHERE user_id = 2", SEATS + "= 1")
    refused(full, "INSERT INTO subscription SELECT 3, product, tier, currency, renewal, included,"
            " additional, 0, NULL, NULL, ended, revision, contract FROM subscription"
            " WHERE id = 1")  # fmt: skip


def test_seats_belong_to_somebody_and_something(full):
    refused(full, "DELETE FROM users WHERE id = 1")
    refused(full, "DELETE FROM subscription WHERE id = 1")
    refused(full, "INSERT INTO seat VALUES (99, 1, true, '2026-03-01', true)")
    refused(full, "INSERT INTO seat VALUES (9, 9, true, '2026-03-01', true)")
    refused(full, "INSERT INTO product_access VALUES (99, 'Sales Hub')")


def test_one_living_user_per_address(full):
    refused(full, "UPDATE users SET email_key = 'user000002@example.com' WHERE id = 1")
    run(full, "UPDATE users SET status = 'removed' WHERE id = 12",
        "UPDATE users SET email_key = 'user000012@example.com' WHERE id = 11")  # fmt: skip
    refused(full, "UPDATE users SET status = 'active' WHERE id = 12")


@pytest.mark.parametrize(
    "fields",
    ["status = 'asleep'", "kind = 'cat'", "activity = 'known'", "last_active = '2026-01-01'"],
)
def test_a_user_makes_sense(full, fields):
    refused(full, f"UPDATE users SET {fields} WHERE id = 1")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE history SET note = 'better' WHERE seq = 1",
        "DELETE FROM history WHERE seq = 1",
        "DELETE FROM history",
        "INSERT INTO history SELECT * FROM history WHERE seq = 1",
    ],
)
def test_h1_history_is_only_added_to(full, statement):
    refused(full, statement)


def test_h1_history_is_not_truncated(full):
    if full.path is None:
        refused(full, "TRUNCATE history")


def test_seats_are_counted_after_a_truncate(full):
    if full.path is None:
        run(full, "TRUNCATE seat")
        assert assigned(full) == [0, 0]


def test_a_workspace_holds_one_account(full):
    refused(full, "UPDATE account SET id = 2")
    refused(full, "INSERT INTO account SELECT * FROM account")


def test_writers_in_any_order_never_lock_each_other_out(full):
    """Two tools that give seats of two products in opposite orders: one waits for the other."""
    errors = []

    def give(first, second, user):
        try:
            for _ in range(40):
                run(
                    full,
                    f"INSERT INTO seat VALUES ({user}, {first}, false, '2026-03-01', true)",
                    f"INSERT INTO seat VALUES ({user}, {second}, false, '2026-03-01', true)",
                )
                run(full, f"DELETE FROM seat WHERE user_id = {user}")
        except DBAPIError as error:
            errors.append(error)

    threads = [
        threading.Thread(target=give, args=(1, 2, 11)),
        threading.Thread(target=give, args=(2, 1, 12)),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert assigned(full) == [7, 5]
