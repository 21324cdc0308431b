"""Spellings in the files: products, words and people that mean something known."""

from seatdesk.ui.widgets.tables.list_rows import choose_row
from tests.journeys.conftest import SALES
from tests.ui.imports.wizard.open_wizard import (
    HEAD,
    VALUES,
    cells,
    choose,
)


def test_names_of_products_can_be_synonyms_several_at_once(talk):
    dialog = talk(
        HEAD + "Nils Ny,nils@nordwind.example,,,,Sales Suite+Old Sales\n"
        "Rut Ros,rut@nordwind.example,,,,Something\n"
    )
    table = dialog.values.products
    table.table.selectAll()
    keys = {row.key for row in table.selected}
    assert keys == {"Sales Suite", "Old Sales", "Something"}
    choose(table.choice, SALES)
    assert {row[2] for row in cells(table.table)} == {SALES}
    assert dialog.state.preview.plan.seats == {SALES: 2}
    choose_row(table.table, [row[0] for row in cells(table.table)].index("Something"))
    choose(table.choice, "Only listed: nobody gets a seat")
    assert dialog.state.preview.plan.seats == {SALES: 1}


def test_words_get_a_meaning_or_their_rows_are_left_out(talk):
    dialog = talk(
        HEAD + "Nils Ny,nils@nordwind.example,,sometimes,,\n"
        "Rut Ros,rut@nordwind.example,,perhaps,,\n"
    )
    assert dialog.pages.currentIndex() == VALUES
    words = dialog.values.words
    assert [row[2] for row in cells(words.table)] == ["sometimes", "perhaps"]
    choose_row(words.table, 0)
    choose(words.choice, "Active")
    assert len(dialog.state.preview.plan.new) == 1
    assert dialog.values.open == 1
    choose_row(words.table, [row[2] for row in cells(words.table)].index("perhaps"))
    choose(words.choice, "Nothing: leave these rows out")
    assert dialog.values.open == 0
    assert dialog.review.why_not() == ""


def test_somebody_called_like_a_missing_user_may_be_the_same_person(talk, workspace):
    dialog = talk(HEAD + "Cia Ljung,cia.ljung@new.example,Support,active,,\n")
    people = dialog.values.people
    row = ["Cia Ljung", "cia.ljung@new.example", "cia@nordwind.example"]
    assert cells(people.table)[0][:3] == row
    assert dialog.pages.currentIndex() == VALUES
    choose_row(people.table, 0)
    choose(people.choice, "Somebody else: comes in as a new user")
    assert len(dialog.state.preview.plan.new) == 1
    choose_row(people.table, 0)
    choose(people.choice, "The same person: cia@nordwind.example is kept")
    assert len(dialog.state.preview.plan.new) == 0
    assert [one.email for one in dialog.state.preview.plan.changed] == ["cia@nordwind.example"]
