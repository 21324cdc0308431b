"""The contract editor validates while typing and shows what the next invoices become."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from seatdesk.domain.account.subscription_checks import check_subscription_terms
from seatdesk.domain.account.terms_and_prices import (
    Bought,
    Discount,
    Removal,
    RenewalPrice,
    SeatTier,
)
from seatdesk.domain.choices import Billing, Commitment, Convention, PriceModel
from seatdesk.domain.forecast.projection import project
from seatdesk.exchange.price_book_files import shipped_books
from seatdesk.ui.billing.subscription_editor.dialog import SubscriptionDialog, SubscriptionNeeds
from seatdesk.ui.billing.subscription_editor.prices_tab import OWN
from seatdesk.ui.widgets.form import choose
from tests.ui.samples import TODAY, account, subscription


def preview(of):
    return project(account(of)).invoices


@pytest.fixture
def open_dialog(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def make(present=None, taken=("Sales Hub",), **more):
        books = tuple(shipped_books())
        needs = SubscriptionNeeds(present, taken, books, "USD", TODAY, preview, **more)
        dialog = SubscriptionDialog(needs, window)
        dialog.open()
        return dialog

    return make


def test_what_is_wrong_on_another_page_says_on_which(open_dialog):
    dialog = open_dialog()
    dialog.terms.product.setCurrentText("Something new")
    dialog.terms.tier.setCurrentText("Any")
    choose(dialog.prices.book, OWN)
    assert dialog.save.toolTip() == "Prices: Enter an amount, such as 90 or =12*90."
    dialog.tabs.setCurrentIndex(1)
    assert dialog.save.toolTip() == "Enter an amount, such as 90 or =12*90."


def test_a_book_without_the_price_says_so_and_its_fields_ask_for_nothing(open_dialog):
    dialog = open_dialog()
    dialog.terms.product.setCurrentText("Something new")
    dialog.terms.tier.setCurrentText("Any")
    assert dialog.save.toolTip().startswith("Prices: Something new Any has no price")
    assert dialog.prices.problems() == {}
    assert dialog.subscription is None
    choose(dialog.prices.book, OWN)
    assert set(dialog.prices.problems()) == {"base", "unit"}


def test_a_price_book_fills_the_prices(open_dialog):
    dialog = open_dialog()
    dialog.terms.product.setCurrentText("Service Hub")
    dialog.terms.tier.setCurrentText("Professional")
    dialog.terms.additional.setValue(3)
    made = dialog.subscription
    assert (made.product, made.tier, made.included, made.additional) == (
        "Service Hub",
        "Professional",
        5,
        3,
    )
    assert made.term.rates.base == Decimal(450)
    assert made.term.rates.source.startswith("Sales Hub and Service Hub 2022")
    assert not dialog.prices.base.isEnabled()
    assert "price book says so" in dialog.prices.base.toolTip()
    assert check_subscription_terms(made) is None


def test_every_wrong_field_has_its_sentence(open_dialog):
    dialog = open_dialog()
    dialog.terms.product.setCurrentText("Sales Hub")
    dialog.terms.currency.setCurrentText("EURO")
    dialog.terms.minimum.setValue(5)
    problems = dialog.terms.problems()
    assert problems["product"].startswith("Sales Hub is subscribed already")
    assert "three letters" in problems["currency"]
    assert "minimum" in problems
    assert not dialog.save.isEnabled()
    assert dialog.save.toolTip()


def test_own_prices_may_be_graduated(open_dialog):
    dialog = open_dialog(taken=())
    dialog.terms.product.setCurrentText("Sales Hub")
    dialog.terms.tier.setCurrentText("Gold")
    choose(dialog.prices.book, "")
    dialog.prices.base.setText("=100*2")
    choose(dialog.prices.model, PriceModel.GRADUATED)
    dialog.prices.tiers.show_steps(
        (SeatTier(10, Decimal(90)), SeatTier(None, Decimal(80), Decimal(5)))
    )
    dialog.prices.changed.emit()
    rates = dialog.subscription.term.rates
    assert rates.base == Decimal("200.00")
    assert rates.seat.model is PriceModel.GRADUATED
    assert [step.upto for step in rates.seat.tiers] == [10, None]
    dialog.prices.tiers.show_steps((SeatTier(None, Decimal(90)), SeatTier(5, Decimal(80))))
    dialog.prices.changed.emit()
    assert dialog.subscription is None
    assert not dialog.save.isEnabled()


def test_a_contract_from_the_past_is_in_its_running_term(open_dialog):
    dialog = open_dialog(taken=())
    dialog.terms.product.setCurrentText("Sales Hub")
    dialog.terms.tier.setCurrentText("Professional")
    dialog.terms.start.set_day(date(2024, 3, 1))
    made = dialog.subscription
    assert (made.start, made.term.start, made.renewal) == (
        date(2024, 3, 1),
        date(2026, 3, 1),
        date(2027, 3, 1),
    )


def test_editing_keeps_what_was_not_touched(qtbot, open_dialog):
    sales = subscription(
        discounts=(Discount("Loyalty", Decimal(10), None, date(2027, 1, 1)),),
        renewal_price=RenewalPrice(percent=Decimal(5)),
        minimum=10,
        billing=Billing.QUARTERLY,
    )
    sales = sales.with_term(opening=16, events=(Bought(date(2026, 9, 1), 4, order="PO-1"),))
    dialog = open_dialog(sales)
    assert dialog.subscription == sales
    assert dialog.save.toolTip() == "Nothing is changed yet."
    dialog.terms.additional.setValue(21)
    with qtbot.waitSignal(dialog.edit_requested) as asked:
        dialog.save.click()
    assert asked.args == [replace(sales, additional=21).with_term(opening=17)]


def test_fewer_seats_than_are_assigned_is_said_at_once(open_dialog):
    dialog = open_dialog(subscription())
    dialog.terms.additional.setValue(16)
    assert dialog.terms.problems()["additional"] == (
        "1 seat too few: more than these are assigned."
    )


def test_notice_above_the_term_names_the_term_and_what_to_enter(open_dialog):
    dialog = open_dialog(subscription())
    dialog.terms.notice.setValue(365)
    assert dialog.save.toolTip() == ""
    dialog.terms.notice.setValue(366)
    told = "Longer than the term, which has 365 days: enter so many or fewer."
    assert told in dialog.save.toolTip()


def test_the_next_invoices_are_shown_before_and_after(qtbot, open_dialog):
    dialog = open_dialog(subscription())
    dialog.terms.additional.setValue(25)
    table = dialog.next_invoices.invoices
    qtbot.waitUntil(lambda: table.topLevelItemCount() > 0)
    row = table.topLevelItem(0)
    assert [row.text(column) for column in range(3)] == ["Dec 1, 2026", "€2,250.00", "€2,700.00"]
    assert "(+€5,400.00)" in dialog.next_invoices.total.text()
    qtbot.waitUntil(lambda: table.header().length() <= table.viewport().width())


def test_discounts_and_lines_charged_once(open_dialog):
    dialog = open_dialog(subscription())
    dialog.extras.discounts.add_row(("Loyalty", "10", "", "2027-01-01"))
    dialog.extras.one_offs.add_row(("2026-12-01", "Onboarding", "500"))
    dialog.extras.changed.emit()
    made = dialog.subscription
    assert made.discounts == (Discount("Loyalty", Decimal("10.00"), None, date(2027, 1, 1)),)
    assert made.one_offs[0].amount == Decimal("500.00")
    dialog.extras.discounts.add_row(("Both", "10", "5", ""))
    assert "discounts" in dialog.extras.problems()


def test_rates_agreed_for_the_renewal_survive_an_edit(open_dialog):
    agreed = RenewalPrice(rates=subscription().term.rates)
    dialog = open_dialog(subscription(renewal_price=agreed))
    assert dialog.subscription.renewal_price == agreed
    dialog.extras.change.setText("5 %")
    assert dialog.subscription.renewal_price == RenewalPrice(percent=Decimal("5.00"))


def test_a_passing_wheel_changes_nothing(qtbot, open_dialog):
    dialog = open_dialog(subscription())
    dialog.terms.notice.clearFocus()
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(dialog.terms.notice, event)
    QApplication.sendEvent(dialog.terms.billing, event)
    assert dialog.subscription == subscription()


def test_d5_an_edit_that_cancels_a_pending_removal_says_so_beforehand(open_dialog):
    pending = subscription(removal=Removal(2, date(2027, 1, 1)))
    dialog = open_dialog(pending)
    assert dialog.notice.text == ""
    dialog.terms.minimum.setValue(pending.additional - 1)
    assert dialog.notice.text == "Saving cancels the pending removal of 2 seats of Sales Hub."


def test_a_contract_by_the_month_has_terms_of_a_month_until_it_is_told_otherwise(open_dialog):
    terms = open_dialog().terms
    assert terms.months.value() == 12
    choose(terms.commitment, Commitment.MONTHLY)
    assert terms.months.value() == 1
    choose(terms.commitment, Commitment.ANNUAL)
    assert terms.months.value() == 12
    terms.months.setValue(24)
    choose(terms.commitment, Commitment.MONTHLY)
    assert terms.months.value() == 24


def test_b6_fraction_is_no_choice_and_a_contract_that_has_it_keeps_it(open_dialog):
    box = open_dialog().charging.convention
    assert Convention.FRACTION not in [box.itemData(n) for n in range(box.count())]
    present = subscription(convention=Convention.FRACTION)
    dialog = open_dialog(present)
    assert dialog.charging.convention.currentData() == Convention.FRACTION
    dialog.terms.notice.setValue(7)
    assert dialog.subscription.convention == Convention.FRACTION
    choose(dialog.charging.convention, Convention.ACTUAL_30)
    assert dialog.subscription.convention == Convention.ACTUAL_30
