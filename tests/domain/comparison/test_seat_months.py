"""Seats by month, their peaks, and the people without one (E2.3, E2.4)."""

from datetime import date

from seatdesk.domain.calendar import Span, calendar_months
from seatdesk.domain.comparison.seat_months import (
    MonthSeats,
    Peak,
    peaks,
    people_without_seat,
    seat_months,
)
from seatdesk.domain.evaluation.run.occupancy import Occupancy

SALES, SERVICE = "Sales Hub", "Service Hub"
SPAN = Span(date(2026, 1, 15), date(2026, 4, 15))
MONTHS = list(calendar_months(SPAN))


def entry(month, day, owned, assigned, *rest, product=SALES):
    needed = rest[0] if rest else assigned
    short = rest[1] if len(rest) > 1 else 0
    return Occupancy(date(2026, month, day), product, owned, assigned, needed, short)


def row(seats):
    return seats.days.start.isoformat(), seats.owned, seats.assigned, seats.needed, seats.short


def test_e2_3_owned_is_the_least_of_a_month_and_assigned_the_most():
    entries = [entry(1, 15, 8, 6), entry(2, 10, 10, 9), entry(2, 20, 10, 4), entry(3, 1, 5, 4)]
    assert [row(seats) for seats in seat_months(entries, MONTHS)] == [
        ("2026-01-15", 8, 6, 6, 0),
        ("2026-02-01", 8, 9, 9, 0),  # 9 of 10 in one half, 8 owned in the other: nobody is short
        ("2026-03-01", 5, 4, 4, 0),
        ("2026-04-01", 5, 4, 4, 0),
    ]


def test_e2_3_short_is_the_most_that_need_exceeds_what_is_owned_on_one_day():
    entries = [entry(1, 15, 8, 8, 9), entry(2, 5, 12, 11, 13), entry(2, 6, 12, 11, 11)]
    assert [seats.short for seats in seat_months(entries, MONTHS)] == [1, 1, 0, 0]


def test_e2_3_a_product_has_months_from_the_day_it_is_subscribed():
    entries = [entry(1, 15, 8, 6), entry(3, 9, 3, 0, product=SERVICE)]
    found = [s for s in seat_months(entries, MONTHS) if s.product == SERVICE]
    assert found == [
        MonthSeats(SERVICE, MONTHS[2], 3, 0, 0, 0),
        MonthSeats(SERVICE, MONTHS[3], 3, 0, 0, 0),
    ]


def test_e2_3_the_last_entry_of_a_day_counts():
    entries = [entry(1, 15, 8, 6), entry(1, 15, 9, 7), entry(2, 1, 9, 5)]
    assert [row(s)[1:3] for s in seat_months(entries, MONTHS)][:2] == [(9, 7), (9, 5)]
    assert peaks(entries, SPAN) == (Peak(SALES, 9, date(2026, 1, 15), 7),)


def test_e2_3_the_peak_is_the_first_day_of_the_most_seats_inside_the_span():
    entries = [
        entry(1, 15, 8, 6),
        entry(2, 10, 11, 9),
        entry(2, 12, 10, 10),
        entry(3, 1, 11, 3),
        entry(4, 15, 40, 3),  # the day after the span
    ]
    assert peaks(entries, SPAN) == (Peak(SALES, 11, date(2026, 2, 10), 10),)


def test_e2_4_people_without_a_seat_are_counted_over_all_products_of_one_day():
    entries = [
        entry(1, 15, 5, 5, 7, 2),
        entry(1, 15, 2, 2, 3, 1, product=SERVICE),
        entry(2, 1, 7, 7, 7, 0),
        entry(2, 1, 2, 2, 5, 3, product=SERVICE),
        entry(2, 9, 5, 5, 5, 0, product=SERVICE),
        entry(4, 15, 5, 5, 50, 45),
    ]
    assert people_without_seat(entries, SPAN) == 3
    assert people_without_seat(entries[:1], SPAN) == 2
    assert people_without_seat([], SPAN) == 0
