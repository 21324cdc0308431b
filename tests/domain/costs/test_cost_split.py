"""One split of an amount among rows, to the unit (E7.5)."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.costs.cost_split import ExactRow, SplitLayer, split_amount

NAMES = "abcde"
ORDER = {name: place for place, name in enumerate(NAMES)}
weights = st.dictionaries(st.sampled_from(NAMES), st.integers(1, 1000), min_size=1)
amounts = st.integers(-(10**9), 10**9)


def minors(rows):
    return {row.name: row.minor for row in rows}


def test_e7_5_the_unit_left_over_goes_to_the_largest_remainder():
    rows = split_amount([SplitLayer(Fraction(6000), {"a": 46, "b": 47, "c": 31})], [], ORDER)
    # 2225.81, 2274.19, 1500.00
    assert minors(rows) == {"a": 2226, "b": 2274, "c": 1500}


def test_e7_5_equal_remainders_go_to_the_first_row():
    layer = SplitLayer(Fraction(1), {"b": 1, "a": 1})
    assert minors(split_amount([layer], [], ORDER)) == {"a": 1, "b": 0}
    own = ExactRow("Base price", Fraction(1, 2))
    half = SplitLayer(Fraction(1, 2), {"a": 1})
    assert minors(split_amount([half], [own], ORDER)) == {"a": 1, "Base price": 0}


def test_e7_5_a_group_may_be_called_as_a_row_is():
    layer, own = SplitLayer(Fraction(2), {"a": 1}), ExactRow("a", Fraction(3))
    assert [(row.own, row.minor) for row in split_amount([layer], [own], ORDER)] == [
        (False, 2),
        (True, 3),
    ]


@given(st.lists(st.tuples(amounts, weights), max_size=4), amounts, amounts)
def test_e7_5_a_split_adds_up_and_no_row_is_a_unit_off(parts, apart, other):
    """Layers of opposite signs, too: credits beside charges."""
    unused = Fraction(apart, 7)
    layers = [SplitLayer(Fraction(amount), by) for amount, by in parts]
    layers.append(SplitLayer(apart - unused, {"c": 3}))
    rows = split_amount(layers, [ExactRow("x", unused), ExactRow("y", Fraction(other))], ORDER)
    assert sum(row.minor for row in rows) == sum(amount for amount, _ in parts) + apart + other
    assert all(abs(row.minor - row.exact) < 1 for row in rows)
    for name in NAMES:
        exact = sum(
            layer.amount * layer.weights.get(name, 0) / sum(layer.weights.values())
            for layer in layers
        )
        assert sum(row.exact for row in rows if row.name == name) == exact
