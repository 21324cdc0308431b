"""The active scenario in the real window: tool bar, menu and status bar; and what others do."""

import pytest
from PySide6.QtCore import Qt

from seatdesk.controllers.operations.planning.scenarios import put_scenario
from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import RemoveStep
from tests.controllers.asserts import value
from tests.journeys.conftest import SALES, TODAY

TIDY = Scenario(
    name="Tidy", edited=TODAY, steps=(RemoveStep(on=TODAY, product=SALES, seats=1),)
)  # fmt: skip


def put(location, before, after):
    """What somebody else does in a program of their own."""
    workspace = Workspace.open(str(location), clock=lambda _zone: TODAY, source="test")
    value(workspace.run(lambda use_case: put_scenario(use_case, before, after)))
    workspace.close()


def names(person):
    choice = person.window.scenario.choice
    return [choice.itemText(row) for row in range(choice.count())]


@pytest.fixture
def planned(open_window, company):
    put(company, None, TIDY)
    return open_window(company)


def test_e1_11_a_scenario_is_chosen_in_the_tool_bar_and_named_in_the_status_bar(planned):
    window = planned.window
    assert names(planned) == ["Account", "Tidy"]
    assert window.status.scenario.isHidden()
    planned.bot.keyClick(window.scenario.choice, Qt.Key.Key_Down)
    assert planned.session.active_scenario.name == "Tidy"
    assert window.status.scenario.text() == "Scenario: Tidy"
    assert window.status.scenario.isVisible()


def test_e1_11_the_menu_chooses_as_the_tool_bar_does(planned):
    menu = planned.window.submenus["active-scenario"]
    menu.aboutToShow.emit()
    account, tidy = menu.actions()
    assert (account.text(), account.isChecked()) == ("Account", True)
    tidy.trigger()
    assert planned.window.scenario.choice.currentText() == "Tidy"
    menu.aboutToShow.emit()
    assert [action.isChecked() for action in menu.actions()] == [False, True]


def test_e1_11_another_workspace_begins_with_its_account(planned, tmp_path):
    planned.bot.keyClick(planned.window.scenario.choice, Qt.Key.Key_Down)
    planned.workspace_window.close_workspace()
    planned.settle()
    assert planned.session.active_scenario.name == ""
    assert names(planned) == ["Account"]


def test_v5_scenarios_of_others_appear_and_a_deleted_one_is_left(planned, company):
    window = planned.window
    planned.bot.keyClick(window.scenario.choice, Qt.Key.Key_Down)
    planned.settle()
    other = Scenario(name="Ålesund first", edited=TODAY)
    put(company, None, other)
    planned.session.look_for_others()
    planned.until(lambda: names(planned) == ["Account", "Tidy", "Ålesund first"])
    assert window.scenario.choice.currentText() == "Tidy"
    put(company, TIDY, None)
    planned.settle()
    planned.session.look_for_others()
    planned.until(lambda: names(planned) == ["Account", "Ålesund first"])
    assert planned.told("The scenario Tidy is gone")
    assert planned.session.active_scenario.name == ""
    assert window.status.scenario.isHidden()
