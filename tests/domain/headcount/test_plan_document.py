"""A head-count plan as a document: read to the same plan, or refused by entry and field (E5.1)."""

from decimal import Decimal

import pytest
from hypothesis import given

from seatdesk.controllers.messages.sentences import sentence
from seatdesk.domain.headcount.headcount_plan import HeadcountPlan, SeatBuffer
from seatdesk.domain.headcount.plan_document import EVERY_TEAM, plan_document, read_plan
from seatdesk.domain.refusals import Code, Refusal
from seatdesk.domain.scenario.step_values import Repeated
from tests.domain.headcount.test_need import ENTRIES

MOVE = {"on": "2026-05-04", "product": "Sales Hub", "people": 1}
SEASON = {"from": "2026-06-01", "to": "2026-09-01", "product": "Sales Hub", "people": 4}
GROWTH = {"from": "2026-04-15", "months": 4, "per_month": "0.5", "product": "Sales Hub"}


def read(**plan):
    return read_plan(plan, "plan.json")


def test_e5_1_every_part_is_read():
    plan = read(
        entries=[MOVE | {"email": "ann@x.com", "team": "North", "note": "new"}, SEASON, GROWTH],
        buffer={"Sales Hub": {"percent": "10"}, "Service Hub": {"seats": 2}},
        base={"Sales Hub": 8},
        tiers={"Sales Hub": "Professional", "Service Hub": {"North": "Enterprise"}},
    )
    assert isinstance(plan, HeadcountPlan)
    assert plan.buffers["Sales Hub"] == SeatBuffer(percent=Decimal(10))
    assert plan.tiers["Sales Hub"] == {EVERY_TEAM: "Professional"}
    assert plan.products == ("Sales Hub", "Service Hub")
    assert read_plan(plan_document(plan), "again") == plan


def test_one_entry_for_several_products_names_each_once():
    plan = read(entries=[MOVE | {"product": ["Sales Hub", "Service Hub", "Sales Hub"]}])
    assert isinstance(plan, HeadcountPlan)
    assert plan.entries[0].products == ("Sales Hub", "Service Hub")


@pytest.mark.parametrize(
    ("entry", "field", "why"),
    [
        ("Ann", "", "no object in braces"),
        ({"product": "Sales Hub", "people": 1}, "on", "“on” is missing"),
        (MOVE | {"people": 0}, "people", "a number of people"),
        (MOVE | {"people": "2"}, "people", "whole number"),
        (MOVE | {"people": 2, "email": "ann@x.com"}, "people", "must be 1 or -1 where"),
        (MOVE | {"people": True}, "people", "whole number"),
        (MOVE | {"on": "2026-02-30"}, "on", "must be a date"),
        (MOVE | {"product": []}, "product", "is empty"),
        (MOVE | {"produkt": "x"}, "produkt", "no field of it"),
        (MOVE | {"note": Repeated()}, "note", "stands in it twice"),
        (SEASON | {"to": "2026-06-01"}, "to", "not after its first day, 2026-06-01"),
        ({**SEASON, "to": None}, "to", "“to” is missing"),
        (GROWTH | {"per_month": "much"}, "per_month", "must be a number"),
        (GROWTH | {"months": 0}, "months", "from 1 to 120"),
        (GROWTH | {"people": 1}, "people", "no field of it"),
    ],
)
def test_what_cannot_be_read_names_the_entry_and_the_field(entry, field, why):
    refusal = read(entries=[MOVE, entry])
    assert isinstance(refusal, Refusal)
    assert (refusal.code, refusal.params["entry"], refusal.params["key"]) == (
        Code.INVALID_PLAN,
        2,
        field,
    )
    text = sentence(refusal)
    assert "Entry 2 of plan.json" in text
    assert why in text


@pytest.mark.parametrize(
    ("plan", "why"),
    [
        ([], "an object in braces"),
        ({"entrys": []}, "“entrys” is no part of a head-count plan"),
        ({"entries": {}}, "must be a list"),
        ({"entries": [MOVE] * 2001}, "2001 entries"),
        ({"base": {"Sales Hub": -1}}, "from 0 to"),
        ({"buffer": {"Sales Hub": {}}}, "is empty"),
        ({"buffer": {"Sales Hub": {"percent": -1}}}, "from 0 to 1,000"),
        ({"tiers": {"Sales Hub": {}}}, "is empty"),
        ({"base": Repeated()}, "stands in it twice"),
    ],
)
def test_a_plan_that_is_none_says_what_is_wrong(plan, why):
    refusal = read_plan(plan, "plan.json")
    assert isinstance(refusal, Refusal)
    text = sentence(refusal)
    assert why in text
    assert text.endswith("Nothing was stored; correct the plan and try again.")


@given(ENTRIES.map(lambda entries: tuple(e for e in entries if getattr(e, "people", 1))))
def test_a_plan_written_out_is_read_to_the_same(entries):
    plan = HeadcountPlan(entries)
    assert read_plan(plan_document(plan), "again") == plan
