"""Trees that explain amounts (B9)."""

from datetime import UTC, date, datetime
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.money.algebra import EXACT, EXPLAINED
from seatdesk.domain.money.derivation import Op, value_text
from tests.evaluator import evaluate

numbers = st.fractions(-1000, 1000, max_denominator=400)
spans = st.lists(
    st.dates(date(2000, 1, 1), date(2100, 1, 1)), min_size=2, max_size=2, unique=True
).map(sorted)


@st.composite
def computations(draw, depth=3):
    """A computation written once, to be run over either algebra."""
    if depth == 0 or draw(st.booleans()):
        kind = draw(st.sampled_from(["literal", "days", "days_inclusive", "seconds", "months"]))
        if kind == "literal":
            number = draw(numbers)
            return lambda on: on.literal(number, "number", "note")
        start, end = draw(spans)
        if kind == "seconds":
            moments = [datetime(d.year, d.month, d.day, 12, 30, tzinfo=UTC) for d in (start, end)]
            return lambda on: on.seconds(*moments)
        if kind == "months":  # months are told by first days: see proration
            start, end = start.replace(day=1), end.replace(day=1)
        return lambda on: getattr(on, kind)(start, end)
    left, right = draw(computations(depth=depth - 1)), draw(computations(depth=depth - 1))
    kind = draw(st.sampled_from(["add", "sub", "mul", "least", "most", "neg", "floor", "round"]))
    if kind in {"neg", "floor"}:
        return lambda on: getattr(on, kind)(left(on))
    if kind == "round":
        digits = draw(st.integers(0, 4))
        mode = draw(st.sampled_from(["half_up", "half_even", "down"]))
        return lambda on: on.round(left(on), digits, mode)
    return lambda on: getattr(on, kind)(left(on), right(on))


@given(computations())
def test_b9_number_tree_and_evaluator_agree(compute):
    tree = compute(EXPLAINED)
    assert tree.number == compute(EXACT) == evaluate(tree.as_json())


@given(numbers, numbers.filter(bool))
def test_b9_division_is_exact(top, bottom):
    tree = EXPLAINED.div(EXPLAINED.literal(top, "top"), EXPLAINED.literal(bottom, "bottom"))
    assert tree.number == top / bottom == EXACT.div(top, bottom) == evaluate(tree.as_json())


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(19, 29), "19/29"),
        (Fraction(-1, 3), "-1/3"),
        (Fraction(5, 4), "1.25"),
        (Fraction(-1, 8), "-0.125"),
        (Fraction(1, 20), "0.05"),
        (Fraction(30), "30"),
        (Fraction(-7), "-7"),
        (date(2024, 2, 29), "2024-02-29"),
        (datetime(2024, 2, 29, 12, tzinfo=UTC), "2024-02-29T12:00:00+00:00"),
    ],
)
def test_values_are_exact_decimals_fractions_or_dates(value, text):
    assert value_text(value) == text


@given(numbers)
def test_values_are_printed_exactly(number):
    assert Fraction(value_text(number)) == number


def test_the_json_form_is_the_specifications():
    two = EXPLAINED.literal(2, "seats")
    tree = EXPLAINED.round(
        EXPLAINED.mul(two, EXPLAINED.literal(Fraction(1, 3), "part", "stated")),
        2,
        "half_up",
        "amount",
    )
    assert tree.as_json() == {
        "op": "round",
        "value": "0.67",
        "label": "amount",
        "args": [
            {
                "op": "mul",
                "value": "2/3",
                "label": "",
                "args": [
                    {"op": "literal", "value": "2", "label": "seats", "args": []},
                    {
                        "op": "literal",
                        "value": "1/3",
                        "label": "part",
                        "args": [],
                        "note": "stated",
                    },
                ],
            }
        ],
        "mode": "half_up",
        "digits": 2,
    }
    assert [step.op for step in tree.steps()] == [Op.ROUND, Op.MUL, Op.LITERAL, Op.LITERAL]


def test_a_date_is_not_a_number():
    tree = EXPLAINED.days(date(2024, 1, 1), date(2024, 2, 1))
    assert tree.number == 31
    with pytest.raises(TypeError):
        _ = tree.args[0].number


def test_every_operation_of_the_specification_has_a_name():
    spans = "days days_inclusive seconds months"
    named = f"literal add sub mul div neg min max {spans} floor round"
    assert [str(op) for op in Op] == named.split()
