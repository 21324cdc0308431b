"""Journeys: a head-count plan is pasted from a sheet, edited, and taken back, in the window."""

import pytest
from PySide6.QtGui import QGuiApplication

from seatdesk.controllers.operations.planning.scenarios import put_scenario
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.scenario.scenario import Scenario
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
    tab.entries.setData(tab.entries.index(0, 2), "1")
    person.until(lambda: tab.entries.entries[0]["people"] == 1)
    tab.entries.setData(tab.entries.index(0, 2), "many")
    person.until(lambda: person.told("whole number"))
    person.undo()
    person.until(lambda: tab.entries.entries[0]["people"] == 40)
