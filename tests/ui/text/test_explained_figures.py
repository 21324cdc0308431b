"""Every amount in the window opens a derivation, and the derivation is that amount (B9)."""

import re
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from seatdesk.controllers.outcome import Done
from seatdesk.domain.account.terms_and_prices import (
    Discount,
    Rates,
    Removal,
    SeatPrice,
    TierChanged,
)
from seatdesk.domain.changes.kinds.term_changes import ChangeTier
from seatdesk.domain.charges.totals import TotalsView
from seatdesk.domain.choices import Billing, Charge
from seatdesk.domain.forecast.overview import overview
from seatdesk.domain.forecast.projection import project
from seatdesk.domain.forecast.quoting import quote
from seatdesk.domain.refusals import Refusal
from seatdesk.ui.billing.page import BillingPage, BillingState
from seatdesk.ui.billing.tier_dialog import TierDialog, TierNeeds
from seatdesk.ui.checkout.checkout_dialog import CheckoutDialog, CheckoutNeeds
from seatdesk.ui.checkout.downgrade_dialog import DowngradeDialog, DowngradeNeeds
from seatdesk.ui.checkout.leading_amount import LeadingAmount
from seatdesk.ui.text.derivations.derivation_labels import LABELS, OPERATIONS
from seatdesk.ui.text.derivations.derivation_text import in_words, step_of, written_out
from seatdesk.ui.widgets.fact_card import FactCard
from seatdesk.ui.widgets.form import choose
from tests.evaluator import evaluate
from tests.ui.samples import (
    TODAY,
    account,
    at_once,
    quoting_purchase,
    quoting_removal,
    subscription,
)

SALES = replace(
    subscription(),
    removal=Removal(2, subscription().renewal),
    discounts=(Discount("partner", percent=Decimal(10)),),
)
TAX = {"tax_percent": 25, "tax_label": "VAT"}
AMOUNT = re.compile(r"\(?[+\N{MINUS SIGN}-]?[€£][\d,]+\.\d\d\)?")  # a credit stands in brackets


def figures(window: QWidget):
    """Each amount that leads or stands beside a fact: name, text, and what a click tells."""
    leading = [
        (box, {"leads": link}) for box in window.findChildren(LeadingAmount) for link in box.amounts
    ]
    facts = [(box, box._values) for box in window.findChildren(FactCard)]
    for box, values in (*leading, *facts):
        for name, label in values.items():
            if AMOUNT.fullmatch(label.text()):
                assert (label.reason is not None) is label.button.isVisibleTo(box)
                if label.reason is None:
                    assert exact(label.text()) == 0, f"{name} {label.text()} is no link"
                else:
                    yield name, label.text(), label.reason


def exact(text):
    amount = Fraction(re.sub("[^0-9.]", "", text))
    return -amount if text[0] in "(-\N{MINUS SIGN}" else amount


def worth(reason):
    return evaluate(reason.because().as_json())


def text_of(table, row, column):
    item = table.item(row, column)
    assert item is not None
    return item.text()


def explained(window):
    """The number of amounts, after checking that each is what its derivation comes to."""
    found = list(figures(window))
    for name, text, reason in found:
        assert worth(reason) == exact(text), (name, text)
    return len(found)


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.mark.parametrize("charge", list(Charge))
@pytest.mark.parametrize("products", [("Sales Hub",), ("Sales Hub", "Service Hub")])
def test_b9_every_amount_of_a_purchase_explains_itself(window, charge, products):
    of = account(*(replace(SALES, product=p, charge=charge) for p in products), **TAX)
    dialog = CheckoutDialog(
        CheckoutNeeds(
            of.subscriptions,
            dict.fromkeys(products, 2),
            quoting_purchase(of),
            TODAY,
            tax_label="VAT",
        ),
        window,
    )
    assert explained(dialog) >= 8
    dialog.seats["Sales Hub"].setValue(7)
    assert explained(dialog) >= 8


def test_b9_amounts_of_several_currencies_explain_themselves_each_in_its_own(window):
    of = account(SALES, replace(SALES, product="Service Hub", currency="GBP"), **TAX)
    wanted = dict.fromkeys(("Sales Hub", "Service Hub"), 2)
    needs = CheckoutNeeds(of.subscriptions, wanted, quoting_purchase(of), TODAY, tax_label="VAT")
    dialog = CheckoutDialog(needs, window)
    assert explained(dialog) == 16
    assert dialog.costs.now.fact("Due now, GBP")
    dialog.costs.show_quotes(dialog._quotes[:1])
    assert explained(dialog) >= 8
    assert dialog.costs.now.fact("Due now")


@pytest.mark.parametrize("pending", [None, SALES.removal])
def test_b9_every_amount_of_a_downgrade_explains_itself(window, pending):
    sales = replace(SALES, removal=pending)
    asked = quoting_removal(account(sales))
    dialog = DowngradeDialog(DowngradeNeeds(sales, 3, asked, TODAY), window)
    for seats in range(dialog.seats.minimum(), 4):
        dialog.seats.setValue(seats)
        assert explained(dialog) == 5
    assert dialog._quote is not None
    dialog._show_confirmation(dialog._quote)
    assert explained(dialog.confirmation) == 3


def test_b9_every_amount_of_a_tier_change_explains_itself(window):
    of, rates = account(**TAX), Rates(Decimal(1200), 5, SeatPrice.of(Decimal(120)), "book")
    found = quote(of, [ChangeTier("Sales Hub", TierChanged(TODAY, "Enterprise", rates))])
    assert not isinstance(found, Refusal)
    needs = TierNeeds(
        of.subscriptions[0], [("Enterprise", rates)], at_once(lambda _: Done(found[0]))
    )
    dialog = TierDialog(needs, window)
    assert explained(dialog) == 9


def test_b9_every_amount_of_the_billing_page_explains_itself(qtbot):
    of = account(SALES, subscription("Service Hub", billing=Billing.QUARTERLY), **TAX)
    page = BillingPage()
    qtbot.addWidget(page)
    page.show_state(BillingState(of, overview(of), project(of, months=24), TODAY))
    assert explained(page) >= 8
    for view in TotalsView:
        choose(page.view, view)
        for row in range(page.chart_table.rowCount()):
            for column in range(1, page.chart_table.columnCount()):
                amount = exact(text_of(page.chart_table, row, column))
                reason = page.amounts.at(page.chart_table.model().index(row, column))
                assert (amount == 0) or reason is not None
                if reason is not None:
                    assert worth(reason) == amount
        for row in range(page.years.table.rowCount()):
            reason = page.years.amounts.at(page.years.table.model().index(row, 2))
            assert reason is not None
            assert worth(reason) == exact(text_of(page.years.table, row, 2))
    assert explained_cells(page.invoices.tree, page.invoices.amounts) > 60


def explained_cells(tree, amounts):
    """The number of amounts of a tree, after checking that each is what its derivation comes to."""
    found = tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
    count = 0
    for item in found:
        for column in (2, 3, 4):
            text = item.text(column)
            reason = amounts.at(tree.indexFromItem(item, column))
            assert (reason is not None) is bool(text and exact(text)), (column, text)
            if reason is not None:
                assert worth(reason) == exact(text)
                count += 1
    return count


def test_b9_every_step_has_words_of_its_own():
    """No step is called by its name in the program."""
    of = account(SALES, subscription("Service Hub", billing=Billing.QUARTERLY), **TAX)
    page_of = project(of, months=24).invoices
    trees = [line.derivation for invoice in page_of for line in invoice.lines]
    trees += [invoice.tax_derivation for invoice in page_of]
    answers: list[Any] = []
    quoting_purchase(of)(_Two(), answers.append)
    [bought] = answers[0].value
    trees += [getattr(bought, name) for name in dir(bought) if name.endswith("_derivation")]
    labels = {step.label for tree in trees for step in tree.steps() if step.label}
    assert labels <= set(LABELS), labels - set(LABELS)
    assert {step.op for tree in trees for step in tree.steps() if not step.label} <= set(OPERATIONS)
    for tree in trees[:20]:
        assert in_words(tree, "EUR") in written_out(tree, "EUR")
        assert step_of(tree, "EUR").value


class _Two:
    """A purchase of two seats."""

    wants = {"Sales Hub": 2}  # noqa: RUF012 - only read
    on = TODAY
    edits = ()
    release = ()
