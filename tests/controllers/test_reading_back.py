"""Reading back: what is saved is said to be saved, whatever fails afterwards (F17)."""
# ruff: noqa: PT012 - a unit of work is several statements

from contextlib import contextmanager

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from seatdesk.controllers.messages.sentences import sentence
from seatdesk.controllers.outcome import Done
from seatdesk.controllers.read_models import SavedUnread
from seatdesk.domain.choices import Status
from seatdesk.store.connection.row_source import FileSource
from seatdesk.store.database import Database
from seatdesk.store.errors import InDoubt, Unusable
from seatdesk.store.unit_of_work.transaction import Transaction
from seatdesk.store.unit_of_work.unit_of_work import UnitOfWork
from tests.controllers.asserts import verified
from tests.controllers.use_cases import ALL, done
from tests.factories import SALES, furnish


def stores(case, workspace):
    """On a server the choice of whom to work as is each person's own: nothing is stored."""
    return case.name != "access.work_as" or workspace.database.path is not None


@pytest.fixture
def reading_fails_once_saved(monkeypatch):
    """Every read after the first commit of a line fails, and works again when that is over."""

    @contextmanager
    def failing():
        saved = []

        def committed(commit):
            def wrapped(work):
                commit(work)
                saved.append(work)

            return wrapped

        def refusing(read, location):
            def wrapped(self, *args, **kwargs):
                if saved:
                    raise Unusable(location=location, detail="broken")
                return read(self, *args, **kwargs)

            return wrapped

        with monkeypatch.context() as patch:
            patch.setattr(UnitOfWork, "commit", committed(UnitOfWork.commit))
            patch.setattr(Transaction, "__enter__", refusing(Transaction.__enter__, "company"))
            patch.setattr(FileSource, "_connection", refusing(FileSource._connection, "company"))
            yield
        assert saved

    return failing


@pytest.mark.parametrize("case", ALL, ids=str)
def test_f17_no_use_case_reads_after_it_is_saved(
    case, workspace, tmp_path, reading_fails_once_saved
):
    if not stores(case, workspace):
        return
    case.prepare(workspace, tmp_path)
    lines = len(workspace.history.page())
    with reading_fails_once_saved():
        outcome = case.act(workspace, tmp_path)
    assert isinstance(outcome, Done)
    if outcome.batch is not None:
        assert workspace.history.page()[0].batch == outcome.batch
        assert len(workspace.history.page()) > lines
    assert verified(workspace)


@pytest.mark.parametrize("case", ALL, ids=str)
def test_f17_whoever_reads_for_the_answer_hears_that_it_is_saved(
    case, workspace, tmp_path, reading_fails_once_saved
):
    if not stores(case, workspace):
        return
    case.prepare(workspace, tmp_path)
    batch = None
    with (
        reading_fails_once_saved(),
        pytest.raises((SavedUnread, Unusable)) as said,
        workspace.reading_back(),
    ):
        batch = done(case.act(workspace, tmp_path)).batch
        workspace.account()
    if batch is None:  # a choice without a line: it can be made again
        assert isinstance(said.value, Unusable)
        return
    assert f"It is saved, as number {batch:,} of the history" in sentence(said.value)
    assert "broken" in sentence(said.value)
    assert verified(workspace)


def test_f17_trouble_before_anything_is_saved_is_said_as_it_is(workspace):
    done(workspace.seats.assign(SALES, [1]))
    with pytest.raises(Unusable), workspace.reading_back():
        raise Unusable(location="company", detail="broken")


def test_f17_a_connection_that_cannot_be_closed_changes_nothing(workspace, monkeypatch):
    def close(self):
        closed(self)
        raise OperationalError("close", None, Exception("gone"))

    closed = Connection.close
    with monkeypatch.context() as patch:
        patch.setattr(Connection, "close", close)
        outcome = workspace.seats.assign(SALES, [1])
    assert isinstance(outcome, Done)
    assert verified(workspace)


def test_f17_a_server_that_goes_while_it_saves_leaves_a_doubt_that_is_said(postgres):
    with postgres.database("workspace") as url:
        database = Database.open(url)
        furnish(database, users=2)
        with pytest.raises(InDoubt) as no, database.work() as work:
            work.users.set_status((1,), Status.DEACTIVATED)
            pid = work.transaction.connection.exec_driver_sql("SELECT pg_backend_pid()").scalar()
            with database.engine.connect() as other:
                other.exec_driver_sql(f"SELECT pg_terminate_backend({pid})")
            work.commit()
        assert "may be saved or not" in sentence(no.value)
        database.close()
