"""A team's database: its address as a URL, and what is found in it (H5)."""

import pytest
from sqlalchemy import make_url

from seatdesk.controllers.team_database import (
    DatabaseContents,
    Encryption,
    ServerAddress,
    look,
)
from seatdesk.store.connection.engine import open_engine
from seatdesk.store.errors import NotAWorkspace, Unreachable
from seatdesk.store.schema.migrate import downgrade
from tests.factories import create

SIMPLE = ServerAddress("db.example.com", "seatdesk", "anna")
ADDRESSES = {
    "postgresql://anna@db.example.com/seatdesk?sslmode=require": SIMPLE,
    "postgresql://anna@db.example.com:6432/seatdesk?sslmode=prefer": ServerAddress(
        "db.example.com", "seatdesk", "anna", 6432, Encryption.OFFERED
    ),
    "postgresql://a%40x.se@[::1]/plan%20%2F%20b?sslmode=require": ServerAddress(
        "::1", "plan / b", "a@x.se"
    ),
    "postgresql://anna@db/seatdesk?sslmode=verify-full&sslrootcert=/etc/our+ca.crt": ServerAddress(
        "db", "seatdesk", "anna", 5432, Encryption.CHECKED, "/etc/our ca.crt"
    ),
    "postgresql://anna@/seatdesk?host=/run/postgresql": ServerAddress(
        "/run/postgresql", "seatdesk", "anna"
    ),
}


@pytest.mark.parametrize(("url", "address"), ADDRESSES.items())
def test_h5_an_address_is_a_url_that_the_driver_understands(url, address):
    assert address.location == url
    understood = make_url(url)
    assert (understood.username, understood.database) == (address.user, address.database)
    assert (understood.host or understood.query["host"]) == address.host
    assert understood.password is None
    if address.certificate:
        assert understood.query["sslrootcert"] == address.certificate


def test_h5_a_certificate_is_named_only_where_it_is_looked_at():
    address = ServerAddress("db", "x", "a", certificate="/etc/ca.crt")
    assert "sslrootcert" not in address.location


def test_h5_what_is_in_a_database_is_said_before_it_is_opened(postgres):
    with postgres.database() as url:
        empty = look(url)
        assert (empty.contents, empty.account) == (DatabaseContents.NOTHING, "")
        assert (empty.may_create, empty.encrypted) == (True, False)
        assert empty.server_version[:2].isdigit()
        create(url).close()
        there = look(url)
        assert (there.contents, there.account) == (DatabaseContents.WORKSPACE, "Nordlys")
        engine = open_engine(url)
        downgrade(engine, "0003")
        engine.dispose()
        assert look(url).contents is DatabaseContents.OLDER_WORKSPACE


def test_h5_a_database_of_something_else_is_refused(postgres):
    with postgres.database() as url:
        engine = open_engine(url)
        with engine.begin() as connection:
            connection.exec_driver_sql("CREATE TABLE orders (id int)")
        engine.dispose()
        with pytest.raises(NotAWorkspace):
            look(url)


def test_h5_a_server_that_does_not_answer_is_said(postgres):
    with pytest.raises(Unreachable):
        look("postgresql://anna@127.0.0.1:1/seatdesk?sslmode=require")
