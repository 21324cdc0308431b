"""Answers kept as a preset, under a name, and used by the next file."""

from datetime import date

from seatdesk.controllers.outcome import Done
from seatdesk.ui.widgets.tables.list_rows import choose_row
from tests.journeys.conftest import SALES
from tests.ui.imports.wizard.open_wizard import (
    HEAD,
    REVIEW,
    choose,
)


def test_answers_are_remembered_under_a_name_and_used_next_month(talk, workspace):
    text = "Name,E-mail,Site,Last active\nNils Ny,nils@nordwind.example,Lund,{}\n"
    dialog = talk(text.format("03/04/2026"))
    (card,) = dialog.values.questions.cards
    choose(card.choice, "Month first")
    card.confirm.click()
    choose_row(dialog.columns.table, 2)
    choose(dialog.columns.form.field, "Team")
    remember = dialog.review.remember
    assert remember.tick.isChecked()
    remember.name.setText("Monthly list")
    remember.name.textEdited.emit("Monthly list")
    ((path, name),) = dialog.review.order.presets.items()
    read = dialog.state.read_of(path)
    assert isinstance(workspace.presets.save(name, read, read.options), Done)

    dialog = talk(text.format("05/06/2026"))
    assert dialog.pages.currentIndex() == REVIEW
    assert dialog.state.read.preset == "Monthly list"
    assert dialog.file.form.preset.currentText() == "Monthly list"
    assert not dialog.review.remember.tick.isChecked()
    assert dialog.state.preview.plan.new[0].user.last_active == date(2026, 5, 6)
    choose(dialog.file.form.preset, "Without preset")
    assert dialog.values.open == 1
    assert dialog.state.read.preset == ""
    choose(dialog.file.form.preset, "Monthly list")
    assert dialog.values.open == 0
    assert dialog.state.answers.preset(path) == "Monthly list"


def test_a_preset_stays_named_when_something_is_answered_beside_it(talk, workspace):
    text = HEAD + "Nils Ny,nils@nordwind.example,Sales,active,2026-11-01,{}\n"
    dialog = talk(text.format(""))
    read = dialog.state.read
    assert isinstance(workspace.presets.save("Ours", read, read.options), Done)
    dialog = talk(text.format("Sales Suite"))
    assert dialog.state.read.preset == "Ours"
    choose_row(dialog.values.products.table, 0)
    choose(dialog.values.products.choice, SALES)
    assert dialog.state.read.preset == "Ours"
    assert dialog.state.preview.plan.seats == {SALES: 1}


def test_a_name_that_is_taken_says_what_it_would_replace(talk, workspace):
    text = HEAD + "Nils Ny,nils@nordwind.example,Sales,active,,\n"
    dialog = talk(text)
    read = dialog.state.reads[0]
    assert isinstance(workspace.presets.save("Other list", read, read.options), Done)
    dialog = talk("Name,Mail\nNils Ny,nils@nordwind.example\n")
    remember = dialog.review.remember
    assert remember.tick.isChecked()
    assert remember.note.isHidden()
    remember.name.setText("other LIST")
    remember.name.textEdited.emit("other LIST")
    assert remember.note.text() == "Takes the place of the preset of this name."
    remember.tick.click()
    assert remember.name.toolTip() == "Tick “Remember as preset” first."


def test_several_files_are_remembered_one_by_one(talk):
    dialog = talk(
        HEAD + "Nils Ny,nils@nordwind.example,Sales,active,,\n",
        "E-mail,Last active\nanna@nordwind.example,2026-11-01\n",
    )
    names = set(dialog.review.order.presets.values())
    dash = "\N{EN DASH}"
    assert names == {f"Our files {dash} List of people", f"Our files {dash} Usage report"}
    dialog.review.remember.tick.click()
    assert dialog.review.order.presets == {}
