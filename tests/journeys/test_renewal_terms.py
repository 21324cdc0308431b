"""Journeys: other terms and another price agreed for the renewal, cancelled and applied."""

from dataclasses import replace
from datetime import date

import pytest

from seatdesk.ui.billing.renewal_price_dialog import RenewalPriceDialog
from seatdesk.ui.billing.subscriptions.subscription_group import SubscriptionGroup
from seatdesk.ui.billing.terms_dialog import TermsDialog
from seatdesk.ui.checkout.contact_dialog import ContactDialog
from seatdesk.ui.text.number_format import day
from seatdesk.ui.window.context import BILLING
from tests.journeys.conftest import RENEWAL, SALES, contract, make_workspace


@pytest.fixture
def hub(tmp_path, open_window):
    path = tmp_path / "terms.seatdesk"
    make_workspace(path, contracts=(contract(),), holders={SALES: 3})
    return path, open_window(path)


def row(person):
    person.window.show_page(BILLING)
    person.until(lambda: person.window.findChildren(SubscriptionGroup))
    person.settle()
    (found,) = person.window.findChildren(SubscriptionGroup)
    return found


def subscription(person):
    return person.session.snapshot.account.subscription(SALES)


def test_e1_4_terms_are_agreed_cancelled_undone_and_begin(hub, open_window):
    path, person = hub
    page_row = row(person)
    person.press("Terms at the renewal…", page_row)
    dialog = person.dialog(TermsDialog)
    person.until(dialog.confirm.isEnabled)
    person.press("Agree for the renewal", dialog)
    person.until(lambda: subscription(person).terms_plan is not None)
    told = f"Month to month from {day(RENEWAL)}: terms of 1 month, billed monthly."
    person.until(lambda: page_row.agreed.terms.text == told)
    assert person.window.overview.cards[SALES].agreed.text == told

    person.press("Cancel change of terms", page_row)
    person.until(lambda: subscription(person).terms_plan is None)
    person.undo()
    person.until(lambda: subscription(person).terms_plan is not None)
    person.redo()
    person.until(lambda: subscription(person).terms_plan is None)
    person.undo()
    person.until(lambda: subscription(person).terms_plan is not None)
    person.window.close()

    later = open_window(path, today=date(2027, 4, 5))
    assert (subscription(later).renewal, subscription(later).term_months) == (date(2027, 5, 1), 1)


def test_b8_a_price_is_agreed_and_taken_off(hub):
    _, person = hub
    page_row = row(person)
    person.press("Price at the renewal…", page_row)
    dialog = person.dialog(RenewalPriceDialog)
    dialog.percent.setText("10")
    person.until(dialog.confirm.isEnabled)
    person.press("Agree for the renewal", dialog)
    person.until(lambda: subscription(person).renewal_price is not None)
    person.until(lambda: "+10 %" in page_row.agreed.price.text)
    person.press("Cancel change of price", page_row)
    person.until(lambda: subscription(person).renewal_price is None)


def test_c5_terms_of_a_legacy_contract_are_the_vendors_to_change(tmp_path, open_window):
    path = tmp_path / "old.seatdesk"
    make_workspace(path, contracts=(replace(contract(), legacy=True),), holders={SALES: 1})
    person = open_window(path)
    row(person).agreed.change_terms.click()
    text = person.dialog(ContactDialog).message.toPlainText()
    assert "please renew Sales Hub Professional with (annual or monthly) commitment" in text
    assert not person.window.findChildren(TermsDialog)
