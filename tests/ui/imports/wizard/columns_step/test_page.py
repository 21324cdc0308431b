"""The second step: columns, the fields they fill, how their dates and numbers are read."""

from seatdesk.ui.widgets.tables.list_rows import choose_row
from tests.journeys.conftest import SALES
from tests.ui.imports.wizard.open_wizard import (
    COLUMNS,
    HEAD,
    VALUES,
    cells,
    choose,
)


def test_columns_are_named_in_words_with_values_and_notes(talk):
    text = (
        "Display name,User principal name,Block credential,Licenses,City\n"
        "Nils Ny,nils@nordwind.example,False,Office 365 E3+Copilot,Lund\n"
    )
    dialog = talk(text)
    dialog.show_step(COLUMNS)
    rows = {row[0]: row[1:] for row in cells(dialog.columns.table)}
    assert rows["Block credential"][0] == "Status"
    assert "Turned round" in rows["Block credential"][2]
    assert rows["Licenses"][0] == "Seats"
    assert rows["User principal name"][:2] == ["E-mail address", "nils@nordwind.example"]


def test_a_column_can_be_read_as_something_else(talk):
    dialog = talk("Name,E-mail,Site\nNils Ny,nils@nordwind.example,Lund\n")
    dialog.show_step(COLUMNS)
    choose_row(dialog.columns.table, 2)
    assert dialog.columns.form.field.currentText() == "Not read"
    choose(dialog.columns.form.field, "Team")
    assert cells(dialog.columns.table)[2][1] == "Team"
    assert dialog.state.preview.plan.new[0].user.team == "Lund"
    choose(dialog.columns.form.field, "Seat of Sales Hub")
    assert dialog.columns.columns.plan(2).product == SALES
    assert dialog.columns.table.currentIndex().row() == 2


def test_words_are_answered_anew_when_their_column_is_read_as_something_else(talk):
    dialog = talk(HEAD + "Nils Ny,nils@nordwind.example,,sometimes,,\n")
    choose_row(dialog.values.words.table, 0)
    choose(dialog.values.words.choice, "Active")
    dialog.show_step(COLUMNS)
    choose_row(dialog.columns.table, 3)
    choose(dialog.columns.form.field, "Seat of Sales Hub")
    assert dialog.columns.columns.plan(3).product == SALES
    dialog.show_step(VALUES)
    choose_row(dialog.values.words.table, 0)
    assert [row[2] for row in cells(dialog.values.words.table)] == ["sometimes"]
    choose(dialog.values.words.choice, "Yes: has the seat")
    assert dialog.review.why_not() == ""


def test_dates_and_numbers_of_a_column_come_with_worked_examples(talk):
    dialog = talk(HEAD + "Nils Ny,nils@nordwind.example,,,03/04/2026,\n"
                         "Rut Ros,rut@nordwind.example,,,05/06/2026,\n")  # fmt: skip
    dialog.show_step(COLUMNS)
    assert dialog.columns.open == 1
    choose_row(dialog.columns.table, 4)
    form = dialog.columns.form
    choose(form.order, "Day first")
    assert form.worked.text() == "03/04/2026 = Apr 3, 2026\n05/06/2026 = Jun 5, 2026"
    choose(form.order, "Month first")
    assert form.worked.text() == "03/04/2026 = Mar 4, 2026\n05/06/2026 = May 6, 2026"
    assert dialog.columns.open == 0


def test_numbers_are_read_as_the_column_writes_them(talk):
    dialog = talk("Product,Quantity,Renewal date,Unit price\nExtra Hub,5,2027-06-30,1.250\n")
    dialog.show_step(COLUMNS)
    choose_row(dialog.columns.table, 3)
    form = dialog.columns.form
    choose(form.mark, "Decimal comma (1.234,50)")
    assert form.worked.text() == "1.250 = 1,250"
    choose(form.mark, "Decimal point (1,234.50)")
    assert form.worked.text() == "1.250 = 1.25"


def test_a_secret_column_cannot_be_read(talk):
    dialog = talk("Name,E-mail,Password\nNils Ny,nils@nordwind.example,hush\n")
    dialog.show_step(COLUMNS)
    choose_row(dialog.columns.table, 2)
    assert cells(dialog.columns.table)[2][1:3] == ["Never read", ""]
    assert dialog.columns.form.field.isHidden()
    assert "never stored" in dialog.columns.form.note.text()
