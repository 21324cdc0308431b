"""Files come in through the wizard, are assigned, and go out again by undo."""

import os
from pathlib import Path

import pytest

from seatdesk.ui.dialogs.importing import ImportDialog
from seatdesk.ui.rows import choose_row

SAMPLES = Path(os.environ.get("SEATDESK_SAMPLES", Path(__file__).parents[3] / "shared" / "samples"))
FILE, COLUMNS, VALUES, REVIEW = range(4)


def bring_in(desk, *paths):
    """Drop files on the window, and give the wizard once it has looked at them."""
    desk.window.files_dropped.emit([str(path) for path in paths])
    dialog = desk.dialog(ImportDialog)
    desk.settle()
    return dialog


def choose(desk, box, text):
    """Choose an entry as a person does."""
    place = box.findText(text)
    assert place >= 0, [box.itemText(n) for n in range(box.count())]
    box.setCurrentIndex(place)
    box.activated.emit(place)
    desk.settle()


def run(desk, dialog):
    """Press the button that imports."""
    dialog.turn_to(REVIEW)
    desk.until(dialog.run.isEnabled)
    dialog.run.click()
    desk.settle()


def cells(table):
    """What a table shows, row by row."""
    model = table.model()
    columns = range(model.columnCount())
    return [[model.index(row, n).data() for n in columns] for row in range(model.rowCount())]


def test_a_file_is_imported_a_seat_assigned_and_saved_and_undone(desk):
    path = SAMPLES / "users" / "slack_members.csv"
    if not path.exists():
        pytest.skip("the samples are not here")
    before = desk.page.model.rowCount()
    dialog = bring_in(desk, path)
    run(desk, dialog)
    desk.until(lambda: desk.page.model.rowCount() > before)
    people = [desk.page.model.line(n).row for n in range(desk.page.model.rowCount())]
    newcomer = next(
        row
        for row in people
        if not row.email.endswith("@nordwind.example") and row.status in {"active", "invited"}
    )
    desk.tick(newcomer.name or newcomer.email)
    desk.save()
    assert desk.holds(newcomer.name or newcomer.email)
    desk.undo()
    desk.until(lambda: not desk.holds(newcomer.name or newcomer.email))
    desk.undo()  # the box
    desk.undo()  # the import
    desk.until(lambda: desk.page.model.rowCount() == before)


def test_what_a_file_would_change_is_shown_first_and_nothing_stored_on_cancel(desk, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text(
        "Name;E-mail;Team;Password\nAnna Berg;anna@nordwind.example;Support;secret\n"
        "Nils Ny;nils@nordwind.example;Sales;secret\nNo Address;;Sales;x\n",
        encoding="utf-8",
    )
    dialog = bring_in(desk, path)
    titles = [dialog.review.lists.tabText(n) for n in range(2)]
    assert titles == ["1 new", "1 changed"]
    assert "Password" in dialog.file.said.text()
    dialog.reject()
    desk.settle()
    assert desk.page.model.rowCount() == 7


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not a workbook", b"\x00\x01\x02" * 50])
def test_a_file_that_is_no_table_is_a_sentence(desk, tmp_path, content):
    path = tmp_path / "strange.csv"
    path.write_bytes(content)
    dialog = bring_in(desk, path)
    assert dialog.pages.currentIndex() == FILE
    assert "strange.csv" in dialog.file.trouble.text
    assert dialog.run.toolTip() == "There is no file that can be read."
    dialog.reject()
    assert desk.page.model.rowCount() == 7


def test_holders_of_the_file_get_their_seats(desk, tmp_path):
    path = tmp_path / "seats.csv"
    path.write_text("Name,E-mail,Sales Hub\nNils Ny,nils@nordwind.example,yes\n", encoding="utf-8")
    dialog = bring_in(desk, path)
    run(desk, dialog)
    desk.until(lambda: desk.page.model.rowCount() == 8)
    assert desk.holds("Nils Ny")


def test_files_dropped_while_the_wizard_is_open_join_it(desk, tmp_path):
    people, usage = tmp_path / "people.csv", tmp_path / "usage.csv"
    people.write_text("Name,E-mail\nNils Ny,nils@nordwind.example\n", encoding="utf-8")
    usage.write_text("E-mail,Last active\nnils@nordwind.example,2026-11-01\n", encoding="utf-8")
    dialog = bring_in(desk, people)
    desk.bench.commands.files.imports.take([str(usage)])
    desk.settle()
    assert [row[0] for row in cells(dialog.file.files)] == ["people.csv", "usage.csv"]
    assert "last active" in cells(dialog.review.lists.new.table)[0][2]


def test_a_wizard_that_is_closed_while_it_reads_leaves_nothing_behind(desk, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("Name,E-mail\nNils Ny,nils@nordwind.example\n", encoding="utf-8")
    desk.window.files_dropped.emit([str(path)])
    desk.dialog(ImportDialog).reject()
    desk.settle()
    assert desk.bench.commands.files.imports._dialog is None
    assert desk.page.model.rowCount() == 7


def test_only_the_last_answer_counts_when_several_come_quickly(desk, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("Name,E-mail,Site\nNils Ny,nils@nordwind.example,Lund\n", encoding="utf-8")
    dialog = bring_in(desk, path)
    choose_row(dialog.columns.table, 2)
    box = dialog.columns.form.field
    for name in ("Team", "Cost centre", "Job title"):
        place = box.findText(name)
        box.setCurrentIndex(place)
        box.activated.emit(place)
    desk.settle()
    (one,) = dialog.case.preview.plan.new
    assert (one.user.team, one.user.cost_centre, one.user.job_title) == ("", "", "Lund")
