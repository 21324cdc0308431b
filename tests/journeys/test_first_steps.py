"""First steps: a list handed to the program, workspaces that are pinned, moved or gone."""

import shutil

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog

from seatdesk import app
from seatdesk.settings import Settings
from seatdesk.ui.imports.wizard.dialog import ImportDialog
from seatdesk.ui.startup.single_instance import SingleInstance
from seatdesk.ui.startup.workspace_window import WorkspaceWindow
from seatdesk.ui.window.context import Folders
from seatdesk.ui.workspaces.new_workspace_dialog import NewWorkspaceDialog
from seatdesk.ui.workspaces.recent_list import MissingRow
from tests.journeys.conftest import TODAY


@pytest.fixture
def people(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("email,name\nada@nordwind.example,Ada Lovelace\n")
    return path


@pytest.fixture
def at_welcome(open_window):
    person = open_window("", today=TODAY, ready=False)
    person.until(lambda: person.workspace_window.commands)
    return person


def shown(person, kind):
    return [one for one in person.window.findChildren(kind) if one.isVisible()]


def test_a_list_that_the_program_is_started_with_is_offered_to_the_last_workspace(
    open_window, company, people
):
    """Handed over before the workspace is there: it waits, and no new one is asked for."""
    person = open_window(company, ready=False)
    person.workspace_window.open_file(str(people))
    person.until(lambda: shown(person, ImportDialog))
    assert shown(person, NewWorkspaceDialog) == []
    assert person.workspace_window.location == str(company)


def test_a_list_without_any_workspace_begins_with_a_new_one(at_welcome, people):
    at_welcome.workspace_window.open_file(str(people))
    at_welcome.until(lambda: shown(at_welcome, NewWorkspaceDialog))


@pytest.mark.parametrize("named", ["people.csv", "people.XLSX"])
def test_the_program_tells_a_list_from_a_workspace(named, tmp_path, monkeypatch, company, qapp):
    """`seatdesk people.csv`: the last workspace is shown, and the list is handed to it."""
    folders = Folders(tmp_path / "settings.json", tmp_path / "state")
    settings = Settings()
    settings.remember(str(company))
    settings.save(folders.settings)
    began, handed = [], []
    monkeypatch.setattr(app, "personal_folders", lambda: folders)
    monkeypatch.setattr(app, "make_application", lambda _arguments: qapp)
    monkeypatch.setattr(WorkspaceWindow, "start", lambda _window, where: began.append(where))
    monkeypatch.setattr(WorkspaceWindow, "open_file", lambda _window, file: handed.append(file))
    QTimer.singleShot(0, qapp.quit)
    monkeypatch.chdir(tmp_path)
    app.run(named, today=TODAY)
    assert began == [str(company)]
    assert handed == [str(tmp_path / named)]


def test_a_list_is_handed_to_the_window_that_is_open_already(qtbot, tmp_path):
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim("/x/a.seatdesk")
    first.listen()
    with qtbot.waitSignal(first.file_handed) as handed:
        assert not second.claim("/x/a.seatdesk", "/x/people.csv")
    assert handed.args == ["/x/people.csv"]
    first.release()


def test_the_same_file_has_one_window_whatever_the_settings_folder_is(
    qtbot, tmp_path, monkeypatch, company
):
    found = []
    for name in ("mine", "on a stick"):
        monkeypatch.setenv("SEATDESK_DATA", str(tmp_path / name))
        found.append(app.personal_folders())
    one, other = found
    assert one.settings != other.settings
    assert one.locks is not None
    assert other.locks == one.locks
    first, second = SingleInstance(one.locks), SingleInstance(other.locks)
    assert first.claim(str(company))
    first.listen()
    with qtbot.waitSignal(first.raise_requested):
        assert not second.claim(str(company))
    first.release()


def test_a_missing_workspace_is_found_again_and_listed_where_it_is_now(at_welcome, company):
    window = at_welcome.workspace_window
    old = company.with_name("before.seatdesk")
    settings = window.context.settings
    settings.remember(str(old))
    settings.pin(str(old), pinned=True)
    window.show_welcome()
    (row,) = window.welcome.recent.rows
    assert isinstance(row, MissingRow)
    row.locate.click()
    dialog = at_welcome.dialog(QFileDialog)
    assert dialog.windowTitle() == "Where is before.seatdesk now?"
    dialog.fileSelected.emit(str(company))
    dialog.close()
    at_welcome.until(lambda: window.complete)
    assert settings.listed == settings.pinned == [str(company)]


def test_a_missing_workspace_is_removed_from_list_and_menu(at_welcome, tmp_path):
    window = at_welcome.workspace_window
    window.context.settings.remember(str(tmp_path / "gone.seatdesk"))
    window.show_welcome()
    window.welcome.recent.rows[0].remove.click()
    assert window.context.settings.listed == []
    assert not window.window.submenus["recent"].isEnabled()


def test_a_pinned_workspace_stays_on_top_after_a_restart(workspace, company, open_window, tmp_path):
    menu = workspace.window.submenus["recent"]
    pin = menu.actions()[-1]
    assert pin.text() == "&Pin this workspace"
    pin.trigger()
    assert menu.actions()[-1].isChecked()
    other = shutil.copy(company, tmp_path / "other.seatdesk")
    workspace.workspace_window.open(str(other))
    workspace.until(lambda: workspace.workspace_window.complete)
    workspace.window.close()

    again = open_window("", ready=False)
    again.until(lambda: again.workspace_window.commands)
    names = [row.open.text() for row in again.workspace_window.welcome.recent.rows]
    assert names == ["nordwind", "other"]
    texts = [action.text() for action in again.window.submenus["recent"].actions()]
    assert texts == [str(company), "", str(other)]
