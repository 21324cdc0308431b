"""The file goes away while the window shows it (H4): every step says so, nothing typed is lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit

from seatdesk.controllers.workspace import Workspace
from seatdesk.ui.seats.draft_file import DraftFile
from seatdesk.ui.window.actions import SPECS

WORDS = "is gone: it was moved or deleted while open"


def move(path):
    path.rename(path.with_name("elsewhere"))


def delete(path):
    for file in path.parent.glob(f"{path.name}*"):
        file.unlink()


def replace(path):
    other = path.with_name("other")
    other.write_text("something else", encoding="utf-8")
    other.replace(path)


def told(workspace):
    return any(
        WORDS in text or "another file was put" in text for text in workspace.window.messages.texts
    )


@pytest.mark.parametrize("going", [move, delete, replace], ids=lambda going: going.__name__)
def test_saving_says_so_and_keeps_the_draft(workspace, company, going):
    workspace.tick("Dan Falk")
    going(company)
    workspace.press("Save", workspace.page.footer)
    workspace.until(lambda: told(workspace))
    assert workspace.session.draft.dirty
    assert workspace.footer() == "Sales Hub: 4 of 5 assigned (+1)"
    workspace.bot.wait(300)
    assert (
        len(
            DraftFile(
                workspace.workspace_window.context.folders.state,
                workspace.workspace_window.location,
            ).load()
        )
        == 1
    )


@pytest.mark.parametrize("going", [move, delete, replace], ids=lambda going: going.__name__)
def test_every_page_and_key_is_survived(workspace, company, going):
    workspace.tick("Dan Falk")
    going(company)
    keys = Qt.KeyboardModifier.ControlModifier
    for number in (2, 3, 4, 5, 6, 1):
        key = Qt.Key(Qt.Key.Key_0 + number)
        workspace.bot.keyClick(workspace.window, key, keys)
        workspace.settle()
    workspace.window.filter.setText("berg")
    workspace.settle()
    workspace.window.filter.setText("")
    workspace.settle()
    view = workspace.page.view
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Space):
        workspace.bot.keyClick(view, key)
        workspace.settle()
    workspace.session.refresh()
    workspace.session.look_for_others()
    workspace.settle()
    workspace.until(lambda: told(workspace))
    assert workspace.session.draft.dirty


# What shows a page, or a dialog of the system's, has its own test; quitting ends them all.
NO_DIALOG = {"quit", "open", "close", "about", "help", "palette", "preferences"}


@pytest.mark.parametrize("action", sorted(SPECS.keys() - NO_DIALOG))
def test_every_action_is_survived(workspace, company, action):
    workspace.select("Anna Berg", "Dan Falk")
    move(company)
    workspace.window.actions_of[action].trigger()
    workspace.bot.wait(50)
    workspace.settle()
    for dialog in workspace.window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.reject()
    workspace.settle()


def test_what_was_typed_for_a_copy_stays_in_its_dialog(workspace, company, tmp_path):
    from seatdesk.ui.workspaces.backup_dialog import BackupDialog

    workspace.window.actions_of["copy-to"].trigger()
    dialog = workspace.dialog(BackupDialog)
    line = dialog.findChild(QLineEdit)
    line.setText(str(tmp_path / "typed.seatdesk"))
    move(company)
    dialog.backup_requested.emit(line.text())
    workspace.until(lambda: WORDS in dialog.notice.text)
    assert line.text() == str(tmp_path / "typed.seatdesk")
    assert not (tmp_path / "typed.seatdesk").exists()


def test_what_is_put_back_goes_on(workspace, company):
    workspace.tick("Dan Falk")
    move(company)
    workspace.press("Save", workspace.page.footer)
    workspace.until(lambda: told(workspace))
    company.with_name("elsewhere").rename(company)
    workspace.save()
    assert workspace.holds("Dan Falk")


def test_what_was_saved_goes_along_with_a_file_that_is_moved_without_its_log(workspace, company):
    workspace.tick("Dan Falk")
    workspace.press("Save", workspace.page.footer)
    workspace.until(lambda: not workspace.session.draft.dirty)
    looks: list[bool] = []
    workspace.session.look_for_others()
    workspace.session.ask(lambda _workspace, _progress: True, looks.append)
    workspace.until(lambda: looks)
    moved = company.rename(company.with_name("moved.seatdesk"))
    there = Workspace.open(moved, apply_renewals=False)
    found = there.history.verify()
    (pool,) = [pool for pool in there.views.summary() if pool.product == "Sales Hub"]
    there.close()
    assert found.ok
    assert pool.assigned == 4
