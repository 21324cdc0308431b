"""The first step: how a file is read, and its first rows."""

from datetime import date

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from seatdesk.ui.imports.wizard.file_step.rows_preview import BAD
from seatdesk.ui.widgets.tables.list_rows import choose_row
from tests.ui.imports.wizard.open_wizard import (
    FILE,
    HEAD,
    ROLE,
    cells,
    choose,
    wizard,
)


def test_lines_above_the_header_are_grey_bad_cells_outlined_secrets_blank(window, workspace, write):
    path = write(
        "Nordwind AB;;;\nName;E-mail;Status;Password\nNils Ny;nils;active;hush\n"
        "Rut Ros;rut@nordwind.example;active;hush\n"
    )
    dialog = wizard(window, [path], workspace)
    rows = dialog.file.rows.rows
    shown = cells(dialog.file.rows)
    assert shown[0] == ["Nordwind AB", "", "", ""]
    assert [row[3] for row in shown[2:]] == ["", ""]
    assert rows.index(0, 0).data(ROLE.ForegroundRole) is not None
    assert rows.index(2, 0).data(ROLE.ForegroundRole) is None
    assert rows.index(2, 1).data(BAD)
    assert not rows.index(3, 1).data(BAD)
    assert rows.index(2, 1).data(ROLE.AccessibleTextRole) == (
        "nils, This is not an e-mail address."
    )
    assert rows.headerData(3, Qt.Orientation.Horizontal) == "Never read"
    assert "Password" in dialog.file.note.text()
    assert dialog.file.form.header.value() == 2
    dialog.show_step(FILE)
    dialog.open()
    assert dialog.file.rows.grab().isNull() is False


def test_how_the_file_is_read_can_be_changed_and_is_shown_at_once(
    qtbot, window, workspace, tmp_path
):
    path = tmp_path / "people.csv"
    path.write_bytes("Name;E-post\nÅsa Öst;asa@nordwind.example\n".encode("cp1252"))
    dialog = wizard(window, [path], workspace)
    form = dialog.file.form
    assert form.encoding.currentText() == "Western Europe (Windows)"
    assert form.delimiter.currentText() == "Semicolon ;"
    choose(form.encoding, "Cyrillic (Windows)")
    assert cells(dialog.file.rows)[1][0] != "Åsa Öst"
    choose(form.encoding, "Western Europe (Windows)")
    assert cells(dialog.file.rows)[1][0] == "Åsa Öst"
    choose(form.delimiter, "Comma ,")
    assert dialog.file.rows.rows.columnCount() == 1
    choose(form.delimiter, "Semicolon ;")
    form.header.setValue(2)
    qtbot.waitUntil(lambda: dialog.state.reads[0].table.layout.header_record == 2)
    form.header.setValue(1)
    qtbot.waitUntil(lambda: dialog.state.reads[0].table.layout.header_record == 1)
    assert form.sheet.isHidden()


def test_what_the_file_is_can_be_said_otherwise(talk):
    dialog = talk("E-mail,Last active\nanna@nordwind.example,2026-11-01\n")
    form = dialog.file.form
    assert form.kind.currentText() == "Usage report (as recognised)"
    choose(form.kind, "List of people")
    assert cells(dialog.file.files)[0][1].startswith("List of people")


def test_the_day_a_file_stands_for_is_an_answer(talk):
    dialog = talk(HEAD + "Anna Berg,anna@nordwind.example,,,12 days ago,\n")
    field = dialog.file.form.as_of
    field.line.setText("2026-10-31")
    field.line.textEdited.emit("2026-10-31")
    field.line.editingFinished.emit()
    assert dialog.state.read.recognition.as_of == date(2026, 10, 31)


def test_the_region_decides_what_dates_leave_open(talk):
    dialog = talk(HEAD + "Nils Ny,nils@nordwind.example,Sales,active,03/04/2026,\n")
    assert dialog.values.open == 1
    form = dialog.file.form
    english = form.region.findData("en_US")
    form.region.setCurrentIndex(english)
    form.region.activated.emit(english)
    assert dialog.values.open == 0
    assert dialog.state.preview.plan.new[0].user.last_active == date(2026, 3, 4)


def test_a_region_is_minded_for_what_is_asked_later(talk):
    dialog = talk(HEAD + "Nils Ny,nils@nordwind.example,Sales,active,,\n")
    form = dialog.file.form
    place = form.region.findData("de_DE")
    form.region.setCurrentIndex(place)
    form.region.activated.emit(place)
    text = "Name,E-mail,Seen\nNils Ny,nils@nordwind.example,03/04/2026\n"
    dialog.state.current.write_text(text)
    dialog.state.answered.emit()
    dialog.columns.table.setFocus()
    choose_row(dialog.columns.table, 2)
    choose(dialog.columns.form.field, "Last active")
    assert dialog.values.open == 0
    assert dialog.state.preview.plan.new[0].user.last_active == date(2026, 4, 3)


def test_a_sheet_of_a_workbook_is_chosen(window, workspace, tmp_path):
    import xlsxwriter

    path = tmp_path / "people.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for name, address in (("People", "nils@nordwind.example"), ("Old", "ola@nordwind.example")):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, ["Name", "E-mail"])
            sheet.write_row(1, 0, ["Somebody", address])
    dialog = wizard(window, [path], workspace)
    form = dialog.file.form
    assert form.delimiter.isHidden()
    assert form.encoding.isHidden()
    choose(form.sheet, "Old")
    assert cells(dialog.file.rows)[1][1] == "ola@nordwind.example"


def test_more_files_come_by_button_or_by_dropping_them(qtbot, talk, write):
    dialog = talk(HEAD + "Nils Ny,nils@nordwind.example,Sales,active,,\n")
    with qtbot.waitSignal(dialog.add_requested):
        dialog.file.add.click()
    more = write("E-mail,Last active\nanna@nordwind.example,2026-11-01\n", "usage.csv")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(more)), QUrl.fromLocalFile("/nowhere/picture.png")])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    dialog.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, none.NoModifier))
    assert [row[0] for row in cells(dialog.file.files)] == ["people.csv", "usage.csv"]
    assert dialog.state.preview.plan.matched == 1
