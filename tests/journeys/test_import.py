"""Files come in through the wizard, are assigned, and go out again by undo."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from seatdesk.ui.imports.wizard.dialog import ImportDialog
from seatdesk.ui.widgets.tables.list_rows import choose_row

SAMPLES = Path(os.environ.get("SEATDESK_SAMPLES", Path(__file__).parents[3] / "shared" / "samples"))
FILE, COLUMNS, VALUES, REVIEW = range(4)


def bring_in(workspace, *paths):
    """Drop files on the window, and give the wizard once it has looked at them."""
    workspace.window.files_dropped.emit([str(path) for path in paths])
    dialog = workspace.dialog(ImportDialog)
    workspace.settle()
    return dialog


def choose(workspace, box, text):
    """Choose an entry as a person does."""
    place = box.findText(text)
    assert place >= 0, [box.itemText(n) for n in range(box.count())]
    box.setCurrentIndex(place)
    box.activated.emit(place)
    workspace.settle()


def run(workspace, dialog):
    """Press the button that imports."""
    dialog.show_step(REVIEW)
    workspace.until(dialog.run.isEnabled)
    dialog.run.click()
    workspace.settle()


def cells(table):
    """What a table shows, row by row."""
    model = table.model()
    columns = range(model.columnCount())
    return [[model.index(row, n).data() for n in columns] for row in range(model.rowCount())]


def test_a_file_is_imported_a_seat_assigned_and_saved_and_undone(workspace):
    path = SAMPLES / "users" / "slack_members.csv"
    if not path.exists():
        pytest.skip("the samples are not here")
    before = workspace.page.model.rowCount()
    dialog = bring_in(workspace, path)
    run(workspace, dialog)
    workspace.until(lambda: workspace.page.model.rowCount() > before)
    people = [workspace.page.model.line(n).row for n in range(workspace.page.model.rowCount())]
    newcomer = next(
        row
        for row in people
        if not row.email.endswith("@nordwind.example") and row.status in {"active", "invited"}
    )
    workspace.tick(newcomer.name or newcomer.email)
    workspace.save()
    assert workspace.holds(newcomer.name or newcomer.email)
    workspace.undo()
    workspace.until(lambda: not workspace.holds(newcomer.name or newcomer.email))
    workspace.undo()  # the box
    workspace.undo()  # the import
    workspace.until(lambda: workspace.page.model.rowCount() == before)


def test_what_a_file_would_change_is_shown_first_and_nothing_stored_on_cancel(workspace, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text(
        "Name;E-mail;Team;Password\nAnna Berg;anna@nordwind.example;Support;secret\n"
        "Nils Ny;nils@nordwind.example;Sales;secret\nNo Address;;Sales;x\n",
        encoding="utf-8",
    )
    dialog = bring_in(workspace, path)
    titles = [dialog.review.lists.tabText(n) for n in range(2)]
    assert titles == ["1 new", "1 changed"]
    assert "Password" in dialog.file.note.text()
    dialog.reject()
    workspace.settle()
    assert workspace.page.model.rowCount() == 7


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not a workbook", b"\x00\x01\x02" * 50])
def test_a_file_that_is_no_table_is_a_sentence(workspace, tmp_path, content):
    path = tmp_path / "strange.csv"
    path.write_bytes(content)
    dialog = bring_in(workspace, path)
    assert dialog.pages.currentIndex() == FILE
    assert "strange.csv" in dialog.file.trouble.text
    assert dialog.run.toolTip() == "There is no file that can be read."
    dialog.reject()
    assert workspace.page.model.rowCount() == 7


def test_holders_of_the_file_get_their_seats(workspace, tmp_path):
    path = tmp_path / "seats.csv"
    path.write_text("Name,E-mail,Sales Hub\nNils Ny,nils@nordwind.example,yes\n", encoding="utf-8")
    dialog = bring_in(workspace, path)
    run(workspace, dialog)
    workspace.until(lambda: workspace.page.model.rowCount() == 8)
    assert workspace.holds("Nils Ny")


def test_files_dropped_while_the_wizard_is_open_join_it(workspace, tmp_path):
    people, usage = tmp_path / "people.csv", tmp_path / "usage.csv"
    people.write_text("Name,E-mail\nNils Ny,nils@nordwind.example\n", encoding="utf-8")
    usage.write_text("E-mail,Last active\nnils@nordwind.example,2026-11-01\n", encoding="utf-8")
    dialog = bring_in(workspace, people)
    workspace.workspace_window.commands.features.imports.import_files([str(usage)])
    workspace.settle()
    assert [row[0] for row in cells(dialog.file.files)] == ["people.csv", "usage.csv"]
    assert "last active" in cells(dialog.review.lists.new.table)[0][2]


def test_a_wizard_that_is_closed_while_it_reads_leaves_nothing_behind(workspace, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("Name,E-mail\nNils Ny,nils@nordwind.example\n", encoding="utf-8")
    workspace.window.files_dropped.emit([str(path)])
    workspace.dialog(ImportDialog).reject()
    workspace.settle()
    assert workspace.workspace_window.commands.features.imports._dialog is None
    assert workspace.page.model.rowCount() == 7


def test_only_the_last_answer_counts_when_several_come_quickly(workspace, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("Name,E-mail,Site\nNils Ny,nils@nordwind.example,Lund\n", encoding="utf-8")
    dialog = bring_in(workspace, path)
    choose_row(dialog.columns.table, 2)
    box = dialog.columns.form.field
    for name in ("Team", "Cost centre", "Job title"):
        place = box.findText(name)
        box.setCurrentIndex(place)
        box.activated.emit(place)
    workspace.settle()
    (one,) = dialog.state.preview.plan.new
    assert (one.user.team, one.user.cost_centre, one.user.job_title) == ("", "", "Lund")


def test_files_chosen_before_there_is_a_workspace_wait_for_it(open_window, company, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("Name,E-mail\nNils Ny,nils@nordwind.example\n", encoding="utf-8")
    person = open_window("", ready=False)
    person.until(lambda: person.workspace_window.commands is not None)
    person.window.files_dropped.emit([str(path)])
    assert person.workspace_window.commands.features.imports.waiting
    person.workspace_window.commands.features.files.open_location(str(company))
    dialog = person.dialog(ImportDialog)
    person.settle()
    assert [row[0] for row in cells(dialog.file.files)] == ["people.csv"]
    assert not person.workspace_window.commands.features.imports.waiting
    dialog.reject()


def test_who_may_not_add_users_is_told_so_and_sees_no_wizard(open_window, company, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("Name,E-mail\nNils Ny,nils@nordwind.example\n", encoding="utf-8")
    person = open_window(company, actor="bo@nordwind.example")
    person.window.files_dropped.emit([str(path)])
    person.until(lambda: person.window.messages.texts)
    assert person.told("Add & edit users")
    assert not person.window.findChildren(ImportDialog)


def test_a_removal_that_the_seats_outgrow_is_said_before_and_after(workspace, tmp_path):
    assert workspace.session.workspace.downgrades.schedule("Sales Hub", 2).value
    workspace.session.refresh()
    workspace.settle()
    path = tmp_path / "people.csv"
    path.write_text("Name,E-mail,Sales Hub\nNils Ny,nils@nordwind.example,yes\n", encoding="utf-8")
    dialog = bring_in(workspace, path)
    assert "cancels the pending removal of 2 Sales Hub seats" in dialog.review.remarks.text
    run(workspace, dialog)
    workspace.until(
        lambda: workspace.told("The pending removal of 2 Sales Hub seats was cancelled")
    )
    assert workspace.session.workspace.account().subscription("Sales Hub").removal is None
    assert workspace.told("1 user added, 1 seat assigned.")
    assert not workspace.told("Done:")


def test_missing_seats_are_bought_with_the_import(workspace, tmp_path):
    people = "".join(f"New {n},new{n}@nordwind.example,yes\n" for n in range(4))
    path = tmp_path / "people.csv"
    path.write_text(f"Name,E-mail,Sales Hub\n{people}", encoding="utf-8")
    dialog = bring_in(workspace, path)
    choice = dialog.review.seats
    workspace.until(lambda: choice.quotes)
    assert choice.buy.text() == "Buy 2 missing seats with this import"
    choice.buy.click()
    run(workspace, dialog)
    workspace.until(lambda: workspace.footer() == "Sales Hub: 7 of 7 assigned")
    workspace.undo()
    workspace.until(lambda: workspace.footer() == "Sales Hub: 3 of 5 assigned")


def test_more_files_are_chosen_in_the_wizard(workspace, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("Name,E-mail\nNils Ny,nils@nordwind.example\n", encoding="utf-8")
    dialog = bring_in(workspace, path)
    dialog.show_step(FILE)
    dialog.file.add.click()
    chooser = workspace.dialog(QFileDialog)
    assert chooser.parent() is dialog
    chooser.reject()
    dialog.reject()


def test_what_goes_wrong_without_being_expected_is_a_fault_and_the_wizard_stays(
    workspace, tmp_path, monkeypatch, qtbot
):
    path = tmp_path / "people.csv"
    path.write_text("Name,E-mail\nNils Ny,nils@nordwind.example\n", encoding="utf-8")
    dialog = bring_in(workspace, path)

    def breaks(*_args, **_options):
        raise ZeroDivisionError

    monkeypatch.setattr("seatdesk.controllers.imports.controller.ImportingController.run", breaks)
    with qtbot.captureExceptions() as faults:
        dialog.run.click()
        workspace.settle()
        workspace.until(lambda: faults)
    assert faults[0][0] is ZeroDivisionError
    assert dialog.isVisible()
    assert dialog.run.isEnabled()
    dialog.reject()
