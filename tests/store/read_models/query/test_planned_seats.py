"""Seats that a scenario or a draft edits are counted and found as if they were stored."""

from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seatdesk.domain.choices import Status
from seatdesk.domain.seat_draft import SeatEdit, SeatPlan
from seatdesk.store.read_models.query.user_query import UserQuery
from tests.factories import SALES, SERVICE, TODAY
from tests.store.read_models.indexed import test_many_users as oracle
from tests.store.read_models.indexed.test_many_users import (
    CHIPS,
    HELD,
    KEYS,
    PEOPLE,
    SINCE,
    TEXTS,
    expected,
)

database = oracle.database
MARKETING = "Marketing Hub"
"""A subscription that only the plan has."""
PRODUCTS = (SALES, SERVICE, MARKETING)
TIERS = {SALES: "Professional", SERVICE: "Enterprise", MARKETING: "Starter"}
LIVING = [number for number, user in enumerate(PEOPLE, 1) if user.status is not Status.REMOVED]
EDITS = st.lists(
    st.builds(
        SeatEdit, st.sampled_from(LIVING), st.sampled_from(PRODUCTS), st.booleans(), st.booleans()
    ),
    max_size=12,
    unique_by=lambda edit: edit[:2],
).map(tuple)
TOKENS = st.sampled_from(["", "seat:sales", "tier:enter", "-tier:star", "seat:mark idle:>60"])
SORTS = st.lists(
    st.tuples(st.sampled_from([*sorted(KEYS), MARKETING]), st.booleans()),
    max_size=2,
    unique_by=lambda one: one[0],
).map(tuple)
TRIED = settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])


def plan_of(edits):
    return SeatPlan(edits, tuple(TIERS.items()), TODAY)


def planned(edits):
    """Who holds what by a plan, and since when the oldest seat of each is held."""
    held, oldest = dict(HELD), dict(oracle.OLDEST)
    for number in {edit.user for edit in edits}:
        own = [edit for edit in edits if edit.user == number]
        kept = [p for p in HELD[number] if not any(e.product == p and not e.seated for e in own)]
        new = [e for e in own if e.seated and e.product not in kept]
        held[number] = (*kept, *(edit.product for edit in new))
        days = [SINCE for _ in kept] + [TODAY for edit in new if edit.counted]
        oldest[number] = min(days, default=None)
    return held, oldest


def as_planned(edits):
    """The plain filter looks at each user with the seats of a plan."""
    held, oldest = planned(edits)
    keys = {
        **KEYS,
        **{p: (lambda number, _user, _alphabet, p=p: p in held[number]) for p in PRODUCTS},
    }
    return patch.multiple(oracle, HELD=held, OLDEST=oldest, TIERS=TIERS, KEYS=keys)


@TRIED
@given(edits=EDITS, text=TEXTS, token=TOKENS, chip=CHIPS, sort=SORTS)
def test_s8_who_is_shown_is_who_holds_seats_by_the_plan(database, edits, text, token, chip, sort):
    views = database.views()
    query = UserQuery(f"{text} {token}", chip, sort, TODAY, 60, plan_of(edits))
    with as_planned(edits):
        wanted = expected(query, database.alphabet)
    assert list(views.ids(query)) == wanted
    assert list(views.ids(query, limit=4)) == wanted[:4]
    assert views.count(query) == len(wanted)
    first = views.first(query, 4)
    if first is not None:
        ids, complete = first
        assert list(ids) == (wanted if complete else wanted[:4])


@settings(TRIED, max_examples=8)
@given(edits=EDITS)
def test_s8_chips_count_what_they_show_by_the_plan(database, edits):
    views, plan = database.views(), plan_of(edits)
    stored, moved = views.chips(TODAY, 60), views.chip_changes(plan, 60)
    for chip in ("all", "paid", "idle", "no_seat", "deactivated", "invited"):
        with as_planned(edits):
            wanted = len(expected(UserQuery("", chip, today=TODAY)))
        assert stored[chip] + moved.get(chip, 0) == wanted


def test_users_who_are_not_there_any_more_change_nothing(database):
    views = database.views()
    edits = (SeatEdit(len(PEOPLE) + 7, SALES, seated=True),)
    query = UserQuery(chip="paid", today=TODAY)
    assert views.ids(query._replace(plan=plan_of(edits))) == views.ids(query)
    assert set(views.chip_changes(plan_of(edits), 60).values()) == {0}


@pytest.mark.parametrize("chip", ["paid", "idle"])
def test_after_the_plan_is_given_up_all_is_as_stored(database, chip):
    views, sort = database.views(), ((SALES, True), ("name", False))
    query = UserQuery(chip=chip, sort=sort, today=TODAY)
    before = list(views.ids(query))
    edits = tuple(SeatEdit(number, SALES, seated=not HELD[number]) for number in LIVING)
    assert list(views.ids(query._replace(plan=plan_of(edits)))) != before
    assert list(views.ids(query)) == before
