"""What several sources say of a user's last use (E3.4)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.choices import Activity
from seatdesk.domain.last_use import LastUse, newest

KNOWN, NEVER, UNKNOWN = Activity.KNOWN, Activity.NEVER, Activity.UNKNOWN
JAN, FEB, MAR, APR = (date(2026, month, 10) for month in (1, 2, 3, 4))
NOTHING = LastUse(None, None, False, None)


def seen(last: date, until: date, *, limit: bool = False) -> LastUse:
    return LastUse(KNOWN, last, limit, until)


def never(until: date) -> LastUse:
    return LastUse(NEVER, None, False, until)


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        # the same use, told later: its silence was observed for longer
        (seen(JAN, FEB), seen(JAN, MAR), seen(JAN, MAR)),
        (never(FEB), never(MAR), never(MAR)),
        # a newer sign-in counts, also from a file that speaks of an earlier day
        (seen(JAN, FEB), seen(FEB, MAR), seen(FEB, MAR)),
        (seen(JAN, APR), seen(FEB, MAR), seen(FEB, MAR)),
        # a source that does not see a use cannot observe the silence after it
        (seen(FEB, MAR), seen(JAN, APR), seen(FEB, MAR)),
        (seen(FEB, MAR), seen(JAN, APR, limit=True), seen(FEB, MAR)),
        (seen(FEB, MAR), never(APR), seen(FEB, MAR)),
        # "not active in the last 60 days": nothing since the day that was known
        (seen(JAN, MAR), seen(FEB, APR, limit=True), seen(JAN, APR)),
        # … but nobody knows of the days between the two
        (seen(JAN, FEB), seen(MAR, APR, limit=True), seen(MAR, APR, limit=True)),
        # a limit gives way to what is known better, or said later
        (seen(FEB, MAR, limit=True), seen(JAN, MAR), seen(JAN, MAR)),
        (seen(FEB, MAR, limit=True), seen(JAN, APR), seen(JAN, APR)),
        (seen(JAN, FEB, limit=True), seen(MAR, APR, limit=True), seen(MAR, APR, limit=True)),
        # nothing known is never forgotten
        (seen(JAN, FEB), LastUse(UNKNOWN, None, False, None), seen(JAN, FEB)),
        (seen(JAN, FEB), NOTHING, seen(JAN, FEB)),
        (never(FEB), seen(JAN, FEB, limit=True), seen(JAN, FEB, limit=True)),
    ],
)
def test_e3_4_two_sources_together(one: LastUse, other: LastUse, together: LastUse) -> None:
    assert newest(one, other) == together
    assert newest(other, one) == together


@st.composite
def uses(draw: st.DrawFn) -> LastUse:
    activity = draw(st.sampled_from([None, *Activity]))
    if activity in {None, UNKNOWN}:
        return LastUse(activity, None, False, None)
    until = draw(st.dates(date(2026, 1, 1), date(2026, 2, 1)))
    if activity is NEVER:
        return never(until)
    last = until - timedelta(days=draw(st.integers(0, 40)))
    return seen(last, until, limit=draw(st.booleans()))


@given(uses(), uses())
def test_e3_4_the_order_of_sources_does_not_matter(one: LastUse, other: LastUse) -> None:
    assert newest(one, other) == newest(other, one)
    assert newest(one, one) == one


@given(uses(), uses())
def test_e3_4_no_source_makes_silence_longer_than_it_was_observed(
    one: LastUse, other: LastUse
) -> None:
    """The days without use that are claimed are days of which one of the sources spoke."""
    found = newest(one, other)
    assert found.activity in {one.activity, other.activity}
    if found.activity is KNOWN:
        assert found.last_active is not None
        assert found.activity_as_of is not None
        silent = {
            day
            for use in (one, other)
            if use.last_active and use.activity_as_of
            for day in _after(use.last_active, use.activity_as_of)
        }
        assert set(_after(found.last_active, found.activity_as_of)) <= silent


def _after(last: date, until: date) -> list[date]:
    return [last + timedelta(days=n + 1) for n in range((until - last).days)]
