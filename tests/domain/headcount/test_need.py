"""The need of a product by head-count plan: moves, seasons, growth, buffers (E5.3-E5.5)."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.calendar import Span, add_months, calendar_months
from seatdesk.domain.headcount.headcount_plan import (
    GrowthEntry,
    HeadcountPlan,
    MoveEntry,
    SeasonEntry,
    SeatBuffer,
)
from seatdesk.domain.headcount.need import need_of, planned_moves

TODAY = date(2026, 3, 1)
SALES = "Sales Hub"
SPAN = Span(TODAY, date(2027, 3, 1))
OF: dict[str, Any] = {"products": (SALES,)}


def need(*entries, base=6, buffer=None, span=SPAN):
    plan = HeadcountPlan(entries, {SALES: buffer} if buffer else {})
    return need_of(plan, SALES, planned_moves(entries, SALES, span.start), base, span)


def months(found):
    return [found.most_within(month).seats for month in calendar_months(found.span)]


def test_e5_3_a_joiner_and_a_leaver_of_one_month_both_need_a_seat_in_it():
    found = need(
        MoveEntry(on=date(2026, 5, 4), people=1, **OF),
        MoveEntry(on=date(2026, 5, 20), people=-1, **OF),
    )
    assert months(found)[:4] == [6, 6, 7, 6]
    assert [found.on(date(2026, 5, day)).seats for day in (3, 4, 20, 21)] == [6, 7, 7, 6]


def test_e5_3_growth_makes_up_whole_people_towards_zero():
    found = need(
        GrowthEntry(start=date(2026, 4, 15), months=4, per_month=Decimal(1), **OF),
        GrowthEntry(start=date(2026, 5, 1), months=6, per_month=Decimal("-0.5"), **OF),
    )
    assert months(found)[:10] == [6, 7, 8, 8, 9, 8, 8, 7, 7, 7]


@pytest.mark.parametrize(
    ("entry", "seats"),
    [
        (MoveEntry(on=date(2026, 2, 28), people=3, **OF), (6, 6)),  # in the base already
        (MoveEntry(on=TODAY, people=3, **OF), (9, 9)),
        (MoveEntry(on=TODAY, people=-2, **OF), (6, 4)),  # still there on the last day
        (SeasonEntry(start=date(2026, 1, 1), end=date(2026, 3, 2), people=2, **OF), (6, 4)),
        (SeasonEntry(start=TODAY, end=date(2026, 3, 2), people=2, **OF), (8, 6)),
        (SeasonEntry(start=date(2026, 1, 1), end=TODAY, people=2, **OF), (6, 6)),
        (MoveEntry(on=TODAY, people=-9, **OF), (6, 0)),
        (MoveEntry(on=TODAY, people=9, products=("Service Hub",)), (6, 6)),
        # Of one person every second month, the second half was past: the whole one comes today.
        (GrowthEntry(start=date(2026, 2, 1), months=2, per_month=Decimal("0.5"), **OF), (7, 7)),
        (GrowthEntry(start=date(2026, 1, 1), months=2, per_month=Decimal("0.5"), **OF), (6, 6)),
    ],
)
def test_e5_4_what_began_before_today_is_in_the_base_already(entry, seats):
    found = need(entry)
    assert (found.on(TODAY).seats, found.on(TODAY + timedelta(days=1)).seats) == seats


@pytest.mark.parametrize(
    ("buffer", "seats"),
    [
        (SeatBuffer(seats=2), 8),
        (SeatBuffer(percent=Decimal(10)), 7),
        (SeatBuffer(percent=Decimal(50)), 9),
        (SeatBuffer(seats=1, percent=Decimal(50)), 9),
        (SeatBuffer(seats=4, percent=Decimal(50)), 10),
    ],
)
def test_e5_5_the_larger_buffer_counts_and_a_part_of_a_seat_is_one(buffer, seats):
    found = need(buffer=buffer)
    assert (found.on(TODAY).people, found.on(TODAY).seats) == (6, seats)


DAYS = st.dates(date(2025, 12, 1), date(2027, 4, 1))
ENTRIES = st.lists(
    st.one_of(
        st.builds(lambda on, n: MoveEntry(on=on, people=n, **OF), DAYS, st.integers(-4, 4)),
        st.builds(
            lambda start, n, days: SeasonEntry(
                start=start, end=start + timedelta(days=days), people=n, **OF
            ),
            DAYS,
            st.integers(1, 5),
            st.integers(1, 200),
        ),
        st.builds(
            lambda start, n, rate: GrowthEntry(start=start, months=n, per_month=rate, **OF),
            DAYS,
            st.integers(1, 20),
            st.sampled_from([Decimal("0.5"), Decimal("-0.25"), Decimal(2), Decimal("1.7")]),
        ),
    ),
    max_size=6,
)


@given(ENTRIES, st.integers(0, 9), st.dates(date(2026, 1, 1), date(2027, 4, 1)))
def test_a_joiner_more_never_lowers_any_month(entries, base, on):
    before, after = (
        need(*entries, base=base),
        need(*entries, MoveEntry(on=on, people=1, **OF), base=base),
    )
    assert all(one <= other for one, other in zip(months(before), months(after), strict=True))


@given(ENTRIES, st.integers(0, 9))
def test_e5_5_a_month_needs_as_much_as_each_of_its_days_and_no_more(entries, base):
    found = need(*entries, base=base)
    for month in calendar_months(SPAN):
        days = [month.start + timedelta(days=n) for n in range(month.days)]
        assert found.most_within(month).seats == max(found.on(day).seats for day in days)


@given(ENTRIES, st.integers(0, 9))
def test_the_need_is_that_of_counting_every_day_anew(entries, base):
    found = need(*entries, base=base)
    for number in range(0, SPAN.days, 7):
        day = TODAY + timedelta(days=number)
        assert found.on(day).people == max(0, base + sum(counted(e, day) for e in entries))


def counted(entry, day):
    """The people an entry adds on a day, by its definition."""
    match entry:
        case MoveEntry(on=on, people=people):
            there = on <= day if people > 0 else on < day
            return people if there and on >= TODAY else 0
        case SeasonEntry(start=start, end=end, people=people):
            begun = people if start < TODAY < end else 0
            return (people if start <= day < end else 0) - begun
        case GrowthEntry(start=start, months=many, per_month=rate):
            dates = [add_months(start, n) for n in range(many)]
            past = sum(one < TODAY for one in dates)
            return int(rate * sum(one <= day for one in dates)) - int(rate * past)
