"""Verification: lines, seats and the replayed account are compared with what is stored."""

import sqlite3
from dataclasses import replace
from datetime import date

import pytest

from seatdesk.domain.account.account import Policies
from seatdesk.domain.account.terms_and_prices import Bought
from seatdesk.domain.changes.apply import CarriedOut, bring_forward, carry_out
from seatdesk.domain.changes.kinds.account_changes import OpenAccount, SetPolicies
from seatdesk.domain.changes.kinds.seat_changes import Assign, Transfer, Unassign
from seatdesk.domain.changes.kinds.term_changes import Buy, EditSubscription, RemoveSubscription
from seatdesk.domain.changes.kinds.user_record_changes import (
    AddUsers,
    EditUsers,
    FieldEdit,
    SetAccess,
    SetStatus,
    WithdrawUsers,
)
from seatdesk.domain.choices import DeactivatedSeats, Status
from seatdesk.store.database import Database
from seatdesk.store.errors import Damaged
from seatdesk.store.schema.known_schema import SERVER_FUNCTIONS
from seatdesk.store.verification.server_check import FUNCTIONS
from tests.factories import (
    SALES,
    SERVICE,
    TODAY,
    create,
    furnish,
    make_subscription,
    make_user,
)
from tests.store.tampering import tamper

KEEP = Policies(deactivated_seats=DeactivatedSeats.KEEP_UNCOUNTED)


@pytest.fixture
def lived_in(database):
    """A workspace in which everything about users and seats has happened once."""
    furnish(
        database,
        users=6,
        subscriptions=(make_subscription(), make_subscription(SERVICE)),
        seated={SALES: (1, 2, 3), SERVICE: (2,)},
    )
    with database.work() as work:
        work.history.begin_batch()
        _change(work, SetPolicies(Policies(), KEEP))
        work.users.set_status((3, 4), Status.DEACTIVATED)
        moved = work.seats.recount((3, 4), counted=False)
        _change(work, SetStatus((3, 4), Status.ACTIVE, Status.DEACTIVATED, moved))
        work.seats.unassign(SALES, (1,))
        _change(work, Unassign(SALES, (1,)))
        work.seats.unassign(SERVICE, (2,))
        work.seats.assign(SERVICE, (5,))
        _change(work, Transfer(SERVICE, 2, 5))
        work.users.set_access(SALES, (1, 2), on=True)
        _change(work, SetAccess(SALES, (1, 2), on=True))
        work.users.set_access(SALES, (2,), on=False)
        _change(work, SetAccess(SALES, (2,), on=False))
        edit = FieldEdit(1, "team", "Support", "Nord")
        work.users.edit((edit,))
        _change(work, EditUsers((edit,)))
        (extra,) = work.users.add((make_user("extra@x.se", access=(SERVICE,)),))
        _change(work, AddUsers((extra,)))
        work.users.delete((extra.id,))
        _change(work, WithdrawUsers((extra,)))
        _change(work, Buy(SALES, Bought(TODAY, 2)))
        work.commit()
    return database


def _change(work, change):
    done = carry_out(work.account.load(), change)
    assert isinstance(done, CarriedOut), done
    work.account.save(done.account)
    for happened in done.changes:
        work.history.record(
            happened, day=work.today, actor="ada@example.com", note="because", source="test"
        )


def codes(database):
    return {problem.code for problem in database.verify().problems}


def test_h1_what_nobody_touched_verifies(lived_in):
    found = lived_in.verify()

    assert found.problems == ()
    assert (found.lines, found.users, found.seats) == (16, 6, 3)


def test_h1_a_workspace_that_is_new_verifies(database):
    """Nobody was ever there, and nobody was chosen to work as."""
    assert database.verify().problems == ()


def test_h1_renewals_are_replayed(lived_in):
    with lived_in.work() as work:
        account, happened = bring_forward(work.account.load(), date(2028, 5, 1))
        work.account.save(account)
        for planned in happened:
            work.history.record(planned.change, day=planned.on)
        work.commit()

    assert lived_in.verify().problems == ()


def test_h1_a_renewal_that_was_passed_over_is_found(lived_in):
    tamper(lived_in, "UPDATE account SET as_of = '2027-01-01'")

    assert "not_applied" in codes(lived_in)


@pytest.mark.parametrize(
    "column",
    [
        "batch = batch + 1",
        "at = '2026-01-01T00:00:00+00:00'",
        "day = '2026-02-28'",
        "actor = 'eve@example.com'",
        "kind = 'Renew'",
        "change = replace(change, 'Hub', 'Bub')",
        "change = 'nonsense'",
        "note = ''",
        "source = ''",
        "reverses = 1",
        "previous = 'x'",
        "hash = 'x'",
    ],
)
@pytest.mark.parametrize("line", [9, 16])
def test_h1_a_changed_line_is_found(lived_in, column, line):
    tamper(lived_in, f"UPDATE history SET {column} WHERE seq = {line}")

    assert codes(lived_in) & {"line_changed", "chain_broken"}


@pytest.mark.parametrize("line", [1, 9, 16])
def test_h1_a_dropped_line_is_found(lived_in, line):
    tamper(lived_in, f"DELETE FROM history WHERE seq = {line}")

    assert "lines_missing" in codes(lived_in)


def test_h1_an_emptied_history_is_found(lived_in):
    tamper(lived_in, "DELETE FROM history")

    assert "lines_missing" in codes(lived_in)


def test_h1_a_line_put_behind_the_last_is_found(lived_in):
    tamper(
        lived_in,
        "INSERT INTO history SELECT seq + 1, batch, at, day, actor, kind, change, note, source,"
        " reverses, hash, hash FROM history WHERE seq = 16",
    )

    assert {"head_differs", "line_changed"} <= codes(lived_in)


def test_h1_lines_that_changed_places_are_found(lived_in):
    tamper(
        lived_in,
        "UPDATE history SET seq = 99 WHERE seq = 8",
        "UPDATE history SET seq = 8 WHERE seq = 9",
        "UPDATE history SET seq = 9 WHERE seq = 99",
    )

    assert {"chain_broken", "line_changed"} <= codes(lived_in)


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("DELETE FROM seat WHERE user_id = 2", "seat_missing"),
        ("DELETE FROM seat WHERE user_id = 2", "pool_differs"),
        ("INSERT INTO seat VALUES (6, 1, true, '2026-03-01', true)", "seat_unknown"),
        ("UPDATE seat SET assigned_on = '2025-01-01' WHERE user_id = 2", "seat_differs"),
        ("UPDATE seat SET counted = true WHERE user_id = 3", "seat_differs"),
        ("UPDATE seat SET age_known = false WHERE user_id = 2", "seat_differs"),
        ("UPDATE subscription SET assigned = 0 WHERE id = 1", "pool_differs"),
        ("UPDATE subscription SET additional = 9 WHERE id = 1", "subscription_differs"),
        ("UPDATE subscription SET tier = 'Starter' WHERE id = 1", "subscription_differs"),
        ("UPDATE subscription SET renewal = '2028-01-01' WHERE id = 1", "subscription_differs"),
        ("UPDATE subscription SET ended = true WHERE id = 1", "subscription_differs"),
        (
            "UPDATE subscription SET contract = replace(contract, '450', '45')",
            "subscription_differs",
        ),
        ("UPDATE subscription SET contract = '{}'", "subscription_differs"),
        ("UPDATE subscription SET product = 'X Hub' WHERE id = 2", "subscription_differs"),
        ("UPDATE account SET name = 'Other'", "account_differs"),
        ("UPDATE account SET currency = 'SEK'", "account_differs"),
        ("UPDATE account SET time_zone = 'UTC'", "account_differs"),
        ('UPDATE account SET policies = \'{"is":"Policies"}\'', "account_differs"),
        ("UPDATE account SET policies = 'nonsense'", "account_differs"),
        ("UPDATE account SET as_of = '2026-02-01'", "account_differs"),
        ("UPDATE account SET opened = '2026-01-01'", "account_differs"),
        ("UPDATE account SET last_user_id = 2", "account_differs"),
        ("UPDATE account SET history_length = 15", "head_differs"),
        ("UPDATE account SET history_head = 'x'", "head_differs"),
        ("DELETE FROM product_access", "user_differs"),
        ("INSERT INTO product_access VALUES (4, 'Sales Hub')", "user_differs"),
        ("UPDATE users SET search = '' WHERE id = 4", "keys_differ"),
        ("UPDATE users SET name_key = '' WHERE id = 4", "keys_differ"),
        ("UPDATE users SET active_key = '' WHERE id = 4", "keys_differ"),
        ("DELETE FROM users WHERE id = 6", "user_missing"),
        ("UPDATE users SET id = 60 WHERE id = 6", "user_unknown"),
    ],
)
def test_h1_what_the_history_did_not_make_is_found(lived_in, statement, code):
    tamper(lived_in, statement)

    assert code in codes(lived_in)


@pytest.mark.parametrize(
    "field",
    [
        "email = 'x@x.se'",
        "name = 'X'",
        "status = 'invited'",
        "kind = 'bot'",
        "super_admin = true",
        "censored = true",
        "activity_as_of = '2026-03-01'",
        "add_edit_users = true",
        "modify_billing = true",
        "team = 'X'",
        "cost_centre = 'X'",
        "job_title = 'X'",
        "manager = 'X'",
        "activity = 'never'",
        "activity = 'known', last_active = '2026-01-01'",
        "hired = '2026-01-01'",
        "left_on = '2026-01-01'",
    ],
)
def test_h1_a_changed_fact_of_a_user_is_found(lived_in, field):
    tamper(lived_in, f"UPDATE users SET {field} WHERE id = 5")

    differing = [p for p in lived_in.verify().problems if p.code == "user_differs"]
    assert [p.params for p in differing] == [{"user": 5}]


def test_h1_a_subscription_nobody_added_is_found(lived_in):
    tamper(
        lived_in,
        "INSERT INTO subscription SELECT 9, 'X Hub', tier, currency, renewal, included, additional,"
        " 0, NULL, NULL, ended, revision, replace(contract, 'Service Hub', 'X Hub')"
        " FROM subscription WHERE id = 2",
    )

    assert codes(lived_in) == {"subscription_unknown"}


def test_h1_lines_that_cannot_have_happened_are_found(lived_in):
    with lived_in.work() as work:
        work.history.record(Assign(SALES, (2,)), day=TODAY)
        work.history.record(OpenAccount("Twice", "USD", "UTC"), day=TODAY)
        work.history.record(RemoveSubscription(make_subscription(SERVICE)), day=TODAY)
        work.commit()

    problems = lived_in.verify().problems
    assert [p.params["why"] for p in problems if p.code == "line_impossible"] == [
        "seat_held",
        "open_already",
        "subscription_in_use",
    ]


def test_verification_reports_and_is_interrupted(lived_in):
    seen = []

    class Watch:
        def step(self, done, total):
            seen.append((done, total))

    lived_in.verify(Watch())
    assert seen[-1] == (22, 22)


def test_an_edited_contract_replays(lived_in):
    with lived_in.work() as work:
        before = work.account.load().subscription(SERVICE)
        _change(work, EditSubscription(before, replace(before, notice_days=30)))
        work.commit()

    assert lived_in.verify().ok


def test_h1_a_guard_that_is_gone_is_found(lived_in):
    assert codes(lived_in) == set()
    with lived_in.engine.begin() as connection:
        of = " ON history" if connection.dialect.name == "postgresql" else ""
        connection.exec_driver_sql(f"DROP TRIGGER history_unchanged{of}")

    assert codes(lived_in) == {"guard_missing"}


def test_h1_a_value_that_cannot_be_read_is_found(tmp_path):
    database = create(str(tmp_path / "desk.seatdesk"))  # a server refuses such a day itself
    furnish(database, users=3)
    tamper(database, "UPDATE users SET hired = 'soon' WHERE id = 2")

    assert "row_unreadable" in codes(database)
    database.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE account SET as_of = 'soon'",
        "UPDATE account SET policies = '[['",
        "UPDATE account SET policies = '{}'",
        "UPDATE subscription SET contract = '{}'",
        "UPDATE subscription SET renewal = 'soon'",
        "UPDATE users SET status = 'x', last_active = 'soon'",
    ],
)
def test_h4_what_cannot_be_read_is_damage(tmp_path, statement):
    database = create(str(tmp_path / "desk.seatdesk"))
    furnish(database, users=3, subscriptions=(make_subscription(),))
    database.close()
    with sqlite3.connect(tmp_path / "desk.seatdesk") as other:
        other.execute("PRAGMA ignore_check_constraints = ON")
        other.execute(statement)
    other.close()

    database = Database.open(tmp_path / "desk.seatdesk")
    with pytest.raises(Damaged):
        _read(database)
    database.close()


def _read(database):
    with database.look() as work:
        return work.account.load(), work.users.by_id((1, 2, 3))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE account SET as_of = 'soon'",
        "UPDATE subscription SET renewal = 'soon'",
        "UPDATE users SET last_active = 'soon'",
        "UPDATE history SET day = 'soon'",
    ],
)
def test_h4_what_the_tables_cannot_show_is_damage(tmp_path, statement):
    database = create(str(tmp_path / "desk.seatdesk"))
    furnish(database, users=3, subscriptions=(make_subscription(),))
    tamper(database, "PRAGMA ignore_check_constraints = ON", statement)

    with pytest.raises(Damaged):
        _show(database.views())
    database.close()


def _show(views):
    return views.head(), views.summary(), views.rows((1, 2, 3)), views.lines.page(10)


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        (("CREATE OR REPLACE FUNCTION seat_lock() RETURNS trigger LANGUAGE plpgsql AS"
         " $$ BEGIN RETURN NULL; END $$"), "schema_changed"),
        (("CREATE FUNCTION helpful() RETURNS trigger LANGUAGE plpgsql AS"
         " $$ BEGIN UPDATE users SET super_admin = true; RETURN NULL; END $$;"
         "CREATE TRIGGER helpful AFTER INSERT ON history EXECUTE FUNCTION helpful()"),
         "schema_unknown"),
        (("DROP TRIGGER seat_given ON seat; CREATE TRIGGER seat_given AFTER INSERT ON seat"
         " EXECUTE FUNCTION seat_emptied()"), "schema_changed"),
        ("ALTER TABLE seat DISABLE TRIGGER seat_taken", "guard_missing"),
        ("CREATE RULE helpful AS ON DELETE TO users DO INSTEAD NOTHING", "schema_unknown"),
        ("ALTER TABLE subscription DROP CONSTRAINT ck_subscription_assigned_within_owned",
         "schema_changed"),
        ("ALTER TABLE seat DROP CONSTRAINT fk_seat_user_id", "schema_changed"),
        ("ALTER TABLE users ADD COLUMN x text", "schema_changed"),
        ("ALTER TABLE history ALTER COLUMN hash DROP NOT NULL", "schema_changed"),
        ("DROP INDEX uq_users_email_key", "schema_missing"),
        (("DROP INDEX uq_subscription_product; CREATE INDEX uq_subscription_product"
         " ON subscription (product)"), "schema_changed"),
        ("UPDATE alembic_version SET version_num = '0002'", "version_differs"),
    ],
)  # fmt: skip
def test_f5_a_server_s_tables_and_guards_are_compared_too(postgres, statement, code):
    with postgres.database("workspace") as url:
        database = Database.open(url)
        assert codes(database) == set()
        with database.engine.begin() as connection:
            for part in statement.split(";") if "$$" not in statement else [statement]:
                connection.exec_driver_sql(part)
        assert code in codes(database)
        database.close()


def test_the_guards_of_a_server_are_known_by_what_they_do(postgres):
    with postgres.database("workspace") as url:
        database = Database.open(url)
        with database.engine.connect() as connection:
            rows = connection.exec_driver_sql(FUNCTIONS).all()
        assert {row.proname: " ".join(row.prosrc.split()) for row in rows} == {
            name: " ".join(body.split()) for name, body in SERVER_FUNCTIONS.items()
        }
        database.close()
