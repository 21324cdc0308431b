"""The setup and the archive for Windows hold the program, all of it, and the same every time."""

import re
import shutil
import subprocess
import zipfile

import pytest

import identity
from windows import packages

MOMENT = 1_700_000_000


@pytest.fixture
def program(tmp_path):
    folder = tmp_path / "program"
    (folder / "_internal" / "PySide6").mkdir(parents=True)
    for name in ("seatdesk.exe", "seatdesk-cli.exe", "_internal/PySide6/Qt6Core.dll"):
        (folder / name).write_bytes(name.encode() * 100)
    return folder


def test_what_is_removed_is_exactly_what_was_installed_and_folders_from_within(program):
    said = packages.removal_list(program).splitlines()
    assert said == [
        "!macro RemoveFiles",
        r'Delete "$INSTDIR\_internal\PySide6\Qt6Core.dll"',
        r'Delete "$INSTDIR\seatdesk-cli.exe"',
        r'Delete "$INSTDIR\seatdesk.exe"',
        r'RMDir "$INSTDIR\_internal\PySide6"',
        r'RMDir "$INSTDIR\_internal"',
        "!macroend",
    ]


def test_the_portable_archive_keeps_its_data_beside_it_and_is_the_same_every_time(
    program, tmp_path
):
    first, again = tmp_path / "first.zip", tmp_path / "again.zip"
    packages.make_portable(program, first, MOMENT)
    for path in program.rglob("*"):
        path.touch()
    packages.make_portable(program, again, MOMENT)
    assert first.read_bytes() == again.read_bytes()
    with zipfile.ZipFile(first) as archive:
        assert archive.namelist() == [
            "SeatDesk/_internal/PySide6/Qt6Core.dll",
            "SeatDesk/seatdesk-cli.exe",
            "SeatDesk/seatdesk.exe",
            f"SeatDesk/{packages.PORTABLE_MARK}",
        ]
        assert archive.read("SeatDesk/seatdesk.exe") == b"seatdesk.exe" * 100
        assert {entry.date_time for entry in archive.infolist()} == {(2023, 11, 14, 22, 13, 20)}


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("12.34", (12, 34, 0, 0)), ("1.2.3.4", (1, 2, 3, 4))],
)
def test_windows_reads_versions_as_four_numbers(version, numbers):
    assert packages.in_four(version) == numbers


def test_the_script_of_the_setup_defines_no_word_twice_and_leaves_none_open(monkeypatch, tmp_path):
    given = []
    monkeypatch.setattr(subprocess, "run", lambda command, check: given.extend(command))
    (tmp_path / "program").mkdir()
    packages.make_setup(
        tmp_path / "program", tmp_path / "setup.exe", icon=tmp_path / "i.ico", rehearsal=True
    )
    handed = {word[2:].split("=")[0] for word in map(str, given) if word.startswith("-D")}
    script = packages.SCRIPT.read_text(encoding="utf-8")
    used = set(re.findall(r"\$\{([A-Z_]+)\}", script))
    here = re.findall(r"^!define ([A-Z_]+)", script, re.MULTILINE)
    assert handed <= used
    assert not handed & set(here)
    assert len(here) == len(set(here))


@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS is not installed")
def test_the_setup_is_the_same_every_time_and_says_that_it_is_a_rehearsal(program, tmp_path):
    from windows import icon_file

    icon = tmp_path / "seatdesk.ico"
    icon.write_bytes(icon_file.icon_file())
    made = []
    for name in ("first", "again"):
        for path in program.rglob("*"):
            path.touch()
        packages.make_setup(program, tmp_path / f"{name}.exe", icon=icon, rehearsal=True)
        made.append((tmp_path / f"{name}.exe").read_bytes())
    assert made[0] == made[1]
    assert packages.REHEARSAL.encode("utf-16-le") in made[0]
    assert identity.VERSION.encode("utf-16-le") in made[0]


@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS is not installed")
def test_the_official_setup_has_its_uninstaller_and_itself_signed(program, tmp_path, capfd):
    from windows import icon_file

    icon = tmp_path / "seatdesk.ico"
    icon.write_bytes(icon_file.icon_file())
    packages.make_setup(
        program, tmp_path / "official.exe", icon=icon, rehearsal=False, compression=packages.QUICK
    )
    assert capfd.readouterr().out.count("Not signed: there is no certificate.") == 2
    assert packages.REHEARSAL.encode("utf-16-le") not in (tmp_path / "official.exe").read_bytes()
