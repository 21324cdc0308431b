"""Journeys: costs are looked at in the real window, follow what is asked, and tie."""

import pytest

from seatdesk.controllers.planning.costs import CostWish
from seatdesk.domain.costs.cost_question import CostGrouping, CostSpread, CostView
from seatdesk.ui.reports.page import ReportTab
from seatdesk.ui.text.number_format import coded_money
from seatdesk.ui.widgets.form import choose
from seatdesk.ui.window.context import REPORTS


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
    assert coded_money(costs.total, costs.currency) in tab.tie.text()
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
