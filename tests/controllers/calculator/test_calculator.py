"""Questions about money, one a line. More cases are in tests/conformance."""

import json

import pytest

from seatdesk.controllers.calculator.calculator import answer, answer_lines
from seatdesk.controllers.messages.derivation_text import formula_text, steps
from seatdesk.domain.money.algebra import EXPLAINED
from tests.evaluator import evaluate


def test_every_line_is_answered_in_order_whatever_the_others_are():
    lines = ['{"kind": "boundary", "anchor": "2024-01-31", "months": 1}', "", "oops", "[]", " \n"]
    answers = list(answer_lines([*lines, lines[0]]))
    assert [ok for _, ok in answers] == [True, False, False, True]
    assert answers[0][0]["date"] == "2024-02-29"
    assert answers[1][0]["error"] == "not_json"
    assert answers[2][0] == {
        "error": "not_an_object",
        "field": "",
        "message": "A question is a JSON object.",
    }


@pytest.mark.parametrize("line", ["[" * 100_000, "9" * 5000, '{"kind": NaN'])
def test_lines_that_no_json_reader_takes_are_refused(line):
    [(replied, ok)] = answer_lines([line])
    assert not ok
    assert replied["error"] in {"not_json", "not_an_object"}


def test_numbers_are_read_as_they_are_written_never_as_floats():
    line = '{"kind": "split", "amount": 0.30, "weights": [0.1, 0.2], "currency": "USD"}'
    [(replied, _)] = answer_lines([line])
    assert replied["parts"] == ["0.10", "0.20"]
    assert answer({"kind": "split", "amount": 0.3, "weights": [1], "currency": "USD"})["parts"] == [
        "0.30"
    ]


def test_a_flat_price_needs_no_tiers_and_may_have_seats_in_its_base():
    asked = {"kind": "price", "seats": 7, "unit_price": "90", "currency": "USD"}
    assert answer(asked)["amount"] == "630.00"
    based = {"base": "450", "included": 5}
    assert answer({**asked, **based})["amount"] == "630.00"
    assert answer({**asked, **based, "seats": 3})["amount"] == "450.00"
    assert answer({**asked, "unit": "1", "unit_price": None})["amount"] == "7.00"


def test_a_part_of_a_seat_is_priced_for_those_who_count_so():
    tiers = [{"upto": 100, "unit": "2", "flat": "10"}, {"upto": None, "unit": "1"}]
    asked = {"kind": "price", "model": "volume", "seats": "100.5", "tiers": tiers}
    assert answer({**asked, "currency": "USD"})["amount"] == "100.50"


def test_no_charges_add_up_to_nothing():
    asked = {"kind": "term_charges", "unit_price": "9", "seats": [], "currency": "USD"}
    replied = answer(asked)
    assert replied["charges"] == []
    assert evaluate(replied["derivation"]) == 0


def test_a_derivation_is_one_tree_that_adds_up_to_all_parts():
    asked = {"kind": "split", "amount": "1.00", "weights": [1] * 7, "currency": "USD"}
    assert evaluate(answer(asked)["derivation"]) == 1


def test_the_last_day_but_one_there_is_can_be_counted():
    asked = {
        "kind": "proration",
        "unit_price": "31",
        "currency": "USD",
        "convention": "inclusive_days",
        "from": "9999-12-30",
        "to": "9999-12-30",
        "period_start": "9999-12-01",
        "period_end": "9999-12-30",
    }
    assert answer(asked)["amount"] == "1.03"
    assert answer({**asked, "to": "9999-12-31"})["error"] == "out_of_range"


def test_a_long_value_is_quoted_in_part_only():
    replied = answer({"kind": "x" * 500})
    assert len(str(replied["message"])) < 200


ASKED = {
    "kind": "proration",
    "unit_price": "120",
    "quantity": 3,
    "currency": "USD",
    "from": "2024-08-23",
    "to": "2024-10-01",
    "period_start": "2024-07-01",
    "period_end": "2024-10-01",
}


def tree(on=EXPLAINED):
    from datetime import UTC, date, datetime

    seats = on.mul(on.literal(120, "seat_price", "book"), on.literal(3, "seats"))
    days = on.div(
        on.days(date(2024, 8, 23), date(2024, 10, 1), "days"),
        on.days_inclusive(date(2024, 7, 1), date(2024, 9, 30), "days_in_period"),
        "part_of_period",
    )
    moments = datetime(2024, 1, 1, tzinfo=UTC), datetime(2024, 1, 2, tzinfo=UTC)
    more = on.add(on.seconds(*moments), on.months(date(2024, 1, 1), date(2024, 3, 1)))
    capped = on.least(on.mul(seats, days), on.most(on.floor(more), on.neg(seats)), "capped")
    return on.round(on.sub(capped, on.literal(1, "")), 2, "half_even", "amount")


def test_one_is_one_day_and_one_seat():
    from datetime import date

    day = EXPLAINED.days(date(2026, 1, 1), date(2026, 1, 2))
    assert formula_text(day).startswith("1 day (2026-01-01 to 2026-01-02)")
    costs = EXPLAINED.mul(EXPLAINED.literal(90, "seat_price"), EXPLAINED.literal(1, "seats"))
    assert formula_text(costs) == "90 seat price x 1 seat = 90"


def test_b9_a_derivation_is_read_out_in_one_line():
    assert formula_text(EXPLAINED.literal(3, "seats")) == "3 seats"
    assert formula_text(EXPLAINED.literal(1, "seats")) == "1 seat"
    assert formula_text(EXPLAINED.literal(1, "whole_months")) == "1 whole month"
    line = formula_text(tree())
    assert line.startswith("(the least of (120 seat price (book) x 3 seats x 39 days (2024-08-23 ")
    assert "92 days, both ends counted (2024-07-01 to 2024-09-30)" in line
    assert line.endswith("- 1) rounded half to even to 2 digits = 151.61")


def test_b9_a_derivation_is_read_out_step_by_step():
    read = list(steps(tree()))
    assert read[0] == "amount = 151.61, rounded half to even to 2 digits"
    assert "          3 seats" in read
    assert max(len(row) - len(row.lstrip()) for row in read) == 12


def test_sums_inside_products_and_quotients_inside_quotients_keep_their_brackets():
    on = EXPLAINED
    one, two = on.literal(1, ""), on.literal(2, "")
    assert formula_text(on.mul(on.add(one, two), two)) == "(1 + 2) x 2 = 6"
    assert formula_text(on.div(one, on.div(one, two))) == "1 / (1 / 2) = 2"
    assert formula_text(on.add(on.add(one, two), two)) == "1 + 2 + 2 = 5"


@pytest.mark.parametrize("key", sorted(ASKED))
def test_every_field_that_is_left_out_or_odd_is_named(key):
    odds: list[object] = [None, [], {"a": 1}, "§"]
    for odd in odds:
        replied = json.loads(json.dumps(answer({**ASKED, key: odd})))
        if "error" in replied:
            assert replied["field"] == key
        else:
            assert (key, odd) == ("quantity", None)


def test_b6_a_whole_month_is_whole_also_at_a_rounded_rate_of_the_day():
    asked = {
        "kind": "proration",
        "unit_price": "45",
        "currency": "USD",
        "convention": "actual_month",
        "rounding": "day_rate",
        "from": "2020-08-01",
        "to": "2020-09-01",
    }
    stated = {"period_start": "2020-06-01", "period_end": "2020-09-01"}
    assert answer(asked)["amount"] == answer(asked | stated)["amount"] == "45.00"
