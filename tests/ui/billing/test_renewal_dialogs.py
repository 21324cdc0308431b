"""The dialogs about terms and prices at a renewal, and what stands of them on the page."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from seatdesk.controllers.outcome import Done
from seatdesk.domain.account.terms_and_prices import (
    Rates,
    RenewalPrice,
    SeatPrice,
    TermsPlan,
    TierPlan,
)
from seatdesk.domain.changes.kinds.request_changes import ScheduleTerms, SetRenewalPrice
from seatdesk.domain.choices import Billing, Commitment
from seatdesk.domain.forecast.overview import overview
from seatdesk.domain.forecast.quoting import quote
from seatdesk.domain.refusals import Code, Refusal, refuse
from seatdesk.ui.billing.renewal_price_dialog import RenewalPriceDialog, RenewalPriceNeeds
from seatdesk.ui.billing.subscriptions.renewal_agreements import RenewalAgreements
from seatdesk.ui.billing.terms_dialog import Price, TermsDialog, TermsNeeds
from seatdesk.ui.widgets.form import choose
from seatdesk.ui.window.overview.subscription_card import SubscriptionCard
from tests.ui.samples import account, at_once, outcome, subscription

RENEWAL = date(2027, 3, 1)
PLAN = TermsPlan(1, Commitment.MONTHLY, Billing.MONTHLY, subscription().term.rates, 0, RENEWAL)


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


def first(found):
    return outcome(found if isinstance(found, Refusal) else found[0])


def terms_dialog(window, of=None, book="", heard=None, **needs):
    of = of or subscription()

    def ask(form):
        (heard if heard is not None else []).append(form)
        rates = of.term.rates
        if form.base is not None:
            rates = Rates(form.base, form.included, form.seat_price)
        change = ScheduleTerms(
            of.product, form.months, form.commitment, form.billing, rates, form.notice_days
        )
        return first(quote(account(of), [change]))

    return TermsDialog(TermsNeeds(of, at_once(ask), book, **needs), window)


def test_e1_4_it_opens_on_the_other_commitment_with_what_goes_with_it(qtbot, window):
    dialog = terms_dialog(window)
    form = dialog.terms
    assert (form.commitment, form.months) == (Commitment.MONTHLY, 1)
    assert (form.billing, form.notice_days) == (Billing.MONTHLY, 0)
    assert dialog.current.accessibleName() == "From the renewal, if nothing changes"
    assert dialog.after.accessibleName() == "From the renewal, with this change"
    assert dialog.current.fact("Term") == "12 months"
    assert dialog.after.fact("Term") == "1 month"
    assert dialog.after.fact("Commitment") == "Month to month"
    assert dialog.costs.fact("Next term, if nothing changes (12 months)") == "€27,000.00"
    assert dialog.costs.fact("Next term, with this change (1 month)") == "€2,250.00"
    assert dialog.when.text == (
        "It acts at the renewal on Mar 1, 2027. Tell the vendor by Jan 30, 2027."
    )
    choose(dialog.commitment, Commitment.ANNUAL)
    assert (dialog.months.value(), dialog.notice_days.value()) == (12, 30)
    dialog.months.setValue(24)
    dialog.note.setText("as offered")
    with qtbot.waitSignal(dialog.terms_requested) as asked:
        dialog.confirm.click()
    assert (asked.args[0].months, asked.args[1]) == (24, "as offered")
    assert asked.args[2] == dialog.quote
    dialog.show_outcome(Done(None))


def test_e1_4_the_price_is_the_books_the_contracts_or_stated(window):
    heard: list[Any] = []
    dialog = terms_dialog(window, book="Hubs 2022", heard=heard)
    assert dialog.price.currentText() == "Hubs 2022, on the day of the renewal"
    assert not heard[-1].keep_price
    assert dialog.base.isHidden() or not dialog.base.isVisibleTo(dialog)
    choose(dialog.price, Price.KEPT)
    assert heard[-1].keep_price
    choose(dialog.price, Price.STATED)
    assert dialog.base.isVisibleTo(dialog)
    dialog.base.setText("400")
    assert (heard[-1].base, heard[-1].seat_price) == (Decimal(400), SeatPrice.of(Decimal(90)))
    assert dialog.after.fact("Per month") == "€2,200.00"
    dialog.base.setText("")
    assert dialog.confirm.toolTip() == "Enter the prices."
    assert dialog.after.isHidden()
    assert dialog.quote is None


def test_e1_4_a_length_that_is_the_same_says_the_difference(window):
    dialog = terms_dialog(window)
    choose(dialog.commitment, Commitment.ANNUAL)
    choose(dialog.price, Price.STATED)
    dialog.base.setText("400")
    assert dialog.costs.fact("Difference") == "\u2212€600.00"


def test_e1_4_what_is_refused_cannot_be_confirmed(window):
    no = refuse(Code.TERMS_SCHEDULED, product="Sales Hub", effective=RENEWAL)
    needs = TermsNeeds(subscription(), at_once(lambda _: outcome(no)))
    dialog = TermsDialog(needs, window)
    assert not dialog.confirm.isEnabled()
    assert "already agreed for the renewal on Mar 1, 2027" in dialog.confirm.toolTip()
    lacking = terms_dialog(window, missing_permission="You lack it.")
    assert lacking.confirm.toolTip() == "You lack it."


def test_e1_4_a_tier_of_the_same_day_is_said_to_set_the_price(window):
    tier = TierPlan("Starter", Rates(Decimal(45), 5, SeatPrice.of(Decimal(22))), RENEWAL)
    dialog = terms_dialog(window, subscription(tier_plan=tier))
    assert "The price of Starter counts, which is agreed for the same day." in dialog.when.text


def price_dialog(window, of=None):
    of = of or subscription()

    def ask(price):
        return first(quote(account(of), [SetRenewalPrice(of.product, price, of.renewal_price)]))

    return RenewalPriceDialog(RenewalPriceNeeds(of, at_once(ask)), window)


def test_b8_a_percentage_or_stated_prices(qtbot, window):
    dialog = price_dialog(window)
    assert dialog.confirm.toolTip() == "Enter the percentage."
    assert [label.isHidden() for label in dialog.findChildren(QLabel) if label.text() == "→"] == [
        True
    ]
    assert dialog.focusWidget() is not dialog.note
    dialog.percent.setText("10")
    assert dialog.costs.fact("Difference") == "+€2,700.00"
    choose(dialog.way, True)
    assert dialog.price.rates.base == Decimal(450)
    dialog.unit.setText("80")
    with qtbot.waitSignal(dialog.price_requested) as asked:
        dialog.confirm.click()
    assert asked.args[0].rates.seat == SeatPrice.of(Decimal(80))
    assert asked.args[2] == dialog.quote
    dialog.show_outcome(Done(None))


def test_b8_leaving_a_field_by_the_click_on_the_button_keeps_the_button(qtbot, window):
    """The field writes "10" out as "10.00" when it is left, which asks for nothing else."""
    dialog = price_dialog(window)
    dialog.percent.setText("10")
    assert dialog.confirm.isEnabled()
    asked = []
    dialog.percent.changed.connect(lambda: asked.append(dialog.percent.text()))
    dialog.percent.editingFinished.emit()
    assert (dialog.percent.text(), asked) == ("10.00", [])
    dialog.percent.setText("10.5")
    dialog.percent.setText("ten")
    dialog.percent.setText("")
    assert asked == ["10.5", "ten", ""]


def test_b8_it_opens_on_what_is_agreed(window):
    agreed = RenewalPrice(percent=Decimal("2.5"))
    dialog = price_dialog(window, subscription(renewal_price=agreed))
    assert dialog.price == agreed
    assert "nothing would change" in dialog.confirm.toolTip()
    stated = RenewalPrice(rates=Rates(Decimal(400), 5, SeatPrice.of(Decimal(80))))
    of = subscription(renewal_price=stated, terms_plan=PLAN)
    dialog = price_dialog(window, of)
    assert dialog.price == stated
    dialog.base.setText("401")
    assert "has its own price, which counts first" in dialog.when.text


def shown(window, of):
    agreements = RenewalAgreements(of.product, window)
    (row,) = overview(account(of))
    agreements.show_overview(row)
    return agreements, row


def test_e1_4_what_is_agreed_stands_on_the_row_and_in_the_dock(qtbot, window):
    agreements, row = shown(window, subscription(terms_plan=PLAN))
    told = "Month to month from Mar 1, 2027: terms of 1 month, billed monthly."
    assert agreements.terms.text == told
    assert agreements.price.isHidden()
    with qtbot.waitSignal(agreements.cancel_terms_requested) as asked:
        agreements.cancel_terms.click()
    assert asked.args == ["Sales Hub"]
    card = SubscriptionCard("Sales Hub", window)
    card.show_overview(row)
    assert card.agreed.text == told
    assert card.pending.isHidden()


def test_b8_an_agreed_price_stands_on_the_row(qtbot, window):
    agreements, _ = shown(window, subscription(renewal_price=RenewalPrice(percent=Decimal(5))))
    assert agreements.price.text == "Prices change by +5 % on Mar 1, 2027."
    with qtbot.waitSignal(agreements.cancel_price_requested):
        agreements.cancel_price.click()
    stated = RenewalPrice(rates=Rates(Decimal(400), 5, SeatPrice.of(Decimal(80))))
    agreements, _ = shown(window, subscription(renewal_price=stated, terms_plan=PLAN))
    assert agreements.price.text == (
        "From Mar 1, 2027: €400.00 a month, €80.00 per additional seat. What else is agreed for "
        "that day has its own price."
    )


def test_d10_without_a_renewal_no_terms_begin(window):
    agreements, _ = shown(window, replace(subscription(terms_plan=PLAN), auto_renew=False))
    assert agreements.terms.text == (
        "The pending change of terms acts only if auto-renewal is switched on again."
    )
    agreements.allow("", "", renews=False)
    assert "does not renew" in agreements.change_price.toolTip()
    assert agreements.cancel_terms.isEnabled()


def test_p1_without_the_permission_the_buttons_say_so(window):
    agreements, _ = shown(window, subscription(terms_plan=PLAN))
    agreements.allow("You lack it.", "", renews=True)
    for button in (agreements.cancel_terms, agreements.cancel_price, agreements.change_price):
        assert not button.isEnabled()
        assert button.accessibleDescription() == "You lack it."
