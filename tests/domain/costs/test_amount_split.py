"""One split of an amount among rows, to the unit (E7.5)."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.costs.alike_groups import AlikeGroups, GroupSources, in_order
from seatdesk.domain.costs.amount_split import SplitLayer, split_amount
from tests.domain.company import START

NAMES = "abcdef"
amounts = st.integers(-(10**9), 10**9)


def groups(weights):
    """The groups of these names that hold so many seats: those who hold the same are alike."""
    steps = {name: ((START, seats),) for name, seats in weights.items()}
    return AlikeGroups(NAMES, GroupSources(steps, {}, {}))


def layer(amount, held):
    return SplitLayer(Fraction(amount), [one.steps[0][1] for one in held.weights])


def minors(split, held, own=0):
    found = {
        name: split.group_minor(held.kind_of(place), place)
        for place, name in enumerate(NAMES)
        if held.kind_of(place) >= 0
    }
    return found | {row: split.own_minor(row, len(NAMES)) for row in range(own)}


def test_e7_5_the_unit_left_over_goes_to_the_largest_remainder():
    held = groups({"a": 46, "b": 47, "c": 31})
    split = split_amount([layer(6000, held)], [], held)
    # 2225.81, 2274.19, 1500.00
    assert minors(split, held) == {"a": 2226, "b": 2274, "c": 1500}


def test_e7_5_equal_remainders_go_to_the_first_row():
    held = groups({"b": 1, "a": 1})
    assert minors(split_amount([layer(1, held)], [], held), held) == {"a": 1, "b": 0}
    held = groups({"a": 1})
    half = split_amount([layer(Fraction(1, 2), held)], [Fraction(1, 2)], held)
    assert minors(half, held, own=1) == {"a": 1, 0: 0}


def test_e7_5_equal_remainders_of_groups_that_are_not_alike_go_by_place_too():
    # thirds of 10 and of 20: 3 1/3 thrice and 6 2/3 twice; then one third each for a, b and c
    held = groups({"a": 1, "b": 4, "c": 1, "d": 4})
    split = split_amount([layer(11, held)], [], held)  # 1.1 and 4.4
    assert minors(split, held) == {"a": 1, "b": 5, "c": 1, "d": 4}
    ten = groups({"a": 2, "b": 12, "c": 2, "d": 12, "e": 12})
    split = split_amount([layer(8, ten)], [], ten)  # 0.4 twice, 2.4 thrice
    assert minors(split, ten) == {"a": 1, "b": 3, "c": 0, "d": 2, "e": 2}


@given(
    st.dictionaries(st.sampled_from(NAMES), st.integers(1, 4), min_size=1),
    st.lists(amounts, max_size=3),
    amounts,
    amounts,
)
def test_e7_5_a_split_is_that_of_every_row_alone(seats, parts, apart, other):
    """Layers of opposite signs, too: credits beside charges."""
    held = groups(seats)
    unused = Fraction(apart, 7)
    layers = [layer(amount, held) for amount in (*parts, apart - unused)]
    own = [unused, Fraction(other)]
    split = split_amount(layers, own, held)
    whole = sum(parts) + apart + other
    exact = {
        name: sum(one.amount for one in layers) * seats[name] / sum(seats.values())
        for name in NAMES
        if name in seats
    } | dict(enumerate(own))
    wanted = {name: part.__floor__() for name, part in exact.items()}
    by_remainder = sorted(exact, key=lambda name: wanted[name] - exact[name])  # stable: by place
    for name in by_remainder[: whole - sum(wanted.values())]:
        wanted[name] += 1
    assert minors(split, held, own=2) == wanted
    for place, name in enumerate(NAMES):
        if name in seats:
            assert split.group_part(held.kind_of(place)) == exact[name]
    assert [split.own_part(row) for row in (0, 1)] == own


@given(st.lists(st.text(max_size=3), unique=True, max_size=40))
def test_e7_1_names_are_in_order_however_many_pieces_they_are_sorted_in(names):
    wanted = sorted(names, key=lambda name: (name.casefold(), name))
    assert in_order(names, piece=7) == wanted
