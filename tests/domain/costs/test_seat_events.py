"""The seats of users over time, told from what happened to them (E7.1, E7.2)."""

from collections import Counter
from dataclasses import replace
from datetime import date

from seatdesk.domain.account.account import Policies
from seatdesk.domain.choices import DeactivatedSeats, Status
from seatdesk.domain.costs.seat_events import (
    GroupChanged,
    SeatDated,
    SeatGained,
    SeatLost,
    SeatUser,
    StatusChanged,
    holder_moves,
)

DESK = "Desk"
START = date(2026, 1, 1)
RULES = ((date.min, Policies()),)
KEPT = replace(Policies(), deactivated_seats=DeactivatedSeats.KEEP_UNCOUNTED)


def day(number):
    return date(2026, 1, number)


def moves(user, *events, policies=RULES, start=START):
    found = holder_moves({1: user}, events, policies, start)
    return {(group, since): seats for (_, group, since), seats in found.items() if seats}


def user(group="Sales", status=Status.ACTIVE, *seats):
    return SeatUser(group, status, frozenset(seats))


def test_e7_1_who_moves_is_in_each_group_for_its_days():
    moved = (GroupChanged(day(5), 1, "North", "South"), GroupChanged(day(9), 1, "South", "Sales"))
    assert moves(user("Sales", Status.ACTIVE, DESK), *moved) == {
        ("North", START): 1,
        ("North", day(5)): -1,
        ("South", day(5)): 1,
        ("South", day(9)): -1,
        ("Sales", day(9)): 1,
    }


def test_e7_1_of_several_moves_on_a_day_the_last_counts():
    moved = (GroupChanged(day(5), 1, "North", "South"), GroupChanged(day(5), 1, "South", "Sales"))
    assert moves(user("Sales", Status.ACTIVE, DESK), *moved) == {
        ("North", START): 1,
        ("North", day(5)): -1,
        ("Sales", day(5)): 1,
    }


def test_e7_2_a_seat_given_and_taken_on_one_day_weighs_nothing():
    assert moves(user(), SeatGained(day(5), 1, DESK, day(5)), SeatLost(day(5), 1, DESK)) == {}


def test_e7_2_a_seat_that_was_lost_was_held_before():
    assert moves(user(), SeatLost(day(5), 1, DESK)) == {("Sales", START): 1, ("Sales", day(5)): -1}


def test_e7_2_a_seat_dated_back_is_held_since_then_but_not_twice():
    held = user("Sales", Status.ACTIVE, DESK)
    gained = SeatGained(day(9), 1, DESK, date(2025, 6, 1))
    assert moves(held, gained) == {("Sales", START): 1}
    again = (SeatLost(day(5), 1, DESK), gained)
    assert moves(held, *again) == {("Sales", START): 1}
    later = SeatDated(day(20), 1, DESK, day(7))
    assert moves(held, SeatLost(day(5), 1, DESK), gained._replace(since=day(9)), later) == {
        ("Sales", START): 1,
        ("Sales", day(5)): -1,
        ("Sales", day(7)): 1,
    }


def test_e7_2_a_later_day_that_a_list_says_shortens_nothing():
    held = user("Sales", Status.ACTIVE, DESK)
    assert moves(held, SeatDated(day(20), 1, DESK, day(15))) == {("Sales", START): 1}
    assert moves(held, SeatGained(day(4), 1, DESK, day(25))) == {("Sales", day(4)): 1}


def test_e7_2_a_seat_counts_as_policies_and_status_of_the_day_say():
    held = user("Sales", Status.DEACTIVATED, DESK)
    gone = StatusChanged(day(8), 1, Status.ACTIVE, Status.DEACTIVATED)
    assert moves(held, gone) == {("Sales", START): 1}
    assert moves(held, gone, policies=((date.min, KEPT),)) == {
        ("Sales", START): 1,
        ("Sales", day(8)): -1,
    }
    anew = StatusChanged(day(12), 1, Status.DEACTIVATED, Status.DEACTIVATED)
    later = ((date.min, Policies()), (day(12), KEPT))
    assert moves(held, gone, anew, policies=later) == {
        ("Sales", START): 1,
        ("Sales", day(12)): -1,
    }


def test_e7_2_of_two_users_in_a_group_the_moves_add_up():
    both = {number: user("Sales", Status.ACTIVE, DESK) for number in (1, 2)}
    found = holder_moves(both, [SeatLost(day(5), 2, DESK)], RULES, START)
    assert found == Counter({(DESK, "Sales", START): 2, (DESK, "Sales", day(5)): -1})
