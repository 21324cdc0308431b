"""Saved work is not called unsaved in the window, whatever cannot be read afterwards (F17)."""

from contextlib import contextmanager

import pytest

from seatdesk.store.connection.row_source import FileSource
from seatdesk.store.errors import Unusable
from seatdesk.store.unit_of_work.transaction import Transaction
from seatdesk.store.unit_of_work.unit_of_work import UnitOfWork
from tests.journeys.conftest import SALES

SAVED = "It is saved, as number"


@pytest.fixture
def unreadable_once_saved(monkeypatch, company):
    """From the first commit on nothing of the file can be read, until the block is over."""

    @contextmanager
    def breaking():
        saved: list[object] = []

        def commit(work):
            stored(work)
            saved.append(work)

        def broken(read):
            def reading(self, *args, **kwargs):
                if saved:
                    raise Unusable(location=str(company), detail="the disk does not answer")
                return read(self, *args, **kwargs)

            return reading

        stored = UnitOfWork.commit
        with monkeypatch.context() as patch:
            patch.setattr(UnitOfWork, "commit", commit)
            patch.setattr(Transaction, "__enter__", broken(Transaction.__enter__))
            patch.setattr(FileSource, "_connection", broken(FileSource._connection))
            yield saved
        assert saved

    return breaking


def held(workspace):
    """Seats of the product, as anybody else would read them."""
    from seatdesk.store.database import Database

    database = Database.open(workspace.workspace_window.location)
    try:
        with database.look() as work:
            return work.account.load().subscription(SALES).assigned
    finally:
        database.close()


def is_said_to_be_saved(workspace):
    """Beside what each page says of it; the outcome stands there, too."""
    told = [text for text in workspace.window.messages.texts if SAVED in text]
    assert len(told) == 1, workspace.window.messages.texts
    assert "the disk does not answer" in told[0]
    assert "Do not do it again" in told[0]
    assert not workspace.told("Not saved")
    assert not workspace.told("Nothing was saved")


def test_f17_save_says_that_it_is_saved(workspace, unreadable_once_saved):
    before = held(workspace)
    workspace.tick("Dan Falk")
    with unreadable_once_saved():
        workspace.press("Save", workspace.page.footer)
        workspace.until(
            lambda: workspace.told("cannot be used") and not workspace.workspace_window.runner.busy
        )
        is_said_to_be_saved(workspace)
        assert not workspace.session.draft.dirty  # or it would be saved a second time
    workspace.session.refresh()
    workspace.settle()
    assert held(workspace) == before + 1
    assert not workspace.told(SAVED)  # all of it can be read again
    workspace.undo()
    workspace.settle()
    workspace.until(lambda: held(workspace) == before)


def test_f17_undo_says_that_it_is_saved(workspace, unreadable_once_saved):
    before = held(workspace)
    workspace.tick("Dan Falk")
    workspace.save()
    workspace.settle()
    with unreadable_once_saved():
        workspace.undo()
        workspace.until(
            lambda: workspace.told("cannot be used") and not workspace.workspace_window.runner.busy
        )
        is_said_to_be_saved(workspace)
        assert workspace.session.undo_stack.canRedo()
    workspace.session.refresh()
    workspace.settle()
    assert held(workspace) == before
