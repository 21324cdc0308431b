"""Questions of the files: answered on their cards, and asked again."""

from datetime import date

from seatdesk.controllers.outcome import Done
from tests.ui.imports.wizard.open_wizard import (
    HEAD,
    VALUES,
    choose,
)


def test_a_question_is_answered_and_can_be_asked_again(talk):
    dialog = talk(HEAD + "Nils Ny,nils@nordwind.example,Sales,active,03/04/2026,\n")
    (card,) = dialog.values.questions.cards
    assert "03/04/2026 in Last active" in card.sentence.text()
    choose(card.choice, "Month first")
    assert dialog.values.tabs.tabText(0) == "1 question"
    card.confirm.click()
    assert dialog.values.open == 0
    assert dialog.values.tabs.tabText(0) == "Questions"
    assert dialog.state.preview.plan.new[0].user.last_active == date(2026, 3, 4)
    (card,) = dialog.values.questions.cards
    assert not card.again.isHidden()
    card.again.click()
    assert dialog.values.open == 1
    (card,) = dialog.values.questions.cards
    card.confirm.click()
    assert dialog.state.preview.plan.new[0].user.last_active == date(2026, 4, 3)


def test_where_nothing_is_proposed_a_person_has_to_choose(talk):
    dialog = talk("Name,Team\nNils,Lund\nAda,Lund\n")
    (card,) = dialog.values.questions.cards
    assert card.choice.currentIndex() == -1
    assert card.confirm.toolTip() == "Choose an answer first."
    assert not card.confirm.isEnabled()


def test_the_column_that_names_people_is_chosen_and_can_be_asked_again(talk):
    dialog = talk("Contact,Site\nnils@nordwind.example,Lund\nada@nordwind.example,Lund\n")
    (card,) = [c for c in dialog.values.questions.cards if c.question.code in {"email", "login"}]
    card.confirm.click()
    assert len(dialog.state.preview.plan.new) == 2
    assert dialog.state.read.options.fields == {"Contact": "email"}
    (card,) = [c for c in dialog.values.questions.cards if c.question.code in {"email", "login"}]
    card.again.click()
    assert dialog.state.read.options.fields == {}
    assert dialog.values.open


def test_of_two_columns_for_one_field_the_other_can_count(talk):
    dialog = talk(
        "E-mail,Team,Department\nnils@nordwind.example,Sales,Lund\nada@nordwind.example,HR,Lund\n"
    )
    (card,) = dialog.values.questions.cards
    assert card.question.code == "two_columns"
    choose(card.choice, "Department")
    card.confirm.click()
    assert {one.user.team for one in dialog.state.preview.plan.new} == {"Lund"}


def test_the_header_the_separator_and_what_a_file_is_are_answered(talk):
    dialog = talk("Who,Where\nNils,Lund\nAda,Lund\n")
    codes = {card.question.code for card in dialog.values.questions.cards}
    assert codes == {"header", "kind"}
    (card,) = [c for c in dialog.values.questions.cards if c.question.code == "header"]
    assert card.choice.currentText() == "There is none"
    choose(card.choice, "1")
    card.confirm.click()
    assert dialog.state.read.table.header == ("Who", "Where")
    (card,) = [c for c in dialog.values.questions.cards if c.question.code == "kind"]
    choose(card.choice, "List of people")
    card.confirm.click()
    assert str(dialog.state.read.kind) == "people"
    (card,) = [c for c in dialog.values.questions.cards if c.question.code == "header"]
    card.again.click()
    assert dialog.state.read.table.header == ("Column 1", "Column 2")


def test_several_presets_that_fit_are_asked_about(talk, workspace):
    text = HEAD + "Nils Ny,nils@nordwind.example,Sales,active,,\n"
    read = talk(text).state.reads[0]
    for name in ("One", "Two"):
        assert isinstance(workspace.presets.save(name, read, read.options), Done)
    dialog = talk(text)
    assert dialog.pages.currentIndex() == VALUES
    (card,) = dialog.values.questions.cards
    choose(card.choice, "Two")
    card.confirm.click()
    assert dialog.state.reads[0].preset == "Two"
