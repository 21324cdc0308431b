"""The choice for seats in the files: assigned, bought, or left out; and what they cost."""

from PySide6.QtWidgets import QApplication

from seatdesk.controllers.outcome import Done, Refused
from seatdesk.domain.refusals import Code, refuse
from tests.journeys.conftest import SALES
from tests.ui.imports.wizard.open_wizard import (
    HEAD,
    REVIEW,
    cells,
    do,
)


def test_seats_are_assigned_bought_or_left(talk, workspace):
    people = "".join(f"New {n},new{n}@x.example,,,,Sales Hub\n" for n in range(4))
    quotes = []

    def quote(seats, done):
        quotes.append(dict(seats))
        done(workspace.checkout.quote(seats))

    dialog = talk(HEAD + people, quote=quote)
    choice = dialog.review.seats
    assert choice.no_seats.isChecked()
    assert choice.note.text() == "Sales Hub: 2 seats short"
    assert choice.buy.text() == "Buy 2 missing seats with this import"
    choice.buy.click()
    assert choice.cost.text.startswith("Sales Hub: 2 seats cost ")
    (line,) = choice.cost.lines
    assert line.reason.because() == choice.quotes[0].to_renewal_derivation
    done = do(dialog, workspace)
    assert isinstance(done, Done)
    assert (done.value.added, done.value.seats) == (4, 4)
    assert workspace.account().subscription(SALES).pool.owned == 7
    assert quotes == [{SALES: 2}]


def test_seats_and_price_of_a_new_subscription_are_seen_on_a_small_screen(talk):
    dialog = talk("Product,Seats,Renewal date\nOps Hub,3,2027-01-31\nCMS,0,2027-01-31\n")
    dialog.show_step(REVIEW)
    dialog.open()
    dialog.resize(1180, 740)
    dialog.review.lists.setCurrentWidget(dialog.review.lists.subscriptions)
    QApplication.processEvents()
    table = dialog.review.lists.subscriptions.table
    (row, left) = cells(table)
    assert row[1].startswith("3 seats, no price, from ")
    seats_price_and_start, _ = row[1].split(", renews on ")
    assert table.fontMetrics().horizontalAdvance(seats_price_and_start) < table.columnWidth(1)
    assert left[1].startswith("The file says that it has 0 seats")


def test_c2_what_is_paid_for_already_is_named_before_it_is_bought(talk, workspace):
    holder = next(iter(workspace.look(lambda use_case: use_case.work.seats.holders(SALES))))
    assert isinstance(workspace.users.deactivate([holder]), Done)
    offers = workspace.checkout.reclaimable({SALES: 3}).named
    people = "".join(f"New {n},new{n}@x.example,,,,Sales Hub\n" for n in range(4))

    dialog = talk(
        HEAD + people, reclaim=lambda wants, done: done(workspace.checkout.reclaimable(wants))
    )

    choice = dialog.review.seats
    said = choice.paid.text().splitlines()
    assert not choice.paid.isHidden()
    assert said[0].startswith("Paid for already and perhaps not needed. Unassign these seats")
    assert len(said) == 1 + len(offers)
    (name,) = [seat.name for seat in offers if seat.user_id == holder]
    assert f"Sales Hub: {name}, deactivated (certain)" in said


def test_c2_nothing_is_named_where_nothing_is_short(talk, workspace):
    dialog = talk(
        HEAD + "Nils Ny,nils@nordwind.example,,,,Sales Hub\n",
        reclaim=lambda wants, done: done(workspace.checkout.reclaimable(wants)),
    )
    assert dialog.review.seats.paid.isHidden()


def test_without_the_right_to_buy_people_come_without_seats(talk):
    people = "".join(f"New {n},new{n}@x.example,,,,Sales Hub\n" for n in range(4))
    dialog = talk(HEAD + people, missing_billing_permission="You may not modify billing.")
    choice = dialog.review.seats
    assert not choice.buy.isEnabled()
    assert choice.buy.toolTip() == "You may not modify billing."
    assert not dialog.review.order.with_seats
    assert dialog.run.isEnabled()


def test_a_quote_that_moved_is_shown_as_it_is_now(talk, workspace):
    people = "".join(f"New {n},new{n}@x.example,,,,Sales Hub\n" for n in range(4))
    dialog = talk(HEAD + people, quote=lambda seats, done: done(workspace.checkout.quote(seats)))
    now = workspace.checkout.quote({SALES: 3}).value
    assert dialog.review.seats.quotes != now
    dialog.show_outcome(Refused(refuse(Code.QUOTE_MOVED, product=SALES, quotes=now)))
    assert dialog.review.seats.quotes == now


def test_a_quote_that_cannot_be_had_says_why(talk):
    def refused(_seats, done):
        done(Refused(refuse(Code.CONTACT_CSM, product=SALES, reason="legacy")))

    people = "".join(f"New {n},new{n}@x.example,,,,Sales Hub\n" for n in range(4))
    dialog = talk(HEAD + people, quote=refused)
    assert not dialog.review.seats.buy.isEnabled()
    assert SALES in dialog.review.seats.cost.text


def test_seats_that_are_there_are_assigned_unless_one_says_otherwise(talk):
    dialog = talk(HEAD + "Nils Ny,nils@nordwind.example,,,,Sales Hub\n")
    choice = dialog.review.seats
    assert choice.assign.text() == "Assign 1 seat"
    assert choice.assign.isChecked()
    assert dialog.review.order.with_seats
    choice.no_seats.click()
    assert not dialog.review.order.with_seats


def test_a_pending_removal_that_would_be_cancelled_is_said_beforehand(talk, workspace):
    assert isinstance(workspace.downgrades.schedule(SALES, 2), Done)
    dialog = talk(HEAD + "Nils Ny,nils@nordwind.example,,,,Sales Hub\n")
    assert "cancels the pending removal of 2 Sales Hub seats" in dialog.review.remarks.text
    dialog.review.seats.no_seats.click()
    assert "cancels" not in dialog.review.remarks.text
