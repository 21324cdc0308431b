"""A team from nothing: one makes the workspace on the server, another comes to it (H5, F3)."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from seatdesk import logs, saved_passwords
from seatdesk.redaction import kept
from seatdesk.ui.faults import FaultReporter
from seatdesk.ui.users.new_user.dialog import NewUserDialog
from seatdesk.ui.workspaces.password_dialog import PasswordDialog
from seatdesk.ui.workspaces.team_dialog import TeamDialog
from tests.journeys.conftest import TODAY
from tests.memory_keyring import keyring_in_memory
from tests.postgres import PASSWORD, ROLE


@pytest.fixture
def server(guarded, tmp_path, monkeypatch):
    """An empty database of a server that demands a password, and nobody's own pass file."""
    for name in ("PGPASSWORD", "PGPASSFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    with guarded.database() as url:
        yield guarded.folder, urlsplit(url).path.removeprefix("/")


@pytest.fixture
def at_welcome(server, open_window):
    """Somebody whose program shows the welcome page, and who leaves before the server does."""

    def start():
        person = open_window("", today=TODAY, ready=False)
        person.until(lambda: person.workspace_window.commands)
        return person

    return start


def connect(person, server, password=PASSWORD, *, remember=False):
    """Fill the dialog in as somebody does who was told what to enter."""
    folder, database = server
    person.window.actions_of["connect-team"].trigger()
    dialog = person.dialog(TeamDialog)
    person.settle()
    form = dialog.form
    for field, text in (
        (form.host, str(folder)), (form.database, database), (form.user, ROLE),
        (form.password, password),
    ):  # fmt: skip
        field.setText(text)
        field.textEdited.emit(text)
    form.remember.setChecked(remember)
    assert form.no_keyring.isVisible() is not saved_passwords.is_there()
    return dialog


def make_workspace(person, server, *, remember=False):
    """Connect to the empty database, and begin the account there."""
    dialog = connect(person, server, remember=remember)
    dialog.go.click()
    person.until(dialog.beginning.isVisible)
    assert "The database is empty" in dialog.notice.text
    dialog.account.name.setText("Nordwind AB")
    dialog.account.zone.setCurrentText("Europe/Stockholm")
    assert dialog.go.text() == "Create workspace"
    dialog.go.click()
    person.until(lambda: person.workspace_window.complete)
    person.settle()


def test_h5_two_windows_meet_on_a_server(at_welcome, server):
    """One makes it, the other connects; what one does the other sees without asking."""
    first, second = at_welcome(), at_welcome()
    make_workspace(first, server)
    place = f"postgresql://{ROLE}@/{server[1]}"
    assert first.window.windowTitle() == f"SeatDesk — Nordwind AB — {place}"

    dialog = connect(second, server)
    dialog.test.click()
    second.until(lambda: dialog.notice.text)
    assert "The database holds the workspace of Nordwind AB." in dialog.notice.text
    dialog.go.click()
    second.until(lambda: second.workspace_window.complete)

    first.window.actions_of["new-user"].trigger()
    new_user = first.dialog(NewUserDialog)
    new_user.emails.text.setPlainText("ada@nordwind.example")
    first.press("Next", new_user)
    first.press("Next", new_user)
    first.press("Send", new_user)
    first.until(lambda: first.page.model.rowCount() == 1)
    second.settle()
    second.session.look_for_others()
    second.until(lambda: second.page.model.rowCount() == 1)


def test_f3_a_password_that_is_kept_is_in_the_keyring_and_nowhere_else(
    at_welcome, server, tmp_path, monkeypatch
):
    with keyring_in_memory() as keyring, logging_to(tmp_path / "logs"):
        person = at_welcome()
        make_workspace(person, server, remember=True)
        folder, database = server
        assert keyring.kept == {("SeatDesk", f"{ROLE}@{folder}:5432/{database}"): PASSWORD}
        faults = FaultReporter(tmp_path / "faults", person.window)
        faults._hook(ValueError, ValueError(f"broken: {person.workspace_window.location}"), None)
        person.until(lambda: faults.report)
        assert shows_no_password(person)
        recent = person.workspace_window.context.settings.recent[0]
        assert recent == kept(recent)
        person.window.close()
        assert keeps_no_password(tmp_path)

        again = at_welcome()
        again.workspace_window.open(recent)
        again.until(lambda: again.workspace_window.complete)
        assert not [d for d in again.window.findChildren(PasswordDialog) if d.isVisible()]
        again.window.close()

        keyring.kept = dict.fromkeys(keyring.kept, "an older one")
        third = at_welcome()
        third.workspace_window.open(recent)
        asked = third.dialog(PasswordDialog)
        assert asked.remember.isChecked()
        asked.password.setText(PASSWORD)
        asked.connect_button.click()
        third.until(lambda: third.workspace_window.complete)
        third.until(lambda: list(keyring.kept.values()) == [PASSWORD])
        third.window.close()
    assert keeps_no_password(tmp_path)


def test_f3_a_password_that_is_not_to_be_kept_leaves_the_keyring(at_welcome, server):
    with keyring_in_memory() as keyring:
        person = at_welcome()
        make_workspace(person, server, remember=True)
        other = at_welcome()
        connect(other, server, remember=False).go.click()
        other.until(lambda: other.workspace_window.complete)
        assert keyring.kept == {}


def test_f3_without_a_keyring_the_dialog_says_so_and_asks_each_time(at_welcome, server):
    person = at_welcome()
    assert not saved_passwords.is_there()
    make_workspace(person, server, remember=True)
    recent = person.workspace_window.context.settings.recent[0]
    person.window.close()
    again = at_welcome()
    again.workspace_window.open(recent)
    asked = again.dialog(PasswordDialog)
    assert not asked.remember.isVisible()
    assert any("no keyring" in label.text() for label in asked.findChildren(QLabel))


def test_f3_a_wrong_password_is_said_in_the_dialog_which_stays(at_welcome, server):
    person = at_welcome()
    dialog = connect(person, server, "wr0ng")
    dialog.go.click()
    person.until(lambda: dialog.notice.text)
    assert "does not take this user name or password" in dialog.notice.text
    assert "wr0ng" not in dialog.notice.text
    assert dialog.isVisible()
    assert dialog.go.isEnabled()


@contextmanager
def logging_to(folder: Path) -> Iterator[None]:
    """A block whose log is written as the program writes it."""
    root = logging.getLogger("seatdesk")
    before, level = list(root.handlers), root.level
    logs.start(folder)
    try:
        yield
    finally:
        for handler in set(root.handlers) - set(before):
            root.removeHandler(handler)
            handler.close()
        root.setLevel(level)


def shows_no_password(person) -> bool:
    """No text of the window, and nothing that other programs see of this one, holds it."""
    widgets = [*person.window.findChildren(QLabel), *person.window.findChildren(QLineEdit)]
    texts = [widget.text() for widget in widgets]
    texts += [person.window.windowTitle(), *person.window.messages.texts]
    commands = Path("/proc/self/cmdline")
    texts.append(commands.read_text("utf-8", "replace") if commands.exists() else "")
    return not any(word in text for text in texts for word in forms())


def keeps_no_password(folder: Path) -> bool:
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert any(path.name == "settings.json" for path in files)
    told = [path.read_text("utf-8", "replace") for path in files]
    return not any(word in text for text in told for word in forms())


def forms() -> tuple[str, ...]:
    """The password as it is typed, and as it stands in a URL."""
    return PASSWORD, quote(PASSWORD, safe=""), "s3cret"
