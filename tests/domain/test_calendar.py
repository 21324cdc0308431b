"""Days, spans and anchored periods (B1, B2)."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.calendar import (
    Span,
    add_months,
    calendar_months,
    days_30_360,
    month_days,
    months_between,
    nth_period,
    period_of,
    periods,
    started_months,
)

HUNDRED_YEARS = 1200
ANCHORS = [date(2024, 1, 29), date(2024, 1, 30), date(2024, 1, 31), date(2024, 2, 29)]
days = st.dates(date(1990, 1, 1), date(2200, 12, 31))


@pytest.mark.parametrize("anchor", ANCHORS)
@pytest.mark.parametrize("months", [1, 3, 12])
def test_b2_a_hundred_years_of_periods_have_no_gap_and_never_forget_the_anchor(anchor, months):
    end = add_months(anchor, HUNDRED_YEARS)
    spans = list(periods(anchor, months, anchor, end))

    assert len(spans) == HUNDRED_YEARS // months
    assert spans[0].start == anchor
    assert spans[-1].end == end
    assert all(a.end == b.start for a, b in pairwise(spans))
    for span in spans:
        longest = month_days(span.start.year, span.start.month)
        assert span.start.day == min(anchor.day, longest)


@pytest.mark.parametrize(
    ("anchor", "months", "expected"),
    [
        ("2024-01-31", 1, "2024-02-29"),
        ("2024-01-31", 2, "2024-03-31"),
        ("2023-01-29", 1, "2023-02-28"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2024-02-29", 76 * 12, "2100-02-28"),
        ("2024-03-31", -1, "2024-02-29"),
        ("2024-01-15", -13, "2022-12-15"),
    ],
)
def test_b2_months_are_added_to_the_anchor(anchor, months, expected):
    assert add_months(date.fromisoformat(anchor), months) == date.fromisoformat(expected)


def test_b2_beyond_the_calendar_is_an_error():
    with pytest.raises(ValueError, match="year"):
        add_months(date(9999, 12, 1), 1)


@given(days, st.integers(-500, 500))
def test_whole_months_between_is_the_inverse_of_adding(anchor, months):
    assert months_between(anchor, add_months(anchor, months)) == months
    assert started_months(anchor, add_months(anchor, months)) == months


@given(days, days, st.sampled_from([1, 3, 12, 24]))
def test_every_day_lies_in_exactly_one_period(anchor, day, months):
    span = period_of(anchor, months, day)
    assert day in span
    number = months_between(anchor, day) // months
    assert day not in nth_period(anchor, months, number - 1)
    assert day not in nth_period(anchor, months, number + 1)


@given(days, st.integers(0, 800))
def test_calendar_months_of_a_span_add_up(start, length):
    span = Span(start, start + timedelta(days=length))
    parts = list(calendar_months(span))
    assert sum(part.days for part in parts) == span.days
    assert all((p.start.year, p.start.month) == _month_of_last_day(p) for p in parts)


def _month_of_last_day(span):
    last = span.end - timedelta(days=1)
    return last.year, last.month


def test_the_last_period_is_cut_to_the_end():
    spans = list(periods(date(2024, 1, 1), 12, date(2024, 1, 1), date(2025, 3, 1)))
    assert spans[-1] == Span(date(2025, 1, 1), date(2025, 3, 1))


def test_b1_a_span_is_half_open_and_never_runs_backwards():
    span = Span(date(2024, 1, 1), date(2024, 2, 1))
    assert span.days == 31
    assert date(2024, 1, 1) in span
    assert date(2024, 2, 1) not in span
    assert "2024-01-01" not in span
    assert span.common(Span(date(2024, 1, 20), date(2024, 3, 1))).days == 12
    assert span.common(Span(date(2024, 5, 1), date(2024, 6, 1))).days == 0
    with pytest.raises(ValueError, match="Span"):
        Span(date(2024, 2, 1), date(2024, 1, 1))


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2021-01-27", "2021-02-01", 4),
        ("2021-02-27", "2021-03-01", 4),
        ("2021-01-31", "2021-02-01", 1),
        ("2021-01-30", "2021-01-31", 0),
        ("2020-02-01", "2020-03-01", 30),
        ("2020-02-29", "2021-02-28", 359),
        ("2020-01-15", "2021-01-15", 360),
    ],
)
def test_b6_every_month_has_thirty_days(start, end, expected):
    assert days_30_360(date.fromisoformat(start), date.fromisoformat(end)) == expected


@given(st.lists(days, min_size=3, max_size=3).map(sorted))
def test_b6_thirty_day_months_are_counted_without_gap(three):
    first, second, third = three
    assert days_30_360(first, second) + days_30_360(second, third) == days_30_360(first, third)


@pytest.mark.parametrize(
    ("year", "days"), [(1900, 28), (2000, 29), (2024, 29), (2025, 28), (2100, 28), (2400, 29)]
)
def test_february_has_29_days_in_leap_years_of_the_gregorian_calendar(year, days):
    assert month_days(year, 2) == days
    assert date(year, 2, days) + timedelta(days=1) == date(year, 3, 1)
