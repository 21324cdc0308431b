"""The check of a built program finds what it is there to find."""

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
