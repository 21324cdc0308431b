"""Sentences of change lists."""

import string
from datetime import date
from decimal import Decimal

import pytest

from seatdesk.controllers.messages.planning.change_list_texts import (
    EVERYBODY,
    PORTAL_STEPS,
    numbered_text,
    portal_step_text,
)
from seatdesk.controllers.messages.sentences import PLURALS
from seatdesk.domain.account.terms_and_prices import RenewalPrice
from seatdesk.domain.change_list.change_list import PortalStep
from seatdesk.domain.change_list.portal_actions import PortalAction
from seatdesk.domain.changes.kinds.request_changes import ScheduleTerms, SetRenewalPrice
from seatdesk.domain.choices import Billing, Commitment
from tests.factories import RENEWAL, SALES, make_rates

MONTHLY = ScheduleTerms(SALES, 1, Commitment.MONTHLY, Billing.MONTHLY, make_rates(), 0)
OTHER_PRICE = SetRenewalPrice(SALES, RenewalPrice(percent=Decimal("7.5")))


def step(action=PortalAction.UNASSIGN, users=("p6@nordwind.example",), seats=1, changes=(), **more):
    return PortalStep(
        number=1,
        on=date(2026, 3, 16),
        last_date=date(2026, 12, 2),
        overdue=False,
        action=action,
        product=SALES,
        users=users,
        pairs=more.get("pairs", ()),
        seats=seats,
        tier=more.get("tier", ""),
        effective=RENEWAL,
        changes=changes,
        parts=(1,),
        depends_on=(),
    )


def test_e9_1_a_line_has_number_action_users_product_and_last_date():
    assert numbered_text(step()) == "1. Unassign p6@nordwind.example, Sales Hub, by 2026-12-02"


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (
            step(PortalAction.UNASSIGN, ("a@x.se",), 3),
            "Unassign a@x.se, 2 people not named yet, Sales Hub",
        ),
        (step(PortalAction.ASSIGN, (), 1), "Assign 1 person not named yet, Sales Hub"),
        (step(PortalAction.DEACTIVATE), "Deactivate p6@nordwind.example again, Sales Hub"),
        (step(PortalAction.BUY, (), 2), "Buy 2 additional seats, Sales Hub"),
        (
            step(PortalAction.TRANSFER, pairs=(("a@x.se", "b@x.se"),)),
            "Transfer a@x.se → b@x.se, Sales Hub",
        ),
        (
            step(PortalAction.SCHEDULE_REMOVAL, (), 1),
            "Give up 1 additional seat on 2027-01-01, Sales Hub",
        ),
        (
            step(PortalAction.SCHEDULE_TIER, (), None, tier="Starter"),
            "Ask for Starter from 2027-01-01 on, Sales Hub",
        ),
        (
            step(PortalAction.SCHEDULE_TERMS, (), None, (MONTHLY,)),
            "Ask for monthly commitment, terms of 1 month, from 2027-01-01 on, Sales Hub",
        ),
        (
            step(PortalAction.RENEWAL_PRICE, (), None, (OTHER_PRICE,)),
            "Agree a price change of +7.5 % from 2027-01-01 on, Sales Hub",
        ),
        (
            step(PortalAction.RENEWAL_PRICE, (), None, (SetRenewalPrice(SALES, None),)),
            "Agree that prices stay from 2027-01-01 on, Sales Hub",
        ),
    ],
)
def test_e9_1_each_action_says_what_to_do(made, said):
    assert portal_step_text(made) == said


@pytest.mark.parametrize("action", PortalAction)
def test_e9_1_every_action_has_a_whole_sentence(action):
    rates = SetRenewalPrice(SALES, RenewalPrice(rates=make_rates()))
    changes = (rates,) if action is PortalAction.RENEWAL_PRICE else (MONTHLY,)
    text = portal_step_text(step(action, tier="Starter", changes=changes))
    assert "…" not in text
    assert text.endswith("Sales Hub")


@pytest.mark.parametrize("template", PORTAL_STEPS.values())
def test_templates_count_with_nouns_that_are_known(template):
    assert {spec for _, _, spec, _ in string.Formatter().parse(template) if spec} <= PLURALS.keys()


def test_e9_1_of_many_users_the_first_are_named_unless_all_are_needed():
    many = tuple(f"u{n}@x.se" for n in range(1, 7))
    made = step(users=many, seats=6)
    assert portal_step_text(made) == ("Unassign u1@x.se, u2@x.se, u3@x.se and 3 more, Sales Hub")
    assert portal_step_text(made, most=EVERYBODY) == f"Unassign {', '.join(many)}, Sales Hub"
