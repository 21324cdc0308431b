"""A workspace of a long name has backups, too; two of them keep theirs apart."""

import shutil
from datetime import date
from typing import Any

import pytest

from seatdesk.store.database import Database
from seatdesk.store.files import backups
from tests.factories import OPENING, TODAY

LONG = "å" * 118
"""236 bytes, of which 255 are allowed with the ending."""


@pytest.fixture
def place(tmp_path):
    path = tmp_path / f"{LONG}.seatdesk"
    Database.create(path, OPENING, on=TODAY, source="test").close()
    return path


def test_h3_a_workspace_of_a_long_name_has_backups_of_every_kind(place):
    database = Database.open(place)
    made = [
        database.backups.make_daily(TODAY),
        database.backups.make_before("upgrade from version 1"),
        database.backups.make_now(TODAY),
    ]
    assert database.backups.make_daily(TODAY) is None
    database.close()
    assert len({path for path in made if path is not None and path.exists()}) == 3


def test_h3_of_daily_backups_the_last_ten_are_kept_whatever_the_name(place):
    database = Database.open(place)
    first: Any = database.backups.make_daily(date(2026, 3, 1))
    for number in range(2, 12):
        shutil.copy(first, first.with_name(first.name.replace("03-01", f"03-{number:02}")))
    database.backups.make_daily(date(2026, 3, 20))
    database.close()
    kept = backups.dated(first.parent, backups.short(place.stem))
    assert [path.stem[-5:] for path in kept][:2] == ["03-20", "03-11"]
    assert len(kept) == backups.DAILY


def test_names_that_are_cut_stay_apart_and_short_ones_as_they_are():
    assert backups.short("plan") == "plan"
    one, other = backups.short(LONG), backups.short(LONG + "b")
    assert one != other
    assert backups.short(one) == one
    assert len(one.encode()) <= backups.MOST_BYTES
