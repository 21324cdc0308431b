"""The program's identity is one: on the desktop, in its files, in its packages."""

import identity
import seatdesk
from seatdesk.store.connection import file_identity
from seatdesk.ui import application


def test_packages_bear_the_version_that_the_program_says():
    assert seatdesk.__version__ == identity.VERSION


def test_desktops_know_the_running_window_and_its_package_by_one_name():
    assert identity.APPLICATION == application.APPLICATION


def test_the_number_that_desktops_look_for_is_the_one_that_workspaces_bear(tmp_path, monkeypatch):
    from seatdesk.__main__ import main

    monkeypatch.chdir(tmp_path)
    assert main(["demo", "sample.seatdesk", "--users", "3"]) == 0
    head = (tmp_path / f"sample{identity.FILE_ENDING}").read_bytes()[:100]
    written = head[identity.MAGIC_OFFSET : identity.MAGIC_OFFSET + 4]
    assert int.from_bytes(written, "big") == identity.MAGIC == file_identity.APPLICATION_ID


def test_the_contact_of_the_packages_is_nobodys_address():
    """RFC 2606: until somebody publishes them, mail about them reaches no stranger."""
    assert identity.CONTACT.endswith(".invalid")
