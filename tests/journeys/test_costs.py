"""Journeys: costs are looked at in the real window, follow what is asked, and tie."""

import pytest

from seatdesk.controllers.operations.planning.scenarios import put_scenario
from seatdesk.controllers.planning.costs import CostWish
from seatdesk.domain.costs.cost_question import CostGrouping, CostSpread, CostView
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import JoinStep
from seatdesk.ui.reports.page import ReportTab
from seatdesk.ui.shell.help_topics import shown_topic
from seatdesk.ui.text.number_format import money
from seatdesk.ui.widgets.form import choose
from seatdesk.ui.window.context import REPORTS
from tests.factories import SALES


@pytest.fixture
def tab(workspace):
    workspace.window.show_page(REPORTS)
    workspace.settle()
    features = workspace.workspace_window.commands.features
    features.reports.show_tab(ReportTab.COSTS)
    workspace.until(lambda: bool(features.costs.tab.tie.text()))
    return features.costs.tab


def test_e7_5_the_tie_line_says_what_the_command_line_does(workspace, tab):
    costs = workspace.session.workspace.costs.read(CostWish()).value.costs
    assert costs.total
    assert money(costs.total, costs.currency) in tab.tie.text()
    assert tab.model.rowCount() == len(costs.groups)


def test_e7_1_another_choice_is_answered_at_once_and_trouble_is_said(workspace, tab):
    choose(tab.by, CostGrouping.USER)
    workspace.settle()
    wish = CostWish(by=CostGrouping.USER)
    groups = workspace.session.workspace.costs.read(wish).value.costs.groups
    workspace.until(lambda: tab.model.rowCount() == len(groups))
    choose(tab.show_by, CostView.CASH)
    workspace.until(lambda: tab.tie.text().startswith("Equals invoices"))
    choose(tab.base, CostSpread.SHARES)
    workspace.until(lambda: "100 %" in tab.notice.text)


def test_e1_11_with_an_active_scenario_its_costs_are_shown(workspace, tab):
    steps = (JoinStep(on=workspace.session.snapshot.today, product=SALES, seats=1),)
    plan = Scenario(name="Grow", steps=steps, edited=steps[0].on, seen_length=0)
    desk = workspace.session.workspace
    desk.run(lambda use_case: put_scenario(use_case, None, plan))
    workspace.session.refresh()
    workspace.until(lambda: "Grow" in workspace.session.active_scenario.names)
    workspace.session.active_scenario.choose("Grow")
    workspace.until(lambda: tab.notice.text.startswith("Scenario Grow"))
    wanted = desk.costs.read(CostWish(scenario="Grow")).value.costs.groups
    shown = [tab.model.text(row, 0) for row in range(tab.model.rowCount())]
    assert shown == [group.group for group in wanted]
    assert "(no team)" in shown
    workspace.session.active_scenario.choose("")
    workspace.until(lambda: tab.notice.text == "")


def test_the_help_of_the_tab_is_about_costs(workspace, tab):
    assert shown_topic(REPORTS, workspace.window) == "costs"
