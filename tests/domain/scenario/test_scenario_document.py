"""Scenarios as documents: what was exported comes back, and what is none is named."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from seatdesk.controllers.messages.sentences import sentence
from seatdesk.domain.refusals import Code, Refusal
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.scenario_document import read_scenario, scenario_document
from tests.domain.scenario.test_step_document import DAY, EVERY_STEP

SCENARIO = Scenario(
    name="Tidy",
    note="Before the renewal",
    steps=EVERY_STEP,
    edited=DAY,
    seen_length=12,
    seen_total=Decimal("8640.00"),
)


def refused(document):
    found = read_scenario(document, "tidy.json", DAY)
    assert isinstance(found, Refusal), found
    return found


def test_e1_12_a_scenario_comes_back_without_what_belongs_to_the_account():
    document = scenario_document(SCENARIO)
    assert document["format"] == "seatdesk-scenario-1"
    today = date(2026, 5, 1)
    found = read_scenario(document, "tidy.json", today)
    assert found == replace(SCENARIO, edited=today, seen_length=0, seen_total=None)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"format": "seatdesk-scenario-2"}, "newer SeatDesk, and its field “format”"),
        ({"format": "seatdesk-price-book-1"}, "its field “format” is seatdesk-price-book-1"),
        ({"format": 1}, "its field “format” is 1"),
        ({"format": None}, "it is no file of a scenario"),
        ({"name": None}, "its field “name”"),
        ({"name": "\ud800"}, "its field “name”"),
        ({"note": 7}, "its field “note”"),
        ({"steps": {}}, "it is no list of steps"),
        ({"stepps": []}, "“stepps” is no field"),
        ({"steps": [{"do": "buy"}]}, "Step 1 was not read: “on” is missing."),
    ],
)
def test_what_is_no_scenario_is_named(change, said):
    found = refused(scenario_document(SCENARIO) | change)
    assert found.code is Code.INVALID_STEP
    assert said in sentence(found)
    assert "…" not in sentence(found)


def test_a_list_is_no_scenario():
    assert "it is no file of a scenario" in sentence(refused([]))
