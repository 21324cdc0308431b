"""Steps made of changes: what a price book says is not stated in them (E1.2, E1.11)."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from seatdesk.domain.account.terms_and_prices import Bought, Rates, RenewalPrice, SeatPrice
from seatdesk.domain.changes import priced_changes
from seatdesk.domain.changes.kinds.request_changes import (
    CancelRemoval,
    ScheduleRemoval,
    SetAutoRenew,
    SetRenewalPrice,
)
from seatdesk.domain.changes.kinds.seat_changes import Assign, Transfer, Unassign
from seatdesk.domain.changes.kinds.term_changes import Buy, RemoveSubscription
from seatdesk.domain.changes.kinds.user_record_changes import SetStatus
from seatdesk.domain.changes.priced_changes import TermsForm
from seatdesk.domain.choices import Commitment, Status
from seatdesk.domain.evaluation.evaluation import evaluate
from seatdesk.domain.evaluation.planned_steps import StepMaker
from seatdesk.domain.scenario.steps import (
    AssignStep,
    AutoRenewStep,
    BuyStep,
    PriceFrom,
    RemoveStep,
    RenewalPriceStep,
    TransferStep,
    UnassignStep,
)
from tests.domain.evaluation.scenarios import TODAY, email, facts, scenario
from tests.factories import SALES

BASE = facts(price_book="book")
SUBSCRIPTION = BASE.account.subscription(SALES)
HERE: Any = {"on": TODAY, "product": SALES}


def made(*changes):
    """The steps of changes."""
    users = {user.id: user for user in BASE.roster.values()}
    return StepMaker(
        BASE.account,
        BASE.books,
        {number: user.email for number, user in users.items()},
        {number: user.status for number, user in users.items()},
    ).steps(changes)


def test_e1_11_seats_are_said_by_address():
    assert made(Assign(SALES, (9,)), Unassign(SALES, (1, 2)), Transfer(SALES, 1, 9)) == (
        AssignStep(**HERE, users=(email(8),)),
        UnassignStep(**HERE, users=(email(0), email(1))),
        TransferStep(**HERE, giver=email(0), taker=email(8)),
    )


def test_e1_11_three_steps_of_a_deactivated_user_are_one_release():
    changes = (
        SetStatus((7,), Status.DEACTIVATED, Status.ACTIVE),
        Unassign(SALES, (7,)),
        SetStatus((7,), Status.ACTIVE, Status.DEACTIVATED),
    )
    assert made(*changes) == (UnassignStep(**HERE, users=(email(6),), release=True),)


def test_e1_11_requests_are_said_as_they_were_made():
    assert made(ScheduleRemoval(SALES, 2), SetAutoRenew(SALES, on=False)) == (
        RemoveStep(**HERE, seats=2),
        AutoRenewStep(**HERE, setting=False),
    )
    price = RenewalPrice(percent=Decimal(5))
    assert made(SetRenewalPrice(SALES, price)) == (RenewalPriceStep(**HERE, percent=Decimal(5)),)


def test_d5_what_is_outgrown_on_the_way_is_no_step():
    assert made(CancelRemoval(SALES, 1, outgrown=True)) == ()


@pytest.mark.parametrize(
    "rates", [None, Rates(Decimal(900), 8, SeatPrice.of(Decimal(99)))], ids=["book", "stated"]
)
def test_e1_2_a_price_is_stated_only_where_no_book_says_it(rates):
    stated = rates is not None
    tier = priced_changes.tier_change(SUBSCRIPTION, "Enterprise", rates, BASE.books, today=TODAY)
    form = TermsForm(commitment=Commitment.MONTHLY)
    if rates is not None:
        form = replace(form, base=rates.base, included=rates.included, seat_price=rates.seat)
    terms = priced_changes.terms_scheduled(SUBSCRIPTION, form, BASE.books)
    for change in (tier, terms):
        (step,) = made(change)
        assert (step.base is not None) is stated
        found = evaluate(BASE, scenario(step), months=12)
        assert found.steps[0].happened[0].change == change


def test_e1_2_a_purchase_keeps_its_day_and_where_its_price_is_from():
    bought = priced_changes.purchase(SUBSCRIPTION, 2, TODAY, BASE.books)
    assert made(bought) == (BuyStep(**HERE, seats=2),)
    assert made(Buy(SALES, Bought(TODAY, 2))) == (
        BuyStep(**HERE, seats=2, price=PriceFrom.CONTRACT),
    )


def test_e1_11_what_no_step_can_say_is_an_error():
    with pytest.raises(TypeError):
        made(RemoveSubscription(SUBSCRIPTION))
