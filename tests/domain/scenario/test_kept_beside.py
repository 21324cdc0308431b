"""Scenarios and exemptions in a history: folded, taken back, written down and read again."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.account.account import User
from seatdesk.domain.account.recorded_invoice import RecordedInvoice
from seatdesk.domain.changes.apply import apply
from seatdesk.domain.changes.inverse import inverse
from seatdesk.domain.changes.kinds.account_changes import OpenAccount
from seatdesk.domain.changes.kinds.change import CHANGE_KINDS, DatedChange
from seatdesk.domain.changes.kinds.planning_changes import (
    PutExemption,
    PutHeadcount,
    PutScenario,
    RecordInvoice,
)
from seatdesk.domain.changes.kinds.seat_changes import PlanSeats
from seatdesk.domain.changes.kinds.term_changes import AddSubscription
from seatdesk.domain.changes.kinds.user_record_changes import AddUsers, WithdrawUsers
from seatdesk.domain.changes.replay import ImpossibleError, Replay
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan, MoveEntry
from seatdesk.domain.headcount.kept_headcount import keep_headcount
from seatdesk.domain.json_values import from_plain, to_plain
from seatdesk.domain.refusals import Code, Refusal
from seatdesk.domain.scenario.exemption import Exemption
from seatdesk.domain.scenario.scenario import Scenario
from tests.domain.company import SALES, START, TODAY, sales
from tests.domain.scenario.drawn import exemptions, scenarios

USERS = (User(id=1, email="ada@example.com"), User(id=2, email="bob@example.com"))
TIDY = Scenario(name="Tidy", edited=TODAY)
LEAVE = Exemption(user=1, product=SALES, reason="leave", until=date(2026, 9, 1))
HIRING = keep_headcount(
    HeadcountPlan(entries=(MoveEntry(products=(SALES,), on=date(2026, 5, 4), people=2),)), TODAY
)
INVOICE = RecordedInvoice(
    dated=date(2026, 4, 1),
    number="A-17",
    currency="USD",
    net=Decimal("900.00"),
    tax=Decimal("0.00"),
    gross=Decimal("900.00"),
    difference=Decimal("90.00"),
    sha256="ab",
    recorded=TODAY,
    products=(SALES,),
)


def begun():
    replay = Replay(START)
    for change in (
        OpenAccount("Nordlicht", "USD", "UTC"), AddSubscription(sales()), AddUsers(USERS)
    ):  # fmt: skip
        replay.fold(DatedChange(START, change))
    return replay


def back(change):
    found = inverse(change)
    assert found is not None
    return found


def applied(account, change):
    after = apply(account, change)
    assert not isinstance(after, Refusal)
    return after


def puts(kind, drawn):
    """Changes that follow from each other: what is there is edited, renamed or taken away."""
    there: dict[Any, Any] = {}
    found = []
    for one, gone in drawn:
        before, after = there.get(one.key), None if gone else one
        if before == after:
            continue
        found.append(kind(before, after))
        there.pop(one.key, None)
        if after is not None:
            there[one.key] = after
    return found, there


@given(st.lists(st.tuples(scenarios(TODAY), st.booleans()), max_size=8))
def test_v5_scenarios_are_folded_and_taken_back_and_move_nothing(drawn):
    changes, there = puts(PutScenario, drawn)
    replay = begun()
    account = replay.account
    for change in changes:
        replay.fold(DatedChange(START, change))
    assert replay.beside.scenarios == there
    assert replay.account == account
    for change in reversed(changes):
        replay.fold(DatedChange(START, back(change)))
    assert replay.beside.scenarios == {}


@given(st.lists(st.tuples(exemptions((1, 2), TODAY), st.booleans()), max_size=8))
def test_v5_exemptions_are_folded_and_taken_back_and_move_nothing(drawn):
    changes, there = puts(PutExemption, drawn)
    replay = begun()
    account = replay.account
    for change in changes:
        replay.fold(DatedChange(START, change))
    assert replay.beside.exemptions == there
    assert replay.account == account
    for change in reversed(changes):
        replay.fold(DatedChange(START, back(change)))
    assert replay.beside.exemptions == {}


@pytest.mark.parametrize(
    "changes",
    [
        (PutHeadcount(None, HIRING), PutHeadcount(HIRING, None), PutHeadcount(None, HIRING)),
        (RecordInvoice(None, INVOICE), RecordInvoice(INVOICE, replace(INVOICE, sha256="cd"))),
    ],
)
def test_v5_plans_and_invoices_are_folded_taken_back_and_written_down(changes):
    replay = begun()
    account = replay.account
    for change in changes:
        replay.fold(DatedChange(START, change))
        assert from_plain(CHANGE_KINDS, json.loads(json.dumps(to_plain(change)))) == change
    assert {*replay.beside.headcount.values(), *replay.beside.invoices.values()} == {
        changes[-1].after
    }
    assert replay.account == account
    for change in reversed(changes):
        replay.fold(DatedChange(START, back(change)))
    assert (replay.beside.headcount, replay.beside.invoices) == ({}, {})


@given(scenarios(TODAY), scenarios(TODAY))
def test_h1_a_scenario_is_written_down_and_read_again(one, other):
    change = PutScenario(one, other)
    assert from_plain(CHANGE_KINDS, json.loads(json.dumps(to_plain(change)))) == change


@pytest.mark.parametrize(
    "lines",
    [
        (PutScenario(TIDY, None),),
        (PutScenario(None, TIDY), PutScenario(None, replace(TIDY, name="TIDY", note="x"))),
        (PutScenario(None, TIDY), PutScenario(replace(TIDY, note="other"), None)),
        (PutExemption(LEAVE, None),),
        (PutHeadcount(HIRING, None),),
        (PutHeadcount(None, HIRING), PutHeadcount(None, HIRING)),
        (RecordInvoice(INVOICE, None),),
        (RecordInvoice(None, INVOICE), RecordInvoice(None, replace(INVOICE, number="a-17"))),
        (PutExemption(None, LEAVE), PutExemption(None, replace(LEAVE, reason="other"))),
        (PutExemption(None, LEAVE), WithdrawUsers(USERS[:1]), PutExemption(LEAVE, None)),
    ],
)
def test_h1_a_line_about_what_is_not_there_is_impossible(lines):
    replay = begun()
    for change in lines[:-1]:
        replay.fold(DatedChange(START, change))
    with pytest.raises(ImpossibleError) as impossible:
        replay.fold(DatedChange(START, lines[-1]))
    assert impossible.value.why == "moved_on"


def test_e1_4_people_without_a_name_only_move_how_many_seats_are_assigned():
    account = replace(begun().account, subscriptions=(sales(assigned=6),))
    more = applied(account, PlanSeats(SALES, 2))
    assert more == replace(account, subscriptions=(sales(assigned=8),))
    assert applied(more, back(PlanSeats(SALES, 2))) == account
    none = apply(more, PlanSeats(SALES, 1))
    assert isinstance(none, Refusal)
    assert none.code is Code.SHORT
    fewer = apply(account, PlanSeats(SALES, -7))
    assert isinstance(fewer, Refusal)


def test_e1_4_no_history_holds_people_without_a_name():
    assert PlanSeats not in CHANGE_KINDS
    with pytest.raises(ValueError, match="PlanSeats"):
        from_plain(CHANGE_KINDS, to_plain(PlanSeats(SALES, 1)))


def test_e3_9_an_exemption_holds_through_its_last_day():
    assert LEAVE.holds_on(date(2026, 9, 1))
    assert not LEAVE.holds_on(date(2026, 9, 2))
    assert replace(LEAVE, until=None).holds_on(date(2099, 1, 1))
