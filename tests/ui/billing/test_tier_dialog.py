"""A change of tier: when it acts, what it costs, what it cancels."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QLabel

from seatdesk.controllers.outcome import Done
from seatdesk.domain.account.subscription_checks import is_upgrade
from seatdesk.domain.account.terms_and_prices import (
    Rates,
    Removal,
    SeatPrice,
    TierChanged,
    TierPlan,
)
from seatdesk.domain.changes.kinds.change import Change
from seatdesk.domain.changes.kinds.request_changes import ScheduleTier
from seatdesk.domain.changes.kinds.term_changes import ChangeTier
from seatdesk.domain.forecast.quoting import quote
from seatdesk.domain.refusals import Refusal
from seatdesk.ui.billing.tier_dialog import TierDialog, TierNeeds
from tests.ui.samples import TODAY, account, at_once, outcome, subscription


@pytest.mark.parametrize(
    ("tier", "base", "words"),
    [("Enterprise", 1200, "acts at once"), ("Starter", 45, "A lower tier waits")],
)
def test_d8_a_tier_goes_up_at_once_and_down_at_the_renewal(qtbot, window, tier, base, words):
    of = account()
    rates = Rates(Decimal(base), 5, SeatPrice.of(Decimal(100)), "book")

    def ask(about):
        name, wanted = about
        change: Change = ScheduleTier("Sales Hub", name, wanted)
        if is_upgrade(of.subscriptions[0], wanted):
            change = ChangeTier("Sales Hub", TierChanged(TODAY, name, wanted))
        found = quote(of, [change])
        return outcome(found if isinstance(found, Refusal) else found[0])

    dialog = TierDialog(TierNeeds(of.subscriptions[0], [(tier, rates)], at_once(ask)), window)
    assert words in dialog.when.text
    assert dialog.confirm.text() == f"Change to {tier}"
    with qtbot.waitSignal(dialog.tier_requested) as asked:
        dialog.confirm.click()
    assert asked.args == [tier, rates, ""]
    dialog.show_outcome(Done(None))
    assert subscription().tier == "Professional"


def test_d8_an_upgrade_says_what_becomes_of_the_pending_removal(window):
    of = account(subscription(removal=Removal(2, date(2027, 3, 1))))
    up = Rates(Decimal(1200), 10, SeatPrice.of(Decimal(120)), "book")

    def ask(_wanted):
        found = quote(
            of, [ChangeTier(of.subscriptions[0].product, TierChanged(TODAY, "Enterprise", up))]
        )
        return outcome(found if isinstance(found, Refusal) else found[0])

    dialog = TierDialog(TierNeeds(of.subscriptions[0], [("Enterprise", up)], at_once(ask)), window)
    stays = "The pending removal stays: 2 additional paid users leave on Mar 1, 2027."
    assert stays in dialog.when.text


def test_d8_the_seats_before_and_after_and_what_is_cancelled_are_said_beforehand(window):
    lower = TierPlan("Starter", Rates(Decimal(45), 2, SeatPrice.of(Decimal(22))), date(2027, 3, 1))
    of = account(subscription(tier_plan=lower))
    up = Rates(Decimal(1200), 10, SeatPrice.of(Decimal(120)), "book")

    def ask(about):
        change = ChangeTier("Sales Hub", TierChanged(TODAY, *about))
        found = quote(of, [change])
        return outcome(found if isinstance(found, Refusal) else found[0])

    dialog = TierDialog(TierNeeds(of.subscriptions[0], [("Enterprise", up)], at_once(ask)), window)
    facts = ("Included seats", "Additional seats", "Seats owned")
    assert [dialog.current.fact(name) for name in facts] == ["5", "20", "25"]
    assert [dialog.after.fact(name) for name in facts] == ["10", "20", "30"]
    assert dialog.current.accessibleName() == "Current subscription"
    assert "This cancels the change to Starter scheduled for the renewal." in dialog.when.text
    assert "5 seats more are included; additional seats stay" in dialog.when.text
    # what is due is on no other invoice
    assert "Due now: €0.00" in dialog.when.text
    assert dialog.costs.fact("Invoice of Dec 1, 2026")
    # 12 x (3,600 - 2,250) of the change, and 12 x (2,250 - 485) because Starter does not come
    assert dialog.costs.fact("Next term, difference") == "+€37,380.00"
    assert dialog.costs.fact("of it, this change") == "+€16,200.00"
    assert dialog.costs.fact("of it, tier change cancelled") == "+€21,180.00"


def test_d8_credit_and_charge_have_signs_and_differences_say_so(window):
    """Professional to Enterprise, 20 additional seats: 9 of 30 days of 2,250 for 3,600."""
    of, up = account(), Rates(Decimal(1200), 10, SeatPrice.of(Decimal(120)), "book")

    def ask(about):
        found = quote(of, [ChangeTier("Sales Hub", TierChanged(TODAY, *about))])
        return outcome(found if isinstance(found, Refusal) else found[0])

    dialog = TierDialog(TierNeeds(of.subscriptions[0], [("Enterprise", up)], at_once(ask)), window)
    told = {
        name: dialog.costs.fact(name)
        for name in (
            "Credit for the unused part of the old tier",
            "New tier for the rest of the period",
            "Invoice of Dec 1, 2026, without this change",
            "Invoice of Dec 1, 2026",
            "Difference on this invoice",
            "Next term",
            "Next term, difference",
        )
    }
    assert list(told.values()) == [
        "\u2212€675.00", "+€1,080.00", "€2,250.00", "€4,005.00", "+€1,755.00", "€43,200.00",
        "+€16,200.00",
    ]  # fmt: skip


def test_without_a_price_neither_side_stands_there_nor_the_arrow_between_them(window):
    up = Rates(Decimal(1200), 10, SeatPrice.of(Decimal(120)), "book")
    of = account()

    def ask(about):
        found = quote(of, [ChangeTier("Sales Hub", TierChanged(TODAY, *about))])
        return outcome(found if isinstance(found, Refusal) else found[0])

    dialog = TierDialog(TierNeeds(of.subscriptions[0], [("Enterprise", up)], at_once(ask)), window)
    arrow = next(label for label in dialog.findChildren(QLabel) if label.text() == "→")
    boxes = (dialog.current, arrow, dialog.after)
    assert [box.isHidden() for box in boxes] == [False] * 3
    dialog.base.setText("")
    assert [box.isHidden() for box in boxes] == [True] * 3
    assert dialog.confirm.toolTip() == "Enter the tier and its prices."


def test_an_answer_that_takes_long_leaves_no_figures_of_the_last_question(window):
    of, up = account(), Rates(Decimal(1200), 10, SeatPrice.of(Decimal(120)), "book")
    answers = []

    def ask(about, hear):
        answers.append(hear)
        found = quote(of, [ChangeTier("Sales Hub", TierChanged(TODAY, *about))])
        if len(answers) == 1:
            hear(outcome(found if isinstance(found, Refusal) else found[0]))

    dialog = TierDialog(TierNeeds(of.subscriptions[0], [("Enterprise", up)], ask), window)
    assert not dialog.costs.isHidden()
    dialog.included.setValue(12)
    assert not dialog.costs.isHidden()  # a moment is no reason to jump
    dialog.inquiry.slow.emit()
    assert dialog.costs.isHidden()
