"""The Reports page: its tabs, in their order, whoever adds one first."""

import pytest
from PySide6.QtWidgets import QWidget

from seatdesk.ui.reports.page import ReportsPage, ReportTab


@pytest.fixture
def page(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    yield ReportsPage(window)
    assert window  # it owns the page


def test_tabs_stand_in_their_order_whoever_comes_first(page):
    for tab in (ReportTab.RECONCILE, ReportTab.APPROVAL, ReportTab.COSTS):
        page.add_tab(tab, QWidget(page))
    titles = [page.tabs.tabText(place) for place in range(page.tabs.count())]
    assert titles == ["Approval", "Costs", "Reconcile"]
    assert page.tab is ReportTab.APPROVAL


def test_a_tab_is_shown_by_its_name(page):
    page.add_tab(ReportTab.RECONCILE, QWidget(page))
    page.add_tab(ReportTab.COSTS, QWidget(page))
    page.show_tab(ReportTab.RECONCILE)
    assert page.tab is ReportTab.RECONCILE
    page.show_tab(ReportTab.APPROVAL)  # nobody added it
    assert page.tab is ReportTab.RECONCILE


def test_a_page_without_tabs_shows_none(page):
    assert page.tab is None
    assert page.accessibleName() == "Reports"
    assert page.tabs.tabBar().accessibleName() == "Reports"
