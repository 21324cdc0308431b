"""Journey: a plan is pasted, the cheapest way to seat it is found, kept, compared, and printed."""

import json
from decimal import Decimal

from pypdf import PdfReader
from PySide6.QtGui import QGuiApplication

from seatdesk.controllers.outcome import Done
from seatdesk.domain.charges.invoice import amount_of
from seatdesk.exchange.report.report import FigureKey
from seatdesk.ui.reports.printing.typeface import typographic
from seatdesk.ui.scenarios.cheapest.cheapest_tab import CheapestTab
from seatdesk.ui.scenarios.cheapest.proof_dialog import ProofDialog
from seatdesk.ui.scenarios.name_dialog import NameDialog
from seatdesk.ui.scenarios.page import ScenariosPage
from seatdesk.ui.text.number_format import coded_money, money
from seatdesk.ui.window.context import SCENARIOS
from tests.journeys.conftest import SALES, SERVICE
from tests.office import all_sheets, office


def features(workspace):
    return workspace.workspace_window.commands.features


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


def paste(workspace, page, text):
    """Paste rows of a sheet on the tab Head count."""
    tab = features(workspace).headcount.tab
    page.tabs.setCurrentWidget(tab)
    workspace.until(lambda: tab.need is not None)
    QGuiApplication.clipboard().setText(text)
    workspace.press("Paste from a sheet", tab)
    workspace.until(lambda: tab.entries.entries)


def report(workspace, page, name):
    """The tab Approval with the pack of a scenario, asked for on its page."""
    workspace.press("Make report…", page)
    workspace.until(lambda: features(workspace).approval.tab is not None)
    tab = features(workspace).approval.tab
    workspace.until(lambda: tab.state is not None and tab.state.scenario == name)
    return tab


def test_e6_11_a_pasted_plan_is_seated_for_the_least_and_put_on_paper(workspace, tmp_path):
    page, tab = opened(workspace)
    joining = ("Date\tJoins\tProduct", f"2027-04-01\t4\t{SALES}", f"2027-06-01\t2\t{SERVICE}")
    paste(workspace, page, "\n".join(joining))
    page.tabs.setCurrentWidget(tab)
    tab.search.click()
    workspace.until(lambda: tab.found is not None)
    one = tab.shown
    assert one is not None
    assert one.product == SALES
    assert one.check.holds
    best, currency = one.result.best, one.result.problem.currency
    total = amount_of(best.total, currency)
    assert tab.best.text() == f"Best plan: {money(total, currency)}"
    assert tab.best.accessibleName() == f"Best plan: {coded_money(total, currency)}"
    assert tab.nothing.text().startswith("Do nothing: ")
    assert tab.nothing.reason.because().number * 100 == one.do_nothing.total
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
    nothing, side = told.value.comparison.sides
    assert side.refused == ()
    total = sum(p.result.best.total for p in tab.found.products)
    service = next(t for t in side.totals if t.months == 24).service.net
    assert service == amount_of(total, currency)
    assert nothing.people_without_seat == 2  # five seats for seven
    assert side.people_without_seat == 0
    _on_paper(workspace, report(workspace, page, "Least"), service, tmp_path)


def _on_paper(workspace, tab, service, folder):
    """The same figures in what is shown, in the PDF, in the data, and as LibreOffice adds up."""
    shown = tab.state.made.report
    for ending in ("pdf", "json", "xlsx"):
        path = folder / f"pack.{ending}"
        features(workspace).approval.write_report(path, ending)
        workspace.until(path.exists)
        workspace.settle()
    text = "\n".join(page.extract_text() for page in PdfReader(folder / "pack.pdf").pages)
    assert all(typographic(figure.text) in text for figure in shown.figures.values())
    data = json.loads((folder / "pack.json").read_text("utf-8"))
    sheets = all_sheets(office(), folder / "pack.xlsx", folder)
    assert {row[5] for row in sheets["Checks"][4:]} == {"ties"}
    decision = {row[0]: row[1] for row in sheets["Decision"] if len(row) > 1}
    for key in (FigureKey.DO_NOTHING, FigureKey.PLAN, FigureKey.DIFFERENCE):
        figure = shown.figures[key]
        assert data["figures"][key] == str(figure.amount.amount)
        assert Decimal(decision[figure.label]) == figure.amount.amount
    compared = {row[0]: row[1:] for row in sheets["Compare"] if row and len(row) > 2}
    assert Decimal(compared["Cost of the days, 24 months"][1]) == service
