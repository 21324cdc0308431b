"""The file is moved, deleted or replaced while it is open: every action says so."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from seatdesk.controllers.exports.controller import (
    ExportFormat,
    ExportingController,
    ExportSettings,
    ExportSubject,
)
from seatdesk.controllers.messages.sentences import sentence
from seatdesk.controllers.outcome import Done
from seatdesk.controllers.read_models import UserQuery
from seatdesk.controllers.users import NewUsers
from seatdesk.controllers.workspace import Workspace
from seatdesk.store.errors import Vanished
from tests.factories import SALES, create, furnish, make_subscription

TODAY = date(2026, 3, 1)


def clock(_zone):
    return TODAY


@pytest.fixture
def path(tmp_path):
    folder = tmp_path / "shared"
    folder.mkdir()
    file = folder / "company.seatdesk"
    database = create(str(file))
    furnish(database, users=30, subscriptions=(make_subscription(),), seated={SALES: (1, 2)})
    database.close()
    return file


@pytest.fixture
def workspace(path):
    opened = Workspace.open(str(path), clock=clock)
    opened.views.count(UserQuery())
    yield opened
    opened.close()


def move(path):
    path.rename(path.with_name("elsewhere.seatdesk"))


def delete(path):
    path.unlink()


def delete_all(path):
    for file in path.parent.iterdir():
        file.unlink()


def move_the_folder(path):
    path.parent.rename(path.parent.with_name("moved"))


def replace_by_another(path):
    other = path.with_name("other.seatdesk")
    create(str(other)).close()
    other.replace(path)


def replace_by_junk(path):
    junk = path.with_name("junk")
    junk.write_text("something else", encoding="utf-8")
    junk.replace(path)


def replace_by_a_folder(path):
    path.unlink()
    path.mkdir()


GOING = (
    move, delete, delete_all, move_the_folder, replace_by_another, replace_by_junk,
    replace_by_a_folder,
)  # fmt: skip


def export(workspace, place):
    ExportingController(workspace).export(
        ExportSettings(ExportSubject.USERS, place / "u.csv", ExportFormat.CSV_PROGRAMS)
    )


def preview(workspace, place):
    file = place / "people.csv"
    file.write_text("Email,Name\nnew@example.com,New\n", encoding="utf-8")
    workspace.importing.preview([file])


ACTIONS = {
    "account": lambda workspace, place: workspace.account(),
    "settle": lambda workspace, place: workspace.apply_due_renewals(),
    "access": lambda workspace, place: workspace.access.check(),
    "assign": lambda workspace, place: workspace.seats.assign(SALES, [3]),
    "unassign": lambda workspace, place: workspace.seats.unassign(SALES, [1]),
    "create": lambda workspace, place: workspace.users.create(
        NewUsers(emails=("new@example.com",))
    ),
    "deactivate": lambda workspace, place: workspace.users.deactivate([5]),
    "find": lambda workspace, place: workspace.users.find("user000001@example.com"),
    "quote": lambda workspace, place: workspace.checkout.quote({SALES: 1}),
    "schedule": lambda workspace, place: workspace.downgrades.schedule(SALES, 1),
    "overview": lambda workspace, place: workspace.billing.overview(),
    "projection": lambda workspace, place: workspace.billing.projection(12),
    "page": lambda workspace, place: workspace.history.page(),
    "undo": lambda workspace, place: workspace.history.reverse(2),
    "verify": lambda workspace, place: workspace.history.verify(),
    "rows": lambda workspace, place: workspace.views.rows([1, 2]),
    "count": lambda workspace, place: workspace.views.count(UserQuery()),
    "search": lambda workspace, place: workspace.views.ids(UserQuery("user")),
    "summary": lambda workspace, place: workspace.views.summary(),
    "revision": lambda workspace, place: workspace.views.revision(),
    "stored revision": lambda workspace, place: workspace.database.revision(),
    "backup": lambda workspace, place: workspace.database.backup(place / "copy.seatdesk"),
    "keep_backup": lambda workspace, place: workspace.database.backups.make_daily(TODAY),
    "index": lambda workspace, place: workspace.database.build_search_index(),
    "index wanted": lambda workspace, place: workspace.database.search_index_wanted(),
    "presets": lambda workspace, place: workspace.presets.all(),
    "export": export,
    "import": preview,
}


@pytest.mark.parametrize("going", GOING, ids=lambda going: going.__name__)
def test_every_action_says_that_the_file_is_gone_and_writes_nothing(
    workspace, path, tmp_path, going
):
    prepared = tmp_path / "later.csv"
    prepared.write_text("Email,Name\nlater@example.com,Later\n", encoding="utf-8")
    shown = workspace.importing.preview([prepared])
    going(path)
    before = {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()}
    place = tmp_path / "place"
    place.mkdir()
    actions = ACTIONS | {"run import": lambda workspace, place: workspace.importing.run(shown)}
    said = {}
    for name, action in actions.items():
        try:
            said[name] = action(workspace, place)
        except Vanished as gone:
            told = sentence(gone)
            assert str(path) in told
            assert ("another file" in told) is going.__name__.startswith("replace")
            said[name] = Vanished
    assert {name: found for name, found in said.items() if found is not Vanished} == {}
    place.joinpath("people.csv").unlink()
    place.rmdir()
    assert {p: p.read_bytes() for p in tmp_path.rglob("*") if p.is_file()} == before


def test_what_is_put_back_goes_on(workspace, path):
    away = path.with_name("away")
    path.rename(away)
    with pytest.raises(Vanished):
        workspace.seats.assign(SALES, [3])
    away.rename(path)
    assert isinstance(workspace.seats.assign(SALES, [3]), Done)
    assert workspace.history.verify().ok


def test_a_copy_in_its_place_is_not_taken_for_it(workspace, path):
    shutil.copy(path, path.with_name("copy"))
    path.with_name("copy").replace(path)
    with pytest.raises(Vanished):
        workspace.seats.assign(SALES, [3])
    assert Path(path).exists()
