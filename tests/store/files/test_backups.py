"""Backups and restoring: what is made, kept and replaced, and the search index of copies."""

import shutil
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from seatdesk.domain.account.price_book_document import to_document
from seatdesk.domain.account.pricing import PriceBook
from seatdesk.domain.changes.kinds.account_changes import PutPriceBook
from seatdesk.domain.changes.kinds.user_record_changes import EditUsers, FieldEdit
from seatdesk.store.database import Database
from seatdesk.store.errors import AlreadyThere, Damaged, NotAWorkspace, NotFound
from seatdesk.store.files.backups import dated
from seatdesk.store.read_models.query.user_query import UserQuery
from seatdesk.store.restore import restore
from tests.factories import SALES, TODAY, create, furnish, make_subscription

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
BOOK = PriceBook("2022", "2022", "", ())


@pytest.fixture
def furnished(database):
    furnish(database, users=5, subscriptions=(make_subscription(),), seated={SALES: (1, 2)})
    with database.work() as work:
        work.price_books.put(BOOK.key, to_document(BOOK))
        work.history.begin_batch()
        work.history.record(PutPriceBook(BOOK.key, None, BOOK), day=TODAY)
        work.sources.add("people.csv", "0" * 64, TODAY)
        work.commit()
    return database


def edit(database, team):
    with database.work() as work:
        (user,) = work.users.by_id((1,))
        change = FieldEdit(1, "team", user.team, team)
        work.users.edit((change,))
        work.history.begin_batch()
        work.history.record(EditUsers((change,)), day=TODAY)
        work.commit()


def team_of(where):
    database = Database.open(where)
    try:
        assert database.verify().problems == ()
        with database.work() as work:
            (user,) = work.users.by_id((1,))
            return user.team
    finally:
        database.close()


def test_a_backup_is_a_workspace_of_its_own(furnished, tmp_path):
    copy = tmp_path / "copy.seatdesk"
    furnished.backup(copy)
    edit(furnished, "Nord")

    database = Database.open(copy)
    assert database.verify().problems == ()
    with database.work() as work:
        assert work.users.by_id((1,))[0].team == "Support"
        assert work.account.load().subscription(SALES).assigned == 2
        assert work.price_books.all() == {BOOK.key: to_document(BOOK)}
        assert work.history.last_day() == TODAY
    database.close()
    assert sorted(p.name for p in tmp_path.glob("copy*")) == ["copy.seatdesk"]


def test_a_backup_overwrites_nothing(furnished, tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(AlreadyThere):
        furnished.backup(tmp_path / "mine.txt")
    with pytest.raises(NotFound):
        furnished.backup(tmp_path / "nowhere" / "copy.seatdesk")

    assert (tmp_path / "mine.txt").read_text() == "mine"


def test_an_interrupted_backup_leaves_nothing(furnished, tmp_path):
    class Watch:
        def step(self, done, total):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        furnished.backup(tmp_path / "copy.seatdesk", Watch())
    assert not [p for p in tmp_path.iterdir() if "copy" in p.name]


def test_h3_ten_dated_backups_are_kept(furnished, tmp_path):
    folder = tmp_path / "kept"
    for day in range(12):
        assert furnished.backups.make_daily(TODAY + timedelta(day), folder) is not None
    assert furnished.backups.make_daily(TODAY, folder) is not None  # it was let go of
    assert furnished.backups.make_daily(TODAY + timedelta(11), folder) is None

    stem = furnished.path.stem if furnished.path else furnished.engine.url.database
    kept = dated(folder, stem)
    assert len(kept) == 10
    assert kept[0].name == f"{stem} 2026-03-12.seatdesk"


def test_backups_of_others_are_not_let_go_of(tmp_path):
    names = [f"desk {TODAY + timedelta(n)}.seatdesk" for n in range(3)]
    others = ["desk two 2026-01-01.seatdesk", "desk 2026-01-01 before restore.seatdesk", "x"]
    for name in (*names, *others):
        (tmp_path / name).touch()

    assert [path.name for path in dated(tmp_path, "desk")] == names[::-1]


def test_a_servers_backups_need_a_folder(furnished):
    if furnished.path is not None:
        assert furnished.backups.make_daily(TODAY).parent.name == "team backups"
        return
    with pytest.raises(NotFound):
        furnished.backups.make_daily(TODAY)


def test_a_restore_replaces_and_keeps_what_it_replaced(furnished, location, tmp_path):
    copy = tmp_path / "copy.seatdesk"
    furnished.backup(copy)
    edit(furnished, "Nord")
    before = furnished.revision()

    kept = restore(copy, location, backups=tmp_path / "kept", now=lambda: NOW)

    assert furnished.revision() > before
    assert team_of(location) == "Support"
    assert kept is not None
    assert team_of(kept) == "Nord"
    assert "2026-03-01 before restore" in kept.name
    edit(furnished, "Syd")  # the handle that was open all the time goes on with what was restored
    assert furnished.verify().problems == ()
    assert team_of(location) == "Syd"


def test_a_restore_makes_a_workspace_where_none_is(furnished, tmp_path):
    copy = tmp_path / "copy.seatdesk"
    furnished.backup(copy)

    assert restore(copy, tmp_path / "new.seatdesk") is None
    assert team_of(tmp_path / "new.seatdesk") == "Support"


def test_a_file_moves_into_an_empty_server(postgres, workspace_file):
    database = create(workspace_file)
    furnish(database, users=3, subscriptions=(make_subscription(),), seated={SALES: (1,)})
    database.close()
    with postgres.database() as url:
        assert restore(Path(workspace_file), url) is None
        assert team_of(url) == "Support"


def test_a_restore_over_a_damaged_file_keeps_the_damaged_one(workspace_file, tmp_path):
    database = create(workspace_file)
    furnish(database, users=1)
    database.backup(tmp_path / "copy.seatdesk")
    database.close()
    Path(workspace_file).write_bytes(b"SQLite format 3\0 no more")

    kept = restore(tmp_path / "copy.seatdesk", workspace_file, now=lambda: NOW)

    assert team_of(workspace_file) == "Support"
    assert kept is not None
    assert kept.read_bytes() == b"SQLite format 3\0 no more"


def test_a_damaged_backup_is_not_restored(workspace_file, tmp_path):
    database = create(workspace_file)
    furnish(database, users=500)
    database.close()
    broken = tmp_path / "broken.seatdesk"
    shutil.copy(workspace_file, broken)
    with broken.open("rb+") as file:
        file.seek(8 * 4096)
        file.write(b"\xff" * 8192)
    (tmp_path / "other").write_text("something else")

    with pytest.raises(Damaged):
        restore(broken, workspace_file)
    with pytest.raises(NotAWorkspace):
        restore(tmp_path / "other", workspace_file)
    assert team_of(workspace_file) == "Support"


@pytest.fixture
def few(monkeypatch):
    monkeypatch.setattr("seatdesk.store.schema.search_index.WORTH_IT", 3)
    monkeypatch.setattr("seatdesk.store.schema.search_index.PORTION", 2)


def found(database, text):
    return list(database.views().ids(UserQuery(text)))


def test_the_search_index_is_built_and_kept_in_step(database, few):
    furnish(database, users=5)
    assert database.search_index_wanted()
    steps = []

    class Watch:
        def step(self, done, total):
            steps.append((done, total))

    if not database.build_search_index(Watch()):
        pytest.skip("this PostgreSQL has no pg_trgm")

    assert not database.search_index_wanted()
    assert steps in ([(2, 5), (4, 5), (5, 5)], [])
    assert found(database, "user000002") == [2]
    edit(database, "Norrköping")
    assert found(database, "rköp") == [1]
    assert found(database, "user000001 rköp") == [1]
    assert found(database, "support user") == [2, 3, 4, 5]
    assert found(database, '"00003@') == [3]
    with database.work() as work:
        work.users.delete((3,))
        work.commit()
    furnished = furnish(database, users=())
    assert furnished == ()
    assert found(database, "00003@") == []
    assert database.build_search_index()


def test_a_search_index_half_built_is_gone_on_with(workspace_file, few):
    database = create(workspace_file)
    furnish(database, users=5)

    class Watch:
        def step(self, done, total):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        database.build_search_index(Watch())
    edit(database, "Nord")  # in the index already
    with database.work() as work:
        work.users.delete((5,))  # not in it yet
        work.commit()
    assert found(database, "nord") == [1]
    assert database.search_index_wanted()

    database.build_search_index()
    assert found(database, "nord") == [1]
    assert found(database, "user00000") == [1, 2, 3, 4]
    with sqlite3.connect(workspace_file) as connection:
        connection.execute("INSERT INTO users_words (users_words) VALUES ('integrity-check')")
    connection.close()
    database.close()
