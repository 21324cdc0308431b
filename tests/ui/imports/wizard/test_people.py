"""People in the wizard: whoever may be here already, or be no person, is asked about first."""

import pytest
from PySide6.QtWidgets import QWidget

from seatdesk.controllers.imports.apply import ImportResult
from seatdesk.controllers.workspace import Workspace
from seatdesk.ui.imports.import_messages import ImportMessages
from seatdesk.ui.widgets.card import Card
from seatdesk.ui.widgets.tables.list_rows import choose_row
from tests.journeys.conftest import SALES, SERVICE, TODAY, contract, make_workspace
from tests.ui.imports.wizard.open_wizard import REVIEW, VALUES, choose, wizard

HEAD = "Name,E-mail,Team,Status,Seats\n"


@pytest.fixture
def workspace(tmp_path):
    path = tmp_path / "nordwind.seatdesk"
    make_workspace(path, contracts=(contract(), contract(SERVICE)), holders={SALES: 3})
    opened = Workspace.open(str(path), clock=lambda _zone: TODAY, source="test")
    yield opened
    opened.close()


@pytest.fixture
def talk(qtbot, workspace, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)

    def talked(text):
        path = tmp_path / "people.csv"
        path.write_text(text, encoding="utf-8")
        return wizard(window, [path], workspace)

    return talked


def test_a_new_address_for_a_name_that_holds_a_seat_has_to_be_answered(talk):
    dialog = talk(HEAD + "Cia Ljung,cia.ljung@new.example,Support,active,\n")
    people = dialog.values.people
    assert dialog.pages.currentIndex() == VALUES
    assert (dialog.values.open, dialog.run.isEnabled()) == (1, False)
    assert people.table.model().index(0, 3).data() == "Not answered yet"
    choose_row(people.table, 0)
    choose(people.choice, "Somebody else: comes in as a new user")
    dialog.show_step(REVIEW)
    assert (dialog.values.open, dialog.run.isEnabled()) == (0, True)
    choose_row(people.table, 0)
    choose(people.choice, "Not answered yet")
    assert dialog.values.open == 1


def test_an_address_that_looks_like_no_person_s_is_asked_about(talk):
    text = (
        HEAD + f"Nils Ny,nils@x.example,,active,{SALES}\nBackup Service,svc-b@x.example,,active,\n"
    )
    dialog = talk(text)
    (card,) = dialog.values.questions.cards
    assert card.choice.currentText() == "Service or shared mailbox"
    assert not dialog.run.isEnabled()
    choose(card.choice, "People")
    card.confirm.click()
    kinds = [one.user.kind.value for one in dialog.state.preview.plan.new]
    assert (kinds, dialog.review.why_not()) == (["person", "person"], "")
    (card,) = dialog.values.questions.cards
    card.again.click()
    (card,) = dialog.values.questions.cards
    card.confirm.click()
    kinds = [one.user.kind.value for one in dialog.state.preview.plan.new]
    assert (kinds, dialog.review.why_not()) == (["person", "service"], "")


def test_a_column_of_yes_and_no_gets_its_product(talk):
    dialog = talk("Name,E-mail,Paid seat\nNils Ny,nils@x.example,yes\nAda Ny,ada@x.example,no\n")
    (card,) = dialog.values.questions.cards
    choose(card.choice, SERVICE)
    card.confirm.click()
    assert dialog.state.preview.plan.seats == {SERVICE: 1}
    (card,) = dialog.values.questions.cards
    card.again.click()
    (card,) = dialog.values.questions.cards
    choose(card.choice, "No seat")
    card.confirm.click()
    assert (dialog.state.preview.plan.seats, dialog.review.why_not()) == ({}, "")


def test_of_two_columns_called_the_same_either_can_count(talk):
    dialog = talk("E-mail,Name,Name\nnils@x.example,Nils,Nils Ny\nada@x.example,Ada,Ada Ny\n")
    (card,) = dialog.values.questions.cards
    choose(card.choice, "#3")
    card.confirm.click()
    assert [one.user.name for one in dialog.state.preview.plan.new] == ["Nils Ny", "Ada Ny"]
    assert dialog.review.why_not() == ""


def test_who_is_deactivated_and_keeps_a_seat_is_named(talk):
    dialog = talk(HEAD + "Cia Ljung,cia@nordwind.example,Sales,inactive,\n")
    said = "cannot be unassigned once they are deactivated: cia@nordwind.example"
    assert said in dialog.review.remarks.text


def test_a_question_s_card_is_titled_with_its_file_not_with_the_question(qtbot):
    shown = []
    for name in ("people.csv", "Which seat is it?"):
        card = Card("people.csv")
        qtbot.addWidget(card)
        card.setAccessibleName(name)
        card.resize(300, 80)
        shown.append(card.grab().toImage())
    assert shown[0] == shown[1]


def test_what_was_imported_is_told_with_the_right_number_of_everything(talk):
    dialog = talk(HEAD + "Nils Ny,nils@new.example,Support,active,\nRut,bad,,,\n")
    telling = ImportMessages(dialog)
    imported = ImportResult(1, 0, 0, 0, figures=1)
    assert telling.sentence(imported) == "1 user added, 1 detail of subscriptions corrected."
    assert telling.details(imported, dialog.state.preview) == (
        "people.csv: 2 rows → 1 person",
        "people.csv: 1 row left out: unreadable",
    )


def test_of_a_list_of_subscriptions_no_people_are_told(talk):
    dialog = talk("Product name,Purchased quantity,Next lifecycle date\nData Hub,5,2027-01-01\n")
    told = ImportMessages(dialog).details(ImportResult(0, 0, 0, 1), dialog.state.preview)
    assert told == ("people.csv: 1 row",)
