"""A contract without a price says so on the Billing page and in the dock, never 0.00 unmarked."""

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QWidget

from seatdesk.domain.account import Rates, SeatPrice
from seatdesk.domain.overview import overview
from seatdesk.domain.projection import project
from seatdesk.ui.pages.billing import BillingPage, BillingState
from seatdesk.ui.panels.subscription_card import Amount, SubscriptionCard
from tests.ui.samples import TODAY, account, subscription

OPEN = subscription("Open").with_term(rates=Rates(Decimal(0), 5, SeatPrice.of(Decimal(0))))
ACCOUNT = account(OPEN, subscription("Service Hub"))


@pytest.fixture
def page(qtbot):
    page = BillingPage()
    qtbot.addWidget(page)
    page.show_state(
        BillingState(ACCOUNT, overview(ACCOUNT), project(ACCOUNT, months=12), TODAY, "")
    )
    page.show()
    return page


def test_the_card_of_billing_says_so(page):
    row = page.rows["Open"]
    for fact in ("This term", "Next term", "Next invoice"):
        assert row.costs.fact(fact) == "no price"
        assert page.rows["Service Hub"].costs.fact(fact) != "no price"
    assert row.seats.fact("Avoidable in a year") == "no price"
    assert row.contract.fact("Price source") == "no price"


def test_its_invoices_and_years_say_so(page):
    tree = page.invoices.tree
    items = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    mine = [item for item in items if item.text(1) == "Open"]
    assert mine
    for item in mine:
        texts = [item.text(column) for column in range(tree.columnCount())]
        assert "no price" in texts
        assert not [text for text in texts if "0.00" in text]
    table = page.years.table
    amounts = {table.item(n, 1).text(): table.item(n, 2).text() for n in range(table.rowCount())}
    assert amounts["Open"] == "no price"
    assert amounts["Service Hub"] != "no price"


def test_the_dock_says_so(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    card = SubscriptionCard("Open", window)
    card.show_overview(overview(ACCOUNT)[0])
    window.show()
    texts = {one.text() for one in card.findChildren(Amount) if one.isVisible()}
    assert texts == {"no price"}
