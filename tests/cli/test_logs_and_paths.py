"""Logs and folders of the program: nothing private in them, and each where the system wants it."""

import logging
import os
import re
import sys
import tempfile
import time
from pathlib import Path

import pytest

from seatdesk import logs, paths, redaction
from seatdesk.redaction import without_secrets


@pytest.mark.parametrize(
    ("text", "redacted"),
    [
        ("saved for ada.lovelace@example.com.", "saved for <e-mail>."),
        ("<åsa@exämple.se>, bo@x.co.uk", "<<e-mail>>, <e-mail>"),
        ("postgresql+psycopg://ann:s3cret@db.example.com/x", "postgresql+psycopg://ann:"),
        ("host=db password=s3cret&x=1", "host=db password=***&x=1"),
        ("nothing here @ all", "nothing here @ all"),
    ],
)
def test_h6_logs_know_no_addresses_and_no_passwords(text, redacted):
    assert without_secrets(text).startswith(redacted)
    assert "s3cret" not in without_secrets(text)


@pytest.mark.parametrize(
    "text", ["x", "@x", "'", '"a', "a'@", "@[", "%4", "a%40b@c", "password=", "://a:"]
)
def test_h6_a_cell_of_any_length_is_looked_through_in_one_go(text):
    """A window that writes such a line into its log must not stand still for minutes."""
    long = text * (200_000 // len(text))
    begun = time.perf_counter()
    without_secrets(f"{long} anna@nordwind.example")
    assert time.perf_counter() - begun < 10  # 0.1 s; step by step it took 8 minutes


def test_h6_what_looks_for_secrets_ends_on_every_python():
    """Possessive quantifiers never end on 3.11.2, which Debian has."""
    patterns = [text for name, text in vars(redaction).items() if name.startswith("_") and text]
    told = [text for text in patterns if isinstance(text, str) and possessive(text)]
    assert told == []


def possessive(pattern):
    return re.search(r"[*+?}]\+|\(\?>", pattern)


def test_h6_a_traceback_is_redacted_too(tmp_path):
    root = logging.getLogger("seatdesk")
    before, level = list(root.handlers), root.level
    path = logs.start(tmp_path / "logs")
    try:
        try:
            int("ada@example.com")
        except ValueError:
            root.exception("not saved for %s", "bo@example.com")
    finally:
        for handler in [h for h in root.handlers if h not in before]:
            handler.close()
            root.removeHandler(handler)
        root.setLevel(level)
    assert path is not None
    written = path.read_text()
    assert "not saved for <e-mail>" in written
    assert "example.com" not in written
    assert "Traceback" in written


def test_a_log_that_cannot_be_written_stops_nobody(tmp_path):
    (tmp_path / "file").touch()

    assert logs.start(tmp_path / "file" / "logs") is None


def test_the_programs_own_folders_are_a_persons_own(monkeypatch):
    monkeypatch.delenv("SEATDESK_DATA", raising=False)

    for path in (paths.settings_file(), paths.state_folder(), paths.log_folder()):
        assert "SeatDesk" in str(path)
        assert path.is_absolute()


def test_a_portable_program_keeps_everything_beside_it(monkeypatch, tmp_path):
    monkeypatch.delenv("SEATDESK_DATA", raising=False)
    (tmp_path / "portable.txt").touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "seatdesk"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert paths.settings_file() == tmp_path / "data" / "settings.json"
    assert paths.state_folder() == tmp_path / "data" / "state"
    assert paths.log_folder() == tmp_path / "data" / "logs"


def test_a_variable_names_another_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("SEATDESK_DATA", str(tmp_path))

    assert paths.state_folder() == tmp_path / "state"


def test_new_workspaces_are_offered_in_the_documents(monkeypatch, tmp_path):
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert paths.documents_folder() == tmp_path
    (tmp_path / "Documents").mkdir()
    assert paths.documents_folder() == tmp_path / "Documents"


@pytest.mark.skipif(os.name != "posix", reason="users of POSIX")
@pytest.mark.parametrize("taken", [False, True])
def test_who_has_no_home_leaves_no_folder_where_the_program_runs(tmp_path, monkeypatch, taken):
    """In a container of any user neither the environment nor the system names one."""
    import pwd

    def unknown(number):
        raise KeyError(number)

    for name in ("HOME", "SEATDESK_DATA", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(pwd, "getpwuid", unknown)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    if taken:  # by somebody else, who waits for what is put there
        (tmp_path / f"seatdesk-{os.getuid()}").symlink_to("/nowhere")
    assert paths.home_folder() == paths.documents_folder() == tmp_path
    for path in (paths.settings_file(), paths.state_folder(), paths.log_folder()):
        assert path.is_relative_to(tmp_path)
        assert ("seatdesk-" in str(path.relative_to(tmp_path))) is not taken
    assert not (tmp_path / "~").exists()
