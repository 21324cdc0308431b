"""The environment is made once, grows with what is asked, and is made again when its base moves."""

import importlib.metadata
import sys

import pytest

import environment
import system


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A project folder in which making and installing are recorded instead of done."""
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    folder = tmp_path / ".venv"
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "FOLDER", folder)
    monkeypatch.setattr(environment, "STAMP", folder / "seatdesk.json")
    done = []

    def make():
        folder.mkdir(exist_ok=True)
        done.append("make")

    monkeypatch.setattr(environment, "_make", make)
    monkeypatch.setattr(environment, "_install", lambda extras: done.append(",".join(extras)))
    monkeypatch.setattr(environment, "_answers", lambda: True)
    return tmp_path, done


def test_a_second_call_does_nothing(project):
    _, done = project
    environment.prepare(["test"])
    environment.prepare(["test"])
    environment.prepare()
    assert done == ["make", "test"]


def test_what_was_asked_before_stays(project):
    _, done = project
    environment.prepare(["test"])
    environment.prepare(["freeze"])
    environment.prepare(["test"])
    assert done == ["make", "test", "freeze,test"]


def test_a_changed_pyproject_makes_it_again_with_all_that_was_asked_for(project):
    root, done = project
    environment.prepare(["test"])
    (root / "pyproject.toml").write_text("[project]\nname = 'other'\n")
    environment.prepare()
    assert done == ["make", "test", "make", "test"]


@pytest.mark.parametrize("stamp", ["", "[]", "{}", '{"made_from": "x"}', "\ufffd"])
def test_a_stamp_that_cannot_be_read_counts_as_none(project, stamp):
    _, done = project
    environment.prepare()
    environment.STAMP.write_text(stamp, encoding="utf-8")
    environment.prepare()
    assert done == ["make", "", "make", ""]


def test_an_environment_whose_python_is_gone_is_made_again(project, monkeypatch):
    _, done = project
    environment.prepare()
    monkeypatch.setattr(environment, "_answers", lambda: False)
    environment.prepare()
    assert done == ["make", "", "make", ""]


def test_a_failed_installation_is_not_taken_for_done(project, monkeypatch):
    _, done = project

    def fail(extras):
        message = "no network"
        raise OSError(message)

    monkeypatch.setattr(environment, "_install", fail)
    with pytest.raises(OSError, match="no network"):
        environment.prepare()
    monkeypatch.setattr(environment, "_install", lambda extras: done.append("installed"))
    environment.prepare()
    assert done == ["make", "make", "installed"]


def test_its_own_python_cannot_make_it_again(tmp_path, monkeypatch):
    monkeypatch.setattr(environment, "FOLDER", tmp_path)
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    with pytest.raises(system.MissingError, match="deactivate"):
        environment._make()


def test_without_ensurepip_a_recent_pip_fills_it_from_outside(monkeypatch):
    monkeypatch.setattr(system, "has_module", lambda name: name == "pip")
    monkeypatch.setattr(importlib.metadata, "version", lambda name: "23.0.1")
    assert environment._pip_reaches_in()
    monkeypatch.setattr(importlib.metadata, "version", lambda name: "22.2")
    assert not environment._pip_reaches_in()
    monkeypatch.setattr(system, "has_module", lambda name: False)
    assert not environment._pip_reaches_in()


def test_another_rule_of_the_linter_makes_no_new_environment(project):
    root, _calls = project
    before = environment._made_from()
    (root / "pyproject.toml").write_text("[project]\n[tool.ruff]\nline-length = 99\n")
    assert environment._made_from() == before
    (root / "pyproject.toml").write_text("[project]\n[tool.hatch.version]\npath = 'x'\n")
    assert environment._made_from() != before
