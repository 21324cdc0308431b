"""Journeys: plans stand beside doing nothing, follow what is edited, and explain themselves."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from seatdesk.controllers.outcome import Done
from seatdesk.domain.scenario.steps import BuyStep, RemoveStep
from seatdesk.ui.scenarios.compare.compare_tab import CompareTab
from seatdesk.ui.scenarios.page import ScenariosPage
from seatdesk.ui.session.progress_dialog import ProgressDialog
from seatdesk.ui.text.number_format import coded_money
from seatdesk.ui.widgets.dialogs.why_dialog import WhyDialog
from seatdesk.ui.window.context import SCENARIOS
from tests.journeys.conftest import SALES, TODAY
from tests.journeys.test_scenarios import look_again, other_window, with_scenario

FEWER = RemoveStep(on=TODAY, product=SALES, seats=2)
MORE = BuyStep(on=TODAY, product=SALES, seats=1)


@pytest.fixture
def page(workspace, company):
    """The Scenarios page with two plans, and the tab Compare in front."""
    with_scenario(company, FEWER)
    with_scenario(company, MORE, name="Grow")
    look_again(workspace)
    workspace.window.show_page(SCENARIOS)
    workspace.settle()
    (page,) = workspace.window.findChildren(ScenariosPage)
    titles = [page.tabs.tabText(n).replace("&", "") for n in range(page.tabs.count())]
    page.tabs.setCurrentIndex(titles.index("Compare"))
    workspace.settle()
    return page


@pytest.fixture
def tab(page):
    (tab,) = page.findChildren(CompareTab)
    return tab


def cell(tab, title, side):
    row = next(n for n, row in enumerate(tab.model.rows) if row.title == title)
    return tab.model.index(row, tab.model.sides.index(side))


def test_e2_1_the_plan_that_is_looked_at_is_compared_and_others_by_hand(workspace, page, tab):
    assert tab.model.sides == ("Do nothing", page.name)
    other = "Tidy" if page.name == "Grow" else "Grow"
    page.items.setCurrentRow(1 - page.items.currentRow())
    workspace.settle()
    assert tab.model.sides == ("Do nothing", other)
    tab.menu.tick(["Tidy", "Grow"])
    workspace.settle()
    assert tab.model.sides == ("Do nothing", "Tidy", "Grow")
    page.items.setCurrentRow(1 - page.items.currentRow())
    workspace.settle()
    assert tab.model.sides == ("Do nothing", "Tidy", "Grow")  # chosen by hand, it stays


def test_e2_9_command_line_and_table_say_the_same(workspace, tab, company):
    tab.menu.tick(["Tidy", "Grow"])
    workspace.until(lambda: len(tab.model.sides) == 3)
    told = workspace.session.workspace.comparison.compare(["Tidy", "Grow"], tab.months)
    for side in told.value.comparison.sides[1:]:
        whole = side.difference.whole
        assert (
            cell(tab, "Difference", side.name)
            .data(Qt.ItemDataRole.AccessibleTextRole)
            .endswith(coded_money(whole.net, "EUR", signed=True))
        )


def test_e2_9_another_span_is_asked_for_and_a_figure_opens_its_reasons(workspace, tab):
    tab.span.setCurrentIndex(0)
    workspace.settle()
    assert tab.pane.table.rowCount() in {12, 13}
    tab.view.setCurrentIndex(cell(tab, "Net, 12 months", "Do nothing"))
    QTest.keyClick(tab.view, Qt.Key.Key_Return)
    dialog = workspace.dialog(WhyDialog)
    assert "Net, 12 months, Do nothing" in dialog.windowTitle() + dialog.accessibleName()
    dialog.reject()


def test_e1_10_what_happens_in_the_account_is_in_the_comparison(workspace, tab, company):
    before = cell(tab, "Net, 12 months", "Do nothing").data()
    other = other_window(company)
    assert isinstance(other.checkout.purchase({SALES: 1}), Done)
    other.close()
    look_again(workspace)
    assert cell(tab, "Net, 12 months", "Do nothing").data() != before


def test_e2_1_a_plan_that_is_gone_is_not_compared_any_more(workspace, page, tab):
    tab.menu.tick(["Tidy", "Grow"])
    workspace.until(lambda: len(tab.model.sides) == 3)
    workspace.settle()
    workspace.session.workspace.scenarios.remove("Grow")
    look_again(workspace)
    assert tab.model.sides == ("Do nothing", "Tidy")


def test_long_comparisons_can_be_cancelled(workspace, page, tab, monkeypatch):
    """Cancel stops between two sides; what stood there stays."""
    asked: list[None] = []

    def slow(_facts, _scenarios, *, report, **_more):
        while True:
            asked.append(None)
            report(0, 2)

    monkeypatch.setattr("seatdesk.controllers.planning.comparison.compare", slow)
    before = tab.model.rows
    tab.menu.tick(["Tidy", "Grow"])
    workspace.until(lambda: asked)
    (dialog,) = workspace.window.findChildren(ProgressDialog)
    dialog.canceled.emit()
    workspace.settle()
    assert tab.model.rows == before
    monkeypatch.undo()
    page.tabs.setCurrentIndex(0)
    page.tabs.setCurrentWidget(tab)  # what was given up is asked for when it is looked at again
    workspace.until(lambda: len(tab.model.sides) == 3)
