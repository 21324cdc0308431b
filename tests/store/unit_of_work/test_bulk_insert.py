"""Users written past the expression language are the users that it would have written."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from seatdesk.domain.changes.kinds.user_record_changes import FieldEdit
from seatdesk.domain.choices import Activity, Status, UserKind
from seatdesk.domain.json_values import read_fields, to_plain
from seatdesk.store.errors import RuleBroken
from seatdesk.store.schema.tables import users
from seatdesk.store.unit_of_work.bulk_insert import COLUMNS
from seatdesk.store.unit_of_work.users import FOLLOWS, RENAMED, user_columns
from tests.factories import make_user

PEOPLE = (
    make_user("ada@example.com"),
    make_user("Zoë@example.com", name="Åsa Öst", team="Vård", status=Status.INVITED),
    make_user(
        "bot@example.com", kind=UserKind.BOT, activity=Activity.KNOWN, left=date(2026, 2, 2),
        last_active=date(2026, 1, 2), hired=date(2020, 2, 29), super_admin=True,
    ),
    make_user("never@example.com", activity=Activity.NEVER, access=("Sales Hub",), manager="Ada"),
)  # fmt: skip


def test_every_column_is_as_it_would_be_for_one_user(database):
    with database.work() as work:
        added = work.users.add(PEOPLE)
        work.commit()
    with database.reading() as connection:
        stored = connection.execute(select(users).order_by(users.c.id)).mappings().all()
    for row, user in zip(stored, added, strict=True):
        own = {"revision": 1, "origin_id": None, "origin_line": None}
        assert dict(row) == user_columns(user) | own
        assert set(row) == {*COLUMNS, "origin_id", "origin_line"}


def test_an_address_twice_is_refused_and_the_checks_are_on_again(database):
    with pytest.raises(RuleBroken), database.work() as work:
        work.users.add(PEOPLE + PEOPLE[:1])
    with database.work() as work:
        assert work.users.add(()) == ()
        if database.path is not None:
            flag = work.transaction.connection.exec_driver_sql(
                "PRAGMA ignore_check_constraints"
            ).scalar()
            assert flag == 0


EDITS: dict[str, Any] = {
    "email": "Other@Example.com", "name": "Östen Äng", "team": "Vård", "cost_centre": "0042",
    "job_title": "Boss", "manager": "Ada", "kind": "bot", "super_admin": True,
    "add_edit_users": True, "modify_billing": True, "hired": "2020-02-29", "left": "2026-02-02",
}  # fmt: skip


@pytest.mark.parametrize("field", EDITS)
def test_an_edit_changes_every_column_that_follows_from_its_field(database, field):
    with database.work() as work:
        (user, *_) = work.users.add(PEOPLE)
        before = to_plain(getattr(user, field))
        (edited,) = work.users.edit((FieldEdit(user.id, field, before, EDITS[field]),))
        work.commit()
    assert to_plain(getattr(edited, field)) == EDITS[field]
    assert _stored(database, user.id) == user_columns(edited)


def test_a_sign_in_changes_the_day_and_what_is_known_of_it(database):
    with database.work() as work:
        (user, *_) = work.users.add(PEOPLE)
        seen = (
            FieldEdit(user.id, "activity", "unknown", "known"),
            FieldEdit(user.id, "last_active", None, "2026-02-03"),
        )
        (edited,) = work.users.edit(seen)
        work.commit()
    assert edited.last_active == date(2026, 2, 3)
    assert _stored(database, user.id) == user_columns(edited)


def test_edits_that_leave_an_impossible_user_are_refused(database):
    with database.work() as work:
        (user, *_) = work.users.add(PEOPLE)
        for edit in (
            FieldEdit(user.id, "activity", "unknown", "known"),
            FieldEdit(user.id, "hired", None, "yesterday"),
            FieldEdit(user.id, "status", "active", "removed"),
        ):
            with pytest.raises(ValueError, match=r"."):
                work.users.edit((edit,))


def test_every_column_that_a_field_moves_is_known_to_follow():
    changes = {name: from_written(name) for name in EDITS} | {
        "last_active": {"activity": Activity.KNOWN, "last_active": date(2026, 1, 2)},
        "activity": {"activity": Activity.NEVER},
    }
    for name, change in changes.items():
        # Who has no name is sorted by the address.
        user = replace(PEOPLE[0], name="") if name == "email" else PEOPLE[0]
        before, after = user_columns(user), user_columns(replace(user, **change))
        moved = {column for column in before if before[column] != after[column]}
        own = {RENAMED.get(field, field) for field in change}
        assert moved == own | set(FOLLOWS.get(name, ()))


def from_written(name):
    return read_fields(type(PEOPLE[0]), {name: EDITS[name]})


def _stored(database, number):
    with database.reading() as connection:
        row = connection.execute(select(users).where(users.c.id == number)).mappings().one()
    return {name: row[name] for name in user_columns(PEOPLE[0])}
