"""A bare Debian knows nothing of this machine, and is compared with what it was before."""

import subprocess
import sys

import pytest

from linux import chroot
from linux.chroot import Chroot


def test_commands_run_in_a_namespace_of_their_own_as_root_or_as_the_person(tmp_path):
    debian = Chroot(tmp_path)
    as_root = debian.line(["apt-get", "update"], person=False)
    assert as_root[:3] == ["unshare", "--mount", "--pid"]
    assert as_root[-3:] == [str(tmp_path), "apt-get", "update"]
    as_person = debian.line(["seatdesk"], person=True)
    assert "--reuid=ada" in as_person
    assert as_person[-2:] == ["--chdir=/home/ada", "seatdesk"]


def test_nothing_of_this_machine_s_variables_reaches_in(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    monkeypatch.setenv("DISPLAY", ":7")
    inside = chroot.variables(person=True, display="")
    assert set(inside) == {"PATH", "LANG", "HOME", "DEBIAN_FRONTEND"}
    assert chroot.variables(person=True, display=":9")["DISPLAY"] == ":9"


def test_what_a_package_left_is_told_from_what_always_varies_and_from_the_person_s_files(tmp_path):
    debian = Chroot(tmp_path)
    for folder in ("usr/lib", "var/cache/apt", "var/lib/dpkg", "home/ada"):
        (tmp_path / folder).mkdir(parents=True)
    before = debian.files()
    for path in ("usr/lib/left", "var/cache/apt/kept", "var/lib/dpkg/status", "home/ada/own"):
        (tmp_path / path).touch()
    assert debian.files() - before == {"usr/lib/left"}


def test_a_file_that_is_put_in_can_be_read_by_the_person(tmp_path):
    secret = tmp_path / "package.deb"
    secret.write_bytes(b"package")
    secret.chmod(0o600)
    debian = Chroot(tmp_path / "debian")
    assert debian.put(secret, "/tmp/package.deb") == "/tmp/package.deb"
    copy = tmp_path / "debian" / "tmp" / "package.deb"
    assert (copy.read_bytes(), copy.stat().st_mode & 0o777) == (b"package", 0o644)


@pytest.mark.skipif(sys.platform != "linux", reason="Linux only")
def test_a_program_ends_with_all_that_it_started(tmp_path, monkeypatch):
    """Otherwise the next picture of the screen would show the one before."""
    mark = f"{tmp_path}/no-such-file"
    both = f"tail -F {mark} & tail -F {mark}"
    monkeypatch.setattr(Chroot, "line", lambda self, command, person: ["sh", "-c", both])
    looking = ["pgrep", "-f", f"^tail -F {mark}"]
    with Chroot(tmp_path).running(["seatdesk"], ":1"):
        while subprocess.run(looking, capture_output=True, check=False).stdout.count(b"\n") < 2:
            pass
    left = subprocess.run(
        ["pgrep", "-a", "-f", f"^tail -F {mark}"], capture_output=True, check=False
    )
    assert b"defunct" in left.stdout or left.stdout == b""
