"""Presets and other addresses in the history: folded, taken back, and impossible lines found."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.account.account import User
from seatdesk.domain.changes.inverse import inverse
from seatdesk.domain.changes.kinds.account_changes import OpenAccount, PutPreset
from seatdesk.domain.changes.kinds.change import DatedChange
from seatdesk.domain.changes.kinds.user_record_changes import AddUsers, AliasEdit, SetAliases
from seatdesk.domain.changes.replay import ImpossibleError, Replay, fingerprint
from seatdesk.domain.import_preset import ImportPreset, preset_key
from seatdesk.domain.json_values import from_plain, to_plain
from tests.domain.company import TODAY

ADA = User(id=1, email="ada@example.com")
NAMES = st.sampled_from(["Hub", "hub ", "Sales", "List"])


def preset(name="Hub", answers="{}"):
    return ImportPreset(name, "email\nname", "people", "people", answers, TODAY)


def begun():
    replay = Replay(TODAY)
    replay.fold(DatedChange(TODAY, OpenAccount("Nordlicht", "USD", "UTC")))
    replay.fold(DatedChange(TODAY, AddUsers((ADA,))))
    return replay


def fold(replay, *changes):
    for change in changes:
        replay.fold(DatedChange(TODAY, change))
    return replay


def test_names_of_presets_are_the_same_in_any_case_and_spacing():
    assert preset_key(" Sales  HUB ") == preset_key("sales hub") == preset("Sales hub").key


@given(st.lists(st.tuples(NAMES, st.sampled_from(["{}", "{1}"])), max_size=6))
def test_h2_presets_are_folded_and_taken_back(steps):
    replay, done = begun(), []
    kept: dict[str, Any] = {}
    for name, answers in steps:
        wanted = preset(name, answers)
        before = kept.get(wanted.key)
        change = PutPreset(before, wanted)
        fold(replay, change)
        kept[wanted.key] = wanted
        done.append(change)
        assert replay.beside.presets == kept
    for change in reversed(done):
        fold(replay, inverse(change))
    assert replay.beside.presets == {}


@given(st.lists(st.lists(st.sampled_from(["a@x.com", "b@x.com", "c@x.com"]), unique=True)))
def test_h2_aliases_are_folded_and_taken_back(steps):
    replay, now, done = begun(), (), []
    for step in steps:
        change = SetAliases((AliasEdit(1, now, tuple(sorted(step))),))
        fold(replay, change)
        now = tuple(sorted(step))
        done.append(change)
        assert replay.replayed.users[1] == fingerprint(ADA, now)
    for change in reversed(done):
        fold(replay, inverse(change))
    assert replay.replayed.users[1] == fingerprint(ADA)


@pytest.mark.parametrize(
    "change",
    [
        PutPreset(preset(), None),
        PutPreset(preset("Sales"), preset("Sales", "{1}")),
        SetAliases((AliasEdit(7, (), ("a@x.com",)),)),
    ],
)
def test_h1_a_line_about_what_is_not_there_is_impossible(change):
    with pytest.raises(ImpossibleError):
        fold(begun(), change)


def test_h1_a_preset_cannot_be_kept_twice_under_one_name():
    replay = fold(begun(), PutPreset(None, preset()))
    with pytest.raises(ImpossibleError):
        fold(replay, PutPreset(None, preset("HUB")))


@pytest.mark.parametrize(
    "change",
    [
        PutPreset(preset(), preset("Sales")),
        PutPreset(None, preset()),
        SetAliases((AliasEdit(1, (), ("a@x.com",)), AliasEdit(2, ("b@x.com",), ()))),
    ],
)
def test_changes_are_written_down_and_read_again(change):
    assert from_plain([PutPreset, SetAliases], to_plain(change)) == change
