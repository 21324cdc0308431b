"""Reasons for a finding: a table worked by hand, one line for each border (E3.2-E3.7)."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.account.account import Policies
from seatdesk.domain.choices import Activity, DeactivatedSeats, Status, UserKind
from seatdesk.domain.findings.finding import (
    UNKNOWN_REASONS,
    Certainty,
    Reason,
    certainty_of,
)
from seatdesk.domain.findings.seat_holder import SeatHolder
from seatdesk.domain.findings.usage import observed, reasons_of
from tests.domain.findings.people import RENEWAL, TODAY, holder

NEVER, UNKNOWN = {"activity": Activity.NEVER}, {"activity": Activity.UNKNOWN}
BOT, SERVICE, GUEST = ({"kind": kind} for kind in list(UserKind)[1:])
OFF, INVITED = {"status": Status.DEACTIVATED}, {"status": Status.INVITED}
IDLE = {"last_active": "1 1"}  # 74 days before 16 March
DEMAND = Policies(others_are_demand=True)
KEPT = Policies(deactivated_seats=DeactivatedSeats.KEEP_UNCOUNTED)
NO_SEAT = Policies(invited_hold_seat=False)

WORKED = [
    # who, reasons, certainty. Today is 16 March 2026, the renewal 1 January 2027.
    ({}, "", None),
    # left and leaving: a leave date is the last day of work
    ({"left": "15 3"}, "left", "certain"),
    ({"left": "16 3"}, "leaving", "to_check"),
    ({"left": "31 12"}, "leaving", "to_check"),
    ({"left": "2027-01-01"}, "", None),
    ({"left": "15 3", **OFF}, "left deactivated", "certain"),
    ({"left": "1 6", **OFF}, "deactivated leaving", "certain"),
    (OFF, "deactivated", "certain"),
    ({**OFF, **IDLE}, "deactivated idle", "certain"),
    ({**OFF, **UNKNOWN}, "deactivated", "certain"),
    ({**OFF, **NEVER}, "deactivated never", "certain"),
    # kinds
    (BOT, "bot", "to_check"),
    (SERVICE, "service", "to_check"),
    (GUEST, "guest", "to_check"),
    ({**BOT, **UNKNOWN}, "bot", "to_check"),
    ({**BOT, **IDLE}, "bot idle", "to_check"),
    ({**GUEST, "left": "1 2"}, "left guest", "certain"),
    # idle: more than 60 days between the last use and the day the source spoke of
    ({"last_active": "15 1"}, "", None),  # 60 days
    ({"last_active": "14 1"}, "idle", "to_check"),  # 61 days
    ({"last_active": "14 1", "activity_as_of": "15 3"}, "usage_data_old", "unknown"),  # 60, 61
    ({"last_active": "14 1", "activity_as_of": "14 1"}, "usage_data_old", "unknown"),
    ({"last_active": "15 1", "activity_as_of": "15 1"}, "", None),  # today - L is 60
    ({"last_active": "2025-06-01", "activity_as_of": "2025-07-31"}, "usage_data_old", "unknown"),
    ({"last_active": "2025-06-01", "activity_as_of": "2025-08-01"}, "idle", "to_check"),
    # the silence of this seat: it was assigned after the last use
    ({"last_active": "2025-10-01", "assigned_on": "15 1"}, "", None),  # 60 days
    ({"last_active": "2025-10-01", "assigned_on": "14 1"}, "idle", "to_check"),
    ({"last_active": "14 1", "assigned_on": "2025-10-01"}, "idle", "to_check"),
    (
        {"last_active": "1 1", "activity_as_of": "1 2", "assigned_on": "10 1"},
        "usage_data_old",
        "unknown",
    ),
    # censored: the day is an upper limit, which proves idleness when it is old enough
    ({"last_active": "1 1", "censored": True}, "idle", "to_check"),
    ({"last_active": "1 2", "censored": True}, "usage_inconclusive", "unknown"),
    ({"last_active": "1 2", "censored": True, "assigned_on": "1 2"}, "", None),
    ({"last_active": "1 2", "censored": True, "assigned_on": "10 2"}, "", None),
    (
        {"last_active": "10 2", "censored": True, "assigned_on": "1 2"},
        "usage_inconclusive",
        "unknown",
    ),
    ({"last_active": "1 2", "censored": True, **BOT}, "bot", "to_check"),
    (
        {"last_active": "1 1", "censored": True, "activity_as_of": "1 2"},
        "usage_data_old",
        "unknown",
    ),
    # too new to judge: less than 30 days since it was assigned, or since hire
    ({**IDLE, "assigned_on": "14 2"}, "", None),  # 30 days: old enough, and 30 days silent
    ({**NEVER, "assigned_on": "14 2"}, "never", "to_check"),  # 30 days
    ({**NEVER, "assigned_on": "15 2"}, "", None),  # 29 days
    ({**NEVER, "hired": "15 2"}, "", None),
    ({**UNKNOWN, "hired": "15 2"}, "", None),
    ({**UNKNOWN, "assigned_on": "1 3"}, "", None),
    ({**IDLE, "hired": "1 4"}, "", None),  # hired ahead
    ({**IDLE, "hired": "15 2", **BOT}, "bot", "to_check"),
    ({**INVITED, **UNKNOWN, "assigned_on": "15 2"}, "", None),
    # never
    (NEVER, "never", "to_check"),
    ({**NEVER, "hired": "1 1"}, "never", "to_check"),
    ({**NEVER, "assigned_on": "1 1", "activity_as_of": "30 1"}, "usage_data_old", "unknown"),
    ({**NEVER, "assigned_on": "1 1", "activity_as_of": "31 1"}, "never", "to_check"),
    (
        {**NEVER, "assigned_on": "1 1", "hired": "2 1", "activity_as_of": "31 1"},
        "usage_data_old",
        "unknown",
    ),
    # invited, whatever is known of their use
    ({**INVITED, **UNKNOWN}, "invited", "to_check"),
    ({**INVITED, **NEVER}, "invited", "to_check"),
    ({**INVITED, **UNKNOWN, "left": "1 6"}, "invited leaving", "to_check"),
    ({**INVITED, **GUEST, **UNKNOWN}, "guest invited", "to_check"),
    # nothing known
    (UNKNOWN, "no_usage_data", "unknown"),
    ({**UNKNOWN, "left": "1 6"}, "leaving", "to_check"),
]


@pytest.mark.parametrize(("who", "reasons", "certainty"), WORKED)
def test_e3_2_reasons_and_certainty_are_those_worked_by_hand(who, reasons, certainty):
    found = reasons_of(holder(**who), Policies(), today=TODAY, renewal=RENEWAL)
    assert " ".join(found) == reasons
    assert (certainty_of(found) if found else None) == certainty


@pytest.mark.parametrize(
    ("who", "policies", "reasons"),
    [
        (BOT, DEMAND, ""),
        ({**BOT, **UNKNOWN}, DEMAND, "no_usage_data"),
        ({**SERVICE, **IDLE}, DEMAND, "idle"),
        (OFF, KEPT, ""),
        ({**OFF, "left": "1 2"}, KEPT, ""),
        ({**INVITED, **UNKNOWN}, NO_SEAT, ""),
        ({"last_active": "14 1"}, Policies(idle_after_days=61), ""),
        ({"last_active": "13 1"}, Policies(idle_after_days=61), "idle"),
        ({"last_active": "14 3"}, Policies(idle_after_days=0), "idle"),
        ({**NEVER, "assigned_on": "14 2"}, Policies(minimum_seat_age_days=31), ""),
        ({**NEVER, "assigned_on": "13 2"}, Policies(minimum_seat_age_days=31), "never"),
        ({**NEVER, "assigned_on": "16 3"}, Policies(minimum_seat_age_days=0), "never"),
    ],
)
def test_e3_2_policies_decide_what_counts_and_how_long_is_long(who, policies, reasons):
    found = reasons_of(holder(**who), policies, today=TODAY, renewal=RENEWAL)
    assert " ".join(found) == reasons


def test_e3_2_a_duplicate_stands_between_its_kind_and_its_use():
    reasons = reasons_of(
        holder(**GUEST, **IDLE), Policies(), today=TODAY, renewal=RENEWAL, duplicate=True
    )
    assert reasons == (Reason.GUEST, Reason.DUPLICATE, Reason.IDLE)
    alone = reasons_of(holder(**UNKNOWN), Policies(), today=TODAY, renewal=RENEWAL, duplicate=True)
    assert alone == (Reason.DUPLICATE,)


@pytest.mark.parametrize(
    ("who", "days"),
    [
        ({"last_active": "1 3"}, 15),
        ({"last_active": "1 3", "activity_as_of": "10 3"}, 9),
        ({"last_active": "1 3", "assigned_on": "5 3"}, 11),
        ({"last_active": "1 3", "activity_as_of": "4 3", "assigned_on": "5 3"}, 0),
        (NEVER, None),
        (UNKNOWN, None),
    ],
)
def test_e3_6_idle_days_are_the_observed_silence_of_this_seat(who, days):
    assert observed(holder(**who)).idle_days == days


def test_e3_4_an_observation_says_what_it_rests_on():
    use = observed(holder(last_active="1 2", censored=True, assigned_on="5 1"))
    assert (str(use.last), use.until, use.censored) == ("2026-02-01", TODAY, True)
    assert str(use.since) == "2026-01-05"


DAYS = st.integers(-40, 500).map(lambda ago: TODAY - timedelta(days=ago))
MAYBE = st.none() | DAYS


@st.composite
def anybody(draw):
    """A holder of any kind, of whom anything may be known."""
    activity = draw(st.sampled_from(Activity))
    known = activity is Activity.KNOWN
    return SeatHolder(
        user_id=1,
        email="p1@nordwind.example",
        status=draw(st.sampled_from([Status.INVITED, Status.ACTIVE, Status.DEACTIVATED])),
        kind=draw(st.sampled_from(UserKind)),
        activity=activity,
        last_active=draw(DAYS) if known else None,
        censored=known and draw(st.booleans()),
        activity_as_of=None if activity is Activity.UNKNOWN else draw(MAYBE),
        hired=draw(MAYBE),
        left=draw(MAYBE),
        assigned_on=draw(MAYBE),
    )


def judged(who):
    return reasons_of(who, Policies(), today=TODAY, renewal=RENEWAL)


@given(anybody())
def test_e3_3_what_cannot_be_judged_is_said_alone(who):
    found = judged(who)
    assert list(found) == [reason for reason in Reason if reason in found]
    if found and certainty_of(found) is Certainty.UNKNOWN:
        assert len(found) == 1
        assert found[0] in UNKNOWN_REASONS
    else:
        assert not set(found) & set(UNKNOWN_REASONS)


@given(anybody().filter(lambda who: who.activity is Activity.UNKNOWN), DAYS, DAYS, st.booleans())
def test_e3_3_usage_data_never_make_an_unknown_seat_certain(who, last, until, censored):
    told = replace(
        who, activity=Activity.KNOWN, last_active=last, activity_as_of=until, censored=censored
    )
    before, after = judged(who), judged(told)
    if certainty_of(before or [Reason.NO_USAGE_DATA]) is Certainty.UNKNOWN:
        assert certainty_of(after or [Reason.NO_USAGE_DATA]) is not Certainty.CERTAIN


@given(anybody(), st.integers(1, 400))
def test_e3_6_a_source_that_died_makes_nobody_idle(who, later):
    """Time that passes without a newer source never makes a seat idle or never used."""
    before = judged(who)
    after = reasons_of(who, Policies(), today=TODAY + timedelta(days=later), renewal=RENEWAL)
    silent = {Reason.IDLE}
    if not silent & set(before) and who.assigned_on is None and who.hired is None:
        assert not silent & set(after)
