"""Users written past the expression language are the users that it would have written."""

from datetime import date

import pytest
from sqlalchemy import select

from seatdesk.domain.account import Activity, Status, UserKind
from seatdesk.store.bulk import COLUMNS
from seatdesk.store.errors import RuleBroken
from seatdesk.store.people import user_columns
from seatdesk.store.records import users
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
        added = work.add_users(PEOPLE)
        work.commit()
    with database.reading() as connection:
        stored = connection.execute(select(users).order_by(users.c.id)).mappings().all()
    for row, user in zip(stored, added, strict=True):
        own = {"revision": 1, "origin_id": None, "origin_line": None}
        assert dict(row) == user_columns(user) | own
        assert set(row) == {*COLUMNS, "origin_id", "origin_line"}


def test_an_address_twice_is_refused_and_the_checks_are_on_again(database):
    with pytest.raises(RuleBroken), database.work() as work:
        work.add_users(PEOPLE + PEOPLE[:1])
    with database.work() as work:
        assert work.add_users(()) == ()
        if database.path is not None:
            flag = work._connection.exec_driver_sql("PRAGMA ignore_check_constraints").scalar()
            assert flag == 0
