"""What a year could cost less, and the next last day to act (E3.14)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from seatdesk.domain.account.account import Rate
from seatdesk.domain.choices import Activity, UserKind
from seatdesk.domain.findings.findings import findings_of
from seatdesk.domain.findings.possible_savings import NextDeadline, next_deadline, possible_savings
from tests.domain.company import SALES, account, sales
from tests.domain.findings.people import TODAY, holder
from tests.evaluator import evaluate

PEOPLE = [
    holder(1, left=date(2026, 3, 1)),
    holder(2, kind=UserKind.BOT),
    holder(3, activity=Activity.UNKNOWN),
    *(holder(number) for number in range(4, 8)),
]


def contract(**terms):
    """10 seats, of which 5 are additional at 90 a month; 7 are held."""
    return replace(sales(additional=5, notice_days=30, **terms), assigned=7)


def found(of):
    return possible_savings(of, findings_of(of, {SALES: PEOPLE}).totals)


def test_e3_14_the_certain_year_leads_and_the_unknown_is_never_added():
    """3 unassigned and 1 who left: 4 x 90 x 12; the bot could be the fifth."""
    savings = found(account(contract(), today=TODAY))
    assert (savings.certain, savings.up_to) == (Decimal("4320.00"), Decimal("5400.00"))


def test_b9_the_sum_explains_itself():
    savings = found(account(contract(), today=TODAY))
    assert savings.derivation is not None
    assert evaluate(savings.derivation.as_json()) == 4320
    assert savings.up_to_derivation is not None
    assert evaluate(savings.up_to_derivation.as_json()) == 5400


def test_e3_14_nothing_to_save_explains_nothing():
    empty = account(replace(contract(), additional=2), today=TODAY)
    savings = possible_savings(empty, findings_of(empty, {SALES: PEOPLE[3:]}).totals)
    assert (savings.certain, savings.derivation) == (Decimal("0.00"), None)


def test_v6_a_sum_without_its_rate_is_not_known():
    in_crowns = replace(account(contract(), today=TODAY), currency="SEK")
    assert found(in_crowns).certain is None
    rate = Rate(base="USD", quote="SEK", on=TODAY, rate=Decimal(11), source="bank")
    known = found(replace(in_crowns, rates=(rate,)))
    assert (known.certain, known.currency) == (Decimal("47520.00"), "SEK")
    assert known.derivation is None


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 12, 1), NextDeadline(SALES, date(2026, 12, 2), 1)),
        (date(2026, 12, 2), NextDeadline(SALES, date(2026, 12, 2), 0)),
        (date(2026, 12, 3), None),
    ],
)
def test_d9_the_next_last_day_is_one_that_is_still_to_come(today, expected):
    assert next_deadline(account(contract(), today=today)) == expected


@pytest.mark.parametrize("ends", [{"auto_renew": False}, {"ended": True}])
def test_d9_what_does_not_renew_has_no_day_to_act(ends):
    assert next_deadline(account(replace(contract(), **ends), today=TODAY)) is None


def test_d9_the_first_of_several_days_counts():
    later = replace(contract(), product="Service Hub", notice_days=60)
    deadline = next_deadline(account(contract(), later, today=TODAY))
    assert deadline == NextDeadline("Service Hub", date(2026, 11, 2), 231)
