"""Break-even: the crossing that lasts (E2.5)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seatdesk.domain.comparison.break_even import BreakEven, BreakEvenState, break_even


def on(month, day=1):
    return date(2026, month, day)


@pytest.mark.parametrize(
    ("moved", "state", "day"),
    [
        ([], "same", None),
        ([(on(1), 0), (on(2), 0)], "same", None),
        ([(on(1), 500), (on(1), -500)], "same", None),
        ([(on(1), -100)], "never_dearer", None),
        ([(on(1), -100), (on(2), 100)], "never_dearer", None),
        ([(on(1), 100)], "not_reached", None),
        ([(on(1), 100), (on(2), -100), (on(3), 1)], "not_reached", None),
        ([(on(1), 100), (on(2), -60), (on(3), -40)], "reached", on(3)),
        ([(on(1), 100), (on(2), -100)], "reached", on(2)),
        # paid a year ahead: down, up again at the next year's invoice, and down for good
        (
            [(on(1), 900), (on(4), -1000), (on(7), 800), (on(9), -700), (on(11), -5)],
            "reached",
            on(9),
        ),
        ([(on(1), -50), (on(2), 80), (on(3), -30)], "reached", on(3)),
    ],
)
def test_e2_5_states_and_the_day_it_is_reached(moved, state, day):
    assert break_even(moved) == BreakEven(BreakEvenState(state), day)


def test_e2_5_the_order_of_what_is_told_does_not_matter():
    moved = [(on(3), -40), (on(1), 100), (on(2), -60)]
    assert break_even(moved) == BreakEven(BreakEvenState.REACHED, on(3))


@given(st.lists(st.tuples(st.integers(0, 300), st.integers(-5, 5)), max_size=12))
def test_e2_5_no_day_after_break_even_is_dearer_and_the_invoice_day_before_it_is(moved):
    days = [(on(1) + timedelta(days=n), minor) for n, minor in moved]
    found = break_even(days)

    def cost(day):
        return sum(minor for when, minor in days if when <= day)

    costs = {day: cost(day) for day, _ in days}
    if found.state is BreakEvenState.SAME:
        assert not any(costs.values())
    elif found.state is BreakEvenState.NEVER_DEARER:
        assert max(costs.values()) <= 0 > min(costs.values())
    elif found.state is BreakEvenState.NOT_REACHED:
        assert costs[max(costs)] > 0
    else:
        assert all(costs[day] <= 0 for day in costs if day >= found.on)
        assert costs[max(day for day in costs if day < found.on)] > 0
