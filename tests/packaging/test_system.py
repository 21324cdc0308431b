"""Packages the system lacks are installed where we may, else named with the line to type."""

import shutil
import subprocess
import sys

import pytest

import system
from seatdesk import qt_libraries
from system import MissingError, Need, provide


def absent(name):
    return False


LIBRARY = Need("libmissing.so.1", "libmissing1", absent)
PROGRAM = Need("frob", "frobtools", absent)
PRESENT = Need("anything", "not-asked-for", lambda name: True)


@pytest.fixture
def machine(monkeypatch):
    """A Linux machine with the named tools, whose apt-get is recorded instead of run."""

    def make(*tools, root=False, apt_works=True):
        calls = []

        def run(line, **_):
            calls.append(line)
            return subprocess.CompletedProcess(line, 0 if apt_works else 100, "E: no such thing\n")

        monkeypatch.setattr(sys, "platform", "linux")
        monkeypatch.setattr(shutil, "which", lambda name: name if name in tools else None)
        monkeypatch.setattr(system, "is_root", lambda: root)
        monkeypatch.setattr(subprocess, "run", run)
        return calls

    return make


def test_nothing_happens_when_everything_is_there(machine):
    calls = machine("apt-get", root=True)
    provide([PRESENT])
    assert calls == []


def test_without_root_the_exact_line_is_said_and_nothing_is_run(machine):
    calls = machine("apt-get")
    with pytest.raises(MissingError) as refused:
        provide([PRESENT, LIBRARY, PROGRAM])
    assert "libmissing.so.1, frob" in str(refused.value)
    assert "    sudo apt-get install libmissing1 frobtools" in str(refused.value)
    assert calls == []


def test_root_installs_only_what_is_missing(machine):
    calls = machine("apt-get", root=True)
    there = iter([False, True])
    provide([PRESENT, Need("late", "late-package", lambda name: next(there))])
    assert [line[1] for line in calls] == ["update", "install"]
    assert calls[1][-1] == "late-package"
    assert "--yes" in calls[1]


def test_a_failing_apt_is_told_with_its_own_words(machine):
    machine("apt-get", root=True, apt_works=False)
    with pytest.raises(MissingError, match="no such thing"):
        provide([LIBRARY])


@pytest.mark.parametrize("tool", ["dnf", "zypper"])
def test_other_package_tools_are_asked_for_the_file(machine, tool):
    machine(tool)
    with pytest.raises(MissingError) as refused:
        provide([LIBRARY, PROGRAM])
    assert f"sudo {tool} install 'libmissing.so.1()(64bit)' /usr/bin/frob" in str(refused.value)


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_bring_what_qt_needs(machine, monkeypatch, platform):
    machine()
    monkeypatch.setattr(sys, "platform", platform)
    provide([LIBRARY])


def test_a_library_is_found_by_loading_it():
    assert not qt_libraries.can_be_loaded("libno-such-thing-at-all.so.9")
    assert system.has_module("venv")
    assert not system.has_module("no_such_module_at_all")


@pytest.fixture
def built(tmp_path, monkeypatch):
    """A built program that brings one library, which needs others of the system."""
    (tmp_path / "libxcb-cursor.so.0").touch()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    def loads(said):
        def load(name):
            if name in said:
                raise OSError(f"{said[name]}: cannot open shared object file")

        monkeypatch.setattr("ctypes.CDLL", load)
        return str(tmp_path / "libxcb-cursor.so.0")

    return loads


NEEDED = {"libxcb-cursor.so.0": "libxcb-cursor0", "libxcb.so.1": "libxcb1"}


def test_a_library_that_the_program_brings_is_not_named_as_missing(built):
    """Its own copy is loaded; what that lacks of the system is what is to be installed."""
    own = built({"libxcb.so.1": "libxcb.so.1"})
    assert qt_libraries.missing(NEEDED) == {"libxcb.so.1": "libxcb1"}
    built({"libxcb.so.1": "libxcb.so.1", own: "libxcb.so.1"})
    assert qt_libraries.missing(NEEDED) == {"libxcb.so.1": "libxcb1"}
    built({own: "libXau.so.6"})
    assert qt_libraries.missing(NEEDED) == {"libXau.so.6": ""}
    assert "libXau.so.6" in qt_libraries.sentence("libxcb-cursor.so.0: cannot open", "xcb")


def test_only_what_has_a_package_is_asked_of_the_package_tool(machine):
    machine("apt-get")
    files = {"libXau.so.6": "", "libxcb.so.1": "libxcb1"}
    assert qt_libraries.install_line(files, as_root=True) == "apt-get install libxcb1"
