"""The new user dialog (P2-P4)."""

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from seatdesk.controllers.outcome import Done, Refused
from seatdesk.controllers.users import UsersController
from seatdesk.domain.refusals import Code, refuse
from seatdesk.domain.seat_draft import decide_save
from seatdesk.ui.users.new_user.dialog import NewUserDialog, NewUserNeeds
from tests.ui.samples import at_once, subscription

SALES, SERVICE = subscription(), subscription("Service Hub", assigned=25)
POOLS = {s.product: s.pool for s in (SALES, SERVICE)}


def check(emails):
    return tuple(
        refuse(Code.EMAIL_TAKEN, email=email, user=1) for email in emails if "taken" in email
    )


def preview(new):
    return decide_save(POOLS, {product: len(new.emails) for product in new.seats})


ASKED = (
    UsersController.parse_emails,
    at_once(check),
    at_once(lambda new: (preview(new), ())),
)


@pytest.fixture
def dialog(window):
    needs = NewUserNeeds((SALES, SERVICE), *ASKED)
    dialog = NewUserDialog(needs, window)
    dialog.open()
    return dialog


def reach_choices(dialog, emails="anna@x.se"):
    dialog.emails.text.setPlainText(emails)
    dialog.next.click()


def test_p2_without_an_address_next_says_what_is_missing(dialog):
    assert not dialog.next.isEnabled()
    assert dialog.next.toolTip() == "Enter at least one e-mail address."
    assert dialog.emails.text.accessibleName() == "E-mail"


def test_p2_a_duplicate_is_refused_with_a_link_to_the_user(qtbot, dialog):
    reach_choices(dialog, "taken@x.se")
    assert dialog.emails.problem.text.startswith("taken@x.se is already a user")
    (show,) = dialog.emails.problem.findChildren(QPushButton)
    with qtbot.waitSignal(dialog.show_user_requested) as asked:
        show.click()
    assert asked.args == ["taken@x.se"]


def test_p2_pasted_addresses_make_several_users(dialog):
    dialog.emails.text.setPlainText("anna@x.se, bo@x.se; cia@x.se\ndan@x.se")
    assert dialog.emails.read.text() == "4 users will be added with the same choices."
    assert len(dialog.new_users.emails) == 4
    assert not dialog.emails.name.isEnabled()


def test_p2_the_review_names_whoever_was_given_a_name(dialog):
    dialog.emails.text.setPlainText("anna@x.se")
    dialog.emails.name.setText("Anna Ek")
    dialog.next.click()
    dialog.next.click()
    assert dialog.review.facts.fact("Users") == "Anna Ek <anna@x.se>"


def test_p2_a_seat_needs_access_and_is_named_after_product_and_tier(dialog):
    reach_choices(dialog)
    tab = dialog.choices.products[0]
    assert tab.access.text() == "Sales Hub access"
    assert tab.seat.text() == "Sales Hub Professional seat"
    assert not tab.seat.isEnabled()
    assert tab.seat.toolTip() == "Switch access on to assign a paid seat."
    tab.access.setChecked(True)
    assert tab.seat.isEnabled()


def test_p2_free_seats_end_in_send(qtbot, dialog):
    reach_choices(dialog)
    tab = dialog.choices.products[0]
    tab.access.setChecked(True)
    tab.seat.setChecked(True)
    dialog.next.click()
    assert dialog.next.text() == "Send"
    assert dialog.review.facts.fact("Paid seats") == "Sales Hub Professional"
    with qtbot.waitSignal(dialog.send_requested) as asked:
        dialog.next.click()
    assert asked.args[0].seats == ("Sales Hub",)
    with qtbot.waitSignal(dialog.finished):
        dialog.show_outcome(Done(()))


def test_p2_a_seat_that_must_be_bought_ends_in_checkout(qtbot, dialog):
    reach_choices(dialog)
    tab = dialog.choices.products[1]
    tab.access.setChecked(True)
    tab.seat.setChecked(True)
    dialog.next.click()
    assert dialog.next.text() == "Checkout…"
    with qtbot.waitSignal(dialog.checkout_requested) as asked:
        dialog.next.click()
    assert asked.args[1] == {"Service Hub": 1}


def test_p3_a_super_admin_gets_no_seat_and_is_told_why(qtbot, dialog):
    reach_choices(dialog)
    tab = dialog.choices.products[0]
    tab.access.setChecked(True)
    tab.seat.setChecked(True)
    dialog.choices.super_admin.setChecked(True)
    assert not tab.seat.isChecked()
    assert not tab.seat.isEnabled()
    assert "Super Admin gets no paid seat" in tab.seat.toolTip()
    dialog.choices.open_seats.click()
    dialog.next.click()
    dialog.next.click()
    with qtbot.waitSignal(dialog.manage_seats_requested):
        dialog.show_outcome(Done(()))


def test_p4_only_a_super_admin_makes_one(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    needs = NewUserNeeds((SALES,), *ASKED, why_no_super_admin="Only they can.")
    dialog = NewUserDialog(needs, window)
    assert not dialog.choices.super_admin.isEnabled()
    assert dialog.choices.super_admin.toolTip() == "Only they can."


def test_a_refusal_about_an_address_leads_back_to_it(dialog):
    reach_choices(dialog)
    dialog.next.click()
    dialog.next.click()
    dialog.show_outcome(Refused(refuse(Code.EMAIL_TAKEN, email="anna@x.se", user=4)))
    assert dialog.pages.currentIndex() == 0
    assert "anna@x.se" in dialog.emails.problem.text


def test_leaving_asks_only_when_something_was_typed(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    needs = NewUserNeeds((SALES,), *ASKED)
    asked = []
    dialog = NewUserDialog(needs, window)
    dialog._ask = lambda parent, question, then: asked.append(question)
    dialog.open()
    dialog.emails.text.setPlainText("anna@x.se")
    dialog.reject()
    assert [question.verb for question in asked] == ["Discard"]
    assert dialog.isVisible()
