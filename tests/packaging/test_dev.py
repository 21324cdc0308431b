"""The commands of the README do what it says, in order, and stop at the first failure."""

import os
import re
import sys
from pathlib import Path

import pytest

import dev
import environment
import system

ROOT = Path(__file__).parents[2]
COMPILE = f"{ROOT / 'packaging' / 'translations.py'} release"
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


class Calls:
    """Stands in for `dev.call`: remembers each command, and answers with `status`."""

    def __init__(self):
        self.status = 0
        self.commands = []
        self.variables = []

    def __call__(self, command, variables=None):
        self.commands.append(" ".join(str(part) for part in command[1:]))
        self.variables.append(variables)
        return self.status


@pytest.fixture
def calls(monkeypatch, tmp_path):
    """Commands are recorded instead of run; the sample company is made in a temporary folder."""
    calls = Calls()
    monkeypatch.setattr(dev, "call", calls)
    monkeypatch.setattr(environment, "prepare", lambda extras=(): Path("python"))
    monkeypatch.setattr(system, "provide", lambda needs: None)
    monkeypatch.setattr(dev, "SAMPLE", tmp_path / "new" / "sample.seatdesk")
    monkeypatch.setattr(dev, "PICTURE", tmp_path / "window.png")
    return calls


def test_run_makes_the_sample_once_and_opens_the_window(calls, monkeypatch):
    monkeypatch.setattr(dev, "has_display", lambda: True)
    assert dev.run([]) == 0
    dev.SAMPLE.touch()
    assert dev.run([]) == 0
    assert calls.commands == [
        COMPILE,
        f"-m seatdesk demo {dev.SAMPLE}",
        f"-m seatdesk {dev.SAMPLE}",
        COMPILE,
        f"-m seatdesk {dev.SAMPLE}",
    ]


def test_run_without_a_display_prints_the_overview_and_takes_a_picture(calls, monkeypatch, capsys):
    monkeypatch.setattr(dev, "has_display", lambda: False)
    assert dev.run([]) == 0
    assert calls.commands[2:] == [
        f"-m seatdesk overview {dev.SAMPLE}",
        f"-m seatdesk {dev.SAMPLE} --screenshot {dev.PICTURE}",
    ]
    assert calls.variables == [None, None, None, dev.QUIET]
    assert str(dev.PICTURE) in capsys.readouterr().out


def test_run_stops_when_the_sample_cannot_be_made(calls, monkeypatch):
    monkeypatch.setattr(dev, "compile_catalogues", lambda python: 0)
    calls.status = 3
    assert dev.run([]) == 3
    assert calls.commands == [f"-m seatdesk demo {dev.SAMPLE}"]


@pytest.mark.parametrize("command", [dev.run, dev.screenshots])
def test_languages_that_cannot_be_compiled_stop_what_would_show_them(calls, command):
    calls.status = 1
    assert command([]) == 1
    assert calls.commands == [COMPILE]


def test_the_pictures_are_taken_with_the_languages_of_today(calls):
    assert dev.screenshots([]) == 0
    assert calls.commands == [COMPILE, f"{ROOT / 'packaging' / 'screenshots.py'}"]


@pytest.mark.parametrize("command", [dev.run, dev.test, dev.build, dev.screenshots, dev.words])
def test_what_qts_compiler_of_translations_needs_is_asked_for(calls, monkeypatch, command):
    asked: list[system.Need] = []
    monkeypatch.setattr(system, "provide", asked.extend)
    command([])
    assert set(system.COMPILING) <= set(asked)


def test_after_prepare_nothing_that_ci_runs_installs_anything(calls, monkeypatch):
    programs: list[system.Need] = []
    parts: list[str] = []
    monkeypatch.setenv("CI", "true")
    monkeypatch.setattr(system, "provide", programs.extend)

    def install(extras=()):
        parts.extend(extras)
        return Path("python")

    monkeypatch.setattr(environment, "prepare", install)
    assert dev.prepare([]) == 0
    there, installed = set(programs), set(parts)
    for command, arguments in ((dev.lint, []), (dev.build, []), (dev.linux, ["--prove"])):
        command(arguments)
    dev.test([])
    assert set(programs) == there
    assert set(parts) == installed


def test_tests_run_offscreen_and_take_pytest_arguments(calls):
    assert dev.test(["-k", "renewal"]) == 0
    assert calls.commands == ["-m pytest -k renewal"]
    assert calls.variables == [OFFSCREEN]


@pytest.mark.parametrize(
    ("processors", "command"),
    [
        (None, "-m pytest"),
        (1, "-m pytest"),
        (2, "-m pytest --numprocesses 2 --dist worksteal"),
        (64, "-m pytest --numprocesses 4 --dist worksteal"),
    ],
)
def test_the_whole_suite_uses_the_processors(calls, monkeypatch, processors, command):
    monkeypatch.setattr(os, "cpu_count", lambda: processors)
    assert dev.test([]) == 0
    assert calls.commands == [command]


@pytest.mark.parametrize(("ci", "witnesses"), [("true", True), ("", False)])
def test_the_programs_that_tests_compare_with_are_installed_in_ci_only(
    calls, monkeypatch, ci, witnesses
):
    asked: list[system.Need] = []
    monkeypatch.setattr(system, "provide", asked.extend)
    monkeypatch.setenv("CI", ci)
    dev.test([])
    packages = {need.package for need in asked}
    for program in ("postgresql", "libreoffice-calc", "xvfb", "sqlite3"):
        assert (program in packages) is witnesses


def test_lint_goes_on_after_a_failure_and_lists_all(calls, capsys):
    calls.status = 1
    assert dev.lint([]) == 1
    assert len(calls.commands) == len(dev.CHECKS)
    assert capsys.readouterr().out.count("failed:") == len(dev.CHECKS)


def test_a_missing_part_is_a_sentence_and_exit_code_1(monkeypatch, capsys):
    def lack(needs):
        message = "install this"
        raise system.MissingError(message)

    monkeypatch.setattr(system, "provide", lack)
    monkeypatch.setattr(sys, "argv", ["dev.py", "test"])
    assert dev.main() == 1
    assert capsys.readouterr().err == "install this\n"


def test_words_that_belong_to_no_command_are_refused(calls, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["dev.py", "lint", "--fast"])
    with pytest.raises(SystemExit) as refused:
        dev.main()
    assert refused.value.code == 2
    assert "--fast" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("platform", "variables", "displayed"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_a_display_is_where_the_system_says(monkeypatch, platform, variables, displayed):
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)
    assert dev.has_display() is displayed


def test_the_commands_in_the_readme_exist_and_ci_runs_the_same():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"packaging/dev\.py (\w+)", readme))
    assert {"run", "test"} <= named <= set(dev.COMMANDS)
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert 'python3 packaging/dev.py "$@"' in script
    steps = re.findall(r"^(step|begin|finish) (\w+)", script, re.MULTILINE)
    assert steps == [
        ("step", "prepare"),
        *(("begin", "lint"), ("step", "build"), ("finish", "lint")),
        *(("begin", "linux"), ("step", "test"), ("finish", "linux")),
    ]
    assert 'python3 packaging/dev.py "$@" >"$said"' in script
    assert 'wait "$beside" || failed+=("$1")' in script


def test_pictures_in_the_readme_are_there():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for picture in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", readme):
        assert (ROOT / picture).is_file(), picture
