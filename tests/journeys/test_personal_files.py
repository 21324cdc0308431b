"""Files of the person's own that say anything: the window opens, tells it once, and keeps them."""

import json
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.settings import SHAPES, Settings, read_whole
from seatdesk.ui.seats.draft_file import DraftFile

NESTED = b"[" * 100_000
WRONG = {
    "nothing": b"",
    "words": b"not JSON at all",
    "cut": b'{"theme": "dark", "rec',
    "latin-1": '{"theme": "Å"}'.encode("latin-1"),
    "utf-16": '{"theme": "dark"}'.encode("utf-16"),
    "random": bytes(range(256)) * 20,
    "nested": NESTED,
    "list": b"[1, 2]",
    "number": b"1e999",
    "null": b"null",
    "text": b'"settings"',
    "large": b" " * 5_000_000,
}
WRONG_SETTINGS = {
    **WRONG,
    "types": b'{"theme": 3, "language": "en", "recent": "a"}',
    "recent": b'{"recent": [1, null, {}], "pinned": [["a"]]}',
    "nul": b'{"recent": ["a\\u0000b.seatdesk"]}',
    "surrogate": b'{"recent": ["\\ud83d"], "theme": "\\ud83d"}',
    "sort": b'{"sort": [1, 2]}',
    "sort pair": b'{"sort": [["email"], ["name", true, 3]]}',
    "sort kinds": b'{"sort": [[{"a": 1}, "yes"]]}',
    "columns": b'{"columns": {"widths": [1], "hidden": 3, "order": {"a": 1}}}',
    "widths": b'{"columns": {"widths": {"name": 1e400, "email": 99999999999999999999}}}',
    "negative": b'{"columns": {"widths": {"name": -5, "email": true}}}',
    "hidden": b'{"columns": {"hidden": [[1], {}], "order": [null]}}',
    "dialogs": b'{"dialogs": {"checkout": [1.5, "x"]}}',
}
WRONG_DRAFTS = {
    **WRONG,
    "no edits": b"{}",
    "kinds": b'{"edits": [["1", "Sales Hub", 1]]}',
    "short": b'{"edits": [[1, "Sales Hub"]]}',
    "infinite": b'{"edits": [[1e999, "Sales Hub", true]]}',
    "beyond": b'{"edits": [[99999999999999999999999, "Sales Hub", true]]}',
    "surrogate": b'{"edits": [[1, "\\ud83d", true]]}',
    "object": b'{"edits": {"1": true}}',
}
WRONG_PLACES = {
    "words": b"not a place at all",
    "random": bytes(range(256)) * 20,
    "geometry": b"[window]\ngeometry=1\n",
    "bytes": b"[window]\ngeometry=@ByteArray(abc)\nstate=@ByteArray(def)\n",
    "kinds": b"[window]\ngeometry=@Rect(1 2 3 4)\nstate=a, b, c\n",
    "section": b"[window\ngeometry=5\n",
}


def told(person, file):
    """How often a message names a file."""
    return sum(str(file) in text for text in person.window.messages.texts)


@pytest.mark.parametrize("content", WRONG_SETTINGS.values(), ids=WRONG_SETTINGS)
def test_f13_settings_that_say_anything_become_the_defaults_and_are_kept(tmp_path, content):
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    found = Settings.load(path)
    assert found.damaged is not None
    assert found.damaged.read_bytes() == content
    assert Settings.load(path).damaged is None
    assert Settings.load(path) == found


@pytest.mark.parametrize("content", WRONG_DRAFTS.values(), ids=WRONG_DRAFTS)
def test_f13_a_draft_that_says_anything_is_none_and_is_kept(tmp_path, content):
    drafts = DraftFile(tmp_path, "a.seatdesk")
    drafts.save(())
    file = tmp_path / f"draft-{drafts.key}.json"
    file.write_bytes(content)
    assert drafts.load() == ()
    assert drafts.damaged is not None
    assert drafts.damaged.read_bytes() == content
    assert DraftFile(tmp_path, "a.seatdesk").load() == ()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(st.text(), inside, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from([*SHAPES, "unknown"]), JSON))
def test_f13_whatever_stands_for_a_setting_it_fits_or_is_the_default(tmp_path_factory, found):
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    path.write_text(json.dumps(found), encoding="utf-8")
    loaded, usual = Settings.load(path), Settings()
    for name in SHAPES:
        value = getattr(loaded, name)
        assert value == getattr(usual, name) or (name in found and value == found[name])
    wrong = [name for name in SHAPES if name in found and getattr(loaded, name) != found[name]]
    assert (loaded.damaged is not None) is bool(wrong)


def test_f13_more_files_than_one_can_be_kept(tmp_path):
    path = tmp_path / "settings.json"
    for content in (b"1", b"2", b"3"):
        path.write_bytes(content)
        kept = Settings.load(path).damaged
        assert kept is not None
        assert kept.read_bytes() == content
    assert len(list(tmp_path.glob("*.unreadable*"))) == 3


def test_f13_a_path_that_is_no_utf_8_survives(tmp_path):
    settings = Settings()
    settings.remember(os.fsdecode(b"/tmp/caf\xe9.seatdesk"))
    settings.save(tmp_path / "settings.json")
    again = Settings.load(tmp_path / "settings.json")
    assert again == settings
    assert again.damaged is None


@pytest.mark.skipif(os.name != "posix", reason="pipes have no place in a folder there")
def test_f13_nobody_waits_for_a_pipe(tmp_path):
    os.mkfifo(tmp_path / "settings.json")
    with pytest.raises(ValueError, match="settings"):
        read_whole(tmp_path / "settings.json")
    assert Settings.load(tmp_path / "settings.json").damaged is not None


@pytest.mark.parametrize(
    "name", ["types", "sort", "columns", "widths", "hidden", "nul", "nested", "recent"]
)
def test_f13_the_window_opens_with_such_settings_and_says_it_once(
    open_window, company, tmp_path, name
):
    file = tmp_path / "settings.json"
    file.write_bytes(WRONG_SETTINGS[name])
    person = open_window(company)
    person.until(lambda: told(person, f"{file}.unreadable") == 1)
    person.window.close()
    again = open_window(company)
    assert told(again, file) == 0


@pytest.mark.parametrize("content", WRONG_PLACES.values(), ids=WRONG_PLACES)
@pytest.mark.qt_log_ignore("QVariant::load")
def test_f13_the_window_opens_where_its_place_says_anything(
    open_window, company, tmp_path, content
):
    file = tmp_path / "state" / "window.ini"
    file.parent.mkdir()
    file.write_bytes(content)
    person = open_window(company)
    person.until(lambda: told(person, f"{file}.unreadable") == 1)
    assert file.with_name("window.ini.unreadable").read_bytes() == content
    person.window.close()
    again = open_window(company)
    assert told(again, file) == 0


def test_f13_a_draft_that_cannot_be_read_is_said_once(open_window, company, tmp_path):
    drafts = DraftFile(tmp_path / "state", str(company))
    file = tmp_path / "state" / f"draft-{drafts.key}.json"
    file.parent.mkdir()
    file.write_bytes(WRONG_DRAFTS["infinite"])
    person = open_window(company)
    person.until(lambda: told(person, f"{file}.unreadable") == 1)
    person.window.close()
    again = open_window(company)
    assert told(again, file) == 0
