"""The table of invoices: months with their sums, a grand total, no blank cell on top, none cut."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from seatdesk.domain.account.account import Policies
from seatdesk.domain.charges.invoice_sums import grand_sums, month_sums
from seatdesk.domain.choices import Billing
from seatdesk.domain.forecast.projection import project
from seatdesk.ui.billing.invoice_table import InvoiceTable
from seatdesk.ui.text.number_format import money
from tests.domain.company import SERVICE, START, account, sales


@pytest.fixture(autouse=True)
def _american_numbers():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


def invoices(*subscriptions):
    of = account(*subscriptions, today=START)
    return project(replace(of, policies=Policies(tax_percent=Decimal(19))), months=12).invoices


@pytest.fixture
def window(qtbot):
    around = QWidget()
    QVBoxLayout(around)
    qtbot.addWidget(around)
    return around


@pytest.fixture
def table(window):
    made = InvoiceTable(window)
    window.layout().addWidget(made)
    return made


def tops(table):
    return [table.tree.topLevelItem(n) for n in range(table.tree.topLevelItemCount())]


def texts(item):
    return [item.text(column) for column in range(item.columnCount())]


def test_b10_months_have_sums_and_the_last_row_is_the_sum_of_all(table):
    found = invoices(sales(), sales(product=SERVICE, billing=Billing.QUARTERLY))
    table.show_invoices(found)
    *months, grand = tops(table)
    assert [item.text(0) for item in months[:2]] == ["Jan 2026", "Feb 2026"]
    for item, of in zip(months, month_sums(found), strict=True):
        assert texts(item)[2:] == [money(amount, "USD") for amount in (of.net, of.tax, of.total)]
        assert item.childCount() == len(of.invoices)
        assert item.isExpanded()
    (whole,) = grand_sums(found)
    assert grand.text(0) == "Total"
    assert texts(grand)[2:] == [money(one, "USD") for one in (whole.net, whole.tax, whole.total)]
    for item in (*months, grand):
        assert all(texts(item)), "no cell of a top row is blank"


def test_b10_each_currency_has_its_own_sums(table):
    table.show_invoices(invoices(sales(), sales(product=SERVICE, currency="EUR")))
    names = [item.text(0) for item in tops(table)]
    assert names[:2] == ["Jan 2026, EUR", "Jan 2026, USD"]
    assert names[-2:] == ["Total, EUR", "Total, USD"]


def test_b10_what_was_open_and_chosen_stays_when_the_invoices_are_read_again(table):
    found = invoices(sales())
    table.show_invoices(found)
    first = tops(table)[0].child(0)
    first.setExpanded(True)
    tops(table)[1].setExpanded(False)
    table.tree.setCurrentItem(first)
    table.show_invoices(found)
    again = tops(table)[0].child(0)
    assert again.isExpanded()
    assert not tops(table)[1].isExpanded()
    assert table.tree.currentItem() is again


@pytest.mark.parametrize("width", [560, 700, 1100])
def test_b10_nothing_in_it_is_cut_and_what_is_left_over_goes_to_the_details(qtbot, table, width):
    table.window().resize(width, 500)
    table.window().show()
    table.show_invoices(invoices(sales(), sales(product=SERVICE, billing=Billing.QUARTERLY)))
    table.expand.click()
    tree, header = table.tree, table.tree.header()
    qtbot.waitUntil(lambda: header.length() >= tree.viewport().width(), timeout=5000)
    for column in range(tree.columnCount()):
        needed = max(tree.sizeHintForColumn(column), header.sectionSizeHint(column))
        assert tree.columnWidth(column) >= needed
    table.collapse.click()
    assert [item.isExpanded() for item in tops(table)[:2]] == [True, True]
    assert not tops(table)[0].child(0).isExpanded()
