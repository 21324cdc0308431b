"""Restoring: who may, what goes is said, and how copies of a file and of a server are called."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import make_url

from seatdesk.controllers import workspace_files
from seatdesk.controllers.outcome import Done, Refused
from seatdesk.controllers.users import NewUsers
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.refusals import Code
from seatdesk.store.database import Database
from seatdesk.store.errors import NotAWorkspace, Unreachable
from tests.factories import SALES, create, furnish, make_subscription, make_user

TODAY = date(2026, 3, 1)
CLERK, PAYER, BOTH, BOSS = "clerk@x.com", "payer@x.com", "both@x.com", "boss@x.com"
PEOPLE = (
    make_user("ada@x.com"),
    make_user(CLERK, add_edit_users=True),
    make_user(PAYER, modify_billing=True),
    make_user(BOTH, add_edit_users=True, modify_billing=True),
    make_user(BOSS, super_admin=True),
)


def clock(_zone):
    return TODAY


@pytest.fixture
def furnished(location):
    """Both kinds of changes happened here."""
    database = Database.open(location)
    furnish(database, users=PEOPLE, subscriptions=(make_subscription(),), seated={SALES: (1,)})
    database.close()
    return location


@pytest.fixture
def copy(furnished, tmp_path):
    return str(workspace_files.backup(furnished, str(tmp_path / "copy.seatdesk")))


@pytest.fixture
def later(furnished, copy, monkeypatch, tmp_path):
    """One more user than in the copy."""
    monkeypatch.chdir(tmp_path)
    workspace = Workspace.open(furnished, clock=clock)
    workspace.users.create(NewUsers(emails=("new@x.com",)))
    workspace.close()
    return furnished


def lines(location):
    database = Database.open(location)
    try:
        return database.views().lines.page(limit=1)[0].seq
    finally:
        database.close()


@pytest.mark.parametrize(
    ("actor", "code"),
    [
        ("nobody@x.com", Code.UNKNOWN_ACTOR),
        ("ada@x.com", Code.NO_PERMISSION),
        (CLERK, Code.NO_PERMISSION),
        (PAYER, Code.NO_PERMISSION),
        (BOTH, None),
        (BOSS, None),
        (None, None),
    ],
)
def test_p1_restoring_needs_what_the_replaced_changes_needed(later, copy, actor, code):
    before = lines(later)
    outcome = workspace_files.restore(copy, later, actor=actor)
    if code is None:
        assert isinstance(outcome, Done)
        assert lines(later) < before
        return
    assert isinstance(outcome, Refused)
    assert outcome.refusal.code == code
    assert lines(later) == before


def test_p4_nobody_becomes_a_super_admin_by_a_restore(location, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    database = Database.open(location)
    furnish(database, users=PEOPLE[:4])
    database.close()
    other = tmp_path / "other.seatdesk"
    database = create(str(other))
    furnish(database, users=(make_user(BOTH, super_admin=True),))
    database.close()
    outcome = workspace_files.restore(str(other), location, actor=BOTH)
    assert isinstance(outcome, Refused)
    assert outcome.refusal.code == Code.SUPER_ADMIN_ONLY
    assert isinstance(workspace_files.restore(str(other), location), Done)


def test_p1_where_nothing_is_replaced_nobody_is_asked(copy, tmp_path):
    new = tmp_path / "new.seatdesk"
    assert isinstance(workspace_files.restore(copy, str(new), actor="nobody@x.com"), Done)
    assert new.exists()


def test_f9_the_preview_says_what_goes(later, copy):
    seen = workspace_files.preview_restore(copy, later)
    assert seen.goes is not None
    assert seen.goes.lines == seen.comes.lines + 1
    assert seen.goes.account == "Nordlys"


def test_f9_an_empty_server_has_nothing_that_goes_and_one_out_of_reach_is_not_empty(postgres, copy):
    with postgres.database() as url:
        assert workspace_files.preview_restore(copy, url).goes is None
        assert isinstance(workspace_files.restore(copy, url), Done)
        assert lines(url) == workspace_files.contents(copy).lines
    with pytest.raises(Unreachable):
        workspace_files.preview_restore(copy, url)


def test_what_cannot_be_read_is_named_and_kept_aside(copy, tmp_path):
    target = tmp_path / "broken.seatdesk"
    target.write_bytes(b"\0" * 5000)
    seen = workspace_files.preview_restore(copy, str(target))
    assert (seen.goes, type(seen.obstacle)) == (None, NotAWorkspace)
    done = workspace_files.restore(copy, str(target))
    assert isinstance(done, Done)
    assert done.value is not None
    assert done.value.read_bytes() == b"\0" * 5000


def test_a_folder_is_not_moved_away_by_a_restore(copy, tmp_path):
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "mine").touch()
    with pytest.raises(NotAWorkspace):
        workspace_files.restore(copy, str(tmp_path / "papers"))
    assert (tmp_path / "papers" / "mine").exists()


def test_e20_copies_of_a_file_and_of_a_server_are_called_alike(later, copy, tmp_path):
    stem = Path(later).stem if "://" not in later else make_url(later).database
    saved = workspace_files.backup(later, clock=clock)
    again = workspace_files.backup(later, clock=clock)
    done = workspace_files.restore(copy, later)
    assert isinstance(done, Done)
    assert done.value is not None
    kept = done.value
    assert saved.name == f"{stem} 2026-03-01.seatdesk"
    assert again.name == f"{stem} 2026-03-01 2.seatdesk"
    assert kept.name.startswith(f"{stem} ")
    assert kept.name.endswith(" before restore.seatdesk")
    assert saved.parent.resolve() == kept.parent.resolve()


def test_an_open_window_copies_what_it_shows_and_nothing_that_took_its_place(
    workspace_file, tmp_path
):
    create(workspace_file).close()
    workspace = Workspace.open(workspace_file, clock=clock)
    workspace_files.save_copy(workspace, str(tmp_path / "copy.seatdesk"))
    workspace.close()
    assert workspace_files.contents(str(tmp_path / "copy.seatdesk")).account == "Nordlys"
