"""Exports of what the window shows, through the menu and the dialog."""

from dataclasses import replace

from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QToolButton

from seatdesk.controllers.exports import tables
from seatdesk.controllers.exports.controller import ExportFormat, ExportingController, ExportSubject
from seatdesk.exchange.writing import vendor_form
from seatdesk.ui.exports.export_dialog import ExportDialog
from seatdesk.ui.widgets.form import choose
from tests.exchange.exported import cells


def export(workspace):
    workspace.window.actions_of["export"].trigger()
    return workspace.dialog(ExportDialog)


def test_what_the_table_shows_leaves_as_a_workbook(workspace, tmp_path):
    workspace.page.filter_by("anna")
    workspace.settle()
    dialog = export(workspace)
    assert dialog.path.text() == str(tmp_path / "nordwind users.xlsx")
    assert dialog.users.currentText() == "As filtered: anna"
    workspace.press("Export", dialog)
    workspace.until(lambda: workspace.told("was written. Rows: 1."))

    found = cells(tmp_path / "nordwind users.xlsx")
    assert found[0][0] == "Nordwind AB · Users · as of 2026-11-22 · filter: anna"
    assert [row[1] for row in found[3:]] == ["Anna Berg"]


def test_the_order_of_the_table_and_its_chip_are_those_of_the_file(workspace, tmp_path):
    workspace.page.chips.chips["paid"].click()
    workspace.page._sort((("name", True),))
    workspace.settle()
    dialog = export(workspace)
    assert dialog.users.currentText() == "As filtered: Paid"
    workspace.press("Export", dialog)
    workspace.until(lambda: workspace.told("was written. Rows: 3."))

    names = [row[1] for row in cells(tmp_path / "nordwind users.xlsx")[3:]]
    assert names == ["Cia Ljung", "Bo Ek", "Anna Berg"]


def test_h4_trouble_is_told_in_the_dialog_which_stays_open(workspace, tmp_path):
    dialog = export(workspace)
    dialog.path.setText(str(tmp_path / "no" / "users.xlsx"))
    workspace.press("Export", dialog)
    workspace.until(dialog.notice.isVisible)

    assert "does not exist" in dialog.notice.text
    workspace.until(dialog.run.isEnabled)
    dialog.reject()


def test_new_users_leave_in_numbered_files(workspace, tmp_path, monkeypatch):
    small = replace(vendor_form.vendor_form(), most_rows=4)
    monkeypatch.setattr(vendor_form, "vendor_form", lambda: small)
    monkeypatch.setattr(tables, "PORTION", 3)
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    workspace.page.filter_by("team:sales")
    workspace.settle()
    dialog = export(workspace)
    choose(dialog.subject, ExportSubject.NEW_USERS)
    workspace.press("Export", dialog)
    workspace.until(lambda: workspace.told("2 files were written"))

    assert (tmp_path / "nordwind new-users-2.csv").exists()
    shown = [b for b in workspace.window.findChildren(QToolButton) if b.text() == "Show in folder"]
    workspace.until(lambda: shown or workspace.button("Show in folder", workspace.window.messages))
    (shown or [workspace.button("Show in folder", workspace.window.messages)])[0].click()
    assert opened == [str(tmp_path)]


def test_cancel_leaves_the_dialog_ready_for_another_try(workspace, monkeypatch):
    def endless(_self, _order, progress):
        while True:
            progress.step(0, 0)

    monkeypatch.setattr(ExportingController, "export", endless)
    dialog = export(workspace)
    choose(dialog.kind, ExportFormat.HTML)
    dialog.run.click()
    (job,) = workspace.workspace_window.commands.features.exports._jobs
    job.cancel()
    workspace.settle()

    workspace.until(dialog.run.isEnabled)
    assert dialog.isVisible()
    dialog.reject()


def test_nothing_leaves_while_nothing_is_open(open_window):
    workspace = open_window("", ready=False)
    workspace.until(lambda: workspace.workspace_window.commands is not None)
    workspace.settle()

    assert not workspace.window.actions_of["export"].isEnabled()
