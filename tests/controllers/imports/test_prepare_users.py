"""People stored past the domain are exactly those that the domain would have stored."""

import json
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event, select, text

from seatdesk.controllers.imports.controller import ImportingController, preview
from seatdesk.controllers.imports.plan import plan_users
from seatdesk.controllers.imports.prepare_users import prepare_users, store_prepared
from seatdesk.controllers.imports.preview_report import as_json
from seatdesk.controllers.imports.reading.staged_people import StagedPeople
from seatdesk.controllers.messages.sentences import sentence
from seatdesk.domain.account.account import User
from seatdesk.domain.changes.kinds.user_record_changes import AddUsers
from seatdesk.domain.choices import Activity, Status, UserKind
from seatdesk.exchange.people.batch import PersonBatch
from seatdesk.exchange.people.person import PersonRow
from seatdesk.store.database import Database
from seatdesk.store.errors import DiskFull, RuleBroken, Unusable
from seatdesk.store.schema.deferred_indexes import existing, missing
from seatdesk.store.schema.tables import users
from seatdesk.store.staging import staging, staging_file
from seatdesk.store.unit_of_work import insert_staged_users
from seatdesk.store.unit_of_work.history import read_change, write_change
from seatdesk.store.unit_of_work.users import user_columns
from tests.controllers.asserts import code, seats_of, value, verified
from tests.factories import SALES, SERVICE

HEAD = "email,name,status,team,last active,seats\n"
BASE = 41


def batch(people):
    """People as a file gives them: a column is there when it speaks of anybody."""
    columns = dict(zip(PersonRow._fields, zip(*people, strict=True), strict=True))
    said = {n: c for n, c in columns.items() if n in {"key", "email", "line"} or any(c)}
    return PersonBatch(said, (), len(people), 0, 0, 0, 0, 0)


def meant(row, number):
    """The user that a row stands for, as the preview shows them."""
    texts = ("name", "team", "cost_centre", "job_title", "manager")
    return User(
        id=number,
        email=row.email,
        status=row.status or Status.ACTIVE,
        kind=row.kind or UserKind.PERSON,
        activity=row.activity or Activity.UNKNOWN,
        last_active=row.last_active,
        censored=row.censored,
        activity_as_of=row.activity_as_of,
        hired=row.hired,
        left=row.left,
        **cast("Any", {name: getattr(row, name) or "" for name in texts}),
    )


TEXTS = st.none() | st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8
)
DAYS = st.none() | st.dates(date(1900, 1, 1), date(2199, 12, 31))
SEATS = st.sampled_from([None, (), (SALES,), (SALES, "Slack"), ("Slack",)])
LIVING = st.sampled_from([None, Status.ACTIVE, Status.INVITED, Status.DEACTIVATED])
SEEN = st.sampled_from([(None, None), (Activity.NEVER, None), (Activity.UNKNOWN, None)]) | (
    st.dates(date(1900, 1, 1), date(2199, 12, 31)).map(lambda day: (Activity.KNOWN, day))
)


@st.composite
def people_of_a_file(draw):
    rows = []
    for number in range(draw(st.integers(1, 6))):
        email = draw(st.sampled_from(["ada{}@example.com", "Zoë{}@Example.com", "ẞ{}@x.se"]))
        activity, day = draw(SEEN)
        rows.append(
            PersonRow(
                email.format(number).casefold(),
                email.format(number),
                draw(TEXTS),
                draw(TEXTS),
                draw(TEXTS),
                draw(TEXTS),
                draw(TEXTS),
                draw(LIVING),
                draw(st.none() | st.sampled_from(UserKind)),
                activity,
                day,
                draw(st.booleans()),
                draw(DAYS),
                draw(SEATS),
                None,
                draw(DAYS),
                draw(DAYS),
                draw(TEXTS),
                number + 2,
            )
        )
    return rows


@given(people_of_a_file())
@settings(max_examples=200)
def test_h1_the_line_of_newcomers_is_what_the_domain_writes(rows):
    staged = StagedPeople()
    staged.add(batch(rows), 0)
    staged.merge_duplicates()
    new_users = staged.new_users(())
    line = new_users.change_text(0, new_users.count, BASE)
    expected = tuple(meant(row, BASE + n) for n, row in enumerate(rows, 1))
    staged.close()
    assert line == write_change(AddUsers(expected))
    assert read_change(line) == AddUsers(expected)


@given(people_of_a_file())
@settings(max_examples=60)
def test_whoever_gets_a_seat_begins_active(rows):
    staged = StagedPeople()
    staged.add(batch(rows), 0)
    staged.merge_duplicates()
    told = json.loads(staged.new_users({SALES}).change_text(0, len(rows), 0))
    staged.close()
    for row, user in zip(rows, told["users"], strict=True):
        waits = row.status is Status.DEACTIVATED and SALES in (row.seats or ())
        wanted = Status.ACTIVE if waits else row.status or Status.ACTIVE
        assert user.get("status", "active") == wanted


FILE = HEAD + (
    f"Zoe@Example.com,Zoë Öst,invited,Vård,2026-02-01,{SALES}\nbot@example.com,,,,never,\n"
    f"user1@example.com,User1,active,Sales,,\nleft@example.com,L,deactivated,,,{SALES};{SERVICE}\n"
)


@pytest.fixture
def shown(workspace, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text(FILE, encoding="utf-8")
    return workspace.importing.preview([path])


def test_every_column_is_as_it_would_be_for_one_user(workspace, shown):
    value(workspace.importing.run(shown))
    with workspace.database.work() as work:
        found = work.users.by_email(
            ["zoe@example.com", "bot@example.com", "left@example.com"]
        ).values()
    with workspace.database.reading() as connection:
        rows = connection.execute(select(users).where(users.c.origin_id == 1)).mappings().all()
    assert {row["origin_line"] for row in rows} == {2, 3, 4, 5}  # the fourth was here
    stored = {row["id"]: row for row in rows}
    for user in found:
        assert user_columns(user).items() <= dict(stored[user.id]).items()
    assert [user.id for user in found] == [16, 17, 18]
    assert verified(workspace)


def test_what_was_prepared_is_used_while_nothing_happens(workspace, shown, monkeypatch):
    made: list[bool] = []
    monkeypatch.setattr(insert_staged_users.StagedUserInserts, "prepare", _counting(made))
    value(workspace.importing.run(shown))
    assert made == [False]  # once, and in a unit of work that only looks


def test_what_was_prepared_is_made_anew_when_something_happened(
    workspace, shown, opened, monkeypatch
):
    made: list[bool] = []
    monkeypatch.setattr(insert_staged_users.StagedUserInserts, "prepare", _counting(made))
    prepared = ImportingController._prepare

    def disturbed(self, *args, **more):
        found = prepared(self, *args, **more)
        value(opened().users.edit(2, team="Sales"))
        return found

    monkeypatch.setattr(ImportingController, "_prepare", disturbed)
    done = value(workspace.importing.run(shown))
    assert (done.added, done.changed, made) == (3, 1, [False, True])
    left = workspace.users.find("left@example.com")
    assert seats_of(workspace, left.id) == {left.id: (SALES, SERVICE)}
    assert verified(workspace)


def _counting(made):
    make = insert_staged_users.StagedUserInserts.prepare

    def counted(self, *args):
        made.append(self._transaction.writes)
        return make(self, *args)

    return counted


def test_p1_permission_is_asked_for_before_anything_is_stored(opened, shown):
    payer = opened(actor="payer@example.com")
    assert code(payer.importing.run(shown)) == "no_permission"


def test_an_address_that_is_there_already_is_refused_and_nothing_is_stored(workspace, shown):
    def twice(use_case):
        use_case.work.users.add((User(email="BOT@example.com"),))
        staged, source = shown.reading.staged, use_case.work.sources.add("people.csv", "0" * 64)
        found = prepare_users(use_case, staged, (), note="", source="", step=lambda _done: None)
        assert found is not None
        store_prepared(use_case, found, source, lambda _done: None)

    with pytest.raises(RuleBroken):
        workspace.run(twice)
    assert workspace.users.find("zoe@example.com") is None
    assert verified(workspace)


def many(tmp_path, count):
    path = tmp_path / "many.csv"
    rows = "".join(f"n{n}@example.com,Person {n},active,Team {n % 7},,\n" for n in range(count))
    path.write_text(HEAD + rows, encoding="utf-8")
    return path


def test_indexes_are_whole_after_many_came(workspace, tmp_path):
    if workspace.database.path is None:
        pytest.skip("a server keeps its indexes in step")
    with workspace.database.reading() as connection:
        before = existing(connection)
    value(workspace.importing.run(workspace.importing.preview([many(tmp_path, 2_500)])))
    with workspace.database.reading() as connection:
        assert existing(connection) == before
        assert not missing(connection)
    assert verified(workspace)


def test_indexes_left_out_by_an_import_cut_short_are_made_when_it_is_opened(workspace, location):
    if workspace.database.path is None:
        pytest.skip("a server keeps its indexes in step")
    with workspace.database.engine.begin() as connection:
        connection.execute(text("DROP INDEX ix_users_by_team"))
    again = Database.open(location)
    with again.reading() as connection:
        assert not missing(connection)
    again.close()


def test_words_of_many_new_people_are_found_before_and_after_the_index_is_built(
    workspace, tmp_path
):
    workspace.database.build_search_index()
    value(workspace.importing.run(workspace.importing.preview([many(tmp_path, 2_500)])))
    assert found(workspace, "person 2499") == 1
    workspace.database.build_search_index()
    assert found(workspace, "person 2499") == 1
    assert verified(workspace)


def found(workspace, words):
    with workspace.database.reading() as connection:
        count = "SELECT count(*) FROM users WHERE search LIKE :words"
        return connection.execute(text(count), {"words": f"%{words}%"}).scalar()


@st.composite
def a_file_about_users(draw):
    rows = []
    for email in draw(st.lists(st.sampled_from(ADDRESSES), min_size=1, unique=True)):
        told = [
            draw(st.sampled_from(words))
            for words in (
                ("", "User1", "User2", "Gone", "Ann"),
                ("", "active", "deactivated", "invited"),
                ("", "Support", "Sales"),
                ("", "never", "2026-02-01", "2026-02-03", "2026-01-01"),
                ("", SALES, f"{SALES};{SERVICE}", f"{SERVICE};{SALES}", "Slack"),
            )
        ]
        rows.append(",".join([email, *told]))
    return HEAD + "".join(f"{row}\n" for row in rows)


ADDRESSES = [
    "USER1@example.com", "user2@example.com", "user3@example.com", "user4@example.com",
    "invited@example.com", "gone@example.com", "boss@example.com", "new@example.com",
]  # fmt: skip


@pytest.fixture
def furnished(workspace, tmp_path):
    """Users who hold seats and were seen, and users who do not and were not."""
    value(workspace.seats.assign(SALES, [1, 2, 3]))
    value(workspace.seats.assign(SERVICE, [2]))
    path = tmp_path / "people.csv"
    known = "user1@example.com,,,,2026-02-02,\nuser3@example.com,,,,never,\n"
    path.write_text(HEAD + known, encoding="utf-8")
    value(workspace.importing.run(workspace.importing.preview([path])))
    return workspace, path


@given(text=a_file_about_users())
@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
def test_who_is_met_by_set_is_decided_as_if_looked_at_one_by_one(furnished, text):
    workspace, path = furnished
    path.write_text(text, encoding="utf-8")
    by_set = as_json(workspace.importing.preview([path]))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(insert_staged_users.StagedUserInserts, "file_and_revision", None)
        one_by_one = as_json(workspace.importing.preview([path]))
    assert by_set == one_by_one


def test_a_file_that_says_nothing_new_is_decided_without_looking_at_anybody(furnished):
    workspace, path = furnished
    if workspace.database.path is None:
        pytest.skip("a server's people are looked at one by one")
    path.write_text(HEAD + f"user1@example.com,User1,active,Support,,{SALES}\n", encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plan_users.UserPlanner, "decide", None)
        plan = workspace.importing.preview([path]).plan
    assert (plan.unchanged, plan.matched, len(plan.missing)) == (1, 1, 13)


@pytest.mark.parametrize("room", [20, 60])
def test_a_disk_that_fills_up_half_way_leaves_everything_as_it_was(workspace, tmp_path, room):
    if workspace.database.path is None:
        pytest.skip("a server's disk is not ours")
    shown = workspace.importing.preview([many(tmp_path, 2_500)])
    with workspace.database.reading() as connection:
        before = existing(connection)
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()

    def narrow(connection, _record):
        connection.execute(f"PRAGMA max_page_count = {pages + room}")

    workspace.database.engine.dispose()
    event.listen(workspace.database.engine, "connect", narrow)
    with pytest.raises(DiskFull):
        workspace.importing.run(shown)
    event.remove(workspace.database.engine, "connect", narrow)
    workspace.database.engine.dispose()
    assert workspace.users.find("n1@example.com") is None
    with workspace.database.reading() as connection:
        assert existing(connection) == before
    assert value(workspace.importing.run(shown)).added == 2_500
    assert verified(workspace)


def test_a_disk_that_is_full_while_a_file_is_read_is_said_so(tmp_path, monkeypatch):
    small = (*staging_file.PRAGMAS, "max_page_count = 30")
    monkeypatch.setattr(staging_file, "PRAGMAS", small)
    with pytest.raises(DiskFull):
        preview([many(tmp_path, 20_000)])


def test_nothing_of_a_file_stays_on_the_disk(workspace, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    shown = workspace.importing.preview([many(tmp_path, 10)])
    assert list(tmp_path.glob("seatdesk-import-*"))
    value(workspace.importing.run(shown))
    shown.close()
    shown.close()
    assert not list(tmp_path.glob("seatdesk-import-*"))


@pytest.mark.skipif(os.name != "posix", reason="folders are made unwritable on POSIX")
def test_f7_a_temporary_folder_that_takes_nothing_is_a_sentence(workspace, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))
    with pytest.raises(Unusable) as caught:
        workspace.importing.preview([many(tmp_path, 10)])
    assert str(tmp_path / "nowhere") in sentence(caught.value)
    assert "TMPDIR" in sentence(caught.value)


@pytest.mark.skipif(os.name != "posix", reason="what is open can be taken away on POSIX")
def test_f18_a_temporary_list_that_is_gone_is_not_said_of_the_workspace(
    workspace, tmp_path, monkeypatch
):
    """As when the temporary folder is cleared while somebody looks at what would change."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    shown = workspace.importing.preview([many(tmp_path, 10)])
    before = workspace.database.revision()
    for folder in tmp_path.glob("seatdesk-import-*"):
        shutil.rmtree(folder)
    if workspace.database.path is None:  # a server is sent what the import itself holds open
        value(workspace.importing.run(shown))
        shown.close()
        return
    with pytest.raises(Unusable) as caught:
        workspace.importing.run(shown)
    shown.close()
    assert f"the temporary folder {tmp_path}" in sentence(caught.value)
    assert workspace.database.revision() == before


LIVES = """
import sys
from seatdesk.store.staging.staging import Staging
staging = Staging()
print(staging.file.path.parent.name, flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(os.name != "posix", reason="folders are locked on POSIX")
def test_what_a_killed_program_left_behind_is_taken_away_at_once(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    lives, dies = (
        subprocess.Popen(
            [sys.executable, "-c", LIVES],
            cwd=Path(__file__).parents[3], env=os.environ | {"TMPDIR": str(tmp_path)},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        for _ in range(2)
    )  # fmt: skip
    names = [str(child.stdout and child.stdout.readline()).strip() for child in (lives, dies)]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(names)
    dies.kill()
    dies.wait()
    staging.Staging().close()
    assert [path.name for path in tmp_path.iterdir()] == names[:1]
    lives.communicate("")
    dies.communicate()
    assert list(tmp_path.iterdir()) == []
