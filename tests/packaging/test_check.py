"""The check of a built program finds what it is there to find."""

import os
import sys

import pytest

import check


@pytest.fixture
def program(tmp_path):
    folder = tmp_path / "seatdesk"
    (folder / "_internal").mkdir(parents=True)
    (folder / "seatdesk").write_bytes(b"x" * 1000)
    return folder


def test_a_clean_folder_has_no_problems(program):
    (program / "seatdesk-cli").symlink_to("seatdesk")
    assert list(check.contents(program)) == []
    assert check.size(program) == 1000


@pytest.mark.parametrize(
    ("stranger", "problem"),
    [
        ("_internal/seatdesk/__pycache__", "a cache"),
        ("_internal/pytest", "a tool or a test"),
        ("_internal/seatdesk/tests", "a tool or a test"),
        ("_internal/PyInstaller", "a tool or a test"),
    ],
)
def test_what_does_not_belong_is_named(program, stranger, problem):
    (program / stranger).mkdir(parents=True)
    assert list(check.contents(program)) == [f"{problem}: {stranger}"]


def test_a_link_to_nothing_is_named(program):
    (program / "_internal" / "libgone.so").symlink_to("PySide6/libgone.so")
    assert list(check.contents(program)) == ["a link to nothing: _internal/libgone.so"]


def test_a_folder_grown_too_large_is_told(program, monkeypatch):
    monkeypatch.setattr(check, "LARGEST", 999)
    assert len(list(check.contents(program))) == 1


def test_a_library_that_does_not_load_or_asks_too_much_is_told(program):
    library = program / "_internal" / "libbroken.so.1"
    library.write_bytes(b"\x7fELF GLIBC_2.2.5 GLIBC_2.99 GLIBC_2.4")
    assert check.glibc(library) == (2, 99)
    problems = list(check.binaries(program))
    assert problems[0] == "_internal/libbroken.so.1 needs glibc 2.99"
    assert "libbroken.so.1" in problems[1]


@pytest.mark.parametrize(
    ("own", "wanted", "is_problem"),
    [((2, 36), "2.38", True), ((2, 41), "2.38", False), ((0, 0), "2.38", True)],
)
def test_a_newer_system_than_the_builders_is_told_and_no_problem(
    program, monkeypatch, capsys, own, wanted, is_problem
):
    (program / "_internal" / "libnew.so.1").write_bytes(f"\x7fELF GLIBC_{wanted}".encode())
    monkeypatch.setattr(check, "own_glibc", lambda: own)
    told = f"libnew.so.1 needs glibc {wanted}"
    assert any(told in problem for problem in check.binaries(program)) is is_problem
    assert (f"needs glibc {wanted} or newer, as this system" in capsys.readouterr().out) is (
        not is_problem
    )


@pytest.mark.skipif(os.name != "posix", reason="a script stands in for the program")
@pytest.mark.parametrize(
    ("does", "slow"),
    [("time.sleep(1)", False), ("while time.process_time() < 1: pass", True)],
)
def test_a_slow_start_is_told_and_a_busy_machine_is_none(program, monkeypatch, does, slow):
    monkeypatch.setattr(check, "SLOWEST_START", 0.7)
    monkeypatch.setattr(check, "STARTS", 2)
    script = program / "seatdesk-cli"
    body = f'import sys, time\nif sys.argv[1] == "--version":\n    {does}\n'
    script.write_text(f"#!{sys.executable} -IS\n{body}")
    script.chmod(0o755)
    assert any("starts slower" in said for said in check.command_line(program)) is slow
