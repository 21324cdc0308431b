"""What the window shows leaves it as a file, through the menu and the dialog."""

from dataclasses import replace

from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QToolButton

from seatdesk.controllers.exports import tables
from seatdesk.controllers.exports.controller import ExportingController, Form, Subject
from seatdesk.exchange.writing import vendor_form
from seatdesk.ui.exports.export_dialog import ExportDialog
from seatdesk.ui.widgets.form import choose
from tests.exchange.exported import cells


def export(desk):
    desk.window.actions_of["export"].trigger()
    return desk.dialog(ExportDialog)


def test_what_the_table_shows_leaves_as_a_workbook(desk, tmp_path):
    desk.page.filter_by("anna")
    desk.settle()
    dialog = export(desk)
    assert dialog.path.text() == str(tmp_path / "nordwind users.xlsx")
    assert dialog.users.currentText() == "As filtered: anna"
    desk.press("Export", dialog)
    desk.until(lambda: desk.told("was written. Rows: 1."))

    found = cells(tmp_path / "nordwind users.xlsx")
    assert found[0][0] == "Nordwind AB · Users · as of 2026-11-22 · filter: anna"
    assert [row[1] for row in found[3:]] == ["Anna Berg"]


def test_the_order_of_the_table_and_its_chip_are_those_of_the_file(desk, tmp_path):
    desk.page.chips.chips["paid"].click()
    desk.page._sort((("name", True),))
    desk.settle()
    dialog = export(desk)
    assert dialog.users.currentText() == "As filtered: Paid"
    desk.press("Export", dialog)
    desk.until(lambda: desk.told("was written. Rows: 3."))

    names = [row[1] for row in cells(tmp_path / "nordwind users.xlsx")[3:]]
    assert names == ["Cia Ljung", "Bo Ek", "Anna Berg"]


def test_h4_trouble_is_told_in_the_dialog_which_stays_open(desk, tmp_path):
    dialog = export(desk)
    dialog.path.setText(str(tmp_path / "no" / "users.xlsx"))
    desk.press("Export", dialog)
    desk.until(dialog.notice.isVisible)

    assert "does not exist" in dialog.notice.text
    desk.until(dialog.run.isEnabled)
    dialog.reject()


def test_new_users_leave_in_numbered_files(desk, tmp_path, monkeypatch):
    small = replace(vendor_form.vendor_form(), most_rows=4)
    monkeypatch.setattr(vendor_form, "vendor_form", lambda: small)
    monkeypatch.setattr(tables, "PORTION", 3)
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    desk.page.filter_by("team:sales")
    desk.settle()
    dialog = export(desk)
    choose(dialog.subject, Subject.NEW_USERS)
    desk.press("Export", dialog)
    desk.until(lambda: desk.told("2 files were written"))

    assert (tmp_path / "nordwind new-users-2.csv").exists()
    shown = [b for b in desk.window.findChildren(QToolButton) if b.text() == "Show in folder"]
    desk.until(lambda: shown or desk.button("Show in folder", desk.window.messages))
    (shown or [desk.button("Show in folder", desk.window.messages)])[0].click()
    assert opened == [str(tmp_path)]


def test_cancel_leaves_the_dialog_ready_for_another_try(desk, monkeypatch):
    def endless(_self, _order, progress):
        while True:
            progress.step(0, 0)

    monkeypatch.setattr(ExportingController, "export", endless)
    dialog = export(desk)
    choose(dialog.kind, Form.HTML)
    dialog.run.click()
    (job,) = desk.bench.commands.files.exports._jobs
    job.cancel()
    desk.settle()

    desk.until(dialog.run.isEnabled)
    assert dialog.isVisible()
    dialog.reject()


def test_nothing_leaves_while_nothing_is_open(open_window):
    desk = open_window("", ready=False)
    desk.until(lambda: desk.bench.commands is not None)
    desk.settle()

    assert not desk.window.actions_of["export"].isEnabled()
