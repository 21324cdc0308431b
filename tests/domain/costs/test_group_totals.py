"""Totals by group are a sequence, made row by row (E7.1)."""

from datetime import date

import pytest

from seatdesk.domain.calendar import Span
from seatdesk.domain.costs.cost_row import CostKind
from tests.domain.company import START
from tests.domain.costs.test_costs import costs, holders


@pytest.fixture
def found():
    """Three months: thirds that leave units over, and one who leaves after the first month."""
    held = holders(
        ("(no team)", START, 1), ("North", START, 1), ("south", START, 1),
        ("late", date(2026, 2, 1), 1), groups=("late", "North", "south", "(no team)"),
    )  # fmt: skip
    return costs(held, span=Span(START, date(2026, 4, 1)))


def test_e7_5_a_total_is_the_sum_of_its_rows_with_their_units_left_over(found):
    for total in found.groups:
        rows = [row for row in found.rows if (row.kind, row.group) == (total.kind, total.group)]
        assert total.minor == sum(row.minor for row in rows)
        assert total.seat_days == sum(row.seat_days for row in rows)
    assert {(row.kind, row.group) for row in found.rows} == {
        (total.kind, total.group) for total in found.groups
    }


def test_e7_1_totals_are_counted_sliced_and_taken_from_either_end(found):
    groups = list(found.groups)
    assert len(found.groups) == len(groups) == 6
    assert [found.groups[at] for at in range(6)] == groups
    assert found.groups[-1] == groups[-1]
    assert groups[-1].kind is CostKind.BASE
    assert found.groups[1:3] == tuple(groups[1:3])
    for at in (6, -7):
        with pytest.raises(IndexError):
            found.groups[at]
