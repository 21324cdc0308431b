"""Journeys through the dialogs: checkout, downgrade, new users, permissions, contracts."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QLabel

from seatdesk.controllers.subscriptions.checkout import CHOICE
from seatdesk.domain.account.account import User
from seatdesk.domain.choices import Activity
from seatdesk.ui.billing.subscriptions.subscription_group import SubscriptionGroup
from seatdesk.ui.billing.tier_dialog import TierDialog
from seatdesk.ui.checkout.checkout_dialog import CheckoutDialog
from seatdesk.ui.checkout.contact_dialog import ContactDialog
from seatdesk.ui.checkout.downgrade_dialog import DowngradeDialog
from seatdesk.ui.text.number_format import day, number
from seatdesk.ui.users.invitation_dialog import InvitationDialog
from seatdesk.ui.users.new_user.dialog import NewUserDialog
from seatdesk.ui.widgets.dialogs.dialog import remembered_sizes
from seatdesk.ui.window.context import BILLING
from tests.journeys.conftest import (
    DEACTIVATED,
    RENEWAL,
    SALES,
    SERVICE,
    TODAY,
    contract,
    make_workspace,
)


def card(workspace, product=SALES):
    return workspace.window.overview.cards[product]


def schedule(workspace, seats=1):
    workspace.press("Remove…", card(workspace))
    dialog = workspace.dialog(DowngradeDialog)
    dialog.seats.setValue(seats)
    noun = "user" if seats == 1 else "users"
    workspace.press(f"Remove {seats} additional paid {noun}", dialog)
    workspace.until(card(workspace).cancel.isVisible)
    workspace.press("Close", dialog)


def pending(workspace, product=SALES):
    return workspace.session.snapshot.account.subscription(product).removal


def test_s3_short_of_seats_checkout_buys_and_saves_the_draft_in_one_step(workspace):
    for name in ("Dan Falk", "Eva Gren", "Finn Holm"):
        workspace.tick(name)
    assert workspace.footer() == "Sales Hub: 6 of 5 assigned (+3)"
    assert workspace.page.footer.hint.text() == "Sales Hub: 1 seat short"

    workspace.press("Checkout…", workspace.page.footer)
    dialog = workspace.dialog(CheckoutDialog)
    workspace.press("Complete purchase", dialog)
    workspace.until(lambda: not workspace.session.draft.dirty)
    assert workspace.footer() == "Sales Hub: 6 of 6 assigned"
    assert workspace.holds("Finn Holm")

    workspace.undo()
    workspace.until(lambda: workspace.footer() == "Sales Hub: 6 of 5 assigned (+3)")
    assert not workspace.holds("Finn Holm")
    workspace.redo()
    workspace.until(lambda: workspace.footer() == "Sales Hub: 6 of 6 assigned")


def test_d1_to_d4_a_downgrade_is_scheduled_shown_and_cancelled(workspace):
    schedule(workspace, 2)
    label = "2 additional paid users leave on 2027-03-01."
    assert any(found.accessibleName() == label for found in card(workspace).findChildren(QLabel))
    workspace.press("Cancel downgrade request", card(workspace))
    workspace.until(lambda: pending(workspace) is None)
    workspace.undo()
    workspace.until(lambda: pending(workspace) is not None)
    workspace.redo()
    workspace.until(lambda: pending(workspace) is None)


def test_d5_a_reassignment_cancels_the_request_says_so_before_and_tells_it_after(workspace):
    schedule(workspace, 2)
    workspace.tick("Dan Falk")
    assert "Saving cancels the pending removal of 2 seats of Sales Hub." in (
        workspace.page.footer.warning.text
    )
    workspace.save()
    assert pending(workspace) is None
    assert workspace.told("The pending removal of 2 Sales Hub seats was cancelled")


def test_d6_the_renewal_passes_and_the_request_is_applied_once(workspace, open_window, company):
    schedule(workspace, 2)
    workspace.window.close()
    later = open_window(company, today=date(2027, 3, 5))
    assert later.footer() == "Sales Hub: 3 of 3 assigned"
    assert later.session.snapshot.account.subscription(SALES).renewal == date(2028, 3, 1)
    later.window.show_page("activity")
    later.until(lambda: later.workspace_window.commands.features.activity.page.model.rowCount() > 0)
    model = later.workspace_window.commands.features.activity.page.model
    texts = [model.index(n, 2).data() for n in range(model.rowCount())]
    assert any(RENEWAL.isoformat() in text or "renewal" in text for text in texts)


def test_p6_a_deactivated_holder_is_released_in_three_steps_that_are_shown(tmp_path, open_window):
    path = tmp_path / "gone.seatdesk"
    make_workspace(path, contracts=(contract(),), holders={SALES: 3})
    workspace = open_window(path)
    workspace.select("Bo Ek")
    workspace.window.actions_of["deactivate"].trigger()
    workspace.settle()
    workspace.tick("Bo Ek")
    assert workspace.holds("Bo Ek")
    assert workspace.told("deactivated")
    workspace.press("Reactivate, unassign, deactivate…")
    assert workspace.questions[-1].more.count("\n") == 2
    workspace.until(lambda: not workspace.holds("Bo Ek"))


def test_p3_a_super_admin_is_made_without_a_seat(workspace):
    workspace.window.actions_of["new-user"].trigger()
    dialog = workspace.dialog(NewUserDialog)
    dialog.emails.text.setPlainText("boss@nordwind.example")
    workspace.press("Next", dialog)
    product = dialog.choices.products[0]
    product.access.setChecked(True)
    product.seat.setChecked(True)
    dialog.choices.super_admin.setChecked(True)
    assert dialog.choices.seats == ()
    workspace.press("Next", dialog)
    workspace.press("Send", dialog)
    workspace.until(lambda: workspace.page.model.rowCount() == 8)
    users = workspace.session.workspace.users
    boss = users.find("boss@nordwind.example")
    assert boss.super_admin
    assert (boss.access, users.page(boss.id).seats) == ((product.product,), ())
    workspace.undo()
    workspace.until(lambda: workspace.page.model.rowCount() == 7)


@pytest.mark.parametrize("flag", ["legacy", "future_quote"])
def test_c5_a_legacy_contract_is_refused_before_the_dialog_with_a_message(
    tmp_path, open_window, flag
):
    path = tmp_path / "old.seatdesk"
    facts: dict[str, Any] = {flag: True}
    changed = replace(contract(), **facts)
    make_workspace(path, contracts=(changed,), holders={SALES: 5})
    workspace = open_window(path)
    workspace.press("Checkout…", card(workspace))
    dialog = workspace.dialog(ContactDialog)
    assert "Sales Hub" in dialog.message.toPlainText()
    assert not workspace.window.findChildren(CheckoutDialog)
    dialog.reject()
    workspace.press("Remove…", card(workspace))
    workspace.dialog(ContactDialog).reject()


@pytest.mark.parametrize("flag", ["legacy", "future_quote"])
def test_c5_another_tier_of_it_too(tmp_path, open_window, flag):
    path = tmp_path / "old.seatdesk"
    facts: dict[str, Any] = {flag: True}
    make_workspace(path, contracts=(replace(contract(), **facts),), holders={SALES: 5})
    workspace = open_window(path)
    workspace.window.show_page(BILLING)
    workspace.until(lambda: workspace.window.findChildren(SubscriptionGroup))
    (row,) = workspace.window.findChildren(SubscriptionGroup)
    row.tier.click()
    text = workspace.dialog(ContactDialog).message.toPlainText()
    assert "please change Sales Hub Professional to (tier) for Nordwind AB by" in text
    assert not workspace.window.findChildren(TierDialog)


def test_p1_without_permission_controls_are_disabled_and_say_which_is_missing(
    tmp_path, open_window
):
    path = tmp_path / "powerless.seatdesk"
    clerk = User(email="clerk@nordwind.example", name="Clerk", add_edit_users=True)
    make_workspace(path, contracts=(contract(),), holders={SALES: 3}, people=(clerk,))
    workspace = open_window(path, actor="clerk@nordwind.example")
    checkout = card(workspace).checkout
    assert not checkout.isEnabled()
    assert "Modify billing" in checkout.toolTip()
    assert "Modify billing" in checkout.accessibleDescription()
    workspace.tick("Dan Falk")
    assert not workspace.session.draft.dirty
    assert workspace.told("Modify billing")


def test_a_seat_for_a_deactivated_user_is_refused_with_the_reason(tmp_path, open_window):
    path = tmp_path / "off.seatdesk"
    make_workspace(path, contracts=(contract(SERVICE),), holders={}, people=(DEACTIVATED,))
    workspace = open_window(path)
    assert workspace.spoken("Gone Away", SERVICE).startswith(
        "Service Hub seat, Gone Away, not available: "
    )
    workspace.tick("Gone Away", SERVICE)
    assert not workspace.session.draft.dirty
    assert workspace.told("deactivated")


def test_p7_a_holder_is_removed_only_after_the_seat(workspace):
    workspace.select("Anna Berg")
    workspace.window.actions_of["remove-user"].trigger()
    workspace.until(lambda: workspace.page.model.rowCount() == 6)
    workspace.undo()
    workspace.settle()


def new_user(workspace, email, product=SALES):
    """Through the pages of *New user* to the review."""
    workspace.window.actions_of["new-user"].trigger()
    dialog = workspace.dialog(NewUserDialog)
    dialog.emails.text.setPlainText(email)
    workspace.press("Next", dialog)
    tab = next(tab for tab in dialog.choices.products if tab.product == product)
    tab.access.setChecked(True)
    tab.seat.setChecked(True)
    workspace.press("Next", dialog)
    return dialog


def test_d5_a_new_user_who_cancels_the_request_is_said_before_and_told_after(workspace):
    schedule(workspace, 2)
    dialog = new_user(workspace, "nora@example.com")
    assert dialog.review.cancels.text == (
        "Saving cancels the pending removal of 2 seats of Sales Hub."
    )
    workspace.press("Send", dialog)
    workspace.until(lambda: pending(workspace) is None)
    told = "The pending removal of 2 Sales Hub seats was cancelled by this."
    workspace.until(lambda: workspace.told(told))

    workspace.undo()
    workspace.until(lambda: pending(workspace) is not None)
    again = f"The removal of 2 Sales Hub seats on {day(pending(workspace).effective)} is scheduled"
    workspace.until(lambda: workspace.told(f"{again} again."))
    workspace.window.messages.clear()
    workspace.redo()
    workspace.until(lambda: pending(workspace) is None)
    workspace.until(lambda: workspace.told(told))


def test_c5_a_new_user_of_the_vendors_own_contract_is_refused_before_the_checkout(
    tmp_path, open_window
):
    path = tmp_path / "vendor.seatdesk"
    make_workspace(path, contracts=(contract(legacy=True),), holders={SALES: 5})
    workspace = open_window(path)
    dialog = new_user(workspace, "nora@example.com, omar@example.com")

    assert "Contact your Customer Success Manager" in dialog.review.refused.text
    assert not dialog.next.isEnabled()
    workspace.press("Draft the message…", dialog)
    contact = workspace.dialog(ContactDialog)
    last = workspace.session.snapshot.account.subscription(SALES).last_day_to_act
    text = contact.message.toPlainText()
    assert f"please add 2 paid users of Sales Hub Professional for Nordwind AB by {last}" in text
    workspace.press("Close", contact)
    workspace.press("Back", dialog)
    dialog.choices.products[0].seat.setChecked(False)
    workspace.press("Next", dialog)
    workspace.press("Send", dialog)
    workspace.until(lambda: workspace.page.model.rowCount() == 9)


def test_c2_the_purchase_for_a_new_user_offers_what_is_paid_for_already(tmp_path, open_window):
    path = tmp_path / "full.seatdesk"
    make_workspace(path, contracts=(contract(),), holders={SALES: 5})
    workspace = open_window(path)
    workspace.select("Bo Ek")
    workspace.window.actions_of["deactivate"].trigger()
    workspace.settle()
    new_user(workspace, "nora@example.com")
    workspace.press("Checkout…", workspace.dialog(NewUserDialog))
    checkout = workspace.dialog(CheckoutDialog)
    (box, offer) = checkout.reclaim.boxes[0]
    assert (offer.name, offer.reason) == ("Bo Ek", "deactivated")
    box.setChecked(True)
    workspace.until(checkout.complete.isEnabled)
    checkout.complete.click()
    workspace.until(lambda: workspace.page.model.rowCount() == 8)
    workspace.settle()
    assert workspace.footer() == "Sales Hub: 5 of 5 assigned"
    assert not workspace.holds("Bo Ek")


def test_c2_of_five_thousand_idle_users_a_few_have_a_box_and_the_rest_is_counted(
    tmp_path, open_window
):
    path, then = tmp_path / "idle.seatdesk", TODAY - timedelta(100)
    idle = User(email="", activity=Activity.KNOWN, last_active=then, activity_as_of=TODAY)
    people = tuple(replace(idle, email=f"idle{n:04}@nordwind.example") for n in range(5_000))
    contracts, named = (contract(additional=5_006),), 8
    make_workspace(
        path, contracts=contracts, holders={SALES: named + 5_000}, people=people, on=then
    )
    workspace = open_window(path)
    workspace.workspace_window.commands.editing.checkout_requested.emit({SALES: 2})
    dialog = workspace.dialog(CheckoutDialog)
    boxes = dialog.reclaim.findChildren(QCheckBox)
    assert len(boxes) == CHOICE
    assert boxes[0].accessibleName() == "idle0000@nordwind.example — no use for 100 days"
    assert dialog.reclaim.more.isVisible()
    rest, everybody = number(5_000 - CHOICE), number(5_000)
    assert dialog.reclaim.more.text() == (
        f"… and {rest} more in Findings, of {everybody} that could be used."
    )
    boxes[0].click()
    assert dialog.seats[SALES].value() == 1


def test_cancel_in_the_purchase_leads_back_to_the_new_users_with_all_that_was_typed(
    tmp_path, open_window
):
    path = tmp_path / "full.seatdesk"
    make_workspace(path, contracts=(contract(),), holders={SALES: 5})
    workspace = open_window(path)
    workspace.window.actions_of["new-user"].trigger()
    dialog = workspace.dialog(NewUserDialog)
    dialog.emails.text.setPlainText("nora@example.com")
    dialog.emails.name.setText("Nora Dahl")
    dialog.emails.team.setText("Sales")
    workspace.press("Next", dialog)
    dialog.choices.products[0].access.setChecked(True)
    dialog.choices.products[0].seat.setChecked(True)
    dialog.choices.modify_billing.setChecked(True)
    workspace.press("Next", dialog)
    typed = dialog.new_users
    workspace.press("Checkout…", dialog)
    checkout = workspace.dialog(CheckoutDialog)
    checkout.order.setText("PO-7")
    workspace.press("Cancel", checkout)
    workspace.settle()
    assert not checkout.isVisible()
    assert dialog.isVisible()
    assert dialog.new_users == typed
    assert typed.names == ("Nora Dahl",)
    workspace.press("Back", dialog)
    assert dialog.choices.modify_billing.isChecked()
    workspace.press("Next", dialog)
    workspace.press("Checkout…", dialog)
    again = workspace.dialog(CheckoutDialog)
    workspace.until(again.complete.isEnabled)
    workspace.press("Complete purchase", again)
    workspace.until(lambda: workspace.page.model.rowCount() == 8)
    workspace.until(lambda: workspace.told("1 user added. 1 Sales Hub seat bought, "))
    assert workspace.told("27.00")  # 90 for 9 of the 30 days of November
    assert workspace.told("SeatDesk sends nothing")
    workspace.press("Invitation text…", workspace.window.messages)
    invitation = workspace.dialog(InvitationDialog)
    assert "A paid seat is ready for you: Sales Hub." in invitation.message.toPlainText()
    workspace.press("Close", invitation)
    workspace.undo()
    workspace.until(lambda: workspace.page.model.rowCount() == 7)
    assert not workspace.told("SeatDesk sends nothing")


def test_a_dialog_opens_as_large_as_it_was_left_the_day_before(open_window, company):
    person = open_window(company)
    person.window.actions_of["new-user"].trigger()
    dialog = person.dialog(NewUserDialog)
    wanted = dialog.size() + QSize(60, 40)
    dialog.resize(wanted)
    dialog.reject()
    person.window.close()
    remembered_sizes.clear()
    again = open_window(company)
    again.window.actions_of["new-user"].trigger()
    assert again.dialog(NewUserDialog).size() == wanted
