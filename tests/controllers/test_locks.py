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
    ExportFormat,
    ExportingController,
    ExportSettings,
    ExportSubject,
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
def opened(workspace):
    """Open, with something in the log that is not in the file yet."""
    opened = Workspace.open(str(workspace), clock=clock)
    opened.users.deactivate([7])
    opened.views.count(UserQuery())
    yield opened
    opened.close()


def open_again(opened, path):
    Workspace.open(str(path), clock=clock).close()


def look_again(opened, path):
    with closing(Views.open(path, allow_read_only=True)) as views:
        views.head()


def list_recent(opened, path):
    workspace_files.contents(str(path))


def preview_restore(opened, path):
    copy = workspace_files.backup(str(path), str(path.with_name("a copy.seatdesk")))
    workspace_files.preview_restore(str(copy), str(path))


def restore(opened, path):
    copy = workspace_files.backup(str(path), str(path.with_name("a copy.seatdesk")))
    workspace_files.restore(str(copy), str(path))


def back_up(opened, path):
    workspace_files.backup(str(path))


def keep_the_days_backup(opened, path):
    opened.database.backups.make_daily(TODAY)


def keep_a_backup_before(opened, path):
    opened.database.backups.make_before("test")


def verify(opened, path):
    assert opened.history.verify().ok


def upgrade(opened, path):
    workspace_files.upgrade(str(path))


def build_the_index(opened, path):
    opened.database.build_search_index()


def make_another_in_its_place(opened, path):
    with suppress(StoreError):
        workspace_files.new(str(path), "Another", clock=clock)


def make_another_beside_it(opened, path):
    workspace_files.new(str(path.with_name("other.seatdesk")), "Another", clock=clock)


def export_onto_it(opened, path):
    with pytest.raises(Unwritable):
        ExportingController(opened).export(
            ExportSettings(ExportSubject.USERS, path, ExportFormat.CSV_PROGRAMS)
        )


def import_it(opened, path):
    for end in ("", "-wal", "-shm"):
        with pytest.raises(Unreadable):
            opened.importing.preview([Path(f"{path}{end}")])


def import_a_link_to_it(opened, path):
    link = path.with_name("people.csv")
    link.symlink_to(path)
    with pytest.raises(Unreadable):
        opened.importing.preview([link])


def import_people(opened, path):
    file = path.with_name("people.csv")
    file.write_text("Email,Name\nnew@example.com,New\n", encoding="utf-8")
    opened.importing.run(opened.importing.preview([file]))


def read_it_as_a_price_book(opened, path):
    for end in ("", "-wal", "-shm"):
        with pytest.raises(BadPriceBook):
            read_book(Path(f"{path}{end}"))


def save(opened, path):
    opened.users.deactivate([8])


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
def test_the_locks_of_an_open_workspace_are_still_held_after(opened, workspace, use_case):
    before = locks_on(workspace)
    assert {place for place, *_ in before} == {"", "-shm"}
    use_case(opened, workspace)
    assert locks_on(workspace) >= before


def test_a_descriptor_closed_by_hand_would_be_noticed(opened, workspace):
    os.close(os.open(workspace, os.O_RDONLY))
    assert not {lock for lock in locks_on(workspace) if lock[0] == ""}
