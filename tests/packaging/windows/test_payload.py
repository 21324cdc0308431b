"""Libraries of the program for Windows that are missing or foreign are found."""

import pytest

from windows import payload


@pytest.fixture
def folders(tmp_path, monkeypatch):
    """A program whose binaries name in their text what they need, and a system."""
    monkeypatch.setattr(
        payload, "wanted", lambda path: set(path.read_text(encoding="utf-8").lower().split())
    )
    program, system = tmp_path / "program", tmp_path / "system32"
    (program / "_internal").mkdir(parents=True)
    system.mkdir()
    for name in ("KERNEL32.dll", "msvcp140.dll", "icuuc.dll"):
        (system / name).touch()
    return program, system


def found(folders, **files):
    program, system = folders
    for name, needs in files.items():
        (program / "_internal" / name.replace("_dll", ".dll")).write_text(needs, encoding="utf-8")
    return list(payload.problems(program, system, frozenset({"icuuc.dll"})))


def test_what_is_there_or_windows_own_is_no_problem(folders):
    wanted = "kernel32.dll Qt6Core.dll api-ms-win-core-synch-l1-2-0.dll icuuc.dll"
    assert found(folders, Qt6Gui_dll=wanted, Qt6Core_dll="kernel32.dll") == []


def test_what_is_missing_is_named(folders):
    assert found(folders, Qt6Gui_dll="Qt6Core.dll") == ["_internal/Qt6Gui.dll needs qt6core.dll"]


def test_libraries_that_other_programs_may_have_brought_are_not_relied_on(folders):
    assert found(folders, a_dll="MSVCP140.dll") == ["_internal/a.dll needs msvcp140.dll"]


def test_what_stands_in_for_windows_must_not_be_handed_out(folders):
    assert found(folders, icuuc_dll="") == ["icuuc.dll is a stand-in for a part of Windows"]
