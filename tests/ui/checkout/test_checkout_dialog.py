"""The checkout dialog: reclaim first, then what it costs at three moments (C1-C4)."""

from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from seatdesk.controllers.outcome import Done, Refused
from seatdesk.controllers.subscriptions.checkout import Reclaim, Reclaimable
from seatdesk.domain.account.terms_and_prices import Bought, Removal
from seatdesk.domain.changes.kinds.seat_changes import Assign
from seatdesk.domain.changes.kinds.term_changes import Buy
from seatdesk.domain.choices import Charge
from seatdesk.domain.forecast.quoting import quote
from seatdesk.domain.refusals import Code, refuse
from seatdesk.domain.seat_draft import SeatEdit
from seatdesk.ui.checkout.checkout_dialog import CheckoutDialog, CheckoutNeeds
from seatdesk.ui.widgets.amounts.amount_link import AmountLink
from tests.ui.samples import TODAY, account, at_once, outcome, quoting_purchase, subscription

BO = Reclaim(1, "Bo Ek", "Sales Hub", "deactivated", certain=True)
BOT = Reclaim(2, "svc-dialer", "Sales Hub", "bot", certain=False)
CIA = Reclaim(3, "Cia", "Sales Hub", "idle", certain=False, last_active=date(2026, 9, 12))


@pytest.fixture
def open_dialog(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()

    def make(*subscriptions, short=None, **more):
        of = account(*subscriptions)
        short = short or {"Sales Hub": 2}
        chosen = tuple(of.subscription(product) for product in short)
        more = {"quote": quoting_purchase(of)} | more
        dialog = CheckoutDialog(CheckoutNeeds(chosen, short, today=TODAY, **more), window)
        dialog.open()
        return dialog

    return make


def quoting_now(now, purchase, hear):
    """Quotes of an account that may change between two of them."""
    quoting_purchase(now["of"])(purchase, hear)


def named(dialog, name):
    """The text of the label that assistive technology knows by a name."""
    return next(
        label.text()
        for label in dialog.findChildren(QLabel)
        if label.accessibleName() == name and label.accessibleDescription()
    )


def test_c1_it_opens_with_the_number_short_editable_upward(open_dialog):
    dialog = open_dialog()
    spin = dialog.seats["Sales Hub"]
    assert spin.accessibleName() == "Seats to buy, Sales Hub Professional"
    assert (spin.value(), spin.minimum()) == (2, 2)
    assert dialog.accessibleName() == "Purchase users"


def test_c1_it_shows_what_it_costs_before_anything_is_bought(open_dialog):
    dialog = open_dialog()
    assert named(dialog, "Due now") == "€0.00"
    assert named(dialog, "Next invoice") == "€2,484.00"
    assert named(dialog, "Next term") == "€29,160.00"
    assert named(dialog, "Cost to the renewal") == "€594.00"
    assert (
        dialog.formula.text()
        == "€54.00 = 2 seats \u00d7 €90.00 \u00d7 9 of 30 days, rounded half up"
    )


def test_c1_seats_charged_at_once_are_due_now(open_dialog):
    dialog = open_dialog(subscription(charge=Charge.AT_ONCE))
    assert named(dialog, "Due now") == "€54.00"


def test_c1_a_later_start_costs_less(open_dialog):
    dialog = open_dialog()
    dialog.start.set_day(date(2026, 11, 30))
    assert dialog.formula.text().startswith("€6.00 = 2 seats \u00d7 €90.00 \u00d7 1 of 30 days")
    dialog.start.set_day(date(2027, 3, 1))
    assert not dialog.complete.isEnabled()
    assert dialog.complete.toolTip() == "Not after Feb 28, 2027."


def test_c2_taking_a_seat_back_lowers_the_number_to_buy(open_dialog):
    dialog = open_dialog(reclaim=Reclaimable((BO, BOT, CIA)))
    first, second, third = (box for box, _ in dialog.reclaim.boxes)
    first.setChecked(True)
    assert dialog.seats["Sales Hub"].value() == 1
    second.setChecked(True)
    assert dialog.seats["Sales Hub"].value() == 0
    assert not third.isEnabled()
    assert third.toolTip() == "No more seats of this product are needed."
    assert dialog.complete.text() == "Use these seats"
    assert dialog.purchase.release == (SeatEdit(1, "Sales Hub", seated=False),)
    assert dialog.purchase.edits == (SeatEdit(2, "Sales Hub", seated=False),)
    second.setChecked(False)
    assert dialog.seats["Sales Hub"].value() == 1


def test_c2_it_says_how_many_more_there_are_than_it_has_boxes_for(open_dialog):
    sentence = "… and 4,997 more in Findings, of 5,000 that could be used."
    free = Reclaim(0, "", "Sales Hub", "unassigned", certain=True, seats=4)
    card = open_dialog(reclaim=Reclaimable((free, BO, BOT, CIA), more=4_997)).reclaim
    assert [offer for _, offer in card.boxes] == [BO, BOT, CIA]
    assert card.more.isVisible()
    assert card.more.text() == card.accessibleDescription() == sentence


def test_c2_nothing_more_is_said_where_each_has_a_box(open_dialog):
    card = open_dialog(reclaim=Reclaimable((BO, BOT, CIA))).reclaim
    assert card.isVisible()
    assert not card.more.isVisible()
    assert card.accessibleDescription() == ""


def test_c3_completing_sends_what_was_shown(qtbot, open_dialog):
    dialog = open_dialog()
    dialog.order.setText(" PO-7 ")
    with qtbot.waitSignal(dialog.purchase_requested) as asked:
        dialog.complete.click()
    (purchase,) = asked.args
    assert purchase.wants == {"Sales Hub": 2}
    assert purchase.order == "PO-7"
    assert [quote.next_invoice_after for quote in purchase.quotes] == [
        dialog.purchase.quotes[0].next_invoice_after
    ]
    with qtbot.waitSignal(dialog.finished):
        dialog.show_outcome(Done(None))


def test_c3_a_quote_that_moved_is_shown_anew(open_dialog):
    now = {"of": account()}
    dialog = open_dialog(quote=partial(quoting_now, now))
    dialog.complete.click()
    now["of"] = account(subscription(additional=30, term=replace(subscription().term, opening=30)))
    dialog.show_outcome(Refused(refuse(Code.QUOTE_MOVED, product="Sales Hub")))
    assert dialog.isVisible()
    assert dialog.notice.text.startswith("Nothing was bought: the price or the seats")
    assert named(dialog, "Next invoice") == "€3,384.00"
    assert dialog.complete.isEnabled()


def test_several_products_are_bought_at_once(open_dialog):
    sales, service = subscription(), subscription("Service Hub")
    dialog = open_dialog(sales, service, short={"Sales Hub": 1, "Service Hub": 2})
    assert dialog.purchase.wants == {"Sales Hub": 1, "Service Hub": 2}
    assert named(dialog, "Next term") == "€57,240.00"


def test_the_arithmetic_can_be_read_out(open_dialog):
    dialog = open_dialog()
    dialog.show_arithmetic.click()
    assert dialog.arithmetic.isVisible()
    assert "price per seat and month: €90.00" in dialog.arithmetic.toPlainText()
    dialog.show_arithmetic.click()
    assert not dialog.arithmetic.isVisible()


def test_c6_the_price_and_its_source_are_shown(open_dialog):
    text = open_dialog().quantities.units["Sales Hub"].text()
    assert text.startswith("\u00d7 €90.00 a month until the renewal on Mar 1, 2027.")
    assert text.endswith("Price from Sales Hub and Service Hub 2022, 2022-01-01.")


def figures(dialog):
    costs = dialog.costs
    boxes = (costs.total, costs.now, costs.next_invoice, costs.renewal)
    return [link.text() for box in boxes for link in box.findChildren(AmountLink)]


def test_c1_no_old_figure_stands_beside_what_cannot_be_quoted(open_dialog):
    dialog = open_dialog()
    right = figures(dialog)
    dialog.show_arithmetic.click()
    line = dialog.start.line
    line.setText("nonsense")
    line.textEdited.emit("nonsense")
    assert set(figures(dialog)) == {"–"}  # noqa: RUF001 - no minus
    assert not [link for link in dialog.costs.findChildren(AmountLink) if link.reason]
    assert dialog.formula.isHidden()
    assert dialog.arithmetic.toPlainText() == "Nothing is bought."
    assert not dialog.complete.isEnabled()
    line.setText("2026-11-22")
    line.textEdited.emit("2026-11-22")
    assert figures(dialog) == right
    assert "9 of 30 days" in dialog.arithmetic.toPlainText()


def test_c1_one_figure_leads(open_dialog):
    dialog = open_dialog()
    sizes = {link.text(): link.font().pointSizeF() for link in dialog.findChildren(AmountLink)}
    (lead,) = dialog.costs.total.amounts
    assert [text for text, size in sizes.items() if size > dialog.font().pointSizeF()] == [
        lead.text()
    ]
    assert dialog.costs.total.words.text() == "to the renewal on Mar 1, 2027, without tax"


def test_the_arithmetic_scrolls_and_the_buttons_stay_in_sight(open_dialog):
    dialog = open_dialog()
    dialog.resize(dialog.width(), 380)
    dialog.show_arithmetic.click()
    dialog.resize(dialog.width(), 380)
    QApplication.processEvents()
    dialog.reveal(dialog.arithmetic)
    assert dialog.arithmetic.visibleRegion().boundingRect().height() > dialog.line
    for button in dialog.buttons.buttons():
        low = button.mapTo(dialog, button.rect().bottomRight())
        assert dialog.rect().contains(low), button.text()


def quoting_with_draft(of):
    """Quotes of a purchase with five users more of Sales Hub, who need the seats that leave."""
    draft = Assign("Sales Hub", (1, 2, 3, 4, 5))

    def ask(purchase):
        wants = purchase.wants.items()
        return outcome(quote(of, [*(Buy(p, Bought(purchase.on, n)) for p, n in wants), draft]))

    return at_once(ask)


def test_d5_the_pending_removal_that_a_purchase_cancels_is_said_before_the_button(open_dialog):
    leaving = subscription(removal=Removal(2, date(2027, 3, 1)))
    dialog = open_dialog(leaving, quote=quoting_with_draft(account(leaving)))
    assert dialog.cancels.text == "This cancels the pending removal of 2 seats."
    assert dialog.cancels.isVisible()
    dialog.start.set_day(date(2028, 3, 1))  # no quote: nothing would be cancelled
    assert not dialog.cancels.isVisible()


def test_d5_the_next_terms_difference_is_split_by_what_makes_it(open_dialog):
    """A year of three seats bought, and of two that leave no more: 12 x 270 and 12 x 180."""
    leaving = subscription(removal=Removal(2, date(2027, 3, 1)))
    short = {"Sales Hub": 3}
    dialog = open_dialog(leaving, short=short, quote=quoting_with_draft(account(leaving)))
    facts = "Difference", "of it, seats bought", "of it, removal cancelled"
    amounts = [dialog.costs.renewal.fact(name) for name in facts]
    assert amounts == ["+€5,400.00", "+€3,240.00", "+€2,160.00"]


def test_d5_of_several_products_the_one_whose_removal_is_cancelled_is_named(open_dialog):
    leaving = subscription(removal=Removal(2, date(2027, 3, 1)))
    other = subscription("Service Hub")
    of, short = account(leaving, other), {"Sales Hub": 2, "Service Hub": 1}
    dialog = open_dialog(leaving, other, short=short, quote=quoting_with_draft(of))
    assert dialog.cancels.text == "Sales Hub: This cancels the pending removal of 2 seats."


def test_d5_nothing_is_said_where_nothing_is_cancelled(open_dialog):
    assert not open_dialog().cancels.isVisible()


def test_s3_the_seats_that_the_draft_frees_are_counted_so_that_the_line_adds_up(open_dialog):
    """5 to seat, 3 free and 1 freed: 1 short."""
    who = {"Sales Hub": ("Ada", "Bo", "Cia", "Dan", "Eva")}
    dialog = open_dialog(short={"Sales Hub": 1}, who=who, freed={"Sales Hub": 1})
    assert dialog.summary.text() == (
        "Sales Hub: 5 users to get a seat · 3 unassigned seats are used first · "
        "1 seat freed by your changes · 1 seat short"
    )
