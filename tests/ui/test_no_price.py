"""A contract without a price says so on the Billing page and in the dock, never 0.00 unmarked."""

from dataclasses import replace
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from seatdesk.controllers.seats import SavedSeats
from seatdesk.controllers.subscriptions.checkout import Reclaim, Reclaimable
from seatdesk.domain.account.account import Rate
from seatdesk.domain.account.terms_and_prices import Rates, SeatPrice, TierChanged
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.request_changes import ScheduleTier
from seatdesk.domain.changes.kinds.term_changes import ChangeTier
from seatdesk.domain.forecast.overview import overview
from seatdesk.domain.forecast.projection import project
from seatdesk.domain.forecast.quoting import quote
from seatdesk.domain.refusals import Refusal
from seatdesk.ui.billing.charts.series import Stack
from seatdesk.ui.billing.page import BillingPage, BillingState
from seatdesk.ui.billing.reporting_total import ReportingTotal
from seatdesk.ui.billing.subscription_editor.invoice_preview import NextInvoices
from seatdesk.ui.billing.tier_dialog import TierDialog, TierNeeds
from seatdesk.ui.checkout.checkout_dialog import CheckoutDialog, CheckoutNeeds
from seatdesk.ui.checkout.downgrade_dialog import DowngradeDialog, DowngradeNeeds
from seatdesk.ui.seats.seat_messages import SeatMessages
from seatdesk.ui.session.active_scenario import ActiveScenario
from seatdesk.ui.widgets.amounts.amount_link import AmountLink
from seatdesk.ui.window.message_bar import MessageBar
from seatdesk.ui.window.overview.subscription_card import SubscriptionCard
from tests.ui.samples import (
    TODAY,
    account,
    at_once,
    outcome,
    quoting_purchase,
    quoting_removal,
    subscription,
)

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
    row = page.subscriptions.groups["Open"]
    for fact in ("This term", "Next term", "Next invoice"):
        assert row.costs.fact(fact) == "no price"
        assert page.subscriptions.groups["Service Hub"].costs.fact(fact) != "no price"
    assert row.seats.fact("Avoidable in a year") == "no price"
    assert row.terms.fact("Price source") == "no price"


def test_its_invoices_and_years_say_so(page):
    tree = page.invoices.tree
    months = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    items = [month.child(n) for month in months for n in range(month.childCount())]
    mine = [item for item in items if item.text(0).endswith(" · Open")]
    assert mine
    for item in mine:
        texts = [item.text(column) for column in range(tree.columnCount())]
        assert "no price" in texts
        assert not [text for text in texts if "0.00" in text]
    table = page.years.table
    amounts = {table.item(n, 1).text(): table.item(n, 2).text() for n in range(table.rowCount())}
    assert amounts["Open"] == "no price"
    assert amounts["Service Hub"] != "no price"


def reporting(page, *subscriptions):
    """The text of the Billing page about all invoices in the account's own currency."""
    line = ReportingTotal(page)
    rate = Rate(base="EUR", quote="USD", on=TODAY, rate=Decimal("1.1"), source="bank")
    of = replace(account(*subscriptions), currency="USD", rates=(rate,))
    line.show_total(of, project(of, months=12))
    return line


def test_a_total_of_nothing_with_a_price_says_so(page):
    alone = reporting(page, OPEN)
    assert alone.total.text() == "All invoices shown, with tax, in USD: no price"
    assert alone.total.reason is None
    some = reporting(page, OPEN, subscription("Service Hub"))
    assert "no price" not in some.total.text()
    assert some.left_out.text() == "Without a price: Open"
    assert some.total.reason is not None
    assert reporting(page, subscription("Service Hub")).left_out.isHidden()


def test_the_dock_says_so(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    card = SubscriptionCard("Open", window)
    card.show_overview(overview(ACCOUNT)[0])
    window.show()
    texts = {one.text() for one in card.findChildren(AmountLink) if one.isVisible()}
    assert texts == {"no price"}
    assert all(one.reason is None for one in card.findChildren(AmountLink))


def checkout(window, *products, **more):
    chosen = tuple(ACCOUNT.subscription(product) for product in products)
    short = dict.fromkeys(products, 2)
    needs = CheckoutNeeds(chosen, short, quote=quoting_purchase(ACCOUNT), today=TODAY, **more)
    dialog = CheckoutDialog(needs, window)
    dialog.open()
    return dialog


def test_the_checkout_says_so(window):
    dialog = checkout(window, "Open")
    moments = dialog.costs
    for box, facts in (
        (moments.now, ("Due now",)),
        (moments.next_invoice, ("Next invoice", "Without this purchase", "Difference")),
        (moments.renewal, ("Next term", "Without this purchase", "Difference")),
    ):
        assert [box.fact(fact) for fact in facts] == ["no price"] * len(facts)
    assert "The contract has no price." in dialog.quantities.units["Open"].text()
    assert dialog.formula.isHidden()
    dialog.show_arithmetic.click()
    said = dialog.arithmetic.toPlainText()
    assert said == "The contract has no price, so there is nothing to work out."


def test_a_checkout_of_several_names_what_is_in_no_sum(window):
    seat = Reclaim(1, "Bo Ek", "Open", "deactivated", certain=True)
    dialog = checkout(window, "Open", "Service Hub", reclaim=Reclaimable((seat,)))
    assert [box.text() for box, _ in dialog.reclaim.boxes] == ["Open: Bo Ek \u2014 deactivated"]
    both = dialog.costs
    alone = checkout(window, "Service Hub").costs
    assert both.now.fact("Open") == "no price"
    (total,), (one,) = both.total.amounts, alone.total.amounts
    assert total.text() == one.text() != "no price"


def test_the_downgrade_says_so(window):
    dialog = DowngradeDialog(DowngradeNeeds(OPEN, 3, quoting_removal(ACCOUNT), TODAY), window)
    dialog.open()
    for box in (dialog.current, dialog.after):
        assert [box.fact(fact) for fact in ("Per month", "Next term")] == ["no price"] * 2
    assert dialog.after.fact("Difference") == "no price"
    asked = dialog._quote
    assert asked is not None
    dialog.confirmation.show_scheduled(OPEN, asked, 1)
    for fact in ("Next term", "Difference", "Still to be invoiced this term"):
        assert dialog.confirmation.summary.fact(fact) == "no price"


@pytest.mark.parametrize(
    ("base", "after", "following"),
    [("0", "no price", "no price"), ("900", "€900.00", "€10,800.00")],
)
def test_the_tier_dialog_says_so(window, base, after, following):
    rates = Rates(Decimal(base), 5, SeatPrice.of(Decimal(0)))

    change: Change = ScheduleTier("Open", "Gold", rates)
    if base != "0":
        change = ChangeTier("Open", TierChanged(TODAY, "Gold", rates))

    def ask(_asked):
        found = quote(ACCOUNT, [change])
        return outcome(found if isinstance(found, Refusal) else found[0])

    dialog = TierDialog(TierNeeds(OPEN, [("Gold", rates)], at_once(ask)), window)
    dialog.open()
    assert dialog.current.fact("Per month") == "no price"
    assert dialog.after.fact("Per month") == after
    assert dialog.costs.fact("Next term") == following


def test_the_chart_and_its_table_say_so(page):
    assert "Without a price, and so not in any sum: Open." in page.chart.summary()
    assert "Open: no price" in page.chart.values(1).splitlines()
    column = [page.chart_table.horizontalHeaderItem(n).text() for n in range(4)].index("Open")
    assert {
        page.chart_table.item(n, column).text() for n in range(page.chart_table.rowCount())
    } == {"no price"}
    other = 3 - column  # the two products stand in columns 1 and 2, the total in 3
    assert (
        page.chart_table.item(1, 3).text() == page.chart_table.item(1, other).text() != "no price"
    )


def test_a_chart_of_nothing_else_has_no_sums(qtbot):
    only = account(OPEN)
    page = BillingPage()
    qtbot.addWidget(page)
    page.show_state(BillingState(only, overview(only), project(only, months=12), TODAY, ""))
    assert page.chart.summary().endswith("no amounts, as no price is known.")
    assert page.chart.values(1).endswith(": no price")
    assert Stack("EUR", (), (), ()).unpriced == ()


def test_the_invoices_of_a_contract_that_is_edited_say_so(window):
    preview = NextInvoices(compares=True, parent=window)
    mine = [made for made in project(ACCOUNT, months=12).invoices if made.product == "Open"]
    preview.show_invoices(mine, mine)
    assert preview.total.text() == "no price"
    first = preview.invoices.topLevelItem(0)
    assert first is not None
    assert [first.text(column) for column in (1, 2)] == ["no price"] * 2


def test_what_an_unassigned_seat_costs_is_not_nothing(window):
    snapshot = SimpleNamespace(account=ACCOUNT, today=TODAY)
    session: Any = SimpleNamespace(
        snapshot=snapshot, undo=lambda: None, active_scenario=ActiveScenario(window)
    )
    messages = MessageBar(window)
    SeatMessages(session, messages, window).show_saved(SavedSeats(0, 1, freed=("Open",)))
    (said,) = [label.text() for label in messages.findChildren(QLabel) if "Open" in label.text()]
    assert "Open: " in said
    assert ": no price." in said
    assert "€0.00" not in said
