"""The card that says what can be saved: certain, up to, until when (E3.14)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from seatdesk.domain.charges.figure import Figure
from seatdesk.domain.findings.possible_savings import NextDeadline, PossibleSavings
from seatdesk.ui.window.overview.savings_card import SavingsCard

CERTAIN, TO_CHECK = (Figure("EUR", 324000),), (Figure("EUR", 216000),)
FOUND = PossibleSavings("EUR", Decimal(3240), Decimal(5400), CERTAIN, TO_CHECK, None)


@pytest.fixture(params=[True, False])
def card(request, window):
    made = SavingsCard(window, lines=request.param)
    made.show()
    return made


def test_e3_14_what_is_certain_leads_and_the_rest_is_up_to(card):
    card.show_savings(FOUND)
    assert (card.amount.text(), card.span.text()) == ("€3,240.00", "a year")
    assert card.up_to.text() == "up to €5,400.00 with what is to check"
    card.show_savings(replace(FOUND, up_to=Decimal(3240)))
    assert card.up_to.isHidden()


def test_b9_the_sum_is_a_link_only_while_it_has_an_explanation(card):
    for found, text, linked in (
        (None, "…", False),
        (FOUND, "€3,240.00", True),
        (replace(FOUND, certain_figures=()), "€3,240.00", False),
    ):
        card.show_savings(found)
        assert card.amount.text() == text
        assert (card.amount.reason is not None) == linked
    assert card.up_to.reason is not None
    card.show_savings(replace(FOUND, to_check_figures=(), certain_figures=()))
    assert card.up_to.reason is None


def test_v6_a_missing_rate_is_said(card):
    card.show_savings(replace(FOUND, certain=None, up_to=None))
    assert card.amount.text() == "an exchange rate is missing"
    assert card.up_to.isHidden()


def test_a_sum_that_is_worked_out_anew_is_faint(card):
    card.show_savings(FOUND)
    card.wait()
    assert not card.amount.isEnabled()
    card.show_savings(FOUND)
    assert card.amount.isEnabled()


def test_d9_the_next_last_day_names_its_product_among_several(card):
    deadline = NextDeadline("Sales Hub", date(2027, 1, 30), 69)
    card.show_deadline(deadline, names=False)
    assert card.deadline.text() == "Next last day to act: Jan 30, 2027 (69 days left)"
    card.show_deadline(deadline, names=True)
    assert card.deadline.text() == "Next last day to act: Jan 30, 2027 (69 days left) · Sales Hub"
    card.show_deadline(None, names=True)
    assert card.deadline.isHidden()


def test_s3_a_draft_that_is_too_large_says_so(card):
    card.show_savings(FOUND)
    card.show_too_many()
    assert card.amount.text() == "known once the changes are saved"
    assert card.amount.reason is None
    assert card.span.isHidden()
    card.show_savings(FOUND)
    assert card.span.isVisible()


def test_s3_the_sum_of_a_draft_is_heard_as_such(card):
    card.mark_draft(draft=True)
    assert card.accessibleName() == "Can be saved, with the changes not saved"
    assert card.title() in {"", "Can be saved"}
    card.mark_draft(draft=False)
    assert card.accessibleName() == "Can be saved"
