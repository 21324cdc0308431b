"""Journeys through the dialogs: checkout, downgrade, new users, permissions, contracts."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from seatdesk.domain.account.account import User
from seatdesk.ui.billing.subscription_row import SubscriptionRow
from seatdesk.ui.billing.tier_dialog import TierDialog
from seatdesk.ui.checkout.checkout_dialog import CheckoutDialog
from seatdesk.ui.checkout.contact_dialog import ContactDialog
from seatdesk.ui.checkout.downgrade_dialog import DowngradeDialog
from seatdesk.ui.startup.workspace_window import BILLING
from seatdesk.ui.users.new_user.dialog import NewUserDialog
from tests.journeys.conftest import (
    DEACTIVATED,
    RENEWAL,
    SALES,
    SERVICE,
    contract,
    make_workspace,
)


def card(desk, product=SALES):
    return desk.window.overview.cards[product]


def schedule(desk, seats=1):
    desk.press("Remove…", card(desk))
    dialog = desk.dialog(DowngradeDialog)
    dialog.seats.setValue(seats)
    noun = "user" if seats == 1 else "users"
    desk.press(f"Remove {seats} additional paid {noun}", dialog)
    desk.until(card(desk).cancel.isVisible)
    desk.press("Close", dialog)


def pending(desk, product=SALES):
    return desk.session.snapshot.account.subscription(product).removal


def test_s3_short_of_seats_checkout_buys_and_saves_the_draft_in_one_step(desk):
    for name in ("Dan Falk", "Eva Gren", "Finn Holm"):
        desk.tick(name)
    assert desk.footer() == "Sales Hub: 6 of 5 assigned (+3)"
    assert desk.page.footer.hint.text() == "Sales Hub: 1 seat short"

    desk.press("Checkout…", desk.page.footer)
    dialog = desk.dialog(CheckoutDialog)
    desk.press("Complete purchase", dialog)
    desk.until(lambda: not desk.session.draft.dirty)
    assert desk.footer() == "Sales Hub: 6 of 6 assigned"
    assert desk.holds("Finn Holm")

    desk.undo()
    desk.until(lambda: desk.footer() == "Sales Hub: 6 of 5 assigned (+3)")
    assert not desk.holds("Finn Holm")
    desk.redo()
    desk.until(lambda: desk.footer() == "Sales Hub: 6 of 6 assigned")


def test_d1_to_d4_a_downgrade_is_scheduled_shown_and_cancelled(desk):
    schedule(desk, 2)
    label = "2 additional paid users leave on 2027-03-01."
    assert any(found.accessibleName() == label for found in card(desk).findChildren(QLabel))
    desk.press("Cancel downgrade request", card(desk))
    desk.until(lambda: pending(desk) is None)
    desk.undo()
    desk.until(lambda: pending(desk) is not None)
    desk.redo()
    desk.until(lambda: pending(desk) is None)


def test_d5_a_reassignment_cancels_the_request_says_so_before_and_tells_it_after(desk):
    schedule(desk, 2)
    desk.tick("Dan Falk")
    assert "Saving cancels the pending removal of 2 seats of Sales Hub." in (
        desk.page.footer.warning.text
    )
    desk.save()
    assert pending(desk) is None
    assert desk.told("The pending removal of 2 Sales Hub seats was cancelled")


def test_d6_the_renewal_passes_and_the_request_is_applied_once(desk, open_window, company):
    schedule(desk, 2)
    desk.window.close()
    later = open_window(company, today=date(2027, 3, 5))
    assert later.footer() == "Sales Hub: 3 of 3 assigned"
    assert later.session.snapshot.account.subscription(SALES).renewal == date(2028, 3, 1)
    later.window.show_page("activity")
    later.until(lambda: later.bench.commands.activity.model.rowCount() > 0)
    model = later.bench.commands.activity.model
    texts = [model.index(n, 2).data() for n in range(model.rowCount())]
    assert any(RENEWAL.isoformat() in text or "renewal" in text for text in texts)


def test_p6_a_deactivated_holder_is_released_in_three_steps_that_are_shown(tmp_path, open_window):
    path = tmp_path / "gone.seatdesk"
    make_workspace(path, contracts=(contract(),), holders={SALES: 3})
    desk = open_window(path)
    desk.select("Bo Ek")
    desk.window.actions_of["deactivate"].trigger()
    desk.settle()
    desk.tick("Bo Ek")
    assert desk.holds("Bo Ek")
    assert desk.told("deactivated")
    desk.press("Reactivate, unassign, deactivate…")
    assert desk.questions[-1].more.count("\n") == 2
    desk.until(lambda: not desk.holds("Bo Ek"))


def test_p3_a_super_admin_is_made_without_a_seat(desk):
    desk.window.actions_of["new-user"].trigger()
    dialog = desk.dialog(NewUserDialog)
    dialog.emails.text.setPlainText("boss@nordwind.example")
    desk.press("Next", dialog)
    dialog.choices.super_admin.setChecked(True)
    desk.press("Next", dialog)
    desk.press("Send", dialog)
    desk.until(lambda: desk.page.model.rowCount() == 8)
    desk.undo()
    desk.until(lambda: desk.page.model.rowCount() == 7)


@pytest.mark.parametrize("flag", ["legacy", "future_quote"])
def test_c5_a_legacy_contract_is_refused_before_the_dialog_with_a_message(
    tmp_path, open_window, flag
):
    path = tmp_path / "old.seatdesk"
    facts: dict[str, Any] = {flag: True}
    changed = replace(contract(), **facts)
    make_workspace(path, contracts=(changed,), holders={SALES: 5})
    desk = open_window(path)
    desk.press("Checkout…", card(desk))
    dialog = desk.dialog(ContactDialog)
    assert "Sales Hub" in dialog.message.toPlainText()
    assert not desk.window.findChildren(CheckoutDialog)
    dialog.reject()
    desk.press("Remove…", card(desk))
    desk.dialog(ContactDialog).reject()


@pytest.mark.parametrize("flag", ["legacy", "future_quote"])
def test_c5_another_tier_of_it_too(tmp_path, open_window, flag):
    path = tmp_path / "old.seatdesk"
    facts: dict[str, Any] = {flag: True}
    make_workspace(path, contracts=(replace(contract(), **facts),), holders={SALES: 5})
    desk = open_window(path)
    desk.window.show_page(BILLING)
    desk.until(lambda: desk.window.findChildren(SubscriptionRow))
    (row,) = desk.window.findChildren(SubscriptionRow)
    row.tier.click()
    text = desk.dialog(ContactDialog).message.toPlainText()
    assert "please change Sales Hub Professional to (tier) for Nordwind AB by" in text
    assert not desk.window.findChildren(TierDialog)


def test_p1_without_permission_controls_are_disabled_and_say_which_is_missing(
    tmp_path, open_window
):
    path = tmp_path / "powerless.seatdesk"
    clerk = User(email="clerk@nordwind.example", name="Clerk", add_edit_users=True)
    make_workspace(path, contracts=(contract(),), holders={SALES: 3}, people=(clerk,))
    desk = open_window(path, actor="clerk@nordwind.example")
    checkout = card(desk).checkout
    assert not checkout.isEnabled()
    assert "Modify billing" in checkout.toolTip()
    assert "Modify billing" in checkout.accessibleDescription()
    desk.tick("Dan Falk")
    assert not desk.session.draft.dirty
    assert desk.told("Modify billing")


def test_a_seat_for_a_deactivated_user_is_refused_with_the_reason(tmp_path, open_window):
    path = tmp_path / "off.seatdesk"
    make_workspace(path, contracts=(contract(SERVICE),), holders={}, people=(DEACTIVATED,))
    desk = open_window(path)
    assert desk.spoken("Gone Away", SERVICE).startswith(
        "Service Hub seat, Gone Away, not available: "
    )
    desk.tick("Gone Away", SERVICE)
    assert not desk.session.draft.dirty
    assert desk.told("deactivated")


def test_p7_a_holder_is_removed_only_after_the_seat(desk):
    desk.select("Anna Berg")
    desk.window.actions_of["remove-user"].trigger()
    desk.settle()
    assert desk.page.model.rowCount() == 7
    desk.press("Unassign and remove")
    desk.until(lambda: desk.page.model.rowCount() == 6)
    desk.undo()
    desk.settle()


def new_user(desk, email, product=SALES):
    """Through the pages of *New user* to the review."""
    desk.window.actions_of["new-user"].trigger()
    dialog = desk.dialog(NewUserDialog)
    dialog.emails.text.setPlainText(email)
    desk.press("Next", dialog)
    tab = next(tab for tab in dialog.choices.products if tab.product == product)
    tab.access.setChecked(True)
    tab.seat.setChecked(True)
    desk.press("Next", dialog)
    return dialog


def test_d5_a_new_user_who_cancels_the_request_is_said_before_and_told_after(desk):
    schedule(desk, 2)
    dialog = new_user(desk, "nora@example.com")
    assert dialog.review.cancels.text == (
        "Saving cancels the pending removal of 2 seats of Sales Hub."
    )
    desk.press("Send", dialog)
    desk.until(lambda: pending(desk) is None)
    told = "The pending removal of 2 Sales Hub seats was cancelled by this."
    desk.until(lambda: desk.told(told))

    desk.undo()
    desk.until(lambda: pending(desk) is not None)
    desk.window.messages.clear()
    desk.redo()
    desk.until(lambda: pending(desk) is None)
    desk.until(lambda: desk.told(told))


def test_c5_a_new_user_of_the_vendors_own_contract_is_refused_before_the_checkout(
    tmp_path, open_window
):
    path = tmp_path / "vendor.seatdesk"
    make_workspace(path, contracts=(contract(legacy=True),), holders={SALES: 5})
    desk = open_window(path)
    dialog = new_user(desk, "nora@example.com, omar@example.com")

    assert "Contact your Customer Success Manager" in dialog.review.refused.text
    assert not dialog.next.isEnabled()
    desk.press("Draft the message…", dialog)
    contact = desk.dialog(ContactDialog)
    last = desk.session.snapshot.account.subscription(SALES).last_day_to_act
    text = contact.message.toPlainText()
    assert f"please add 2 paid users of Sales Hub Professional for Nordwind AB by {last}" in text
    desk.press("Close", contact)
    desk.press("Back", dialog)
    dialog.choices.products[0].seat.setChecked(False)
    desk.press("Next", dialog)
    desk.press("Send", dialog)
    desk.until(lambda: desk.page.model.rowCount() == 9)


def test_c2_the_purchase_for_a_new_user_offers_what_is_paid_for_already(tmp_path, open_window):
    path = tmp_path / "full.seatdesk"
    make_workspace(path, contracts=(contract(),), holders={SALES: 5})
    desk = open_window(path)
    desk.select("Bo Ek")
    desk.window.actions_of["deactivate"].trigger()
    desk.settle()
    new_user(desk, "nora@example.com")
    desk.press("Checkout…", desk.dialog(NewUserDialog))
    checkout = desk.dialog(CheckoutDialog)
    (box, offer) = checkout.reclaim.boxes[0]
    assert (offer.name, offer.reason) == ("Bo Ek", "deactivated")
    box.setChecked(True)
    desk.until(checkout.complete.isEnabled)
    checkout.complete.click()
    desk.until(lambda: desk.page.model.rowCount() == 8)
    desk.settle()
    assert desk.footer() == "Sales Hub: 5 of 5 assigned"
    assert not desk.holds("Bo Ek")
