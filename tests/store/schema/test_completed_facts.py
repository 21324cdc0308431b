"""The upgrade to schema 4: what older programs did not keep is completed, and told (E3.4, E3.5)."""

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select, text

from seatdesk.controllers.outcome import Refused
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.changes.kinds.seat_changes import Assign, Transfer, Unassign
from seatdesk.domain.changes.kinds.user_record_changes import ActivityDay, CompleteFacts, UnknownAge
from seatdesk.domain.choices import Activity
from seatdesk.domain.refusals import Code
from seatdesk.store.database import Database
from seatdesk.store.restore import restore
from seatdesk.store.schema.migrate import downgrade
from seatdesk.store.schema.tables import seat, users
from tests.factories import SALES, TODAY, furnish, make_subscription, make_user
from tests.store.tampering import tamper

UPGRADE = datetime(2026, 11, 30, 23, 30, tzinfo=UTC)
SAID = date(2026, 2, 10)


def active(n, **facts):
    return make_user(
        f"p{n}@example.com", activity=Activity.KNOWN, last_active=date(2026, 1, n), **facts
    )


def give(work, line, source=""):
    """Seats in the table and the line that tells of them, in a batch of its own."""
    match line:
        case Assign(product, ids):
            work.seats.assign(product, ids)
        case Unassign(product, ids):
            work.seats.unassign(product, ids)
        case Transfer(product, giver, taker):
            work.seats.unassign(product, (giver,))
            work.seats.assign(product, (taker,))
    work.history.begin_batch()
    work.history.record(line, day=TODAY, source=source)


@pytest.fixture
def old(database, location):
    """A workspace of schema 3: an import with a first list, a later one, and moves by hand."""
    furnish(
        database,
        users=(
            active(1), active(2), make_user("p3@example.com", activity=Activity.NEVER),
            make_user("p4@example.com"), active(5), active(6), active(7),
        ),
        subscriptions=(make_subscription(additional=9),),
    )  # fmt: skip
    with database.work() as work:
        first = work.sources.add("march.csv", "a" * 64, SAID)
        work.sources.set_origins([(1, first, 2), (2, first, 3), (3, first, 4), (4, first, 5)])
        undated = work.sources.add("april.csv", "b" * 64)
        work.sources.set_origins([(5, undated, 2)])
        give(work, Assign(SALES, (1, 2, 3, 4)), "import march.csv (aaaaaaaaaaaa)")
        give(work, Assign(SALES, (5,)), "import april.csv (bbbbbbbbbbbb)")
        give(work, Assign(SALES, (6,)), "command line")
        give(work, Unassign(SALES, (2,)))
        give(work, Assign(SALES, (2,)))
        give(work, Transfer(SALES, 3, 7))
        work.commit()
    downgrade(database.engine, "0003")
    database.close()
    return location


def upgraded(where, tmp_path):
    return Database.open(where, backups=tmp_path / "kept", now=lambda: UPGRADE)


def test_e3_4_old_rows_get_the_day_of_their_source_or_of_the_upgrade(old, tmp_path):
    database = upgraded(old, tmp_path)
    with database.reading() as connection:
        found = connection.execute(
            select(users.c.id, users.c.censored, users.c.activity_as_of).order_by(users.c.id)
        ).all()
    # The upgrade is on 1 December in Stockholm, where the account's days are counted.
    day = date(2026, 12, 1)
    assert found == [
        (1, False, SAID), (2, False, SAID), (3, False, SAID), (4, False, None),
        (5, False, day), (6, False, day), (7, False, day),
    ]  # fmt: skip
    database.close()


def test_e3_5_a_seat_of_the_first_list_has_no_known_age_unless_it_was_given_again(old, tmp_path):
    database = upgraded(old, tmp_path)
    with database.reading() as connection:
        found = connection.execute(select(seat.c.user_id, seat.c.age_known)).all()
    assert sorted(found) == [
        (1, False), (2, True), (4, False), (5, True), (6, True), (7, True)
    ]  # fmt: skip
    assert connection.closed
    database.close()


def test_h1_the_history_is_told_in_one_line_and_verifies(old, tmp_path):
    database = upgraded(old, tmp_path)
    with database.look() as work:
        last = work.history.last_line()
    assert last.change == CompleteFacts(
        days=(ActivityDay(SAID, ((1, 3),)), ActivityDay(date(2026, 12, 1), ((5, 7),))),
        unknown_age=(UnknownAge(SALES, ((1, 1), (4, 4))),),
    )
    assert (last.source, last.actor, last.at) == ("upgrade", "", "2026-11-30T23:30:00+00:00")
    assert database.verify().problems == ()
    database.close()


def test_h1_completed_facts_that_were_meddled_with_are_found(old, tmp_path):
    database = upgraded(old, tmp_path)
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE users SET activity_as_of = '2026-06-01' WHERE id = 1"))
        connection.execute(text("UPDATE seat SET age_known = true WHERE user_id = 4"))
    found = [(problem.code, problem.params["user"]) for problem in database.verify().problems]
    assert found == [("seat_differs", 4), ("user_differs", 1)]
    database.close()


def test_h2_the_upgrade_cannot_be_undone(old, tmp_path):
    database = upgraded(old, tmp_path)
    workspace = Workspace(database, clock=lambda _: UPGRADE.date(), actor=None, source="test")
    line = workspace.history.page(limit=1)[0]
    outcome = workspace.history.reverse(line.batch)
    assert isinstance(outcome, Refused)
    assert outcome.refusal.code is Code.NOT_REVERSIBLE
    database.close()


def test_a_line_nobody_can_read_stops_no_upgrade(old, tmp_path):
    database = Database.open(old, upgrade=None)
    tamper(database, "UPDATE history SET change = '[1]' WHERE kind = 'Transfer'")
    database.close()
    database = upgraded(old, tmp_path)
    assert "line_unreadable" in {problem.code for problem in database.verify().problems}
    database.close()


def test_h4_an_older_backup_is_completed_when_it_is_restored(old, tmp_path):
    copy = tmp_path / "copy.seatdesk"
    database = Database.open(old, upgrade=None)
    database.backup(copy)
    database.close()
    upgraded(old, tmp_path).close()

    restore(copy, old, backups=tmp_path / "kept", now=lambda: UPGRADE)

    back = upgraded(old, tmp_path)
    with back.look() as work:
        last = work.history.last_line()
    assert isinstance(last.change, CompleteFacts)
    assert last.at == "2026-11-30T23:30:00+00:00"
    assert back.verify().problems == ()
    back.close()


def test_a_workspace_that_lacks_nothing_is_upgraded_without_a_line(database, location, tmp_path):
    furnish(database, users=3, subscriptions=(make_subscription(),), seated={SALES: (1, 2)})
    with database.look() as work:
        before = work.history.last_line()
    downgrade(database.engine, "0003")
    database.close()
    new = upgraded(location, tmp_path)
    with new.look() as work:
        assert work.history.last_line() == before
    assert new.verify().problems == ()
    new.close()
