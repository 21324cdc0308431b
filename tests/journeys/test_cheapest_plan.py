"""Journey: the cheapest plan is found, proved, kept as a scenario, and Compare says the same."""

from seatdesk.controllers.outcome import Done
from seatdesk.domain.charges.invoice import amount_of
from seatdesk.ui.scenarios.cheapest.cheapest_tab import CheapestTab
from seatdesk.ui.scenarios.cheapest.proof_dialog import ProofDialog
from seatdesk.ui.scenarios.name_dialog import NameDialog
from seatdesk.ui.scenarios.page import ScenariosPage
from seatdesk.ui.window.context import SCENARIOS
from tests.journeys.conftest import SALES


def opened(workspace):
    """The tab, reached from the page that has no scenario yet."""
    workspace.window.show_page(SCENARIOS)
    workspace.settle()
    (page,) = workspace.window.findChildren(ScenariosPage)
    page.first_cheapest.click()
    workspace.settle()
    (tab,) = page.findChildren(CheapestTab)
    assert page.tabs.currentWidget() is tab
    assert tab.isVisible()
    return page, tab


def test_e6_11_what_is_found_is_kept_and_compare_says_the_same(workspace, company):
    page, tab = opened(workspace)
    tab.search.click()
    workspace.until(lambda: tab.found is not None)
    one = tab.shown
    assert one is not None
    assert one.product == SALES
    assert one.check.holds
    best, currency = one.result.best, one.result.problem.currency
    assert tab.best.accessibleName() == tab.best.text()
    assert tab.best.text().startswith("Best plan: ")
    assert tab.nothing.text().startswith("Do nothing: ")
    assert tab.terms.rowCount() == len(best.terms)
    tab.why.click()
    (dialog,) = workspace.window.findChildren(ProofDialog)
    assert "lowest price" in dialog.said.text()
    dialog.reject()
    tab.save.click()
    workspace.settle()
    (naming,) = workspace.window.findChildren(NameDialog)
    naming.name.setText("Least")
    naming.confirm.click()
    workspace.until(lambda: page.name == "Least")
    told = workspace.session.workspace.comparison.compare(["Least"], 24)
    assert isinstance(told, Done)
    side = told.value.comparison.sides[1]
    assert side.refused == ()
    total = sum(p.result.best.total for p in tab.found.products)
    service = next(t for t in side.totals if t.months == 24).service.net
    assert service == amount_of(total, currency)
