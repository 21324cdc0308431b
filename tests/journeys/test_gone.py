"""The database goes away while the window is open: every page, dialog and key says so, no more.

Painting never reads, so nothing can fail in the middle of it; whatever is asked for is asked of
the worker, and what went wrong there stands in the message bar or in the dialog.
"""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from seatdesk.controllers.demo import demo_workspace
from seatdesk.controllers.outcome import Done
from seatdesk.controllers.read_models import UserQuery, Views
from seatdesk.controllers.users import NewUsers
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.changes.apply import apply
from seatdesk.domain.changes.kinds.term_changes import AddSubscription
from seatdesk.ui.seats.user_search import look_first
from seatdesk.ui.shell.command_palette import CommandPalette
from seatdesk.ui.users.new_user.dialog import NewUserDialog
from seatdesk.ui.window.context import ACTIVITY, BILLING, SEATS
from seatdesk.ui.window.main_window import MainWindow
from tests.factories import create
from tests.journeys.conftest import SALES, SERVICE, Person, contract
from tests.postgres import serving
from tests.window_reads import watching

USERS = 3_000
TODAY = date(2026, 11, 22)
HARMLESS = ("quit", "close", "new", "open", "import", "restore", "screenshot")
"""Actions that leave the workspace, or ask the system for a file."""


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """More users than are kept in sight and around."""
    path = tmp_path_factory.mktemp("many") / "many.seatdesk"
    demo_workspace.make(path, users=USERS, today=TODAY)
    return path


@pytest.fixture
def copied(many: Path, tmp_path: Path) -> Path:
    path = tmp_path / "plan.seatdesk"
    path.write_bytes(many.read_bytes())
    return path


def deleted(path: Path) -> None:
    path.unlink()


def moved(path: Path) -> None:
    path.rename(path.with_name("elsewhere.seatdesk"))


def cut(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(100)


def emptied(path: Path) -> None:
    path.write_bytes(b"")


WAYS = {"deleted": deleted, "moved": moved, "cut": cut, "emptied": emptied}


def keys(person: Person) -> None:
    """Every key that moves in the table, and those that act."""
    view = person.page.view
    view.setFocus()
    for name in ("PageDown", "PageDown", "End", "Home", "Down", "Up", "PageUp", "Space", "Return"):
        person.bot.keyClick(view, Qt.Key[f"Key_{name}"])
        view.viewport().repaint()
        person.settle()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
        person.bot.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)
        view.viewport().repaint()
        person.settle()
    for keys_, modifier in ((Qt.Key.Key_A, "Control"), (Qt.Key.Key_C, "Control")):
        person.bot.keyClick(view, keys_, getattr(Qt.KeyboardModifier, f"{modifier}Modifier"))
        person.settle()
    person.bot.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=view.box_rect(view.rowAt(40), person.column(SALES)).center(),
    )
    person.settle()


def look_everywhere(person: Person) -> None:
    """Every page, filter, order, chip, and every command of the menus."""
    window = person.window
    for page in (BILLING, ACTIVITY, SEATS):
        window.show_page(page)
        person.settle()
    for chip in person.page.chips.chips.values():
        chip.click()
        person.settle()
    window.filter.setText("anna")
    person.settle()
    window.filter.clear()
    person.settle()
    header = person.page.view.header
    header.sort_requested.emit((("team", False),))
    person.settle()
    for action in window.actions_of.all():
        if action.objectName() not in HARMLESS and action.isEnabled():
            action.trigger()
            person.settle()
            close_dialogs(window)


def close_dialogs(window: MainWindow) -> None:
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.done(0)
    QApplication.processEvents()


@pytest.mark.parametrize("way", WAYS)
def test_f1_a_file_that_goes_away_ends_nothing(open_window, copied, way):
    person = open_window(copied, today=TODAY)
    before = person.page.model.line(0).texts[0]
    assert before not in {"", "…"}
    WAYS[way](copied)
    keys(person)
    assert person.window.messages.texts
    said = [text for text in person.window.messages.texts if copied.name in text]
    assert len(said) == 1, person.window.messages.texts
    look_everywhere(person)
    assert person.window.isVisible()
    person.window.repaint()


def test_f1_rows_that_cannot_be_read_are_painted_as_such_and_come_back(open_window, copied):
    person = open_window(copied, today=TODAY)
    elsewhere = copied.with_name("elsewhere.seatdesk")
    copied.rename(elsewhere)
    view = person.page.view
    view.setFocus()
    person.bot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    view.viewport().repaint()
    person.settle()
    last = person.page.model.rowCount() - 1
    assert person.page.model.line(last).texts[0] == "could not be read"
    view.viewport().repaint()
    elsewhere.rename(copied)
    person.press("Try again")
    person.until(lambda: person.page.model.line(last).is_known)
    assert person.page.model.line(last).texts[0] != "could not be read"


def team_of_many(url: str) -> None:
    """Many users on a server, and the contracts of the usual company."""
    database = create(url)
    with database.work() as work:
        account = work.account.load()
        for subscription in (contract(), contract(SERVICE)):
            change = AddSubscription(subscription)
            account = apply(account, change)  # type: ignore[assignment]
            work.account.save(account)
            work.history.record(change, day=account.as_of, source="test")
        work.commit()
    database.close()
    workspace = Workspace.open(url, clock=lambda _zone: TODAY, source="test")
    emails = tuple(f"user.{number}@nordwind.example" for number in range(USERS))
    assert isinstance(workspace.users.create(NewUsers(emails=emails)), Done)
    workspace.close()


def test_f1_a_server_that_stops_ends_nothing(open_window):
    with serving() as server:
        server.make_template("team", team_of_many)
        person = open_window(server.url("team"), today=TODAY)
        assert person.page.model.rowCount() == USERS
        server.stop()
        keys(person)
        assert person.window.messages.texts
        look_everywhere(person)
        assert person.window.isVisible()
        person.window.close()


def test_f1_a_dialog_says_what_went_wrong_and_keeps_what_was_typed(open_window, copied):
    person = open_window(copied, today=TODAY)
    person.window.actions_of["new-user"].trigger()
    dialog = person.dialog(NewUserDialog)
    dialog.emails.text.setPlainText("new@nordwind.example")
    copied.unlink()
    dialog.next.click()
    person.until(lambda: dialog.notice.text)
    assert copied.name in dialog.notice.text
    assert dialog.emails.text.toPlainText() == "new@nordwind.example"
    assert dialog.next.isEnabled()


def test_f1_the_palette_says_what_went_wrong_and_still_lists_commands(open_window, copied):
    person = open_window(copied, today=TODAY)
    person.window.actions_of["palette"].trigger()
    palette = person.dialog(CommandPalette)
    copied.unlink()
    palette.field.setText("new user")
    person.until(lambda: palette.notice.text)
    assert copied.name in palette.notice.text
    assert palette.list.count() >= 1


def test_the_guard_sees_the_window_reading(monkeypatch, copied):
    """The watch over all journeys would see a read in the window's thread."""
    with watching(monkeypatch) as reads:
        look_first(lambda: Views.open(copied), UserQuery(today=TODAY)).views.close()
    assert reads.found
    with watching(monkeypatch) as reads, closing(sqlite3.connect(copied)) as connection:
        connection.execute("SELECT 1")
    assert reads.found == []
