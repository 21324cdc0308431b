"""The people of a head-count plan: whom it begins with, and named ones who are skipped (E1.13)."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from seatdesk.domain.account.account import Policies
from seatdesk.domain.calendar import Span
from seatdesk.domain.choices import Status, UserKind
from seatdesk.domain.evaluation.facts import RosterUser, roster_of
from seatdesk.domain.evaluation.planned_people import (
    LeavingHolder,
    SeatGroup,
    SeatsToday,
    SkippedEntry,
    base_of,
    planned_people,
)
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan, MoveEntry
from seatdesk.domain.headcount.need import PeopleMove
from tests.factories import SALES, SERVICE

TODAY = date(2026, 3, 1)
SPAN = Span(TODAY, date(2027, 3, 1))
MAY = date(2026, 5, 4)
FIVE = SeatGroup(SALES, Status.ACTIVE, UserKind.PERSON, counted=True, left=False, seats=5)
ANN = RosterUser(1, "Ann@x.com", Status.ACTIVE, {SALES: True})
BO = RosterUser(2, "bo@x.com", Status.ACTIVE, {})
ANN_LEAVES = LeavingHolder(
    1, "ann@x.com", SALES, date(2026, 6, 30), Status.ACTIVE, UserKind.PERSON, counted=True
)


@pytest.mark.parametrize(
    ("changes", "wanted"),
    [
        ({}, 5),
        ({"status": Status.INVITED}, 5),
        ({"status": Status.DEACTIVATED}, 0),
        ({"kind": UserKind.BOT}, 0),
        ({"counted": False}, 0),
        ({"left": True}, 0),
        ({"left": True, "exempt": 2}, 2),
        ({"product": SERVICE}, 0),
    ],
)
def test_e5_2_the_base_are_those_who_need_their_seat(changes, wanted):
    assert base_of(Policies(), [replace(FIVE, **changes)], SALES) == wanted


def test_bots_count_where_the_account_says_so():
    bots = replace(FIVE, kind=UserKind.BOT)
    assert base_of(Policies(others_are_demand=True), [bots], SALES) == 5


def planned(*entries, leaving=(ANN_LEAVES,), doubted=(), **plan):
    seats = SeatsToday(
        policies=Policies(),
        groups=[FIVE],
        leaving=leaving,
        named=roster_of([ANN, BO]),
        doubted={SALES: doubted},
    )
    found = planned_people(HeadcountPlan(entries, **plan), seats, [SALES], SPAN)
    return found.products[SALES], found.skipped


def entry(people, email="", **fields: Any):
    return MoveEntry(on=MAY, people=people, email=email, products=(SALES,), **fields)


def test_e5_2_where_a_plan_states_a_base_no_more_leave_by_their_own_last_day_than_it_has():
    """Of three who leave two are in a base of two; the last one's seat comes free all the same."""
    days = [date(2026, 6, 30), date(2026, 4, 30), date(2026, 5, 31)]
    three = tuple(replace(ANN_LEAVES, user=n, last=day) for n, day in enumerate(days))
    found, _ = planned(entry(4), leaving=three, base={SALES: 2})
    spare = [move.last for move in found.moves if move.spare]
    assert spare == [date(2026, 6, 30)]
    assert [part.people for part in found.need.curve] == [2, 1, 5, 4]
    found, _ = planned(entry(4), leaving=three, base={SALES: 3})
    assert not any(move.spare for move in found.moves)


def test_e5_2_whom_the_base_leaves_out_makes_nothing_less_by_going():
    """Ann is one of those to ask: of five four are needed, and as many once she has gone."""
    found, _ = planned(doubted=(1,), base={SALES: 4})
    assert [(part.day, part.people) for part in found.need.curve] == [(TODAY, 4)]
    assert [move.spare for move in found.moves] == [True]
    found, _ = planned(entry(-1, "ann@x.com"), doubted=(1,), base={SALES: 4})
    assert [part.people for part in found.need.curve] == [4]


def test_a_users_own_last_day_is_a_leaver_unless_the_plan_names_the_user():
    found, skipped = planned()
    assert (found.moves, skipped) == ((PeopleMove(date(2026, 7, 1), -1, 1, date(2026, 6, 30)),), ())
    assert [found.need.on(day).seats for day in (TODAY, date(2026, 6, 30), date(2026, 7, 1))] == [
        5,
        5,
        4,
    ]
    found, skipped = planned(entry(-1, "ANN@x.com"))
    assert (found.moves, skipped) == ((PeopleMove(date(2026, 5, 5), -1, 1, MAY, 1),), ())
    deactivated = replace(ANN_LEAVES, status=Status.DEACTIVATED)
    assert planned(leaving=[deactivated])[0].moves == ()


def test_who_holds_a_seat_joins_no_more_and_who_holds_none_frees_none():
    found, skipped = planned(entry(1, "ann@x.com"), entry(-1, "bo@x.com"), leaving=())
    assert skipped == (
        SkippedEntry(1, "ann@x.com", SALES, joins=True),
        SkippedEntry(2, "bo@x.com", SALES, joins=False),
    )
    assert found.moves == ()
    found, skipped = planned(entry(1, "new@x.com"), leaving=())
    assert (found.moves, skipped) == ((PeopleMove(MAY, 1, entry=1),), ())


@pytest.mark.parametrize("turned", [False, True])
def test_e5_4_who_leaves_may_be_back_and_who_joins_may_leave(turned):
    back = replace(entry(1, "ann@x.com"), on=date(2026, 9, 1))
    gone = replace(entry(-1, "bo@x.com"), on=date(2026, 6, 30))
    entries = [entry(-1, "ann@x.com"), back, entry(1, "bo@x.com"), gone]
    found, skipped = planned(*(reversed(entries) if turned else entries), leaving=())
    assert not skipped
    assert sorted((move.day, move.people, move.user) for move in found.moves) == [
        (MAY, 1, 2),
        (MAY + timedelta(days=1), -1, 1),
        (date(2026, 7, 1), -1, None),  # the seat is one that was taken without a name
        (date(2026, 9, 1), 1, 1),
    ]


def test_e5_4_an_entry_whose_day_is_over_changes_nothing_for_a_later_one():
    over = replace(entry(1, "bo@x.com"), on=date(2026, 2, 1))
    found, skipped = planned(over, entry(-1, "bo@x.com"), leaving=())
    assert (found.moves, skipped) == ((), (SkippedEntry(2, "bo@x.com", SALES, joins=False),))


def test_a_stated_base_takes_the_place_of_the_count():
    assert planned(base={SALES: 8})[0].need.on(TODAY).seats == 8
