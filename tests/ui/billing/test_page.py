"""The Billing page: cards, invoices with their lines, chart with its twin, years."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QToolTip

from seatdesk.domain.account.terms_and_prices import Removal, TierPlan
from seatdesk.domain.charges.totals import TotalsBy, TotalsView, totals
from seatdesk.domain.choices import Billing
from seatdesk.domain.findings.possible_savings import NextDeadline
from seatdesk.domain.forecast.overview import overview
from seatdesk.domain.forecast.projection import project
from seatdesk.domain.forecast.renewal_prices import renewal_difference
from seatdesk.ui.billing.charts.series import Stack
from seatdesk.ui.billing.page import BillingPage, BillingState
from seatdesk.ui.text import language
from seatdesk.ui.widgets.charts.axis import ticks
from seatdesk.ui.widgets.dialogs.why_dialog import WhyDialog
from seatdesk.ui.widgets.form import choose
from seatdesk.ui.window.overview.subscription_card import SubscriptionCard
from tests.ui.samples import TODAY, account, subscription

SALES = replace(subscription(), removal=Removal(2, subscription().renewal))
ACCOUNT = account(SALES, subscription("Service Hub"), tax_percent=25, tax_label="VAT")


def state(of=ACCOUNT, missing_permission="", months=12):
    return BillingState(of, overview(of), project(of, months=months), TODAY, missing_permission)


@pytest.fixture
def page(qtbot):
    page = BillingPage()
    qtbot.addWidget(page)
    page.show_state(state())
    page.show()
    return page


def test_d1_a_card_shows_seats_and_terms(page):
    row = page.subscriptions.groups["Sales Hub"]
    assert row.accessibleName() == "Sales Hub Professional"
    assert row.seats.fact("Additional") == "20"
    assert row.seats.fact("Unassigned") == "3"
    assert row.terms.fact("Renewal") == "Mar 1, 2027"
    assert row.terms.fact("Price source").startswith("Sales Hub and Service Hub 2022")
    assert row.summary.deadline.text == "Last day to act: Jan 30, 2027 (69 days left)"


def test_d4_a_pending_request_has_a_banner_with_cancel(qtbot, page):
    row = page.subscriptions.groups["Sales Hub"]
    assert row.removal.text == "2 additional paid users leave on Mar 1, 2027."
    with qtbot.waitSignal(page.subscriptions.cancel_removal_requested) as asked:
        row.cancel_removal.click()
    assert asked.args == ["Sales Hub"]
    assert page.subscriptions.groups["Service Hub"].removal.isHidden()


def test_d10_without_a_renewal_nothing_leaves_and_no_tier_begins(page):
    lower = TierPlan("Starter", subscription().term.rates, date(2027, 3, 1))
    removal = Removal(2, date(2027, 3, 1))
    page_account = account(subscription(removal=removal, tier_plan=lower, auto_renew=False))
    page.show_state(state(page_account))
    row = page.subscriptions.groups["Sales Hub"]
    assert row.removal.text == (
        "The pending removal of 2 additional paid users acts only if auto-renewal is switched on "
        "again."
    )
    assert row.tier_plan.text == (
        "The pending change to Starter acts only if auto-renewal is switched on again."
    )
    card = SubscriptionCard("Sales Hub", page)
    (figures,) = overview(page_account)
    card.show_overview(figures)
    assert card.pending.text == row.removal.text
    assert card.act.text == "Ends on Mar 1, 2027: auto-renewal is off"


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        ("checkout", "checkout_requested"),
        ("remove", "remove_requested"),
        ("tier", "tier_requested"),
        ("edit", "edit_requested"),
        ("conventions", "conventions_requested"),
    ],
)
def test_every_button_asks_for_its_product(qtbot, page, button, signal):
    with qtbot.waitSignal(getattr(page.subscriptions, signal)) as asked:
        getattr(page.subscriptions.groups["Service Hub"], button).click()
    assert asked.args == ["Service Hub"]


def test_d10_auto_renewal_can_be_switched(qtbot, page):
    with qtbot.waitSignal(page.subscriptions.auto_renew_requested) as asked:
        page.subscriptions.groups["Sales Hub"].renew.click()
    assert asked.args == ["Sales Hub", False]


def test_p1_without_the_permission_every_button_says_so(page):
    page.show_state(state(missing_permission="You lack the permission Modify billing."))
    row = page.subscriptions.groups["Sales Hub"]
    for button in (row.checkout, row.remove, row.tier, row.edit, row.renew, row.cancel_removal):
        assert not button.isEnabled()
        assert button.toolTip() == "You lack the permission Modify billing."


def test_b9_every_invoice_and_line_opens_its_derivation(qtbot, page):
    tree = page.invoices.tree
    item = tree.topLevelItem(0).child(0)
    tree.setCurrentItem(item.child(1))
    page.invoices.amounts.follow_current()
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, WhyDialog)]
    assert shown[-1].sentence.text() == "20 seats \u00d7 €90.00, rounded half up"
    shown[-1].copy.click()
    assert "price per seat and month: €90.00" in QApplication.clipboard().text()
    shown[-1].close()


def test_b10_chart_and_twin_table_show_the_same_numbers(page):
    stack = Stack.of(
        totals(ACCOUNT, state().projection.invoices, TotalsView.CASH, TotalsBy.MONTH), "EUR"
    )
    assert page.chart_table.rowCount() == len(stack.months) == 12
    assert page.chart_table.item(0, 3).text() == "€4,500.00"
    assert page.chart.values(0).splitlines()[0] == "Dec 2026: €4,500.00"
    assert page.chart.summary().startswith("Dec 2026 to Nov 2027: €52,380.00 in all")


def test_the_chart_is_walked_by_keyboard(qtbot, page):
    chart = page.chart
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.chosen == 0
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert chart.chosen == 11
    assert page.chart_table.currentRow() == 11
    assert chart.accessibleDescription().startswith("Nov 2027")
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.chosen == 10


@pytest.mark.parametrize("name", ["chart.svg", "chart.png"])
def test_the_chart_is_saved_and_copied(page, tmp_path, name):
    path = tmp_path / name
    assert page.chart.save(path)
    assert path.stat().st_size > 1000
    page.chart.copy()
    assert not QApplication.clipboard().image().isNull()


def move(widget, at):
    """The pointer moves there; offscreen there is none of its own."""
    none = Qt.MouseButton.NoButton
    where, how = widget.mapToGlobal(at), Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QMouseEvent(QEvent.Type.MouseMove, at, where, none, none, how))


def test_the_pointer_chooses_a_month_and_the_twin_follows(page):
    page.tabs.setCurrentIndex(1)
    page.resize(900, 900)
    chart = page.chart
    QApplication.processEvents()
    plot = chart._columns().plot
    for month in (0, 4, 11):
        at = QPointF(plot.left() + (month + 0.5) * plot.width() / 12, plot.center().y())
        move(chart, at)
        assert chart.chosen == month
        assert page.chart_table.currentRow() == month
        assert QToolTip.text() == chart.values(month)
        assert chart.accessibleDescription() == chart.values(month)
    move(chart, QPointF(1, 1))
    assert chart.chosen is None
    assert chart.accessibleDescription() == chart.summary()


def test_the_copied_chart_is_a_picture_and_its_numbers(page):
    page.copy_chart.click()
    copied = QApplication.clipboard().text().splitlines()
    stack = page._stack
    assert copied[0] == "Dec 2026: €4,500.00"
    assert len(copied) == len(stack.months) * (1 + len(stack.products))
    assert QApplication.clipboard().image().width() == page.chart.width() * 2


@pytest.mark.parametrize("ending", ["svg", "png"])
def test_a_chart_is_saved_where_the_dialog_says(page, tmp_path, ending):
    path = tmp_path / f"chart.{ending}"
    page.save_chart.click()
    [dialog] = page.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    start = path.read_bytes()[:5]
    assert start == (b"<?xml" if ending == "svg" else b"\x89PNG\r")
    assert page.chart_notice.text == f"Saved as {path}."


@pytest.mark.parametrize("ending", ["svg", "png"])
def test_a_chart_that_cannot_be_saved_says_so(page, tmp_path, ending):
    page.chart._save_to(str(tmp_path / "missing" / f"chart.{ending}"))
    assert "could not be saved" in page.chart_notice.text
    assert page.chart_notice.isVisibleTo(page.chart_notice.parentWidget())


def test_accrual_spreads_and_cash_does_not(page):
    choose(page.view, TotalsView.ACCRUAL)
    assert page.chart_table.rowCount() == 12
    assert "Accrual" in page.years.note.text()


def test_the_months_are_asked_for(qtbot, page):
    with qtbot.waitSignal(page.months_requested) as asked:
        choose(page.months, 60)
    assert asked.args == [60]
    page.show_state(state(months=60))
    assert page.chart_table.rowCount() == 60


def test_an_empty_account_says_what_to_do(qtbot):
    page = BillingPage()
    qtbot.addWidget(page)
    page.show_state(state(replace(ACCOUNT, subscriptions=())))
    assert not page.empty.isHidden()
    assert page.chart.summary() == "No invoice is to come."


@pytest.mark.parametrize(
    ("highest", "digits", "expected"),
    [
        (292_500, 2, (0, 100_000, 200_000, 300_000)),
        (0, 2, (0, 100)),
        (7, 0, (0, 2, 4, 6, 8)),
        (10_000, 3, (0, 2000, 4000, 6000, 8000, 10_000)),
    ],
)
def test_ticks_are_round_numbers(highest, digits, expected):
    assert ticks(highest, digits) == expected


def test_b9_an_amount_of_the_twin_table_explains_itself(page):
    assert page.amounts.at(page.chart_table.currentIndex()) is None
    page.chart_table.setCurrentCell(0, 1)
    page.amounts.follow_current()
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, WhyDialog)][-1]
    first = shown.steps.topLevelItem(0)
    assert first is not None
    assert first.text(1) == "€2,250.00"
    shown.close()


def opened(amounts):
    amounts.follow_current()
    [shown] = [
        w for w in QApplication.topLevelWidgets() if isinstance(w, WhyDialog) and w.isVisible()
    ]
    first = shown.steps.topLevelItem(0)
    assert first is not None
    texts = first.text(1), shown.sentence.text()
    shown.close()
    return texts


def test_b9_an_accrued_amount_explains_itself_by_days_of_service(page):
    page.show_state(state(account(subscription(billing=Billing.QUARTERLY))))
    choose(page.view, TotalsView.ACCRUAL)
    page.chart_table.setCurrentCell(1, 1)
    amount, sentence = opened(page.amounts)
    assert amount == page.chart_table.item(1, 1).text()
    assert "62 of 90 days, rounded half up) \N{MINUS SIGN} (" in sentence
    page.chart_table.setCurrentCell(1, 2)  # the column of all products
    assert opened(page.amounts)[0] == page.chart_table.item(1, 2).text()


@pytest.mark.parametrize("view", list(TotalsView))
def test_b9_every_fiscal_year_explains_itself(page, view):
    choose(page.view, view)
    table = page.years.table
    assert table.rowCount() == 4
    for row in range(table.rowCount()):
        table.setCurrentCell(row, 0)
        assert opened(page.years.amounts)[0] == table.item(row, 2).text()


def test_b8_a_renewal_that_keeps_another_price_than_the_books_says_so(page):
    row = page.subscriptions.groups["Service Hub"]
    assert row.price.isHidden()
    rates = ACCOUNT.subscription("Service Hub").term.rates
    book = replace(rates, base=rates.base + 100, source="Ours, 2027-01-01")
    found = renewal_difference(ACCOUNT, ACCOUNT.subscription("Service Hub"), book)
    assert found is not None
    page.show_state(replace(state(), renewals=(found,)))
    assert row.price.text == (
        "The renewal on Mar 1, 2027 keeps the contract's price. Ours, 2027-01-01 has another from "
        "then on: +€1,200.00 in the next term."
    )
    assert row.costs.fact("Next term by the price book") == "+€1,200.00"
    assert page.subscriptions.groups["Sales Hub"].price.isHidden()
    page.show_state(state())
    assert row.price.isHidden()
    with pytest.raises(KeyError):
        row.costs.fact("Next term by the price book")
    assert row.costs.fact("Next term")


LONG = "Enterprise Customer Engagement & Relationship Management Suite One"


@pytest.mark.parametrize("spoken", ["en", "sv", "de"])
def test_a_name_of_66_letters_widens_neither_the_page_nor_the_dock(qapp, page, spoken):
    language.install(qapp, spoken)
    of = account(subscription(LONG), subscription("Service Hub"))
    narrow = BillingPage()
    narrow.show_state(state(of))
    narrow.savings.show_deadline(NextDeadline(LONG, date(2027, 1, 30), 69), names=True)
    for part in (narrow.subscriptions, narrow.savings):
        assert part.minimumSizeHint().width() < 800
    card = SubscriptionCard(LONG, page)
    card.show_overview(overview(of)[0])
    assert card.minimumSizeHint().width() < 400
