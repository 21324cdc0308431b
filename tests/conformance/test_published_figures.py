"""The published figures of other engines, where they stand beside the project, and our own."""

import json
import os
from decimal import Decimal
from pathlib import Path

import pytest

from seatdesk.controllers.calculator.calculator import answer_lines
from tests.evaluator import evaluate

HERE = Path(__file__).parent
_BESIDE = HERE.parents[1].parent / "shared" / "conformance"
PUBLISHED = Path(os.environ.get("SEATDESK_CONFORMANCE", _BESIDE))
MONEY = ("amount", "charges", "parts")


def cases(folder):
    found = []
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            case = json.loads(line)
            found.append(pytest.param(case, id=case["id"]))
    return found


def as_numbers(value):
    return [Decimal(part) for part in value] if isinstance(value, list) else Decimal(value)


def check(case):
    [(answer, ok)] = answer_lines([json.dumps(case["request"])])
    assert ok == ("error" not in case["expected"]), answer
    for key, expected in case["expected"].items():
        if key in MONEY:  # a published 100 is our 100.00: the digits are the currency's
            assert as_numbers(answer[key]) == as_numbers(expected)
        else:
            assert answer[key] == expected
    if ok and case["request"]["kind"] != "boundary":
        evaluate(answer["derivation"])


@pytest.mark.skipif(not PUBLISHED.is_dir(), reason="no published cases here")
@pytest.mark.parametrize("case", cases(PUBLISHED))
def test_published_figure(case):
    check(case)


@pytest.mark.parametrize("case", cases(HERE))
def test_own_figure(case):
    check(case)


@pytest.mark.parametrize("case", cases(HERE))
def test_own_figures_have_their_currencys_digits(case):
    [(answer, _)] = answer_lines([json.dumps(case["request"])])
    digits = {"JPY": 0, "USD": 2, "EUR": 2, "SEK": 2, "KWD": 3}
    for key in MONEY:
        texts = answer.get(key, [])
        for text in texts if isinstance(texts, list) else [texts]:
            assert len(str(text).partition(".")[2]) == digits[str(answer["currency"])]
