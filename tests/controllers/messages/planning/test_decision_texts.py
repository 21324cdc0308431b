"""Decisions of a cheapest plan in sentences: they say what to do, and at which price."""

from decimal import Decimal

import pytest

from seatdesk.controllers.messages.planning.decision_texts import option_text
from seatdesk.domain.account.terms_and_prices import Rates, SeatPrice, SeatTier
from seatdesk.domain.cheapest_plan.cheapest_result import DecisionOption
from seatdesk.domain.cheapest_plan.plan import TermChoice
from seatdesk.domain.choices import Billing, Commitment, PriceModel

BASE, SEAT = Decimal(450), Decimal(90)
FLAT = SeatPrice.of(SEAT)
STEPS = SeatPrice((SeatTier(5, SEAT), SeatTier(None, Decimal(80))), PriceModel.GRADUATED)


def choice(seat=FLAT):
    rates = Rates(BASE, 5, seat)
    return TermChoice("Professional", Commitment.ANNUAL, 12, Billing.MONTHLY, rates, 30)


@pytest.mark.parametrize(
    ("option", "said", "instead"),
    [
        (
            DecisionOption(choice(), keeps=False, total=0, begins=True),
            "Begin with Professional, annual (450.00 a month, 90.00 a seat)",
            "Begin with Professional, annual (450.00 a month, 90.00 a seat) instead",
        ),
        (
            DecisionOption(choice(), keeps=True, total=0),
            "Keep Professional, annual (450.00 a month, 90.00 a seat)",
            "Keep Professional, annual (450.00 a month, 90.00 a seat) instead",
        ),
        (
            DecisionOption(choice(STEPS), keeps=False, total=0),
            "Renew as Professional, annual (450.00 a month, seats priced by their number)",
            "Renew as Professional, annual (450.00 a month, seats priced by their number) instead",
        ),
        (
            DecisionOption(None, keeps=False, total=0),
            "Let the contract end",
            "Let the contract end instead",
        ),
    ],
)
def test_e6_9_a_decision_says_what_to_do_and_at_which_price(option, said, instead):
    def money(amount):
        return f"{amount:.2f}"

    assert option_text(option, money) == said
    assert option_text(option, money, instead=True) == instead
