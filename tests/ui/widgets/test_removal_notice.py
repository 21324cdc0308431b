"""A pending removal looks the same wherever it stands, and Cancel is in it (D4, P1)."""

from dataclasses import replace

import pytest

from seatdesk.domain.account.terms_and_prices import Removal
from seatdesk.domain.forecast.overview import overview
from seatdesk.ui.billing.subscriptions.subscription_group import RowState, SubscriptionGroup
from seatdesk.ui.checkout.downgrade_dialog import DowngradeDialog, DowngradeNeeds
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.widgets.removal_notice import RemovalNotice
from seatdesk.ui.window.overview.subscription_card import SubscriptionCard
from tests.ui.samples import TODAY, account, quoting_removal, subscription

LEAVING = replace(subscription(), removal=Removal(2, subscription().renewal))
NO = "You lack the permission Modify billing."


def in_the_dock(window, why_not):
    (row,) = overview(account(LEAVING))
    card = SubscriptionCard(row.product, window)
    card.show_overview(row)
    card.allow(why_not, why_not)
    return card.pending


def on_the_page(window, why_not):
    (row,) = overview(account(LEAVING))
    group = SubscriptionGroup(row.product, window)
    group.show_state(RowState(LEAVING, row, TODAY, why_not))
    return group.removal


def in_the_dialog(window, why_not):
    asked = quoting_removal(account(LEAVING))
    needs = DowngradeNeeds(LEAVING, 3, asked, TODAY, missing_permission=why_not)
    return DowngradeDialog(needs, window).pending


@pytest.mark.parametrize("made", [in_the_dock, on_the_page, in_the_dialog])
@pytest.mark.parametrize("why_not", ["", NO])
def test_d4_one_tone_and_one_place_for_cancel(window, made, why_not):
    notice = made(window, why_not)
    assert isinstance(notice, RemovalNotice)
    assert notice.meaning is Severity.INFO
    assert notice.text == "2 additional paid users leave on Mar 1, 2027."
    assert notice.label.accessibleName() == "2 additional paid users leave on 2027-03-01."
    assert notice.cancel.parentWidget() is notice
    assert notice.cancel.text() == "Cancel downgrade request"
    assert notice.cancel.isEnabled() == (not why_not)
    assert notice.cancel.accessibleDescription() == why_not


def test_d4_only_the_page_edits_in_place(qtbot, window):
    assert in_the_dock(window, "").edit is None
    group = on_the_page(window, "")
    assert group.edit is not None
    with qtbot.waitSignal(group.edit_requested):
        group.edit.click()
