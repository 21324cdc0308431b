"""Exchange rates: what is missing is named, a rate is typed, one Save stores the difference."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from seatdesk.domain.account.account import Rate
from seatdesk.domain.charges.totals import gross_total
from seatdesk.domain.forecast.overview import overview
from seatdesk.domain.forecast.projection import project
from seatdesk.ui.billing.page import BillingPage, BillingState
from seatdesk.ui.prices.exchange_rates_dialog import (
    ExchangeRatesDialog,
    ExchangeRatesNeeds,
    NeededRate,
)
from tests.ui.samples import TODAY, account, subscription

DOLLAR = Rate(base="USD", quote="EUR", on=date(2026, 1, 1), rate=Decimal("0.92"), source="ECB")


@pytest.fixture
def rates(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def open_rates(*known, missing=(), missing_permission=""):
        needs = ExchangeRatesNeeds(known, "EUR", TODAY, missing, missing_permission)
        dialog: Any = ExchangeRatesDialog(needs, window)
        dialog.asked = []
        dialog.rates_requested.connect(lambda *asked: dialog.asked.append(asked))
        dialog.open()
        return dialog

    return open_rates


def type_rate(qtbot, dialog, text):
    dialog.form.worth.selectAll()
    qtbot.keyClicks(dialog.form.worth, text)


def test_b11_a_missing_rate_is_named_proposed_and_entered(qtbot, rates):
    dialog = rates(missing=(NeededRate("USD", "EUR", date(2026, 12, 1)),))
    assert "needs the rate USD/EUR of Dec 1, 2026" in dialog.missing.text
    assert (dialog.form.base.text(), dialog.form.quote.text()) == ("USD", "EUR")
    assert not dialog.save.isEnabled()
    type_rate(qtbot, dialog, "0.9234")
    qtbot.keyClicks(dialog.form.source, "ECB")
    dialog.form.add.click()
    assert dialog.missing.isHidden()
    dialog.save.click()
    ((removed, (added,)),) = dialog.asked
    assert removed == ()
    assert added == replace(DOLLAR, on=TODAY, rate=Decimal("0.9234"))


def test_b11_a_rate_is_corrected_by_taking_it_out_and_adding_another(qtbot, rates):
    dialog = rates(DOLLAR)
    dialog.table.selectRow(0)
    dialog.drop.click()
    dialog.form.base.setText("usd")
    dialog.form.day.set_day(DOLLAR.on)
    type_rate(qtbot, dialog, "0.93")
    dialog.form.add.click()
    dialog.save.click()
    ((removed, added),) = dialog.asked
    assert removed == (DOLLAR,)
    assert [rate.rate for rate in added] == [Decimal("0.93")]


@pytest.mark.parametrize(
    ("base", "worth", "why"),
    [
        ("XQX", "1", "Enter both currencies as three letters, such as EUR."),
        ("EUR", "1", "Enter two different currencies."),
        ("USD", "0", "Enter a rate above zero, such as 1.0842."),
        ("USD", "-1", "Enter a rate above zero, such as 1.0842."),
        ("USD", "much", "Enter a rate above zero, such as 1.0842."),
    ],
)
def test_b11_a_rate_that_cannot_be_says_why(qtbot, rates, base, worth, why):
    dialog = rates()
    dialog.form.base.setText(base)
    type_rate(qtbot, dialog, worth)
    assert not dialog.form.add.isEnabled()
    assert dialog.form.add.toolTip() == why


def test_b11_two_rates_of_one_pair_and_day_are_refused(qtbot, rates):
    dialog = rates(DOLLAR)
    dialog.form.base.setText("USD")
    dialog.form.day.set_day(DOLLAR.on)
    type_rate(qtbot, dialog, "0.95")
    dialog.form.add.click()
    assert "there is a rate for that pair and day already" in dialog.notice.text
    assert dialog.rates == (DOLLAR,)


def test_p1_without_the_permission_rates_can_be_read_only(rates):
    dialog = rates(DOLLAR, missing_permission="Modify billing is missing.")
    dialog.table.selectRow(0)
    for control in (dialog.save, dialog.drop):
        assert not control.isEnabled()
    assert not dialog.form.isEnabled()


def shown(page, rates=(), *subscriptions):
    of = replace(account(*subscriptions), rates=rates)
    page.show_state(BillingState(of, overview(of), project(of), TODAY))
    return of


def test_b11_the_billing_page_totals_in_the_reporting_currency(qtbot):
    page = BillingPage()
    qtbot.addWidget(page)
    foreign = replace(subscription(), product="Ops Hub", currency="USD")
    shown(page, (), subscription())
    assert page.reporting.isHidden()
    shown(page, (), subscription(), foreign)
    assert not page.reporting.isHidden()
    assert "the rate USD/EUR of Dec 1, 2026 is missing" in page.reporting.missing.text
    asked: list[bool] = []
    page.reporting.rates_requested.connect(lambda: asked.append(True))
    page.reporting.rates.click()
    assert asked == [True]

    of = shown(page, (DOLLAR,), subscription(), foreign)
    total = gross_total(project(of).invoices, "EUR", of.rates)
    assert f"{total:,.2f}" in page.reporting.total.text()
    assert page.reporting.total.reason is not None
