"""What is read of a Windows machine, and how Wine's paths are said."""

import subprocess
from pathlib import Path

import pytest

from windows.machine import Machine
from windows.wine import Wine

ANSWER = (
    "\r\nHKEY_CURRENT_USER\\Environment\r\n"
    "    (Default)    REG_SZ    SeatDesk.Workspace\r\n"
    "    Path    REG_EXPAND_SZ    C:\\Tools;%USERPROFILE%\\bin\r\n"
    "    Content Type    REG_SZ    application/x    y\r\n"
    "    NoModify    REG_DWORD    0x1\r\n\r\n"
)


def test_values_of_the_registry_are_read_with_spaces_in_names_and_in_values(monkeypatch):
    machine = Machine()
    answered = subprocess.CompletedProcess([], 0, ANSWER.replace("\r\n", "\n"), "")
    monkeypatch.setattr(machine, "run", lambda *words: answered)
    assert machine.registry(r"HKCU\Environment") == {
        "": "SeatDesk.Workspace",
        "Path": r"C:\Tools;%USERPROFILE%\bin",
        "Content Type": "application/x    y",
        "NoModify": "0x1",
    }


def test_a_program_runs_while_the_list_of_tasks_names_it(monkeypatch):
    machine = Machine()
    listed = subprocess.CompletedProcess([], 0, "SeatDesk.exe    12 Console", "")
    monkeypatch.setattr(machine, "run", lambda *words: listed)
    assert machine.runs("seatdesk.exe")
    assert not machine.runs("seatdesk-cli.exe")


@pytest.fixture
def wine(tmp_path):
    return Wine(tmp_path, ":9")


def test_paths_are_said_as_wine_sees_them(wine, tmp_path):
    assert wine.path(tmp_path / "drive_c" / "users" / "a b") == r"C:\users\a b"
    assert wine.path(Path("/srv/made/x.exe")) == r"Z:\srv\made\x.exe"
    assert wine.path("--version") == "--version"


def test_nothing_of_this_python_reaches_wine(wine, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "here")
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    given = wine.variables()
    assert not {"PYTHONPATH", "QT_QPA_PLATFORM"} & given.keys()
    assert (given["WINEPREFIX"], given["DISPLAY"]) == (str(wine.prefix), ":9")
