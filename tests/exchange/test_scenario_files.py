"""Files of scenarios and steps: what is no JSON is said, and numbers stay exact."""

import json
import sqlite3
from datetime import date
from decimal import Decimal

import pytest

from seatdesk.controllers.messages.sentences import sentence
from seatdesk.domain.refusals import Code, Refusal
from seatdesk.domain.scenario.scenario import Scenario
from seatdesk.domain.scenario.steps import BuyStep
from seatdesk.exchange.scenario_files import (
    parse,
    read_scenario_file,
    read_steps_file,
    scenario_text,
)

DAY = date(2026, 3, 16)
STEP = '{"on": "2026-03-16", "do": "buy", "product": "Desk", "seats": 1%s}'


@pytest.fixture
def read(tmp_path):
    def read(content):
        path = tmp_path / "plan.json"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_steps_file(path)

    return read


def test_the_steps_of_a_file_are_read_with_exact_amounts(read):
    [step] = read("\ufeff[" + STEP % ', "price": 22.10' + "]")
    assert step == BuyStep(on=DAY, product="Desk", seats=1, unit=Decimal("22.10"))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "it is not JSON (Expecting value in line 1, column 1)"),
        ("[{]", "in line 1, column 3"),
        (b"\xff\xfe\x00", "it is not UTF-8 text"),
        ("[" * 200_000, "it is too deep"),
        (f"[{STEP % ''}", "it is not JSON"),
        ('{"steps": []}', "it is no list of steps"),
    ],
)
def test_a_file_that_is_no_json_is_named(read, content, said):
    found = read(content)
    assert found.code is Code.INVALID_STEP
    assert sentence(found).startswith("plan.json was not read: ")
    assert said in sentence(found)


@pytest.mark.parametrize(
    ("more", "field"),
    [
        (', "seats": 2', "seats"),
        (', "price": NaN', "price"),
        (', "price": 1e400000', "price"),
        (f', "price": {"9" * 5000}', "price"),
        (', "seats": 1', "seats"),
    ],
)
def test_numbers_that_are_none_and_keys_that_stand_twice_are_named(read, more, field):
    found = read(f"[{STEP % more}]")
    assert (found.code, found.params["key"]) == (Code.INVALID_STEP, field)


def test_a_database_is_no_list_of_steps(tmp_path):
    path = tmp_path / "w.seatdesk"
    base = sqlite3.connect(path)
    base.execute("create table x (y)")
    base.commit()
    base.close()
    found = read_steps_file(path)
    assert isinstance(found, Refusal)
    assert "it is a database" in sentence(found)


def test_a_file_that_is_not_there_is_trouble_of_its_own(tmp_path):
    with pytest.raises(FileNotFoundError):
        read_steps_file(tmp_path / "none.json")


def test_e1_12_the_text_of_a_scenario_is_read_back(tmp_path):
    step = BuyStep(on=DAY, product="Säljnav", seats=1)
    scenario = Scenario(name="Tidy", note="é", steps=(step,), edited=DAY)
    path = tmp_path / "tidy.json"
    path.write_text(scenario_text(scenario), encoding="utf-8")
    assert read_scenario_file(path, DAY) == scenario
    assert json.loads(path.read_text(encoding="utf-8"))["steps"][0]["product"] == "Säljnav"
    assert parse("[]") == []
