"""A real file of people comes in, is assigned, and goes out again by undo."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from seatdesk.ui.dialogs.import_file import ImportDialog

SAMPLES = Path(os.environ.get("SEATDESK_SAMPLES", Path(__file__).parents[3] / "shared" / "samples"))


def bring_in(desk, path):
    desk.bench.commands.files.imports.take([str(path)])
    dialog = desk.dialog(ImportDialog)
    desk.settle()
    return dialog


def test_a_file_is_imported_a_seat_assigned_and_saved_and_undone(desk):
    path = SAMPLES / "users" / "slack_members.csv"
    if not path.exists():
        pytest.skip("the samples are not here")
    before = desk.page.model.rowCount()
    dialog = bring_in(desk, path)
    dialog.run.click()
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
    titles = [dialog.lists.tabText(n) for n in range(dialog.lists.count())]
    assert titles[:2] == ["1 new", "1 changed"]
    assert any("Password" in label.text() for label in dialog.findChildren(QLabel))
    dialog.reject()
    desk.settle()
    assert desk.page.model.rowCount() == 7


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not a workbook", b"\x00\x01\x02" * 50])
def test_a_file_that_is_no_table_is_a_sentence(desk, tmp_path, content):
    path = tmp_path / "strange.csv"
    path.write_bytes(content)
    desk.bench.commands.files.imports.take([str(path)])
    desk.until(lambda: desk.window.messages.texts)
    assert desk.told("strange.csv")
    assert desk.page.model.rowCount() == 7


def test_holders_of_the_file_get_their_seats(desk, tmp_path):
    path = tmp_path / "seats.csv"
    path.write_text("Name,E-mail,Sales Hub\nNils Ny,nils@nordwind.example,yes\n", encoding="utf-8")
    dialog = bring_in(desk, path)
    dialog.run.click()
    desk.until(lambda: desk.page.model.rowCount() == 8)
    assert desk.holds("Nils Ny") or not dialog.with_seats.isVisible()
