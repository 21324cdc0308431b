"""The ages of seats in changes of many users (E3.5)."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.number_runs import common, numbers_in, runs_of
from seatdesk.domain.seat_age import SeatAge, SeatsSince, seats_by_age, seats_since

TODAY, MAY = SeatAge(date(2026, 11, 30)), SeatAge(date(2026, 5, 1))
AGES = st.builds(SeatAge, st.dates(date(2026, 1, 1), date(2026, 1, 5)), st.booleans())
NUMBERS = st.frozensets(st.integers(1, 60))


def test_e3_5_seats_of_this_day_need_no_word_in_a_change() -> None:
    assert seats_since({TODAY: [1, 2]}, TODAY) == ()
    assert seats_by_age((1, 2), (), TODAY) == {TODAY: [1, 2]}


def test_e3_5_the_most_seats_are_not_named_one_by_one() -> None:
    said = seats_since({TODAY: [1, 2, 3], MAY: [4]})
    assert said == (SeatsSince(MAY.on, users=(4,)), SeatsSince(TODAY.on))
    assert seats_by_age((1, 2, 3, 4), said, MAY) == {TODAY: [1, 2, 3], MAY: [4]}


@given(st.dictionaries(st.integers(1, 50), AGES, min_size=1), st.none() | AGES)
def test_e3_5_a_change_says_the_age_of_every_seat(
    ages: dict[int, SeatAge], usual: SeatAge | None
) -> None:
    by_age: dict[SeatAge, list[int]] = {}
    for user, age in ages.items():
        by_age.setdefault(age, []).append(user)
    said = seats_since(by_age, usual)
    found = seats_by_age(tuple(ages), said, usual or TODAY)
    assert {user: age for age, users in found.items() for user in users} == ages


@given(NUMBERS, NUMBERS)
def test_runs_hold_the_same_numbers(some: frozenset[int], others: frozenset[int]) -> None:
    mine, theirs = runs_of(sorted(some)), runs_of(sorted(others))
    assert list(numbers_in(mine)) == sorted(some)
    assert list(numbers_in(common(mine, theirs))) == sorted(some & others)
