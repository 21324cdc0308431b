"""The cheapest plan: worked by hand, and rule by rule (E6)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest

from seatdesk.domain.account.terms_and_prices import (
    Bought,
    Discount,
    OneOff,
    Rates,
    Removal,
    SeatPrice,
    SeatTier,
    TermsPlan,
)
from seatdesk.domain.calendar import Span, add_months
from seatdesk.domain.cheapest_plan.cheapest_result import NoPlan
from seatdesk.domain.cheapest_plan.search_problem import Objective
from seatdesk.domain.choices import Billing, Charge, Commitment, PriceModel
from seatdesk.domain.forecast.projection import ChargedTerm
from seatdesk.domain.forecast.service_costs import service_parts, share_of
from tests.domain.cheapest_plan.problems import ALWAYS, LIST, book, price, problem, searched
from tests.domain.company import PROFESSIONAL, sales

NEW_YEAR, JUNE, SEPTEMBER = date(2026, 1, 1), date(2026, 6, 1), date(2026, 9, 1)
NOVEMBER, NEXT_YEAR = date(2026, 11, 15), date(2027, 1, 1)
ANNUAL, MONTHLY = Commitment.ANNUAL, Commitment.MONTHLY


def best(asked):
    found = searched(asked)
    assert found.best is not None, found.why
    return found.best


def outline(plan):
    """Start, tier, commitment and opening seats of each term."""
    return [(t.start, t.choice.tier, t.choice.commitment, t.opening) for t in plan.terms]


def renewing(**more):
    """Eight people on five included seats, renewing at New Year; thirty days' notice."""
    terms = {"assigned": 8, "price_book": "ours", "notice_days": 30, **more}
    return sales(**terms)


def test_e6_1_each_day_has_a_seat_for_everybody_and_nothing_else_is_cheaper():
    found = searched(problem([(NEW_YEAR, 8)]))
    assert found.best.total == 12 * (45_000 + 3 * 9_000)
    assert outline(found.best) == [(NEW_YEAR, "Professional", ANNUAL, 3)]
    assert found.runner_up.plan.total == 80_000 + 11 * 72_000


@pytest.mark.parametrize(
    ("floor", "tier", "total"),
    [
        ("Starter", "Starter", 12 * 4_500),
        ("Professional", "Professional", 12 * 45_000),
        ("Enterprise", "Enterprise", 12 * 120_000),
    ],
)
def test_e6_2_no_tier_below_the_floor_is_taken(floor, tier, total):
    plan = best(problem([(NEW_YEAR, 2)], floor_tier=floor))
    assert (plan.terms[0].choice.tier, plan.total) == (tier, total)


def test_e6_2_without_a_floor_it_is_the_tier_of_today():
    plan = best(problem([(NOVEMBER, 2)], sales(price_book="ours", assigned=2), today=NOVEMBER))
    assert {term.choice.tier for term in plan.terms} == {"Professional"}


def test_e6_2_a_tier_that_the_book_does_not_list_can_be_kept():
    own = sales(tier="Bespoke", assigned=5, price_book="ours", additional=0)
    found = searched(problem([(NOVEMBER, 5)], own, today=NOVEMBER))
    assert {term.choice.tier for term in found.best.terms} == {"Bespoke"}
    assert found.runner_up is None


def test_e6_3_a_higher_floor_raises_the_tier_today():
    asked = problem(
        [(NOVEMBER, 8)],
        renewing(notice_days=0),
        today=NOVEMBER,
        months=3,
        floor_tier="Enterprise",
    )
    plan = best(asked)
    assert plan.terms[0].choice.tier == "Enterprise"
    assert {term.choice.tier for term in plan.terms} == {"Enterprise"}


def test_e6_3_the_first_day_of_need_begins_a_contract():
    plan = best(problem([(NEW_YEAR, 0), (JUNE, 6)]))
    assert outline(plan)[0] == (JUNE, "Professional", ANNUAL, 1)
    assert plan.total == 7 * 54_000
    assert plan.beyond == 5 * 54_000


def test_e6_3_a_contract_ends_where_nobody_needs_it_any_more():
    plan = best(problem([(NEW_YEAR, 6), (date(2026, 4, 1), 0)]))
    assert plan.total == 3 * 60_000
    assert plan.ends == plan.terms[-1].end == date(2026, 4, 1)
    assert plan.changes == 2  # it is begun, and its renewal is switched off


def test_e6_3_the_price_kept_may_be_the_better_one():
    kept = Rates(Decimal(400), 5, SeatPrice.of(Decimal(50)))
    plan = best(
        problem([(NOVEMBER, 9)], renewing(rates=kept, additional=4, assigned=9), today=NOVEMBER)
    )
    assert {term.choice.rates for term in plan.terms} == {kept}
    assert plan.changes == 0


def test_e6_3_what_is_pending_may_be_cancelled():
    dear = TermsPlan(
        12,
        ANNUAL,
        Billing.MONTHLY,
        Rates(Decimal(900), 5, SeatPrice.of(Decimal(90))),
        30,
        NEXT_YEAR,
    )
    plan = best(problem([(NOVEMBER, 8)], renewing(terms_plan=dear), today=NOVEMBER))
    assert plan.terms[1].choice.rates == PROFESSIONAL
    assert plan.changes == 1


def test_e6_3_a_pending_removal_of_the_right_size_is_no_change():
    pending = renewing(assigned=5, removal=Removal(3, NEXT_YEAR))
    plan = best(problem([(NOVEMBER, 5)], pending, today=NOVEMBER))
    assert (plan.terms[1].removed_at_start, plan.changes) == (3, 0)
    smaller = renewing(assigned=5, removal=Removal(2, NEXT_YEAR))
    assert best(problem([(NOVEMBER, 5)], smaller, today=NOVEMBER)).changes == 2


def test_e6_4_seats_needed_after_the_last_day_to_act_stay_over_the_renewal():
    """Until 31 December eight need a seat; the request is due on 2 December."""
    leave = [(NOVEMBER, 8), (NEXT_YEAR, 5)]
    kept = problem(leave, renewing(), today=NOVEMBER, prices=book(*LIST.prices[2:3]))
    assert best(kept).terms[1].opening == 3
    earlier = [(NOVEMBER, 8), (date(2026, 12, 3), 5)]
    gone = problem(earlier, renewing(), today=NOVEMBER, prices=book(*LIST.prices[2:3]))
    assert best(gone).terms[1].opening == 0


def test_e6_4_a_seat_is_free_on_the_last_day_of_its_user():
    """The last day to act is the last of three people: the day after five are needed."""
    leave = [(NOVEMBER, 8), (date(2026, 12, 2), 6), (date(2026, 12, 3), 5)]
    plan = best(problem(leave, renewing(), today=NOVEMBER))
    assert plan.terms[1].opening == 0


def test_e6_4_the_minimum_stays():
    leave = [(NOVEMBER, 8), (date(2026, 11, 20), 5)]
    plan = best(problem(leave, renewing(minimum=2), today=NOVEMBER))
    assert plan.terms[1].opening == 2


def test_e6_4_a_renewal_that_is_too_late_comes_as_it_stands():
    late = date(2026, 12, 10)
    found = searched(problem([(late, 5)], renewing(assigned=5), today=late))
    assert outline(found.best)[1] == (NEXT_YEAR, "Professional", ANNUAL, 3)
    assert NEXT_YEAR not in {decision.on for decision in found.decisions}


def test_e6_4_the_last_day_to_act_is_still_in_time():
    last = date(2026, 12, 2)
    plan = best(problem([(last, 5)], renewing(assigned=5), today=last))
    assert plan.terms[1].opening == 0


def test_e6_4_what_only_the_vendor_changes_has_no_decision():
    found = searched(problem([(NOVEMBER, 5)], renewing(legacy=True), today=NOVEMBER))
    assert found.decisions == ()
    assert found.runner_up is None
    assert {term.opening for term in found.best.terms} == {3}
    short = searched(problem([(NOVEMBER, 9)], renewing(legacy=True), today=NOVEMBER))
    assert (short.best, short.why) == (None, NoPlan.CSM)


def test_e6_4_terms_by_the_month_need_no_notice():
    leave = [(NOVEMBER, 8), (NEXT_YEAR, 5)]
    plan = best(problem(leave, renewing(), today=NOVEMBER))
    month = plan.terms[1]
    assert (month.choice.commitment, month.choice.notice_days, month.opening) == (MONTHLY, 0, 3)
    assert (plan.terms[2].choice.notice_days, plan.terms[2].opening) == (30, 0)


def test_e6_4_fewer_seats_are_included_only_while_everybody_still_has_one():
    """Ten included seats are left for five: ten people need five more from the last day to act."""
    dear = sales(
        tier="Enterprise",
        rates=Rates(Decimal(1200), 10, SeatPrice.of(Decimal(120))),
        additional=0,
        assigned=10,
        price_book="ours",
        notice_days=30,
    )
    asked = problem([(NOVEMBER, 10)], dear, today=NOVEMBER, floor_tier="Professional")
    plan = best(asked)
    (bought,) = plan.terms[0].buys
    assert (bought.on, bought.seats) == (date(2026, 12, 2), 5)
    assert outline(plan)[1][1:] == ("Professional", ANNUAL, 5)
    free = best(replace(asked, account=problem([], replace(dear, notice_days=0)).account))
    assert free.terms[0].buys == ()  # on the eve of the renewal seats are given back for a night


def test_e6_5_seats_are_bought_on_the_day_of_need_just_enough():
    only_annual = book(*LIST.prices[2:3])
    plan = best(problem([(NEW_YEAR, 6), (JUNE, 8), (SEPTEMBER, 7)], prices=only_annual))
    (term,) = plan.terms
    assert term.opening == 1
    assert [(b.on, b.seats) for b in term.buys] == [(JUNE, 2)]
    assert plan.total == 12 * 54_000 + 7 * 2 * 9_000


def test_e6_5_a_purchase_may_come_on_the_eve_of_a_higher_price():
    change = date(2026, 5, 1)
    prices = book(
        price("Professional", ANNUAL, 450, 90, until=change),
        price("Professional", ANNUAL, 450, 500, since=change),
    )
    plan = best(problem([(NEW_YEAR, 5), (JUNE, 6)], prices=prices))
    assert [(b.on, b.seats) for b in plan.terms[0].buys] == [(date(2026, 4, 30), 1)]
    assert plan.total == 12 * 45_000 + 300 + 8 * 9_000


def test_e6_5_the_first_number_of_a_step_is_tried():
    """Eleven at 50 are cheaper than eight at 100."""
    volume = SeatPrice((SeatTier(10, Decimal(100)), SeatTier(None, Decimal(50))), PriceModel.VOLUME)
    plan = best(problem([(NEW_YEAR, 8)], prices=book(price("Professional", ANNUAL, 0, volume, 0))))
    assert (plan.terms[0].opening, plan.total) == (11, 12 * 55_000)
    few = best(problem([(NEW_YEAR, 5)], prices=book(price("Professional", ANNUAL, 0, volume, 0))))
    assert (few.terms[0].opening, few.total) == (5, 12 * 50_000)


def test_e6_5_a_step_may_be_reached_on_the_eve_so_that_the_next_term_opens_at_its_price():
    """Three more for a day: 8.71; all of January would cost 800.00 instead of 550.00."""
    volume = SeatPrice((SeatTier(10, Decimal(100)), SeatTier(None, Decimal(50))), PriceModel.VOLUME)
    flat = SeatPrice.of(Decimal(90))
    prices = book(
        price("Professional", ANNUAL, 0, flat, 0, until=NEXT_YEAR),
        price("Professional", MONTHLY, 0, volume, 0),
    )
    contract = renewing(rates=Rates(Decimal(0), 0, flat), included=0, additional=8)
    plan = best(problem([(NOVEMBER, 8)], contract, today=NOVEMBER, prices=prices))
    assert [(b.on, b.seats) for b in plan.terms[0].buys] == [(date(2026, 12, 31), 3)]
    assert outline(plan)[1][1:] == ("Professional", MONTHLY, 11)
    assert plan.total == 38_400 + 72_000 + 871 + 10 * 55_000 + 25_667


def test_e6_5_seats_by_steps_are_bought_on_the_day_of_need():
    steps = SeatPrice(
        (SeatTier(3, Decimal(100)), SeatTier(None, Decimal(60))), PriceModel.GRADUATED
    )
    only = book(price("Professional", ANNUAL, 450, steps))
    plan = best(problem([(NEW_YEAR, 6), (JUNE, 9)], prices=only))
    assert [(b.on, b.seats) for b in plan.terms[0].buys] == [(JUNE, 3)]
    assert plan.total == 12 * 55_000 + 7 * (20_000 + 6_000)


def test_e6_5_seats_bought_on_the_first_day_may_be_cheaper_than_those_kept():
    kept = Rates(Decimal(10), 0, SeatPrice.of(Decimal(200)))
    prices = book(price("Professional", ANNUAL, 5000, 90, 0))
    plan = best(
        problem([(NOVEMBER, 3)], renewing(rates=kept, assigned=3), today=NOVEMBER, prices=prices)
    )
    following = plan.terms[1]
    assert following.choice.rates == kept
    assert following.opening == 3  # needed while the request stands
    free = renewing(rates=kept, assigned=3, notice_days=0)
    after = best(problem([(NOVEMBER, 3)], free, today=NOVEMBER, prices=prices)).terms[1]
    assert (after.opening, [(b.on, b.seats) for b in after.buys]) == (0, [(NEXT_YEAR, 3)])


def test_e6_5_purchases_that_are_dated_ahead_are_counted_on():
    ahead = Bought(date(2026, 11, 20), 2)
    contract = renewing().with_term(events=(ahead,))
    plan = best(problem([(NOVEMBER, 8), (date(2026, 11, 25), 10)], contract, today=NOVEMBER))
    assert plan.terms[0].buys == ()
    (bought,) = (
        best(problem([(NOVEMBER, 8), (date(2026, 11, 18), 10)], contract, today=NOVEMBER))
        .terms[0]
        .buys
    )
    assert (bought.on, bought.seats) == (date(2026, 11, 18), 2)


def test_e6_6_cash_counts_the_invoices_of_the_span():
    billed = renewing(billing=Billing.ANNUAL, assigned=8)
    asked = problem([(NOVEMBER, 8)], billed, today=NOVEMBER, months=6, objective=Objective.CASH)
    plan = best(asked)
    assert plan.total == plan.cash == 5 * 72_000
    assert plan.terms[1].choice.billing is Billing.MONTHLY
    assert plan.beyond == 7 * 72_000


def test_e6_6_whole_terms_count_to_their_end():
    asked = problem([(NEW_YEAR, 6), (JUNE, 9), (SEPTEMBER, 6)])
    service, whole = (
        best(replace(asked, objective=objective))
        for objective in (Objective.SERVICE, Objective.WHOLE_TERMS)
    )
    assert whole.total <= service.total + service.beyond
    assert whole.total >= service.total


def test_e6_7_of_equals_the_least_committed_beyond_wins():
    same = book(price("Professional", ANNUAL, 500, 100), price("Professional", MONTHLY, 500, 100))
    asked = problem([(NEW_YEAR, 6)], prices=same, months=6)
    plan = best(asked)
    assert (plan.beyond, {t.choice.commitment for t in plan.terms}) == (0, {MONTHLY})


def test_e6_7_of_equals_the_fewest_changes_win():
    same = book(price("Professional", ANNUAL, 500, 100), price("Professional", MONTHLY, 500, 100))
    plan = best(problem([(NEW_YEAR, 6)], prices=same, months=12))
    assert plan.changes == 1
    assert {t.choice.commitment for t in plan.terms} in ({MONTHLY}, {ANNUAL})


def test_e6_7_of_equals_the_earlier_tier_wins():
    same = book(price("B", ANNUAL, 500, 100), price("A", ANNUAL, 500, 100))
    assert best(problem([(NEW_YEAR, 6)], prices=same, floor_tier="B")).terms[0].choice.tier == "B"
    other = book(price("A", ANNUAL, 500, 100), price("B", ANNUAL, 500, 100))
    assert best(problem([(NEW_YEAR, 6)], prices=other, floor_tier="A")).terms[0].choice.tier == "A"


def test_e6_7_seats_that_cost_nothing_are_kept_rather_than_removed():
    free = Rates(Decimal(100), 0, SeatPrice.of(Decimal(0)))
    contract = renewing(rates=free, assigned=2)
    plan = best(problem([(NOVEMBER, 2)], contract, today=NOVEMBER, prices=book(*LIST.prices[2:3])))
    assert (plan.terms[1].opening, plan.changes) == (3, 0)


def test_e6_8_the_plans_it_covers_are_counted():
    """A year begun in January, or after up to eleven months; or months throughout."""
    found = searched(problem([(NEW_YEAR, 8)], prices=book(*LIST.prices[2:4])))
    assert found.plans == 13


def test_e6_8_five_years_are_searched_in_a_moment_of_work():
    needs = [(NEW_YEAR, 8), *((date(2026 + n, 3, 1), 8 + n) for n in range(5))]
    found = searched(problem(needs, months=60))
    assert found.plans > 10_000


def test_e6_8_percent_discounts_are_the_engines():
    off = renewing(discounts=(Discount("Ten", percent=Decimal(10)),))
    plan = best(problem([(NOVEMBER, 8)], off, today=NOVEMBER, months=12))
    assert plan.cash == 11 * 64_800 + 64_800


def test_e6_8_what_is_charged_once_stands_on_the_invoice_of_a_purchase_that_is_charged_at_once():
    """It was there before the renewal, so neither the next term nor a final invoice has it."""
    once = OneOff(date(2026, 11, 18), "Onboarding", Decimal(77))
    contract = renewing(billing=Billing.TERM, charge=Charge.AT_ONCE, one_offs=(once,))
    bought = best(problem([(NOVEMBER, 8), (date(2026, 11, 20), 9)], contract, today=NOVEMBER))
    assert [term.buys != () for term in bought.terms] == [True, False]
    assert bought.total == charged(bought)
    later = best(problem([(NOVEMBER, 8)], contract, today=NOVEMBER))
    assert later.total == charged(later)


def charged(plan):
    """The service of a plan's terms in the span of a year, as the engine charges them."""
    span = Span(NOVEMBER, add_months(NOVEMBER, 12))
    terms = [ChargedTerm(term.subscription) for term in plan.terms]
    return sum(share_of(part) for part in service_parts(terms, span))


def test_e6_4_seats_that_come_after_a_request_cannot_be_given_up_by_it():
    """A step of the price is bought up to in December; the request was due on 2 December."""
    volume = SeatPrice((SeatTier(10, Decimal(100)), SeatTier(None, Decimal(50))), PriceModel.VOLUME)
    rates = Rates(Decimal(100), 0, volume)
    prices = book(price("Professional", ANNUAL, 100, volume, 0))
    contract = renewing(rates=rates, additional=8, assigned=8, included=0)
    asked = problem([(NOVEMBER, 8), (date(2026, 12, 10), 9)], contract, today=NOVEMBER)
    for term, following in pairwise(best(replace(asked, books=(prices,))).terms):
        late = sum(b.seats for b in term.buys if b.on > term.subscription.last_day_to_act)
        assert following.removed_at_start <= max(0, term.opening - late)


def test_e6_10_the_runner_up_decides_something_else_first():
    found = searched(problem([(NEW_YEAR, 6), (date(2026, 4, 1), 0)]))
    assert found.runner_up.plan.total == 12 * 54_000
    assert found.runner_up.on == NEW_YEAR
    assert found.runner_up.decision.choice.commitment is ANNUAL
    assert found.runner_up.decision.begins
    assert [(one.chosen.begins, one.chosen.keeps) for one in found.decisions][:2] == [
        (True, False),
        (False, True),
    ]


def test_e6_10_where_nothing_is_decided_in_the_span_there_is_none():
    contract = sales(assigned=5, price_book="ours")
    found = searched(problem([(NOVEMBER, 5)], contract, today=NOVEMBER, months=1))
    assert (found.runner_up, found.decisions) == (None, ())


def test_e6_12_months_until_autumn_then_a_year():
    found = searched(problem([(NEW_YEAR, 5), (JUNE, 9), (SEPTEMBER, 5)]))
    assert (found.best.total, found.best.beyond) == (700_000, 360_000)
    assert found.runner_up.plan.total == 792_000
    assert outline(found.best)[-1] == (SEPTEMBER, "Professional", ANNUAL, 0)


def test_e6_12_three_empty_seats_are_kept_for_a_month_instead_of_a_year():
    leave = [(date(2026, 12, 1), 8), (NEXT_YEAR, 5)]
    found = searched(problem(leave, renewing(), today=date(2026, 12, 1), months=13))
    assert found.best.total - 72_000 == 575_000
    assert found.runner_up.plan.total - 72_000 == 864_000


def test_e6_3_without_a_price_there_is_no_plan():
    only = book(price("Professional", ANNUAL, 450, 90, until=date(2025, 1, 1), since=ALWAYS))
    found = searched(problem([(NEW_YEAR, 8)], prices=only))
    assert (found.best, found.why) == (None, NoPlan.NO_PRICE)
    euros = book(price("Professional", ANNUAL, 450, 90, currency="EUR"))
    assert searched(problem([(NEW_YEAR, 8)], prices=euros)).why is NoPlan.NO_PRICE


def test_e6_3_without_need_or_contract_there_is_nothing_to_do():
    plan = best(problem([(NEW_YEAR, 0)]))
    assert (plan.terms, plan.total, plan.changes) == ((), 0, 0)


def test_e6_3_without_need_the_running_term_is_the_last():
    contract = renewing(assigned=0)
    plan = best(problem([(NOVEMBER, 0)], contract, today=NOVEMBER))
    assert plan.ends == NEXT_YEAR
    assert plan.changes == 1
    ending = renewing(assigned=0, auto_renew=False)
    assert best(problem([(NOVEMBER, 0)], ending, today=NOVEMBER)).changes == 0


def test_e6_3_a_contract_that_is_to_end_is_renewed_where_it_is_needed():
    ending = renewing(assigned=0, auto_renew=False)
    plan = best(problem([(NOVEMBER, 0), (JUNE.replace(year=2027), 2)], ending, today=NOVEMBER))
    assert plan.terms[1].start == NEXT_YEAR
    late = date(2026, 12, 20)
    anew = best(problem([(late, 0), (JUNE.replace(year=2027), 2)], ending, today=late))
    assert [t.start for t in anew.terms] == [
        date(2026, 1, 1),
        JUNE.replace(year=2027),
        *(t.start for t in anew.terms[2:]),
    ]
    needed = searched(problem([(late, 1)], ending, today=late))
    assert (needed.best, needed.why) == (None, NoPlan.ENDING)


def test_e6_10_the_runner_up_is_found_where_many_ways_lead_to_one_renewal():
    """One choice, month by month, with prices by steps: two ways a term, sixteen terms."""
    stepped = SeatPrice((SeatTier(4, Decimal(100)), SeatTier(None, Decimal(60))), PriceModel.VOLUME)
    prices = book(price("Professional", Commitment.MONTHLY, 500, stepped))
    need = [(NEW_YEAR, 8), (date(2027, 5, 1), 0)]
    found = searched(problem(need, prices=prices, months=24))
    assert found.best.terms[-1].end == date(2027, 5, 1)
