"""Settings survive, and broken ones stop nothing."""

import json

from seatdesk.settings import MOST_RECENT, Settings, write_whole


def test_settings_survive_and_broken_ones_do_not_stop_the_start(tmp_path):
    path = tmp_path / "deep" / "settings.json"
    settings = Settings(theme="dark")
    for number in range(MOST_RECENT + 3):
        settings.remember(f"file{number}")
    settings.remember("file5")
    settings.save(path)
    again = Settings.load(path)
    assert again == settings
    assert again.recent[0] == "file5"
    assert len(again.recent) == MOST_RECENT
    again.forget("file5")
    assert "file5" not in again.recent
    path.write_text('{"theme": 3, "unknown": 1, "language": "sv"}', encoding="utf-8")
    assert Settings.load(path) == Settings(language="sv")
    path.write_text("{", encoding="utf-8")
    assert Settings.load(path) == Settings()
    assert Settings.load(tmp_path / "none.json") == Settings()


def test_settings_in_a_folder_that_cannot_be_written_to_are_no_error(tmp_path):
    file = tmp_path / "file"
    file.write_text("a file, no folder", encoding="utf-8")
    settings = Settings(theme="dark")
    settings.save(file / "settings.json")
    assert settings.theme == "dark"
    assert Settings.load(file / "settings.json") == Settings()
    assert list(tmp_path.iterdir()) == [file]
    assert file.read_text(encoding="utf-8") == "a file, no folder"


def test_a_file_is_replaced_whole(tmp_path):
    path = tmp_path / "a.json"
    write_whole(path, json.dumps([1]))
    write_whole(path, json.dumps([2]))
    assert json.loads(path.read_text(encoding="utf-8")) == [2]


def test_what_is_pinned_is_listed_first_and_never_falls_out(tmp_path):
    settings = Settings()
    settings.remember("/a")
    settings.pin("/a", pinned=True)
    for number in range(12):
        settings.remember(f"/{number}")
    assert settings.listed == ["/a", *(f"/{number}" for number in range(11, 1, -1))]
    settings.pin("/5", pinned=True)
    settings.save(tmp_path / "settings.json")
    again = Settings.load(tmp_path / "settings.json")
    assert again.listed[:3] == ["/a", "/5", "/11"]
    again.pin("/a", pinned=False)
    assert again.pinned == ["/5"]
    again.move("/5", "/moved")
    assert again.listed[0] == "/moved"
    again.forget("/moved")
    assert "/moved" not in again.listed
