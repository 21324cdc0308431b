"""Habit 28: what went wrong is shown, and saved as a zip that holds nothing of anybody's."""

import sys
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog

from seatdesk import logs
from seatdesk.ui.faults import FaultDialog, FaultReporter
from seatdesk.ui.preferences.problem_dialog import ProblemDialog


def saved_as(dialog, path):
    """Choose a file in the system's dialog."""
    chooser = dialog.findChild(QFileDialog)
    chooser.fileSelected.emit(str(path))
    chooser.reject()


@pytest.mark.qt_no_exception_capture
def test_a_fault_is_looked_at_and_saved_without_anybodys_name(workspace, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    reporter = FaultReporter(tmp_path / "state" / "faults", workspace.workspace_window)
    reporter.install()
    reporter.show_in(workspace.window)

    def fail():
        raise LookupError("Anna Berg of Nordwind AB, anna@nordwind.example")

    QTimer.singleShot(0, fail)
    fault = workspace.dialog(FaultDialog)
    workspace.press("Save report…", fault)
    dialog = workspace.dialog(ProblemDialog)
    names = [dialog.tabs.tabText(n) for n in range(dialog.tabs.count())]
    assert names[0] == "system.txt"
    assert names[1].startswith("fault-")
    for number, part in enumerate(dialog.parts):
        page = dialog.tabs.widget(number)
        assert (page.toPlainText(), page.isReadOnly()) == (part.text, True)
        assert page.accessibleName() == part.name
    workspace.press("Save as zip…", dialog)
    saved_as(dialog, tmp_path / "problem.zip")
    workspace.until(lambda: "problem.zip" in dialog.notice.text)
    assert workspace.button("Show in folder", dialog)
    with ZipFile(tmp_path / "problem.zip") as archive:
        told = {name: archive.read(name).decode() for name in archive.namelist()}
    assert list(told) == [part.name for part in dialog.parts]
    everything = "".join(told.values())
    assert "LookupError: … of …, …@…" in everything
    assert "a file, subscriptions: 2" in told["system.txt"]
    for secret in ("Anna", "Nordwind", "nordwind", "Sales Hub", str(tmp_path)):
        assert secret not in everything, secret
    workspace.bot.keyClick(dialog, Qt.Key.Key_Escape)
    logs.session_log._lines.clear()


def test_a_report_can_be_asked_for_at_any_time_and_says_why_it_is_not_saved(open_window, tmp_path):
    person = open_window("", ready=False)
    person.until(lambda: person.workspace_window.commands is not None)
    person.settle()
    person.window.actions_of["problem-report"].trigger()
    dialog = person.dialog(ProblemDialog)
    assert "Workspace: none" in dialog.parts[0].text
    dialog.save_requested.emit(str(tmp_path / "nowhere" / "x.zip"))
    person.until(lambda: "nowhere" in dialog.notice.text)
    assert dialog.save.isEnabled()
