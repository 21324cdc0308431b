"""Other addresses of users, and presets for importing: kept, verified, copied, on each database."""

from dataclasses import replace

import pytest
from sqlalchemy import text

from seatdesk.domain.changes.kinds.account_changes import PutPreset
from seatdesk.domain.changes.kinds.user_record_changes import AliasEdit, SetAliases
from seatdesk.domain.choices import Status
from seatdesk.domain.import_preset import ImportPreset
from seatdesk.store.database import Database
from seatdesk.store.restore import restore
from tests.factories import TODAY, furnish, make_user

HUB = ImportPreset("Hub list", "email\nname", "people", "people", '{"version":1}', TODAY)
OLD = ("Old@example.com", "older@example.com")


def codes(database):
    return [problem.code for problem in database.verify().problems]


@pytest.fixture
def kept(database):
    """User 1 was known under two other addresses; there is a preset."""
    furnish(database, users=3)
    with database.work() as work:
        work.aliases.replace({1: OLD})
        work.history.record(SetAliases((AliasEdit(1, (), OLD),)), day=TODAY)
        work.presets.put(None, HUB)
        work.history.record(PutPreset(None, HUB), day=TODAY)
        work.commit()
    return database


def test_what_was_kept_is_there_and_follows_from_the_history(kept):
    with kept.look() as work:
        assert work.aliases.of_users((1, 2)) == {1: OLD}
        assert work.presets.all() == (HUB,)
        assert work.aliases.owners(["OLD@example.com", "nobody@example.com"]) == {
            "old@example.com": 1
        }
    assert codes(kept) == []


@pytest.mark.parametrize(
    ("meddling", "code"),
    [
        ("UPDATE user_alias SET alias = 'other@example.com' WHERE alias_key = 'old@example.com'",
         "keys_differ user_differs"),
        ("DELETE FROM user_alias", "user_differs"),
        ("INSERT INTO user_alias VALUES (2, 'x@example.com', 'x@example.com')", "user_differs"),
        ("UPDATE import_preset SET answers = '{}'", "preset_differs"),
        ("DELETE FROM import_preset", "preset_differs"),
    ],
)  # fmt: skip
def test_h1_what_was_meddled_with_is_found(kept, meddling, code):
    with kept.engine.begin() as connection:
        connection.execute(text(meddling))
    assert codes(kept) == code.split()


def test_rule_5_aliases_lead_to_those_who_are_there_and_only_where_they_are_clear(database):
    furnish(database, users=(make_user("a@x.com"), make_user("b@x.com"), make_user("c@x.com")))
    with database.work() as work:
        work.aliases.replace({1: ("one@x.com", "both@x.com", "B@x.com"), 2: ("both@x.com",),
                          3: ("three@x.com",)})  # fmt: skip
        work.users.set_status((3,), Status.REMOVED)
        # Two claim `both`, `b` is somebody's own address, and the third is gone.
        assert work.aliases.unambiguous() == {"one@x.com": "a@x.com"}
        work.aliases.replace({1: ()})
        assert work.aliases.of_users((1,)) == {}
        assert work.aliases.unambiguous() == {"both@x.com": "b@x.com"}


def test_users_who_are_taken_out_take_their_aliases_along(kept):
    with kept.work() as work:
        work.users.delete((1,))
        assert work.aliases.of_users((1,)) == {}


def test_a_preset_takes_the_place_of_another(kept):
    renamed = replace(HUB, name="Sales")
    with kept.work() as work:
        work.presets.put(HUB, renamed)
        assert work.presets.all() == (renamed,)
        work.presets.put(renamed, None)
        assert work.presets.all() == ()


def test_presets_and_aliases_survive_backup_and_restore(kept, location, tmp_path):
    copy = tmp_path / "copy.seatdesk"
    kept.backup(copy)
    with kept.work() as work:
        work.aliases.replace({1: ()})
        work.presets.put(HUB, None)
        work.commit()
    kept.close()

    restore(copy, location, backups=tmp_path / "kept")

    back = Database.open(location, backups=tmp_path / "kept")
    with back.look() as work:
        assert (work.aliases.of_users((1,)), work.presets.all()) == ({1: OLD}, (HUB,))
    assert codes(back) == []
    back.close()
