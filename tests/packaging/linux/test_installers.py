"""A second build of the same source is compared with the first, to the byte."""

import datetime as dt

import pytest

import build
from linux import installers, packages


@pytest.fixture
def made(tmp_path, monkeypatch):
    """A program of two files, whose second build changes the first as the test says."""
    program = tmp_path / "seatdesk"
    program.mkdir()
    (program / "seatdesk").write_text("program")
    (program / "words").write_text("words")
    first = packages.Build(program, dt.datetime(2026, 3, 1, tzinfo=dt.UTC), tmp_path / "made")
    first.target.mkdir()

    def make(made):
        for path in made.handed_out:
            path.write_text("".join(sorted(file.read_text() for file in program.iterdir())))

    monkeypatch.setattr(packages, "make", make)
    monkeypatch.setattr(build, "finish", lambda: None)
    make(first)
    return first


def test_the_same_source_makes_the_same_bytes(made, monkeypatch):
    monkeypatch.setattr(build, "freeze", lambda: None)
    assert list(installers.differences(made)) == []


def test_what_came_out_otherwise_is_named(made, monkeypatch):
    def freeze():
        (made.program / "words").write_text("other words")
        (made.program / "new").touch()

    monkeypatch.setattr(build, "freeze", freeze)
    told = list(installers.differences(made))
    assert told[:2] == [
        "new came out otherwise the second time",
        "words came out otherwise the second time",
    ]
    assert {line.partition(" ")[0] for line in told[2:]} == {path.name for path in made.handed_out}
