"""The derivation of a row tells how its amount was rounded, and of no other row's unit (E7.5)."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.costs.alike_groups import AlikeGroups, GroupSources
from seatdesk.domain.costs.amount_split import SplitLayer, split_amount
from seatdesk.domain.costs.cost_part import in_whole_units
from seatdesk.domain.money.algebra import EXPLAINED
from tests.domain.company import START
from tests.evaluator import evaluate

NAMES = "abc"


def rows(minor, *seats):
    """An amount in minor units split among groups: what each gets, and its derivation."""
    steps = {name: ((START, held),) for name, held in zip(NAMES, seats, strict=True)}
    held = AlikeGroups(NAMES, GroupSources(steps, {}, {}))
    weights = [one.steps[0][1] for one in held.weights]
    split = split_amount([SplitLayer(Fraction(minor), weights)], [], held)
    whole = EXPLAINED.literal(Fraction(minor, 100), "line")
    for place, own in enumerate(seats):
        share = EXPLAINED.div(
            EXPLAINED.literal(own, "held_seats"),
            EXPLAINED.literal(sum(seats), "held_seats_of_all"),
        )
        got = split.group_minor(held.kind_of(place), place)
        yield got, in_whole_units(EXPLAINED.mul(whole, share, "share_by_weight"), got, 2)


def has_unit(tree):
    return any(step.label == "unit_left_over" for step in tree.steps())


@pytest.mark.parametrize(
    ("minor", "amounts", "units"),
    [
        (1000, [334, 333, 333], [True, False, False]),
        (-1000, [-333, -333, -334], [True, True, False]),  # -3.34 each, and 2 cents are left over
        (-999, [-333, -333, -333], [False, False, False]),
    ],
)
def test_e7_5_a_unit_left_over_is_told_of_the_row_that_got_it(minor, amounts, units):
    found = list(rows(minor, 1, 1, 1))
    assert [amount for amount, _ in found] == amounts
    assert [has_unit(tree) for _, tree in found] == units


@given(st.integers(-10_000, 10_000), st.tuples(*[st.integers(1, 99)] * 3))
def test_b9_every_share_comes_to_its_derivation(minor, seats):
    found = list(rows(minor, *seats))
    assert sum(amount for amount, _ in found) == minor
    for amount, tree in found:
        assert evaluate(tree.as_json()) == Fraction(amount, 100)
