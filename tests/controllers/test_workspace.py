"""An open workspace: what opening does, days, refused use cases, backups, restoring."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest

from seatdesk.controllers import workspace_files
from seatdesk.controllers.jobs import Cancelled, Progress
from seatdesk.controllers.time_zones import system_clock
from seatdesk.controllers.users import NewUsers
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.changes.kinds.change_needs import AccountPart
from seatdesk.store.errors import AlreadyThere, NotAWorkspace, NotFound, StoreError, Vanished
from tests.controllers.asserts import code, pool, value, verified
from tests.factories import RENEWAL, SALES


def test_opening_without_anything_due_writes_nothing(workspace, opened):
    before = workspace.database.revision()

    opened()
    opened(apply_renewals=False)

    assert workspace.database.revision() == before


def test_d6_only_looking_shows_the_day_and_stores_nothing(workspace, opened, clock):
    value(workspace.downgrades.schedule(SALES, 2))
    clock.day = RENEWAL
    before = workspace.database.revision()

    looking = opened(apply_renewals=False)

    assert pool(looking) == (0, 6)
    assert [type(planned.change).__name__ for planned in looking.history.coming()] == [
        "Renew",
        "Renew",
    ]
    assert workspace.database.revision() == before
    done = looking.apply_due_renewals()
    assert AccountPart.DOWNGRADES in done.changes
    assert looking.history.coming() == ()
    assert verified(looking)


def test_with_the_clock_set_back_everything_can_be_read_and_nothing_written(
    workspace, opened, clock
):
    value(workspace.seats.assign(SALES, [1]))
    clock.day = date(2020, 1, 1)

    back = opened()

    assert pool(back) == (1, 8)
    assert back.today == date(2020, 1, 1)
    assert back.billing.overview()[0].assigned == 1
    assert code(back.users.create(NewUsers(emails=("n@x.com",)))) == "clock_back"
    assert code(back.downgrades.schedule(SALES, 1)) == "clock_back"


def test_a_refused_use_case_leaves_no_trace(workspace):
    before = workspace.database.revision()

    assert code(
        workspace.users.create(NewUsers(emails=("n@x.com",), seats=(SALES,)), {SALES: 0})
    ) == ("quantity")
    assert workspace.database.revision() == before
    assert workspace.users.find("n@x.com") is None


def test_what_is_not_a_workspace_is_named(tmp_path):
    other = tmp_path / "other.seatdesk"
    other.write_bytes(b"hello" * 100)

    with pytest.raises(NotFound):
        Workspace.open(str(tmp_path / "none.seatdesk"))
    with pytest.raises(NotAWorkspace):
        Workspace.open(str(other))
    with pytest.raises(NotAWorkspace):
        Workspace.open(str(tmp_path))


def test_a_workspace_that_vanishes_is_named_and_nothing_is_written(workspace_file, clock):
    from pathlib import Path

    workspace_files.new(workspace_file, "Acme", clock=clock)
    workspace = Workspace.open(workspace_file, clock=clock)
    Path(workspace_file).unlink()

    with pytest.raises(Vanished):
        workspace.users.create(NewUsers(emails=("n@x.com",)))
    workspace.close()


def test_the_system_clock_knows_time_zones_and_falls_back():
    for hours, zone in ((14, "Pacific/Kiritimati"), (-11, "Pacific/Niue")):
        there = timezone(timedelta(hours=hours))
        before, found, after = datetime.now(there), system_clock(zone), datetime.now(there)
        assert found in {before.date(), after.date()}  # midnight may pass in between
    assert system_clock("Nowhere/Land") == system_clock("UTC")


def test_new_backup_and_restore_go_around(workspace_file, tmp_path, clock):
    workspace_files.new(workspace_file, " Acme ", "eur", "Europe/Berlin", clock=clock)
    with pytest.raises(AlreadyThere):
        workspace_files.new(workspace_file, "Other", clock=clock)

    kept = workspace_files.backup(workspace_file, clock=clock)
    workspace = Workspace.open(workspace_file, clock=clock)
    value(workspace.users.create(NewUsers(emails=("n@x.com",))))
    workspace.close()
    preview = workspace_files.preview_restore(str(kept), workspace_file)
    assert preview.goes is not None
    assert preview.comes == replace(preview.goes, lines=1)
    assert preview.comes.account == "Acme"

    before = value(workspace_files.restore(str(kept), workspace_file))

    assert workspace_files.contents(workspace_file).lines == 1
    assert workspace_files.contents(str(before)).lines == 2
    assert workspace_files.preview_restore(str(kept), str(tmp_path / "new")).goes is None


def test_a_damaged_workspace_is_replaced_by_a_good_backup(workspace_file, tmp_path, clock):
    from pathlib import Path

    workspace_files.new(workspace_file, "Acme", clock=clock)
    kept = workspace_files.backup(workspace_file, str(tmp_path / "good.seatdesk"))
    Path(workspace_file).write_bytes(b"\0" * 5000)

    assert workspace_files.preview_restore(str(kept), workspace_file).goes is None
    workspace_files.restore(str(kept), workspace_file)
    assert workspace_files.contents(workspace_file).account == "Acme"
    with pytest.raises(StoreError):
        workspace_files.restore(str(tmp_path), workspace_file)


def test_a_server_is_backed_up_into_a_file(location, tmp_path, monkeypatch, clock):
    monkeypatch.chdir(tmp_path)

    kept = workspace_files.backup(location, clock=clock)
    workspace_files.upgrade(location)

    assert workspace_files.contents(str(kept)).account == "Nordlys"


def test_progress_is_reported_until_it_is_stopped():
    seen = []
    progress = Progress(lambda done, total: seen.append((done, total)))
    progress.step(1, 2)
    Progress().step(1, 2)
    progress.cancel()

    assert progress.stopped
    assert seen == [(1, 2)]
    with pytest.raises(Cancelled):
        progress.step(2, 2)
