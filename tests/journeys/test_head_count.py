"""Journeys: a head-count plan is pasted from a sheet, edited, and taken back, in the window."""

import pytest
from PySide6.QtGui import QGuiApplication

from seatdesk.controllers.operations.planning.scenarios import put_scenario
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.ui.scenarios.headcount.add_or_replace_dialog import AddOrReplaceDialog
from seatdesk.ui.scenarios.headcount.entry_dialog import EntryDialog
from seatdesk.ui.scenarios.headcount.entry_form import EntryKind
from seatdesk.ui.scenarios.headcount.plan_entries import PEOPLE
from seatdesk.ui.scenarios.headcount.product_dialog import ProductDialog
from seatdesk.ui.widgets.form import choose
from seatdesk.ui.window.context import SCENARIOS
from tests.controllers.asserts import value
from tests.factories import SALES
from tests.journeys.conftest import TODAY, contract, make_workspace


@pytest.fixture
def person(tmp_path, open_window):
    path = tmp_path / "people.seatdesk"
    make_workspace(path, contracts=(contract(notice_days=30),), holders={SALES: 3})
    workspace = Workspace.open(str(path), clock=lambda _zone: TODAY, source="test")
    plan = Scenario(name="Tidy", edited=TODAY, steps=())
    value(workspace.run(lambda use_case: put_scenario(use_case, None, plan)))
    workspace.close()
    return open_window(path)


def test_e5_1_a_plan_is_pasted_from_a_sheet_edited_and_taken_back(person):
    features = person.workspace_window.commands.features
    person.window.show_page(SCENARIOS)
    person.until(lambda: features.headcount.tab is not None)
    tab = features.headcount.tab
    person.until(lambda: features.scenarios.page.name)
    features.scenarios.page.tabs.setCurrentWidget(tab)
    person.until(lambda: tab.need is not None and tab.product == SALES)
    assert not tab.entries.entries
    day = TODAY.replace(year=TODAY.year + 1, month=1, day=15).isoformat()
    QGuiApplication.clipboard().setText(f"{day}\tjoins\t40\n")
    person.press("Paste from a sheet", tab)
    person.until(lambda: tab.entries.entries)
    assert tab.runs_out.accessibleName() == f"{SALES}: runs out on {day}"
    tab.entries.setData(tab.entries.index(0, PEOPLE), "1")
    person.until(lambda: tab.entries.entries[0]["people"] == 1)
    tab.entries.setData(tab.entries.index(0, PEOPLE), "many")
    person.until(lambda: person.told("whole number"))
    person.undo()
    person.until(lambda: tab.entries.entries[0]["people"] == 40)


def test_e5_1_a_plan_is_entered_in_dialogs_while_there_is_no_scenario(open_window, company):
    person = open_window(company)
    person.window.actions_of["head-count"].trigger()
    features = person.workspace_window.commands.features
    person.until(lambda: features.headcount.tab and features.headcount.tab.need)
    tab, page = features.headcount.tab, features.scenarios.page
    assert not page.name
    assert not page.copy.isEnabled()
    assert not page.steps.add.isEnabled()
    assert tab.runs_out.accessibleName() == f"{SALES}: seats suffice"
    person.press("Add entry…", tab)
    dialog = person.dialog(EntryDialog)
    choose(dialog.fields.kind, EntryKind.SEASON)
    first = TODAY.replace(month=12, day=1)
    dialog.fields.day.set_day(first)
    dialog.fields.last.set_day(first.replace(day=24))
    dialog.fields.people.setValue(4)
    person.press("Add entry", dialog)
    person.until(lambda: tab.entries.entries)
    assert tab.runs_out.accessibleName() == f"{SALES}: runs out on {first}"
    person.press("Base, spare seats, tier…", tab)
    dialog = person.dialog(ProductDialog)
    choose(dialog.base, "stated")
    dialog.people.setValue(1)
    person.press("Save", dialog)
    person.until(lambda: tab.plan.base == {SALES: 1})
    assert tab.runs_out.accessibleName() == f"{SALES}: seats suffice"
    QGuiApplication.clipboard().setText(f"{first}\tjoins\t9\n")
    person.press("Paste from a sheet", tab)
    person.press("Add to the plan", person.dialog(AddOrReplaceDialog))
    person.until(lambda: len(tab.entries.entries) == 2)
    assert tab.plan.base == {SALES: 1}
    tab.list.selectRow(1)
    person.press("Edit entry…", tab)
    dialog = person.dialog(EntryDialog)
    dialog.fields.people.setValue(2)
    person.press("Save entry", dialog)
    person.until(lambda: tab.entries.entries[1]["people"] == 2)
    person.press("Paste from a sheet", tab)
    person.press("Replace the plan", person.dialog(AddOrReplaceDialog))
    person.until(lambda: len(tab.entries.entries) == 1)
    assert not tab.plan.base
    person.undo()
    person.until(lambda: len(tab.entries.entries) == 2)
