"""A subscription's card in the dock: what its rows say, and the pending removal in it."""

from dataclasses import replace

import pytest

from seatdesk.domain.account.terms_and_prices import Removal
from seatdesk.domain.forecast.overview import overview
from seatdesk.ui.style.colours import Severity
from seatdesk.ui.widgets.amounts.amount_link import AmountLink
from seatdesk.ui.widgets.muted_label import MutedLabel
from seatdesk.ui.widgets.removal_notice import RemovalNotice
from seatdesk.ui.window.overview.subscription_card import SubscriptionCard
from tests.ui.samples import account, subscription

LEAVING = {"removal": Removal(2, subscription().renewal)}


def card(window, **changes):
    (row,) = overview(account(subscription(**changes)))
    made = SubscriptionCard(row.product, window)
    made.show_pool(row.tier, (row.included, row.additional, row.assigned), draft=0, leaving=0)
    made.show_overview(row)
    made.show()
    return made


def rows(made):
    names = [label.text() for label in made.findChildren(MutedLabel) if label.isVisible()][1:]
    amounts = [link.text() for link in made.findChildren(AmountLink) if link.isVisible()]
    return dict(zip(names, amounts, strict=True))


def test_s6_rows_say_what_they_are(window):
    """3 of 20 additional seats free, until 1 March: 9 of 30 days and three months, 3 x 90 each."""
    assert rows(card(window)) == {
        "Unassigned: 3, cost to Mar 1, 2027": "€891.00",
        "Saved a year if removed": "€3,240.00",
        "Next invoice Dec 1, 2026": "€2,250.00",
        "This term, to Mar 1, 2027": "€27,000.00",
    }


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"assigned": 3}, "Unassigned: 22 (20 additional), cost to Mar 1, 2027"),
        ({"assigned": 3, "additional": 0}, "Unassigned: 2, in the base price to Mar 1, 2027"),
        (LEAVING, "Saved a year if 1 of them is removed"),
    ],
)
def test_s6_seats_in_the_base_price_and_seats_that_leave_are_told_apart(window, changes, expected):
    assert expected in rows(card(window, **changes))


def test_d4_cancel_stands_in_the_notice_in_the_tone_of_a_fact(qtbot, window):
    made = card(window, **LEAVING)
    assert isinstance(made.pending, RemovalNotice)
    assert made.pending.meaning is Severity.INFO
    assert made.pending.text == "2 additional paid users leave on Mar 1, 2027."
    assert made.pending.isAncestorOf(made.cancel)
    with qtbot.waitSignal(made.cancel_requested) as asked:
        made.cancel.click()
    assert asked.args == ["Sales Hub"]


def test_d4_without_a_removal_there_is_no_notice(window):
    made = card(window)
    assert made.pending.isHidden()
    assert not made.cancel.isVisible()


def test_s2_seats_that_are_short_are_said_in_words(window):
    made = card(window)
    made.show_pool("Professional", (5, 20, 22), draft=5, leaving=0)
    assert made.short.text == "2 seats short: Checkout buys them."
    made.show_pool("Professional", (5, 20, 22), draft=3, leaving=0)
    assert made.short.isHidden()


def test_d9_a_day_that_is_near_or_gone_is_a_warning(window):
    calm = card(window)
    assert calm.act.meaning is Severity.INFO
    near = card(window, notice_days=80)
    assert near.act.meaning is Severity.WARNING
    gone = card(window, notice_days=110)
    assert gone.act.text == "Last day to act was Nov 11, 2026: the vendor may refuse"
    assert gone.act.meaning is Severity.WARNING


def test_d9_what_is_urgent_comes_first():
    rows = {
        "open": subscription("open"),
        "sooner": subscription("sooner", notice_days=90),
        "passed": subscription("passed", notice_days=110),
        "ends": subscription("ends", auto_renew=False),
        "over": replace(subscription("over"), ended=True),
    }
    found = sorted(overview(account(*reversed(rows.values()))), key=lambda row: row.urgency)
    assert [row.product for row in found] == ["sooner", "open", "passed", "ends", "over"]
