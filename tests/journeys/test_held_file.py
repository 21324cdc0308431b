"""Habit 13: a workspace that somebody else has open is opened knowingly, or only to be read."""

import json
import os

import pytest
from PySide6.QtCore import Qt

from seatdesk.controllers.read_models import LockFile
from seatdesk.ui.startup.held_dialog import HeldDialog
from tests.journeys.conftest import SALES, contract, make_workspace
from tests.store.files.test_lock_file import Elsewhere, foreign


@pytest.fixture
def eva(company):
    """Another user of this machine, who has the workspace open."""
    there = Elsewhere(company)
    there.say()
    assert there.hear() == "True"
    yield there
    there.kill()


def words(dialog):
    """Everything that is written in a dialog."""
    from PySide6.QtWidgets import QLabel

    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def opened_beside(open_window, company):
    person = open_window(company, ready=False)
    return person, person.dialog(HeldDialog)


def names(company):
    return sorted(path.name for path in company.parent.glob(".~lock*"))


def test_a_window_leaves_its_name_while_it_is_open_and_nothing_afterwards(workspace, company):
    told = json.loads(LockFile(company).path.read_text())
    assert told["process"] == os.getpid()
    assert set(told) == {"user", "machine", "process", "since"}
    workspace.workspace_window.close_workspace()
    assert names(company) == []
    workspace.workspace_window.open(str(company))
    workspace.settle()
    assert len(names(company)) == 1
    workspace.window.close()
    assert names(company) == []


def test_who_else_works_on_this_computer_is_named_and_joined(open_window, company, eva):
    person, dialog = opened_beside(open_window, company)
    assert person.window.page == "welcome"
    assert dialog.accessibleName() == "The workspace is open already"
    said = words(dialog)
    for word in (
        "nordwind.seatdesk is open already",
        "eva",
        "This computer",
        "Since",
        "You can both",
    ):
        assert word in said
    assert "Two computers" not in said
    assert dialog.work.isDefault()
    person.bot.keyClick(dialog, Qt.Key.Key_Return)
    person.until(lambda: person.workspace_window.complete)
    person.settle()
    person.tick("Dan Falk")
    person.save()
    assert json.loads(LockFile(company).path.read_text())["user"] == "eva"
    person.window.close()
    assert names(company) == [".~lock.nordwind.seatdesk#"]  # Eva's


def test_it_can_be_only_read_and_what_the_other_saves_is_seen(open_window, company, eva):
    person, dialog = opened_beside(open_window, company)
    person.press("Open read-only", dialog)
    person.until(lambda: person.workspace_window.complete)
    person.settle()
    assert person.told("You can look at everything, and change nothing.")
    assert person.told("was opened to be read only, while somebody else has it open")
    assert not person.window.actions_of["new-user"].isEnabled()
    person.tick("Dan Falk")
    assert not person.session.draft.dirty
    assign_elsewhere(company, "dan@nordwind.example")
    person.session.refresh()
    person.settle()
    assert person.holds("Dan Falk", SALES)
    person.workspace_window.close_workspace()  # opened again, it is asked again
    person.workspace_window.open(str(company))
    assert person.dialog(HeldDialog)


def assign_elsewhere(company, email):
    from seatdesk.controllers.workspace import Workspace
    from tests.journeys.conftest import TODAY

    other = Workspace.open(str(company), clock=lambda _zone: TODAY, source="test")
    other.seats.assign(SALES, [other.users.find_all([email])[email].id])
    other.close()


def test_it_can_be_left_alone(open_window, company, eva):
    person, dialog = opened_beside(open_window, company)
    person.bot.keyClick(dialog, Qt.Key.Key_Escape)
    person.settle()
    assert person.window.page == "welcome"
    assert person.workspace_window.location == ""
    assert person.workspace_window.instance._lock is None


def test_what_is_open_stays_open_while_it_is_asked(open_window, company, tmp_path, eva):
    mine = tmp_path / "mine.seatdesk"
    make_workspace(mine, contracts=(contract(),), holders={})
    person = open_window(mine)
    person.workspace_window.open(str(company))
    dialog = person.dialog(HeldDialog)
    assert person.workspace_window.location == str(mine)
    person.press("Cancel", dialog)
    assert person.workspace_window.location == str(mine)
    assert names(company) == [".~lock.mine.seatdesk#", ".~lock.nordwind.seatdesk#"]
    person.workspace_window.open(str(company))
    person.press("Open", person.dialog(HeldDialog))
    assert person.workspace_window.location == str(company)
    assert names(company) == [".~lock.nordwind.seatdesk#"]


def test_of_another_computer_reading_is_offered_first_and_the_danger_is_named(open_window, company):
    path = foreign(company)
    person, dialog = opened_beside(open_window, company)
    said = words(dialog)
    for word in ("FINANCE-PC", "Last sign of life", "Two computers", "closed, or only look"):
        assert word in said
    assert dialog.look.isDefault()
    assert dialog.work.text() == "Open anyway"
    person.press("Open anyway", dialog)
    person.until(lambda: person.workspace_window.complete)
    assert json.loads(path.read_text())["process"] == os.getpid()
    foreign(company, user="bo", machine="LAPTOP-7")  # who did the same
    person.workspace_window.hold._give_sign()
    assert person.told("bo has had this workspace open on LAPTOP-7 since ")
    person.window.messages.clear()
    person.workspace_window.hold._give_sign()
    assert person.window.messages.texts == []  # once is enough


def test_a_computer_without_a_sign_of_life_may_be_gone(open_window, company):
    os.utime(foreign(company), (0, 0))
    person, dialog = opened_beside(open_window, company)
    assert "was perhaps switched off" in words(dialog)
    person.press("Remove lock and open", dialog)
    person.until(lambda: person.workspace_window.complete)
    person.window.close()
    assert names(company) == []


def test_a_name_of_another_computer_is_text_and_nothing_else(open_window, company):
    foreign(company, user="<b>eva</b>&amp;", machine="<img src=x>")
    _person, dialog = opened_beside(open_window, company)
    assert "<b>eva</b>&amp;" in words(dialog)
    assert "<img src=x>" in words(dialog)


def test_where_nothing_can_be_changed_anyway_nobody_is_asked(open_window, company, monkeypatch):
    foreign(company)
    monkeypatch.setattr(
        "seatdesk.store.connection.location.os.access", lambda _path, mode: mode == os.R_OK
    )
    person = open_window(company)
    assert person.window.findChildren(HeldDialog) == []
    assert any(
        "eva has had this workspace open on FINANCE-PC" in m for m in person.window.messages.texts
    )


def test_the_command_line_goes_on_while_a_window_has_it(workspace, company, capsys):
    from seatdesk.cli.program import main

    for verb in ("assign", "unassign"):
        asked = [verb, str(company), "dan@nordwind.example", "--product", "Sales Hub"]
        assert main([*asked, "--today", "2026-11-22"]) == 0, capsys.readouterr().err


def test_a_copy_takes_no_lock_along(workspace, company, tmp_path):
    place = tmp_path / "copies"
    place.mkdir()
    workspace.session.workspace.database.backup(place / "copy.seatdesk")
    assert [path.name for path in place.iterdir()] == ["copy.seatdesk"]
