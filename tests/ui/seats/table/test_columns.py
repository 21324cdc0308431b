"""The column of the last use: what was observed, and until when (E3.4, E3.6)."""

from datetime import date, timedelta

import pytest

from seatdesk.domain.account.account import Policies
from seatdesk.ui.seats.table.columns import ColumnSet, UseLimits
from tests.ui.samples import TODAY
from tests.ui.seats.fake_views import PRODUCTS, user_row

COLUMNS = ColumnSet(PRODUCTS, TODAY, UseLimits())
SALES = PRODUCTS[0]
USE = {"status": "active", "kind": "person", "seats": (SALES,), "since": (None,)}


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def line(**facts):
    return COLUMNS.line(user_row(1, **(USE | facts)))


def shown(row):
    place = COLUMNS.find("last_active")
    assert place is not None
    return row.texts[place]


@pytest.mark.parametrize(
    ("facts", "cell", "tip"),
    [
        (
            {"activity": "known", "last_active": ago(10), "activity_as_of": ago(2)},
            "10 d",
            "Last use on Nov 12, 2026, as observed on Nov 20, 2026",
        ),
        (
            {
                "activity": "known",
                "last_active": date(2017, 2, 11),
                "censored": True,
                "activity_as_of": ago(2),
            },
            "≥ 3571 d",
            "Last use before Feb 11, 2017, as observed on Nov 20, 2026",
        ),
        (
            {"activity": "never", "last_active": None, "activity_as_of": ago(2)},
            "never",
            "Never used, as observed on Nov 20, 2026",
        ),
        (
            {"activity": "unknown", "last_active": None, "activity_as_of": None},
            "unknown",
            "Nothing is known of any use",
        ),
    ],
)
def test_e3_4_the_last_use_is_shown_as_it_was_observed(facts, cell, tip):
    row = line(**facts)
    assert (shown(row).casefold(), row.use) == (cell, tip)


@pytest.mark.parametrize(
    ("last", "until", "since", "mark"),
    [
        (100, 10, None, "No use for 90 days"),
        (100, 50, None, ""),  # nobody observed it for long enough
        (100, 0, 61, "No use for 61 days"),
        (100, 0, 60, ""),  # the seat is younger than that
        (100, None, None, ""),
    ],
)
def test_e3_6_a_seat_is_marked_for_silence_that_was_observed(last, until, since, mark):
    row = line(
        activity="known",
        last_active=ago(last),
        activity_as_of=None if until is None else ago(until),
        since=(None if since is None else ago(since),),
    )
    assert row.mark == mark


@pytest.mark.parametrize(
    ("until", "since", "mark"),
    [(0, None, "Never used"), (0, 30, "Never used"), (0, 29, ""), (40, 60, ""), (None, 60, "")],
)
def test_e3_7_a_new_seat_is_not_marked_as_never_used(until, since, mark):
    row = line(
        activity="never",
        last_active=None,
        activity_as_of=None if until is None else ago(until),
        since=(None if since is None else ago(since),),
    )
    assert row.mark == mark


@pytest.mark.parametrize(("least_days", "mark"), [(29, "Never used"), (30, "Never used"), (31, "")])
def test_e3_5_how_long_a_seat_is_new_is_the_accounts_policy(least_days, mark):
    columns = ColumnSet(PRODUCTS, TODAY, UseLimits.of(Policies(minimum_seat_age_days=least_days)))
    never = {"activity": "never", "last_active": None, "activity_as_of": TODAY}
    assert columns.line(user_row(1, **(USE | never | {"since": (ago(30),)}))).mark == mark
