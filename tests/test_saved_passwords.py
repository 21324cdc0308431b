"""Passwords of servers go into the system's keyring and nowhere else (F3)."""

import sys

import keyring
import pytest

from seatdesk import saved_passwords
from tests.memory_keyring import keyring_in_memory

SECRET = "s3cret"
URL = "postgresql://anna@db.example:5433/seatdesk?sslmode=require"


@pytest.mark.parametrize(
    "url",
    [
        URL,
        "postgresql+psycopg://anna:other@db.example:5433/seatdesk",
        "postgresql:///seatdesk?host=db.example&port=5433&user=anna&password=x",
    ],
)
def test_f3_a_password_is_found_however_its_server_is_written(url):
    with keyring_in_memory() as there:
        assert saved_passwords.save(URL, SECRET)
        assert saved_passwords.find(url) == SECRET
        assert there.kept == {("SeatDesk", "anna@db.example:5433/seatdesk"): SECRET}
        saved_passwords.forget(url)
        saved_passwords.forget(url)
        assert there.kept == {}


@pytest.mark.parametrize(
    "other",
    [
        "postgresql://bo@db.example:5433/seatdesk", "postgresql://anna@db.example/seatdesk",
        "postgresql://anna@db2.example:5433/seatdesk", "postgresql://anna@db.example:5433/other",
        "postgresql:///seatdesk?host=/run/postgresql", "postgresql://anna@[::1]:5433/seatdesk",
    ],
)  # fmt: skip
def test_f3_a_password_is_given_to_no_other_server_database_or_user(other):
    with keyring_in_memory():
        assert saved_passwords.save(URL, SECRET)
        assert saved_passwords.find(other) == ""


def test_f3_without_a_keyring_nothing_is_kept():
    """The tests' own back end keeps nothing, as on a system without a keyring."""
    assert not saved_passwords.is_there()
    assert not saved_passwords.save(URL, SECRET)
    assert saved_passwords.find(URL) == ""
    saved_passwords.forget(URL)


def test_f3_a_keyring_that_is_not_unlocked_is_no_trouble(caplog):
    with keyring_in_memory() as there:
        there.locked = True
        with caplog.at_level("INFO"):
            assert saved_passwords.is_there()
            assert not saved_passwords.save(URL, SECRET)
            assert saved_passwords.find(URL) == ""
            saved_passwords.forget(URL)
        assert "PasswordSetError" in caplog.text
        assert SECRET not in caplog.text


def test_f3_a_keyring_that_breaks_is_as_none(monkeypatch):
    def broken():
        raise OSError("no bus")

    monkeypatch.setattr(keyring, "get_keyring", broken)
    assert not saved_passwords.is_there()


def test_f3_a_program_without_the_library_has_no_keyring(monkeypatch):
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert not saved_passwords.is_there()
    assert saved_passwords.find(URL) == ""


def test_what_reaches_the_keyring_is_told_with_the_one_there_is():
    assert saved_passwords.reached_by().endswith(": none here")
    with keyring_in_memory():
        assert saved_passwords.reached_by().endswith("MemoryKeyring")
