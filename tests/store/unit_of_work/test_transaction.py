"""A transaction that cannot begin lets go of everything, and says why."""

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from seatdesk.store.errors import Damaged
from seatdesk.store.unit_of_work.transaction import Transaction


class Broken(Exception):  # noqa: N818 - only here
    pass


@pytest.mark.parametrize("error", [Broken("x"), KeyboardInterrupt(), Damaged(location="d")])
def test_what_goes_wrong_on_the_way_in_comes_out_and_the_connection_goes_back(
    database, monkeypatch, error
):
    def fails(_self):
        raise error

    closed = []
    close = Connection.close

    def closing(self):
        closed.append(self)
        close(self)

    with monkeypatch.context() as patch:
        patch.setattr(Transaction, "_read_head", fails)
        patch.setattr(Connection, "close", closing)
        with pytest.raises(type(error)) as said:
            database.work().__enter__()
        assert said.value is error
    assert len(closed) == 1
    with database.work() as work:  # nobody holds the lock
        work.users.set_acting_user(None)
        work.commit()


def test_a_lock_that_is_not_got_leaves_no_transaction_open(database, monkeypatch):
    """Where it waits it asks again, on the same connection, which must not be in one."""
    work = database.work()
    error = OperationalError("LOCK", None, Exception("gone"))
    begin = Connection.begin

    def begun_and_refused(self):
        begin(self)
        raise error

    with database.engine.connect() as connection, monkeypatch.context() as patch:
        work.transaction.connection = connection
        patch.setattr(Connection, "begin", begun_and_refused)
        with pytest.raises(OperationalError) as said:
            work.transaction._begin()
        assert said.value is error
        assert not connection.in_transaction()
