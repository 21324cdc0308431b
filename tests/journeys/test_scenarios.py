"""Journeys: a plan is made, looked at, changed, taken back, handed on, and recorded."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog

from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.evaluation.step_result import StepStatus
from seatdesk.domain.scenario.step_keys import Verb
from seatdesk.domain.scenario.steps import BuyStep, RemoveStep
from seatdesk.store.database import Database
from seatdesk.ui.scenarios.name_dialog import NameDialog
from seatdesk.ui.scenarios.page import ScenariosPage
from seatdesk.ui.scenarios.steps.step_dialog import StepDialog
from seatdesk.ui.widgets.form import choose
from seatdesk.ui.window.context import SCENARIOS
from tests.factories import furnish, make_subscription, make_user
from tests.journeys.conftest import RENEWAL, SALES, SERVICE, TODAY

BUY = BuyStep(on=TODAY, product=SALES, seats=2)
REMOVE = RemoveStep(on=TODAY, product=SALES, seats=2)


@pytest.fixture
def scenarios(workspace):
    """The Scenarios page of the open window."""
    workspace.window.show_page(SCENARIOS)
    workspace.settle()
    (page,) = workspace.window.findChildren(ScenariosPage)
    workspace.until(page.isVisible)
    return page


def other_window(path):
    return Workspace.open(str(path), clock=lambda _zone: TODAY, source="another window")


def with_scenario(path, *steps, name="Tidy"):
    """Somebody else makes a scenario."""
    other = other_window(path)
    other.scenarios.make(name, steps, "Why")
    other.close()


def look_again(person):
    person.session.refresh()
    person.settle()


def named(person, name, note=""):
    dialog = person.dialog(NameDialog)
    dialog.name.setText(name)
    dialog.note.setText(note)
    person.press(dialog.confirm.text(), dialog)


def choose_file(person, path):
    dialog = person.dialog(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.close()


def rows(page):
    model = page.steps.model
    return [(model.result(n).number, model.result(n).status) for n in range(model.rowCount())]


def account(person):
    return person.session.snapshot.account


def test_e1_a_plan_grows_step_by_step_and_nothing_happens_in_the_account(workspace, scenarios):
    before = account(workspace)
    assert scenarios.first.isVisible()
    workspace.press("New scenario…", scenarios)
    named(workspace, "Tidy", "Before the renewal")
    workspace.until(lambda: scenarios.name == "Tidy")
    assert scenarios.steps.empty.isVisible()

    workspace.press("Add step…", scenarios)
    dialog = workspace.dialog(StepDialog)
    choose(dialog.fields.verb, Verb.REMOVE)
    dialog.fields.seats.setValue(2)
    workspace.until(lambda: dialog.effect.text().startswith("\N{MINUS SIGN}"))
    told = dialog.effect.text()
    workspace.press("Add step", dialog)
    workspace.until(lambda: rows(scenarios) == [(1, StepStatus.APPLIES)])
    assert scenarios.steps.model.index(0, 3).data() == told
    assert scenarios.header.amount.text() == told
    item = scenarios.items.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert item.startswith("Tidy, 1 step, \N{MINUS SIGN}")
    assert item.endswith(" EUR in 12 months")

    workspace.press("Edit step…", scenarios)
    dialog = workspace.dialog(StepDialog)
    assert dialog.fields.seats.value() == 2
    dialog.fields.seats.setValue(3)
    workspace.press("Save step", dialog)
    workspace.until(lambda: rows(scenarios) == [(1, StepStatus.REFUSED)])
    assert scenarios.header.refused.text == "1 step does not apply and is in no total."
    workspace.undo()
    workspace.until(lambda: rows(scenarios) == [(1, StepStatus.APPLIES)])
    workspace.press("Remove step", scenarios)
    workspace.until(lambda: rows(scenarios) == [])
    workspace.undo()
    workspace.until(lambda: rows(scenarios) == [(1, StepStatus.APPLIES)])
    workspace.redo()
    workspace.until(lambda: rows(scenarios) == [])
    assert account(workspace) == before


def test_e1_12_a_plan_is_copied_renamed_and_deleted_and_each_is_taken_back(
    workspace, scenarios, company
):
    with_scenario(company, BUY, REMOVE)
    look_again(workspace)
    workspace.until(lambda: scenarios.name == "Tidy")
    workspace.press("Duplicate", scenarios)
    named(workspace, "Bolder")
    workspace.until(lambda: scenarios.items.names == ("Bolder", "Tidy"))
    assert scenarios.name == "Bolder"
    workspace.press("Rename", scenarios)
    dialog = workspace.dialog(NameDialog)
    dialog.name.setText("TIDY")
    assert not dialog.confirm.isEnabled()
    named(workspace, "Best of all", "The one")
    workspace.until(lambda: scenarios.items.names == ("Best of all", "Tidy"))
    assert scenarios.header.note.text() == "The one"
    workspace.press("Delete", scenarios)
    workspace.until(lambda: scenarios.items.names == ("Tidy",))
    assert workspace.told("Scenario Best of all deleted")
    workspace.undo()
    workspace.until(lambda: scenarios.items.names == ("Best of all", "Tidy"))


def test_e1_12_a_recorded_step_is_in_the_account_and_taken_back(workspace, scenarios, company):
    with_scenario(company, BUY, REMOVE)
    look_again(workspace)
    workspace.until(lambda: rows(scenarios))
    scenarios.steps.view.selectRow(0)
    workspace.press("Record in the account…", scenarios)
    assert (
        workspace.questions[-1].text
        == "Buy 2 seats of Sales Hub: record this in the account, today?"
    )
    workspace.until(lambda: account(workspace).subscription(SALES).additional == 5)
    workspace.settle()
    assert scenarios.header.moved.text == ""
    workspace.undo()
    workspace.until(lambda: account(workspace).subscription(SALES).additional == 3)


def test_e1_10_what_others_do_moves_the_base_until_it_looks_right(workspace, scenarios, company):
    with_scenario(company, REMOVE)
    other = other_window(company)
    other.checkout.purchase({SALES: 1})
    other.close()
    look_again(workspace)
    workspace.until(lambda: scenarios.header.moved.text)
    assert "1 line of history" in scenarios.header.moved.text
    workspace.press("Looks right", scenarios)
    workspace.until(lambda: not scenarios.header.moved.text)


def test_h5_a_plan_that_somebody_else_changed_is_not_overwritten(workspace, scenarios, company):
    with_scenario(company, BUY, REMOVE)
    look_again(workspace)
    workspace.until(lambda: len(rows(scenarios)) == 2)
    other = other_window(company)
    other.scenarios.remove_step("Tidy", 1)
    other.close()
    scenarios.steps.view.selectRow(1)
    workspace.press("Remove step", scenarios)
    workspace.until(lambda: workspace.told("is no longer as you saw it"))
    workspace.until(lambda: len(rows(scenarios)) == 1)


def test_e1_12_a_plan_goes_to_a_file_and_comes_back(workspace, scenarios, company, tmp_path):
    step = replace(BUY, on=RENEWAL)
    with_scenario(company, step)
    look_again(workspace)
    workspace.until(lambda: rows(scenarios))
    path = tmp_path / "plan.json"
    workspace.press("Export", scenarios)
    choose_file(workspace, path)
    workspace.until(path.exists)
    workspace.until(lambda: workspace.told("Tidy was written to plan.json."))
    document = json.loads(path.read_text(encoding="utf-8"))
    assert document["steps"][0]["on"] == RENEWAL.isoformat()
    path.write_text(json.dumps(document | {"name": "Back"}), encoding="utf-8")
    workspace.press("Import", scenarios)
    choose_file(workspace, path)
    workspace.until(lambda: scenarios.items.names == ("Back", "Tidy"))
    workspace.until(lambda: scenarios.name == "Back")
    path.write_text(json.dumps(document | {"format": "seatdesk-scenario-9"}), encoding="utf-8")
    workspace.press("Import", scenarios)
    choose_file(workspace, path)
    workspace.until(lambda: workspace.told("plan.json was not read: it is a scenario of a newer"))
    path.unlink()
    workspace.press("Import", scenarios)
    choose_file(workspace, path)
    workspace.until(lambda: workspace.told("plan.json was not read: No such file or directory."))


@pytest.fixture
def shared(location):
    """A workspace with one subscription, on each database in turn."""
    database = Database.open(location)
    people = (make_user("ada@example.com"),)
    furnish(database, users=people, subscriptions=(make_subscription(),))
    database.close()
    return location


def on_scenarios(person):
    person.window.show_page(SCENARIOS)
    person.settle()
    (page,) = person.window.findChildren(ScenariosPage)
    return page


def test_h5_two_windows_edit_one_plan_and_neither_overwrites_the_other(open_window, shared):
    first, second = open_window(shared), open_window(shared)
    other = other_window(shared)
    other.scenarios.make("Tidy", [BUY, REMOVE])
    other.close()
    pages = [on_scenarios(person) for person in (first, second)]
    for person, page in zip((first, second), pages, strict=True):
        look_again(person)
        person.until(lambda page=page: len(rows(page)) == 2)
    pages[0].steps.view.selectRow(0)
    first.press("Remove step", pages[0])
    first.until(lambda: len(rows(pages[0])) == 1)
    pages[1].steps.view.selectRow(1)
    second.press("Remove step", pages[1])
    second.until(lambda: second.told("is no longer as you saw it"))
    second.until(lambda: len(rows(pages[1])) == 1)
    look_again(first)
    assert [result for _, result in rows(pages[0])] == [result for _, result in rows(pages[1])]


def test_steps_of_one_day_are_put_in_another_order_from_the_keyboard(
    workspace, scenarios, company, qtbot
):
    with_scenario(company, BUY, replace(BUY, seats=1))
    look_again(workspace)
    workspace.until(lambda: len(rows(scenarios)) == 2)
    view = scenarios.steps.view
    view.selectRow(1)
    view.setFocus()
    qtbot.keySequence(view, QKeySequence("Alt+Up"))
    workspace.until(lambda: scenarios.steps.model.result(0).step.seats == 1)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    workspace.until(lambda: len(rows(scenarios)) == 1)
    assert SERVICE in {s.product for s in account(workspace).subscriptions}
