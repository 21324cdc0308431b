"""No use case takes away the locks that SQLite holds on the open workspace.

Closing any descriptor of a file lets go of all POSIX locks of the process on it; the next program
that closes the file then deletes the log of writes, and what was saved is gone.
"""

import os
from contextlib import closing, suppress
from datetime import date
from pathlib import Path

import pytest

from seatdesk.controllers import workspace_files
from seatdesk.controllers.exports.controller import (
    ExportingController,
    ExportSettings,
    Form,
    Subject,
)
from seatdesk.controllers.read_models import StoreError, UserQuery, Views
from seatdesk.controllers.workspace import Workspace
from seatdesk.exchange.price_book_files import BadPriceBook, read_book
from seatdesk.exchange.unreadable import Unreadable
from seatdesk.exchange.writing.atomic_write import Unwritable
from tests.factories import SALES, create, furnish, make_subscription
from tests.held_locks import linux, locks_on

TODAY = date(2026, 3, 1)
pytestmark = linux


def clock(_zone):
    return TODAY


@pytest.fixture
def workspace(workspace_file):
    database = create(workspace_file)
    furnish(database, users=30, subscriptions=(make_subscription(),), seated={SALES: (1, 2)})
    database.close()
    return Path(workspace_file)


@pytest.fixture
def desk(workspace):
    """Open, with something in the log that is not in the file yet."""
    opened = Workspace.open(str(workspace), clock=clock)
    opened.users.deactivate([7])
    opened.views.count(UserQuery())
    yield opened
    opened.close()


def open_again(desk, path):
    Workspace.open(str(path), clock=clock).close()


def look_again(desk, path):
    with closing(Views.open(path, looks=True)) as views:
        views.head()


def list_recent(desk, path):
    workspace_files.contents(str(path))


def preview_restore(desk, path):
    copy = workspace_files.backup(str(path), str(path.with_name("a copy.seatdesk")))
    workspace_files.preview_restore(str(copy), str(path))


def restore(desk, path):
    copy = workspace_files.backup(str(path), str(path.with_name("a copy.seatdesk")))
    workspace_files.restore(str(copy), str(path))


def back_up(desk, path):
    workspace_files.backup(str(path))


def keep_the_days_backup(desk, path):
    desk.database.keep_backup(TODAY)


def keep_a_backup_before(desk, path):
    desk.database.keep_backup_before("test")


def verify(desk, path):
    assert desk.history.verify().ok


def upgrade(desk, path):
    workspace_files.upgrade(str(path))


def build_the_index(desk, path):
    desk.database.build_search_index()


def make_another_in_its_place(desk, path):
    with suppress(StoreError):
        workspace_files.new(str(path), "Another", clock=clock)


def make_another_beside_it(desk, path):
    workspace_files.new(str(path.with_name("other.seatdesk")), "Another", clock=clock)


def export_onto_it(desk, path):
    with pytest.raises(Unwritable):
        ExportingController(desk).export(ExportSettings(Subject.USERS, path, Form.CSV_PROGRAMS))


def import_it(desk, path):
    for end in ("", "-wal", "-shm"):
        with pytest.raises(Unreadable):
            desk.importing.preview([Path(f"{path}{end}")])


def import_a_link_to_it(desk, path):
    link = path.with_name("people.csv")
    link.symlink_to(path)
    with pytest.raises(Unreadable):
        desk.importing.preview([link])


def import_people(desk, path):
    file = path.with_name("people.csv")
    file.write_text("Email,Name\nnew@example.com,New\n", encoding="utf-8")
    desk.importing.run(desk.importing.preview([file]))


def read_it_as_a_price_book(desk, path):
    for end in ("", "-wal", "-shm"):
        with pytest.raises(BadPriceBook):
            read_book(Path(f"{path}{end}"))


def save(desk, path):
    desk.users.deactivate([8])


USE_CASES = (
    open_again,
    look_again,
    list_recent,
    preview_restore,
    restore,
    back_up,
    keep_the_days_backup,
    keep_a_backup_before,
    verify,
    upgrade,
    build_the_index,
    make_another_in_its_place,
    make_another_beside_it,
    export_onto_it,
    import_it,
    import_a_link_to_it,
    import_people,
    read_it_as_a_price_book,
    save,
)


@pytest.mark.parametrize("use_case", USE_CASES, ids=lambda use_case: use_case.__name__)
def test_the_locks_of_an_open_workspace_are_still_held_after(desk, workspace, use_case):
    before = locks_on(workspace)
    assert {place for place, *_ in before} == {"", "-shm"}
    use_case(desk, workspace)
    assert locks_on(workspace) >= before


def test_a_descriptor_closed_by_hand_would_be_noticed(desk, workspace):
    os.close(os.open(workspace, os.O_RDONLY))
    assert not {lock for lock in locks_on(workspace) if lock[0] == ""}
