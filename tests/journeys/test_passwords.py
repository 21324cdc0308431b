"""A password is asked for when a server wants one, and is kept nowhere (F3)."""

import json

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from seatdesk.redaction import with_password
from seatdesk.settings import Settings
from seatdesk.store.errors import Unreachable
from seatdesk.ui.seats.draft_file import DraftFile
from seatdesk.ui.window.saved_state import digest, file_key
from seatdesk.ui.workspaces.password_dialog import PasswordDialog
from tests.journeys.conftest import TODAY
from tests.postgres import PASSWORD, ROLE

SECRET = "s3cret"


def test_f3_a_server_s_password_is_asked_for_and_not_kept(
    open_window, tmp_path, monkeypatch, postgres
):
    with postgres.database("workspace") as url:
        wanted, asked = url.replace("postgres@", f"postgres:{SECRET}@"), []
        person = open_window("", today=TODAY, ready=False)
        person.until(lambda: person.workspace_window.commands)
        opened = person.workspace_window.context.openers.workspace

        def door(location, **how):
            asked.append(location)
            if SECRET not in location:
                raise Unreachable(location="postgresql://db", reason="login")
            return opened(location, **how)

        context = person.workspace_window.context
        context = context._replace(openers=context.openers._replace(workspace=door))
        monkeypatch.setattr(person.workspace_window, "context", context)
        person.workspace_window.open(url)
        dialog = person.dialog(PasswordDialog)
        assert dialog.password.echoMode() is QLineEdit.EchoMode.Password
        dialog.password.setText(SECRET)
        dialog.connect_button.click()
        person.until(lambda: person.workspace_window.complete)
        assert asked == [url, wanted]

        assert SECRET not in person.window.windowTitle()
        assert person.workspace_window.context.settings.recent[0] == url
        person.window.close()
    kept = [path for path in tmp_path.rglob("*") if path.is_file() and path.suffix != ".seatdesk"]
    assert kept
    assert not any(
        SECRET in path.name or SECRET in path.read_text("utf-8", "replace") for path in kept
    )


def test_other_trouble_asks_for_no_password(open_window):
    person = open_window("", today=TODAY, ready=False)
    person.until(lambda: person.workspace_window.commands)
    person.workspace_window.open("postgresql://127.0.0.1:1/x?connect_timeout=2")
    person.until(lambda: not person.workspace_window.location)
    assert person.window.findChildren(PasswordDialog) == []


@pytest.mark.parametrize("query", [f"://u:{SECRET}@h/x", f"://u@h/x?password={SECRET}"])
def test_f3_drafts_are_not_named_after_a_password_and_earlier_ones_are_found(tmp_path, query):
    location, without = f"postgresql{query}", "postgresql://u@h/x"
    assert file_key(location) == file_key(without)
    former = tmp_path / f"draft-{digest(location)}.json"
    former.write_text(json.dumps({"edits": [[1, "Sales Hub", True]]}))
    assert len(DraftFile(tmp_path, location).load()) == 1
    assert not former.exists()
    assert len(DraftFile(tmp_path, without).load()) == 1


def test_settings_with_a_password_are_read_without_it(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"recent": [f"postgresql://u:{SECRET}@h/x"]}))
    assert Settings.load(path).recent[0] == "postgresql://u@h/x"


def test_f3_a_server_that_demands_a_password_gets_it_from_whoever_is_asked(
    open_window, tmp_path, monkeypatch, guarded
):
    """Wrong at first: said as that, and asked again; the right one is kept nowhere."""
    for name in ("PGPASSWORD", "PGPASSFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    with guarded.database("workspace") as made:
        url = made.replace("postgres@", f"{ROLE}@")
        person = open_window("", today=TODAY, ready=False)
        person.until(lambda: person.workspace_window.commands)
        person.workspace_window.open(url)
        first = person.dialog(PasswordDialog)
        first.password.setText("wr0ng")
        first.connect_button.click()
        person.until(lambda: _asked_anew(person, first))
        dialog = _asked_anew(person, first)
        why = " ".join(label.text() for label in dialog.findChildren(QLabel))
        assert "does not take this user name or password" in why
        dialog.password.setText(PASSWORD)
        dialog.connect_button.click()
        person.until(lambda: person.workspace_window.complete)
        assert person.workspace_window.context.settings.recent[0] == url
        shown = [*person.window.findChildren(QLabel), *person.window.findChildren(QLineEdit)]
        assert not any(PASSWORD in one.text() for one in shown)
        person.window.close()
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    for word in (PASSWORD, "s3cret", "wr0ng", with_password("postgresql://x/y", PASSWORD)[13:-4]):
        assert not any(word in file.read_text("utf-8", "replace") for file in files), word


def _asked_anew(person, first):
    found = [one for one in person.window.findChildren(PasswordDialog) if one.isVisible()]
    return next((one for one in found if one is not first), None)
