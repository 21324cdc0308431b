"""Commands of the README work as they stand, from the first line to the last."""

import re
import shlex
from pathlib import Path

import pytest

import system
from seatdesk import qt_libraries
from seatdesk.__main__ import COMMANDS, main

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
TYPED = [re.split(r" {2,}", line)[0] for block in BLOCKS for line in block.splitlines()]
PLAYED = [line for line in TYPED if "://" not in line]  # nobody's server is here
LINES = [shlex.split(line)[1:] for line in PLAYED if COMMANDS & set(shlex.split(line))]


def test_the_commands_of_the_readme_are_a_story_that_can_be_played(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    Path("people.csv").write_text("E-mail,Name\nbo@example.com,Bo Ek\n", encoding="utf-8")
    joining = "Date,Joins,Product\n2026-06-01,4,Sales Hub\n"
    Path("plan.csv").write_text(joining, encoding="utf-8")
    charged = "Description,Amount\nSales Hub platform,450.00\n"
    Path("invoice.csv").write_text(charged, encoding="utf-8")
    assert len(LINES) > 10
    for line in LINES:
        assert main([*line, "--today", "2026-03-02"]) == 0, (line, capsys.readouterr())


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_each_command_explains_itself(command, capsys):
    assert main([command, "--help"]) == 0
    assert command in capsys.readouterr().out


def test_the_packages_that_qt_needs_are_those_that_the_program_asks_for():
    everywhere = {"libstdc++6", "zlib1g", "libzstd1"}
    for needed in (
        qt_libraries.WINDOWLESS,
        qt_libraries.X11,
        qt_libraries.WAYLAND,
        qt_libraries.PRINTING,
    ):
        packages = [name for name in dict.fromkeys(needed.values()) if name not in everywhere]
        assert f"\n{' '.join(packages)}\n" in README
    compiling = dict.fromkeys(need.package for need in system.COMPILING)
    assert f"\n{' '.join(compiling)}\n" in README


def test_the_programs_that_tests_compare_with_are_named():
    [line] = re.findall(r"compare with other programs: .*`apt-get install (.*?)`", README)
    assert set(line.split()) == {need.package for need in system.WITNESSES}


def test_contributors_find_every_folder_in_the_table_and_every_path_where_it_is_said_to_be():
    [part] = re.findall(r"^## Contributing\n(.*?)^## ", README, re.MULTILINE | re.DOTALL)
    rows = dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", part, re.MULTILINE))
    packages = [found.parent for found in ROOT.glob("seatdesk/*/__init__.py")]
    assert rows.keys() == {package.name for package in packages}
    for package in packages:
        folders = {found.parent.name for found in package.glob("*/__init__.py")}
        named = set(re.findall(r"`(\w+)`", rows[package.name]))
        assert folders <= named
        there = {found.stem for found in package.iterdir()}
        assert named <= there
    paths = re.findall(r"`((?:seatdesk|resources|tests)/[\w/.]+)`", part)
    assert len(paths) > 10
    assert [path for path in paths if not (ROOT / path).exists()] == []
