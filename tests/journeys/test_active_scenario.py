"""Journeys while a scenario is active: what is done becomes its steps, and the account stays."""

import pytest

from seatdesk.controllers.workspace import Workspace
from seatdesk.domain.scenario.steps import AssignStep, BuyStep, RemoveStep, TermsStep
from seatdesk.ui.billing.renewal_price_dialog import RenewalPriceDialog
from seatdesk.ui.billing.subscriptions.subscription_group import SubscriptionGroup
from seatdesk.ui.billing.terms_dialog import TermsDialog
from seatdesk.ui.checkout.checkout_dialog import CheckoutDialog
from seatdesk.ui.checkout.downgrade_dialog import DowngradeDialog
from seatdesk.ui.text.number_format import day
from seatdesk.ui.widgets.notice import Notice
from seatdesk.ui.window.context import ACTIVITY, BILLING, SEATS
from tests.controllers.asserts import value
from tests.journeys.conftest import SALES, TODAY, contract, make_workspace

TIDY = "Tidy"


@pytest.fixture
def path(tmp_path):
    """A company with one contract and an empty scenario."""
    path = tmp_path / "planned.seatdesk"
    make_workspace(path, contracts=(contract(),), holders={SALES: 3})
    workspace = Workspace.open(str(path), clock=lambda _zone: TODAY, source="test")
    value(workspace.scenarios.make(TIDY))
    workspace.close()
    return path


@pytest.fixture
def planned(open_window, path):
    """The window with the scenario active."""
    person = open_window(path)
    choose(person, TIDY)
    return person


def choose(person, name):
    """Choose in the tool bar."""
    person.session.active_scenario.choose(name)
    person.settle()
    person.until(lambda: (person.session.snapshot.scenario is not None) == bool(name))


def steps(person):
    """The steps of the scenario."""
    return person.session.snapshot.scenario.scenario.steps


def account(person):
    """The account as it is stored."""
    return person.session.workspace.account()


def strip(person):
    return person.workspace_window.commands.scenario_mark.strip


def card(person):
    return person.window.overview.cards[SALES]


def test_e1_11_saving_seats_adds_steps_and_the_page_shows_them(planned):
    planned.tick("Dan Falk")
    planned.save()
    planned.settle()
    assert [type(step) for step in steps(planned)] == [AssignStep]
    assert steps(planned)[0].users == ("dan@nordwind.example",)
    assert planned.spoken("Dan Falk").endswith(", assigned")
    assert not planned.holds("Dan Falk")
    assert planned.footer() == "Sales Hub: 4 of 5 assigned"
    assert planned.told("Scenario Tidy")

    planned.undo()
    planned.until(lambda: steps(planned) == ())
    planned.redo()
    planned.until(lambda: len(steps(planned)) == 1)
    planned.until(lambda: planned.footer() == "Sales Hub: 4 of 5 assigned")

    choose(planned, "")
    planned.until(lambda: planned.spoken("Dan Falk").endswith(", not assigned"))
    assert planned.footer() == "Sales Hub: 3 of 5 assigned"


def test_e1_11_a_seat_of_the_scenario_is_taken_out_again(planned):
    planned.tick("Dan Falk")
    planned.save()
    planned.settle()
    planned.tick("Dan Falk")
    planned.save()
    planned.until(lambda: steps(planned) == ())
    assert planned.footer() == "Sales Hub: 3 of 5 assigned"


def test_e1_11_a_checkout_says_where_it_goes_and_buys_nothing(planned):
    card(planned).checkout.click()
    dialog = planned.dialog(CheckoutDialog)
    told = [notice.text for notice in dialog.findChildren(Notice)]
    assert "This adds steps to the scenario Tidy. The account itself stays as it is." in told
    planned.until(dialog.complete.isEnabled)
    planned.press("Add to the scenario", dialog)
    planned.settle()
    planned.until(lambda: [type(step) for step in steps(planned)] == [BuyStep])
    assert account(planned).subscription(SALES).additional == 3
    assert planned.session.snapshot.account.subscription(SALES).additional == 4
    planned.until(lambda: planned.footer() == "Sales Hub: 3 of 6 assigned")


def test_e1_11_requests_for_the_renewal_go_into_the_scenario(planned):
    card(planned).remove.click()
    dialog = planned.dialog(DowngradeDialog)
    planned.until(dialog.confirm.isEnabled)
    dialog.confirm.click()
    planned.settle()
    planned.until(lambda: [type(step) for step in steps(planned)] == [RemoveStep])
    assert account(planned).subscription(SALES).removal is None


def test_e1_11_terms_and_prices_go_into_the_scenario_and_billing_shows_them(planned):
    planned.window.show_page(BILLING)
    planned.until(lambda: planned.window.findChildren(SubscriptionGroup))
    planned.settle()
    (row,) = planned.window.findChildren(SubscriptionGroup)
    planned.press("Terms at the renewal…", row)
    dialog = planned.dialog(TermsDialog)
    planned.until(dialog.confirm.isEnabled)
    planned.press("Agree for the renewal", dialog)
    planned.until(lambda: [type(step) for step in steps(planned)] == [TermsStep])
    planned.until(lambda: row.agreed.terms.text.startswith("Month to month"))
    assert account(planned).subscription(SALES).terms_plan is None
    planned.press("Cancel change of terms", row)
    planned.until(lambda: steps(planned) == ())

    planned.press("Price at the renewal…", row)
    price = planned.dialog(RenewalPriceDialog)
    price.percent.setText("10")
    planned.until(price.confirm.isEnabled)
    planned.press("Agree for the renewal", price)
    planned.until(lambda: len(steps(planned)) == 1)
    assert account(planned).subscription(SALES).renewal_price is None


def test_e1_11_what_shows_the_scenario_is_marked(planned):
    window = planned.window
    assert strip(planned).isVisible()
    assert strip(planned).text.startswith(
        f"Scenario Tidy: the account as its steps leave it on {day(TODAY)}."
    )
    marks = [n.text for n in window.overview.findChildren(Notice) if n.isVisible()]
    assert "Scenario Tidy" in marks
    window.show_page(BILLING)
    assert strip(planned).isVisible()
    window.messages.setFocus()
    passed = set()
    for _ in range(12):  # Tab reaches what the strip offers
        window.focusNextPrevChild(True)
        passed.add(getattr(window.focusWidget(), "text", str)())
    assert {"Show steps", "Back to the account"} <= passed
    window.show_page(ACTIVITY)
    assert not strip(planned).isVisible()
    window.show_page(SEATS)
    planned.press("Back to the account")
    assert not strip(planned).isVisible()
    assert planned.session.active_scenario.name == ""


def test_e1_11_the_window_goes_on_with_its_scenario_when_it_is_opened_again(
    planned, path, open_window
):
    planned.window.close()
    again = open_window(path)
    again.until(lambda: again.session.snapshot.scenario is not None)
    assert again.session.active_scenario.name == TIDY
    assert again.window.scenario.choice.currentText() == TIDY


def test_e1_11_a_scenario_that_is_deleted_leaves_the_account(planned, path):
    planned.tick("Dan Falk")
    planned.save()
    other = Workspace.open(str(path), clock=lambda _zone: TODAY, source="test")
    value(other.scenarios.remove(TIDY))
    other.close()
    planned.settle()
    planned.session.look_for_others()
    planned.until(lambda: planned.session.active_scenario.name == "")
    planned.settle()
    assert planned.footer() == "Sales Hub: 3 of 5 assigned"
    assert not strip(planned).isVisible()


def test_e1_11_a_remembered_scenario_that_is_gone_is_not_chosen_when_its_name_comes_again(
    planned, path, open_window
):
    planned.window.close()
    other = Workspace.open(str(path), clock=lambda _zone: TODAY, source="test")
    value(other.scenarios.remove(TIDY))
    again = open_window(path)
    again.settle()
    value(other.scenarios.add(TIDY, ()))
    other.close()
    again.session.look_for_others()
    again.until(lambda: TIDY in again.session.active_scenario.names)
    again.settle()
    assert again.session.active_scenario.name == ""


def test_e1_11_chips_about_seats_follow_a_scenario_that_changes_who_holds_one(planned):
    chips = planned.page.chips.chips
    planned.until(lambda: chips["paid"].text() == "Paid 3")
    chips["paid"].click()
    planned.settle()
    planned.tick("Anna Berg")
    planned.press("Save", planned.page.footer)
    planned.until(lambda: chips["paid"].text() == "Paid 2")
    planned.settle()
    assert planned.page.chips.current == "paid"
    assert planned.page.model.rowCount() == 2
    assert chips["no_seat"].text() == "No seat 5"
    assert chips["all"].text() == "All 7"
    choose(planned, "")
    planned.until(lambda: chips["paid"].text() == "Paid 3")
    planned.until(lambda: planned.page.model.rowCount() == 3)
