"""The parts of the gap between the best plan and the floor name what makes it (E6.9)."""

from dataclasses import replace
from datetime import date

from hypothesis import assume, given, reject
from hypothesis import strategies as st

from seatdesk.domain.cheapest_plan.cheapest_plan import cheapest_plan
from seatdesk.domain.cheapest_plan.proof.gap_parts import GapReason, gap_parts
from seatdesk.domain.cheapest_plan.proof.price_floor import PriceFloor
from seatdesk.domain.cheapest_plan.purchasing.term_money import TermMeter
from seatdesk.domain.cheapest_plan.search_problem import Objective
from seatdesk.domain.choices import Billing, Commitment
from tests.domain.cheapest_plan.problems import book, price, problem, small_problems
from tests.domain.company import sales


def parts_of(asked):
    """The gap of the best plan, and its parts by their reason."""
    found = cheapest_plan(asked)
    best = found.best
    if best is None or not best.terms:
        reject()
    meter = TermMeter(asked.span, asked.objective)
    running = 0 if asked.subscription is None else meter.of(best.terms[0].subscription).total
    floor = PriceFloor(found.problem, best, running)
    return floor.gap, {part.reason: part.minor for part in gap_parts(floor)}


def test_e6_9_a_year_on_an_invoice_one_day_before_the_span_is_no_cause():
    """The running year was invoiced yesterday; the next is in the span, and of a third one day.

    Five need the five seats that 450.00 a month include: no day costs more than it must. Cash pays
    months: the last 450.00 are for January 2028, of which one day, 14.51, is in the span.
    """
    yearly = sales(billing=Billing.ANNUAL, additional=0, assigned=5, price_book="ours")
    asked = problem(
        [(date(2026, 1, 2), 5)],
        yearly,
        today=date(2026, 1, 2),
        months=24,
        prices=book(price("Professional", Commitment.ANNUAL, 450, 90)),
        objective=Objective.CASH,
    )
    gap, parts = parts_of(asked)
    assert (gap, parts) == (43549, {GapReason.OTHER_DAYS: 43549})


@given(small_problems(), st.sampled_from(Objective))
def test_e6_9_where_need_only_grows_no_seat_is_paid_after_its_need_ended(asked, objective):
    """A rounded cent is not called so either."""
    levels = [part.seats for part in asked.need.curve]
    assume(levels == sorted(levels) and levels[0] > 0)
    asked = replace(asked, objective=objective)
    assume(asked.subscription is None)
    _, parts = parts_of(asked)
    assert GapReason.NEED_ENDED not in parts


@given(small_problems())
def test_e6_9_by_service_nothing_lies_outside_the_span(asked):
    gap, parts = parts_of(asked)
    assert sum(parts.values()) == gap
    assert not parts.keys() & {GapReason.OTHER_DAYS, GapReason.OTHER_INVOICES}
